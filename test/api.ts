import type { Organiser } from "../src/shell/store/index.ts";
import { openCampaign, type TestApp } from "./app.ts";

/** What programs send and get. */
export interface Asked {
  readonly method?: "GET" | "POST" | "DELETE";
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** An organiser with an open campaign, and a program that has a key of theirs with these scopes. */
export async function programOn(
  app: TestApp,
  scopes: readonly string[] = ["read:campaigns", "read:figures", "read:people", "write:pledges", "webhooks"],
) {
  const campaign = await openCampaign(app);
  const organiser = await organiserOf(app, "rosa@example.org");
  await app.store.addCampaignOrganiser(campaign.id, organiser.id, "owner");
  const key = await keyFor(app, organiser, scopes);
  return { campaign, organiser, key, ask: askWith(app, key) };
}

/** The organiser with this address. */
export function organiserOf(app: TestApp, address: string): Promise<Organiser> {
  return app.store.ensureOrganiser(app.vault.organiserKey(address), app.vault.seal(address), address);
}

/** Makes a key in the studio, as an organiser does; gives it as it is shown. */
export async function keyFor(app: TestApp, organiser: Organiser, scopes: readonly string[]): Promise<string> {
  const post = await studioOf(app, organiser);
  const made = await post("/studio/software/keys", [
    ["name", "Website"],
    ["life", "365"],
    ...scopes.map((scope) => ["scopes", scope] as [string, string]),
  ]);
  const [key] = /fc_[2-9a-hjkmnp-z]{10}_[\w-]{43}/.exec(made.body) ?? [];
  if (!key) throw new Error(`no key was made: ${made.statusCode}`);
  return key;
}

/** Signs an organiser in, and gives what their browser sends forms with. */
export async function studioOf(app: TestApp, organiser: Organiser) {
  const link = new URL(await app.signInLink(organiser.id)).pathname;
  const form = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };
  const [session] = (await app.web.inject({ method: "POST", url: link, headers: form })).cookies;
  const cookie = `organiser=${session!.value}`;
  return (url: string, fields: [string, string][] = [], method: "GET" | "POST" = "POST") =>
    app.web.inject({
      method,
      url,
      headers: { ...form, cookie },
      ...(method === "POST" ? { payload: new URLSearchParams(fields).toString() } : {}),
    });
}

/** Asks the server as a program does; a key is sent when there is one. */
export function askWith(app: TestApp, key: string | null, base = "/api/v1") {
  return (url: string, { method = "GET", body, headers = {} }: Asked = {}) =>
    app.web.inject({
      method,
      url: `${base}${url}`,
      headers: {
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    });
}
