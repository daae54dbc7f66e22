// A process of its own for one task: a file from somebody else can make it slow, large or crash, and nothing else.
import { readFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { FromChild, Task } from "./apart.ts";
import { REPORT_POLICY } from "./page.ts";
import { peekAt } from "./peek.ts";
import { UnreadableFile } from "./read.ts";
import { observeFiles } from "./run.ts";

const TELL_EVERY = 250;

process.once("message", (task: Task) => {
  os.setPriority(10);
  watchMemory(task.memory);
  work(task).then(
    (result) => tell({ kind: "done", result }),
    (error: Error) =>
      tell({
        kind: "failed",
        message: error.message,
        // A fault of ours is told apart from a file that cannot be used.
        unreadable: error instanceof UnreadableFile,
        stack: error.stack ?? "",
      }),
  );
});
process.once("disconnect", () => process.exit(1));

function tell(message: FromChild): void {
  process.send?.(message, () => {
    if (message.kind !== "stage") process.disconnect();
  });
}

async function work(task: Task): Promise<unknown> {
  if (task.kind === "peek") return peekAt(task.file);
  let last = 0;
  const summary = await observeFiles([task.file], {
    ...task.options,
    onStage(stage, done) {
      const now = performance.now();
      if (now - last < TELL_EVERY) return;
      last = now;
      tell({ kind: "stage", stage, share: stage === "Reading" ? done / task.bytes : done });
    },
  });
  // The report's page is made here or nowhere: reading it now proves that it is whole.
  await readFile(path.join(task.options.out!, "report.html"));
  return { summary, policy: REPORT_POLICY };
}

/** Ends this process when it holds more than `most` bytes, also while it computes without a pause. */
function watchMemory(most: number): void {
  if (process.memoryUsage.rss() > most) process.kill(process.pid, "SIGKILL");
  const code = `setInterval(() => {
    if (process.memoryUsage.rss() > ${most}) process.kill(process.pid, "SIGKILL");
  }, 100)`;
  new Worker(code, { eval: true }).unref();
}
