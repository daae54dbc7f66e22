// A worker thread of the observation: does one task and ends.
import { parentPort, workerData } from "node:worker_threads";
import { perform, type Task } from "./task.ts";

const done = perform(workerData as Task);
const memory = Object.values(done).flatMap((value) =>
  ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
);
parentPort!.postMessage(done, memory);
