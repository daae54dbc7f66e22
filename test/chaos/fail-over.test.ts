import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { serve } from "../process/program.ts";
import { crowd } from "./crowd.ts";
import { ABSENCE, folder } from "./length.ts";
import { natsServers } from "./nats.ts";
import { type Postgres, postgres } from "./postgres.ts";
import { keptOf, makeCampaign, reckon, SETTINGS } from "./reckoning.ts";

const WAIT = { timeout: 30_000, interval: 50 };
let server: Postgres;
beforeAll(async () => {
  server = await postgres();
});
afterAll(() => server[Symbol.asyncDispose]());

test("people pledge on while PostgreSQL is away and a NATS node is killed, and each of them is counted once", async () => {
  const url = await server.database();
  const campaign = await makeCampaign(url);
  await using nats = await natsServers(3);
  await using web = await serve({
    ...SETTINGS,
    DATABASE_URL: url,
    NATS_URL: nats.url,
    DATA_DIR: folder(),
  });
  const people = crowd(() => web.address, campaign.slug);
  await people.more(300);
  await server.stop();
  const away = performance.now();
  await people.more(300);
  const page = await fetch(`${web.address}/c/${campaign.slug}`);
  expect(page.status).toBe(200);
  const received = await fetch(`${web.address}/c/${campaign.slug}/pledges`, {
    method: "POST",
    body: new URLSearchParams({ address: "ada@example.org" }),
  });
  expect(received.status).toBe(200);
  expect(await received.text()).toContain("We have your pledge, and it is safe");
  await nats.kill(0);
  await people.more(300);
  while (performance.now() - away < ABSENCE) await people.more(100);
  nats.start(0);
  await server.start();
  await people.more(300);
  const acknowledged = await people.disperse();
  await vi.waitFor(
    async () => expect(await keptOf(url, campaign.id, acknowledged)).toBe(acknowledged.size),
    WAIT,
  );
  await reckon(url, campaign.id, acknowledged);
});

test("without NATS people are asked to come again while PostgreSQL is away or killed, and none is counted twice", async () => {
  const url = await server.database();
  const campaign = await makeCampaign(url);
  await using web = await serve({ ...SETTINGS, DATABASE_URL: url, DATA_DIR: folder(), WORKERS: "2" });
  const people = crowd(() => web.address, campaign.slug);
  await people.more(300);
  await server.stop();
  await vi.waitFor(() => expect(people.sentAway).toBeGreaterThan(20), WAIT);
  await server.start();
  await people.more(300);
  await server.kill();
  await server.start();
  await people.more(300);
  await reckon(url, campaign.id, await people.disperse());
});
