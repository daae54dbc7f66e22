import { createHmac, randomBytes } from "node:crypto";
import type { Instant } from "#kernel";

const PREFIX = "whsec_";
const SECRET_BYTES = 32;

/** A fresh signing secret, as Standard Webhooks writes it. */
export function newWebhookSecret(): string {
  return PREFIX + randomBytes(SECRET_BYTES).toString("base64");
}

/** The headers of a message of Standard Webhooks 1.0.0: id, seconds since 1970, and HMAC-SHA-256 of both with the body. */
export function signedHeaders(secret: string, id: string, at: Instant, body: string): Record<string, string> {
  const timestamp = String(Math.floor(at / 1000));
  const key = Buffer.from(secret.slice(PREFIX.length), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": `v1,${signature}` };
}
