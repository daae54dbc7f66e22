import { Worker } from "node:worker_threads";
import type { Task } from "./worker.ts";

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that works on tasks in order. It starts with the first task; when it dies, what waits fails. */
export class Thread {
  #worker: Worker | null = null;
  #waiting = new Map<number, Waiting>();
  #number = 0;
  readonly #died: () => void;

  /** @param died is told when the thread ended by itself: what it knew is gone. */
  constructor(died: () => void) {
    this.#died = died;
  }

  /** Starts it now, when a task is about to come: starting takes a while. */
  wake(): void {
    if (this.#worker === null) this.#start();
  }

  ask(task: Task): Promise<unknown> {
    const worker = this.#worker ?? this.#start();
    const number = ++this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      worker.postMessage({ number, task });
    });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#end(new Error("the figures' thread was closed"));
    await worker?.terminate();
  }

  #start(): Worker {
    // From source (in tests) the thread runs the source too.
    const source = import.meta.url.endsWith(".ts");
    const worker = new Worker(new URL(source ? "./worker.ts" : "./worker.js", import.meta.url), {
      execArgv: source ? ["--conditions=source"] : [],
    });
    worker.unref();
    worker.on("message", ({ number, value, error }: { number: number; value: unknown; error?: string }) => {
      const waiting = this.#waiting.get(number);
      this.#waiting.delete(number);
      if (error === undefined) waiting?.resolve(value);
      else waiting?.reject(new Error(error));
    });
    worker.on("error", (error: Error) => {
      if (this.#worker === worker) this.#end(error);
    });
    worker.on("exit", () => {
      if (this.#worker === worker) this.#end(new Error("the figures' thread ended"));
    });
    this.#worker = worker;
    return worker;
  }

  #end(error: Error): void {
    if (this.#worker === null) return;
    this.#worker = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting = new Map();
    for (const { reject } of waiting) reject(error);
    this.#died();
  }
}
