import { expect, test } from "vitest";
import { TEMPLATE_IDS } from "#campaign";
import { DAY, HOUR, localTime } from "#kernel";
import type { Organiser } from "../../src/shell/store/index.ts";
import { openCampaign, planAt, type TestApp, testApp } from "../app.ts";

const FORM = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };

/** A browser that keeps the session cookie. */
function browserOn(app: TestApp) {
  let cookie = "";
  const keep = (answer: Awaited<ReturnType<typeof app.web.inject>>) => {
    for (const { name, value } of answer.cookies) cookie = value === "" ? "" : `${name}=${value}`;
    return answer;
  };
  return {
    get: async (url: string) => keep(await app.web.inject({ url, headers: { cookie } })),
    post: async (url: string, fields: Record<string, string> = {}) =>
      keep(
        await app.web.inject({
          method: "POST",
          url,
          headers: { ...FORM, cookie },
          payload: new URLSearchParams(fields).toString(),
        }),
      ),
  };
}

function organiser(app: TestApp, address: string, name: string): Promise<Organiser> {
  return app.store.ensureOrganiser(app.vault.organiserKey(address), app.vault.seal(address), name);
}

async function signedIn(app: TestApp, address = "rosa@example.org", name = "Rosa") {
  const who = await organiser(app, address, name);
  const browser = browserOn(app);
  await browser.post(new URL(await app.signInLink(who.id)).pathname);
  return { ...browser, who };
}

/** What the form says when somebody has filled in all that must be filled. */
function filled(app: TestApp): Record<string, string> {
  return {
    name: "Save the Library",
    askKind: "sign",
    ask: "Sign once",
    venue: "uk-parliament-petition",
    item: "Petition 12345",
    "door-0-url": "petition.parliament.uk/petitions/12345",
    "door-0-label": "Open the petition",
    date: localTime(app.clock.now + 7 * DAY, "UTC").date,
    from: "18:00",
    until: "20:00",
    mode: "together",
    zone: "Europe/London",
    "goal-people": "1,000",
    organiser: "Rosa",
    benefits: "Readers",
    pays: "Nobody",
    money: "There is none",
    languages: "en",
    currency: "GBP",
    "answer-organiser": "fan",
    "answer-timesEach": "1",
    "answer-account": "own",
    "answer-country": "own",
    "answer-reward": "none",
    "answer-interest": "none",
  };
}

test("a sign-in link is used up by its button only, and only once", async () => {
  await using app = await testApp();
  const who = await organiser(app, "rosa@example.org", "Rosa");
  const link = new URL(await app.signInLink(who.id)).pathname;
  const browser = browserOn(app);
  expect((await browser.get(link)).body).toContain("<button");
  expect((await browser.get("/studio")).headers.location).toBe("/sign-in");
  const pressed = await browser.post(link);
  expect(pressed.headers.location).toBe("/studio");
  expect(String(pressed.headers["set-cookie"])).toMatch(/HttpOnly.*SameSite=Lax/);
  expect((await browser.get("/studio")).statusCode).toBe(200);
  const second = await browserOn(app).post(link);
  expect(second.statusCode).toBe(410);
  expect(second.body).toContain("used already");
  await browser.post("/sign-out");
  expect((await browser.get("/studio")).headers.location).toBe("/sign-in");
});

test("over https the session cookie never travels in the clear", async () => {
  await using app = await testApp({ PUBLIC_URL: "https://crowd.test" });
  const who = await organiser(app, "rosa@example.org", "Rosa");
  const pressed = await browserOn(app).post(new URL(await app.signInLink(who.id)).pathname);
  expect(String(pressed.headers["set-cookie"])).toContain("Secure");
});

test("asking for a link is answered alike for known and unknown addresses; one mail is written, without its link", async () => {
  await using app = await testApp();
  await organiser(app, "rosa@example.org", "Rosa");
  const { post } = browserOn(app);
  const known = await post("/sign-in", { address: "Rosa@example.org" });
  await post("/sign-in", { address: "rosa@example.org" });
  const unknown = await post("/sign-in", { address: "mallory@example.org" });
  expect([unknown.statusCode, unknown.headers.location, unknown.body]).toEqual([
    known.statusCode,
    known.headers.location,
    known.body,
  ]);
  const { rows } = await app.database.pool.query<{ detail: { signIn: string }; id: string }>(
    "select id, detail from mail",
  );
  expect(rows.length).toBe(1);
  // What lies in the outbox opens nothing by itself: the link is signed when the mail is made.
  expect((await browserOn(app).post(`/sign-in/${rows[0]!.detail.signIn}`)).statusCode).toBe(410);
  const ticket = app.tickets.issue("sign-in", rows[0]!.detail.signIn, app.clock.now + HOUR);
  expect((await browserOn(app).post(`/sign-in/${ticket}`)).headers.location).toBe("/studio");
});

test("from the template to an open campaign in one form", async () => {
  await using app = await testApp();
  const rosa = await signedIn(app);
  for (const template of TEMPLATE_IDS) {
    expect((await rosa.get("/studio")).body).toContain(`/studio/new?template=${template}`);
    expect((await rosa.get(`/studio/new?template=${template}`)).statusCode).toBe(200);
  }
  const made = await rosa.post("/studio/new", { ...filled(app), next: "open" });
  expect(made.headers.location).toBe("/studio/c/save-the-library?said=open");
  expect((await rosa.get("/studio/c/save-the-library?said=open")).body).toContain(
    "http://crowd.test/c/save-the-library",
  );
  const campaign = (await app.store.findCampaign("save-the-library"))!;
  expect(campaign.state).toBe("open");
  expect(campaign.plan.goal).toEqual({ people: 1000, rank: null });
  expect(campaign.plan.doors[0]!.url).toBe("https://petition.parliament.uk/petitions/12345");
  expect((await app.web.inject("/c/save-the-library")).statusCode).toBe(200);
});

test("what cannot be read is said beside the field, and nothing typed is lost", async () => {
  await using app = await testApp();
  const rosa = await signedIn(app);
  const typed = {
    ...filled(app),
    date: "2027-02-30",
    story: "A story of <many> words",
    "goal-rank": "first",
    "door-1-url": "no link",
    "door-1-country": "Atlantis",
  };
  const refused = await rosa.post("/studio/new", typed);
  expect(refused.statusCode).toBe(422);
  for (const id of ["date", "goal-rank", "door-1-url", "door-1-country"]) {
    expect(refused.body).toContain(`id="${id}-wrong"`);
  }
  expect(refused.body).toContain("A story of &lt;many> words");
  for (const value of ["2027-02-30", "first", "no link", "Atlantis", "Save the Library"]) {
    expect(refused.body).toContain(`value="${value}"`);
  }
  expect(await app.store.campaignsOf(rosa.who.id)).toEqual([]);
});

test("an unfinished draft is kept, and opening it says beside each field what is missing", async () => {
  await using app = await testApp();
  const rosa = await signedIn(app);
  const { pays: _, ...unfinished } = filled(app);
  const answer = await rosa.post("/studio/new", { ...unfinished, next: "open" });
  expect(answer.headers.location).toBe("/studio/c/save-the-library/edit?check=1");
  const form = await rosa.get(String(answer.headers.location));
  expect(form.body).toContain('id="pays-wrong"');
  expect(form.body).not.toContain('id="money-wrong"');
  expect((await app.store.findCampaign("save-the-library"))!.state).toBe("draft");
});

test("the preview shows what was typed and keeps nothing", async () => {
  await using app = await testApp();
  const rosa = await signedIn(app);
  const shown = await rosa.post("/studio/new/preview", { ...filled(app), story: "**Bold** words" });
  expect(shown.body).toContain("<strong>Bold</strong> words");
  expect(await app.store.campaignsOf(rosa.who.id)).toEqual([]);
});

test("a draft is shown to who has its preview link, and to nobody else", async () => {
  await using app = await testApp();
  const rosa = await signedIn(app);
  await rosa.post("/studio/new", filled(app));
  const page = await rosa.get("/studio/c/save-the-library");
  const link =
    /value="http:\/\/crowd\.test(\/c\/save-the-library\?preview=[^"]+)"/.exec(page.body)?.[1] ?? "";
  expect((await app.web.inject(link)).body).toContain("Save the Library");
  expect((await app.web.inject("/c/save-the-library")).statusCode).toBe(404);
});

test("a campaign walks from draft to report, and a step out of turn is refused kindly", async () => {
  await using app = await testApp();
  const rosa = await signedIn(app);
  await rosa.post("/studio/new", filled(app));
  const step = async (command: string) =>
    (await rosa.post("/studio/c/save-the-library/step", { command })).headers.location;
  expect(await step("close")).toBe("/studio/c/save-the-library?said=wrong-state");
  for (const command of ["open", "start-rush", "close", "report"]) {
    expect(await step(command)).toBe(`/studio/c/save-the-library?said=${command}`);
  }
  const late = await rosa.post("/studio/c/save-the-library/edit", filled(app));
  expect(late.statusCode).toBe(409);
});

test("others find nothing, whatever they ask for", async () => {
  await using app = await testApp();
  const rosa = await signedIn(app);
  await rosa.post("/studio/new", filled(app));
  const mallory = await signedIn(app, "mallory@example.org", "Mallory");
  for (const page of ["", "/edit", "/outbox", "/outbox.json"]) {
    const url = `/studio/c/save-the-library${page}`;
    expect((await rosa.get(url)).statusCode).toBe(200);
    expect((await mallory.get(url)).statusCode).toBe(404);
    expect([303, 404]).toContain((await app.web.inject(url)).statusCode);
  }
  const forms: [string, Record<string, string>][] = [
    ["/edit", filled(app)],
    ["/edit/preview", filled(app)],
    ["/step", { command: "open" }],
    ["/channels", { name: "Mine", kind: "blog" }],
    ["/organisers", { name: "Mallory", address: "mallory@example.org" }],
  ];
  for (const [page, fields] of forms) {
    expect((await mallory.post(`/studio/c/save-the-library${page}`, fields)).statusCode).toBe(404);
  }
  expect((await app.store.findCampaign("save-the-library"))!.state).toBe("draft");
});

test("a second organiser is invited by mail, and the trail says who changed what", async () => {
  await using app = await testApp();
  const rosa = await signedIn(app);
  await rosa.post("/studio/new", filled(app));
  const home = "/studio/c/save-the-library";
  await rosa.post(`${home}/organisers`, { name: "Olu", address: "olu@example.org" });
  const [mail] = await app.store.mailsAfter((await app.store.findCampaign("save-the-library"))!.id, null, 10);
  expect(mail!.kind).toBe("invited-organiser");
  const olu = browserOn(app);
  const ticket = app.tickets.issue("sign-in", mail!.detail.signIn!, app.clock.now + DAY);
  await olu.post(`/sign-in/${ticket}`);
  await olu.post(`${home}/edit`, { ...filled(app), ask: "Read it, then sign once" });
  const page = await rosa.get(home);
  expect(page.body).toMatch(/<strong>Olu<\/strong> changed the plan/);
  expect(page.body).toContain("Sign once");
  expect(page.body).toContain("Read it, then sign once");
});

test("who typed while somebody else saved is told, and keeps what was typed", async () => {
  await using app = await testApp();
  const rosa = await signedIn(app);
  await rosa.post("/studio/new", filled(app));
  const url = "/studio/c/save-the-library/edit";
  const form = await rosa.get(url);
  const seen = /name="seen" value="(\d+)"/.exec(form.body)?.[1] ?? "";
  app.clock.now += 1000;
  await rosa.post(url, { ...filled(app), ask: "First", seen });
  const late = await rosa.post(url, { ...filled(app), ask: "Second", seen });
  expect(late.statusCode).toBe(409);
  expect(late.body).toContain('value="Second"');
  expect((await app.store.findCampaign("save-the-library"))!.plan.ask).toBe("First");
});

test("a channel has its own link, and its table counts whom it brings", async () => {
  await using app = await testApp();
  const rosa = await signedIn(app);
  const campaign = await openCampaign(app);
  await app.store.addCampaignOrganiser(campaign.id, rosa.who.id, "owner");
  for (let i = 0; i < 2; i++) {
    await rosa.post("/studio/c/song/channels", { name: "Pod Über", kind: "podcast", url: "" });
  }
  expect((await app.store.channelsOf(campaign.id)).map(({ code }) => code)).toEqual([
    "pod-uber",
    "pod-uber-2",
  ]);
  await rosa.post("/c/song/pledges", { address: "ada@example.org", channel: "pod-uber" });
  const page = await rosa.get("/studio/c/song");
  expect(page.body).toContain("http://crowd.test/c/song/from/pod-uber");
  expect(page.body).toContain("Pledges over time");
  const wrong = await rosa.post("/studio/c/song/channels", { name: "", kind: "blog", url: "nowhere" });
  expect(wrong.statusCode).toBe(422);
  expect(wrong.body).toContain('value="nowhere"');
});

test("organisers read mails that wait here; those to real inboxes stay their person's own", async () => {
  const sending = { SMTP_URL: "smtp://127.0.0.1:1" };
  for (const { env, rehearsal, readable, address } of [
    { env: {}, rehearsal: false, readable: true, address: false },
    { env: sending, rehearsal: false, readable: false, address: false },
    { env: sending, rehearsal: true, readable: true, address: true },
  ]) {
    await using app = await testApp(env);
    const rosa = await signedIn(app);
    const campaign = await openCampaign(app, planAt(app.clock.now), rehearsal);
    await app.store.addCampaignOrganiser(campaign.id, rosa.who.id, "owner");
    for (const name of ["ada", "ben"]) await rosa.post("/c/song/pledges", { address: `${name}@example.org` });
    const { mails } = (await rosa.get("/studio/c/song/outbox.json?limit=1")).json();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ kind: "verify" });
    expect(JSON.stringify(mails).includes("ada@example.org")).toBe(address);
    expect(mails[0].links.some((link: string) => link.includes("/v/"))).toBe(readable);
    const rest = (await rosa.get(`/studio/c/song/outbox.json?after=${mails[0].id}`)).json();
    expect(rest.mails).toHaveLength(1);
    expect((await rosa.get("/studio/c/song/outbox")).body.includes("/v/")).toBe(readable);
  }
});

test("a rehearsal is chosen when the campaign is made, and stays one", async () => {
  await using app = await testApp();
  const rosa = await signedIn(app);
  await rosa.post("/studio/new", { ...filled(app), rehearsal: "yes" });
  await rosa.post("/studio/c/save-the-library/edit", { ...filled(app), rehearsal: "no", next: "open" });
  const campaign = (await app.store.findCampaign("save-the-library"))!;
  expect([campaign.state, campaign.rehearsal]).toEqual(["open", true]);
  expect((await rosa.get("/studio/c/save-the-library")).body).toContain('class="banner"');
});

test("every control on the studio's pages has a label of its own", async () => {
  await using app = await testApp();
  const rosa = await signedIn(app);
  await rosa.post("/studio/new", filled(app));
  const home = "/studio/c/save-the-library";
  for (const url of ["/sign-in", "/studio/new?template=chart-rush", home, `${home}/edit?check=1`]) {
    const { body } = url === "/sign-in" ? await app.web.inject(url) : await rosa.get(url);
    const controls = [...body.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)].map(([tag]) => tag);
    expect(controls.length).toBeGreaterThan(0);
    for (const control of controls.filter((tag) => !/type="(hidden|checkbox)"/.test(tag))) {
      const id = / id="([^"]+)"/.exec(control)?.[1];
      expect(body, control).toContain(`for="${id}"`);
    }
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("after a campaign that missed its goal its organiser is told what was short; others are told nothing", async () => {
  await using app = await testApp();
  const rosa = await signedIn(app);
  const { id } = await openCampaign(app);
  await app.store.addCampaignOrganiser(id, rosa.who.id, "owner");
  expect((await rosa.get("/studio/c/song")).body).not.toContain("So near");
  await app.store.commandCampaign(id, { kind: "close" }, rosa.who.id, app.clock.now);
  const { body } = await rosa.get("/studio/c/song");
  expect(body).toContain("So near");
  expect(body).toContain("0 of 500 people pledged: 500 were missing.");
  expect(body).toContain("The goal was rank 10; the item was not seen on the list.");
  expect((await app.web.inject("/c/song")).body).not.toContain("So near");
});
