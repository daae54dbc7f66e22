import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { keyText, noteSigner } from "#ledger";
import { testDatabase } from "../database.ts";
import { runProgram, serve } from "../process/program.ts";
import { accessible, DESKTOP, openBrowser, PHONE, visitor } from "./browser.ts";

const SEED = new Uint8Array(32).fill(3);
const WITNESS = noteSigner("watch.example/w", "witness", SEED);
const CAMPAIGN = "rehearsal-uk-petition-700143";

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-journey-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

test("a supporter keeps the receipt, checks it, and is told what is wrong once a letter is changed", async () => {
  const cluster = inject("cluster");
  await using database = cluster === undefined ? null : await testDatabase();
  const settings = {
    DATA_DIR: path.join(home, "data"),
    WITNESSES: keyText(WITNESS),
    ...(database && { DATABASE_URL: database.url }),
  };
  await using server = await serve(settings);
  await using browser = await openBrowser();
  const base = { baseURL: server.address };

  // Bea pledges on her phone; the organiser's outbox shows the mail that she gets.
  const bea = await visitor(browser, server.address, { ...PHONE, ...base });
  await bea.page.goto(`/c/${CAMPAIGN}`);
  await bea.page.locator('input[name="address"]').fill("bea@example.org");
  await bea.page.locator("form[data-pledge] button[type=submit]").click();
  await bea.page.waitForURL("**/sent?t=*");
  const organiser = await visitor(browser, server.address, { ...DESKTOP, ...base });
  await organiser.page.goto(server.signInLink);
  await organiser.page.locator("main button").click();
  await organiser.page.goto(`/studio/c/${CAMPAIGN}/outbox`);
  const verify = organiser.page.locator('details.mail a[href*="/v/"]').first();
  await bea.page.goto((await verify.getAttribute("href"))!);
  await bea.page.locator("main form button").first().click();
  await bea.page.waitForURL("**/me/*");

  // Her page offers the receipt as a file and to print.
  const print = bea.page.getByRole("link", { name: "Page to print" });
  await expect
    .poll(async () => (await bea.page.request.get((await print.getAttribute("href"))!)).status())
    .toBe(200);
  const [download] = await Promise.all([
    bea.page.waitForEvent("download"),
    bea.page.getByRole("link", { name: "Download the receipt" }).click(),
  ]);
  const file = path.join(home, download.suggestedFilename());
  await download.saveAs(file);
  await print.click();
  await bea.page.getByRole("img", { name: "The receipt as a QR code" }).waitFor();
  await accessible(bea.page);
  await bea.page.getByRole("link", { name: "Check it now" }).click();
  await bea.page.getByText("This receipt is genuine").waitFor();
  await accessible(bea.page);
  await bea.page.getByRole("link", { name: "The public log" }).click();
  await bea.page.getByRole("heading", { name: "The public log", level: 1 }).waitFor();
  const watchers = bea.page.getByRole("region", { name: "Who watches it" });
  await watchers.getByText("watch.example/w: has not signed yet").waitFor();
  await accessible(bea.page);

  // Somebody who watches the log signs what is there, and everybody sees by whom and when.
  const own = path.join(home, "witness");
  mkdirSync(own);
  writeFileSync(path.join(own, "witness.key"), `${WITNESS.name}\n${Buffer.from(SEED).toString("base64")}\n`);
  const watched = await runProgram(["witness", `${server.address}/c/${CAMPAIGN}`, "--dir", own], {});
  expect(watched).toMatchObject({ code: 0, stderr: "" });
  expect(watched.stdout).toMatch(/^COSIGNED: /);
  await bea.page.reload();
  await watchers.getByText("watch.example/w: signed less than a minute ago, at 2 entries").waitFor();
  await accessible(bea.page);

  // A friend checks the file on a computer, in a browser without JavaScript, and then changes one letter.
  const friend = await visitor(browser, server.address, { ...DESKTOP, ...base, javaScriptEnabled: false });
  await friend.page.goto("/check-receipt");
  await friend.page.getByLabel("Or choose the file").setInputFiles(file);
  await friend.page.getByRole("button", { name: "Check it" }).click();
  await friend.page.getByText("This receipt is genuine").waitFor();
  const text = await friend.page.getByLabel("The receipt").inputValue();
  const at = text.indexOf('\\"who\\":\\"') + 12;
  const changed = text.slice(0, at) + (text[at] === "x" ? "y" : "x") + text.slice(at + 1);
  await friend.page.getByLabel("The receipt").fill(changed);
  await friend.page.getByRole("button", { name: "Check it" }).click();
  await friend.page.getByText("This receipt does not prove anything").waitFor();
  await friend.page.getByText("this entry is not in the log in this place").waitFor();

  // By keyboard, and still without JavaScript, the friend reads the campaign in Arabic.
  await friend.page.goto(`/c/${CAMPAIGN}`);
  await friend.page.getByRole("link", { name: "العربية" }).focus();
  await friend.page.keyboard.press("Enter");
  await friend.page.locator("html[lang=ar][dir=rtl]").waitFor();
  expect(new URL(friend.page.url()).pathname + new URL(friend.page.url()).search).toBe(`/c/${CAMPAIGN}`);

  // Amal's browser speaks Arabic. She pledges on her phone, and her mail and her pages are in Arabic too.
  const amal = await visitor(browser, server.address, { ...PHONE, ...base, locale: "ar" });
  await amal.page.goto(`/c/${CAMPAIGN}`);
  await amal.page.locator("html[lang=ar][dir=rtl]").waitFor();
  await accessible(amal.page);
  await amal.page.locator('input[name="address"]').fill("amal@example.org");
  await amal.page.locator("form[data-pledge] button[type=submit]").click();
  await amal.page.waitForURL("**/sent?t=*");
  await accessible(amal.page);
  await organiser.page.goto(`/studio/c/${CAMPAIGN}/outbox`);
  const letter = organiser.page.locator("details.mail").first();
  expect(await letter.locator("summary strong").textContent()).toMatch(/\p{Script=Arabic}/u);
  await amal.page.goto((await letter.locator('a[href*="/v/"]').first().getAttribute("href"))!);
  await amal.page.locator("main form button").first().click();
  await amal.page.waitForURL("**/me/*");
  await amal.page.locator("html[lang=ar][dir=rtl]").waitFor();
  await accessible(amal.page);
  expect([...bea.troubles, ...friend.troubles, ...amal.troubles]).toEqual([]);

  // The same without asking any server.
  const genuine = await runProgram(["verify-receipt", file], {});
  expect(genuine).toMatchObject({ code: 0, stderr: "" });
  expect(genuine.stdout).toContain("This receipt is genuine.");
  const other = path.join(home, "changed.json");
  writeFileSync(other, readFileSync(file, "utf8").replace('"index": ', '"index": 1'));
  const refused = await runProgram(["verify-receipt", other, "--json"], {});
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.stdout)).toMatchObject({ genuine: false });
});
