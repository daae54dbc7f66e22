import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

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
