import { expect, test } from "vitest";
import { openCampaign, type TestApp, testApp } from "../app.ts";

/** The cookie of an organiser who answers for the campaign. */
async function signedIn(app: TestApp, campaignId: string): Promise<string> {
  const organiser = await app.store.ensureOrganiser(
    app.vault.organiserKey("rosa@example.org"),
    app.vault.seal("rosa@example.org"),
    "Rosa",
  );
  await app.store.addCampaignOrganiser(campaignId, organiser.id, "owner");
  const link = new URL(await app.signInLink(organiser.id), "http://crowd.test");
  const pressed = await app.web.inject({ method: "POST", url: link.pathname });
  return String(pressed.headers["set-cookie"]).split(";")[0]!;
}

function send(app: TestApp, cookie: string, fields: Record<string, string>) {
  return app.web.inject({
    method: "POST",
    url: "/studio/c/song/ranks",
    headers: { "content-type": "application/x-www-form-urlencoded", cookie },
    payload: new URLSearchParams(fields).toString(),
  });
}

test("ranks written down by hand become readings once, with their evidence, on the list that was named", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  const cookie = await signedIn(app, campaign.id);
  const csv =
    "time,rank,list_length,evidence\n2026-01-01T10:00:00Z,37,100,https://example.org/a.png\n2026-01-01T11:00:00Z,>100,,\n";
  const first = await send(app, cookie, { list: "Radio chart", csv });
  expect(first.headers.location).toBe("/studio/c/song/ranks?added=2");
  expect((await send(app, cookie, { list: "Radio chart", csv })).headers.location).toContain("added=0");
  const facts = await app.store.factsAfter(campaign.id, 0, 50);
  const read = facts.map(({ body }) => body).filter((body) => body.kind === "rank-read");
  expect(read).toMatchObject([
    { list: "Radio chart", status: "ranked", rank: 37, source: "https://example.org/a.png" },
    { list: "Radio chart", status: "censored", rank: null, listLength: 100 },
  ]);
});

test("a line that cannot be read is named, nothing is taken in, and nothing typed is lost", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  const cookie = await signedIn(app, campaign.id);
  const csv = "time,rank\n2026-01-01T10:00:00Z,37\nyesterday,first\n";
  const answer = await send(app, cookie, { list: "Radio chart", csv });
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain("Line 3");
  expect(answer.body).toContain("yesterday,first");
  expect(
    (await send(app, cookie, { list: " ", csv: "time,rank\n2026-01-01T10:00:00Z,37\n" })).statusCode,
  ).toBe(422);
  const facts = await app.store.factsAfter(campaign.id, 0, 50);
  expect(facts.filter(({ body }) => body.kind === "rank-read")).toEqual([]);
});

test("nobody else adds ranks", async () => {
  await using app = await testApp();
  await openCampaign(app);
  expect((await send(app, "", { list: "Radio chart", csv: "time,rank\n" })).headers.location).toBe(
    "/sign-in",
  );
});
