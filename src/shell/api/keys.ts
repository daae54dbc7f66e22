import { timingSafeEqual } from "node:crypto";
import type { Instant } from "#kernel";
import type { ApiKey, Store } from "../store/index.ts";

/** What a key may be allowed to do: the closed list. */
export const SCOPES = ["read:campaigns", "read:figures", "read:people", "write:pledges", "webhooks"] as const;
export type Scope = (typeof SCOPES)[number];

const WRITTEN = /^fc_([2-9a-hjkmnp-z]{10})_([A-Za-z0-9_-]{43})$/;

/** A key as its owner gets to see it, once. */
export function writeKey(id: string, secret: string): string {
  return `fc_${id}_${secret}`;
}

/** What keys are checked with. */
export interface KeyRing {
  readonly store: Pick<Store, "findApiKey" | "noteApiKeyUse">;
  readonly tokenHash: (token: string) => Buffer;
  readonly now: () => Instant;
}

/** The key in an Authorization header: null when it is none, unknown, revoked or past its time. Compared in constant time. */
export async function readKey(
  { store, tokenHash, now }: KeyRing,
  authorization: string,
): Promise<ApiKey | null> {
  const [, id = "", secret = ""] = WRITTEN.exec(/^bearer\s+(\S+)$/i.exec(authorization)?.[1] ?? "") ?? [];
  if (id === "") return null;
  const key = await store.findApiKey(id);
  const given = tokenHash(secret);
  if (!key || !timingSafeEqual(given, key.secretHash) || key.revokedAt !== null) return null;
  if (key.expiresAt !== null && key.expiresAt <= now()) return null;
  await store.noteApiKeyUse(id, now());
  return key;
}
