import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { makeCampaign } from "../chaos/reckoning.ts";
import { testDatabase } from "../database.ts";
import { serve } from "../process/program.ts";
import { accessible, openBrowser, PHONE, visitor } from "./browser.ts";

const WAIT = { timeout: 20_000 };

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-journey-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

test("in the rush Dora is told her place in line, with and without JavaScript, and gets in by waiting", async () => {
  const dataDir = path.join(home, "data");
  await using database = inject("cluster") === undefined ? null : await testDatabase();
  const settings = { DATA_DIR: dataDir, EXAMPLES: "no", QUEUE: "1" };
  await using server = await serve({ ...settings, ...(database && { DATABASE_URL: database.url }) });
  const socket = encodeURIComponent(path.join(dataDir, "postgres"));
  const url = database?.url ?? `postgres://flashcrowd@localhost/postgres?host=${socket}`;
  const campaign = await makeCampaign(url);
  await using browser = await openBrowser();

  const page = `/c/${campaign.slug}`;
  const at = { baseURL: server.address };
  const phone = await visitor(browser, server.address, { ...PHONE, ...at });
  const plain = await visitor(browser, server.address, { ...PHONE, ...at, javaScriptEnabled: false });
  // Somebody who looks closely needs a page that stays: theirs does not come back by itself.
  const looker = await visitor(browser, server.address, { ...PHONE, ...at });
  await looker.page.route("**/line?t=*", async (route) => {
    const response = await route.fetch();
    const { refresh, ...headers } = response.headers();
    expect(Number(refresh)).toBeGreaterThan(0);
    await route.fulfill({ response, headers });
  });
  const button = "form[data-pledge] button[type=submit]";
  for (const [name, one] of Object.entries({ dora: phone, emil: plain })) {
    await one.page.goto(page);
    await one.page.getByLabel("Your e-mail address").fill(`${name}@example.org`);
  }

  // The database is held up in the middle of a commit, and others wait for the next one.
  const holder = new pg.Client({ connectionString: url });
  await holder.connect();
  await holder.query("begin");
  await holder.query("select 1 from campaign where id = $1 for update", [campaign.id]);
  const others: Promise<Response>[] = [];
  const pledgeAndLook = async () => {
    const body = new URLSearchParams({ address: `other-${others.length}@example.org` });
    others.push(fetch(`${server.address}${page}/pledges`, { method: "POST", redirect: "manual", body }));
    return (await fetch(`${server.address}/metrics`)).text();
  };
  await expect.poll(pledgeAndLook, WAIT).toMatch(/^flashcrowd_intake_waiting 1$/m);

  const toldOf = async (seen: Page) => {
    await seen.locator(button).click();
    await seen.waitForURL("**/line?t=*");
    await seen.getByText(/You are number \d/).waitFor();
    await seen.getByText("Your pledge is not taken in yet").waitFor();
  };
  await Promise.all([toldOf(phone.page), toldOf(plain.page)]);
  await looker.page.goto(phone.page.url());
  await looker.page.getByText(/You are number \d/).waitFor();

  // The database goes on: the pages come back by themselves, and nobody has pledged twice.
  await holder.query("commit");
  await holder.end();
  await accessible(looker.page);
  const told = await Promise.all(others);
  const kept = told.filter(({ headers }) => headers.get("location")?.includes("/sent"));
  for (const { page: seen } of [phone, plain]) await seen.waitForURL("**/sent?t=*");
  const beside = new pg.Client({ connectionString: url });
  await beside.connect();
  const { rows } = await beside.query("select count(*)::int as people from person");
  await beside.end();
  expect(rows).toEqual([{ people: kept.length + 2 }]);
  expect([...phone.troubles, ...looker.troubles]).toEqual([]);
});
