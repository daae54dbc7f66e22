import { createHmac, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The data directory or the database belongs to an installation with another secret. */
export class SecretDiffers extends Error {
  override name = "SecretDiffers";
}

/** Where the secret is: given, or in a file of the data directory. */
export interface SecretPlace {
  readonly dataDir: string;
  readonly secretKey: string | null;
}

/**
 * The installation's master secret, 32 bytes: made at the first start, kept in `dataDir`/secret.key
 * with file mode 600, never logged. Without it the stored addresses cannot be read. `secretKey` (base64) is used
 * instead of the file where several machines share one secret.
 */
export function masterSecret({ dataDir, secretKey }: SecretPlace): Buffer {
  if (secretKey !== null) return Buffer.from(secretKey, "base64");
  mkdirSync(dataDir, { recursive: true });
  const file = path.join(dataDir, "secret.key");
  try {
    writeFileSync(file, `${randomBytes(32).toString("base64")}\n`, { mode: 0o600, flag: "wx", flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const secret = Buffer.from(readFileSync(file, "utf8").trim(), "base64");
  if (secret.length !== 32) throw new Error(`${file} does not hold a secret; restore it from your backup`);
  return secret;
}

/** What the database keeps to tell this secret from another one; nothing can be opened with it. */
export function secretCheck(secret: Buffer): Buffer {
  return createHmac("sha256", secret).update("flashcrowd/installation").digest();
}

/**
 * Puts the secret of a backup in place. An installation that has another secret is left alone:
 * what is sealed there could not be read any more. Throws then.
 */
export function placeSecret(place: SecretPlace, secret: Buffer): void {
  const { dataDir, secretKey } = place;
  if (secretKey !== null && masterSecret(place).equals(secret)) return;
  if (secretKey !== null)
    throw new SecretDiffers("SECRET_KEY is not the one of the backup; leave it out to restore");
  mkdirSync(dataDir, { recursive: true });
  const file = path.join(dataDir, "secret.key");
  try {
    writeFileSync(file, `${secret.toString("base64")}\n`, { mode: 0o600, flag: "wx", flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (!masterSecret(place).equals(secret)) {
      throw new SecretDiffers(`${file} belongs to another installation; give an empty DATA_DIR`);
    }
  }
}
