import type { Pool, PoolClient } from "pg";
import { transaction } from "./transaction.ts";

/** Tables of a backup, each after those that it points to. Sessions and sign-in links are left out: they are not worth keeping. */
export const BACKUP_TABLES = [
  "organiser",
  "campaign",
  "campaign_picture",
  "campaign_organiser",
  "change",
  "channel",
  "person",
  "let_through",
  "api_key",
  "pledge_consent",
  "campaign_update",
  "update_comment",
  "message",
  "fact",
  "log_leaf",
  "log",
  "log_tile",
  "log_witness",
  "own_witness",
  "cosigned",
  "projection",
  "arrival",
  "reminder_round",
  "mail",
  "feed",
  "observation",
  "observation_file",
  "crowd_reading",
  "event",
  "event_cursor",
  "webhook",
  "webhook_delivery",
] as const;
export type BackupTable = (typeof BACKUP_TABLES)[number];

/** Some rows of one table, as JSON objects. */
export interface BackupRows {
  readonly table: BackupTable;
  readonly rows: readonly unknown[];
}

const STEP = 2000;
/** Tables whose rows are large: only a few are held at once. */
const LARGE_ROWS: readonly BackupTable[] = ["observation_file", "crowd_reading"];

/** How many rows a backup will hold. */
export async function countRows(pool: Pool): Promise<number> {
  const counts = BACKUP_TABLES.map((table) => `(select count(*) from ${table})`).join(" + ");
  const { rows } = await pool.query<{ n: number }>(`select ${counts} as n`);
  return rows[0]!.n;
}

/** Everything of one instant, table by table; writers are not held up. */
export async function* readEverything(pool: Pool): AsyncGenerator<BackupRows> {
  const client = await pool.connect();
  try {
    await client.query("begin isolation level repeatable read, read only");
    for (const table of BACKUP_TABLES) {
      await client.query(
        `declare backup_rows no scroll cursor for select to_jsonb(t) as row from ${table} t`,
      );
      const step = LARGE_ROWS.includes(table) ? 8 : STEP;
      for (;;) {
        const { rows } = await client.query<{ row: unknown }>(`fetch ${step} from backup_rows`);
        if (rows.length > 0) yield { table, rows: rows.map(({ row }) => row) };
        if (rows.length < step) break;
      }
      await client.query("close backup_rows");
    }
    await client.query("commit");
  } finally {
    client.release();
  }
}

/** The database holds something already, so a backup is not put over it. */
class NotEmpty extends Error {
  override name = "NotEmpty";
}

/** Puts a backup into an empty database: all of it or, when anything is wrong, nothing. Throws NotEmpty. */
export async function writeEverything(pool: Pool, parts: AsyncIterable<BackupRows>): Promise<void> {
  await transaction(pool, async (client) => {
    for (const table of BACKUP_TABLES) {
      const { rowCount } = await client.query(`select 1 from ${table} limit 1`);
      if (rowCount !== 0) throw new NotEmpty(`the table ${table} is not empty`);
    }
    for await (const { table, rows } of parts) await insertRows(client, table, rows);
    await client.query(
      "select setval(pg_get_serial_sequence('change', 'id'), coalesce((select max(id) from change), 1))",
    );
  });
}

async function insertRows(client: PoolClient, table: BackupTable, rows: readonly unknown[]): Promise<void> {
  if (!BACKUP_TABLES.includes(table)) throw new Error(`a backup has no table "${String(table)}"`);
  // A backup from before a column was added leaves it to the column's default.
  const columns = Object.keys(rows[0] ?? {})
    .map((name) => client.escapeIdentifier(name))
    .join(", ");
  await client.query(
    `insert into ${table} (${columns}) overriding system value
     select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
