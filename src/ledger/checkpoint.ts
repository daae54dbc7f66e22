import { fromBase64, isSigned, toBase64, utf8 } from "#kernel";
import type { Hash } from "./merkle.ts";
import {
  type NoteSignature,
  type NoteSigner,
  readNote,
  signatureLine,
  signNote,
  type VerifierKey,
  verifyNote,
} from "./note.ts";

/** How a log stood when it was signed (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** The log's name: its address without "https://". */
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
}

/** Why a checkpoint is not believed. The closed list. */
export type CheckpointFault = "not-a-checkpoint" | "not-signed-by-key" | "signature-wrong" | "other-log";

/** A checkpoint that its log's key signed. */
export function signCheckpoint({ origin, size, root }: Checkpoint, signer: NoteSigner): string {
  return signNote(`${origin}\n${size}\n${toBase64(root)}\n`, signer);
}

/** What a checkpoint says and who signed it; null when it is none. Its signatures are not verified. */
export function readCheckpoint(
  note: string,
): (Checkpoint & { readonly text: string; readonly signatures: readonly NoteSignature[] }) | null {
  const read = readNote(note);
  const [origin = "", size = "", root = "", ...extensions] = read?.text.split("\n") ?? [];
  const hash = fromBase64(root);
  if (!read || origin === "" || !/^(0|[1-9][0-9]{0,15})$/.test(size) || hash?.length !== 32) return null;
  if (!Number.isSafeInteger(Number(size)) || extensions.slice(0, -1).includes("")) return null;
  return { origin, size: Number(size), root: hash, ...read };
}

/** The checkpoint, when the log of this key signed it; otherwise what is wrong with it. */
export function openCheckpoint(note: string, key: VerifierKey): Checkpoint | CheckpointFault {
  const read = readCheckpoint(note);
  if (!read) return "not-a-checkpoint";
  const verdict = verifyNote(read, key);
  if (verdict !== "signed") return verdict === "forged" ? "signature-wrong" : "not-signed-by-key";
  const { origin, size, root } = read;
  return origin === key.name ? { origin, size, root } : "other-log";
}

/** What a witness signs: that at this second this was the largest consistent tree it had seen. */
function witnessed(text: string, second: number): Uint8Array {
  return utf8(`cosignature/v1\ntime ${second}\n${text}`);
}

/**
 * The line by which a witness cosigns a checkpoint at `second` (seconds since 1970); it is put
 * under the checkpoint's other signatures. Throws RangeError when the note is no checkpoint.
 */
export function cosign(note: string, { name, id, key }: NoteSigner, second: number): string {
  const read = readCheckpoint(note);
  if (!read) throw new RangeError("only checkpoints are cosigned");
  const signature = new Uint8Array(72);
  new DataView(signature.buffer).setBigUint64(0, BigInt(second));
  signature.set(key.sign(witnessed(read.text, second)), 8);
  return signatureLine({ name, id, signature });
}

/** The second (since 1970) at which this witness last cosigned the checkpoint; null when it did not. */
export function cosignedAt(note: string, witness: VerifierKey): number | null {
  const read = readCheckpoint(note);
  const seconds = (read?.signatures ?? [])
    .filter(
      ({ name, id, signature }) => name === witness.name && id === witness.id && signature.length === 72,
    )
    .filter(({ signature }) =>
      isSigned(witness.publicKey, witnessed(read!.text, secondOf(signature)), signature.subarray(8)),
    )
    .map(({ signature }) => secondOf(signature));
  return seconds.length === 0 ? null : Math.max(...seconds);
}

/** The second that a cosignature names; it is not verified. */
export function secondOf(signature: Uint8Array): number {
  return Number(new DataView(signature.buffer, signature.byteOffset, 8).getBigUint64(0));
}
