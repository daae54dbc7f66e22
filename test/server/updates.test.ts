import { expect, test } from "vitest";
import { COMMENTS_A_DAY } from "#campaign";
import { DAY } from "#kernel";
import { openCampaign, type TestApp, testApp } from "../app.ts";
import { act, pledgeOf } from "../people.ts";
import { memberAt } from "./browsers.ts";

const FORM = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };
const TITLE = "We are five hundred";

/** A supporter at their personal page. */
async function supporterAt(app: TestApp, campaignId: string, address: string) {
  const id = await pledgeOf(app, campaignId, address);
  await act(app.store, id, "verify");
  const page = `/me/${app.tickets.issue("mine", id, app.clock.now + DAY)}/updates`;
  return {
    id,
    page,
    read: async () => (await app.web.inject(page)).body,
    post: (fields: Record<string, string>, more = "") =>
      app.web.inject({
        method: "POST",
        url: `${page}${more}`,
        headers: FORM,
        payload: new URLSearchParams(fields).toString(),
      }),
  };
}

/** An open campaign with Rosa, who has posted an update under this rule for comments. */
async function updated(app: TestApp, comments: string) {
  const campaign = await openCampaign(app);
  const rosa = await memberAt(app, campaign.id, "Rosa", "owner");
  const posted = await rosa.post("/studio/c/song/updates", {
    title: TITLE,
    body: "**Thank you** <script>alert(1)</script>",
    comments,
  });
  expect(posted.headers.location).toBe("/studio/c/song/updates?said=posted");
  const [update] = await app.store.updatesOf(campaign.id, null, 1);
  return { campaign, rosa, update: update!.id };
}

const publicPage = async (app: TestApp) => (await app.web.inject("/c/song/updates")).body;

test("an update stands on the campaign's page and among all updates at once, as safe text; the newest three there", async () => {
  await using app = await testApp();
  const { rosa, update } = await updated(app, "none");
  for (const url of ["/c/song", "/c/song/updates"]) {
    const { body } = await app.web.inject(url);
    expect(body).toContain(TITLE);
    expect(body).toContain("<strong>Thank you</strong>");
    expect(body).not.toContain("alert(1)");
  }
  for (const title of ["Second", "Third", "Fourth"]) {
    await rosa.post("/studio/c/song/updates", { title, body: "x", comments: "none" });
  }
  expect((await app.web.inject("/c/song")).body).not.toContain(TITLE);
  expect(await publicPage(app)).toContain(TITLE);
  await rosa.post("/studio/c/song/updates/change", { update, change: "remove" });
  expect(await publicPage(app)).not.toContain(TITLE);
  expect((await rosa.get("/studio/c/song")).body).toContain("took an update back");
});

test("the front door reads an update before anybody else does", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  const rosa = await memberAt(app, campaign.id, "Rosa", "owner");
  const refused = await rosa.post("/studio/c/song/updates", {
    title: "Once more",
    body: "Buy the song ten times with several accounts!",
    comments: "none",
  });
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain("<mark>");
  expect(await app.store.updatesOf(campaign.id, null, 1)).toEqual([]);
});

test("a comment waits until a moderator shows it, and can be hidden again; no name is shown that was not typed", async () => {
  await using app = await testApp();
  const { campaign, update } = await updated(app, "held");
  const mo = await memberAt(app, campaign.id, "Mo", "moderator");
  const ada = await supporterAt(app, campaign.id, "ada@example.org");
  const sent = await ada.post({ update, name: "", body: "Well done\n<b>all</b>" });
  expect(sent.headers.location).toContain("said=held");
  expect(await publicPage(app)).not.toContain("Well done");
  expect(await ada.read()).toContain("Waits until the organiser has read it");

  const [comment] = await app.store.commentsIn(campaign.id, "held", 10);
  expect((await mo.get("/studio/c/song/updates")).body).toContain("1 comment waits for you");
  await mo.post("/studio/c/song/comments", { comment: comment!.id, state: "shown" });
  const shown = await publicPage(app);
  expect(shown).toContain("Well done\n&lt;b>all&lt;/b>");
  expect(shown).toContain("A supporter");
  expect(shown).not.toContain("ada@");
  await mo.post("/studio/c/song/comments", { comment: comment!.id, state: "hidden" });
  expect(await publicPage(app)).not.toContain("Well done");
});

test("shown at once where the organiser says so, until the comments are closed", async () => {
  await using app = await testApp();
  const { campaign, rosa, update } = await updated(app, "shown");
  const ada = await supporterAt(app, campaign.id, "ada@example.org");
  await ada.post({ update, name: "Ada", body: "Counting on it" });
  expect(await publicPage(app)).toContain("Counting on it");
  await rosa.post("/studio/c/song/updates/change", { update, change: "comments", comments: "closed" });
  const late = await ada.post({ update, name: "Ada", body: "One more" });
  expect(late.statusCode).toBe(422);
  const page = await publicPage(app);
  expect(page).toContain("Counting on it");
  expect(page).not.toContain("One more");
});

test("one person writes a few comments a day, also when they are sent at once, and only where they pledged", async () => {
  await using app = await testApp();
  const { campaign, update } = await updated(app, "shown");
  const ada = await supporterAt(app, campaign.id, "ada@example.org");
  await Promise.all(
    Array.from({ length: COMMENTS_A_DAY + 2 }, (_, i) =>
      ada.post({ update, name: "", body: `Comment ${i}` }),
    ),
  );
  expect(await app.store.commentsBy(ada.id)).toHaveLength(COMMENTS_A_DAY);
  app.clock.now += DAY;
  expect(
    (await app.store.addComment(ada.id, update, { name: null, body: "x" }, app.clock.now + DAY)).ok,
  ).toBe(true);
  const pending = await pledgeOf(app, campaign.id, "bob@example.org");
  const refused = await app.store.addComment(pending, update, { name: null, body: "x" }, app.clock.now);
  expect(refused).toEqual({ ok: false, refusal: "closed" });
});

test("who takes a comment back, or is erased, leaves none; the export holds what they wrote", async () => {
  await using app = await testApp();
  const { campaign, update } = await updated(app, "shown");
  const ada = await supporterAt(app, campaign.id, "ada@example.org");
  const bob = await supporterAt(app, campaign.id, "bob@example.org");
  await ada.post({ update, name: "Ada", body: "From Ada" });
  await bob.post({ update, name: "Bob", body: "From Bob" });
  const exported = await app.web.inject(ada.page.replace("/updates", "/export.json"));
  expect(exported.body).toContain("From Ada");
  const [own] = await app.store.commentsBy(ada.id);
  // Nobody else's personal page removes it.
  await bob.post({ comment: own!.id }, "/remove");
  expect(await publicPage(app)).toContain("From Ada");
  await ada.post({ comment: own!.id }, "/remove");
  expect(await publicPage(app)).not.toContain("From Ada");
  await app.store.erasePerson(bob.id, app.clock.now);
  expect(await publicPage(app)).not.toContain("From Bob");
});
