import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true };
export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

/** The system's Chromium, with everything turned off that would look for a network of its own. */
export async function openBrowser(): Promise<Browser & AsyncDisposable> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  return Object.assign(browser, { [Symbol.asyncDispose]: () => browser.close() });
}

/** A person at a browser of their own. Errors in the console, refused loads and foreign requests are kept. */
export interface Visitor {
  readonly page: Page;
  readonly troubles: readonly string[];
}

/** Opens a browser window for one person. Requests that leave `origin` and are not page visits are troubles. */
export async function visitor(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions,
): Promise<Visitor> {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/London", ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (message) => {
    // A page that answers "please mend this field" does so with a 4xx status, which Chromium notes as an error.
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("request", (request) => {
    const foreign = !request.url().startsWith(origin) && !request.url().startsWith("data:");
    if (foreign && !request.isNavigationRequest()) troubles.push(`foreign request ${request.url()}`);
  });
  return { page, troubles };
}

/** Looks at the page as people with a screen reader would have it looked at; any finding fails the test. */
export async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  expect(found, `on ${page.url()}`).toEqual([]);
  const wide = await page.evaluate(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
  expect(wide, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** Answers the questions about a purchase at the front door as honest fans would. */
export async function answerFrontDoor(page: Page): Promise<void> {
  const how = page.getByRole("group", { name: "How people act" });
  const choose = (question: string, option: string) =>
    how.getByLabel(question, { exact: false }).selectOption({ label: option });
  await choose("Who asks?", "Fans or friends, without pay");
  await how.getByLabel("How often do you ask one person to act?").fill("1");
  await choose("From which account", "The one they always use, under their own name");
  await choose("In which country", "Where they are, and where they are counted");
  await choose("Whose money", "Each person's own, and nobody gets it back");
  await choose("Does anybody get a prize", "No, nobody");
  await choose("Do you gain from it", "None of us gains from it");
}
