import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { DAY, HOUR } from "#kernel";
import { planAt } from "../app.ts";
import { testDatabase } from "../database.ts";
import { serve } from "../process/program.ts";
import { crowd } from "./crowd.ts";
import { folder } from "./length.ts";
import { makeCampaign, reckon, SETTINGS, withStore } from "./reckoning.ts";

const WAIT = { timeout: 40_000, interval: 100 };
const PRELOAD = `--import=${path.join(import.meta.dirname, "skewed.mjs")}`;

/** A server on a machine whose clock the test sets. */
async function skewedServer(url: string, skew: number) {
  const dataDir = folder();
  const file = path.join(dataDir, "skew");
  const set = (milliseconds: number) => writeFileSync(file, String(milliseconds));
  set(skew);
  const skewed = { NODE_OPTIONS: PRELOAD, SKEW_FILE: file };
  return { set, web: await serve({ ...SETTINGS, ...skewed, DATABASE_URL: url, DATA_DIR: dataDir }) };
}

test("two servers whose clocks are wrong and jump do what is due once and in time, and count right", async () => {
  await using database = await testDatabase();
  const { url } = database;
  const [today, tomorrow] = await withStore(url, async (store) => {
    const open = async (slug: string, inDays: number) => {
      const plan = planAt(Date.now(), inDays);
      const draft = await store.createCampaign(
        { slug, plan, rehearsal: false, origin: null },
        null,
        Date.now(),
      );
      await store.commandCampaign(draft.id, { kind: "open" }, null, Date.now());
      return draft.id;
    };
    return [await open("today", 0), await open("tomorrow", 1)];
  });
  const campaign = await makeCampaign(url);
  const begun = Date.now();
  const fast = await skewedServer(url, 2 * DAY);
  const slow = await skewedServer(url, 0);
  await using _fast = fast.web;
  await using _slow = slow.web;
  const people = crowd(() => (Math.random() < 0.5 ? fast.web.address : slow.web.address), campaign.slug);
  await people.more(150);
  slow.set(-2 * HOUR);
  fast.set(-DAY);
  await people.more(150);
  await withStore(url, async (store, pool) => {
    await vi.waitFor(async () => expect((await store.findCampaignById(today))?.state).toBe("rush"), WAIT);
    // The clock that was two days ahead has not begun what is only due tomorrow.
    expect((await store.findCampaignById(tomorrow))?.state).toBe("open");
    const { rows: starts } = await pool.query(
      "select campaign_id, count(*)::int as times from fact where kind = 'rush-started' group by 1",
    );
    expect(starts).toEqual([{ campaign_id: today, times: 1 }]);
    const { rows } = await pool.query<{ first: number; last: number }>(
      "select min(at) as first, max(at) as last from fact where campaign_id = $1 and kind = 'pledge-requested'",
      [campaign.id],
    );
    expect(rows[0]!.first).toBeGreaterThanOrEqual(begun - 1000);
    expect(rows[0]!.last).toBeLessThanOrEqual(Date.now() + 1000);
  });
  await reckon(url, campaign.id, await people.disperse());
});
