import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { serve } from "../process/program.ts";
import { accessible, DESKTOP, openBrowser, PHONE, visitor } from "./browser.ts";

const CAMPAIGN = "rehearsal-uk-petition-700143";

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-journey-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** A blog whose policy allows nothing but frames and pictures of our server, and no script at all. */
async function blog(origin: string, body: () => string) {
  const server = createServer((_request, response) => {
    const policy = `default-src 'none'; frame-src ${origin}; img-src ${origin}`;
    response.writeHead(200, { "content-type": "text/html", "content-security-policy": policy });
    response.end(`<!doctype html><html lang="en"><title>A blog</title><main>${body()}</main></html>`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    // Another host name, so that it is another site to the browser.
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** Pixels across of a picture that has come in; 0 while it has not. */
function width(page: Page, selector: string): Promise<number> {
  return page.evaluate(`document.querySelector(${JSON.stringify(selector)}).naturalWidth`);
}

test("somebody pledges in the frame on a blog with a strict policy, and passes the campaign on with a card and prints", async () => {
  await using server = await serve({ DATA_DIR: path.join(home, "data") });
  await using browser = await openBrowser();
  const base = { baseURL: server.address };

  // The blogger takes the code of the frame and of the badge from the page, by keyboard.
  const blogger = await visitor(browser, server.address, { ...DESKTOP, ...base });
  await blogger.page.goto(`/c/${CAMPAIGN}`);
  await blogger.page.getByRole("link", { name: "Share, print or embed it" }).focus();
  await blogger.page.keyboard.press("Enter");
  await blogger.page.getByRole("heading", { name: "Pass it on" }).waitFor();
  await accessible(blogger.page);
  const frame = await blogger.page.getByLabel("The pledge form in a frame").inputValue();
  const badge = await blogger.page.getByLabel("The count as a small picture").inputValue();
  expect(`${frame}${badge}`).not.toMatch(/<script|style=/);
  await using host = await blog(server.address, () => frame + badge);

  // Cleo reads the blog on her phone and pledges without leaving it.
  const cleo = await visitor(browser, server.address, { ...PHONE, ...base });
  await cleo.page.goto(host.address);
  expect(await width(cleo.page, "main > a > img")).toBeGreaterThan(0);
  const form = cleo.page.frameLocator("iframe");
  await form.getByLabel("Your e-mail address").fill("cleo@example.org");
  await form.locator("form[data-pledge] button[type=submit]").click();
  await form.getByRole("heading", { name: "Look in your inbox" }).waitFor();
  expect(cleo.page.url()).toBe(host.address);

  // From her own page she gets a card that says her number and not her name.
  await blogger.page.goto(server.signInLink);
  await blogger.page.locator("main button").click();
  await blogger.page.goto(`/studio/c/${CAMPAIGN}/outbox`);
  const verify = blogger.page.locator('details.mail a[href*="/v/"]').first();
  await cleo.page.goto((await verify.getAttribute("href"))!);
  await cleo.page.locator("main form button").first().click();
  await cleo.page.waitForURL("**/me/*");
  await cleo.page.getByRole("link", { name: "Your card" }).click();
  await cleo.page.getByText(/^You are number [\d,]+\.$/).waitFor();
  await cleo.page.getByRole("img", { name: /^Card that says: I am number/ }).waitFor();
  await expect.poll(() => width(cleo.page, "img.preview")).toBe(1200);
  await accessible(cleo.page);
  const [download] = await Promise.all([
    cleo.page.waitForEvent("download"),
    cleo.page.getByRole("link", { name: "Save the picture" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${CAMPAIGN}.png`);

  // The share page on the phone, with a poster for the wall.
  await cleo.page.goto(`/c/${CAMPAIGN}/share`);
  await accessible(cleo.page);
  const poster = cleo.page.getByRole("link", { name: "Poster, A4 (PDF)" });
  const pdf = await cleo.page.request.get((await poster.getAttribute("href"))!);
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
  expect([...blogger.troubles, ...cleo.troubles.filter((one) => !one.includes(host.address))]).toEqual([]);
});

test("without a network a phone shows the moment and the front door, and a pledge waits and goes out by itself", async () => {
  await using server = await serve({ DATA_DIR: path.join(home, "data") });
  await using browser = await openBrowser();
  const cleo = await visitor(browser, server.address, { ...PHONE, baseURL: server.address });
  const { page } = cleo;
  const context = page.context();
  await page.goto(`/c/${CAMPAIGN}`);
  await expect
    .poll(() => page.evaluate(`caches.match("/c/${CAMPAIGN}/offline").then((kept) => kept !== undefined)`))
    .toBe(true);
  const installed = await (await page.request.get("/manifest.webmanifest")).json();
  for (const { src } of installed.icons) expect((await page.request.get(src)).status()).toBe(200);

  // In a tunnel: what was typed is kept and said to be.
  await page.getByLabel("Your e-mail address").fill("cleo@example.org");
  await context.setOffline(true);
  await page.reload();
  await page.getByText("This is what your device kept of the campaign").waitFor();
  await page.getByRole("heading", { name: "The front door" }).waitFor();
  await accessible(page);
  await context.setOffline(false);
  await page.goto(`/c/${CAMPAIGN}`);
  await page.getByLabel("Your e-mail address").fill("cleo@example.org");
  await context.setOffline(true);
  await page.locator("form[data-pledge] button[type=submit]").click();
  await page.getByText("Your pledge is kept on this device").waitFor();

  // Out of the tunnel.
  await context.setOffline(false);
  await page.waitForURL("**/sent?t=*");
  expect(await page.evaluate("localStorage.length")).toBe(0);
  const foreign = cleo.troubles.filter((one) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(one));
  expect(foreign).toEqual([]);
});
