import { type Challenge, solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/sha";
import type { TestApp } from "./app.ts";

/** Solves a challenge as a browser does, with the protocol's own library; gives the form's field. */
export async function solve(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString("base64");
}

/** A solved challenge of the campaign at this address. */
export async function proofFor(app: Pick<TestApp, "web">, slug = "song"): Promise<string> {
  const answer = await app.web.inject(`/c/${slug}/check.json`);
  return solve(answer.json() as Challenge);
}
