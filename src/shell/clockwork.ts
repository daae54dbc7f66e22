/** A piece of work that comes again and again. */
export interface Recurring {
  readonly name: string;
  /** Milliseconds between the end of one run and the start of the next. */
  readonly every: number;
  readonly run: () => Promise<unknown>;
}

/**
 * Runs each piece of work again and again, never twice at once. A failure is reported and the work
 * is tried again at its next turn. The function returned stops all of it and waits for what is under way.
 */
export function startClockwork(
  work: readonly Recurring[],
  report: (name: string, error: unknown) => void,
): () => Promise<void> {
  let stopped = false;
  const timers = new Map<string, NodeJS.Timeout>();
  const running = new Set<Promise<void>>();
  const turn = ({ name, every, run }: Recurring): void => {
    const current = run()
      .then(
        () => undefined,
        (error: unknown) => report(name, error),
      )
      .finally(() => {
        running.delete(current);
        if (!stopped) timers.set(name, setTimeout(turn, every, { name, every, run }));
      });
    running.add(current);
  };
  for (const one of work) timers.set(one.name, setTimeout(turn, one.every, one));
  return async () => {
    stopped = true;
    for (const timer of timers.values()) clearTimeout(timer);
    await Promise.all(running);
  };
}
