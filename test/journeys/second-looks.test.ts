import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { DAY } from "#kernel";
import { readAddress } from "#pledge";
import { type CommandApp, openForCommand } from "../../src/shell/open.ts";
import { openTickets } from "../../src/shell/secrets/index.ts";
import type { StoredCampaign } from "../../src/shell/store/index.ts";
import { planAt } from "../app.ts";
import { testDatabase } from "../database.ts";
import { type Serving, serve } from "../process/program.ts";
import { solve } from "../proof.ts";
import { accessible, DESKTOP, openBrowser, PHONE, visitor } from "./browser.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-journey-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** A server, and the same data opened beside it to look up what a mail would hold. */
async function open() {
  const cluster = inject("cluster");
  const database = cluster === undefined ? null : await testDatabase();
  const settings = {
    DATA_DIR: path.join(home, "data"),
    EXAMPLES: "no",
    ...(database && { DATABASE_URL: database.url }),
  };
  const server = await serve(settings);
  const beside = await openForCommand({ ...process.env, LOG_LEVEL: "error", ...settings });
  return {
    server,
    beside,
    tickets: openTickets(beside.secret),
    async [Symbol.asyncDispose]() {
      await beside.close();
      await server[Symbol.asyncDispose]();
      await database?.[Symbol.asyncDispose]();
    },
  };
}

async function campaignOn({ store }: CommandApp, slug: string, rehearsal: boolean): Promise<StoredCampaign> {
  const now = Date.now();
  const plan = { ...planAt(now), name: "Save the library", asksCountry: false };
  const draft = await store.createCampaign({ slug, plan, rehearsal, origin: null }, null, now);
  const opened = await store.commandCampaign(draft.id, { kind: "open" }, null, now);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

async function personAt({ store, vault }: CommandApp, campaign: StoredCampaign, address: string) {
  const read = readAddress(address);
  const person = read.ok
    ? await store.findPersonByKey(campaign.id, vault.personKey(campaign.id, read.value.canonical))
    : null;
  if (!person) throw new Error(`${address} has not pledged`);
  return person;
}

/** Somebody pledges as a browser would, and presses the button in the mail. */
async function overHttp(house: Awaited<ReturnType<typeof open>>, campaign: StoredCampaign, address: string) {
  const { server, beside, tickets } = house;
  const page = `${server.address}/c/${campaign.slug}`;
  const altcha = await solve(
    (await (await fetch(`${page}/check.json`)).json()) as Parameters<typeof solve>[0],
  );
  const send = (url: string, fields: Record<string, string>) =>
    fetch(url, { method: "POST", redirect: "manual", body: new URLSearchParams(fields) });
  // Reading the page takes a person a few seconds; here they pass while the others of the crowd come.
  return async () => {
    expect((await send(`${page}/pledges`, { address, altcha })).status).toBe(303);
    const { id } = await personAt(beside, campaign, address);
    expect(
      (await send(`${server.address}/v/${tickets.issue("verify", id, Date.now() + DAY)}`, {})).status,
    ).toBe(303);
  };
}

async function counted(server: Serving, slug: string): Promise<{ pledged: number; held: number }> {
  const { pledged, held } = (await (await fetch(`${server.address}/c/${slug}/count.json`)).json()) as {
    pledged: number;
    held: number;
  };
  return { pledged, held };
}

const name = (n: number) => [...String(n)].map((digit) => "abcdefghij"[Number(digit)]).join("");

test("three hundred people in one office pledge at lunch, some on old telephones: all are counted", async () => {
  await using house = await open();
  const { server, beside, tickets } = house;
  const campaign = await campaignOn(beside, "library", true);
  const real = await campaignOn(beside, "real", false);
  await using browser = await openBrowser();
  const base = { baseURL: server.address };
  const domains = ["gmail.com", "web.de", "outlook.com"];
  const colleagues = await Promise.all(
    Array.from({ length: 297 }, (_, n) => overHttp(house, campaign, `${name(n)}.o@${domains[n % 3]}`)),
  );

  /** One of them in a browser, from the form to their own page. */
  const inBrowser = async (at: StoredCampaign, address: string, options: BrowserContextOptions) => {
    const { page, troubles } = await visitor(browser, server.address, { ...options, ...base });
    await page.goto(`/c/${at.slug}`);
    await page.getByLabel("Your e-mail address").fill(address);
    // Whoever looks with a screen reader's eyes needs scripts for it.
    if (options.javaScriptEnabled !== false) await accessible(page);
    await page.getByRole("button", { name: "I pledge" }).click();
    await page.getByRole("heading", { name: "Look in your inbox" }).waitFor();
    const person = await personAt(beside, at, address);
    await page.goto(`/v/${tickets.issue("verify", person.id, Date.now() + DAY)}`);
    await page.getByRole("button", { name: "count my pledge" }).click();
    await page.getByText("You are counted").waitFor();
    expect(troubles).toEqual([]);
    return person;
  };
  // The work of a real campaign, done by the page's own worker under the strict policy, is what the server asks for.
  expect((await inBrowser(real, "mona@gmail.com", PHONE)).sighting).toMatchObject({
    proof: true,
    trap: false,
  });
  expect((await inBrowser(campaign, "nils@gmail.com", PHONE)).sighting).toMatchObject({ proof: true });
  const { sighting } = await inBrowser(campaign, "olga@web.de", { ...PHONE, javaScriptEnabled: false });
  expect(sighting).toMatchObject({ proof: false, dwell: null });
  await inBrowser(campaign, "paul@the-office.biz", DESKTOP);
  for (let n = 0; n < colleagues.length; n += 50) {
    await Promise.all(colleagues.slice(n, n + 50).map((pledge) => pledge()));
  }
  await expect.poll(() => counted(server, "library"), { timeout: 10_000 }).toEqual({ pledged: 300, held: 0 });
});

test("who is held is told why and settles it; the organiser lets a whole firm through; everybody sees what happened", async () => {
  await using house = await open();
  const { server, beside, tickets } = house;
  const campaign = await campaignOn(beside, "library", true);
  const session = await beside.openSession(campaign.id);
  await using browser = await openBrowser();
  const base = { baseURL: server.address };

  const firm = await Promise.all(
    Array.from({ length: 30 }, (_, n) => overHttp(house, campaign, `${name(n)}.f@the-firm.biz`)),
  );

  // Vera's password manager fills in a field that nobody sees; her browser runs no scripts.
  const vera = await visitor(browser, server.address, { ...PHONE, ...base, javaScriptEnabled: false });
  await vera.page.goto("/c/library");
  await vera.page.getByLabel("Your e-mail address").fill("vera@gmail.com");
  await vera.page.locator("input[name=topic]").fill("vera", { force: true });
  await vera.page.getByRole("button", { name: "I pledge" }).click();
  await vera.page.getByRole("heading", { name: "Look in your inbox" }).waitFor();
  const { id } = await personAt(beside, campaign, "vera@gmail.com");
  await vera.page.goto(`/v/${tickets.issue("verify", id, Date.now() + DAY)}`);
  await vera.page.getByRole("button").click();
  await vera.page.getByRole("heading", { name: "Your pledge waits for a second look" }).waitFor();
  await vera.page.getByText("a field was filled in that people do not see").waitFor();
  const helper = await visitor(browser, server.address, { ...PHONE, ...base });
  await helper.page.goto(vera.page.url());
  await accessible(helper.page);
  if (process.env.PICTURES)
    await helper.page.screenshot({ path: `${process.env.PICTURES}/held-phone.png`, fullPage: true });
  expect((await beside.store.mailsBefore(campaign.id, null, 10)).map(({ kind }) => kind)).toEqual([
    "answer",
    "held",
    "verify",
  ]);
  const answer = `/answer/${tickets.issue("answer", id, Date.now() + DAY)}`;
  await expect
    .poll(
      async () => {
        await vera.page.goto(answer);
        if (await vera.page.getByRole("button").count()) await vera.page.getByRole("button").click();
        return (await vera.page.getByRole("heading").first().textContent()) ?? "";
      },
      { timeout: 20_000 },
    )
    .toBe("Your part");
  await vera.page.getByText("You are counted").waitFor();

  // Thirty of one firm come, from a domain that nobody knows.
  for (const pledge of firm) await pledge();
  await expect.poll(() => counted(server, "library"), { timeout: 10_000 }).toEqual({ pledged: 1, held: 30 });

  // Rosa looks at them together.
  const rosa = await visitor(browser, server.address, { ...DESKTOP, ...base });
  const [cookieName, value] = session.split("=") as [string, string];
  await rosa.page.context().addCookies([{ name: cookieName, value, url: server.address }]);
  await rosa.page.goto("/studio/c/library");
  await rosa.page.getByRole("link", { name: "Second looks (30)" }).click();
  await accessible(rosa.page);
  await rosa.page.getByRole("link", { name: "addresses at the-firm.biz" }).click();
  await rosa.page.getByText("30 pledges", { exact: true }).waitFor();
  await accessible(rosa.page);
  if (process.env.PICTURES)
    await rosa.page.screenshot({ path: `${process.env.PICTURES}/review-desktop.png`, fullPage: true });
  await rosa.page.getByLabel("All 30 that the filter shows").check();
  await rosa.page.getByLabel("Your reason").fill("I phoned the firm");
  await rosa.page.getByLabel("Let later pledges at this domain through too").check();
  await rosa.page.getByRole("button", { name: "Let through and count" }).click();
  await rosa.page.getByText("30 pledges were let through").waitFor();
  await expect.poll(() => counted(server, "library"), { timeout: 10_000 }).toEqual({ pledged: 31, held: 0 });
  await rosa.page.goto("/studio/c/library");
  await rosa.page.getByText("Who changed what").click();
  await rosa.page.getByText("I phoned the firm").waitFor();
  await rosa.page.getByRole("link", { name: "Look at them again" }).click();
  await rosa.page.getByText("30 pledges", { exact: true }).waitFor();

  // What happened to the count stands on the public page.
  const anybody = await visitor(browser, server.address, { ...PHONE, ...base });
  await anybody.page.goto("/c/library");
  await anybody.page.getByText("held for review").click();
  await anybody.page.getByText("29 counted pledges were taken out of the count for review").waitFor();
  await accessible(anybody.page);
  if (process.env.PICTURES)
    await anybody.page.screenshot({ path: `${process.env.PICTURES}/public-phone.png`, fullPage: true });
  expect([vera.troubles, rosa.troubles, anybody.troubles].flat()).toEqual([]);
});
