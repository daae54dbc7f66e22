import { createHash, hkdfSync, randomInt } from "node:crypto";
import { type Challenge, createChallenge, type Payload, verifySolution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/sha";
import { type Instant, MINUTE, SECOND } from "#kernel";

/** A proof of work that a browser did for one campaign. */
export interface Proof {
  /** Names the challenge, in hexadecimal: it serves one request. */
  readonly id: string;
  /** When the browser asked for the challenge: when its page was opened. */
  readonly askedAt: Instant;
  readonly expiresAt: Instant;
}

/** Challenges of the ALTCHA protocol (version 2), signed and expiring; nothing is stored before one is used. */
export interface Proofs {
  /** A new challenge for a campaign; `light` ones, for rehearsals, take next to no work and serve there only. */
  challenge(campaignId: string, light: boolean, now: Instant): Promise<Challenge>;
  /** The proof in a payload (base64 of JSON, as ALTCHA clients send it), or null when it is none for this campaign. */
  read(campaignId: string, payload: string | undefined, now: Instant): Promise<Proof | null>;
}

/** A page may lie open for so long before its form is sent. */
const LIFE = 30 * MINUTE;
/** Hashes to be tried: between half of this and all of it, about half a second on a telephone of 2026. */
const WORK = 50_000;
const LIGHT_WORK = 100;
const LONGEST_PAYLOAD = 2000;

/** Proofs under the installation's master secret. */
export function openProofs(master: Buffer): Proofs {
  const secret = (use: string) =>
    Buffer.from(hkdfSync("sha256", master, Buffer.alloc(0), `flashcrowd/${use}`, 32)).toString("hex");
  const secrets = {
    hmacSignatureSecret: secret("proof"),
    hmacKeySignatureSecret: secret("proof/key"),
    deriveKey,
  };
  return {
    challenge(campaignId, light, now) {
      const work = light ? LIGHT_WORK : WORK;
      return createChallenge({
        ...secrets,
        algorithm: "SHA-256",
        cost: 1,
        counter: randomInt(work / 2, work),
        expiresAt: Math.floor((now + LIFE) / SECOND),
        data: { campaign: campaignId, askedAt: now },
      });
    },
    async read(campaignId, payload, now) {
      if (!payload || payload.length > LONGEST_PAYLOAD) return null;
      try {
        const { challenge, solution } = JSON.parse(
          Buffer.from(payload, "base64").toString("utf8"),
        ) as Payload;
        const { data, expiresAt, nonce } = challenge.parameters;
        const askedAt = Number(data?.askedAt);
        // The library compares with the machine's clock; the program's own decides.
        if (data?.campaign !== campaignId || !expiresAt || expiresAt * SECOND <= now) return null;
        const { verified } = await verifySolution({ ...secrets, challenge, solution });
        if (!verified) return null;
        return {
          id: createHash("sha256").update(nonce).digest().toString("hex", 0, 16),
          askedAt,
          expiresAt: expiresAt * SECOND,
        };
      } catch {
        return null;
      }
    },
  };
}
