import { once } from "node:events";
import net from "node:net";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { openCampaign, planAt, type TestApp, testApp } from "../app.ts";
import { testDatabase } from "../database.ts";

const FORM = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };

function pledge(app: TestApp, address: string, url = "/c/song", headers: Record<string, string> = {}) {
  const payload = new URLSearchParams({ address, country: "", zone: "Europe/London" }).toString();
  return app.web.inject({ method: "POST", url, headers: { ...FORM, ...headers }, payload });
}

async function countOf(app: TestApp, table: "person" | "fact" | "mail"): Promise<number> {
  const sql = `select count(*)::int as n from ${table} where ${table === "fact" ? "kind = 'pledge-requested'" : "true"}`;
  return (await app.database.pool.query<{ n: number }>(sql)).rows[0]!.n;
}

/** Takes every connection, so that whoever asks the database waits for ever. */
async function blockDatabase(app: TestApp): Promise<() => void> {
  const taken = await Promise.all(Array.from({ length: 10 }, () => app.database.pool.connect()));
  return () => {
    for (const client of taken) client.release();
  };
}

test("public pages and counts are read without the database", async () => {
  await using app = await testApp();
  await openCampaign(app);
  const free = await blockDatabase(app);
  for (const url of ["/", "/c/song", "/c/song/from/pod", "/c/song/i/abcdefghjk", "/c/song/count.json"]) {
    const { statusCode, headers } = await app.web.inject(url);
    expect(statusCode, url).toBe(200);
    expect(headers["cache-control"], url).toContain("public, max-age=1");
  }
  free();
});

test("after the first reader the report, its files and the look-in-your-inbox page are read without the database", async () => {
  await using app = await testApp();
  await openCampaign(app);
  const { headers } = await pledge(app, "ada@example.org");
  const sent = String(headers.location);
  const ticket = new URL(sent, "http://x").searchParams.get("t")!;
  const urls = [sent, "/c/song/report", "/c/song/report.json", "/c/song/arrivals.csv", "/c/song/ranks.csv"];
  const first = [];
  for (const url of urls) first.push((await app.web.inject(url)).body);
  expect(first[0]).toContain(`value="${ticket}"`);
  const free = await blockDatabase(app);
  for (const [i, url] of urls.entries()) {
    const { statusCode, body } = await app.web.inject(url);
    expect([statusCode, body], url).toEqual([200, first[i]]);
  }
  // Somebody else's ticket is theirs, whatever was shown before, and nothing but a ticket gets into the page.
  expect((await app.web.inject(sent.replace(ticket, "another"))).body).toContain('value="another"');
  const hostile = sent.replace(ticket, encodeURIComponent('"><b>'));
  expect((await app.web.inject(hostile)).body).toContain('name="t" value=""');
  free();
});

test("everybody is sent the same page, whatever link brought them, and an unchanged one is not sent again", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  const page = await app.web.inject("/c/song");
  expect((await app.web.inject("/c/song/from/pod")).body).toBe(page.body);
  const invitation = (id = campaign.id) => app.web.inject(`/c/song/i/${app.vault.inviteCode(id)}`);
  const invited = await invitation();
  expect(invited.body).toContain("A supporter invited you");
  expect((await invitation()).body).toBe(invited.body);
  for (const invented of [
    await app.web.inject("/c/song/i/abcdefghjk222"),
    await app.web.inject("/c/song/i/22"),
  ]) {
    expect(invented.body).toBe(page.body);
  }
  const zipped = await app.web.inject({ url: "/c/song", headers: { "accept-encoding": "gzip, br" } });
  expect(gunzipSync(zipped.rawPayload).toString()).toBe(page.body);
  const etag = String(page.headers.etag);
  const again = await app.web.inject({ url: "/c/song", headers: { "if-none-match": etag } });
  expect([again.statusCode, again.body]).toEqual([304, ""]);
  await pledge(app, "ada@example.org");
  await app.live.refresh(campaign.id);
  const changed = await app.web.inject({ url: "/c/song", headers: { "if-none-match": etag } });
  expect(changed.statusCode).toBe(200);
});

test("the form goes to its page's own address, and the link says what brought the person", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  await app.store.addChannel(campaign.id, { code: "pod", name: "Pod", kind: "podcast", url: null });
  expect((await app.web.inject("/c/song/from/pod")).body).toContain(
    '<form class="card" method="post" data-pledge',
  );
  expect((await pledge(app, "ada@example.org", "/c/song/from/pod")).statusCode).toBe(303);
  const { rows } = await app.database.pool.query("select channel from person");
  expect(rows).toEqual([{ channel: "pod" }]);
});

const PEOPLE = "ada bea cyd dora emil fay gus hana ivo jun kaya lou".split(" ");

test("figures that stand together are of one snapshot, whose number and time they carry, while people pledge", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  const join = async (i: number): Promise<void> => {
    // Numbered names at one domain would be held for a second look.
    await pledge(app, `${PEOPLE[i]}@${PEOPLE[i]}.example`);
    const { rows } = await app.database.pool.query<{ id: string }>("select id from person");
    await Promise.all(
      rows.map(({ id }) => app.store.intake.act({ pledgeId: id, command: { kind: "verify" } })),
    );
    app.live.touch(campaign.id);
  };
  const seen = new Map<number, string>();
  let joined = 0;
  const joining = (async () => {
    for (; joined < 12; joined++) await join(joined);
  })();
  while (joined < 12) {
    // Pages come from memory: without this the readers alone would keep the server busy for ever.
    await new Promise((resolve) => setImmediate(resolve));
    const page = (await app.web.inject("/c/song")).body;
    const people = Number(/>(\d+) (?:person has|people have) pledged/.exec(page)?.[1] ?? 0);
    const share = Number(/([\d.]+)% of the goal/.exec(page)?.[1] ?? 0);
    expect(share).toBeCloseTo((people / 500) * 100, 5);
    const json = await app.web.inject("/c/song/count.json");
    const { seq, at } = json.json<{ seq: number; at: string }>();
    expect(Number.isNaN(Date.parse(at))).toBe(false);
    expect(seen.get(seq) ?? json.body).toBe(json.body);
    seen.set(seq, json.body);
  }
  await joining;
  const { tally } = await app.live.refresh(campaign.id);
  expect(tally.total.verified).toBe(12);
});

test("the same form sent many times to two servers at once is one pledge and one mail", async () => {
  await using database = await testDatabase();
  await using one = await testApp({}, { database });
  await openCampaign(one);
  await using two = await testApp({}, { database });
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, i) => pledge(i % 2 === 0 ? one : two, "ada@example.org")),
  );
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(12).fill(303));
  // The answer was lost, and it is sent again by the other server.
  expect((await pledge(two, "ada@example.org")).statusCode).toBe(303);
  expect([await countOf(one, "person"), await countOf(one, "fact"), await countOf(one, "mail")]).toEqual([
    1, 1, 1,
  ]);
});

test("what one server changes the other shows after its next look, and an unknown address is found at once", async () => {
  await using database = await testDatabase();
  await using one = await testApp({}, { database });
  await using two = await testApp({}, { database });
  const campaign = await openCampaign(one);
  expect((await two.web.inject("/c/song")).statusCode).toBe(200);
  const plan = { ...planAt(one.clock.now), name: "Another name" };
  await one.store.commandCampaign(campaign.id, { kind: "change-plan", plan }, null, one.clock.now);
  expect((await one.web.inject("/c/song")).body).toContain("Another name");
  await two.live.look();
  expect((await two.web.inject("/c/song")).body).toContain("Another name");
  await one.store.commandCampaign(campaign.id, { kind: "close" }, null, one.clock.now);
  // The other server may not know yet: the transaction that keeps a pledge is the judge.
  expect((await pledge(two, "ada@example.org")).statusCode).toBe(409);
  expect(await countOf(one, "person")).toBe(0);
});

test("past a full queue people are told their place, come back by themselves, and pledge once", async () => {
  await using app = await testApp({ QUEUE: "1" });
  const campaign = await openCampaign(app);
  const blocker = await app.database.pool.connect();
  await blocker.query("begin");
  await blocker.query("select 1 from campaign where id = $1 for update", [campaign.id]);
  const kept = ["ada", "ben", "cleo"].map((name) => pledge(app, `${name}@example.org`));
  await expect.poll(() => app.store.intake.standing().waiting).toBe(1);
  const sent = await pledge(app, "dora@example.org", "/c/song/i/abcdefghjk");
  expect(sent.statusCode).toBe(303);
  const place = String(sent.headers.location);
  expect(place).toMatch(/^\/c\/song\/line\?t=/);
  expect(place).not.toContain("dora");
  const page = await app.web.inject(place);
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain("You are number 1");
  expect(Number(page.headers.refresh)).toBeGreaterThan(0);
  expect(page.headers["cache-control"]).toContain("no-store");
  const program = await pledge(app, "eve@example.org", "/c/song/pledges", { accept: "application/json" });
  expect(program.statusCode).toBe(503);
  expect(Number(program.headers["retry-after"])).toBeGreaterThan(0);
  expect(await countOf(app, "person")).toBe(0);
  await blocker.query("commit");
  blocker.release();
  expect((await Promise.all(kept)).map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
  await expect.poll(async () => (await app.web.inject(place)).statusCode).toBe(303);
  expect(String((await app.web.inject(place)).headers.location)).toMatch(/^\/c\/song\/sent/);
  expect([await countOf(app, "person"), await countOf(app, "mail")]).toEqual([4, 4]);
  // Any letter but the last, whose lowest bits say nothing.
  const forged = place.replace(/t=./, (first) => (first === "t=x" ? "t=y" : "t=x"));
  expect((await app.web.inject(forged)).statusCode).toBe(410);
  app.clock.now += 2 * 3_600_000;
  expect((await app.web.inject(place)).statusCode).toBe(410);
});

test("a stream tells each change, is refused when too many listen, and ends with the server", async () => {
  await using app = await testApp({ LISTENERS: "1", PORT: "0" });
  const campaign = await openCampaign(app);
  const address = await app.listen();
  const stream = await fetch(`${address}/c/song/live`);
  expect(stream.headers.get("content-type")).toContain("text/event-stream");
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  let heard = "";
  const hear = async (text: string): Promise<void> => {
    while (!heard.includes(text)) {
      const { value, done } = await reader.read();
      if (done) throw new Error(`the stream ended before "${text}"`);
      heard += value;
    }
  };
  await hear('"pledged":0');
  const refused = await fetch(`${address}/c/song/live`);
  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await (await fetch(`${address}/c/song/count.json`)).json()) as object).toMatchObject({
    pledged: 0,
  });
  await pledge(app, "ada@example.org");
  const { rows } = await app.database.pool.query<{ id: string }>("select id from person");
  await app.store.intake.act({ pledgeId: rows[0]!.id, command: { kind: "verify" } });
  await app.live.refresh(campaign.id);
  await hear('"pledged":1');
  await expect.poll(() => app.live.figures().stalenessP99).not.toBeNull();
  expect(app.live.figures().listeners).toBe(1);
  app.live.listeners.close();
  await expect.poll(async () => (await reader.read()).done).toBe(true);
});

test("slow, still and too many connections are ended, and a body that is too large is refused", async () => {
  const limits = { head: 200, request: 400, still: 600, connections: 3 };
  await using app = await testApp({ PORT: "0" }, { limits });
  await openCampaign(app);
  const port = Number(new URL(await app.listen()).port);
  const speak = async (text: string): Promise<string> => {
    const socket = net.connect(port, "127.0.0.1");
    let said = "";
    socket.on("data", (bytes) => {
      said += bytes;
    });
    socket.on("error", () => {});
    socket.write(text);
    await once(socket, "close");
    return said;
  };
  const head = `POST /c/song HTTP/1.1\r\nHost: x\r\nContent-Type: ${FORM["content-type"]}\r\n`;
  expect(await speak(`${head}Content-Len`)).toContain("408");
  expect(await speak(`${head}Content-Length: 100\r\n\r\naddress=`)).toContain("408");
  expect(await speak(`${head}Connection: close\r\nContent-Length: 500000\r\n\r\n`)).toContain("413");
  expect(await speak("")).toContain("408");
  // Asks for page after page and reads none of them.
  const greedy = net.connect(port, "127.0.0.1").on("error", () => {});
  greedy.pause();
  greedy.write("GET /c/song HTTP/1.1\r\nHost: x\r\n\r\n".repeat(2000));
  const lines = () => new Promise((resolve) => app.web.server.getConnections((_, count) => resolve(count)));
  await expect.poll(lines).toBe(1);
  await expect.poll(lines, { timeout: 10_000 }).toBe(0);
  greedy.destroy();
  const open = Array.from({ length: 5 }, () => net.connect(port, "127.0.0.1").on("error", () => {}));
  await Promise.race(open.map((socket) => once(socket, "close")));
  for (const socket of open) socket.destroy();
  expect(await countOf(app, "person")).toBe(0);
});
