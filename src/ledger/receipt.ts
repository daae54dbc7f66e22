import { fromBase64, toBase64, utf8 } from "#kernel";
import { type CheckpointFault, openCheckpoint } from "./checkpoint.ts";
import { type Leaf, readLeaf } from "./leaf.ts";
import { type Hash, leafHash } from "./merkle.ts";
import { keyText, readKey, type VerifierKey } from "./note.ts";
import { verifyInclusion } from "./proof.ts";

/** What a supporter keeps: with it anybody can tell, without asking the server, that the pledge is in the log. */
export interface Receipt {
  readonly format: typeof FORMAT;
  /** The log's key, as `keyText` writes it. */
  readonly key: string;
  /** Place of the leaf in the log; 0 for the first. */
  readonly index: number;
  /** The leaf, letter by letter. */
  readonly leaf: string;
  /** The hashes beside the way from the leaf to the root, base 64. */
  readonly proof: readonly string[];
  /** The log as it stood when it was signed. */
  readonly checkpoint: string;
}

const FORMAT = "flashcrowd-receipt/v1";
const FIELDS = ["format", "key", "index", "leaf", "proof", "checkpoint"] as const;

/** Why a receipt is not believed. The closed list; each has its plain words. */
export type ReceiptFault =
  | "not-json"
  | "not-a-receipt"
  | "key-unreadable"
  | "key-of-another"
  | "leaf-unreadable"
  | "proof-unreadable"
  | "index-outside"
  | "not-in-log"
  | CheckpointFault;

/** What a genuine receipt says. */
export interface ProvenLeaf {
  readonly leaf: Leaf;
  readonly index: number;
  readonly origin: string;
  /** Leaves in the log when the checkpoint was signed. */
  readonly size: number;
  readonly root: Hash;
  readonly key: VerifierKey;
}

/** A receipt for a leaf of a log. */
export function makeReceipt(of: {
  readonly leaf: string;
  readonly index: number;
  readonly proof: readonly Hash[];
  readonly checkpoint: string;
  readonly key: VerifierKey;
}): Receipt {
  const { leaf, index, proof, checkpoint, key } = of;
  return { format: FORMAT, key: keyText(key), index, leaf, proof: proof.map(toBase64), checkpoint };
}

/** The receipt as a file. */
export function receiptText(receipt: Receipt): string {
  return `${JSON.stringify(receipt, null, 2)}\n`;
}

/**
 * Verifies a receipt's text: that the log's key signed the checkpoint, and that the leaf is in the
 * log at its place. With `known` the key must be that one; without, the receipt's own key is
 * believed, and whoever checks compares it with the key that the campaign publishes.
 */
export function verifyReceipt(text: string, known: VerifierKey | null): ProvenLeaf | ReceiptFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "not-json";
  }
  if (!isReceipt(value)) return "not-a-receipt";
  const key = readKey(value.key);
  if (key?.kind !== "log") return "key-unreadable";
  if (known && keyText(known) !== value.key) return "key-of-another";
  const proof = value.proof.map(fromBase64);
  if (!proof.every((hash) => hash?.length === 32)) return "proof-unreadable";
  const checkpoint = openCheckpoint(value.checkpoint, key);
  if (typeof checkpoint === "string") return checkpoint;
  const leaf = readLeaf(value.leaf);
  if (!leaf) return "leaf-unreadable";
  const { index } = value;
  const { origin, size, root } = checkpoint;
  if (index >= size) return "index-outside";
  if (!verifyInclusion(leafHash(utf8(value.leaf)), index, size, proof as Hash[], root)) return "not-in-log";
  return { leaf, index, origin, size, root, key };
}

function isReceipt(value: unknown): value is Receipt {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const given = value as Record<(typeof FIELDS)[number], unknown>;
  return (
    Object.keys(given).length === FIELDS.length &&
    given.format === FORMAT &&
    typeof given.key === "string" &&
    Number.isSafeInteger(given.index) &&
    (given.index as number) >= 0 &&
    typeof given.leaf === "string" &&
    Array.isArray(given.proof) &&
    given.proof.every((hash) => typeof hash === "string") &&
    typeof given.checkpoint === "string"
  );
}
