// npm run screenshots: starts a server of its own, fills a campaign with made-up people through its real pages,
// and takes the pictures of the README into docs/pictures.
// npm run screenshots -- --review FOLDER: every page instead, on a phone and a desktop, light and dark, in German and
// Arabic, to be looked at.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { takeReportPicture } from "./report-picture.mjs";
import { ensureBuilt, ensureInstalled, ensureNode, root } from "./toolchain.mjs";

await ensureNode();
ensureInstalled();
ensureBuilt();
const { chromium } = await import("playwright-core");
const { solveChallenge } = await import("altcha-lib");
const { deriveKey } = await import("altcha-lib/algorithms/sha");

const { values: options } = parseArgs({ options: { review: { type: "string" } } });
const PICTURES = path.join(root, "docs", "pictures");
const PEOPLE = 48;
const NAMES = "ada bea cyd dora emil fay gus hana ivo jun kaya lou".split(" ");
const SLUG = "a-song-for-the-harbour";
const home = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-pictures-"));
const server = spawn(process.execPath, [path.join(root, "bin/flashcrowd"), "serve", "--json"], {
  env: { ...process.env, DATA_DIR: home, PORT: "0", LOG_LEVEL: "error" },
  stdio: ["ignore", "pipe", "inherit"],
});
const ended = new Promise((resolve) => {
  server.on("close", resolve);
});
const { address, signInLink } = JSON.parse(
  await new Promise((resolve) => {
    createInterface({ input: server.stdout }).once("line", resolve);
  }),
);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});
try {
  const desk = await open({ width: 1280, height: 1400 });
  await desk.goto(signInLink);
  await desk.locator("main button").click();
  await desk.waitForURL("**/studio");
  await plan(desk);
  await desk.locator("main").waitFor();
  const first = await fill(desk);
  if (options.review === undefined) await takePictures(desk, first);
  else await review(desk, first, path.resolve(options.review));
} finally {
  await browser.close();
  server.kill("SIGINT");
  await ended;
  rmSync(home, { recursive: true, force: true });
}

/** The pictures of the README. */
async function takePictures(desk, first) {
  mkdirSync(PICTURES, { recursive: true });
  const phone = await open({ width: 390, height: 844 });
  await take(phone, `/c/${SLUG}`, "campaign-phone", true);
  await take(phone, `${first}/go`, "go-phone", false);
  await take(phone, first, "your-part-phone", true);
  await take(phone, "/c/bum-rush-the-charts-2007/report", "report-phone", false);
  await take(desk, `/c/${SLUG}`, "campaign-desktop", false);
  await take(desk, `/studio/c/${SLUG}`, "studio-desktop", false);
  await take(desk, "/studio/new?template=chart-rush", "plan-desktop", false);
  await take(desk, "/c/bum-rush-the-charts-2007/report", "report-desktop", false);
  const dark = await open({ width: 1280, height: 900 }, "dark");
  await take(dark, "/c/bum-rush-the-charts-2007/report", "report-dark", false);
  await takeReportPicture(browser, path.join(PICTURES, "observe-report.png"));
  console.log("docs/pictures/observe-report.png");
}

/** In the page: what reaches out of the window at its sides, when the page scrolls sideways. */
function whatIsWider() {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return "";
  return [...document.querySelectorAll("main *")]
    .filter((element) => !element.closest(".scroll, .plot, .trap, .vh"))
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > clientWidth + 1;
    })
    .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
    .slice(0, 5)
    .join(", ");
}

/** Every page in every look, each picture named after both. What is wider than its window is said. */
async function review(desk, first, folder) {
  mkdirSync(folder, { recursive: true });
  const phone = { width: 390, height: 844 };
  const desktop = { width: 1280, height: 900 };
  const looks = {
    phone: { viewport: phone },
    desktop: { viewport: desktop },
    dark: { viewport: phone, colorScheme: "dark" },
    "arabic-phone": { viewport: phone, locale: "ar" },
    "arabic-desktop": { viewport: desktop, locale: "ar" },
    "german-phone": { viewport: phone, locale: "de" },
  };
  const outbox = `/studio/c/${SLUG}/outbox`;
  const sent = (await post(`/c/${SLUG}/pledges`, { address: "zoe@zoe.example" })).headers.get("location");
  const pages = {
    home: "/",
    campaign: `/c/${SLUG}`,
    sent,
    mine: first,
    go: `${first}/go`,
    report: "/c/bum-rush-the-charts-2007/report",
    ledger: `/c/${SLUG}/ledger`,
    crowd: `/c/${SLUG}/crowd`,
    "check-receipt": "/check-receipt",
    receipt: `${first}/receipt`,
    missing: "/nothing-here",
    "studio-home": "/studio",
    "studio-campaign": `/studio/c/${SLUG}`,
    "studio-plan": `/studio/c/${SLUG}/edit`,
    "studio-numbers": `/studio/c/${SLUG}/numbers`,
    "studio-outbox": outbox,
    "studio-review": `/studio/c/${SLUG}/review`,
    "studio-observe": "/studio/observe",
  };
  const { cookies } = await desk.context().storageState();
  const signedIn = { cookies: cookies.filter(({ name }) => name === "organiser"), origins: [] };
  for (const [look, settings] of Object.entries(looks)) {
    const context = await browser.newContext({
      locale: "en-GB",
      ...settings,
      baseURL: address,
      storageState: signedIn,
    });
    const page = await context.newPage();
    // The figures are worked out when they are first asked for.
    await page.goto(pages["studio-numbers"]);
    await page
      .locator("main h2")
      .first()
      .waitFor({ timeout: 5000 })
      .catch(() => undefined);
    for (const [name, url] of Object.entries(pages)) {
      await page.goto(url);
      const file = path.join(folder, `${name}-${look}.png`);
      await page.screenshot({ path: file, fullPage: true });
      const over = await page.evaluate(whatIsWider);
      console.log(over === "" ? file : `${file}: wider than the window: ${over}`);
    }
    await context.close();
  }
}

async function open(viewport, colorScheme = "light") {
  const context = await browser.newContext({ viewport, colorScheme, locale: "en-GB", baseURL: address });
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

async function take(page, url, name, fullPage) {
  await page.goto(url);
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage });
  console.log(`docs/pictures/${name}.png`);
}

/** A campaign whose moment is now, planned through the form as an organiser would. */
async function plan(page) {
  const ahead = 12 - new Date().getUTCHours();
  const zone = ahead === 0 ? "Etc/GMT" : `Etc/GMT${ahead > 0 ? "-" : "+"}${Math.abs(ahead)}`;
  await page.getByText("Chart rush", { exact: true }).click();
  const fields = {
    "Name of the campaign": "A song for the harbour",
    "The one thing you ask of everybody": "Buy “Low Tide” once, on the day, if you like it",
    "What exactly": "Low Tide by The Breakwaters",
    "Your time zone": zone,
    "Number of people": "100",
    "Place in the list": "10",
    "Who organises": "The Breakwaters' fan club, Rosa Lind",
    "Who benefits": "The band; half of the day's revenue goes to the sea rescue",
    "Who pays for the campaign": "Nobody",
    "Where money goes that people spend": "To the store, and from there to the band",
  };
  await page
    .getByLabel("Place", { exact: true })
    .selectOption({ label: "iTunes Store song, album and film charts" });
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label).first().fill(text);
  await page.getByLabel("Link to the place's own page").first().fill(`${address}/`);
  await page
    .getByLabel("Day", { exact: true })
    .fill(new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format());
  await page.getByLabel("From", { exact: true }).fill("00:00");
  await page.getByLabel("Until", { exact: true }).fill("23:59");
  const how = page.getByRole("group", { name: "How people act" });
  const answers = {
    "Who asks?": "Fans or friends, without pay",
    "From which account": "The one they always use, under their own name",
    "In which country": "Where they are, and where they are counted",
    "Whose money": "Each person's own, and nobody gets it back",
    "Does anybody get a prize": "No, nobody",
    "Do you gain from it": "None of us gains from it",
  };
  await how.getByLabel("How often do you ask one person to act?").fill("1");
  for (const [question, label] of Object.entries(answers)) {
    await how.getByLabel(question, { exact: false }).selectOption({ label });
  }
  await page.getByRole("button", { name: "Open the campaign" }).click();
  await page.waitForURL(new RegExp(SLUG));
}

/** Made-up people pledge, verify, bring friends and go; gives the address of the first one's page. */
async function fill(desk) {
  for (const name of ["Harbour Radio", "The Tide newsletter"]) {
    await desk.goto(`/studio/c/${SLUG}`);
    await desk.getByText("Add a channel").first().click();
    await desk.getByLabel("Its name").fill(name);
    await desk.getByRole("button", { name: "Add a channel" }).click();
  }
  const cookie = (await desk.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const pages = [];
  const invites = [];
  let after = "";
  const proofs = await proofsOfWork(PEOPLE);
  for (let n = 0; n < PEOPLE; n++) {
    const invite = n % 5 > 2 ? invites[Math.floor(n / 3) % invites.length] : undefined;
    const channel = n % 2 === 0 ? "harbour-radio" : "the-tide-newsletter";
    await post(`/c/${SLUG}/pledges`, {
      // Numbered names at one domain would be held for a second look.
      address: `${NAMES[n % 12]}.${NAMES[(n * 5) % 12]}@${NAMES[(n * 7) % 12]}-${NAMES[n % 11]}.example`,
      altcha: proofs[n],
      ...(invite ? { invite } : { channel }),
    });
    const answer = await fetch(`${address}/studio/c/${SLUG}/outbox.json?limit=500${after}`, {
      headers: { cookie },
    });
    const { mails } = await answer.json();
    after = `&after=${mails.at(-1).id}`;
    const link = mails.flatMap((mail) => mail.links).find((one) => one.includes("/v/"));
    const mine = (await post(new URL(link).pathname, {})).headers.get("location");
    pages.push(mine);
    invites.push(/\/i\/([2-9a-z]{10})/.exec(await (await fetch(`${address}${mine}`)).text())[1]);
    if (n % 3 > 0) await fetch(`${address}${mine}/door/0`, { redirect: "manual" });
    if (n % 4 > 1) await post(`${mine}/done`, { amount: "0.99" });
  }
  return pages[0];
}

/** The work that a browser does before its form is sent, all at the start: the forms then come at a person's pace. */
async function proofsOfWork(count) {
  const challenges = [];
  for (let n = 0; n < count; n++) {
    challenges.push(await (await fetch(`${address}/c/${SLUG}/check.json`)).json());
  }
  const proofs = [];
  for (const challenge of challenges) {
    const solution = await solveChallenge({ challenge, deriveKey });
    proofs.push(Buffer.from(JSON.stringify({ challenge, solution })).toString("base64"));
  }
  return proofs;
}

function post(url, fields) {
  return fetch(`${address}${url}`, { method: "POST", redirect: "manual", body: new URLSearchParams(fields) });
}
