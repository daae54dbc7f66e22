import { expect, test } from "vitest";
import { DAY } from "#kernel";
import { askWith, keyFor, organiserOf, programOn } from "../api.ts";
import { openCampaign, type TestApp, testApp } from "../app.ts";
import { act } from "../people.ts";

const signup = (app: TestApp, address: string, organiser = true) => ({
  person: {
    given_name: "Ada",
    family_name: "Lovelace",
    email_addresses: [{ address }],
    postal_addresses: [{ country: "DE" }],
    languages_spoken: ["en"],
    custom_fields: {
      consent_given_at: new Date(app.clock.now).toISOString(),
      consent_text_version: "2026-11",
      consent_organiser: organiser,
    },
  },
  add_tags: ["volunteer"],
});

async function personWith(app: TestApp, campaignId: string, address: string) {
  return (await app.store.findPersonByKey(campaignId, app.vault.personKey(campaignId, address)))!;
}

/** Presses the button in the mail, as a person does, with or without the tick beside it. */
async function confirm(app: TestApp, pledgeId: string, share: boolean) {
  const url = `/v/${app.tickets.issue("verify", pledgeId, app.clock.now + DAY)}`;
  const page = await app.web.inject(url);
  const headers = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };
  const done = await app.web.inject({ method: "POST", url, headers, payload: share ? "share=yes" : "" });
  return { page: page.body, mine: String(done.headers.location) };
}

test("a client that follows links from the entry point signs people up; each must confirm by mail", async () => {
  await using app = await testApp();
  const { campaign, key } = await programOn(app);
  const headers = { "osdi-api-token": key };
  const follow = async (href: string) =>
    (await app.web.inject({ url: new URL(href).pathname, headers })).json();
  const entry = await follow("http://crowd.test/api/osdi/v1/");
  const forms = await follow(entry._links["osdi:forms"].href);
  const [form] = forms._embedded["osdi:forms"];
  expect(form).toMatchObject({ title: "Song of the Day", browser_url: "http://crowd.test/c/song" });
  const post = (href: string, body: object) =>
    app.web.inject({
      method: "POST",
      url: new URL(href).pathname,
      headers: { ...headers, "content-type": "application/hal+json" },
      payload: JSON.stringify(body),
    });
  const first = await post(form._links["osdi:record_submission_helper"].href, signup(app, "ada@example.org"));
  expect(first.statusCode).toBe(202);
  expect(first.headers["content-type"]).toContain("application/hal+json");
  const helped = await post(entry._links["osdi:person_signup_helper"].href, signup(app, "bob@example.org"));
  expect(helped.statusCode).toBe(202);
  // A person who is known is answered the same.
  const again = await post(form._links["osdi:record_submission_helper"].href, signup(app, "ada@example.org"));
  expect(again.json()).toEqual(first.json());
  expect(await personWith(app, campaign.id, "ada@example.org")).toMatchObject({
    state: "pending",
    country: "DE",
  });
  expect((await app.live.refresh(campaign.id)).tally.total.verified).toBe(0);
  await openCampaign(app);
  const second = (await app.store.findCampaign("song-2"))!;
  await app.store.addCampaignOrganiser(second.id, (await organiserOf(app, "rosa@example.org")).id, "owner");
  const unclear = await post(entry._links["osdi:person_signup_helper"].href, signup(app, "eve@example.org"));
  expect(unclear.json()).toMatchObject({ status: 422, errors: [{ field: "form" }] });
});

test("people can be read only when they said so on our own page, and until they take it back", async () => {
  await using app = await testApp();
  const { campaign, key } = await programOn(app);
  const ask = askWith(app, key, "/api/osdi/v1");
  for (const [address, wants] of [
    ["ada@example.org", true],
    ["bob@example.org", true],
    ["cy@example.org", false],
  ] as const) {
    await ask("/forms/song/submissions", { method: "POST", body: signup(app, address, wants) });
  }
  const [ada, bob, cy] = await Promise.all(
    ["ada", "bob", "cy"].map((name) => personWith(app, campaign.id, `${name}@example.org`)),
  );
  const people = async () => (await ask("/people")).json()._embedded["osdi:people"];
  const { page, mine } = await confirm(app, ada!.id, true);
  expect(page).toContain("may have my address");
  expect(page).not.toContain("checked");
  await confirm(app, bob!.id, false);
  expect((await confirm(app, cy!.id, true)).page).not.toContain("may have my address");
  expect(await people()).toMatchObject([
    {
      identifiers: [`flashcrowd:${ada!.id}`],
      email_addresses: [{ address: "ada@example.org", status: "subscribed" }],
    },
  ]);
  const submissions = (await ask("/forms/song/submissions")).json();
  expect(submissions).toMatchObject({ total_records: 1, total_pages: 1 });
  expect((await ask(`/people/${bob!.id}`)).statusCode).toBe(404);
  expect((await ask(`/forms/song/submissions/${ada!.id}`)).statusCode).toBe(200);

  const stranger = await keyFor(app, await organiserOf(app, "max@example.org"), ["read:people"]);
  expect((await askWith(app, stranger, "/api/osdi/v1")("/people")).json().total_records).toBe(0);
  expect((await askWith(app, stranger, "/api/osdi/v1")("/forms/song/submissions")).statusCode).toBe(404);
  const weak = await keyFor(app, await organiserOf(app, "rosa@example.org"), ["read:figures"]);
  expect((await askWith(app, weak, "/api/osdi/v1")("/people")).statusCode).toBe(403);

  const form = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };
  expect((await app.web.inject(mine)).body).toContain("You said that the organiser");
  await app.web.inject({ method: "POST", url: `${mine}/sharing`, headers: form, payload: "share=no" });
  expect(await people()).toEqual([]);
  await app.web.inject({ method: "POST", url: `${mine}/sharing`, headers: form, payload: "share=yes" });
  expect(await people()).toHaveLength(1);
  await act(app.store, ada!.id, "withdraw");
  expect(await people()).toEqual([]);
});
