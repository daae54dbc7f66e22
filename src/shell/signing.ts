import { setTimeout as pause } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Reach } from "./database/index.ts";

/** What the signing thread is started with. */
export interface SignerSettings {
  readonly reach: Reach;
  /** The installation's master secret: the logs' keys are derived from it. */
  readonly secret: Uint8Array;
  /** Address of the server; a log that begins is named after it. */
  readonly publicUrl: string;
}

/** What the thread tells: a signature that failed, and is tried again. */
export interface SignerTrouble {
  readonly message: string;
  readonly stack: string | undefined;
  readonly code: string | undefined;
}

const AGAIN_AFTER_MS = 1000;
/** A signature that is under way at the end gets this long. */
const PATIENCE_MS = 5000;

/** The name of a campaign's log: its address without "https://". */
export function logName(publicUrl: string, slug: string): string {
  return `${publicUrl.replace(/^https?:\/\//, "")}/ledger/${slug}`;
}

/**
 * Signs the logs that have grown, some twenty times a second, in a thread with a connection of its own: in a surge a
 * signature would wait in this thread behind every request. A thread that dies is replaced a second later. The
 * function returned ends it.
 */
export function startSigning(
  settings: SignerSettings,
  report: (error: unknown) => void,
): () => Promise<void> {
  let closing = false;
  let again: NodeJS.Timeout | undefined;
  let worker: Worker;
  let ended: Promise<void>;
  const start = (): void => {
    // From source (in tests) the thread runs the source too.
    const source = import.meta.url.endsWith(".ts");
    const started = new Worker(new URL(source ? "./signer.ts" : "./signer.js", import.meta.url), {
      workerData: settings,
      execArgv: source ? ["--conditions=source"] : [],
    });
    started.unref();
    started.on("message", ({ message, stack, code }: SignerTrouble) =>
      report(Object.assign(new Error(message), { stack, code })),
    );
    started.on("error", report);
    ended = new Promise((resolve) => {
      started.once("exit", (code) => {
        resolve();
        if (closing) return;
        report(new Error(`the signing thread ended with code ${code}`));
        again = setTimeout(start, AGAIN_AFTER_MS).unref();
      });
    });
    worker = started;
  };
  start();
  return async () => {
    closing = true;
    clearTimeout(again);
    worker.postMessage("close");
    const patience = new AbortController();
    const late = pause(PATIENCE_MS, true, { signal: patience.signal }).catch(() => false);
    if (await Promise.race([ended.then(() => false), late])) await worker.terminate();
    patience.abort();
  };
}
