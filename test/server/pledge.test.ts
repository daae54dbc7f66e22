import { expect, test } from "vitest";
import { DAY } from "#kernel";
import { openCampaign, planAt, type TestApp, testApp } from "../app.ts";
import { act, pledgeOf } from "../people.ts";

const FORM = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };

function post(app: TestApp, url: string, fields: Record<string, string> = {}) {
  return app.web.inject({
    method: "POST",
    url,
    headers: FORM,
    payload: new URLSearchParams(fields).toString(),
  });
}

async function people(app: TestApp) {
  const { rows } = await app.database.pool.query<{
    id: string;
    state: string;
    mails: number;
    generation: number;
  }>("select id, state, mails, generation from person order by requested_at, id");
  return rows;
}

async function count(app: TestApp, kind: string): Promise<number> {
  const { rows } = await app.database.pool.query<{ n: number }>(
    "select count(*)::int as n from fact where kind = $1",
    [kind],
  );
  return rows[0]!.n;
}

/** Pledges and verifies by the button; gives the address of the personal page. */
async function join(app: TestApp, address: string, from: Record<string, string> = {}): Promise<string> {
  await post(app, "/c/song/pledges", { address, ...from });
  const newest = (await people(app)).at(-1)!;
  const ticket = app.tickets.issue("verify", newest.id, app.clock.now + DAY);
  const pressed = await post(app, `/v/${ticket}`);
  expect(pressed.statusCode).toBe(303);
  return String(pressed.headers.location);
}

test("a year after the end nothing of a person is left, and the counts stand", async () => {
  await using app = await testApp();
  const { id } = await openCampaign(app);
  const pledge = await pledgeOf(app, id, "ada@example.org");
  await act(app.store, pledge, "verify");
  const me = `/me/${app.tickets.issue("mine", pledge, app.clock.now + 800 * DAY)}`;
  await app.store.commandCampaign(id, { kind: "close" }, null, app.clock.now);
  const year = 365 * DAY;
  expect(await app.store.forgetPeople(app.clock.now - year)).toBe(0);
  app.clock.now += year + DAY;
  expect(await app.store.forgetPeople(app.clock.now - year)).toBe(1);
  expect((await app.web.inject(me)).statusCode).toBe(410);
  const { rows } = await app.database.pool.query(
    "select (select count(*) from person)::int + (select count(*) from mail)::int as kept",
  );
  expect(rows[0].kept).toBe(0);
  expect((await app.live.refresh(id)).tally.total.verified).toBe(1);
  expect(await app.store.recountAll()).toEqual([]);
});

test("opening the link verifies nothing; pressing its button does, once", async () => {
  await using app = await testApp();
  await openCampaign(app);
  const sent = await post(app, "/c/song/pledges", { address: "ada@example.org", country: "DE" });
  expect(sent.statusCode).toBe(303);
  expect(sent.headers.location).toMatch(/^\/c\/song\/sent\?t=/);
  const [ada] = await people(app);
  const link = `/v/${app.tickets.issue("verify", ada!.id, app.clock.now + DAY)}`;
  expect((await app.web.inject(link)).body).toContain("<button");
  expect((await people(app))[0]!.state).toBe("pending");
  await post(app, link);
  await post(app, link);
  expect((await people(app))[0]!.state).toBe("verified");
  expect(await count(app, "pledge-verified")).toBe(1);
});

test("the six digits are a way round, and are not to be guessed", async () => {
  await using app = await testApp();
  await openCampaign(app);
  const sent = await post(app, "/c/song/pledges", { address: "ada@example.org" });
  const t = new URL(String(sent.headers.location), "http://x").searchParams.get("t")!;
  const [ada] = await people(app);
  const code = app.tickets.code(ada!.id, 1);
  const wrong = code === "000000" ? "111111" : "000000";
  for (let i = 0; i < 4; i++)
    expect((await post(app, "/c/song/code", { t, code: wrong })).statusCode).toBe(422);
  expect(
    (await post(app, "/c/song/code", { t, code: `${code.slice(0, 3)} ${code.slice(3)}` })).statusCode,
  ).toBe(303);
  const sentBen = await post(app, "/c/song/pledges", { address: "ben@example.org" });
  const tBen = new URL(String(sentBen.headers.location), "http://x").searchParams.get("t")!;
  const ben = (await people(app))[1]!;
  const benCode = app.tickets.code(ben.id, 1);
  for (let i = 0; i < 5; i++)
    await post(app, "/c/song/code", { t: tBen, code: benCode === "000000" ? "1" : "000000" });
  expect((await post(app, "/c/song/code", { t: tBen, code: benCode })).statusCode).toBe(422);
});

test("the answer is the same for a new, a pending and a known address", async () => {
  await using app = await testApp();
  await openCampaign(app);
  const answer = async (address: string) => {
    const first = await post(app, "/c/song/pledges", { address });
    const page = await app.web.inject(String(first.headers.location));
    return [first.statusCode, page.statusCode, page.body.replaceAll(/name="t" value="[^"]*"|\?t=[^&]*/g, "")];
  };
  const fresh = await answer("ada@example.org");
  const pending = await answer("ada@example.org");
  await join(app, "ben@example.org");
  expect(pending).toEqual(fresh);
  expect(await answer("ben@example.org")).toEqual(fresh);
});

test("one mailbox is one person, however it is written and however often it is sent at once", async () => {
  await using app = await testApp();
  await openCampaign(app);
  const ways = ["ada.l@gmail.com", "ADAL@gmail.com", "a.d.a.l+x@googlemail.com", " adal@gmail.com "];
  const sent = await Promise.all(
    [...ways, ...ways, ...ways].map((address) => post(app, "/c/song/pledges", { address })),
  );
  expect(sent.map(({ statusCode }) => statusCode)).toEqual(Array(12).fill(303));
  expect(await people(app)).toHaveLength(1);
  expect(await count(app, "pledge-requested")).toBe(1);
  const { rows } = await app.database.pool.query("select id from mail");
  expect(rows).toHaveLength(1);
});

test("who comes by an invitation is one generation further, under the inviter's channel", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  await app.store.addChannel(campaign.id, {
    code: "podcast",
    name: "Podcast",
    kind: "podcast",
    url: null,
    post: null,
  });
  const mine = await join(app, "ada@example.org", { channel: "podcast" });
  const invite = /\/i\/([2-9a-z]+)/.exec((await app.web.inject(mine)).body)![1]!;
  await join(app, "ben@example.org", { invite });
  await join(app, "cleo@example.org", { channel: "no-such-channel" });
  const { tally } = await app.live.refresh(campaign.id);
  expect(tally.total).toMatchObject({ verified: 3, invited: 1 });
  expect(tally.byChannel.podcast?.verified).toBe(2);
  expect(tally.byChannel[""]?.verified).toBe(1);
  expect(tally.byGeneration["1"]?.verified).toBe(1);
  expect((await app.web.inject(mine)).body).toContain("one friend came through you".slice(4));
});

test("withdrawing takes one off the count; pledging and verifying again puts it back", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  const mine = await join(app, "ada@example.org");
  await post(app, `${mine}/withdraw`);
  await post(app, `${mine}/withdraw`);
  expect((await app.live.refresh(campaign.id)).tally.total).toMatchObject({ verified: 0, withdrawn: 1 });
  app.clock.now += DAY;
  await join(app, "ada@example.org");
  expect((await app.live.refresh(campaign.id)).tally.total).toMatchObject({ verified: 1, withdrawn: 1 });
});

test("erasing leaves no address, no mail and no way back, and takes the pledge off the count", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  const mine = await join(app, "ada@example.org");
  expect((await post(app, `${mine}/erase`)).statusCode).toBe(303);
  expect(await people(app)).toHaveLength(1);
  expect((await post(app, `${mine}/erase`, { sure: "yes" })).statusCode).toBe(200);
  expect(await people(app)).toHaveLength(0);
  expect((await app.database.pool.query("select 1 from mail")).rowCount).toBe(0);
  expect((await app.live.refresh(campaign.id)).tally.total.verified).toBe(0);
  expect((await app.web.inject(mine)).statusCode).toBe(410);
});

test("the way through the door and “I did it” count once each, in the moment only", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app, planAt(Date.now(), 2));
  const mine = await join(app, "ada@example.org", { country: "DE" });
  await app.web.inject(`${mine}/door/0`);
  await post(app, `${mine}/done`, { amount: "0.99" });
  expect((await app.live.refresh(campaign.id)).tally.total).toMatchObject({ doors: 0, confirmed: 0 });
  app.clock.now += 2 * DAY;
  await app.store.moveWithTheClock(app.clock.now);
  const go = await app.web.inject(`${mine}/go`);
  expect(go.body.indexOf("Open the German store")).toBeGreaterThan(0);
  const door = await app.web.inject(`${mine}/door/1`);
  expect(door.headers.location).toBe("https://music.apple.com/de/album/1");
  await app.web.inject(`${mine}/door/1`);
  expect((await post(app, `${mine}/done`, { amount: "a lot" })).statusCode).toBe(422);
  await post(app, `${mine}/done`, { amount: "0,99" });
  await post(app, `${mine}/done`, { amount: "5" });
  const { tally } = await app.live.refresh(campaign.id);
  expect(tally.total).toMatchObject({ doors: 1, confirmed: 1 });
  expect(tally.amounts).toEqual({ USD: 99 });
});

test("a form of another site, a wrong address and a closed campaign are refused with a reason", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  const foreign = await app.web.inject({
    method: "POST",
    url: "/c/song/pledges",
    headers: { ...FORM, "sec-fetch-site": "cross-site" },
    payload: "address=ada@example.org",
  });
  expect(foreign.statusCode).toBe(403);
  const wrong = await post(app, "/c/song/pledges", { address: "ada at example" });
  expect(wrong.statusCode).toBe(422);
  expect(wrong.body).toContain('value="ada at example"');
  expect(wrong.body).toContain('aria-invalid="true"');
  await app.store.commandCampaign(campaign.id, { kind: "close" }, null, app.clock.now);
  expect((await post(app, "/c/song/pledges", { address: "ada@example.org" })).statusCode).toBe(409);
  expect(await people(app)).toHaveLength(0);
});

test("a recount from the first fact gives what the pages show", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  const mine = await join(app, "ada@example.org");
  await join(app, "ben@example.org");
  await post(app, `${mine}/withdraw`);
  await app.live.refresh(campaign.id);
  expect(await app.store.recountAll()).toEqual([]);
  await app.database.pool.query(
    `update projection set tally = jsonb_set(tally, '{total,verified}', '7') where campaign_id = $1`,
    [campaign.id],
  );
  expect(await app.store.recountAll()).toMatchObject([{ campaignId: campaign.id }]);
});

test("a fact cannot be changed, and a rehearsal cannot become real, by anybody with SQL either", async () => {
  await using app = await testApp();
  await openCampaign(app, planAt(app.clock.now), true);
  await expect(app.database.pool.query("update fact set at = now()")).rejects.toThrow(
    "facts are never changed",
  );
  await expect(app.database.pool.query("update campaign set rehearsal = false")).rejects.toThrow("rehearsal");
});

test("a campaign that is deleted in the database takes its people, facts and mails along, and no other's", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  const { rows: other } = await app.database.pool.query<{ id: string }>(
    "insert into campaign (id, slug, state, plan) select gen_random_uuid(), 'other', state, plan from campaign returning id",
  );
  await join(app, "ada@example.org");
  await post(app, "/c/other/pledges", { address: "ben@example.org" });
  await app.live.refresh(campaign.id);
  await app.database.pool.query("delete from campaign where id = $1", [campaign.id]);
  for (const table of ["person", "fact", "mail"]) {
    const { rows } = await app.database.pool.query(`select distinct campaign_id as id from ${table}`);
    expect(rows, table).toEqual(other);
  }
});
