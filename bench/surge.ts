// npm run bench:surge [-- ROW...] [--quick] [--json]: what the server holds when everybody comes at once. Server,
// database and load generator share this machine; loopback only, every run bounded. Rows: pledges, latency, sustained,
// pages, listeners; all of them when none is named.
import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { load, openBare, openHouse } from "./surge/house.ts";
import type { Watched } from "./surge/watch.ts";

const ROWS = ["pledges", "latency", "sustained", "pages", "listeners"] as const;
const args = process.argv.slice(2);
const quick = args.includes("--quick");
const json = args.includes("--json");
const named = args.filter((one) => !one.startsWith("-"));
const unknown = named.find((one) => !ROWS.some((row) => row === one));
if (unknown) {
  console.error(`flashcrowd: there is no row "${unknown}"; there are ${ROWS.join(", ")}`);
  process.exit(2);
}
const wants = (row: (typeof ROWS)[number]): boolean => named.length === 0 || named.includes(row);
const IN_FLIGHT = 256;
const seconds = { warm: quick ? 2 : 5, run: quick ? 4 : 20, sustained: quick ? 6 : 300 };
const LISTENERS = quick ? 2000 : 18_000;

const figures: Record<string, number> = {};
const say = (line: string): void => {
  if (!json) console.log(line);
};
const round = (value: number, digits = 0): number => Number(value.toFixed(digits));

// The load generator gives each request another address, as a proxy in front would: one address alone meets the limit.
await using house = await openHouse({ TRUST_PROXY: "127.0.0.1" });
const page = `/c/${house.slug}`;
const text = await knownPage();
await using bare = await openBare(text.length);
const pledges = { kind: "pledge", connections: IN_FLIGHT, port: house.port, path: page } as const;

await load({ ...pledges, seconds: seconds.warm });
let rate = (await load({ ...pledges, seconds: 1 })).perSecond;
if (wants("pledges")) {
  const before = house.cpu();
  const ours = await load({ ...pledges, seconds: seconds.run });
  const used = house.cpu();
  const theirs = await load({ ...pledges, port: bare.port, seconds: quick ? 3 : 10 });
  rate = ours.perSecond;
  figures.pledgesPerSecond = round(ours.perSecond);
  figures.pledgesRatioToBare = round(ours.perSecond / theirs.perSecond, 2);
  const micros = (ms: number): string => ((ms * 1000) / ours.ok).toFixed(0);
  say(
    `pledges: ${round(ours.perSecond)}/s (p50 ${round(ours.p50)} ms, p99 ${round(ours.p99)} ms; not taken ${ours.asked - ours.ok}), ` +
      `bare Fastify without storing ${round(theirs.perSecond)}/s, ratio ${figures.pledgesRatioToBare}; processor for each: ` +
      `server ${micros(used.server - before.server)} µs, database ${micros(used.database - before.database)} µs`,
  );
}
if (wants("latency")) {
  const lone = await load({ ...pledges, connections: 1, seconds: quick ? 1 : 5 });
  const most = await load({ ...pledges, seconds: seconds.run, rate: Math.floor(rate * 0.7) });
  figures.p50LoneMs = round(lone.p50, 1);
  figures.p99ms = round(most.p99);
  say(
    `latency: a lone pledge p50 ${figures.p50LoneMs} ms; at 70 % (${Math.floor(rate * 0.7)}/s) p99 ${figures.p99ms} ms`,
  );
}
if (wants("sustained")) {
  const window = quick ? 2 : 60;
  const run = await load({ ...pledges, seconds: seconds.sustained, window });
  figures.sustainedPledgesPerSecond = round(run.perSecond);
  figures.memoryMB = round(house.memory());
  figures.caughtUpMs = await caughtUp();
  const kept = await keptPledges();
  const p99s = run.windows.map(({ p99 }) => round(p99)).join(", ");
  say(
    `sustained: ${round(run.perSecond)}/s for ${round(run.seconds)} s, p99 by ${window} s: ${p99s} ms; memory ${figures.memoryMB} MB; ` +
      `counts caught up ${figures.caughtUpMs} ms after the last; ${kept} pledges kept`,
  );
}
if (wants("pages")) {
  const order = { kind: "page", connections: IN_FLIGHT, seconds: quick ? 3 : 10 } as const;
  await load({ ...order, port: house.port, path: page, seconds: 1 });
  await load({ ...order, port: bare.port, path: "/page", seconds: 1 });
  const ours = await load({ ...order, port: house.port, path: page });
  const theirs = await load({ ...order, port: bare.port, path: "/page" });
  figures.pageRatio = round(ours.perSecond / theirs.perSecond, 2);
  say(
    `pages: ${round(ours.perSecond)}/s, a Fastify route with a constant text of ${text.length} bytes ${round(theirs.perSecond)}/s, ratio ${figures.pageRatio}`,
  );
}
if (wants("listeners")) {
  const time = quick ? 4 : 20;
  const memory = house.memory();
  const watcher = fork(
    path.join(import.meta.dirname, "surge/watch.ts"),
    [String(house.port), `${page}/live`, String(LISTENERS), String(time)],
    { execArgv: ["--conditions=source"] },
  );
  await once(watcher, "message");
  watcher.send("go");
  const pledging = load({ ...pledges, connections: 16, seconds: time, rate: 100 });
  const [seen] = (await once(watcher, "message")) as [Watched];
  await pledging;
  figures.sseListeners = seen.open;
  figures.sseStalenessP99ms = round(seen.p99);
  say(
    `listeners: ${seen.open} streams, ${seen.events} events while 100 people/s pledge, staleness p50 ${round(seen.p50)} ms, p99 ${round(seen.p99)} ms; ` +
      `memory of server and database ${round(house.memory())} MB (${round(memory)} MB before)`,
  );
}
if (json) console.log(JSON.stringify(figures));

/** The page, once the server has found the campaign. */
async function knownPage(): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${house.port}${page}`);
  if (!answer.ok) throw new Error(`the campaign's page answers ${answer.status}`);
  return answer.text();
}

async function keptPledges(): Promise<number> {
  const { rows } = await house.pool.query<{ n: string }>("select count(*) as n from person");
  return Number(rows[0]!.n);
}

/** Milliseconds until the counts hold every fact; at most 15 s are waited. */
async function caughtUp(): Promise<number> {
  const since = performance.now();
  while (performance.now() - since < 15_000) {
    const { rows } = await house.pool.query<{ done: boolean }>(
      "select p.seq = c.last_seq as done from projection p join campaign c on c.id = p.campaign_id",
    );
    if (rows[0]?.done) return round(performance.now() - since);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return Number.POSITIVE_INFINITY;
}
