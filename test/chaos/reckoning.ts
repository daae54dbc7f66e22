import pg from "pg";
import { expect } from "vitest";
import { openVault } from "../../src/shell/secrets/index.ts";
import { openStore, type StoredCampaign } from "../../src/shell/store/index.ts";
import { planAt } from "../app.ts";

const SECRET = Buffer.alloc(32, 9);
/** Settings of every server under test: its secret is known here, and each person comes from an address of their own. */
export const SETTINGS = {
  SECRET_KEY: SECRET.toString("base64"),
  TRUST_PROXY: "127.0.0.1",
  EXAMPLES: "no",
  PUBLIC_URL: "http://crowd.test",
};

/** An open campaign in this database, made without the server. */
export async function makeCampaign(url: string): Promise<StoredCampaign> {
  return withStore(url, async (store) => {
    const now = Date.now();
    const draft = await store.createCampaign(
      { slug: "song", plan: planAt(now), rehearsal: false, origin: null },
      null,
      now,
    );
    const opened = await store.commandCampaign(draft.id, { kind: "open" }, null, now);
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
    return opened.value;
  });
}

/** How many of these people are kept. */
export async function keptOf(url: string, campaignId: string, names: ReadonlySet<string>): Promise<number> {
  return withStore(url, async (_, pool) => {
    const { rows } = await pool.query<{ key: string }>(
      "select encode(person_key, 'hex') as key from person where campaign_id = $1",
      [campaignId],
    );
    const kept = new Set(rows.map(({ key }) => key));
    return keysOf(campaignId, names).filter((key) => kept.has(key)).length;
  });
}

/**
 * Holds a database against the list of acknowledgements: each of them is there once, with one fact and one mail, and
 * every kept count is what its facts add up to.
 */
export async function reckon(
  url: string,
  campaignId: string,
  acknowledged: ReadonlySet<string>,
): Promise<void> {
  await withStore(url, async (store, pool) => {
    const { rows: people } = await pool.query<{ key: string; facts: number; mails: number }>(
      `with facts as (select body ->> 'pledge' as id, count(*)::int as n from fact
                      where campaign_id = $1 and kind = 'pledge-requested' group by 1),
            mails as (select person_id as id, count(*)::int as n from mail where campaign_id = $1 group by 1)
       select encode(p.person_key, 'hex') as key, coalesce(facts.n, 0) as facts, coalesce(mails.n, 0) as mails
       from person p left join facts on facts.id = p.id::text left join mails on mails.id = p.id
       where p.campaign_id = $1`,
      [campaignId],
    );
    const counted = new Map(people.map(({ key, facts, mails }) => [key, `${facts} fact, ${mails} mail`]));
    expect(counted.size).toBe(people.length);
    const wrong = keysOf(campaignId, acknowledged).filter((key) => counted.get(key) !== "1 fact, 1 mail");
    expect(wrong.map((key) => counted.get(key) ?? "not there")).toEqual([]);
    expect([...counted.values()].filter((one) => one !== "1 fact, 1 mail")).toEqual([]);
    const { tally } = await store.project(campaignId, Date.now());
    expect(tally.total.requested).toBe(people.length);
    expect(await store.recount(campaignId, tally.seq)).toEqual(tally);
    expect(await store.recountAll()).toEqual([]);
  });
}

/** Runs `work` with a store on this database. */
export async function withStore<T>(
  url: string,
  work: (store: ReturnType<typeof openStore>, pool: pg.Pool) => Promise<T>,
): Promise<T> {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  pool.on("error", () => {});
  try {
    return await work(
      openStore(pool, Date.now, () => ({ outcome: "clear", rules: [] })),
      pool,
    );
  } finally {
    await pool.end();
  }
}

function keysOf(campaignId: string, names: ReadonlySet<string>): string[] {
  const vault = openVault(SECRET);
  return [...names].map((name) => vault.personKey(campaignId, `${name}@example.org`).toString("hex"));
}
