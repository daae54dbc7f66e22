/** Workers: processes of this program that serve pages on one port, replaced when they die. */
import cluster, { type Worker } from "node:cluster";
import { MINUTE, SECOND } from "#kernel";
import { type Line, openLine } from "./line.ts";

export { openLine } from "./line.ts";

/** The workers of this machine. */
export interface Workers {
  /** Asks each of them; those that do not answer in time are left out. */
  ask(question: string): Promise<unknown[]>;
  /** Lets each finish what it has begun, then ends it; one that does not end in time is killed. */
  close(): Promise<void>;
}

/** What to start. */
export interface WorkerSettings {
  readonly count: number;
  /** The module that a worker runs. */
  readonly entry: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: { error(what: object, message: string): void };
  /** Answers what a worker asks. */
  readonly answer: (question: string) => Promise<unknown>;
}

/** A worker did not come up at the start; it has said why. */
class WorkerFailed extends Error {
  override name = "WorkerFailed";
}

/** A worker that lived this long is replaced at once; others wait, longer each time. */
const STABLE = MINUTE;
const FIRST_WAIT = 100;
const LONGEST_WAIT = 10 * SECOND;
/** Drained within this, or killed. */
const PATIENCE = 20 * SECOND;

/**
 * Starts the workers and resolves when all of them listen. Throws WorkerFailed when one of them ends before that.
 * To be called by the process that holds the database.
 */
export async function startWorkers({ count, entry, env, log, answer }: WorkerSettings): Promise<Workers> {
  cluster.setupPrimary({ exec: entry, args: [] });
  const living = new Set<Worker>();
  const listening = new Map<Worker, Line>();
  const timers = new Set<NodeJS.Timeout>();
  let closing = false;

  const start = (wait: number): Promise<void> => {
    const worker = cluster.fork(env);
    const since = performance.now();
    living.add(worker);
    const line = openLine(worker, answer);
    return new Promise((resolve, reject) => {
      worker.once("listening", () => {
        listening.set(worker, line);
        resolve();
      });
      worker.once("exit", (code, signal) => {
        living.delete(worker);
        listening.delete(worker);
        reject(new WorkerFailed(`a worker ended (${signal ?? code}) before it listened`));
        if (closing) return;
        const next =
          performance.now() - since > STABLE ? 0 : Math.min(LONGEST_WAIT, Math.max(FIRST_WAIT, wait * 2));
        log.error(
          { pid: worker.process.pid, code, signal, wait: next },
          "a worker ended; starting another one",
        );
        const timer = setTimeout(() => {
          timers.delete(timer);
          // A failure is told by its own exit, and tried again there.
          start(next).catch(() => undefined);
        }, next);
        timers.add(timer);
      });
    });
  };
  const close = async (): Promise<void> => {
    closing = true;
    for (const timer of timers) clearTimeout(timer);
    const ended = [...living].map((worker) => {
      const gone = new Promise((resolve) => worker.once("exit", resolve));
      worker.process.kill("SIGTERM");
      return gone;
    });
    const patience = setTimeout(() => {
      for (const worker of living) worker.process.kill("SIGKILL");
    }, PATIENCE);
    await Promise.all(ended);
    clearTimeout(patience);
  };
  try {
    await Promise.all(Array.from({ length: count }, () => start(0)));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    async ask(question) {
      const answers = await Promise.allSettled([...listening.values()].map((line) => line.ask(question)));
      return answers.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    },
    close,
  };
}
