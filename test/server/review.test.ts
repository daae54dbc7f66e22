import { expect, test } from "vitest";
import { DAY } from "#kernel";
import { openCampaign, planAt, type TestApp, testApp } from "../app.ts";
import { proofFor } from "../proof.ts";

const FORM = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };
const REVIEW = "/studio/c/song/review";

function post(app: TestApp, url: string, fields: [string, string][], headers: Record<string, string> = {}) {
  return app.web.inject({
    method: "POST",
    url,
    headers: { ...FORM, ...headers },
    payload: new URLSearchParams(fields).toString(),
  });
}

/** An organiser of the campaign, signed in: the cookie. */
async function organiser(app: TestApp, campaignId: string): Promise<string> {
  const key = app.vault.organiserKey("rosa@example.org");
  const { id } = await app.store.ensureOrganiser(key, app.vault.seal("rosa@example.org"), "Rosa");
  await app.store.addCampaignOrganiser(campaignId, id, "owner");
  const link = new URL(await app.signInLink(id)).pathname;
  const signed = await post(app, link, []);
  return String(signed.headers["set-cookie"]).split(";")[0]!;
}

/** People pledge and verify; the network is the address of their proxy. */
async function join(
  app: TestApp,
  addresses: readonly string[],
  from: string,
  invite = "",
): Promise<string[]> {
  const proofs = await Promise.all(addresses.map(() => proofFor(app)));
  app.clock.now += 20_000;
  await Promise.all(
    addresses.map((address, i) =>
      post(
        app,
        "/c/song/pledges",
        [
          ["address", address],
          ["altcha", proofs[i]!],
          ["invite", invite],
        ],
        {
          "x-forwarded-for": from,
        },
      ),
    ),
  );
  const { rows } = await app.database.pool.query<{ id: string; address: Buffer }>(
    "select id, address from person where state = 'pending'",
  );
  await Promise.all(
    rows.map(({ id }) => post(app, `/v/${app.tickets.issue("verify", id, app.clock.now + DAY)}`, [])),
  );
  return rows.map(({ id }) => id);
}

const names = (n: number, domain: string, tail: string) =>
  Array.from(
    { length: n },
    (_, i) => `${String.fromCharCode(97 + (i % 26))}${"xyz"[Math.floor(i / 26)]}.${tail}@${domain}`,
  );

async function house() {
  const app = await testApp({ TRUST_PROXY: "127.0.0.1" });
  const campaign = await openCampaign(app, planAt(app.clock.now), true);
  const cookie = await organiser(app, campaign.id);
  const look = async (query = "") =>
    (await app.web.inject({ url: `${REVIEW}${query}`, headers: { cookie } })).body;
  const decide = (fields: [string, string][]) => post(app, REVIEW, fields, { cookie });
  const counts = async () => {
    const { tally } = await app.live.refresh(campaign.id);
    return { counted: tally.total.verified, held: tally.total.held };
  };
  return { app, campaign, cookie, look, decide, counts };
}

const found = (body: string): string => /<strong>([^<]*pledges?)<\/strong>/.exec(body)?.[1] ?? "";

test("an organiser sees what held pledges have in common, and no whole address", async () => {
  const { app, look } = await house();
  await using _ = app;
  await join(app, names(30, "the-firm.biz", "ann"), "192.0.2.7");
  await join(app, ["me@mailinator.com", "you@mailinator.com"], "198.51.100.3");
  const body = await look();
  expect(body).toContain("addresses at the-firm.biz");
  expect(body).toContain("addresses at mailinator.com");
  expect(found(body)).toBe("32 pledges");
  expect(body).not.toMatch(/\.ann@|me@mailinator/);
  expect(body).not.toContain("192.0.2");
});

test("filters narrow by domain, network, reason, time, series and everybody below an invitation", async () => {
  const { app, look } = await house();
  await using _ = app;
  const [farmer] = await join(app, ["farmer@gmail.com"], "192.0.2.1");
  const { inviteCode } = (await app.store.findPerson(farmer!))!;
  const [below] = await join(app, ["one@mailinator.com"], "192.0.2.99", inviteCode);
  const { inviteCode: next } = (await app.store.findPerson(below!))!;
  await join(app, ["two@mailinator.com"], "198.51.100.3", next);
  await join(app, ["a+1@own.dev", "a+2@own.dev", "a+3@own.dev", "a+4@own.dev"], "203.0.113.1");
  expect(found(await look())).toBe("6 pledges");
  expect(found(await look("?domain=OWN.dev"))).toBe("4 pledges");
  expect(found(await look("?domain=someone%40mailinator.com"))).toBe("2 pledges");
  expect(found(await look("?reason=disposable-domain"))).toBe("2 pledges");
  expect(found(await look(`?under=${farmer}`))).toBe("2 pledges");
  expect(found(await look("?standing=counted"))).toBe("1 pledge");
  expect(found(await look("?standing=all"))).toBe("7 pledges");
  expect(found(await look("?from=2000-01-01T00:00"))).toBe("6 pledges");
  expect(found(await look("?until=2000-01-01T00:00"))).toBe("No pledge");
  const body = await look("?domain=own.dev");
  const network = /network=([0-9a-f]{32})/.exec(body)![1];
  const series = /series=([0-9a-f]{32})/.exec(body)![1];
  expect(found(await look(`?network=${network}`))).toBe("4 pledges");
  expect(found(await look(`?series=${series}`))).toBe("4 pledges");
});

test("a firm is let through with those who come later; it is undone as easily, and each time on the record and by mail", async () => {
  const { app, campaign, cookie, look, decide, counts } = await house();
  await using _ = app;
  const ids = await join(app, names(30, "the-firm.biz", "ann"), "192.0.2.7");
  expect(await counts()).toEqual({ counted: 0, held: 30 });
  const filter: [string, string][] = [
    ["domain", "the-firm.biz"],
    ["which", "all"],
  ];
  expect((await decide([...filter, ["decision", "release"], ["note", " "]])).statusCode).toBe(422);
  const done = await decide([
    ...filter,
    ["decision", "release"],
    ["note", "I phoned them"],
    ["through", "domain"],
  ]);
  expect(done.statusCode).toBe(303);
  expect((await app.web.inject({ url: String(done.headers.location), headers: { cookie } })).body).toContain(
    "30 pledges were let through",
  );
  expect(await counts()).toEqual({ counted: 30, held: 0 });
  await join(app, names(10, "the-firm.biz", "late"), "192.0.2.8");
  expect(await counts()).toEqual({ counted: 40, held: 0 });

  // Taken back, with what it let through for later.
  app.clock.now += 1000;
  await decide([
    ...filter,
    ["standing", "counted"],
    ["decision", "hold"],
    ["note", "It was no firm"],
    ["through", "domain"],
  ]);
  expect(await counts()).toEqual({ counted: 0, held: 40 });
  await join(app, ["another.one@the-firm.biz"], "192.0.2.9");
  expect(await counts()).toEqual({ counted: 0, held: 41 });
  const home = (await app.web.inject({ url: "/studio/c/song", headers: { cookie } })).body;
  expect(home).toContain("I phoned them");
  expect(home).toContain("It was no firm");
  const again = /review\?standing=all&(?:amp;)?decided=(\d+)/.exec(home)![1];
  expect(found(await look(`?standing=all&decided=${again}`))).toBe("40 pledges");
  const { rows } = await app.database.pool.query<{ kind: string }>(
    "select kind from mail where person_id = $1 order by id",
    [ids[0]],
  );
  // Whoever verified before the thirtieth came was welcomed first.
  const told = rows.map(({ kind }) => kind).filter((kind) => kind !== "welcome");
  expect(told).toEqual(["verify", "held", "released", "held"]);
  const { body } = await app.web.inject("/c/song");
  expect(body).toMatch(/[4-6]\d counted pledges were taken out of the count for review: an organiser asked/);
  expect(await app.store.recountAll()).toEqual([]);
  expect(campaign.rehearsal).toBe(true);
});

test("only those chosen are changed, doing it twice changes nothing, and another campaign's pledges are out of reach", async () => {
  const { app, decide, counts } = await house();
  await using _ = app;
  const [one, two] = await join(app, ["me@mailinator.com", "you@mailinator.com"], "192.0.2.7");
  const choose = (id: string): [string, string][] => [
    ["which", "chosen"],
    ["pledge", id],
    ["decision", "release"],
    ["note", "Known to me"],
  ];
  await decide(choose(one!));
  const twice = await decide(choose(one!));
  expect(String(twice.headers.location)).toContain("changed=0");
  expect(await counts()).toEqual({ counted: 1, held: 1 });
  const other = await app.store.createCampaign(
    { slug: "other", plan: planAt(app.clock.now), rehearsal: true, origin: null },
    null,
    app.clock.now,
  );
  const theirs = await organiser(app, other.id);
  const form = choose(two!);
  expect((await post(app, "/studio/c/other/review", form, { cookie: theirs })).statusCode).toBe(303);
  expect(await counts()).toEqual({ counted: 1, held: 1 });
  expect((await post(app, REVIEW, form)).headers.location).toBe("/sign-in");
});
