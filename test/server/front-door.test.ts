import { expect, test } from "vitest";
import { ANSWERED, openCampaign, planAt, type TestApp, testApp } from "../app.ts";

/** Rosa at her browser, signed in as an organiser. */
async function rosa(app: TestApp) {
  const organiser = await app.store.ensureOrganiser(
    app.vault.organiserKey("rosa@example.org"),
    app.vault.seal("rosa@example.org"),
    "Rosa",
  );
  const link = new URL(await app.signInLink(organiser.id), "http://crowd.test");
  const cookie = String(
    (await app.web.inject({ method: "POST", url: link.pathname })).headers["set-cookie"],
  ).split(";")[0]!;
  const send = (url: string, fields: Record<string, string>) =>
    app.web.inject({
      method: "POST",
      url,
      headers: { "content-type": "application/x-www-form-urlencoded", cookie },
      payload: new URLSearchParams(fields).toString(),
    });
  const read = (url: string) => app.web.inject({ url, headers: { cookie } });
  return { organiser, send, read };
}

const FORM = {
  name: "Song of the Day",
  askKind: "buy",
  venue: "itunes-store",
  item: "Example by The Band",
  "door-0-url": "https://music.apple.com/us/album/1",
  "door-0-label": "Open the store",
  from: "18:00",
  until: "20:00",
  mode: "together",
  zone: "Europe/London",
  "goal-people": "500",
  organiser: "Rosa",
  benefits: "The band",
  pays: "Nobody",
  money: "To the store",
  languages: "en",
  currency: "USD",
};
/** Answers as the form's controls send them. */
const ANSWERS = Object.fromEntries(
  Object.entries(ANSWERED).map(([field, value]) => [`answer-${field}`, String(value)]),
);
const BAD = "Buy it with three different accounts";
const GOOD = "Buy it once, if you like it";

const fieldOf = (page: string, id: string): string =>
  new RegExp(`<div id="marks-${id}"[^>]*>(.*?)</div>`, "s").exec(page)?.[1] ?? "";

test("an ask that breaks the venue's rules does not open, marks its words, and opens once it is mended", async () => {
  await using app = await testApp();
  const { send, read } = await rosa(app);
  const { date } = planAt(app.clock.now).moment;
  const typed = { ...FORM, ...ANSWERS, date };
  const refused = await send("/studio/new", { ...typed, ask: BAD, next: "open" });
  expect(refused.headers.location).toBe("/studio/c/song-of-the-day/edit?check=1");
  const page = (await read(String(refused.headers.location))).body;
  expect(page).toContain("This may not be asked there");
  expect(fieldOf(page, "ask")).toContain("<mark>with three different accounts</mark>");
  expect(fieldOf(page, "ask")).toMatch(/Source:.*singlemusic\.com.*read 2026-11-23.*medium confidence/);
  expect((await app.store.findCampaign("song-of-the-day"))?.state).toBe("draft");
  const stepped = await send("/studio/c/song-of-the-day/step", { command: "open" });
  expect(stepped.headers.location).toContain("/edit?check=1");
  expect((await app.store.findCampaign("song-of-the-day"))?.state).toBe("draft");
  await send("/studio/c/song-of-the-day/edit", { ...typed, ask: GOOD, next: "open" });
  expect((await app.store.findCampaign("song-of-the-day"))?.state).toBe("open");
});

test("a campaign waits until its questions are answered; then they stand in public with the rules and sources", async () => {
  await using app = await testApp();
  const { send, read } = await rosa(app);
  const { date } = planAt(app.clock.now).moment;
  const waits = await send("/studio/new", { ...FORM, date, ask: GOOD, next: "open" });
  const asked = (await read(String(waits.headers.location))).body;
  expect(asked).toContain("the front door has questions");
  expect(asked).toContain("Please answer this before the campaign opens.");
  const lent = { ...FORM, ...ANSWERS, "answer-account": "lent", date, ask: GOOD, next: "open" };
  const refused = await read(String((await send("/studio/c/song-of-the-day/edit", lent)).headers.location));
  expect(fieldOf(refused.body, "answer-account")).toContain("from an account that is lent");
  await send("/studio/c/song-of-the-day/edit", { ...lent, "answer-account": "own" });
  const stored = (await app.store.findCampaign("song-of-the-day"))!;
  expect([stored.state, stored.plan.answers]).toEqual(["open", ANSWERED]);
  const panel = (await app.web.inject("/c/song-of-the-day")).body.split(
    "How this campaign keeps the rules",
  )[1]!;
  for (const told of [
    "Clear:",
    "Each person&#39;s own, and nobody gets it back",
    "once",
    "The band",
    "Nobody refused, nobody warned",
    "Switching the store country",
    "low confidence",
    "read 2026-11-23",
  ]) {
    expect(panel.replaceAll("&#39;", "'"), told).toContain(told.replaceAll("&#39;", "'"));
  }
});

test("a warning opens when the organiser answers for the words, and the page says who warned", async () => {
  await using app = await testApp();
  const { send, read } = await rosa(app);
  const { date } = planAt(app.clock.now).moment;
  const typed = {
    ...FORM,
    ...ANSWERS,
    date,
    ask: GOOD,
    shareText: "We will definitely be number one",
    next: "open",
  };
  const waits = (await read(String((await send("/studio/new", typed)).headers.location))).body;
  expect(fieldOf(waits, "shareText")).toContain("<mark>will definitely be number one</mark>");
  expect(waits).toContain('name="noticed-certain-success"');
  await send("/studio/c/song-of-the-day/edit", { ...typed, "noticed-certain-success": "yes" });
  expect((await app.store.findCampaign("song-of-the-day"))?.state).toBe("open");
  const page = (await app.web.inject("/c/song-of-the-day")).body;
  expect(page).toContain("one warned, and the organiser answers for the words");
});

test("a letter written beforehand has to be mended: no tick lets it through to an MP", async () => {
  await using app = await testApp();
  const { send } = await rosa(app);
  const { date } = planAt(app.clock.now).moment;
  const letter = {
    ...FORM,
    ...ANSWERS,
    "answer-letter": "points",
    "noticed-copy-text": "yes",
    venue: "uk-mp",
    askKind: "write",
    date,
    next: "open",
  };
  await send("/studio/new", { ...letter, ask: "Copy and paste this letter to your MP" });
  expect((await app.store.findCampaign("song-of-the-day"))?.state).toBe("draft");
  const points = { ...letter, ask: "Write to your MP in your own words; three facts may help" };
  await send("/studio/c/song-of-the-day/edit", points);
  expect((await app.store.findCampaign("song-of-the-day"))?.state).toBe("open");
});

test("one press takes the ask that is offered instead; nothing else typed is lost, nothing is saved", async () => {
  await using app = await testApp();
  const { send } = await rosa(app);
  const { date } = planAt(app.clock.now).moment;
  const votes = { ...FORM, ...ANSWERS, date, venue: "hacker-news", askKind: "vote", ask: "Upvote our post" };
  const page = (await send("/studio/new/preview", votes)).body;
  expect(page).toContain('formaction="/studio/new/preview"');
  const taken = (await send("/studio/new/preview", { ...votes, take: "0" })).body;
  expect(taken).toContain('value="Watch this ranking with us, and tell people why it matters to you."');
  expect(taken).toContain('<option value="share" selected>');
  expect(taken).toContain('value="Song of the Day"');
  expect(taken).not.toContain("This may not be asked there");
  expect(await app.store.findCampaign("song-of-the-day")).toBeNull();
});

/** Every way by which a plan of an open campaign changes in the studio, and one bad thing for each. */
const BAD_EDITS: readonly [what: string, fields: Record<string, string>][] = [
  ["the ask", { ask: BAD }],
  ["the name", { name: "Use a VPN for the song" }],
  ["the item", { item: "Example, bought with a second account" }],
  ["the story", { story: "Hello.\n\nLoop it overnight on mute, it counts." }],
  ["the share text", { shareText: "Buy it and we pay you back" }],
  ["the label of a link", { "door-0-label": "Use a VPN, then open" }],
  [
    "a further link to a place where asking is forbidden",
    { askKind: "vote", "door-1-url": "https://news.ycombinator.com/item?id=1" },
  ],
  ["a disclosure", { pays: "Send us your receipt and get your money back" }],
  ["the venue", { venue: "hacker-news", askKind: "vote", ask: "Vote for it" }],
  ["the venue's name, typed by hand", { venue: "", venueName: "Hacker News", askKind: "vote" }],
  ["an answer", { "answer-payer": "paid-back" }],
  ["an answer taken back", { "answer-account": "" }],
  ["a warning not answered for", { shareText: "We will definitely be number one" }],
];

test("an open campaign cannot be edited into a refused one by any field, and nothing typed is lost", async () => {
  await using app = await testApp();
  const { organiser, send } = await rosa(app);
  const campaign = await openCampaign(app);
  await app.store.addCampaignOrganiser(campaign.id, organiser.id, "owner");
  const typed = { ...FORM, ...ANSWERS, date: campaign.plan.moment.date, ask: GOOD, next: "stay" };
  for (const [what, fields] of BAD_EDITS) {
    const answer = await send("/studio/c/song/edit", { ...typed, ...fields });
    expect(answer.statusCode, what).toBe(422);
    expect((await app.store.findCampaign("song"))?.plan, what).toEqual(campaign.plan);
  }
  const { body } = await send("/studio/c/song/edit", { ...typed, ask: BAD });
  expect(body).toContain(BAD);
  expect((await send("/studio/c/song/edit", typed)).statusCode).toBe(303);
  expect((await app.store.findCampaign("song"))?.plan.ask).toBe(GOOD);
});

test("no command puts a refused plan before the public, whoever gives it", async () => {
  await using app = await testApp();
  const plan = { ...planAt(app.clock.now), ask: BAD };
  const fresh = { slug: "bad", plan, rehearsal: true, origin: null };
  const draft = await app.store.createCampaign(fresh, null, app.clock.now);
  const refusal = { code: "front-door", outcome: "refused" };
  expect(await app.store.commandCampaign(draft.id, { kind: "open" }, null, app.clock.now)).toEqual({
    ok: false,
    refusal,
  });
  const open = await openCampaign(app);
  const changed = await app.store.commandCampaign(
    open.id,
    { kind: "change-plan", plan },
    null,
    app.clock.now,
  );
  expect(changed).toEqual({ ok: false, refusal });
});

test("the panel stays on the page after the campaign, and an example that retells the past has none", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  for (const kind of ["start-rush", "close", "report"] as const) {
    await app.store.commandCampaign(campaign.id, { kind }, null, app.clock.now);
    expect((await app.web.inject("/c/song")).body, kind).toContain("How this campaign keeps the rules");
  }
  const origin = { title: "A song of 2007", source: "its blog", licence: "facts", gaps: [], note: "" };
  const { answers: _, ...plan } = campaign.plan;
  const past = { slug: "past", plan, rehearsal: false, origin };
  const draft = await app.store.createCampaign(past, null, app.clock.now);
  const opened = await app.store.commandCampaign(draft.id, { kind: "open" }, null, app.clock.now);
  expect(opened.ok).toBe(true);
  expect((await app.web.inject("/c/past")).body).not.toContain("How this campaign keeps the rules");
});

test("a channel's name stands in public too, and is read like every other text", async () => {
  await using app = await testApp();
  const { organiser, send } = await rosa(app);
  const campaign = await openCampaign(app);
  await app.store.addCampaignOrganiser(campaign.id, organiser.id, "owner");
  const bad = await send("/studio/c/song/channels", {
    name: "Make a second account and buy again",
    kind: "blog",
  });
  expect(bad.statusCode).toBe(422);
  expect(fieldOf(bad.body, "channel-name")).toContain("<mark>Make a second account</mark>");
  expect(await app.store.channelsOf(campaign.id)).toEqual([]);
  await send("/studio/c/song/channels", { name: "The Song Podcast", kind: "podcast" });
  expect((await app.store.channelsOf(campaign.id)).map(({ name }) => name)).toEqual(["The Song Podcast"]);
});
