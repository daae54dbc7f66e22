import { readFileSync } from "node:fs";
import path from "node:path";
import { imageSize } from "image-size";
import { expect, test } from "vitest";
import { openCampaign, planAt, type TestApp, testApp } from "../app.ts";

const FORM = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };
/** A real picture with a camera's notes is not at hand: one of the project's own, and notes written into it. */
const PICTURE = readFileSync(path.resolve(import.meta.dirname, "../../docs/pictures/go-phone.png"));

async function signedIn(app: TestApp, slug: string) {
  const who = await app.store.ensureOrganiser(
    app.vault.organiserKey("rosa@example.org"),
    app.vault.seal("rosa@example.org"),
    "Rosa",
  );
  const campaign = await app.store.findCampaign(slug);
  await app.store.addCampaignOrganiser(campaign!.id, who.id, "owner");
  const link = new URL(await app.signInLink(who.id)).pathname;
  const answer = await app.web.inject({ method: "POST", url: link, headers: FORM });
  return answer.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

function upload(alt: string, file: Buffer) {
  const boundary = "----crowd";
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="alt"\r\n\r\n${alt}\r\n--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="p.png"\r\ncontent-type: image/png\r\n\r\n`;
  return {
    payload: Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    headers: {
      "content-type": `multipart/form-data; boundary=${boundary}`,
      "sec-fetch-site": "same-origin",
    },
  };
}

test("a link to a campaign is shown with a card of its own, and the address of the card names the language", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  await app.live.refresh(campaign.id);
  const { body } = await app.web.inject("/c/song");
  const image = /property="og:image" content="([^"]+)"/.exec(body)?.[1];
  expect(image).toBe("http://crowd.test/c/song/card.png?lang=en");
  expect(body).toContain('property="og:title" content="Song of the Day"');
  const card = await app.web.inject("/c/song/card.png?lang=en");
  expect(card.headers["content-type"]).toBe("image/png");
  expect(card.headers["cross-origin-resource-policy"]).toBe("cross-origin");
  expect(imageSize(card.rawPayload)).toMatchObject({ width: 1200, height: 630, type: "png" });
  expect((await app.web.inject("/c/song/card.png?lang=en")).rawPayload.equals(card.rawPayload)).toBe(true);
  expect((await app.web.inject("/c/nothing/card.png")).statusCode).toBe(404);
});

test("a poster and flyers are PDF files of one page in both paper sizes, with the channel's link in them", async () => {
  await using app = await testApp();
  await openCampaign(app);
  for (const [paper, box] of [
    ["a4", "[0 0 595.28 841.89]"],
    ["letter", "[0 0 612 792]"],
  ]) {
    for (const print of ["poster", "flyers"]) {
      const url = `/c/song/from/cafe-window/poster.pdf?paper=${paper}&print=${print}`;
      const pdf = await app.web.inject(url);
      expect(pdf.headers["content-type"]).toBe("application/pdf");
      const text = pdf.rawPayload.toString("latin1");
      expect(text.startsWith("%PDF-")).toBe(true);
      expect(text).toContain(box);
      expect(text).toContain("http://crowd.test/c/song/from/cafe-window");
      expect(text.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    }
  }
  expect((await app.web.inject("/c/song/poster.pdf?paper=a0")).statusCode).toBe(400);
});

test("an organiser's picture stands on the page and its cards without what the camera wrote into it", async () => {
  await using app = await testApp();
  const { id } = await openCampaign(app);
  await app.live.refresh(id);
  const cookie = await signedIn(app, "song");
  const before = (await app.web.inject("/c/song/card.png?lang=en")).rawPayload;
  // A note as cameras write it, in a chunk of its own behind the head of the file.
  const note = Buffer.from("\0\0\0\x12tEXtPlace\0Harbour 12", "latin1");
  const crc = Buffer.alloc(4);
  const noted = Buffer.concat([PICTURE.subarray(0, 33), note, crc, PICTURE.subarray(33)]);
  const { payload, headers } = upload("The band on the pier", noted);
  const url = "/studio/c/song/picture";
  const sent = await app.web.inject({ method: "POST", url, payload, headers: { ...headers, cookie } });
  expect(sent.statusCode).toBe(303);
  const { body } = await app.web.inject("/c/song");
  const address = /src="(\/c\/song\/picture\/[^"]+)"/.exec(body)?.[1];
  expect(body).toContain('alt="The band on the pier"');
  const shown = await app.web.inject(address!);
  expect(shown.headers["cache-control"]).toContain("immutable");
  expect(imageSize(shown.rawPayload)).toMatchObject({ width: 1200, height: 675, type: "jpg" });
  expect(shown.rawPayload.includes("Harbour 12")).toBe(false);
  expect((await app.web.inject("/c/song/card.png?lang=en")).rawPayload.equals(before)).toBe(false);

  const removed = await app.web.inject({
    method: "POST",
    url: `${url}/remove`,
    headers: { ...FORM, cookie },
  });
  expect(removed.statusCode).toBe(303);
  expect((await app.web.inject("/c/song")).body).not.toContain("/c/song/picture/");
  expect((await app.web.inject(address!)).statusCode).toBe(404);
});

test("a file that is no picture, or a picture without words, is refused beside its field and nothing changes", async () => {
  await using app = await testApp();
  await openCampaign(app);
  const cookie = await signedIn(app, "song");
  const url = "/studio/c/song/picture";
  for (const [alt, file, said] of [
    ["A pier", Buffer.from("GIF89a, not really"), "could not be read as a picture"],
    ["A pier", PICTURE.subarray(0, 60), "could not be read as a picture"],
    ["", PICTURE, "Say in one sentence"],
    ["A pier", Buffer.alloc(0), "Choose a picture"],
  ] as const) {
    const { payload, headers } = upload(alt, file);
    const answer = await app.web.inject({ method: "POST", url, payload, headers: { ...headers, cookie } });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(said);
  }
  expect((await app.store.findCampaign("song"))?.picture).toBeNull();
  const stranger = await app.web.inject({ method: "POST", url, ...upload("A pier", PICTURE) });
  expect(stranger.headers.location ?? "").toContain("/sign-in");
});

test("the form stands in a frame on any page, keeps its answer there, and no other page can be framed", async () => {
  await using app = await testApp();
  await openCampaign(app);
  const frame = await app.web.inject("/c/song/embed");
  expect(frame.headers["content-security-policy"]).toContain("frame-ancestors *");
  expect(frame.headers["x-frame-options"]).toBeUndefined();
  const post = { method: "POST", url: "/c/song/embed?channel=blog", headers: FORM } as const;
  const sent = await app.web.inject({ ...post, payload: "address=ada%40example.org" });
  expect([sent.statusCode, sent.headers.location]).toEqual([303, "/c/song/embed/sent"]);
  const wrong = await app.web.inject({ ...post, payload: "address=ada" });
  for (const answer of [await app.web.inject("/c/song/embed/sent"), wrong]) {
    expect(answer.headers["content-security-policy"]).toContain("frame-ancestors *");
    expect(answer.headers["x-frame-options"]).toBeUndefined();
  }
  expect(wrong.statusCode).toBe(422);
  for (const url of ["/c/song", "/c/song/share", "/", "/sign-in"]) {
    const { headers } = await app.web.inject(url);
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["x-frame-options"]).toBe("SAMEORIGIN");
  }
});

test("a site that is given the link asks oEmbed and gets the frame, no larger than it wants", async () => {
  await using app = await testApp();
  await openCampaign(app, { ...planAt(app.clock.now), name: 'Tom & "Jerry"' });
  const ask = (url: string, more = "") => app.web.inject(`/oembed?url=${encodeURIComponent(url)}${more}`);
  const answer = await ask("http://crowd.test/c/song/i/abc", "&maxwidth=300");
  expect(answer.json()).toMatchObject({ version: "1.0", type: "rich", width: 300, height: 620 });
  expect(answer.json().html).toContain(
    'src="http://crowd.test/c/song/embed" title="Tom &amp; &quot;Jerry&quot;"',
  );
  expect((await ask("http://elsewhere.test/c/song")).statusCode).toBe(404);
  expect((await ask("http://crowd.test/c/nothing")).statusCode).toBe(404);
  expect((await ask("http://crowd.test/c/song", "&format=xml")).statusCode).toBe(501);
});

test("the badge says the name and the count", async () => {
  await using app = await testApp();
  await openCampaign(app);
  const badge = await app.web.inject("/c/song/badge.svg");
  expect(badge.headers["content-type"]).toContain("image/svg+xml");
  expect(badge.body).toContain("Song of the Day: Be the first to pledge");
});
