import { fork } from "node:child_process";
import path from "node:path";
import type { Peek } from "./peek.ts";
import { UnreadableFile } from "./read.ts";
import type { FilesObserved, ObserveOptions } from "./run.ts";

/** A task for a process of its own. */
export type Task =
  | { readonly kind: "peek"; readonly file: string; readonly memory: number }
  | {
      readonly kind: "observe";
      readonly file: string;
      readonly bytes: number;
      readonly memory: number;
      readonly options: Omit<ObserveOptions, "onStage">;
    };

/** What the process says. */
export type FromChild =
  | { readonly kind: "stage"; readonly stage: string; readonly share: number }
  | { readonly kind: "done"; readonly result: unknown }
  | {
      readonly kind: "failed";
      readonly message: string;
      readonly unreadable: boolean;
      readonly stack: string;
    };

/** Bounds of a task. */
export interface Bounds {
  /** Bytes that its process may hold. */
  readonly memory: number;
  /** Milliseconds it may take. */
  readonly time: number;
  readonly signal?: AbortSignal;
}

/** A task came to an end at its bounds; the message says which and what to do. */
export class BeyondBounds extends Error {}

/** Looks at the beginning of a file in a process of its own. Throws UnreadableFile or BeyondBounds. */
export async function peekApart(file: string, bounds: Bounds): Promise<Peek> {
  return (await run({ kind: "peek", file, memory: bounds.memory }, bounds, () => {})) as Peek;
}

/**
 * Observes a file in a process of its own, of low priority, so that the server goes on answering. `tell` hears how
 * far it is. Throws UnreadableFile, BeyondBounds, or AbortError when `bounds.signal` says so.
 */
export async function observeApart(
  file: { readonly path: string; readonly bytes: number },
  options: Omit<ObserveOptions, "onStage">,
  bounds: Bounds,
  tell: (stage: string, share: number) => void,
): Promise<{ readonly summary: FilesObserved; readonly policy: string }> {
  const task = {
    kind: "observe",
    file: file.path,
    bytes: file.bytes,
    memory: bounds.memory,
    options,
  } as const;
  return (await run(task, bounds, tell)) as { summary: FilesObserved; policy: string };
}

function run(
  task: Task,
  { memory, time, signal }: Bounds,
  tell: (stage: string, share: number) => void,
): Promise<unknown> {
  const extension = path.extname(import.meta.filename);
  return new Promise((resolve, reject) => {
    const child = fork(path.join(import.meta.dirname, `child${extension}`), [], {
      // Nothing of the server's settings or secrets goes along.
      env: {},
      execArgv: [
        `--max-old-space-size=${Math.floor(memory / 1024 / 1024)}`,
        ...(extension === ".ts" ? ["--conditions=source"] : []),
      ],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      serialization: "advanced",
    });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill("SIGKILL");
    }, time);
    const stop = (): void => {
      child.kill("SIGKILL");
    };
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop, { once: true });
    let answer: FromChild | null = null;
    child.on("message", (message: FromChild) => {
      if (message.kind === "stage") tell(message.stage, message.share);
      else answer = message;
    });
    child.on("error", reject);
    child.on("close", () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      const last = answer as FromChild | null;
      if (last?.kind === "done") resolve(last.result);
      else if (signal?.aborted) reject(new DOMException("stopped", "AbortError"));
      else if (last?.kind === "failed") {
        reject(
          last.unreadable
            ? new UnreadableFile(last.message)
            : Object.assign(new Error(last.message), { stack: last.stack }),
        );
      } else if (late) {
        reject(
          new BeyondBounds(
            `it was not done in ${Math.round(time / 60_000)} minutes; bring fewer rows or a narrower window, or run the command on a larger machine`,
          ),
        );
      } else {
        reject(
          new BeyondBounds(
            `it needed more than ${Math.round(memory / 2 ** 20)} MB of memory; bring fewer rows or a narrower window, or run the command on a larger machine`,
          ),
        );
      }
    });
    child.send(task);
  });
}
