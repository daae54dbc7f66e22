import { expect, test } from "vitest";
import { DAY, HOUR, type Rng, seededRng } from "#kernel";
import type { FactBody } from "#ledger";
import { openCampaign, planAt, type TestApp, testApp } from "../app.ts";
import { accessible, DESKTOP, openBrowser, PHONE, visitor } from "./browser.ts";

/** The figures come from a thread of their own, on a machine that has other work. */
const PATIENT = { timeout: 20_000 };

const verified = (n: number, inviter: number | null, channel: string | null): FactBody => ({
  kind: "pledge-verified",
  pledge: `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`,
  inviter: inviter === null ? null : `00000000-0000-7000-8000-${String(inviter).padStart(12, "0")}`,
  channel,
  generation: inviter === null ? 0 : 1,
  country: null,
});

/** A campaign of three days: two channels, people who bring others, some more than others. */
async function grown(app: TestApp, people: number, rng: Rng) {
  const now = app.clock.now;
  app.clock.now = now - 3 * DAY;
  const campaign = await openCampaign(app, planAt(now, 2));
  app.clock.now = now;
  await app.store.addChannel(campaign.id, { code: "pod", name: "The podcast", kind: "podcast", url: null });
  await app.store.addChannel(campaign.id, {
    code: "news",
    name: "The newsletter",
    kind: "newsletter",
    url: null,
  });
  const hours = 71;
  let made = 0;
  for (let hour = 0; hour < hours; hour++) {
    const facts: FactBody[] = [];
    for (const until = Math.round((people * (hour + 1)) / hours); made < until; made++) {
      const inviter = made > 0 && rng() < 0.55 ? Math.floor(made * rng() ** 2) : null;
      facts.push(verified(made, inviter, inviter === null ? (rng() < 0.6 ? "pod" : "news") : null));
    }
    await app.store.recordFacts(campaign.id, facts, now - 3 * DAY + hour * HOUR);
  }
  const list = "itunes-legacy us topsongs";
  for (let day = 11; day >= 0; day--) {
    const rank = 60 + Math.round(20 * rng());
    const read = { kind: "rank-read", list, status: "ranked", rank, listLength: 100, volume: null } as const;
    const source = { source: "https://feed.example/us", listedAt: null, hash: null };
    await app.store.recordFacts(campaign.id, [{ ...read, ...source }], now - day * DAY);
  }
  return campaign;
}

test("an organiser reads the numbers, tries a change, and nobody can be told from the picture", async () => {
  await using app = await testApp({ PUBLIC_URL: "" });
  const campaign = await grown(app, 400, seededRng(8));
  const organiser = await app.store.ensureOrganiser(Buffer.from("o"), Buffer.from("o"), "Rosa");
  await app.store.addCampaignOrganiser(campaign.id, organiser.id, "owner");
  const address = await app.listen();
  await using browser = await openBrowser();
  const link = await app.signInLink(organiser.id);

  const { page, troubles } = await visitor(browser, address, { ...DESKTOP, baseURL: address });
  await page.goto(new URL(link).pathname);
  await page.getByRole("button", { name: "Sign me in" }).click();
  await page.goto(`/studio/c/${campaign.slug}`);
  await page.getByRole("link", { name: "Numbers", exact: true }).click();
  const body = page.locator("main");
  await expect
    .poll(async () => {
      const text = await body.textContent();
      // On a busy machine the page says to load it again: so does she.
      if (text?.includes("being worked out")) await page.reload();
      return text;
    }, PATIENT)
    .toMatch(/there will be about [\d,]+ supporters \(80 %: [\d,]+ to [\d,]+\)/);
  expect(await body.textContent()).toMatch(
    /Chance to reach 500 supporters: (over |under )?\d+(\.\d)? ?% \(80 %: /,
  );
  expect(await body.textContent()).toContain("over 99 % of UK petitions miss");
  expect(await body.textContent()).toContain("we could only see a rise of a factor of");
  await expect.poll(() => page.locator("canvas[data-painted]").count(), PATIENT).toBe(1);
  await accessible(page);

  const after = page.locator("#what-if-answer td").nth(2);
  await page.getByLabel("Another channel: listeners").fill("20000");
  await expect.poll(() => after.textContent(), PATIENT).toMatch(/[\d,]+ \([\d,]+ to [\d,]+\)/);
  await page.getByRole("link", { name: /computed.*Each supporter brings$/ }).click();
  expect(new URL(page.url()).hash).toBe("#reproduction");
  expect(await page.locator("#reproduction").count()).toBe(1);
  await accessible(page);

  // Without JavaScript, on a phone: the form is a form, the picture a picture.
  const state = await page.context().storageState();
  const plain = await visitor(browser, address, {
    ...PHONE,
    baseURL: address,
    javaScriptEnabled: false,
    storageState: state,
  });
  await plain.page.goto(
    `/studio/c/${campaign.slug}/numbers?listeners=3000&share=2&more=0.1&reminder=1&pairs=5:900,40:300`,
  );
  const text = (await plain.page.locator("main").textContent()) ?? "";
  expect(text).toContain("With the change");
  expect(text).toMatch(/Rank 10 takes about \d+ units/);
  expect(text).toMatch(/Chance that the acts are enough for rank 10: (over |under )?\d+/);
  expect(await plain.page.locator("figure.tree svg path").count()).toBe(3);
  expect(await plain.page.locator("canvas").count()).toBe(0);
  const html = await plain.page.content();
  expect(html).not.toContain("00000000-0000-7000");

  // The public report shows how it spread, and the cascades as rings in fives: no point is a person.
  await plain.page.goto(`/c/${campaign.slug}/report`);
  expect(await plain.page.locator("main").textContent()).toContain("How it spreads");
  expect(await plain.page.locator("figure[data-tree], .tree .people").count()).toBe(0);
  expect(await plain.page.locator("figure.rings path.ring").count()).toBeGreaterThan(0);
  for (const cell of await plain.page.locator("figure.rings + details td").allTextContents())
    expect(cell === "–" || Number(cell.replaceAll(",", "")) % 5 === 0).toBe(true);
  const stranger = await visitor(browser, address, { ...DESKTOP, baseURL: address });
  expect(
    (await stranger.page.request.get(`/studio/c/${campaign.slug}/tree.bin`)).headers()["content-type"],
  ).not.toContain("octet");
  expect(troubles).toEqual([]);
});
