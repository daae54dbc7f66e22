import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomFillSync,
} from "node:crypto";

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
  /** The key by which an organiser is known across campaigns. */
  organiserKey(canonicalAddress: string): Buffer;
}

const NONCE = 12;
const TAG = 16;
/** Asking the system for random bytes costs more than all else in sealing: it is asked for many at once. */
const NONCES_AT_ONCE = 512;

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
  // Key objects: with bare bytes Node makes and checks one at every use, which costs more than the use.
  const derive = (use: string): KeyObject =>
    createSecretKey(Buffer.from(hkdfSync("sha256", master, Buffer.alloc(0), `flashcrowd/${use}`, 32)));
  const sealKey = derive("address");
  const organiserKey = derive("organiser");
  const campaignKeys = new Map<string, KeyObject>();
  const campaignKey = (id: string): KeyObject => {
    const known = campaignKeys.get(id) ?? derive(`campaign/${id}`);
    campaignKeys.set(id, known);
    return known;
  };
  const nextNonce = openNonces();
  const hmac = (key: KeyObject, text: string) => createHmac("sha256", key).update(text).digest();
  return {
    seal(address) {
      const nonce = nextNonce();
      const cipher = createCipheriv("aes-256-gcm", sealKey, nonce);
      return Buffer.concat([nonce, cipher.update(address, "utf8"), cipher.final(), cipher.getAuthTag()]);
    },
    open(sealed) {
      const decipher = createDecipheriv("aes-256-gcm", sealKey, sealed.subarray(0, NONCE));
      decipher.setAuthTag(sealed.subarray(-TAG));
      return decipher.update(sealed.subarray(NONCE, -TAG), undefined, "utf8") + decipher.final("utf8");
    },
    personKey: (campaignId, address) => hmac(campaignKey(campaignId), address),
    mark: (campaignId, kind, text) => hmac(campaignKey(campaignId), `${kind}\n${text}`).subarray(0, 16),
    organiserKey: (address) => hmac(organiserKey, address),
  };
}
