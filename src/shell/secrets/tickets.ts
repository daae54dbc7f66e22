import { createHash, hkdfSync, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import type { Instant } from "#kernel";
import { openMac } from "./mac.ts";

/** What a signed link may be used for. A ticket for one purpose is worthless for another. */
export type Purpose = "verify" | "answer" | "mine" | "sent" | "preview" | "unsubscribe" | "sign-in";

/** Signed, expiring links and codes; nothing about them is stored. */
export interface Tickets {
  /** A ticket that names `subject` (letters, digits, dashes) until `expiresAt`. */
  issue(purpose: Purpose, subject: string, expiresAt: Instant): string;
  /** The subject of a genuine ticket that has not expired, or null. */
  read(purpose: Purpose, ticket: string, now: Instant): string | null;
  /** The six digits that stand for verification mail number `mail` of a pledge. */
  code(pledgeId: string, mail: number): string;
  /** True when the digits typed are the code, compared in constant time. */
  isCode(typed: string, pledgeId: string, mail: number): boolean;
}

/** Tickets under the installation's master secret. */
export function openTickets(master: Buffer): Tickets {
  const sign = openMac(Buffer.from(hkdfSync("sha256", master, Buffer.alloc(0), "flashcrowd/tickets", 32)));
  const code = (pledgeId: string, mail: number): string =>
    String(sign(`code\n${pledgeId}\n${mail}`).readUInt32BE(0) % 1_000_000).padStart(6, "0");
  return {
    issue(purpose, subject, expiresAt) {
      const body = `${subject}.${Math.floor(expiresAt / 1000).toString(36)}`;
      return `${body}.${sign(`${purpose}\n${body}`).subarray(0, 18).toString("base64url")}`;
    },
    read(purpose, ticket, now) {
      const [subject = "", expiry = "", signature = ""] = ticket.split(".");
      const wanted = sign(`${purpose}\n${subject}.${expiry}`).subarray(0, 18);
      const given = Buffer.from(signature, "base64url");
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
      return Number.parseInt(expiry, 36) * 1000 > now ? subject : null;
    },
    code,
    isCode(typed, pledgeId, mail) {
      const wanted = Buffer.from(code(pledgeId, mail));
      const given = Buffer.from(typed.replaceAll(/\D/g, ""));
      return given.length === wanted.length && timingSafeEqual(given, wanted);
    },
  };
}

/** A random token for links that are kept by their hash, 256 bits. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** SHA-256 of a token: what the database keeps of it. */
export function tokenHash(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** Letters that are not mistaken for one another. */
export const CODE_LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

/** A random code of ten letters, about 49 bits. */
export function newCode(): string {
  let code = "";
  for (let i = 0; i < 10; i++) code += CODE_LETTERS[randomInt(CODE_LETTERS.length)];
  return code;
}
