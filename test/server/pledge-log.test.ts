import { jetstreamManager } from "@nats-io/jetstream";
import { connect } from "@nats-io/transport-node";
import { expect, test, vi } from "vitest";
import { openNats } from "../../src/shell/nats/index.ts";
import { openCampaign, type TestApp, testApp } from "../app.ts";
import { natsServers } from "../chaos/nats.ts";

const FORM = { "content-type": "application/x-www-form-urlencoded" };
const WAIT = { timeout: 20_000, interval: 20 };

function pledge(app: TestApp, address: string) {
  const payload = new URLSearchParams({ address }).toString();
  return app.web.inject({ method: "POST", url: "/c/song/pledges", headers: FORM, payload });
}

/** Lets the database only read, as one does that is not yet the leader after a fail-over, or write again. */
async function onlyReads(app: TestApp, on: boolean): Promise<void> {
  const name = new URL(app.database.url).pathname.slice(1);
  const { pool } = app.database;
  await pool.query(
    `begin read write; alter database ${name} set default_transaction_read_only = ${on ? "on" : "off"}; commit`,
  );
  const end = "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()";
  await pool.query(`${end} and pid <> pg_backend_pid()`);
  await pool.query(`${end} and pid = pg_backend_pid()`).catch(() => undefined);
}

/** Everything that waits in the streams, as text. */
async function inStreams(url: string): Promise<string[]> {
  const { host, username, password } = new URL(url);
  const connection = await connect({ servers: host, user: username, pass: password });
  const jsm = await jetstreamManager(connection);
  const found: string[] = [];
  for await (const { config, state } of jsm.streams.list()) {
    for (let seq = state.first_seq; seq <= state.last_seq && state.messages > 0; seq++) {
      found.push((await jsm.streams.getMessage(config.name, { seq }))!.string());
    }
  }
  await connection.close();
  return found;
}

test("a pledge made while the database is away is received, sealed, and counted once when it is back", async () => {
  await using nats = await natsServers(1, "crowd:secret");
  await using app = await testApp({ NATS_URL: nats.url, LOG_LEVEL: "silent" });
  const campaign = await openCampaign(app);
  expect((await app.web.inject("/c/song")).statusCode).toBe(200);
  await vi.waitFor(async () => expect(await inStreams(nats.url)).toEqual([]), WAIT);
  await onlyReads(app, true);
  await vi.waitFor(
    async () => expect((await app.web.inject("/readyz")).json()).toMatchObject({ keeps: "nats" }),
    WAIT,
  );

  const answers = [await pledge(app, "ada@example.org"), await pledge(app, "Ada@example.org")];
  answers.push(await pledge(app, "bob@example.org"));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
  const waiting = await inStreams(nats.url);
  expect(waiting).toHaveLength(2);
  expect(waiting.join()).not.toMatch(/ada|bob|example\.org/i);

  await onlyReads(app, false);
  // The campaign is over before the pledges are taken in: what was acknowledged counts all the same.
  app.clock.now += 30 * 24 * 3_600_000;
  app.startWork("http://crowd.test");
  await vi.waitFor(
    async () => expect((await app.live.refresh(campaign.id)).tally.total.requested).toBe(2),
    WAIT,
  );
  const { rows } = await app.database.pool.query<{ n: number }>(
    "select count(*)::int as n from mail where kind = 'verify' group by person_id",
  );
  expect(rows).toEqual([{ n: 1 }, { n: 1 }]);
  await vi.waitFor(async () => expect(await inStreams(nats.url)).toEqual([]), WAIT);
});

test("servers on one NATS tell each other what is new, and those of another installation hear nothing", async () => {
  await using nats = await natsServers(1);
  const server = (installation: string) => {
    const heard = new Set<string>();
    const { wire } = openNats({
      url: nats.url,
      installation,
      heard: (text) => heard.add(text),
      log: { warn() {} },
    });
    return { heard, wire };
  };
  const [one, two, stranger] = [server("ours"), server("ours"), server("theirs")];
  const hears = (speaker: typeof one, listener: typeof one, text: string) =>
    vi.waitFor(async () => {
      await speaker.wire.send(text);
      expect(listener.heard).toContain(text);
    }, WAIT);
  await hears(stranger, stranger, "theirs alone");
  await hears(one, one, "news");
  await hears(one, two, "more news");
  expect([...stranger.heard]).toEqual(["theirs alone"]);
  expect(two.heard).not.toContain("theirs alone");
  for (const { wire } of [one, two, stranger]) await wire.close();
});

test("without NATS the page says honestly that nothing can be kept now, and when to come again", async () => {
  await using app = await testApp({ LOG_LEVEL: "silent" });
  await openCampaign(app);
  expect((await app.web.inject("/c/song")).statusCode).toBe(200);
  await onlyReads(app, true);
  const answer = await pledge(app, "ada@example.org");
  expect(answer.statusCode).toBe(503);
  expect(answer.headers["retry-after"]).toBe("5");
  expect(answer.body).toContain("The database has a break");
});
