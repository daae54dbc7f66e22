import { setTimeout as pause } from "node:timers/promises";
import { type Challenge, solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/sha";

/** The pages of simulated people, opened ahead: each has a challenge, solved while its person "reads". */
export interface ProofsAhead {
  /** The proof of a page that was opened at least a reading time ago. */
  next(): Promise<string>;
}

/** Simulated people read for so long before they send the form: a little more than is looked at as hurried. */
const READING = 2500;
const MOST_AHEAD = 4000;

/** Opens pages ahead for `people` people; `ask` fetches a challenge. */
export function proofsAhead(people: number, ask: () => Promise<Challenge>): ProofsAhead {
  const open: { readonly at: number; readonly proof: Promise<string> }[] = [];
  let opened = 0;
  // A dozen at a time, so that opening pages is no flood of its own.
  const lanes: Promise<unknown>[] = Array.from({ length: 12 }, () => Promise.resolve());
  const openOne = (): void => {
    if (opened >= people) return;
    const challenge = lanes[opened % lanes.length]!.then(ask);
    lanes[opened % lanes.length] = challenge.catch(() => undefined);
    opened += 1;
    const proof = challenge.then(solve);
    // Whoever takes the page learns of a failure.
    proof.catch(() => undefined);
    open.push({ at: performance.now(), proof });
  };
  for (let i = 0; i < Math.min(people, MOST_AHEAD); i++) openOne();
  return {
    async next() {
      const page = open.shift();
      openOne();
      if (!page) return solve(await ask());
      const proof = await page.proof;
      await pause(Math.max(0, READING - (performance.now() - page.at)));
      return proof;
    },
  };
}

/** Solves a challenge as browsers do; gives the form's field. */
export async function solve(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString("base64");
}
