import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { seededRng } from "#kernel";
import { accessible, DESKTOP, PHONE, visitor } from "../journeys/browser.ts";
import { runProgram } from "./program.ts";

const home = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-report-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Groups of five that met on object after object, among people who came once. */
function activity(): string {
  const rng = seededRng(3);
  const lines = ["account,object,time"];
  for (let group = 0; group < 60; group++) {
    for (let o = 0; o < 4; o++) {
      const at = 1_700_000_000 + rng() * 5e6;
      for (let k = 0; k < 5; k++) lines.push(`g${group}-${k},o${group}-${o},${Math.floor(at + rng() * 20)}`);
    }
  }
  for (let k = 0; k < 500; k++) lines.push(`p${k},o${k % 60}-0,${Math.floor(1_700_000_000 + rng() * 5e6)}`);
  return lines.join("\n");
}

test("the report's file works alone: the network moves, prints, and is read by keyboard and without script", async () => {
  const file = path.join(home, "acts.csv");
  writeFileSync(file, activity());
  const ran = await runProgram(["observe", file, "--out", path.join(home, "report")], {});
  expect(ran.code, ran.stderr).toBe(0);
  const url = pathToFileURL(path.join(home, "report", "report.html")).href;
  await using browser = Object.assign(
    await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
        "--disable-background-networking",
      ],
    }),
    {
      async [Symbol.asyncDispose]() {
        await browser.close();
      },
    },
  );
  const { page, troubles } = await visitor(browser, "file:", DESKTOP);
  await page.goto(url);
  await accessible(page);
  expect(await page.locator(".verdict").textContent()).toMatch(/600 pairs of accounts acted together/);
  expect(await page.locator(".figure").count()).toBe(3);

  const network = page.locator(".network canvas");
  expect(await page.locator(".network .still").isVisible()).toBe(false);
  const whole = await network.screenshot();
  await network.focus();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(async () => (await network.screenshot()).equals(whole)).toBe(false);
  await page.keyboard.press("0");
  await expect.poll(async () => (await network.screenshot()).equals(whole)).toBe(true);
  await page.getByRole("button", { name: "Show community 1 in the picture" }).press("Enter");
  await expect.poll(async () => (await network.screenshot()).equals(whole)).toBe(false);

  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".network .still").isVisible()).toBe(true);
  expect(await network.isVisible()).toBe(false);
  await page.emulateMedia({ media: "screen", colorScheme: "dark" });
  await accessible(page);

  const plain = await visitor(browser, "file:", { ...PHONE, javaScriptEnabled: false });
  await plain.page.goto(url);
  expect(await plain.page.locator(".network .still").isVisible()).toBe(true);
  expect(await plain.page.getByRole("button").count()).toBe(0);
  await page.setViewportSize(PHONE.viewport!);
  await accessible(page);
  expect([...troubles, ...plain.troubles]).toEqual([]);
});
