// Runs in a thread of its own, with a connection of its own: signs the logs that have grown.
import { parentPort, workerData } from "node:worker_threads";
import { startClockwork } from "./clockwork.ts";
import { type Clock, openClock, openPool } from "./database/index.ts";
import { openLogKeys } from "./secrets/index.ts";
import { logName, type SignerSettings, type SignerTrouble } from "./signing.ts";
import { signLogs } from "./store/index.ts";

const EVERY_MS = 50;

const { reach, secret, publicUrl } = workerData as SignerSettings;
// A lost connection and a clock that is wrong are told by the thread that started this one.
const quiet = { info() {}, warn() {}, error() {} };
const pool = openPool({ ...reach, most: 1 }, quiet);
const keeper = {
  ...openLogKeys(Buffer.from(secret)),
  origin: (slug: string) => logName(publicUrl, slug),
};
let clock: Clock | null = null;

async function sign(): Promise<void> {
  clock ??= await openClock(pool, quiet);
  await signLogs(pool, keeper, clock.now());
}

// Without a lease: each log has a lock of its own, and asking for the lease would only make the signature later.
const stop = startClockwork([{ name: "logs", every: EVERY_MS, run: sign }], (_, error) => {
  const { message, stack, code } = error as NodeJS.ErrnoException;
  parentPort!.postMessage({ message, stack, code } satisfies SignerTrouble);
});

parentPort!.once("message", async () => {
  await stop();
  clock?.close();
  await pool.end();
  parentPort!.close();
});
