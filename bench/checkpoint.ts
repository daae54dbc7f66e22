// How far the signed log is behind what is counted, while people verify through the server's own page: at a steady
// rate, at as many as it takes, and while as many others as it takes ask to pledge. Server, database and load share this machine; loopback only, every run bounded.
import { Agent, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { DAY } from "#kernel";
import { openTickets } from "../src/shell/secrets/index.ts";
import { load, openHouse } from "./surge/house.ts";

const SECONDS = process.argv.includes("--quick") ? 8 : 30;
const RUNS = [
  { rate: 300, surge: false },
  { rate: Number.POSITIVE_INFINITY, surge: false },
  { rate: 300, surge: true },
] as const;
const MOST_A_SECOND = 5000;
const IN_FLIGHT = 128;
const LOOK_EVERY_MS = 20;

const secret = Buffer.alloc(32, 1);
const tickets = openTickets(secret);
await using house = await openHouse({ SECRET_KEY: secret.toString("base64"), TRUST_PROXY: "127.0.0.1" });
const { pool, port } = house;
const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT });

/** Pledges that wait to be verified, as many as one run can use. */
async function pledges(run: number, count: number): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `insert into person (id, campaign_id, person_key, address, state, language, zone, invite_code, requested_at, last_mail_at)
     select gen_random_uuid(), c.id, sha256(convert_to($1 || '-' || n, 'UTF8')), 'x', 'pending', 'en', 'UTC', $1 || '-' || n, now(), now()
     from campaign c, generate_series(1, $2::int) n returning id`,
    [String(run), count],
  );
  return rows.map(({ id }) => tickets.issue("verify", id, Date.now() + DAY));
}

function verify(ticket: string, n: number): Promise<number> {
  return new Promise((resolve) => {
    const headers = { "x-forwarded-for": `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}` };
    const sent = request({ port, agent, method: "POST", path: `/v/${ticket}`, headers }, (answer) => {
      answer.resume().on("end", () => resolve(answer.statusCode ?? 0));
    });
    sent.on("error", () => resolve(0)).end();
  });
}

/** Looks on until told to stop; gives how old the oldest counted and unsigned leaf was, in milliseconds, at each look. */
function lookOn(): () => Promise<number[]> {
  const lags: number[] = [];
  let grown: { readonly at: number; readonly size: number }[] = [];
  let stopped = false;
  const looking = (async () => {
    while (!stopped) {
      const { rows } = await pool.query<{ counted: string; signed: string }>(
        "select c.log_size as counted, coalesce(l.size, 0) as signed from campaign c left join log l on l.campaign_id = c.id",
      );
      const at = performance.now();
      const [counted, signed] = [Number(rows[0]!.counted), Number(rows[0]!.signed)];
      if (counted > (grown.at(-1)?.size ?? 0)) grown.push({ at, size: counted });
      grown = grown.filter(({ size }) => size > signed);
      lags.push(grown[0] ? at - grown[0].at : 0);
      await pause(LOOK_EVERY_MS);
    }
  })();
  return async () => {
    stopped = true;
    await looking;
    return lags.sort((a, b) => a - b);
  };
}

for (const [run, { rate, surge }] of RUNS.entries()) {
  const waiting = await pledges(run, SECONDS * Math.min(rate, MOST_A_SECOND));
  const stop = lookOn();
  const began = performance.now();
  let [next, done] = [0, 0];
  const work = async (): Promise<void> => {
    while (performance.now() - began < SECONDS * 1000 && next < waiting.length) {
      const n = next++;
      const due = began + (n / rate) * 1000;
      if (due > performance.now()) await pause(due - performance.now());
      if ((await verify(waiting[n]!, run * 1_000_000 + n)) < 400) done += 1;
    }
  };
  const pledging = surge
    ? load({ kind: "pledge", port, path: `/c/${house.slug}`, connections: 256, seconds: SECONDS })
    : null;
  await Promise.all(Array.from({ length: IN_FLIGHT }, work));
  const seconds = (performance.now() - began) / 1000;
  await pause(1500);
  const lags = await stop();
  const others = pledging ? `, beside ${(await pledging).perSecond.toFixed(0)} pledges/s` : "";
  const at = (share: number): string =>
    `${(lags[Math.floor((lags.length - 1) * share)]! / 1000).toFixed(2)} s`;
  console.log(
    `${(done / seconds).toFixed(0)} verified/s for ${seconds.toFixed(0)} s${others}: signature behind by ${at(0.5)} (median), ` +
      `${at(0.99)} (99th percentile), ${at(1)} (largest of ${lags.length} looks)`,
  );
}
agent.destroy();
