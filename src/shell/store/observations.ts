import type { Pool } from "pg";
import { DAY, type Instant, MINUTE } from "#kernel";
import type { Change } from "./trail.ts";
import { transaction } from "./transaction.ts";

export type ObservationState = "received" | "waiting" | "running" | "done" | "failed";

/** A file that an organiser brought to be observed, and what came of it. */
export interface StoredObservation {
  readonly id: string;
  readonly organiserId: string;
  readonly state: ObservationState;
  readonly name: string;
  readonly bytes: number;
  readonly peek: unknown;
  readonly settings: unknown;
  readonly stage: string;
  readonly share: number;
  readonly failure: string | null;
  readonly summary: unknown;
  readonly policy: string | null;
  readonly createdAt: Instant;
  readonly finishedAt: Instant | null;
}

/** One file of the results, gzipped. */
export interface ResultFile {
  readonly name: string;
  readonly content: Buffer;
}

const KEPT = 90 * DAY;
/** A file whose columns nobody agreed to, or that failed, is forgotten after this. */
const UNFINISHED = DAY;
/** A server that has not said for so long that it still runs an observation has died. */
const SILENCE = 2 * MINUTE;
const PART = 512 * 1024;

const COLUMNS = `id, organiser_id as "organiserId", state, name, bytes, peek, settings, stage, share, failure, summary,
  policy, created_at as "createdAt", finished_at as "finishedAt"`;

/** An organiser's observations, newest first, at most 100. */
export async function observationsOf(pool: Pool, organiserId: string): Promise<StoredObservation[]> {
  const { rows } = await pool.query<StoredObservation>(
    `select ${COLUMNS} from observation where organiser_id = $1 order by created_at desc, id limit 100`,
    [organiserId],
  );
  return rows;
}

/** One observation of this organiser; null when there is none or it is somebody else's. */
export async function findObservation(
  pool: Pool,
  organiserId: string,
  id: string,
): Promise<StoredObservation | null> {
  const { rows } = await pool.query<StoredObservation>(
    `select ${COLUMNS} from observation where organiser_id = $1 and id = $2`,
    [organiserId, id],
  );
  return rows[0] ?? null;
}

async function note(
  client: { query(sql: string, values: unknown[]): Promise<unknown> },
  organiserId: string,
  what: string,
  detail: object,
  now: Instant,
): Promise<void> {
  await client.query("insert into change (organiser_id, at, what, detail) values ($1, $2, $3, $4)", [
    organiserId,
    new Date(now),
    what,
    JSON.stringify(detail),
  ]);
}

/** Keeps a file that came in. False when the organiser has `most` observations already. */
export async function addObservation(
  pool: Pool,
  given: Pick<StoredObservation, "id" | "organiserId" | "name" | "bytes" | "peek">,
  most: number,
  now: Instant,
): Promise<boolean> {
  return transaction(pool, async (client) => {
    // The organiser's row is the lock: two uploads at once do not both take the last place.
    await client.query("select 1 from organiser where id = $1 for update", [given.organiserId]);
    const { rowCount } = await client.query(
      `insert into observation (id, organiser_id, state, name, bytes, peek, created_at)
       select $1, $2, 'received', $3, $4, $5, $6
       where (select count(*) from observation where organiser_id = $2) < $7`,
      [given.id, given.organiserId, given.name, given.bytes, JSON.stringify(given.peek), new Date(now), most],
    );
    if (rowCount === 0) return false;
    await note(
      client,
      given.organiserId,
      "observation-received",
      { name: given.name, bytes: given.bytes },
      now,
    );
    return true;
  });
}

/** Lets a received or failed observation run with these settings. False when it is in no such state. */
export async function startObservation(
  pool: Pool,
  organiserId: string,
  id: string,
  settings: object,
  now: Instant,
): Promise<boolean> {
  return transaction(pool, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `update observation set state = 'waiting', settings = $3, stage = '', share = 0, failure = null
       where organiser_id = $1 and id = $2 and state in ('received', 'failed') returning name`,
      [organiserId, id, JSON.stringify(settings)],
    );
    if (!rows[0]) return false;
    await note(client, organiserId, "observation-started", { name: rows[0].name, ...settings }, now);
    return true;
  });
}

/** Deletes an observation with all its results. False when there was none. */
export async function deleteObservation(
  pool: Pool,
  organiserId: string,
  id: string,
  now: Instant,
): Promise<boolean> {
  return transaction(pool, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "delete from observation where organiser_id = $1 and id = $2 returning name",
      [organiserId, id],
    );
    if (!rows[0]) return false;
    await note(client, organiserId, "observation-deleted", { name: rows[0].name }, now);
    return true;
  });
}

/** What an organiser did with observations, newest first, at most 20 lines. */
export async function observationTrail(pool: Pool, organiserId: string): Promise<Change[]> {
  const { rows } = await pool.query<Change>(
    `select at, null as organiser, what, detail from change
     where organiser_id = $1 and campaign_id is null order by id desc limit 20`,
    [organiserId],
  );
  return rows;
}

/** Takes the oldest waiting observation among those whose files this server has; null when there is none. */
export async function claimObservation(
  pool: Pool,
  here: readonly string[],
  now: Instant,
): Promise<StoredObservation | null> {
  const { rows } = await pool.query<StoredObservation>(
    `update observation set state = 'running', claimed_at = $2 where id = (
       select id from observation where id = any($1)
         and (state = 'waiting' or (state = 'running' and claimed_at < $3))
       order by created_at limit 1 for update skip locked) returning ${COLUMNS}`,
    [here, new Date(now), new Date(now - SILENCE)],
  );
  return rows[0] ?? null;
}

/** Says how far an observation is. False when it was deleted meanwhile, and so is to be given up. */
export async function observationGoesOn(
  pool: Pool,
  id: string,
  stage: string,
  share: number,
  now: Instant,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    "update observation set stage = $2, share = $3, claimed_at = $4 where id = $1 and state = 'running'",
    [id, stage, share, new Date(now)],
  );
  return rowCount === 1;
}

/** Puts a running observation back into the queue: its server stops. */
export async function yieldObservation(pool: Pool, id: string): Promise<void> {
  await pool.query(
    "update observation set state = 'waiting', stage = '', share = 0 where id = $1 and state = 'running'",
    [id],
  );
}

/** Ends an observation with its results. */
export async function finishObservation(
  pool: Pool,
  id: string,
  result: { readonly summary: object; readonly policy: string; readonly files: readonly ResultFile[] },
  now: Instant,
): Promise<void> {
  await transaction(pool, async (client) => {
    const { rowCount } = await client.query(
      `update observation set state = 'done', summary = $2, policy = $3, finished_at = $4, share = 1
       where id = $1 and state = 'running'`,
      [id, JSON.stringify(result.summary), result.policy, new Date(now)],
    );
    if (rowCount === 0) return;
    for (const { name, content } of result.files) {
      for (let part = 0; part * PART < content.length; part++) {
        await client.query(
          "insert into observation_file (observation_id, name, part, content) values ($1, $2, $3, $4)",
          [id, name, part, content.subarray(part * PART, (part + 1) * PART)],
        );
      }
    }
  });
}

/** Ends an observation that could not be made; `failure` says why and what to do. */
export async function failObservation(pool: Pool, id: string, failure: string, now: Instant): Promise<void> {
  await pool.query(
    "update observation set state = 'failed', failure = $2, finished_at = $3 where id = $1 and state = 'running'",
    [id, failure, new Date(now)],
  );
}

/** Names and gzipped sizes of an observation's results. */
export async function resultFiles(pool: Pool, id: string): Promise<{ name: string; bytes: number }[]> {
  const { rows } = await pool.query<{ name: string; bytes: number }>(
    `select name, sum(length(content))::int as bytes from observation_file where observation_id = $1
     group by name order by name`,
    [id],
  );
  return rows;
}

/** One result, gzipped; null when there is none of this name. */
export async function resultFile(pool: Pool, id: string, name: string): Promise<Buffer | null> {
  const { rows } = await pool.query<{ content: Buffer }>(
    "select content from observation_file where observation_id = $1 and name = $2 order by part",
    [id, name],
  );
  return rows.length === 0 ? null : Buffer.concat(rows.map(({ content }) => content));
}

/** Forgets what is older than it may be kept. */
export async function forgetObservations(pool: Pool, now: Instant): Promise<void> {
  await pool.query(
    `delete from observation where created_at < $1
       or (state in ('received', 'failed') and created_at < $2)`,
    [new Date(now - KEPT), new Date(now - UNFINISHED)],
  );
}

/** Which of these observations still want their files. */
export async function unfinishedAmong(pool: Pool, ids: readonly string[]): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    "select id from observation where id = any($1) and state <> 'done'",
    [ids],
  );
  return rows.map(({ id }) => id);
}
