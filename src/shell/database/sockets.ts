import { createHash } from "node:crypto";
import { lstat, mkdir, readFile, realpath, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { DatabaseUnavailable } from "./unavailable.ts";

/** The sockets of a data directory. */
export interface Sockets {
  /** Path of the socket by which one process holds the directory. */
  readonly lock: string;
  /** Folder of PostgreSQL's socket. */
  readonly postgres: string;
}

/** Longest path of a Unix socket that every supported system takes (macOS 103 bytes, Linux 107). */
const LONGEST = 103;
/** Room for the longest name below the folder: a lock while it is being taken, or PostgreSQL's own. */
const ROOM = "/postgres/.s.PGSQL.5432".length;
const RECORD = "socket-folder";

/**
 * Where the sockets of a data directory are: inside it, or, when that path would be too long for a socket,
 * in a short private folder under the system's temporary folder, recorded in the data directory so that every
 * process finds the same one.
 */
export async function findSockets(dataDir: string): Promise<Sockets> {
  // Root lets the database's account pass through to its own folder; what else is here is closed file by file.
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
  await mkdir(dataDir, { recursive: true, mode });
  const home = await realpath(dataDir);
  if (Buffer.byteLength(home) + ROOM <= LONGEST) {
    return { lock: path.join(home, "server.sock"), postgres: path.join(home, "postgres") };
  }
  const short = await recordedFolder(home);
  await mkdir(short, { mode: 0o711 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  const found = await lstat(short);
  if (!found.isDirectory() || found.uid !== (await lstat(home)).uid || (found.mode & 0o022) !== 0) {
    throw new DatabaseUnavailable(
      `${short} should be a private folder for the sockets of ${dataDir} and is not; remove it, or use a shorter DATA_DIR`,
    );
  }
  return { lock: path.join(short, "server.sock"), postgres: path.join(short, "postgres") };
}

async function recordedFolder(home: string): Promise<string> {
  const record = path.join(home, RECORD);
  const name = `flashcrowd-${createHash("sha256").update(home).digest("hex").slice(0, 16)}`;
  const fresh = path.join(os.tmpdir(), name);
  try {
    await writeFile(record, fresh, { flag: "wx", mode: 0o600 });
    return fresh;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const recorded = (await readFile(record, "utf8")).trim();
  // A copied data directory brings the record of its origin along; that folder belongs to the other one.
  if (path.basename(recorded) === name) return recorded;
  await writeFile(record, fresh, { mode: 0o600 });
  return fresh;
}
