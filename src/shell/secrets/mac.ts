import { createHmac, hash } from "node:crypto";

const BLOCK = 64;
const DIGEST = 32;
/** Texts of links, addresses and networks are shorter; longer ones take the ordinary way. */
const ROOM = 400;

/** HMAC-SHA-256 of a text under one key: 32 bytes. */
export type Mac = (text: string) => Buffer;

/**
 * HMAC-SHA-256 (RFC 2104) under a key of at most 64 bytes, as two plain hashes over blocks that hold the key already:
 * every pledge takes several, and Node's own object for each costs more than twice as much.
 */
export function openMac(key: Buffer): Mac {
  if (key.length > BLOCK) throw new RangeError(`a key has at most ${BLOCK} bytes, not ${key.length}`);
  const inner = Buffer.alloc(BLOCK + ROOM, 0x36);
  const outer = Buffer.alloc(BLOCK + DIGEST, 0x5c);
  for (const [i, byte] of key.entries()) {
    inner[i]! ^= byte;
    outer[i]! ^= byte;
  }
  return (text) => {
    if (text.length * 3 > ROOM) return createHmac("sha256", key).update(text).digest();
    const end = BLOCK + inner.write(text, BLOCK);
    // As texts of one character a byte: Node hands those out faster than buffers.
    outer.write(hash("sha256", inner.subarray(0, end), "binary"), BLOCK, "binary");
    return Buffer.from(hash("sha256", outer, "binary"), "binary");
  };
}
