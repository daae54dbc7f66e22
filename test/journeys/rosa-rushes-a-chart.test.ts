import { mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { testDatabase } from "../database.ts";
import { serve } from "../process/program.ts";
import { accessible, answerFrontDoor, DESKTOP, openBrowser, PHONE, visitor } from "./browser.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-journey-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** A zone in which it is about noon now, so that "today" is under way whenever the test runs. */
function noonZone(): string {
  const ahead = 12 - new Date().getUTCHours();
  return ahead === 0 ? "Etc/GMT" : `Etc/GMT${ahead > 0 ? "-" : "+"}${Math.abs(ahead)}`;
}

/** The venue: a shop's page, where people act by hand. It keeps what it was visited for. */
async function openVenue() {
  const visits: string[] = [];
  const server = http.createServer((request, response) => {
    visits.push(request.url ?? "");
    response
      .setHeader("content-type", "text/html")
      .end("<!doctype html><title>The shop</title><h1>The shop</h1>");
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, visits, [Symbol.dispose]: () => server.close() };
}

/** The verification mail of the person whose address begins with this letter, as the organiser reads it in the outbox. */
async function verificationMail(organiser: Page, slug: string, letter: string) {
  await organiser.goto(`/studio/c/${slug}/outbox`);
  const mail = organiser
    .locator("details.mail", { hasText: `${letter}…@` })
    .filter({ hasText: "Confirm your pledge" });
  const link = await mail.locator('a[href*="/v/"]').first().getAttribute("href");
  const code = /\b\d{3} ?\d{3}\b/.exec((await mail.textContent()) ?? "")?.[0];
  if (!link || !code) throw new Error(`no verification mail for ${letter} in the outbox`);
  return { link, code };
}

test("a whole campaign: plan, pledges, the rush, the report", async () => {
  const cluster = inject("cluster");
  await using database = cluster === undefined ? null : await testDatabase();
  const settings = { DATA_DIR: path.join(home, "data"), ...(database && { DATABASE_URL: database.url }) };
  using venue = await openVenue();
  await using server = await serve(settings);
  await using browser = await openBrowser();
  const base = { baseURL: server.address };

  // Rosa signs in by the link that the first start printed, and plans.
  const rosa = await visitor(browser, server.address, { ...DESKTOP, ...base });
  await rosa.page.goto(server.signInLink);
  await rosa.page.locator("main button").click();
  await rosa.page.waitForURL("**/studio");
  await accessible(rosa.page);
  await rosa.page.getByText("Chart rush", { exact: true }).click();
  await rosa.page.getByLabel("Name of the campaign").fill("Song of the Day");
  await rosa.page.getByLabel("The one thing you ask of everybody").fill("Buy “Example” once, if you like it");
  await rosa.page
    .getByLabel("Place", { exact: true })
    .selectOption({ label: "iTunes Store song, album and film charts" });
  await rosa.page.getByLabel("What exactly").fill("Example by The Band");
  await rosa.page.getByLabel("Link to the place's own page").first().fill(`${venue.url}/song`);
  await rosa.page.getByLabel("Your time zone").fill(noonZone());
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: noonZone() }).format(new Date());
  await rosa.page.getByLabel("Day", { exact: true }).fill(today);
  await rosa.page.getByLabel("From", { exact: true }).fill("00:00");
  await rosa.page.getByLabel("Until", { exact: true }).fill("23:59");
  await rosa.page.getByLabel("Number of people").fill("3");
  await rosa.page.getByLabel("Who organises").fill("Rosa's fan club, rosa@example.org");
  await rosa.page.getByLabel("Who benefits").fill("The band");
  await rosa.page.getByLabel("Who pays for the campaign").fill("Nobody");
  await rosa.page.getByLabel("Where money goes that people spend").fill("To the shop and the band");
  await answerFrontDoor(rosa.page);
  await accessible(rosa.page);
  await rosa.page.getByRole("button", { name: "Open the campaign" }).click();
  await rosa.page.waitForURL(/\/studio\/c\/song-of-the-day/);
  await accessible(rosa.page);
  const slug = "song-of-the-day";
  await rosa.page.getByText("Add a channel").first().click();
  await rosa.page.getByLabel("Its name").fill("The Song Podcast");
  await rosa.page.getByRole("button", { name: "Add a channel" }).click();
  const channelLink = await rosa.page
    .locator(`[value*="/c/${slug}/from/"], a[href*="/c/${slug}/from/"]`)
    .first();
  const channel = (await channelLink.getAttribute("value")) ?? (await channelLink.getAttribute("href"));
  await accessible(rosa.page);

  // Her fan club's site shall pass pledges on and be told of milestones: a key, a look at what it can do, a webhook.
  await rosa.page.goto("/studio/software");
  await rosa.page.getByLabel("Name", { exact: true }).fill("Fan club's site");
  await rosa.page.getByLabel("pass pledges on").check();
  await rosa.page.getByRole("button", { name: "Make the key" }).click();
  expect(await rosa.page.getByLabel("The key", { exact: true }).inputValue()).toMatch(/^fc_/);
  await accessible(rosa.page);
  await rosa.page.getByRole("link", { name: "What programs can do" }).click();
  await rosa.page.getByText("Pass a pledge on", { exact: true }).click();
  await accessible(rosa.page);
  await rosa.page.goto(`/studio/c/${slug}/webhooks`);
  await rosa.page.getByLabel("Address").fill("http://192.168.0.1/hook");
  await rosa.page.getByRole("button", { name: "Make the webhook" }).click();
  await rosa.page.getByText("Give an https address on the public internet").waitFor();
  await accessible(rosa.page);

  // Ada hears of it on the podcast and pledges on her phone. Opening the mail's link counts nobody yet.
  const ada = await visitor(browser, server.address, { ...PHONE, ...base });
  await ada.page.goto(channel!);
  await accessible(ada.page);
  // Data for programs stands in the page; a policy that runs no inline script does not mind it.
  const data = await ada.page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data!)).toMatchObject({ "@type": "Event", name: "Song of the Day" });
  await ada.page.getByLabel("Your e-mail address").fill("ada@example");
  await ada.page.getByRole("button", { name: "I pledge" }).click();
  await ada.page.getByText("This is not an e-mail address we can write to").waitFor();
  await ada.page.getByLabel("Your e-mail address").fill("ada@example.org");
  await ada.page.getByRole("button", { name: "I pledge" }).click();
  await ada.page.getByRole("heading", { name: "Look in your inbox" }).waitFor();
  await accessible(ada.page);
  await ada.page.goto((await verificationMail(rosa.page, slug, "a")).link);
  await accessible(ada.page);
  await ada.page.getByRole("button").click();
  await ada.page.getByRole("heading", { name: "Your part" }).waitFor();
  await accessible(ada.page);
  const adaPage = ada.page.url();
  const invitation = await ada.page.getByLabel("Your invitation link").inputValue();
  await ada.page.getByLabel("When will you do it?").fill("After breakfast");
  await ada.page.getByRole("button", { name: "Save my plan" }).click();
  expect(await ada.page.getByLabel("When will you do it?").inputValue()).toBe("After breakfast");

  // Ben follows Ada's invitation; his browser runs no scripts.
  const ben = await visitor(browser, server.address, { ...PHONE, ...base, javaScriptEnabled: false });
  await ben.page.goto(invitation);
  await ben.page.getByText("A supporter invited you").waitFor();
  await ben.page.getByLabel("Your e-mail address").fill("ben@example.org");
  await ben.page.getByRole("button", { name: "I pledge" }).click();
  await ben.page.goto((await verificationMail(rosa.page, slug, "b")).link);
  await ben.page.getByRole("button").click();
  await ben.page.getByRole("heading", { name: "Your part" }).waitFor();

  // Cleo comes by the plain link and types the six digits, all by keyboard.
  const cleo = await visitor(browser, server.address, { ...DESKTOP, ...base });
  await cleo.page.goto(`/c/${slug}`);
  await cleo.page.getByLabel("Your e-mail address").focus();
  await cleo.page.keyboard.type("cleo@example.org");
  await cleo.page.keyboard.press("Enter");
  await cleo.page.getByRole("heading", { name: "Look in your inbox" }).waitFor();
  const { code } = await verificationMail(rosa.page, slug, "c");
  await cleo.page.getByLabel("Six digits").focus();
  await cleo.page.keyboard.type(code);
  await cleo.page.keyboard.press("Enter");
  await cleo.page.getByRole("heading", { name: "Your part" }).waitFor();

  // The moment has come: Ada and Ben go through the shop's own front door, and say so afterwards.
  await ada.page.goto(adaPage);
  await ada.page
    .getByText("one friend came through you", { exact: false })
    .or(ada.page.getByText("1 friend came through you"))
    .first()
    .waitFor();
  await ada.page.getByRole("link", { name: "It is time: go now" }).click();
  await accessible(ada.page);
  await ada.page
    .getByRole("link", { name: /^Open / })
    .first()
    .click();
  await ada.page.getByRole("heading", { name: "The shop" }).waitFor();
  expect(venue.visits).toContain("/song");
  await ada.page.goto(`${adaPage.split("?")[0]}/go`);
  await ada.page.getByRole("button", { name: "I did it" }).click();
  await ada.page.getByText("Noted: you did it").waitFor();
  await ben.page.goto(`${ben.page.url().split("?")[0]}/go`);
  await ben.page.getByRole("button", { name: "I did it" }).click();
  await ben.page.getByText("Noted: you did it").waitFor();
  await expect
    .poll(async () => (await (await fetch(`${server.address}/c/${slug}/count.json`)).json()) as object)
    .toMatchObject({ pledged: 3, doors: 1, confirmed: 2 });

  // Rosa closes, states a claim, and publishes the report.
  await rosa.page.goto(`/studio/c/${slug}`);
  await accessible(rosa.page);
  await rosa.page.getByRole("button", { name: /^Close/ }).click();
  await rosa.page.getByText("The campaign is closed.").waitFor();
  await rosa.page.getByRole("button", { name: /report/i }).click();
  await rosa.page.getByText("The report is published.").waitFor();
  await cleo.page.goto(`/c/${slug}/report`);
  await accessible(cleo.page);
  const report = (await (await fetch(`${server.address}/c/${slug}/report.json`)).json()) as {
    numbers: Record<string, { value: number | null }>;
  };
  expect(report.numbers).toMatchObject({
    pledged: { value: 3 },
    doors: { value: 1 },
    confirmed: { value: 2 },
  });

  for (const { troubles } of [rosa, ada, ben, cleo]) expect(troubles).toEqual([]);
});
