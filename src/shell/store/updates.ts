import type { Pool, PoolClient } from "pg";
import { uuidv7 } from "uuidv7";
import { COMMENTS_A_DAY, type Comment, type CommentRule, type CommentState, stateOfNew } from "#campaign";
import { accept, DAY, type Instant, type Result, refuse } from "#kernel";
import { transaction } from "./transaction.ts";

/** What organisers told everybody while the campaign ran. */
export interface CampaignUpdate {
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly comments: CommentRule;
  readonly at: Instant;
  /** Comments that are shown, and those that wait for a moderator. */
  readonly shown: number;
  readonly held: number;
}

/** One of the newest updates as the campaign's own page shows it; a long one by its title only. */
export interface ShortUpdate {
  readonly id: string;
  readonly title: string;
  readonly body: string | null;
  readonly at: Instant;
}

/** A comment as it is kept. Who wrote it is known to the database alone. */
export interface StoredComment extends Comment {
  readonly id: string;
  readonly updateId: string;
  readonly state: CommentState;
  readonly at: Instant;
}

const NEWEST = 3;
/** Longer than this, in characters, an update is read on its own page. */
const SHORT = 600;
const UPDATE = `u.id, u.title, u.body, u.comments, u.at,
  (select count(*)::int from update_comment c where c.update_id = u.id and c.state = 'shown') as shown,
  (select count(*)::int from update_comment c where c.update_id = u.id and c.state = 'held') as held`;
const COMMENT = `c.id, c.update_id as "updateId", c.name, c.body, c.state, c.at`;

/** Writes the newest updates beside the campaign, where its page finds them. */
async function renewShort(client: PoolClient, campaignId: string): Promise<void> {
  await client.query(
    `update campaign set updates = coalesce((
       select jsonb_agg(jsonb_build_object('id', id, 'title', title, 'at', floor(extract(epoch from at) * 1000),
                        'body', case when length(body) <= $2 then body end) order by id desc)
       from (select * from campaign_update where campaign_id = $1 order by id desc limit $3) as newest), '[]')
     where id = $1`,
    [campaignId, SHORT, NEWEST],
  );
}

/** Tells everybody something new; the audit trail says who did. Gives its id. */
export async function postUpdate(
  pool: Pool,
  campaignId: string,
  update: Pick<CampaignUpdate, "title" | "body" | "comments">,
  organiserId: string,
  now: Instant,
): Promise<string> {
  return transaction(pool, async (client) => {
    const id = uuidv7();
    await client.query(
      `insert into campaign_update (id, campaign_id, organiser_id, title, body, comments, at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, campaignId, organiserId, update.title, update.body, update.comments, new Date(now)],
    );
    await renewShort(client, campaignId);
    await note(client, campaignId, organiserId, "update-posted", update.title, now);
    return id;
  });
}

/** Takes an update back, with its comments. False when there is none with this id. */
export async function removeUpdate(
  pool: Pool,
  campaignId: string,
  id: string,
  organiserId: string,
  now: Instant,
): Promise<boolean> {
  return transaction(pool, async (client) => {
    const { rows } = await client.query<{ title: string }>(
      "delete from campaign_update where id = $1 and campaign_id = $2 returning title",
      [id, campaignId],
    );
    if (!rows[0]) return false;
    await renewShort(client, campaignId);
    await note(client, campaignId, organiserId, "update-removed", rows[0].title, now);
    return true;
  });
}

/** Sets what becomes of an update's comments from now on; false when there is no such update. */
export async function ruleComments(
  pool: Pool,
  campaignId: string,
  id: string,
  rule: CommentRule,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    "update campaign_update set comments = $3 where id = $1 and campaign_id = $2",
    [id, campaignId, rule],
  );
  return rowCount === 1;
}

/** A campaign's updates, newest first, before the update `before` (null: from the newest), at most `limit`. */
export async function updatesOf(
  pool: Pool,
  campaignId: string,
  before: string | null,
  limit: number,
): Promise<CampaignUpdate[]> {
  const { rows } = await pool.query<CampaignUpdate>(
    `select ${UPDATE} from campaign_update u where campaign_id = $1 and ($2::uuid is null or id < $2)
     order by id desc limit $3`,
    [campaignId, before, limit],
  );
  return rows;
}

/** Comments on these updates in one state, the oldest first, at most `limit` for each update. */
export async function commentsOn(
  pool: Pool,
  updateIds: readonly string[],
  state: CommentState,
  limit: number,
): Promise<StoredComment[]> {
  const { rows } = await pool.query<StoredComment>(
    `select c.* from unnest($1::uuid[]) as wanted (id) cross join lateral (
       select ${COMMENT} from update_comment c where c.update_id = wanted.id and c.state = $2 order by c.id limit $3
     ) as c order by c.id`,
    [updateIds, state, limit],
  );
  return rows;
}

/** Comments of a campaign in one state, the newest first, at most `limit`. */
export async function commentsIn(
  pool: Pool,
  campaignId: string,
  state: CommentState,
  limit: number,
): Promise<StoredComment[]> {
  const { rows } = await pool.query<StoredComment>(
    `select ${COMMENT} from update_comment c join campaign_update u on u.id = c.update_id
     where u.campaign_id = $1 and c.state = $2 order by c.id desc limit $3`,
    [campaignId, state, limit],
  );
  return rows;
}

/** What a person wrote, the newest first, at most 100. */
export async function commentsBy(pool: Pool, personId: string): Promise<StoredComment[]> {
  const { rows } = await pool.query<StoredComment>(
    `select ${COMMENT} from update_comment c where person_id = $1 order by c.id desc limit 100`,
    [personId],
  );
  return rows;
}

/**
 * Keeps a supporter's comment on an update of their campaign, as the update's rule says: refused "closed" when it
 * takes none or the pledge does not count, "too-many" when the person wrote as many as they may in a day.
 */
export async function addComment(
  pool: Pool,
  personId: string,
  updateId: string,
  comment: Comment,
  now: Instant,
): Promise<Result<CommentState, "closed" | "too-many">> {
  return transaction(pool, async (client) => {
    // The person's row is held, so that comments sent at once are counted one after the other.
    const { rows } = await client.query<{ rule: CommentRule }>(
      `select u.comments as rule from person p join campaign_update u on u.campaign_id = p.campaign_id
       where p.id = $1 and u.id = $2 and p.state = 'verified' and p.held = '{}' for no key update of p`,
      [personId, updateId],
    );
    const state = rows[0] ? stateOfNew(rows[0].rule) : null;
    if (state === null) return refuse("closed");
    const { rows: counted } = await client.query<{ n: number }>(
      "select count(*)::int as n from update_comment where person_id = $1 and at > $2",
      [personId, new Date(now - DAY)],
    );
    if (counted[0]!.n >= COMMENTS_A_DAY) return refuse("too-many");
    await client.query(
      `insert into update_comment (id, update_id, person_id, name, body, state, at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [uuidv7(), updateId, personId, comment.name, comment.body, state, new Date(now)],
    );
    return accept(state);
  });
}

/** Takes a person's own comment back. */
export async function removeComment(pool: Pool, personId: string, id: string): Promise<void> {
  await pool.query("delete from update_comment where id = $1 and person_id = $2", [id, personId]);
}

/** A moderator shows or hides a comment; the audit trail says so. False when there is none with this id. */
export async function judgeComment(
  pool: Pool,
  campaignId: string,
  id: string,
  state: "shown" | "hidden",
  organiserId: string,
  now: Instant,
): Promise<boolean> {
  return transaction(pool, async (client) => {
    const { rows } = await client.query<{ title: string }>(
      `update update_comment c set state = $3 from campaign_update u
       where c.id = $1 and u.id = c.update_id and u.campaign_id = $2 returning u.title`,
      [id, campaignId, state],
    );
    if (!rows[0]) return false;
    await note(client, campaignId, organiserId, `comment-${state}`, rows[0].title, now);
    return true;
  });
}

async function note(
  client: PoolClient,
  campaignId: string,
  organiserId: string,
  what: string,
  title: string,
  now: Instant,
): Promise<void> {
  await client.query(
    "insert into change (campaign_id, organiser_id, at, what, detail) values ($1, $2, $3, $4, $5)",
    [campaignId, organiserId, new Date(now), what, JSON.stringify({ name: title })],
  );
}
