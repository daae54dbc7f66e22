import { createHmac, hash } from "node:crypto";

/** SHA-256 of some bytes: 32 bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return plain(hash("sha256", bytes, "buffer"));
}

/** HMAC-SHA-256 of some bytes under a key: 32 bytes. */
export function hmacSha256(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  return plain(createHmac("sha256", key).update(bytes).digest());
}

/** Without what Node's Buffer does in its own way: slices that share memory, other equality. */
function plain(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
}
