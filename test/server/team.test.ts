import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mayDo, type Right, ROLES } from "#campaign";
import { openCampaign, testApp } from "../app.ts";
import { memberAt, organiserAt } from "./browsers.ts";

/** What each page of a campaign in the studio takes. A page that is not here fails the test below. */
const PAGES: Readonly<Record<string, Right>> = {
  "get ": "read",
  "post /step": "edit",
  "get /edit": "edit",
  "post /edit": "edit",
  "post /edit/preview": "edit",
  "post /channels": "edit",
  "get /picture": "edit",
  "post /picture": "edit",
  "post /picture/remove": "edit",
  "get /numbers": "read",
  "get /tree.bin": "read",
  "post /organisers": "own",
  // Leaving is everybody's; the rest is judged member by member.
  "post /team": "read",
  "get /outbox": "read",
  "get /outbox.json": "read",
  "get /ranks": "edit",
  "post /ranks": "edit",
  "get /review": "moderate",
  "post /review": "moderate",
  "get /updates": "read",
  "post /updates": "edit",
  "post /updates/change": "edit",
  "post /comments": "moderate",
  "get /messages": "read",
  "post /messages": "edit",
  "get /messages/:id": "read",
  "post /messages/:id": "edit",
  "get /screen": "read",
  "get /figures": "edit",
  "post /figures": "edit",
  "post /corrections": "edit",
  "get /webhooks": "edit",
  "post /webhooks": "edit",
  "post /webhooks/:id/enable": "edit",
  "post /webhooks/:id/remove": "edit",
  "post /webhooks/:id/deliveries/:delivery/replay": "edit",
};

/** Every address of a campaign in the studio, as the sources write it: "get /numbers". */
function writtenPages(): string[] {
  const web = new URL("../../src/shell/web/", import.meta.url);
  const files = [
    ...readdirSync(new URL("studio/", web)).map((file) => `studio/${file}`),
    "studio-figures.tsx",
  ];
  return files.flatMap((file) =>
    [
      ...readFileSync(new URL(file, web), "utf8").matchAll(
        /\.(get|post)\b[^"]*?\(\s*"\/studio\/c\/:slug([^"]*)"/g,
      ),
    ].map(([, method, rest]) => `${method} ${rest}`),
  );
}

test("every page of a campaign in the studio is closed to those whose role does not include it", async () => {
  expect(writtenPages().sort()).toEqual(Object.keys(PAGES).sort());
  await using app = await testApp();
  const campaign = await openCampaign(app);
  const stranger = await organiserAt(app, "Mallory");
  const members = await Promise.all(
    ROLES.map(async (role) => ({ role, at: await memberAt(app, campaign.id, role, role) })),
  );
  const valid: Record<string, string> = {
    note: "",
    decision: "hold",
    which: "chosen",
    member: campaign.id,
    change: "remove",
    role: "viewer",
    name: "",
    address: "",
    kind: "blog",
    list: "",
    csv: "",
    title: "",
    subject: "",
    zone: "all",
    channel: "all",
    generation: "all",
    confirmed: "all",
    body: "",
    comments: "none",
    update: campaign.id,
    comment: campaign.id,
    state: "shown",
    url: "",
    events: "",
  };
  for (const [page, right] of Object.entries(PAGES)) {
    const [method, rest] = page.split(" ") as ["get" | "post", string];
    const url = `/studio/c/song${rest.replace(/:(id|delivery)/g, campaign.id)}`;
    const ask = (who: typeof stranger) =>
      method === "get"
        ? who.get(url)
        : who.post(url, { ...valid, command: rest === "/step" ? "start-rush" : "send" });
    expect((await ask(stranger)).statusCode, page).toBe(404);
    for (const { role, at } of members) {
      // What is allowed may still be refused for what was typed; what is not allowed is always 403.
      if (page === "post /step" && mayDo(role, right)) continue;
      const { statusCode } = await ask(at);
      if (page === "post /team") expect([403, 409], `${page} ${role}`).toContain(statusCode);
      else expect(statusCode === 403, `${page} as ${role}: ${statusCode}`).toBe(!mayDo(role, right));
    }
  }
});

test("programs are told in problem+json what their role does not include", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  const viewer = await memberAt(app, campaign.id, "Vera", "viewer");
  const mails = await viewer.get("/studio/c/song/outbox.json");
  expect(mails.statusCode).toBe(200);
  const refused = await app.web.inject({
    method: "POST",
    url: "/studio/c/song/step",
    headers: {
      cookie: String(viewer.cookie),
      accept: "application/json",
      "content-type": "application/json",
      "sec-fetch-site": "same-origin",
    },
    payload: { command: "close" },
  });
  expect([refused.statusCode, refused.headers["content-type"]]).toEqual([
    403,
    "application/problem+json; charset=utf-8",
  ]);
  expect((await app.store.findCampaign("song"))!.state).toBe("open");
});

test("an owner invites with a role, changes it, hands over and leaves; the record says who did what", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  const rosa = await memberAt(app, campaign.id, "Rosa", "owner");
  await rosa.post("/studio/c/song/organisers", { name: "Emil", address: "emil@example.org", role: "viewer" });
  const emil = await organiserAt(app, "Emil");
  expect((await emil.get("/studio/c/song/edit")).statusCode).toBe(403);
  await rosa.post("/studio/c/song/team", { change: "set-role", member: emil.id, role: "editor" });
  expect((await emil.get("/studio/c/song/edit")).statusCode).toBe(200);

  const alone = await rosa.post("/studio/c/song/team", { change: "remove", member: rosa.id });
  expect(alone.statusCode).toBe(409);
  expect(alone.body).toContain("needs an owner");
  expect((await emil.post("/studio/c/song/team", { change: "remove", member: rosa.id })).statusCode).toBe(
    403,
  );

  await rosa.post("/studio/c/song/team", { change: "hand-over", member: emil.id });
  expect((await app.store.organisersOf(campaign.id)).map(({ name, role }) => [name, role])).toEqual([
    ["Rosa", "editor"],
    ["Emil", "owner"],
  ]);
  const left = await rosa.post("/studio/c/song/team", { change: "remove", member: rosa.id });
  expect(left.headers.location).toBe("/studio");
  expect((await rosa.get("/studio/c/song")).statusCode).toBe(404);
  const page = (await emil.get("/studio/c/song")).body;
  for (const said of ["changed the role of somebody", "took somebody out of the team"]) {
    expect(page).toContain(said);
  }
});

test("two owners who remove each other at the same moment leave one owner", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  const rosa = await memberAt(app, campaign.id, "Rosa", "owner");
  const emil = await memberAt(app, campaign.id, "Emil", "owner");
  await Promise.all([
    rosa.post("/studio/c/song/team", { change: "remove", member: emil.id }),
    emil.post("/studio/c/song/team", { change: "remove", member: rosa.id }),
  ]);
  expect(await app.store.organisersOf(campaign.id)).toHaveLength(1);
});

test("who is taken out before reading the invitation is not invited any more", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  const rosa = await memberAt(app, campaign.id, "Rosa", "owner");
  await rosa.post("/studio/c/song/organisers", { name: "Emil", address: "emil@example.org", role: "editor" });
  const emil = (await app.store.organisersOf(campaign.id)).find(({ name }) => name === "Emil")!;
  await rosa.post("/studio/c/song/team", { change: "remove", member: emil.id });
  const { rows } = await app.database.pool.query("select state from mail where kind = 'invited-organiser'");
  expect(rows).toEqual([{ state: "stopped" }]);
});
