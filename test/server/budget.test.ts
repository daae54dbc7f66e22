import { expect, test } from "vitest";
import { openCampaign, planAt, testApp } from "../app.ts";

const LARGEST_FIRST_VIEW = 30 * 1024;

test("the first view of a campaign is at most 30 KB on the wire, with a long story and every country to choose", async () => {
  await using app = await testApp();
  const story = Array.from(
    { length: 120 },
    (_, i) => `Paragraph ${i} of a story that goes on, number ${i * 7919}.`,
  );
  await openCampaign(app, { ...planAt(app.clock.now), story: story.join("\n\n") });
  const headers = { "accept-encoding": "gzip", accept: "text/html" };
  const page = await app.web.inject({ url: "/c/song", headers });
  const plain = (await app.web.inject("/c/song")).body;
  const parts = [...plain.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1]!);
  expect(parts.length).toBeGreaterThanOrEqual(2);
  const sizes = await Promise.all(
    parts.map(async (url) => {
      const part = await app.web.inject({ url, headers });
      expect(part.headers["cache-control"]).toContain("immutable");
      return part.rawPayload.length + JSON.stringify(part.headers).length;
    }),
  );
  const whole = sizes.reduce((a, b) => a + b, page.rawPayload.length + JSON.stringify(page.headers).length);
  expect(whole).toBeLessThan(LARGEST_FIRST_VIEW);
});

test("no page loads anything from elsewhere or carries a style or script in itself", async () => {
  await using app = await testApp();
  await openCampaign(app);
  for (const url of ["/", "/c/song", "/c/song/report", "/sign-in", "/nowhere"]) {
    const { body, headers } = await app.web.inject(url);
    expect(String(headers["content-security-policy"])).toContain("default-src 'none'");
    // Data for programs is no script; its texts can end no element.
    const page = body.replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/g, "");
    expect(page).not.toMatch(/\sstyle="|<style|<script(?![^>]*\ssrc="\/assets\/)|\son[a-z]+="/);
    expect(body).not.toMatch(/(?:src|srcset)="https?:/);
  }
});
