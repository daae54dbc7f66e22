import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

/** Keeps addresses sealed at rest and turns them into keys that cannot be turned back. */
export interface Vault {
  /** Encrypts an address (AES-256-GCM, fresh nonce). */
  seal(address: string): Buffer;
  /** The address again; throws when the bytes were changed or another key sealed them. */
  open(sealed: Buffer): string;
  /** HMAC-SHA-256 of a canonical address under the campaign's own key: the same person differs between campaigns. */
  personKey(campaignId: string, canonicalAddress: string): Buffer;
  /**
   * A mark that says "the same" within one campaign and nothing else: HMAC of a network, a domain or
   * a pattern of addresses, 16 bytes.
   */
  mark(campaignId: string, kind: "network" | "domain" | "series", text: string): Buffer;
  /** The key by which an organiser is known across campaigns. */
  organiserKey(canonicalAddress: string): Buffer;
}

const NONCE = 12;
const TAG = 16;

/** A vault under the installation's master secret (32 bytes); every use has its own derived key. */
export function openVault(master: Buffer): Vault {
  const derive = (use: string) =>
    Buffer.from(hkdfSync("sha256", master, Buffer.alloc(0), `flashcrowd/${use}`, 32));
  const sealKey = derive("address");
  const organiserKey = derive("organiser");
  const campaignKeys = new Map<string, Buffer>();
  const campaignKey = (id: string): Buffer => {
    const known = campaignKeys.get(id) ?? derive(`campaign/${id}`);
    campaignKeys.set(id, known);
    return known;
  };
  const hmac = (key: Buffer, text: string) => createHmac("sha256", key).update(text).digest();
  return {
    seal(address) {
      const nonce = randomBytes(NONCE);
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
