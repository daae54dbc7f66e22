import {
  fromBase64,
  isSigned,
  joinBytes,
  type SigningKey,
  sha256,
  signingKey,
  toBase64,
  utf8,
} from "#kernel";

/**
 * Who signs notes (C2SP signed-note): the log itself, or a witness that cosigns what it saw
 * (C2SP tlog-cosignature, Ed25519).
 */
export type KeyKind = "log" | "witness";
const KIND_BYTES: Readonly<Record<KeyKind, number>> = { log: 0x01, witness: 0x04 };

/** A public key with the name that it signs under. */
export interface VerifierKey {
  readonly name: string;
  /** SHA-256(name ‖ newline ‖ kind ‖ public key), its first four bytes as a number. */
  readonly id: number;
  readonly kind: KeyKind;
  readonly publicKey: Uint8Array;
}

/** A key that signs notes under its name. */
export interface NoteSigner extends VerifierKey {
  readonly key: SigningKey;
}

/** One signature line of a note. */
export interface NoteSignature {
  readonly name: string;
  readonly id: number;
  readonly signature: Uint8Array;
}

/** A note taken apart; nothing is verified yet. */
export interface Note {
  /** With the newline at its end. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

const MOST_SIGNATURES = 100;
const NAME = /^[^\s+\p{White_Space}]+$/u;

function keyId(name: string, kind: KeyKind, publicKey: Uint8Array): number {
  return firstFour(sha256(joinBytes(utf8(`${name}\n`), Uint8Array.of(KIND_BYTES[kind]), publicKey)));
}

function firstFour(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
}

/** The key with its id. Throws RangeError when the name is empty or holds spaces or a plus. */
export function verifierKey(name: string, kind: KeyKind, publicKey: Uint8Array): VerifierKey {
  if (!NAME.test(name)) throw new RangeError(`"${name}" cannot be the name of a key`);
  return { name, kind, publicKey, id: keyId(name, kind, publicKey) };
}

/** A signer from a secret seed of 32 bytes. */
export function noteSigner(name: string, kind: KeyKind, seed: Uint8Array): NoteSigner {
  const key = signingKey(seed);
  return { ...verifierKey(name, kind, key.publicKey), key };
}

/** The key as one line, to be passed on: name+id+base64(kind ‖ public key). */
export function keyText({ name, id, kind, publicKey }: VerifierKey): string {
  const bytes = joinBytes(Uint8Array.of(KIND_BYTES[kind]), publicKey);
  return `${name}+${id.toString(16).padStart(8, "0")}+${toBase64(bytes)}`;
}

/** Reads what `keyText` writes; null for anything else. */
export function readKey(text: string): VerifierKey | null {
  const [name = "", , ...rest] = text.split("+");
  const bytes = fromBase64(rest.join("+"));
  const kind = (Object.keys(KIND_BYTES) as KeyKind[]).find((one) => KIND_BYTES[one] === bytes?.[0]);
  if (!bytes || !kind || bytes.length !== 33 || !NAME.test(name)) return null;
  const key = verifierKey(name, kind, bytes.subarray(1));
  return keyText(key) === text ? key : null;
}

/** A signature line: em dash, name, base64(id ‖ signature). */
export function signatureLine({ name, id, signature }: NoteSignature): string {
  const head = new Uint8Array(4);
  new DataView(head.buffer).setUint32(0, id);
  return `— ${name} ${toBase64(joinBytes(head, signature))}\n`;
}

/** A note of this text, which ends with a newline, signed by a log's key. */
export function signNote(text: string, { name, id, key }: NoteSigner): string {
  return `${text}\n${signatureLine({ name, id, signature: key.sign(utf8(text)) })}`;
}

/** Takes a signed note apart; null when it is not written as C2SP signed-note says. */
export function readNote(note: string): Note | null {
  if (hasControls(note) || !note.isWellFormed()) return null;
  const split = note.lastIndexOf("\n\n");
  if (split < 0 || !note.endsWith("\n")) return null;
  const lines = note.slice(split + 2, -1).split("\n");
  if (lines.length > MOST_SIGNATURES) return null;
  const signatures: NoteSignature[] = [];
  for (const line of lines) {
    const [dash, name = "", signed = "", ...more] = line.split(" ");
    const bytes = fromBase64(signed);
    if (dash !== "—" || !NAME.test(name) || more.length > 0 || !bytes || bytes.length < 5) return null;
    signatures.push({ name, id: firstFour(bytes), signature: bytes.subarray(4) });
  }
  return { text: note.slice(0, split + 1), signatures };
}

function hasControls(note: string): boolean {
  for (let i = 0; i < note.length; i++) {
    const code = note.charCodeAt(i);
    if (code < 0x20 && code !== 0x0a) return true;
  }
  return false;
}

/**
 * Whether this log's key signed the note: "signed", "unsigned" (no line of that name and id), or
 * "forged" (a line claims to be of the key and is not).
 */
export function verifyNote(note: Note, key: VerifierKey): "signed" | "unsigned" | "forged" {
  const claimed = note.signatures.filter(({ name, id }) => name === key.name && id === key.id);
  if (claimed.length === 0) return "unsigned";
  const message = utf8(note.text);
  return claimed.every(({ signature }) => isSigned(key.publicKey, message, signature)) ? "signed" : "forged";
}
