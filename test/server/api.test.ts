import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { DAY, MINUTE } from "#kernel";
import { askWith, keyFor, organiserOf, programOn, studioOf } from "../api.ts";
import { openCampaign, planAt, type TestApp, testApp } from "../app.ts";
import { act } from "../people.ts";
import { proofFor } from "../proof.ts";

interface Documented {
  readonly paths: Record<string, Record<string, DocumentedOperation>>;
  readonly components: object;
}
interface DocumentedOperation {
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly example?: unknown }[];
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly example: object } } };
  readonly responses: Record<
    string,
    { readonly content?: Record<string, { readonly schema: object; readonly example?: unknown }> }
  >;
}

const document = async (app: TestApp) => (await app.web.inject("/api/v1/openapi.json")).json() as Documented;

const consent = (app: TestApp) => ({
  givenAt: new Date(app.clock.now).toISOString(),
  textVersion: "2026-11",
});
const pledge = (app: TestApp, address = "ada@example.org") => ({ address, consent: consent(app) });

async function readRank(app: TestApp, campaignId: string, rank: number): Promise<void> {
  await app.store.recordFacts(
    campaignId,
    [
      {
        kind: "rank-read",
        list: "itunes-legacy us topsongs",
        status: "ranked",
        rank,
        listLength: 100,
        volume: null,
        source: "https://itunes.apple.com/us/rss/topsongs/limit=100/json",
        listedAt: app.clock.now,
        hash: "00",
      },
    ],
    app.clock.now,
  );
}

test("the document is OpenAPI 3.1, and every example in it works on the server and is answered as it says", async () => {
  await using app = await testApp({ WEBHOOK_HOSTS: "example.org:443" });
  const { campaign, ask } = await programOn(app);
  const described = await document(app);
  const { valid, errors } = await new Validator().validate({ ...described });
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);

  const ajv = new Ajv2020({ strict: false, formats: { "date-time": true, uri: true, uuid: true } });
  ajv.addSchema({ $id: "document", ...described });
  const isAsSaid = (place: readonly string[], value: unknown) => {
    const pointer = place.map((step) =>
      step.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll(/[{}]/g, encodeURIComponent),
    );
    const validate = ajv.getSchema(`document#/${pointer.join("/")}`)!;
    expect(validate(value), `${place.join(" ")}: ${JSON.stringify(validate.errors)}`).toBe(true);
  };
  // What the examples are about.
  await readRank(app, campaign.id, 42);
  await app.signLogs();
  await app.makeEvents();
  const webhook = (
    await ask("/own/campaigns/song/webhooks", {
      method: "POST",
      body: { url: "https://example.org/first", events: ["rank.observed"] },
    })
  ).json().webhook.id as string;
  await readRank(app, campaign.id, 41);
  await app.makeEvents();
  const [delivery] = (await ask(`/own/campaigns/song/webhooks/${webhook}/deliveries`)).json().data;
  const real: Record<string, string> = { slug: "song", id: webhook, delivery: delivery.id };

  const asked: string[] = [];
  const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  // What removes something comes last.
  operations.sort((a, b) => Number(a.method === "delete") - Number(b.method === "delete"));
  for (const { path, method, operation } of operations) {
    const { parameters, requestBody, responses } = operation;
    const given = (place: string) =>
      parameters.filter((one) => one.in === place && one.example !== undefined);
    const url = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => real[name]!);
    const query = new URLSearchParams(
      given("query").map(({ name, example }) => [name, String(example)]),
    ).toString();
    const example = requestBody?.content["application/json"].example;
    // An example's person agreed just now.
    const body = example && "consent" in example ? { ...example, consent: consent(app) } : example;
    const answer = await ask(query ? `${url}?${query}` : url, {
      method: method.toUpperCase() as "GET",
      ...(body ? { body } : {}),
      headers: Object.fromEntries(given("header").map(({ name, example: value }) => [name, String(value)])),
    });
    const [[status, said] = ["", {}]] = Object.entries(responses);
    expect(`${method} ${url} ${answer.statusCode}`, answer.body).toBe(`${method} ${url} ${status}`);
    const content = said.content?.["application/json"];
    if (content) {
      const place = ["paths", path, method, "responses", status, "content", "application/json", "schema"];
      isAsSaid(place, answer.json());
      isAsSaid(place, content.example);
    }
    asked.push(`${method} ${path}`);
  }
  expect(asked.length).toBeGreaterThanOrEqual(17);
});

test("a pledge that a program passes on waits for the person, is sent once, and is answered the same for all", async () => {
  await using app = await testApp();
  const { campaign, ask } = await programOn(app);
  const send = (key: string, body: object = pledge(app)) =>
    ask("/campaigns/song/pledges", { method: "POST", body, headers: { "idempotency-key": key } });
  const first = await send("one");
  expect(first.statusCode).toBe(202);
  expect((await send("one")).json()).toEqual(first.json());
  expect((await send("two")).json()).toEqual(first.json());
  expect((await send("one", pledge(app, "bob@example.org"))).json().type).toBe(
    "http://crowd.test/api/problems/idempotency-reused",
  );
  const person = (await app.store.findPersonByKey(
    campaign.id,
    app.vault.personKey(campaign.id, "ada@example.org"),
  ))!;
  expect(person).toMatchObject({ state: "pending", mails: 1 });
  expect((await app.live.refresh(campaign.id)).tally.total.verified).toBe(0);
  expect(await app.store.consentsOf(person.id)).toEqual([
    { purpose: "pledge", textVersion: "2026-11", givenAt: app.clock.now, confirmedAt: null },
  ]);
  await act(app.store, person.id, "verify");
  await app.live.refresh(campaign.id);
  expect((await ask("/campaigns/song/figures")).json()).toMatchObject({ pledged: 1 });
});

test("without a key a program needs a challenge that was solved for this campaign", async () => {
  await using app = await testApp();
  await openCampaign(app);
  const ask = askWith(app, null);
  const send = (body: object) =>
    ask("/campaigns/song/pledges", { method: "POST", body, headers: { "idempotency-key": "k" } });
  expect((await send(pledge(app))).statusCode).toBe(401);
  expect((await send({ ...pledge(app), proof: "e30=" })).statusCode).toBe(401);
  expect((await send({ ...pledge(app), proof: await proofFor(app) })).statusCode).toBe(202);
});

test("agreeing must be recent and to the text that is asked now: no list of addresses can be poured in", async () => {
  await using app = await testApp();
  const { ask } = await programOn(app);
  const old = { givenAt: new Date(app.clock.now - 2 * DAY).toISOString(), textVersion: "2025-01" };
  const send = (body: object) =>
    ask("/campaigns/song/pledges", { method: "POST", body, headers: { "idempotency-key": "k" } });
  const refused = await send({ address: "ada@example.org", consent: old });
  expect(refused.statusCode).toBe(422);
  expect(refused.headers["content-type"]).toContain("application/problem+json");
  expect(refused.json().errors.map(({ field }: { field: string }) => field)).toEqual([
    "consent.givenAt",
    "consent.textVersion",
  ]);
  expect((await send({ address: "ada@example.org" })).json().errors).toEqual([
    { field: "consent", message: expect.stringContaining("required") },
  ]);
  expect((await send({ address: "no address", consent: consent(app) })).json().errors[0].field).toBe(
    "address",
  );
  // A refused request leaves its key free.
  expect((await send(pledge(app))).statusCode).toBe(202);
});

test("many pledges through one key look like one network: they wait for a second look", async () => {
  await using app = await testApp();
  const { campaign, ask } = await programOn(app);
  for (let i = 0; i < 30; i++) {
    const body = pledge(app, `person${i}x${i * 7}@host${i}.example.org`);
    await ask("/campaigns/song/pledges", { method: "POST", body, headers: { "idempotency-key": `k${i}` } });
  }
  const { rows } = await app.database.pool.query<{ id: string; networks: number }>(
    "select id, (select count(distinct network_key)::int from person) as networks from person",
  );
  expect(rows[0]!.networks).toBe(1);
  for (const { id } of rows) await act(app.store, id, "verify");
  expect((await app.live.refresh(campaign.id)).tally.total.held).toBeGreaterThan(0);
});

test("a key does what it was made for, to its organiser's campaigns, until it is revoked or past its time", async () => {
  await using app = await testApp();
  const { organiser, key, ask } = await programOn(app, ["read:campaigns"]);
  expect((await ask("/own/campaigns")).json().data.map(({ slug }: { slug: string }) => slug)).toEqual([
    "song",
  ]);
  expect((await ask("/own/campaigns/song/supporters")).json()).toMatchObject({
    status: 403,
    type: "http://crowd.test/api/problems/scope",
  });
  const stranger = askWith(
    app,
    await keyFor(app, await organiserOf(app, "max@example.org"), ["read:campaigns"]),
  );
  expect((await stranger("/own/campaigns/song")).statusCode).toBe(404);
  expect((await stranger("/own/campaigns")).json().data).toEqual([]);
  expect((await askWith(app, null)("/own/campaigns")).statusCode).toBe(401);
  const wrong = `${key.slice(0, -1)}${key.endsWith("x") ? "y" : "x"}`;
  expect((await askWith(app, wrong)("/own/campaigns")).json().type).toContain("key-unknown");
  const stored = await app.database.pool.query("select * from api_key");
  expect(JSON.stringify(stored.rows)).not.toContain(key.slice(14));
  expect(stored.rows[0].last_used_at).toBe(app.clock.now);

  const studio = await studioOf(app, organiser);
  await studio(`/studio/software/keys/${key.slice(3, 13)}/revoke`);
  expect((await ask("/own/campaigns")).statusCode).toBe(401);
  const next = askWith(app, await keyFor(app, organiser, ["read:campaigns"]));
  expect((await next("/own/campaigns")).statusCode).toBe(200);
  app.clock.now += 366 * DAY;
  expect((await next("/own/campaigns")).statusCode).toBe(401);
});

test("every answer says how many requests are left; who asks too often is told when to come back", async () => {
  await using app = await testApp();
  const { ask } = await programOn(app);
  const keyed = await ask("/own/campaigns");
  expect(keyed.headers["ratelimit-policy"]).toBe('"key";q=600;w=60');
  expect(keyed.headers.ratelimit).toBe('"key";r=599;t=60');
  for (let i = 0; i < 600; i++) await ask("/campaigns/song");
  const refused = await ask("/campaigns/song");
  expect(refused.statusCode).toBe(429);
  expect(refused.headers["retry-after"]).toBe("60");
  expect(refused.json().type).toBe("http://crowd.test/api/problems/too-many");
  app.clock.now += MINUTE;
  expect((await ask("/campaigns/song")).statusCode).toBe(200);
});

test("long lists come in pages that fit together, also while something is added", async () => {
  await using app = await testApp();
  const { campaign } = await programOn(app);
  const ask = askWith(app, null);
  for (let rank = 1; rank <= 7; rank++) await readRank(app, campaign.id, rank);
  const seen: number[] = [];
  let url: string | null = "/campaigns/song/ranks?limit=3";
  while (url !== null) {
    const answer: Awaited<ReturnType<typeof ask>> = await ask(url);
    seen.push(...answer.json().data.map(({ rank }: { rank: number }) => rank));
    const [, next] =
      /<http:\/\/crowd\.test\/api\/v1([^>]+)>; rel="next"/.exec(String(answer.headers.link)) ?? [];
    expect(next === undefined).toBe(answer.json().next === null);
    url = next ?? null;
    await readRank(app, campaign.id, 99);
  }
  expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1]);
  expect((await ask("/campaigns/song/ranks?cursor=nonsense")).json()).toMatchObject({
    status: 422,
    errors: [{ field: "cursor" }],
  });
  expect((await ask("/campaigns/song/ranks?limit=101")).json().errors[0].field).toBe("limit");
});

test("campaigns are listed newest first in pages, and drafts are shown to nobody but their organiser", async () => {
  await using app = await testApp();
  const { organiser, ask } = await programOn(app);
  for (let i = 0; i < 4; i++) {
    app.clock.now += 1000;
    await openCampaign(app);
  }
  await app.store.createCampaign(
    { slug: "draft", plan: planAt(app.clock.now), rehearsal: false, origin: null },
    organiser.id,
    app.clock.now,
  );
  const slugs = async (url: string): Promise<string[]> => {
    const { data, next } = (await ask(url)).json();
    const here = data.map(({ slug }: { slug: string }) => slug);
    return next === null ? here : [...here, ...(await slugs(`/campaigns?limit=2&cursor=${next}`))];
  };
  expect(await slugs("/campaigns?limit=2")).toEqual(["song-5", "song-4", "song-3", "song-2", "song"]);
  expect((await ask("/campaigns/draft")).statusCode).toBe(404);
  expect((await ask("/own/campaigns/draft")).json().state).toBe("draft");
});

test("whatever is wrong is answered as a problem whose type leads to a page about it", async () => {
  await using app = await testApp();
  const { ask } = await programOn(app);
  const send = (payload: string, type = "application/json") =>
    app.web.inject({
      method: "POST",
      url: "/api/v1/campaigns/song/pledges",
      headers: { "content-type": type, "idempotency-key": "k" },
      payload,
    });
  const answers = [
    await send("{"),
    await send("address=ada", "application/x-www-form-urlencoded"),
    await send(JSON.stringify({ address: "a".repeat(9000) })),
    await ask("/nowhere"),
    await ask("/campaigns/nowhere"),
    await ask("/own/campaigns/song/webhooks/0199aa00-0000-7000-8000-000000000001", { method: "DELETE" }),
    await ask("/own/campaigns/song/webhooks", {
      method: "POST",
      body: { url: "http://127.0.0.1:1/", events: ["rank.observed"] },
    }),
  ];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([400, 415, 413, 404, 404, 404, 422]);
  for (const answer of answers) {
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    const { type, status } = answer.json();
    expect(status).toBe(answer.statusCode);
    const page = await app.web.inject(new URL(type).pathname);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain("<h1>");
  }
});

test("a failure of ours tells programs nothing of its insides", async () => {
  await using app = await testApp({ LOG_LEVEL: "silent" });
  const { ask } = await programOn(app);
  await app.database.pool.query("alter table webhook rename to webhook_away");
  const answer = await ask("/own/campaigns/song/webhooks");
  expect(answer.statusCode).toBe(500);
  expect(answer.body).not.toMatch(/relation|webhook_away|select/);
});

test("the page about the interface names every operation, and needs no script", async () => {
  await using app = await testApp();
  const page = await app.web.inject("/api");
  expect(page.statusCode).toBe(200);
  expect(page.body).not.toContain("<script");
  for (const [path, methods] of Object.entries((await document(app)).paths)) {
    for (const method of Object.keys(methods)) expect(page.body).toContain(`${method.toUpperCase()} ${path}`);
  }
});
