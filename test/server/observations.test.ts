import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DAY, seededRng } from "#kernel";
import { openCampaign, planAt, type TestApp, testApp } from "../app.ts";
import { testDatabase } from "../database.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-observations-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Forty honest people on one object each hour, and a group of three that meets again and again. */
function activity(): string {
  const rng = seededRng(7);
  const lines = ["who,what,when"];
  for (let o = 0; o < 30; o++) {
    for (let k = 0; k < 15; k++) {
      lines.push(`p${Math.floor(rng() * 40)},o${o},${Math.floor(1_700_000_000 + o * 9000 + rng() * 8000)}`);
    }
    if (o % 2 === 0) for (const m of ["m1", "m2", "m3"]) lines.push(`${m},o${o},${1_700_000_000 + o * 9000}`);
  }
  return `${lines.join("\n")}\n`;
}

async function signedIn(app: TestApp, address: string) {
  const who = await app.store.ensureOrganiser(
    app.vault.organiserKey(address),
    app.vault.seal(address),
    "Rosa",
  );
  const signIn = await app.web.inject({
    method: "POST",
    url: new URL(await app.signInLink(who.id)).pathname,
  });
  const cookie = signIn.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  return {
    get: (url: string) => app.web.inject({ url, headers: { cookie } }),
    post: (url: string, fields: Record<string, string> = {}) =>
      app.web.inject({
        method: "POST",
        url,
        headers: { cookie, "content-type": "application/x-www-form-urlencoded" },
        payload: new URLSearchParams(fields).toString(),
      }),
    async bring(name: string, content: string | Uint8Array) {
      const form = new FormData();
      form.append("file", new Blob([content as string]), name);
      const request = new Request("http://crowd.test", { method: "POST", body: form });
      return app.web.inject({
        method: "POST",
        url: "/studio/observe",
        headers: { cookie, "content-type": request.headers.get("content-type")! },
        payload: Buffer.from(await request.arrayBuffer()),
      });
    },
  };
}

const folders = (): string[] => readdirSync(path.join(home, "observations"));

test("an organiser brings a file, says what its columns are, and gets a report that stands apart", async () => {
  await using app = await testApp({ DATA_DIR: home });
  const rosa = await signedIn(app, "rosa@example.org");
  const brought = await rosa.bring("../../stars <b>.csv.gz", gzipSync(activity()));
  expect(brought.statusCode).toBe(303);
  const at = brought.headers.location as string;
  const asked = await rosa.get(at);
  expect(asked.body).toContain("gzip csv");
  expect(asked.body).toContain("<td>o0</td>");
  const unsaid = await rosa.post(`${at}/run`, {});
  expect(unsaid.statusCode).toBe(422);
  expect(unsaid.body).toContain("Choose the column that says this.");

  const columns = { "column-account": "who", "column-object": "what", "column-time": "when" };
  expect((await rosa.post(`${at}/run`, { ...columns, window: "a" })).body).toContain("Give a number from 0");
  expect((await rosa.post(`${at}/run`, columns)).statusCode).toBe(303);
  expect((await rosa.get(at)).body).toContain('http-equiv="refresh"');
  expect((await rosa.get(`${at}/state.json`)).json()).toMatchObject({ state: "waiting" });
  await app.observatory.step();
  expect((await rosa.get(`${at}/state.json`)).json()).toMatchObject({ state: "done" });
  expect(folders()).toEqual([]);

  const done = await rosa.get(at);
  expect(done.body).toContain("3 pairs of accounts");
  const report = await rosa.get(`${at}/report`);
  expect(report.headers["content-security-policy"]).toMatch(/default-src 'none'.*sandbox allow-scripts/);
  expect(report.body).toContain("--columns account=who,object=what,time=when");
  expect(report.body).not.toMatch(/\bm1\b/);
  for (const file of ["edges.csv", "network.gexf", "observation.json"]) {
    const answer = await rosa.get(`${at}/files/${file}`);
    expect(answer.headers["content-disposition"]).toBe(`attachment; filename="${file}"`);
    expect(answer.body.length).toBeGreaterThan(100);
  }

  const stranger = await signedIn(app, "eve@example.org");
  for (const page of [at, `${at}/report`, `${at}/files/edges.csv`, `${at}/state.json`]) {
    expect((await stranger.get(page)).statusCode, page).toBe(404);
  }
  expect((await stranger.post(`${at}/delete`)).statusCode).toBe(404);
  expect((await stranger.get("/studio/observe")).body).not.toContain("stars_");
  expect((await rosa.post(`${at}/delete`)).statusCode).toBe(303);
  expect((await rosa.get(at)).statusCode).toBe(404);
  const list = await rosa.get("/studio/observe");
  expect(list.body).toMatch(/brought .*stars.*started .*deleted|deleted .*started .*brought/s);
  const { rows } = await app.database.pool.query("select 1 from observation_file");
  expect(rows).toEqual([]);
}, 60_000);

test("files that cannot be used are refused with the mend, and nothing of them stays", async () => {
  await using app = await testApp({ DATA_DIR: home, OBSERVE_MAX_MB: "1" });
  const rosa = await signedIn(app, "rosa@example.org");
  const large = await rosa.bring("large.csv", `account,object,time\n${"a,b,1\n".repeat(200_000)}`);
  expect([large.statusCode, large.body.includes("larger than 1 MB")]).toEqual([422, true]);
  expect((await rosa.bring("empty.csv", "")).body).toContain("it is empty");
  const cut = await rosa.bring("cut.parquet", "PAR1 and no more");
  expect(cut.body).toContain("no whole Parquet file");
  expect(folders()).toEqual([]);
  expect((await app.web.inject({ method: "POST", url: "/studio/observe" })).headers.location).toBe(
    "/sign-in",
  );

  const broken = await rosa.bring("broken.csv.gz", gzipSync(activity()).subarray(0, 500));
  const at = broken.headers.location as string;
  await rosa.post(`${at}/run`, { "column-account": "who", "column-object": "what", "column-time": "when" });
  await app.observatory.step();
  const failed = await rosa.get(at);
  expect(failed.body).toContain("damaged or cut");
  expect(failed.body).not.toContain(home);
  app.clock.now += 2 * DAY;
  await app.observatory.sweep();
  const again = await signedIn(app, "rosa@example.org");
  expect((await again.get(at)).statusCode).toBe(404);
}, 60_000);

test("twenty observations are kept, and each for 90 days", async () => {
  await using app = await testApp({ DATA_DIR: home });
  const rosa = await signedIn(app, "rosa@example.org");
  const first = await rosa.bring("one.csv", activity());
  expect(first.statusCode).toBe(303);
  await app.database.pool.query(
    `insert into observation (id, organiser_id, state, name, bytes, peek, created_at)
     select gen_random_uuid(), organiser_id, 'done', name, bytes, peek, created_at from observation, generate_series(1, 19)`,
  );
  expect((await rosa.bring("two.csv", activity())).body).toContain("You keep 20 observations already");
  app.clock.now += 91 * DAY;
  await app.observatory.sweep();
  const { rows } = await app.database.pool.query("select 1 from observation");
  expect(rows).toEqual([]);
}, 60_000);

test("a campaign's own crowd is read by the same code, and shows nobody", async () => {
  await using app = await testApp({ DATA_DIR: home });
  const campaign = await openCampaign(app, { ...planAt(app.clock.now, 0), askKind: "sign" });
  expect((await app.web.inject({ url: "/c/song/crowd" })).body).toContain("Not read yet");
  expect((await app.web.inject({ url: "/c/song/crowd/report" })).statusCode).toBe(404);
  const start = Math.floor(app.clock.now / 60_000) * 60_000;
  const rng = seededRng(2);
  const pledges = Array.from(
    { length: 120 },
    (_, k) => `00000000-0000-7000-8000-${String(k).padStart(12, "0")}`,
  );
  await app.database.pool.query(
    `insert into fact (campaign_id, seq, at, kind, body)
     select $1, (select last_seq from campaign where id = $1) + n, at, 'door-opened', jsonb_build_object('kind', 'door-opened', 'pledge', pledge, 'generation', 0)
     from unnest($2::text[], $3::timestamptz[]) with ordinality as given (pledge, at, n)`,
    [campaign.id, pledges, pledges.map(() => new Date(start + rng() * 1_200_000))],
  );
  await app.database.pool.query("update campaign set last_seq = last_seq + 120 where id = $1", [campaign.id]);
  await app.store.project(campaign.id, app.clock.now);
  await app.readCrowds();
  const panel = await app.web.inject({ url: "/c/song/crowd" });
  expect(panel.body).toContain("This looks like a grassroots campaign.");
  expect(panel.body).toContain("120 people");
  expect(panel.body).toContain("Rosa's fan club");
  const report = await app.web.inject({
    url: "/c/song/crowd/report",
    headers: { "accept-encoding": "gzip" },
  });
  const html = gunzipSync(report.rawPayload).toString();
  expect(html).toContain("http://crowd.test/c/song");
  expect(html).not.toContain("00000000-0000");
  expect(report.headers["content-security-policy"]).toContain("sandbox");
  expect((await app.web.inject({ url: "/c/song" })).body).toContain("/c/song/crowd");
  expect(folders()).toEqual([]);
}, 60_000);

test("a server that closes while a crowd is read says nothing of a failure, and leaves no file", async () => {
  await using database = await testDatabase();
  const app = await testApp({ DATA_DIR: home }, { database });
  const { id } = await openCampaign(app);
  await app.store.project(id, app.clock.now);
  const reading = app.readCrowds();
  await expect.poll(folders, { timeout: 20_000, interval: 1 }).toHaveLength(1);
  await app.close();
  await expect(reading).resolves.toBeUndefined();
  expect(folders()).toEqual([]);
}, 60_000);
