import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { accessible, DESKTOP, openBrowser, PHONE, visitor } from "../journeys/browser.ts";
import { serve } from "./program.ts";

const TWEETS = path.resolve(import.meta.dirname, "../fixtures/coortweet/russian_coord_tweets.csv.gz");

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-journey-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

async function bring(page: Page, file: string): Promise<void> {
  await page.getByLabel("The file").setInputFiles(file);
  await page.getByRole("button", { name: "Bring the file" }).press("Enter");
  await page.waitForURL(/\/studio\/observe\/[0-9a-f-]{36}$/, { timeout: 30_000 });
}

test("an organiser brings a file, watches it being read, reads the report, and deletes it", async () => {
  await using server = await serve({ DATA_DIR: path.join(home, "data") });
  await using browser = await openBrowser();
  const base = { baseURL: server.address };
  const { page, troubles } = await visitor(browser, server.address, { ...DESKTOP, ...base });
  await page.goto(server.signInLink);
  await page.locator("main button").press("Enter");
  await page.getByRole("link", { name: "What kind of crowd is this?" }).press("Enter");
  await accessible(page);

  await bring(page, TWEETS);
  await expect.poll(() => page.getByLabel("Time: when").inputValue()).toBe("timestamp_share");
  await expect.poll(() => page.getByLabel("Account: who acted").inputValue()).toBe("account_id");
  await accessible(page);
  await page.getByRole("button", { name: "Start" }).press("Enter");
  await page.getByRole("heading", { level: 1, name: /We can't tell/ }).waitFor({ timeout: 60_000 });
  expect(await page.locator("main").textContent()).toMatch(/8\d% of the 4,093 times/);
  await accessible(page);
  const address = page.url();

  await page.getByRole("link", { name: "Open the whole report" }).press("Enter");
  await page.getByText("What chance alone gives").first().waitFor();
  expect(await page.locator("main").textContent()).toMatch(/3,[23]\d\d of the 4,093 co-actions/);
  expect(await page.evaluate("document.cookie.length + '' + origin").catch(String)).not.toContain("http:");
  await accessible(page);
  await page.setViewportSize(PHONE.viewport!);
  await accessible(page);

  // Without JavaScript, on a phone: the page asks again by itself.
  const state = await page.context().storageState();
  const plain = await visitor(browser, server.address, {
    ...PHONE,
    ...base,
    storageState: state,
    javaScriptEnabled: false,
  });
  await plain.page.goto("/studio/observe");
  const few = path.join(home, "few.csv");
  const acts = Array.from({ length: 60 }, (_, k) => `p${k % 25},o${k % 7},${1_700_000_000 + k * 500}`);
  writeFileSync(few, `account,object,time\n${acts.join("\n")}\n`);
  await bring(plain.page, few);
  await plain.page.getByRole("button", { name: "Start" }).click();
  await plain.page.getByRole("link", { name: "Open the whole report" }).click({ timeout: 60_000 });
  await plain.page.getByText("What chance alone gives").waitFor();

  // The campaign's own crowd, for everybody.
  const reader = await visitor(browser, server.address, { ...PHONE, ...base });
  await expect
    .poll(
      async () => {
        await reader.page.goto("/c/bum-rush-the-charts-2007/crowd");
        return reader.page.locator("h1").textContent();
      },
      { timeout: 60_000, interval: 500 },
    )
    .not.toBe("Not read yet");
  await accessible(reader.page);
  await reader.page.getByRole("link", { name: "Open the whole report" }).click();
  await accessible(reader.page);

  await page.goto(address);
  await page.getByRole("button", { name: "Delete this observation" }).press("Enter");
  await page.waitForURL("**/studio/observe");
  await page.goto(address);
  expect(await page.locator("h1").textContent()).toBe("That did not work");
  expect([...troubles, ...plain.troubles, ...reader.troubles]).toEqual([]);
});
