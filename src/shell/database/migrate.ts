import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type pg from "pg";

/** The database and the migrations do not fit; the message names the migration and the mend. */
class MigrationError extends Error {
  override readonly name = "MigrationError";
}

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
  readonly sql: string;
}

/** Held while migrating, so that of several starters one works and the others find it done. */
const ADVISORY_LOCK = 7_788_001;

/**
 * Runs the files NNNN_name.sql of `folder` that the database does not have yet, in order, each in a transaction
 * of its own. Returns the names of those it ran. Throws MigrationError, and changes nothing, when the database
 * is newer than `folder` or when a file that was run has changed since.
 */
export async function migrate(pool: pg.Pool, folder: string): Promise<string[]> {
  const known = await readMigrations(folder);
  const client = await pool.connect();
  try {
    // A large table may take longer to change than an ordinary statement may last, and so may the wait for the lock.
    await client.query("set statement_timeout = 0");
    await client.query("select pg_advisory_lock($1)", [ADVISORY_LOCK]);
    await client.query(
      `create table if not exists migration (
         number integer primary key, name text not null, checksum text not null,
         applied_at timestamptz not null default now())`,
    );
    const { rows } = await client.query<Omit<Migration, "sql">>(
      "select number, name, checksum from migration order by number",
    );
    const pending = compare(known, rows);
    for (const migration of pending) await apply(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    // Ends the session, and with it the lock and the changed time limit.
    client.release(true);
  }
}

/** The migrations still to be run, once those already run are seen to be the same as ours. */
function compare(known: readonly Migration[], applied: readonly Omit<Migration, "sql">[]): Migration[] {
  const latest = known.at(-1);
  const newest = applied.at(-1);
  if (newest && newest.number > (latest?.number ?? 0)) {
    throw new MigrationError(
      `the database is at migration ${newest.name}, made by a newer version of Flashcrowd than this one ` +
        `(which ends at ${latest?.name ?? "none"}); start that version or a later one`,
    );
  }
  const done = new Map(applied.map((row) => [row.number, row]));
  for (const { number, name, checksum } of known) {
    const row = done.get(number);
    if (row && row.checksum !== checksum) {
      throw new MigrationError(
        `migration ${name} was changed after this database ran it (as ${row.name}); ` +
          "restore the file and put the change in a new migration",
      );
    }
    if (!row && newest && number < newest.number) {
      throw new MigrationError(
        `migration ${name} comes before ${newest.name}, which this database already ran; give it a later number`,
      );
    }
  }
  return known.filter((migration) => !done.has(migration.number));
}

async function apply(client: pg.PoolClient, { number, name, checksum, sql }: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query("insert into migration (number, name, checksum) values ($1, $2, $3)", [
      number,
      name,
      checksum,
    ]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new MigrationError(`migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".sql")).sort();
  const found = await Promise.all(
    files.map(async (file): Promise<Migration> => {
      const number = Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(file)?.[1] ?? Number.NaN);
      if (Number.isNaN(number)) {
        throw new MigrationError(`${path.join(folder, file)} is not named like 0001_what_it_does.sql`);
      }
      const sql = (await readFile(path.join(folder, file), "utf8")).replaceAll("\r\n", "\n");
      const checksum = createHash("sha256").update(sql).digest("hex");
      return { number, name: path.basename(file, ".sql"), checksum, sql };
    }),
  );
  const twice = found.find((migration, index) => migration.number === found[index - 1]?.number);
  if (twice)
    throw new MigrationError(`two migrations have the number of ${twice.name}; give one a later number`);
  return found;
}
