import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";

// What comes before the 32 bytes of a key in its DER form (RFC 8410): PKCS #8 for the seed, SPKI for the public key.
const SEED_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");
const PUBLIC_HEAD = Buffer.from("302a300506032b6570032100", "hex");

/** A key that signs with Ed25519 (RFC 8032). The seed stays inside. */
export interface SigningKey {
  /** 32 bytes, for everybody. */
  readonly publicKey: Uint8Array;
  /** The signature of a message, 64 bytes; the same message always gets the same one. */
  sign(message: Uint8Array): Uint8Array;
}

/** The Ed25519 key of a secret seed of 32 bytes. Throws RangeError for another length. */
export function signingKey(seed: Uint8Array): SigningKey {
  if (seed.length !== 32) throw new RangeError(`a seed has 32 bytes, not ${seed.length}`);
  const key = createPrivateKey({ key: Buffer.concat([SEED_HEAD, seed]), format: "der", type: "pkcs8" });
  const publicKey = createPublicKey(key).export({ format: "der", type: "spki" }).subarray(-32);
  return { publicKey: new Uint8Array(publicKey), sign: (message) => sign(null, message, key) };
}

/** True when the holder of the public key (32 bytes) signed the message with Ed25519. */
export function isSigned(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  const key = createPublicKey({ key: Buffer.concat([PUBLIC_HEAD, publicKey]), format: "der", type: "spki" });
  return verify(null, message, key, signature);
}
