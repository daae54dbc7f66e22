import { fork } from "node:child_process";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { Webhook as StandardWebhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "#kernel";
import { messageOf } from "../../src/shell/api/index.ts";
import { openMessenger } from "../../src/shell/webhooks/index.ts";
import { programOn, studioOf } from "../api.ts";
import { testApp } from "../app.ts";
import { testDatabase } from "../database.ts";
import { act, houseOn, openCampaign as openHouse, pledgeOf } from "../people.ts";

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A receiver on loopback that does with each message what `answer` says. */
async function receiver(answer: (received: Received, reply: ServerResponse, number: number) => void) {
  const received: Received[] = [];
  const server = createServer((request, reply) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => {
      body += text;
    });
    request.on("end", () => {
      received.push({ headers: request.headers, body });
      answer(received.at(-1)!, reply, received.length);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: `http://${host}/hook`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const answered =
  (status: number, headers = {}) =>
  (_received: Received, reply: ServerResponse) =>
    reply.writeHead(status, headers).end();

test("events reach a receiver that fails, hangs and then accepts, each signed as the standard's own library checks", async () => {
  const answers = [500, 503, "hang", 204] as const;
  await using hook = await receiver((_received, reply, number) => {
    const next = answers[number - 1];
    if (next !== "hang") reply.writeHead(next ?? 204).end();
  });
  await using app = await testApp({ WEBHOOK_HOSTS: hook.host });
  const { campaign, ask } = await programOn(app);
  const made = await ask("/own/campaigns/song/webhooks", {
    method: "POST",
    body: { url: hook.url, events: ["correction.made"] },
  });
  const { webhook, secret } = made.json();
  const correction = {
    kind: "correction-made",
    about: "the count",
    reason: "two were counted twice",
  } as const;
  await app.store.recordFacts(campaign.id, [correction], app.clock.now);
  await app.makeEvents();
  await app.makeEvents();

  const messenger = openMessenger({
    store: app.store,
    openSecret: (sealed) => app.vault.open(sealed),
    messageOf: (delivery) => messageOf(delivery, "http://crowd.test"),
    reach: { ownHosts: [hook.host] },
    patience: 200,
    now: () => app.clock.now,
    rng: () => 0,
    log: console,
  });
  const log = async () => (await ask(`/own/campaigns/song/webhooks/${webhook.id}/deliveries`)).json().data;
  const seen: unknown[] = [];
  for (let i = 0; i < answers.length; i++) {
    await messenger.step();
    await messenger.idle();
    const [{ state, tries, status, dueAt }] = await log();
    seen.push([state, tries, status]);
    // Not a second before its time.
    app.clock.now = Date.parse(dueAt) - SECOND;
    expect(await messenger.step()).toBe(0);
    app.clock.now += SECOND;
  }
  expect(seen).toEqual([
    ["waiting", 1, 500],
    ["waiting", 2, 503],
    ["waiting", 3, null],
    ["delivered", 4, 204],
  ]);
  expect(hook.received).toHaveLength(4);
  expect(new Set(hook.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  const { headers, body } = hook.received.at(-1)!;
  const verifier = new StandardWebhook(secret);
  const sent = { ...headers } as Record<string, string>;
  expect(verifier.verify(body, sent)).toMatchObject({
    type: "correction.made",
    data: { campaign: { slug: "song", rehearsal: false }, about: "the count" },
  });
  expect(() => verifier.verify(body.replace("two", "ten"), sent)).toThrow();
  expect((await ask("/own/campaigns/song/webhooks")).body).not.toContain(secret);
});

test("a server that is killed in the middle: the message comes again, as the same message, and only once more", async () => {
  await using database = await testDatabase();
  await using hook = await receiver((_received, reply, number) => {
    if (number > 1) reply.writeHead(204).end();
  });
  const house = houseOn(database.pool, Date.now());
  const { store, vault, clock } = house;
  const moment = {
    mode: "together",
    date: "2030-01-01",
    from: "18:00",
    until: "20:00",
    zone: "UTC",
  } as const;
  const campaign = await openHouse(house, "song", moment);
  const who = await store.ensureOrganiser(vault.organiserKey("a"), vault.seal("a"), "A");
  const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  const fresh = { url: hook.url, events: ["count.milestone" as const], sealedSecret: vault.seal(secret) };
  await store.makeEvents(clock.now);
  await store.addWebhook(campaign.id, who.id, fresh, clock.now);
  for (let i = 0; i < 10; i++)
    await act(store, await pledgeOf(house, campaign.id, `p${i}@example.org`), "verify");
  await store.makeEvents(clock.now);

  const messenger = openMessenger({
    store,
    openSecret: (sealed) => vault.open(sealed),
    messageOf: (delivery) => messageOf(delivery, "http://crowd.test"),
    reach: { ownHosts: [hook.host] },
    patience: 5000,
    now: () => clock.now,
    rng: () => 0,
    log: console,
  });
  const killed = fork(
    path.resolve(import.meta.dirname, "../messenger-process.ts"),
    [database.url, hook.host, String(clock.now)],
    { execArgv: ["--conditions=source"] },
  );
  await expect.poll(() => hook.received.length, { timeout: 20_000 }).toBe(1);
  // What one server has claimed no other one sends.
  expect(await messenger.step()).toBe(0);
  const gone = new Promise((resolve) => killed.once("exit", resolve));
  killed.kill("SIGKILL");
  await gone;
  clock.now += MINUTE;
  expect(await messenger.step()).toBe(1);
  await messenger.idle();
  clock.now += DAY;
  expect(await messenger.step()).toBe(0);
  const [first, second] = hook.received;
  expect(hook.received).toHaveLength(2);
  expect(second!.headers["webhook-id"]).toBe(first!.headers["webhook-id"]);
  expect(JSON.parse(second!.body)).toMatchObject({
    type: "count.milestone",
    data: { milestone: 10, count: 10 },
  });
});

test("a receiver that takes nothing for three days is turned off, and on again in the studio; so is one that is gone", async () => {
  let status = 500;
  await using hook = await receiver((received, reply) => answered(status)(received, reply));
  await using app = await testApp({ WEBHOOK_HOSTS: hook.host });
  const { campaign, organiser, ask } = await programOn(app);
  const studio = await studioOf(app, organiser);
  await studio("/studio/c/song/webhooks", [
    ["url", hook.url],
    ["events", "correction.made"],
  ]);
  const webhook = async () => (await ask("/own/campaigns/song/webhooks")).json().data[0];
  const page = async () => (await studio("/studio/c/song/webhooks", [], "GET")).body;
  const happen = async () => {
    const correction = { kind: "correction-made", about: "x", reason: "y" } as const;
    await app.store.recordFacts(campaign.id, [correction], app.clock.now);
    await app.makeEvents();
  };
  const send = async () => {
    const claimed = await app.messenger.step();
    await app.messenger.idle();
    return claimed;
  };
  await happen();
  let tries = 0;
  const since = app.clock.now;
  while ((await webhook()).disabledAt === null && app.clock.now - since < 4 * DAY) {
    tries += await send();
    app.clock.now += HOUR;
    if (app.clock.now - since > 2 * DAY) await happen();
  }
  expect((await webhook()).disabledAt).not.toBeNull();
  expect(tries).toBeGreaterThan(8);
  expect(await page()).toContain("Turned off on");
  const before = hook.received.length;
  await happen();
  app.clock.now += DAY;
  expect(await send()).toBe(0);
  expect(hook.received).toHaveLength(before);

  status = 204;
  const { id } = await webhook();
  await studio(`/studio/c/song/webhooks/${id}/enable`);
  await happen();
  while ((await send()) > 0) {}
  expect(await webhook()).toMatchObject({ failingSince: null, disabledAt: null });

  const [{ id: delivery, event }] = (await ask(`/own/campaigns/song/webhooks/${id}/deliveries`)).json().data;
  await studio(`/studio/c/song/webhooks/${id}/deliveries/${delivery}/replay`);
  while ((await send()) > 0) {}
  expect(hook.received.filter(({ headers }) => headers["webhook-id"] === event)).toHaveLength(2);

  status = 410;
  await happen();
  await send();
  expect((await webhook()).disabledAt).not.toBeNull();
});

test("webhooks lead to the public internet or to hosts that the operator named, whatever names or redirects say", async () => {
  await using inner = await receiver(answered(200));
  await using hook = await receiver(answered(302, { location: `http://${inner.host}/` }));
  await using app = await testApp({ WEBHOOK_HOSTS: hook.host });
  const { campaign, organiser, ask } = await programOn(app);
  const refused = [
    "ftp://example.org/",
    "http://example.org/hook",
    "https://user:word@example.org/",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://[::ffff:10.0.0.1]/",
    "https://10.1.2.3/",
    "https://169.254.169.254/latest/meta-data",
    "https://0x7f000001/",
    "https://[fd00::1]/",
    inner.url,
  ];
  for (const url of refused) {
    const answer = await ask("/own/campaigns/song/webhooks", {
      method: "POST",
      body: { url, events: ["correction.made"] },
    });
    expect(`${url} ${answer.statusCode}`).toBe(`${url} 422`);
  }
  // A name that leads home is found out when it is looked up; the redirect of a named host is not followed.
  for (const url of ["https://localhost/hook", hook.url]) {
    const sealedSecret = app.vault.seal("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    await app.store.addWebhook(
      campaign.id,
      organiser.id,
      { url, events: ["correction.made"], sealedSecret },
      app.clock.now,
    );
  }
  const correction = { kind: "correction-made", about: "x", reason: "y" } as const;
  await app.store.recordFacts(campaign.id, [correction], app.clock.now);
  await app.makeEvents();
  await app.messenger.step();
  await app.messenger.idle();
  const { rows } = await app.database.pool.query("select failure from webhook_delivery order by failure");
  expect(rows.map(({ failure }) => failure)).toEqual(["answered 302", "no answer: PRIVATE_ADDRESS"]);
  expect(hook.received).toHaveLength(1);
  expect(inner.received).toHaveLength(0);
});
