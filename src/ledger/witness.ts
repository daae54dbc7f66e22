import { fromBase64, sameBytes, toBase64 } from "#kernel";
import { type Checkpoint, openCheckpoint } from "./checkpoint.ts";
import type { Hash } from "./merkle.ts";
import type { VerifierKey } from "./note.ts";
import { verifyConsistency } from "./proof.ts";

/** A checkpoint handed to a witness (C2SP tlog-witness, add-checkpoint). */
export interface Submission {
  /** Size of the tree that the witness last cosigned, as the log believes. */
  readonly old: number;
  /** The proof that the tree of that size is a beginning of the new one. */
  readonly proof: readonly Hash[];
  /** The checkpoint as the log signed it. */
  readonly checkpoint: string;
}

/** Why a witness does not cosign. The closed list. */
export type WitnessRefusal =
  /** Not one of the logs that this witness watches. */
  | "unknown-log"
  /** Not written as a submission is, or older than it says itself. */
  | "unreadable"
  /** The log's key did not sign it. */
  | "unsigned"
  /** Smaller than what was cosigned before. */
  | "rolled-back"
  /** The witness last cosigned another size than the submission says: it tells which. */
  | "other-size"
  /** The same size with another root: the log shows two trees. */
  | "other-root"
  /** The new tree does not begin with the one cosigned before. */
  | "inconsistent";

/** What the log shows when a checkpoint is refused, in plain words. */
export const REFUSED_IN_WORDS: Readonly<Record<WitnessRefusal, string>> = {
  "unknown-log": "this witness does not know this log",
  unreadable: "this is no checkpoint of this log",
  unsigned: "the log's key did not sign this checkpoint",
  "rolled-back": "the log is smaller than what was cosigned before: it was rolled back",
  "other-size": "another checkpoint was cosigned meanwhile",
  "other-root": "the log shows two different trees of one size",
  inconsistent: "the log does not continue what was cosigned before: its history was changed",
};

const MOST_PROOF_LINES = 63;

/** The body of a submission, as it is sent. */
export function submissionText({ old, proof, checkpoint }: Submission): string {
  return `old ${old}\n${proof.map((hash) => `${toBase64(hash)}\n`).join("")}\n${checkpoint}`;
}

/** Reads what `submissionText` writes; null for anything else. */
export function readSubmission(body: string): Submission | null {
  const end = body.indexOf("\n\n");
  const [first = "", ...lines] = end < 0 ? [] : body.slice(0, end).split("\n");
  const old = /^old (0|[1-9][0-9]{0,15})$/.exec(first)?.[1];
  const proof = lines.map(fromBase64);
  if (old === undefined || lines.length > MOST_PROOF_LINES || !Number.isSafeInteger(Number(old))) return null;
  if (!proof.every((hash) => hash?.length === 32)) return null;
  return { old: Number(old), proof: proof as Hash[], checkpoint: body.slice(end + 2) };
}

/**
 * Whether a witness that last cosigned `known` (null: nothing yet) cosigns the submitted checkpoint.
 * It does only when the log's key signed it and its tree continues the one that it knows.
 */
export function decideWitness(
  known: Pick<Checkpoint, "size" | "root"> | null,
  submission: Submission,
  key: VerifierKey,
): Checkpoint | WitnessRefusal {
  const opened = openCheckpoint(submission.checkpoint, key);
  if (opened === "not-a-checkpoint" || opened === "other-log") return "unreadable";
  if (typeof opened === "string") return "unsigned";
  const { old, proof } = submission;
  if (known && opened.size < known.size) return "rolled-back";
  if (old > opened.size) return "unreadable";
  if (old !== (known?.size ?? 0)) return "other-size";
  if (known && known.size === opened.size && !sameBytes(known.root, opened.root)) return "other-root";
  const before = known ?? { size: 0, root: opened.root };
  return verifyConsistency(before.size, before.root, opened.size, opened.root, proof)
    ? opened
    : "inconsistent";
}
