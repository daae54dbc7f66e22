import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** People who pledge as fast as they are answered, and the list of those who were told that their pledge is kept. */
export interface Crowd {
  /** How many were acknowledged so far. */
  readonly acknowledged: number;
  /** How many were told to come again in a moment (503 with Retry-After). */
  readonly sentAway: number;
  /** Resolves when this many more have been acknowledged. */
  more(count: number): Promise<void>;
  /** Sends everybody home; resolves with the names on the list, read back from its file. */
  disperse(): Promise<Set<string>>;
}

/** What a crowd may be told: kept, or come again. Anything else is a fault. */
const KEPT = 303;
const AGAIN = 503;
const LANES = 24;
/** Whoever got no answer, or was sent away, asks again after this many milliseconds. */
const AGAIN_AFTER = 30;

/**
 * Starts a crowd on a campaign; `address` tells where the server is now. Each person asks again with the same address
 * until acknowledged. The list is a file outside of everything that a test breaks.
 */
export function crowd(address: () => string, slug: string): Crowd {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), "flashcrowd-list-")), "acknowledged.txt");
  writeFileSync(file, "");
  const waiting: { readonly at: number; readonly resolve: () => void }[] = [];
  const state = { acknowledged: 0, sentAway: 0 };
  let home = false;
  let fault: Error | null = null;

  const ask = async (name: string, from: string): Promise<boolean> => {
    const response = await fetch(`${address()}/c/${slug}/pledges`, {
      method: "POST",
      redirect: "manual",
      headers: { "x-forwarded-for": from },
      body: new URLSearchParams({ address: `${name}@example.org` }),
      signal: AbortSignal.timeout(15_000),
    }).catch(() => null);
    await response?.arrayBuffer().catch(() => null);
    if (response === null) return false;
    // A place in line is a redirect as well, and no promise.
    if (response.status === KEPT && response.headers.get("location")?.includes("/sent")) return true;
    if (response.status === KEPT) return false;
    if (response.status === AGAIN && response.headers.has("retry-after")) state.sentAway += 1;
    else fault = new Error(`${name} was answered ${response.status}`);
    return false;
  };
  // The campaign was made beside the server, which finds it with its next look.
  const open = async (): Promise<void> => {
    while ((await fetch(`${address()}/c/${slug}`)).status !== 200) await pause(AGAIN_AFTER);
  };
  const opened = open();
  const lane = async (number: number): Promise<void> => {
    await opened;
    for (let n = 0; !home && !fault; n++) {
      const name = `person-${number}-${n}`;
      while (!(await ask(name, `10.${number}.${n >> 8}.${n & 255}`))) {
        if (home || fault) return;
        await pause(AGAIN_AFTER);
      }
      appendFileSync(file, `${name}\n`);
      state.acknowledged += 1;
      for (const one of waiting.filter(({ at }) => at <= state.acknowledged)) one.resolve();
    }
  };
  const lanes = Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
  const failed = lanes.then(() => {
    if (fault) throw fault;
  });
  failed.catch(() => undefined);
  return {
    get acknowledged() {
      return state.acknowledged;
    },
    get sentAway() {
      return state.sentAway;
    },
    more(count) {
      const enough = new Promise<void>((resolve) => {
        waiting.push({ at: state.acknowledged + count, resolve });
      });
      return Promise.race([enough, failed]);
    },
    async disperse() {
      home = true;
      await failed;
      return new Set(readFileSync(file, "utf8").trim().split("\n"));
    },
  };
}
