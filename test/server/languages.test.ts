import { expect, test } from "vitest";
import { renderMail } from "../../src/shell/mail/index.ts";
import { LANGUAGES } from "../../src/shell/words/index.ts";
import { openCampaign, planAt, type TestApp, testApp } from "../app.ts";

const get = (app: TestApp, url: string, headers: Record<string, string> = {}) =>
  app.web.inject({ url, headers });

const pressOf = ({ vault, tickets }: TestApp) => ({ vault, tickets, publicUrl: () => "http://crowd.test" });

/** What a page says of its own language. */
function languageOf(body: string): string {
  return /<html lang="([^"]*)" dir="([^"]*)">/.exec(body)?.slice(1).join(" ") ?? "";
}

test("a page is in the language that its address names, else the one chosen, else the browser's, else English", async () => {
  await using app = await testApp();
  await openCampaign(app);
  const asked = async (url: string, headers: Record<string, string>) => {
    const { body, headers: said } = await get(app, url, headers);
    expect(languageOf(body).split(" ")[0]).toBe(said["content-language"]);
    return languageOf(body);
  };
  const german = { "accept-language": "nds;q=0.9, de-AT;q=0.8, en;q=0.5" };
  expect(await asked("/c/song", {})).toBe("en ltr");
  expect(await asked("/c/song", german)).toBe("de ltr");
  expect(await asked("/c/song", { ...german, cookie: "lang=ar" })).toBe("ar rtl");
  expect(await asked("/c/song?lang=fr", { ...german, cookie: "lang=ar" })).toBe("fr ltr");
  expect(await asked("/c/song?lang=xx", { cookie: "lang=<script>" })).toBe("en ltr");
  expect(await asked("/c/song/ledger", { "accept-language": "pt-BR" })).toBe("pt ltr");
});

test("an address that names its language is one page for every cache; the plain one differs by cookie and browser", async () => {
  await using app = await testApp();
  await openCampaign(app);
  for (const url of ["/", "/c/song", "/c/song/count.json", "/c/song/report"]) {
    expect((await get(app, url)).headers.vary).toBe("accept-language, cookie, accept-encoding");
    expect((await get(app, `${url}?lang=de`)).headers.vary).toBe("accept-encoding");
    expect((await get(app, `${url}?lang=de`)).headers["set-cookie"]).toBeUndefined();
  }
  const { body } = await get(app, "/c/song/i/abcdefghjk?lang=de");
  for (const language of LANGUAGES) {
    expect(body).toContain(
      `<link rel="alternate" hreflang="${language}" href="http://crowd.test/c/song?lang=${language}"/>`,
    );
  }
});

test("choosing a language is a link that works without JavaScript, keeps the page and leads nowhere else", async () => {
  await using app = await testApp();
  await openCampaign(app);
  const page = await get(app, "/c/song/from/radio");
  expect(page.body).toMatch(
    /<a href="\?choose-language=ar" lang="ar" hreflang="ar" dir="rtl"[^>]*>العربية<\/a>/,
  );
  const chosen = await get(app, "/c/song/from/radio?lang=de&choose-language=ar");
  expect(chosen.statusCode).toBe(303);
  expect(chosen.headers.location).toBe("/c/song/from/radio");
  expect(chosen.headers["cache-control"]).toContain("no-store");
  expect(String(chosen.headers["set-cookie"])).toMatch(/^lang=ar; .*HttpOnly; SameSite=Lax/);
  // What else stands in the address stays.
  const query = await get(app, "/c/song/report?preview=a%26b&choose-language=es");
  expect(query.headers.location).toBe("/c/song/report?preview=a%26b");
  for (const evil of ["//evil.example/x", "/\\evil.example", "///evil.example"]) {
    const { headers } = await get(app, `${evil}?choose-language=de`);
    expect(new URL(String(headers.location), "http://crowd.test").host).toBe("crowd.test");
  }
  const unknown = await get(app, "/c/song?choose-language=xx");
  expect(unknown.statusCode).toBe(200);
  expect(unknown.headers["set-cookie"]).toBeUndefined();
});

test("mails come in the language in which somebody pledged, and in the one they chose on their page since", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  const pledged = await app.web.inject({
    method: "POST",
    url: "/c/song?lang=ar",
    headers: { "content-type": "application/x-www-form-urlencoded", "accept-language": "de" },
    payload: "address=amal@example.org",
  });
  expect(pledged.statusCode).toBe(303);
  // Who came by an address in Arabic goes on in Arabic.
  expect(String(pledged.headers["set-cookie"])).toContain("lang=ar");
  const mails = async () => {
    const kept = await app.store.mailsAfter(campaign.id, null, 10);
    return kept.map((mail) => renderMail(mail, pressOf(app)));
  };
  const [verify] = await mails();
  expect(verify!.html).toContain('<html lang="ar" dir="rtl">');
  expect(verify!.subject).toMatch(/\p{Script=Arabic}/u);
  const { rows } = await app.database.pool.query<{ id: string }>("select id from person");
  const ticket = app.tickets.issue("mine", rows[0]!.id, app.clock.now + 100_000);
  await get(app, `/me/${ticket}?choose-language=fr`);
  expect((await mails())[0]!.html).toContain('<html lang="fr" dir="ltr">');
});

test("an organiser's mails are in the language in which they signed in", async () => {
  await using app = await testApp();
  const key = app.vault.organiserKey("rosa@example.org");
  const { id } = await app.store.ensureOrganiser(key, app.vault.seal("rosa@example.org"), "Rosa");
  const link = new URL(await app.signInLink(id)).pathname;
  const german = { "accept-language": "de", "content-type": "application/x-www-form-urlencoded" };
  expect((await app.web.inject({ method: "POST", url: link, headers: german })).statusCode).toBe(303);
  // Asked for from a browser that speaks English.
  await app.web.inject({
    method: "POST",
    url: "/sign-in",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: "address=rosa@example.org",
  });
  const { rows } = await app.database.pool.query<{ id: string }>(
    "select id from mail where kind = 'sign-in'",
  );
  const mail = await app.store.findMail(rows[0]!.id);
  expect(renderMail(mail!, pressOf(app)).html).toContain('<html lang="de"');
});

test("errors are in the language of who asked, for people and for programs", async () => {
  await using app = await testApp();
  await openCampaign(app);
  const german = { "accept-language": "de" };
  const problem = await get(app, "/c/nowhere/count.json", german);
  expect(problem.headers["content-language"]).toBe("de");
  expect(problem.json()).toMatchObject({ title: expect.stringContaining("gibt es nichts") });
  expect((await get(app, "/c/nowhere", german)).body).toContain("gibt es nichts");
  const wrong = await app.web.inject({
    method: "POST",
    url: "/c/song",
    headers: { ...german, "content-type": "application/x-www-form-urlencoded" },
    payload: "address=amal",
  });
  expect(wrong.statusCode).toBe(422);
  expect(languageOf(wrong.body)).toBe("de ltr");
});

test("a campaign is told in the reader's language where the organiser told it there, and marked otherwise", async () => {
  await using app = await testApp();
  const plan = planAt(app.clock.now);
  const german = {
    language: "de",
    name: "Lied des Tages",
    ask: "Kauf „Beispiel“ einmal, wenn du es magst",
    story: "Wir mögen **dieses Lied**.",
    shareText: "",
  };
  const campaign = await openCampaign(app, { ...plan, languages: ["en", "de"], texts: [german] });
  const inGerman = (await get(app, "/c/song?lang=de")).body;
  expect(inGerman).toContain('<h1><bdi lang="de" dir="auto">Lied des Tages</bdi></h1>');
  expect(inGerman).toContain("<strong>dieses Lied</strong>");
  expect(inGerman).toContain('<bdi lang="en" dir="auto">The band</bdi>');
  const inArabic = (await get(app, "/c/song?lang=ar")).body;
  expect(inArabic).toContain('<h1><bdi lang="en" dir="auto">Song of the Day</bdi></h1>');
  expect(inArabic).toContain("الإنجليزية");
  // The statement in the public log holds both.
  const { rows } = await app.database.pool.query<{ text: string }>(
    "select text from log_leaf where campaign_id = $1 order by index",
    [campaign.id],
  );
  expect(JSON.parse(rows[0]!.text)).toMatchObject({
    name: "Song of the Day",
    told: [{ language: "de", name: "Lied des Tages", ask: german.ask }],
  });
});

test("the front door reads every version of the texts", async () => {
  await using app = await testApp();
  const bad = {
    language: "de",
    name: "Lied des Tages",
    ask: "Kauft es so oft ihr könnt, mit mehreren Konten",
    story: "Ein Lied.",
    shareText: "",
  };
  const plan = { ...planAt(app.clock.now), languages: ["en", "de"], texts: [bad] };
  const draft = await app.store.createCampaign(
    { slug: "song", plan, rehearsal: false, origin: null },
    null,
    0,
  );
  const opened = await app.store.commandCampaign(draft.id, { kind: "open" }, null, app.clock.now);
  expect(opened).toMatchObject({ ok: false, refusal: { code: "front-door", outcome: "refused" } });
});

test("the form has fields for each further language, and says beside them what a version lacks", async () => {
  await using app = await testApp();
  const key = app.vault.organiserKey("rosa@example.org");
  const { id } = await app.store.ensureOrganiser(key, app.vault.seal("rosa@example.org"), "Rosa");
  const signedIn = await app.web.inject({ method: "POST", url: new URL(await app.signInLink(id)).pathname });
  const cookie = signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const post = (url: string, typed: Record<string, string>) =>
    app.web.inject({
      method: "POST",
      url,
      headers: { "content-type": "application/x-www-form-urlencoded", cookie },
      payload: new URLSearchParams(typed).toString(),
    });
  const typed = {
    name: "Song of the Day",
    ask: "Buy it once",
    story: "We like it.",
    askKind: "buy",
    venue: "itunes-store",
    item: "Example",
    "door-0-url": "https://music.apple.com/us/album/1",
    mode: "together",
    date: "2099-01-02",
    from: "10:00",
    until: "12:00",
    zone: "UTC",
    "goal-people": "10",
    currency: "EUR",
    organiser: "Rosa",
    benefits: "The band",
    pays: "Nobody",
    money: "To the band",
    languages: "en, ar",
  };
  const preview = await post("/studio/new/preview", typed);
  expect(preview.body).toMatch(/<input[^>]*name="text-ar-name"[^>]*lang="ar"/);
  expect(preview.body).not.toContain("tell it in this language too");
  const saved = await post("/studio/new", {
    ...typed,
    "text-ar-name": "أغنية اليوم",
    "text-ar-ask": "اشتروها مرة",
  });
  expect(saved.headers.location).toBe("/studio/c/song-of-the-day?said=saved");
  const checked = await get(app, "/studio/c/song-of-the-day/edit?check=1", { cookie });
  expect(checked.body).toMatch(/id="text-ar-story-wrong">The main text has this/);
  expect(checked.body).toContain("أغنية اليوم");
});

test("a template is filled in in the organiser's language", async () => {
  await using app = await testApp();
  const key = app.vault.organiserKey("olaf@example.org");
  const { id } = await app.store.ensureOrganiser(key, app.vault.seal("olaf@example.org"), "Olaf");
  const signedIn = await app.web.inject({ method: "POST", url: new URL(await app.signInLink(id)).pathname });
  const cookie = signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const { body } = await get(app, "/studio/new?template=petition", { cookie, "accept-language": "de" });
  expect(body).toContain("Lies die Petition");
  expect(body).toMatch(/name="languages"[^>]*value="de"/);
});
