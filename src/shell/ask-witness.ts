import { type Submission, submissionText } from "#ledger";

/** What a witness said to a submission. */
export type WitnessAnswer =
  /** Its signature lines, not verified yet. */
  | { readonly kind: "cosigned"; readonly lines: string }
  /** It last cosigned this size, and not the one that the submission said. */
  | { readonly kind: "other-size"; readonly size: number }
  /** It says no to this log. */
  | { readonly kind: "refused"; readonly reason: string }
  /** It can't be reached or is in trouble: nothing is said about the log. */
  | { readonly kind: "away"; readonly reason: string };

const PATIENCE_MS = 10_000;
const LARGEST_ANSWER = 16 * 1024;

/**
 * Hands a checkpoint to the witness at `url` (C2SP tlog-witness, add-checkpoint). Never throws for what the witness does;
 * follows no redirect, takes little, waits ten seconds at most.
 */
export async function askWitness(
  url: string,
  submission: Submission,
  signal: AbortSignal,
): Promise<WitnessAnswer> {
  try {
    const response = await fetch(`${url}/add-checkpoint`, {
      method: "POST",
      headers: { "content-type": "text/plain; charset=utf-8", accept: "text/plain, application/json" },
      body: submissionText(submission),
      // A witness that is moved must be named anew: a redirect could lead to whatever this machine can reach.
      redirect: "manual",
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    });
    const { status } = response;
    if (status === 200) return { kind: "cosigned", lines: await readSmall(response) };
    if (status === 409) {
      const size = /^(0|[1-9][0-9]{0,15})\n?$/.exec(await readSmall(response))?.[1];
      return size === undefined
        ? { kind: "refused", reason: "it answered 409 without the size that it cosigned" }
        : { kind: "other-size", size: Number(size) };
    }
    await response.body?.cancel();
    const kind = status === 429 || status >= 500 ? "away" : "refused";
    return { kind, reason: MEANING[status] ?? `it answered ${status}` };
  } catch (error) {
    const { cause } = error as { readonly cause?: { readonly code?: string } };
    return { kind: "away", reason: cause?.code ?? (error as Error).message };
  }
}

const MEANING: Readonly<Record<number, string>> = {
  403: "it knows the log by another key",
  404: "it does not know the log; its operator has to add the log's key to WITNESS_FOR",
  422: "the log does not continue what it cosigned before",
};

async function readSmall(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > LARGEST_ANSWER) throw new Error(`its answer is larger than ${LARGEST_ANSWER} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}
