import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, randomFillSync } from "node:crypto";
import { type Mac, openMac } from "./mac.ts";
import { CODE_LETTERS, newCode } from "./tickets.ts";

/** Keeps addresses sealed at rest and turns them into keys that cannot be turned back. */
export interface Vault {
  /** Encrypts an address (AES-256-GCM, fresh nonce). */
  seal(address: string): Buffer;
  /** The address again; throws when the bytes were changed or another key sealed them. */
  open(sealed: Buffer): string;
  /** HMAC-SHA-256 of a canonical address under the campaign's own key: the same person differs between campaigns. */
  personKey(campaignId: string, canonicalAddress: string): Buffer;
  /**
   * A mark that says "the same" within one campaign and nothing else: HMAC of a network, a domain,
   * a pattern of addresses, or of who asked what by the API, 16 bytes.
   */
  mark(
    campaignId: string,
    kind: "network" | "domain" | "series" | "caller" | "request",
    text: string,
  ): Buffer;
  /** A fresh code for the link by which a supporter of the campaign invites. Its last letters vouch for the others. */
  inviteCode(campaignId: string): string;
  /** True for a code that was made here for this campaign; nothing is looked up. Those from before it was so are not known. */
  isInviteCode(campaignId: string, code: string): boolean;
  /** The key by which an organiser is known across campaigns. */
  organiserKey(canonicalAddress: string): Buffer;
}

const NONCE = 12;
const TAG = 16;
/** Asking the system for random bytes costs more than all else in sealing: it is asked for many at once. */
const NONCES_AT_ONCE = 512;

/** Many people share a network or a domain: the newest marks are kept. */
const MARKS_KEPT = 4096;
/** Letters of an invitation code that vouch for the others: one invented code in 27,000 passes. */
const VOUCHING = 3;

function openNonces(): () => Buffer {
  const drawn = Buffer.alloc(NONCE * NONCES_AT_ONCE);
  let used = drawn.length;
  return () => {
    if (used === drawn.length) {
      randomFillSync(drawn);
      used = 0;
    }
    used += NONCE;
    return drawn.subarray(used - NONCE, used);
  };
}

/** A vault under the installation's master secret (32 bytes); every use has its own derived key. */
export function openVault(master: Buffer): Vault {
  const derive = (use: string): Buffer =>
    Buffer.from(hkdfSync("sha256", master, Buffer.alloc(0), `flashcrowd/${use}`, 32));
  // A key object: with bare bytes Node makes and checks one at every use, which costs more than the use.
  const sealKey = createSecretKey(derive("address"));
  const organiserKey = openMac(derive("organiser"));
  const campaignMacs = new Map<string, Mac>();
  const campaignMac = (id: string): Mac => {
    const known = campaignMacs.get(id) ?? openMac(derive(`campaign/${id}`));
    campaignMacs.set(id, known);
    return known;
  };
  const marks = new Map<string, Buffer>();
  const vouch = (campaignId: string, code: string): string => {
    const bytes = campaignMac(campaignId)(`invitation\n${code}`);
    const letter = (_: unknown, i: number) => CODE_LETTERS[bytes.readUInt16BE(2 * i) % CODE_LETTERS.length];
    return Array.from({ length: VOUCHING }, letter).join("");
  };
  const nextNonce = openNonces();
  return {
    seal(address) {
      const nonce = nextNonce();
      const cipher = createCipheriv("aes-256-gcm", sealKey, nonce);
      const text = cipher.update(address, "utf8");
      // Nothing comes of the end of this cipher but the tag.
      cipher.final();
      const sealed = Buffer.allocUnsafe(NONCE + text.length + TAG);
      sealed.set(nonce);
      sealed.set(text, NONCE);
      sealed.set(cipher.getAuthTag(), NONCE + text.length);
      return sealed;
    },
    open(sealed) {
      const decipher = createDecipheriv("aes-256-gcm", sealKey, sealed.subarray(0, NONCE));
      decipher.setAuthTag(sealed.subarray(-TAG));
      return decipher.update(sealed.subarray(NONCE, -TAG), undefined, "utf8") + decipher.final("utf8");
    },
    personKey: (campaignId, address) => campaignMac(campaignId)(address),
    mark(campaignId, kind, text) {
      const name = `${campaignId}\n${kind}\n${text}`;
      const known = marks.get(name);
      if (known) return known;
      const mark = campaignMac(campaignId)(`${kind}\n${text}`).subarray(0, 16);
      // A pattern is half an address: it does not stay in memory.
      if (kind === "series") return mark;
      if (marks.size >= MARKS_KEPT) marks.clear();
      marks.set(name, mark);
      return mark;
    },
    inviteCode(campaignId) {
      const code = newCode();
      return code + vouch(campaignId, code);
    },
    isInviteCode: (campaignId, code) =>
      code.length > VOUCHING && code.slice(-VOUCHING) === vouch(campaignId, code.slice(0, -VOUCHING)),
    organiserKey,
  };
}
