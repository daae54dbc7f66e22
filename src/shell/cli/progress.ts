import { SingleBar } from "cli-progress";

/** A progress bar on stderr: drawn on a terminal, a plain line now and then elsewhere, silent when not wanted. */
export interface Progress {
  /** `done` of the total so far. */
  update(done: number): void;
  stop(): void;
}

/** Starts a progress bar for `total` units of `label`. `shown` false keeps it silent (for --json in scripts). */
export function startProgress(label: string, total: number, shown = true): Progress {
  if (!shown) return { update() {}, stop() {} };
  const bar = new SingleBar({
    format: `${label} [{bar}] {percentage}% | {value}/{total} | {eta_formatted} left`,
    stream: process.stderr,
    noTTYOutput: true,
    notTTYSchedule: 5000,
    clearOnComplete: false,
    hideCursor: true,
  });
  bar.start(total, 0);
  return { update: (done) => bar.update(done), stop: () => bar.stop() };
}
