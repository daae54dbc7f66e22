import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { testDatabase } from "../database.ts";
import { serve } from "../process/program.ts";
import { accessible, answerFrontDoor, openBrowser, PHONE, visitor } from "./browser.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-journey-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Pictures for people to look at, when a folder for them is named. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}

/** Fills everything but the answers, with an ask that may not be asked. */
async function planBadly(page: Page, name: string): Promise<void> {
  await page.goto("/studio/new?template=chart-rush");
  await page.getByLabel("Name of the campaign").fill(name);
  await page.getByLabel("The one thing you ask of everybody").fill("Buy it with three different accounts");
  await page.getByLabel("What exactly").fill("Example by The Band");
  await page.getByLabel("Link to the place's own page").first().fill("https://music.apple.com/us/album/1");
  await page.getByLabel("Number of people").fill("300");
  await page.getByLabel("Who organises").fill("Olga, olga@example.org");
  await page.getByLabel("Who benefits").fill("The band");
  await page.getByLabel("Who pays for the campaign").fill("Nobody");
  await page.getByLabel("Where money goes that people spend").fill("To the shop and the band");
}

test("Olga is refused, takes the ask that is offered, answers, and opens: with and without scripts", async () => {
  const cluster = inject("cluster");
  await using database = cluster === undefined ? null : await testDatabase();
  const settings = { DATA_DIR: path.join(home, "data"), ...(database && { DATABASE_URL: database.url }) };
  await using server = await serve(settings);
  await using browser = await openBrowser();
  const scripted = await visitor(browser, server.address, { ...PHONE, baseURL: server.address });
  await scripted.page.goto(server.signInLink);
  await scripted.page.locator("main button").click();
  await scripted.page.waitForURL("**/studio");
  const plain = await visitor(browser, server.address, {
    ...PHONE,
    baseURL: server.address,
    javaScriptEnabled: false,
    storageState: await scripted.page.context().storageState(),
  });

  // While she types, the words are marked below the field; nothing had to be pressed.
  await planBadly(scripted.page, "Olga and her song");
  await scripted.page.locator("#marks-ask mark", { hasText: "with three different accounts" }).waitFor();
  await accessible(scripted.page);
  await picture(scripted.page, "door-typing");
  await planBadly(plain.page, "Olga once more");

  // Axe needs scripts to look at a page; both visitors are served the same pages.
  for (const [{ page, troubles }, slug, picturesOf] of [
    [scripted, "olga-and-her-song", "scripted"],
    [plain, "olga-once-more", "plain"],
  ] as const) {
    // Refused: the words, the rule and its source stand there, and what may be asked instead.
    await page.getByRole("button", { name: "Open the campaign" }).click();
    await page.getByText("Not open: this may not be asked there").waitFor();
    await page.locator("#marks-ask mark", { hasText: "with three different accounts" }).waitFor();
    await picture(page, `door-${picturesOf}-refused`);
    if (picturesOf === "scripted") await accessible(page);
    await page.getByRole("button", { name: /^Take this: Buy it once/ }).click();
    await page.getByText("Taken into the form below").waitFor();
    expect(await page.getByLabel("The one thing you ask of everybody").inputValue()).toMatch(/^Buy it once/);
    expect(await page.locator("mark").allTextContents()).toEqual([]);

    // Mended, but not yet answered.
    await page.getByRole("button", { name: "Open the campaign" }).click();
    await page.getByText("Not open yet: the front door has questions").waitFor();
    await picture(page, `door-${picturesOf}-questions`);
    if (picturesOf === "scripted") await accessible(page);
    await answerFrontDoor(page);
    await page.getByRole("button", { name: "Open the campaign" }).click();
    await page.getByText("Your campaign is open").waitFor();

    // Everybody can read how it keeps the rules.
    await page.goto(`/c/${slug}`);
    const panel = page.locator("section", { hasText: "How this campaign keeps the rules" }).last();
    await panel.getByText("Clear: what it asks").waitFor();
    await panel.getByText("Each person's own, and nobody gets it back").waitFor();
    await panel.getByText("rules it was held against").click();
    await panel.getByText("low confidence").first().waitFor();
    await picture(page, `door-${picturesOf}-public`);
    if (picturesOf === "scripted") await accessible(page);
    expect(troubles).toEqual([]);
  }
});
