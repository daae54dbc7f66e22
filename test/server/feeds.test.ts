import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { openCampaign, planAt, type TestApp, testApp } from "../app.ts";
import { act, pledgeOf } from "../people.ts";

/** Reads XML as a strict parser does; throws when it is not well formed. Gives the text in each element, by name. */
function read(text: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    open.push(name);
    found[name] ??= [];
    if (attributes.href) found[name].push(attributes.href.value);
  });
  parser.on("text", (said) => {
    if (said.trim() !== "") found[open.at(-1)!]?.push(said);
  });
  parser.on("closetag", () => void open.pop());
  parser.write(text).close();
  return found;
}

async function busyCampaign(app: TestApp) {
  const campaign = await openCampaign(app, { ...planAt(app.clock.now, 0), name: "Song & <Dance>" });
  for (let i = 0; i < 10; i++)
    await act(app.store, await pledgeOf(app, campaign.id, `p${i}@example.org`), "verify");
  await app.store.moveWithTheClock(app.clock.now);
  const correction = { kind: "correction-made", about: "the <count>", reason: "two & two" } as const;
  await app.store.recordFacts(campaign.id, [correction], app.clock.now);
  await app.makeEvents();
  return campaign;
}

test("a campaign's feeds tell milestones, the moment and corrections, newest first, with addresses that stay", async () => {
  await using app = await testApp();
  await busyCampaign(app);
  const atom = await app.web.inject("/c/song/feed.atom");
  expect(atom.headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
  const read1 = read(atom.body);
  expect(read1.title).toEqual([
    "Song & <Dance>",
    "Corrected: the <count>",
    "The moment began",
    "10 people have pledged",
    "The campaign was opened",
  ]);
  const rss = await app.web.inject("/c/song/feed.rss");
  expect(rss.headers["content-type"]).toBe("application/rss+xml; charset=utf-8");
  const read2 = read(rss.body);
  expect(read2.title).toEqual(read1.title);
  expect(read2.guid).toEqual(read1.id!.slice(1));
  expect(read(atom.body).id).toEqual(read((await app.web.inject("/c/song/feed.atom")).body).id);
  const again = await app.web.inject({
    url: "/c/song/feed.atom",
    headers: { "if-none-match": atom.headers.etag },
  });
  expect(again.statusCode).toBe(304);
  expect(`${atom.body}${rss.body}`).not.toContain("@example.org");
});

test("the campaign's page leads to its feeds and says as schema.org data when and where it is", async () => {
  await using app = await testApp();
  await busyCampaign(app);
  const { body } = await app.web.inject("/c/song");
  expect(body).toContain(
    '<link rel="alternate" type="application/atom+xml" title="Song &amp; &lt;Dance>" href="/c/song/feed.atom"',
  );
  const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(body) ?? [];
  expect(JSON.parse(data!)).toMatchObject({
    "@type": "Event",
    name: "Song & <Dance>",
    url: "http://crowd.test/c/song",
    location: { "@type": "VirtualLocation", name: expect.stringContaining("iTunes") },
  });
  const rehearsal = await openCampaign(app, planAt(app.clock.now), true);
  expect((await app.web.inject(`/c/${rehearsal.slug}`)).body).not.toContain("ld+json");
});

test("search engines are told what there is: public campaigns, no rehearsals, nothing personal", async () => {
  await using app = await testApp();
  await openCampaign(app);
  const rehearsal = await openCampaign(app, planAt(app.clock.now), true);
  const { loc } = read((await app.web.inject("/sitemap.xml")).body);
  expect(loc).toEqual(["http://crowd.test/", "http://crowd.test/c/song", "http://crowd.test/c/song/report"]);
  expect(rehearsal.slug).not.toBe("song");
  const robots = (await app.web.inject("/robots.txt")).body;
  expect(robots).toContain("Disallow: /studio\n");
  expect(robots).toContain("Disallow: /me/\n");
  expect(robots).toContain("Sitemap: http://crowd.test/sitemap.xml");
});
