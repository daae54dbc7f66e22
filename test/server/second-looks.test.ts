import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "#kernel";
import { readAddress } from "#pledge";
import { openCampaign, planAt, type TestApp, testApp } from "../app.ts";
import { proofFor } from "../proof.ts";

const FORM = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };
/** The proxy in front, which tests speak for. */
const PROXY = { TRUST_PROXY: "127.0.0.1" };

function post(app: TestApp, url: string, fields: Record<string, string> = {}, from = "192.0.2.1") {
  return app.web.inject({
    method: "POST",
    url,
    headers: { ...FORM, "x-forwarded-for": from },
    payload: new URLSearchParams(fields).toString(),
  });
}

async function personAt(app: TestApp, address: string) {
  const campaign = (await app.store.findCampaign("song"))!;
  const read = readAddress(address);
  if (!read.ok) throw new Error(address);
  const key = app.vault.personKey(campaign.id, read.value.canonical);
  const person = await app.store.findPersonByKey(campaign.id, key);
  return person!;
}

interface Coming {
  readonly from?: string;
  /** No proof of work. */
  readonly unproven?: boolean;
  /** Milliseconds on the page. */
  readonly dwell?: number;
  readonly fields?: Record<string, string>;
}

/** Somebody pledges and presses the button in the mail; gives the pledge's id. */
async function join(app: TestApp, address: string, coming: Coming = {}): Promise<string> {
  const { from = "192.0.2.1", unproven = false, dwell = 20_000, fields = {} } = coming;
  const altcha = unproven ? "" : await proofFor(app);
  app.clock.now += dwell;
  const sent = await post(app, "/c/song/pledges", { address, altcha, ...fields }, from);
  app.clock.now -= dwell;
  expect(sent.statusCode).toBe(303);
  const { id } = await personAt(app, address);
  await post(app, `/v/${app.tickets.issue("verify", id, app.clock.now + DAY)}`, {}, from);
  return id;
}

/** Many do the same at once; gives their pledges' ids. */
async function crowd(
  app: TestApp,
  people: readonly { readonly address: string; readonly from?: string }[],
  { unproven = false, dwell = 20_000, fields = {} }: Omit<Coming, "from"> = {},
): Promise<string[]> {
  const proofs = await Promise.all(people.map(() => (unproven ? "" : proofFor(app))));
  app.clock.now += dwell;
  await Promise.all(
    people.map(({ address, from }, i) =>
      post(app, "/c/song/pledges", { address, altcha: proofs[i]!, ...fields }, from),
    ),
  );
  const ids = await Promise.all(people.map(async ({ address }) => (await personAt(app, address)).id));
  await Promise.all(ids.map((id) => post(app, `/v/${app.tickets.issue("verify", id, app.clock.now + DAY)}`)));
  return ids;
}

async function counts(app: TestApp) {
  const campaign = (await app.store.findCampaign("song"))!;
  const { tally } = await app.live.refresh(campaign.id);
  return { counted: tally.total.verified, held: tally.total.held, heldFor: tally.heldFor };
}

async function mailsTo(app: TestApp, id: string): Promise<string[]> {
  const { rows } = await app.database.pool.query<{ kind: string }>(
    "select kind from mail where person_id = $1 order by id",
    [id],
  );
  return rows.map(({ kind }) => kind);
}

/** Rehearsals ask for a light proof of work, which keeps these tests quick; the rules are the same. */
const rehearsal = (app: TestApp) => openCampaign(app, planAt(app.clock.now), true);
const name = (n: number) => [...String(n)].map((digit) => "abcdefghij"[Number(digit)]).join("");

test("three hundred people of one office pledge from one address by one invitation, and all are counted", async () => {
  await using app = await testApp(PROXY);
  await rehearsal(app);
  const host = await join(app, "host@gmail.com");
  const { inviteCode } = (await app.store.findPerson(host))!;
  const domains = ["gmail.com", "gmx.de", "outlook.com"];
  const people = Array.from({ length: 300 }, (_, n) => ({ address: `${name(n)}.x@${domains[n % 3]}` }));
  await crowd(app, people, { fields: { invite: inviteCode }, dwell: 4000 });
  expect(await counts(app)).toEqual({ counted: 301, held: 0, heldFor: {} });
});

test("the same crowd without the proof of work is held for a second look, and each may settle it from the mailbox", async () => {
  await using app = await testApp(PROXY);
  await rehearsal(app);
  const people = Array.from({ length: 45 }, (_, n) => ({ address: `${name(n)}.x@gmail.com` }));
  const ids = await crowd(app, people, { unproven: true });
  expect(await counts(app)).toEqual({ counted: 0, held: 45, heldFor: { "network-burst": 45 } });
  const held = ids.at(-1)!;
  expect(await mailsTo(app, held)).toEqual(["verify", "held", "answer"]);
  const ticket = app.tickets.issue("answer", held, app.clock.now + DAY);
  expect((await post(app, `/answer/${ticket}`)).statusCode).toBe(409);
  app.clock.now += 2000;
  expect((await app.web.inject(`/answer/${ticket}`)).body).toContain("<button");
  // Without the work it takes longer, with it the button counts.
  expect((await post(app, `/answer/${ticket}`)).statusCode).toBe(409);
  expect((await post(app, `/answer/${ticket}`, { altcha: await proofFor(app) })).statusCode).toBe(303);
  expect((await post(app, `/answer/${ticket}`)).statusCode).toBe(303);
  expect(await counts(app)).toMatchObject({ counted: 1, held: 44 });
  expect(await mailsTo(app, held)).toEqual(["verify", "held", "answer", "released"]);
  app.clock.now += 5000;
  const other = app.tickets.issue("answer", ids.at(-2)!, app.clock.now + DAY);
  expect((await post(app, `/answer/${other}`)).statusCode).toBe(303);
  expect(await counts(app)).toMatchObject({ counted: 2, held: 43 });
});

test("a domain whose owner reads every address is held whole, those counted before included, and says so in public", async () => {
  await using app = await testApp(PROXY);
  const campaign = await rehearsal(app);
  const few = Array.from({ length: 29 }, (_, n) => ({
    address: `${name(n)}.y@owned-by-one.com`,
    from: `198.51.${n}.7`,
  }));
  await crowd(app, few);
  expect(await counts(app)).toMatchObject({ counted: 29, held: 0 });
  await join(app, "one.more@owned-by-one.com", { from: "203.0.113.9" });
  expect(await counts(app)).toEqual({ counted: 0, held: 30, heldFor: { "catch-all-domain": 30 } });
  await join(app, "ada@gmail.com");
  expect(await counts(app)).toMatchObject({ counted: 1, held: 30 });
  const { body } = await app.web.inject("/c/song");
  expect(body).toContain("30 more pledges are held for review");
  expect(body).toContain("29 counted pledges were taken out of the count for review");
  const json = (await app.web.inject("/c/song/count.json")).json();
  expect(json).toMatchObject({ pledged: 1, held: 30, heldFor: { "catch-all-domain": 30 } });
  expect(Object.values(json.secondLooks)).toEqual([
    { out: 29, through: 0, reasons: { "catch-all-domain": 29 } },
  ]);
  const report = (await app.web.inject("/c/song/report")).body;
  expect(report).toContain("29 counted pledges were taken out for review");
  expect((await app.web.inject("/c/song/report.json")).json()).toMatchObject({
    numbers: { pledged: { value: 1 }, held: { value: 30, reasons: { "catch-all-domain": 30 } } },
  });
  // What was counted at the time stays as it was: the history goes up, and down again.
  const facts = await app.store.factsAfter(campaign.id, 0, 1000);
  expect(facts.filter(({ body: { kind } }) => kind === "pledge-verified")).toHaveLength(31);
  expect(await app.store.recountAll()).toEqual([]);
});

test("a whole group that verifies in one commit is seen together", async () => {
  await using app = await testApp(PROXY);
  await rehearsal(app);
  const all = Array.from({ length: 30 }, (_, n) => ({
    address: `${name(n)}.z@owned-by-one.com`,
    from: `198.51.${n}.7`,
  }));
  await crowd(app, all);
  expect(await counts(app)).toMatchObject({ counted: 0, held: 30 });
});

test("one mailbox with endings behind a plus, and names that are counted off, are held as a series", async () => {
  await using app = await testApp(PROXY);
  await rehearsal(app);
  for (let n = 0; n < 5; n++) await join(app, `ada+${n}@own.dev`, { from: `198.51.${n}.7` });
  for (let n = 0; n < 5; n++) await join(app, `fan${n}@own.club`, { from: `198.51.${n}.9` });
  expect(await counts(app)).toEqual({ counted: 0, held: 10, heldFor: { "sequential-addresses": 10 } });
});

test("a throw-away mailbox, a filled trap and an impossible speed wait for a second look, never a refusal", async () => {
  await using app = await testApp(PROXY);
  await rehearsal(app);
  const thrown = await join(app, "me@mailinator.com");
  const trapped = await join(app, "ada@gmail.com", { fields: { topic: "buy now" } });
  await join(app, "ben@gmail.com", { dwell: 100 });
  expect(await counts(app)).toEqual({
    counted: 0,
    held: 3,
    heldFor: { "disposable-domain": 1, "trap-filled": 1, "too-fast": 1 },
  });
  expect(await mailsTo(app, thrown)).toEqual(["verify", "held"]);
  expect(await mailsTo(app, trapped)).toEqual(["verify", "held", "answer"]);
  const mine = await app.web.inject(`/me/${app.tickets.issue("mine", thrown, app.clock.now + DAY)}`);
  expect(mine.body).toContain("an address of yours that you keep".replace("an ", "another "));
});

test("a proof of work serves one request, one campaign and half an hour", async () => {
  await using app = await testApp(PROXY);
  await openCampaign(app);
  const proven = async (address: string) => (await personAt(app, address)).sighting?.proof;
  const altcha = await proofFor(app);
  await post(app, "/c/song/pledges", { address: "ada@gmail.com", altcha });
  expect(await proven("ada@gmail.com")).toBe(true);
  await post(app, "/c/song/pledges", { address: "ben@gmail.com", altcha });
  expect(await proven("ben@gmail.com")).toBe(false);
  const twice = await proofFor(app);
  await Promise.all(
    ["cleo@gmail.com", "dora@gmail.com"].map((address) =>
      post(app, "/c/song/pledges", { address, altcha: twice }),
    ),
  );
  expect([await proven("cleo@gmail.com"), await proven("dora@gmail.com")].sort()).toEqual([false, true]);
  // A proof for a rehearsal, which costs next to nothing, is worth nothing here; nor is a changed or an old one.
  const plan = planAt(app.clock.now);
  const draft = await app.store.createCampaign(
    { slug: "drill", plan, rehearsal: true, origin: null },
    null,
    app.clock.now,
  );
  await app.store.commandCampaign(draft.id, { kind: "open" }, null, app.clock.now);
  const light = await proofFor(app, "drill");
  await post(app, "/c/song/pledges", { address: "emil@gmail.com", altcha: light });
  expect(await proven("emil@gmail.com")).toBe(false);
  const parts = JSON.parse(Buffer.from(await proofFor(app), "base64").toString());
  parts.challenge.parameters.data.askedAt -= 60_000;
  const changed = Buffer.from(JSON.stringify(parts)).toString("base64");
  await post(app, "/c/song/pledges", { address: "fritz@gmail.com", altcha: changed });
  expect(await proven("fritz@gmail.com")).toBe(false);
  const old = await proofFor(app);
  app.clock.now += HOUR;
  await post(app, "/c/song/pledges", { address: "gina@gmail.com", altcha: old });
  expect(await proven("gina@gmail.com")).toBe(false);
});

test("without JavaScript the pledge is taken and its mail comes a little later; in a burst later still", async () => {
  await using app = await testApp(PROXY);
  await openCampaign(app);
  const due = async (address: string) => {
    const { rows } = await app.database.pool.query<{ due: number }>(
      "select due_at as due from mail where kind = 'verify' and person_id = $1",
      [(await personAt(app, address)).id],
    );
    return rows[0]!.due - app.clock.now;
  };
  const sent = await post(app, "/c/song/pledges", { address: "ada@gmail.com" });
  expect((await app.web.inject(String(sent.headers.location))).body).toContain("comes in about 1 minute");
  expect(await due("ada@gmail.com")).toBe(MINUTE);
  await Promise.all(
    Array.from({ length: 45 }, (_, n) => post(app, "/c/song/pledges", { address: `${name(n)}.x@gmail.com` })),
  );
  await post(app, "/c/song/pledges", { address: "zoe@gmail.com" });
  expect(await due("zoe@gmail.com")).toBe(10 * MINUTE);
  await post(app, "/c/song/pledges", { address: "elsewhere@gmail.com" }, "203.0.113.5");
  expect(await due("elsewhere@gmail.com")).toBe(MINUTE);
  await post(app, "/c/song/pledges", { address: "worked@gmail.com", altcha: await proofFor(app) });
  expect(await due("worked@gmail.com")).toBe(0);
});

test("who was typed in by a machine is not held for it when the person comes with a proof of work", async () => {
  await using app = await testApp(PROXY);
  await rehearsal(app);
  await post(app, "/c/song/pledges", { address: "ada@gmail.com", topic: "spam" });
  await join(app, "ada@gmail.com");
  expect(await counts(app)).toEqual({ counted: 1, held: 0, heldFor: {} });
});

test("an invitation is capped: who comes after is looked at", async () => {
  await using app = await testApp(PROXY);
  await rehearsal(app);
  const host = await join(app, "host@gmail.com");
  // Four hundred that came before, written as they would stand.
  await app.database.pool.query(
    `insert into person (id, campaign_id, person_key, address, state, language, zone, inviter, invite_code, generation,
                         requested_at, verified_at, last_mail_at)
     select gen_random_uuid(), campaign_id, uuid_send(gen_random_uuid()), address, 'verified', language, zone, id,
            'c' || n, 1, requested_at - interval '1 day', requested_at, requested_at
     from person, generate_series(1, 400) as n where id = $1`,
    [host],
  );
  const { inviteCode } = (await app.store.findPerson(host))!;
  await join(app, "ben@gmail.com", { fields: { invite: inviteCode } });
  expect((await counts(app)).heldFor).toEqual({ "invitation-burst": 1 });
});

test("neither network, nor domain, nor pattern is in the database in the clear, and the marks differ between campaigns", async () => {
  await using app = await testApp(PROXY);
  const campaign = await openCampaign(app);
  await post(app, "/c/song/pledges", { address: "secret.name7@hidden-domain.org" }, "203.0.113.77");
  const { rows } = await app.database.pool.query<{ row: string }>(
    `select p::text || coalesce((select string_agg(f::text, '') from fact f), '')
            || coalesce((select string_agg(m::text, '') from mail m), '') as row from person p`,
  );
  expect(rows[0]!.row).not.toMatch(/203\.0\.113|hidden-domain|secret\.name/);
  expect(app.vault.mark(campaign.id, "network", "x")).not.toEqual(app.vault.mark("other", "network", "x"));
  expect(app.vault.mark(campaign.id, "network", "x")).not.toEqual(app.vault.mark(campaign.id, "domain", "x"));
});

test("thirty days after the end, what was known of the requests is forgotten; the counts stand", async () => {
  await using app = await testApp(PROXY);
  const campaign = await rehearsal(app);
  await join(app, "ada@gmail.com");
  const thrown = await join(app, "me@mailinator.com");
  await app.store.commandCampaign(campaign.id, { kind: "close" }, null, app.clock.now);
  const known = async () =>
    (
      await app.database.pool.query(
        "select 1 from person where coalesce(network_key, domain_key, series_key) is not null or sighting is not null",
      )
    ).rowCount;
  await app.store.forgetSightings(app.clock.now + 29 * DAY);
  expect(await known()).toBe(2);
  await app.store.forgetSightings(app.clock.now + 31 * DAY);
  expect(await known()).toBe(0);
  expect((await app.database.pool.query("select 1 from spent_proof")).rowCount).toBe(0);
  expect(await counts(app)).toMatchObject({ counted: 1, held: 1 });
  expect((await app.store.findPerson(thrown))!.held).toEqual(["disposable-domain"]);
});

test("who is held goes to the venue like everybody, and is told that “I did it” has to wait", async () => {
  await using app = await testApp(PROXY);
  await openCampaign(app, planAt(app.clock.now, 0), true);
  const held = await join(app, "me@mailinator.com");
  await app.store.moveWithTheClock(app.clock.now);
  const mine = `/me/${app.tickets.issue("mine", held, app.clock.now + DAY)}`;
  const { body } = await app.web.inject(`${mine}/go`);
  expect(body).toContain("Open the iTunes Store");
  expect(body).toContain("still waits for a second look");
  expect(body).not.toContain(">I did it<");
  expect((await app.web.inject(`${mine}/door/0`)).headers.location).toContain("music.apple.com");
  const campaign = (await app.store.findCampaign("song"))!;
  expect((await app.live.refresh(campaign.id)).tally.total.doors).toBe(0);
});
