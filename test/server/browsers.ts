import type { Role } from "#campaign";
import type { TestApp } from "../app.ts";

const FORM = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };

/** An organiser at a browser that keeps their session. */
export async function organiserAt(app: TestApp, name: string) {
  const address = `${name.toLowerCase()}@example.org`;
  const who = await app.store.ensureOrganiser(app.vault.organiserKey(address), app.vault.seal(address), name);
  const link = new URL(await app.signInLink(who.id)).pathname;
  const answer = await app.web.inject({ method: "POST", url: link, headers: FORM, payload: "" });
  const cookie = answer.cookies.map((one) => `${one.name}=${one.value}`).join("; ");
  return {
    id: who.id,
    cookie,
    get: (url: string) => app.web.inject({ url, headers: { cookie } }),
    post: (url: string, fields: Record<string, string> = {}) =>
      app.web.inject({
        method: "POST",
        url,
        headers: { ...FORM, cookie },
        payload: new URLSearchParams(fields).toString(),
      }),
  };
}

/** Somebody in the team of a campaign, signed in. */
export async function memberAt(app: TestApp, campaignId: string, name: string, role: Role) {
  const member = await organiserAt(app, name);
  await app.store.addCampaignOrganiser(campaignId, member.id, role);
  return member;
}
