import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The data directory has the secret of another installation. */
class SecretDiffers extends Error {
  override name = "SecretDiffers";
}

/**
 * The installation's master secret, 32 bytes: made at the first start, kept in `dataDir`/secret.key
 * with file mode 600, never logged. Without it the stored addresses cannot be read.
 */
export function masterSecret(dataDir: string): Buffer {
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

/**
 * Puts the secret of a backup in place. An installation that has another secret is left alone:
 * what is sealed there could not be read any more. Throws then.
 */
export function placeSecret(dataDir: string, secret: Buffer): void {
  mkdirSync(dataDir, { recursive: true });
  const file = path.join(dataDir, "secret.key");
  try {
    writeFileSync(file, `${secret.toString("base64")}\n`, { mode: 0o600, flag: "wx", flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (!masterSecret(dataDir).equals(secret)) {
      throw new SecretDiffers(`${file} belongs to another installation; give an empty DATA_DIR`);
    }
  }
}
