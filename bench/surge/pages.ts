// Reading: the campaign's page beside a Fastify route that sends a constant text of the same size.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text as textOf } from "node:stream/consumers";
import { load, openBare } from "./house.ts";
import { IN_FLIGHT, type Row, rounded } from "./rows.ts";

const ROUNDS = 3;

/** Campaign pages a second, and the ratio to a constant text: medians of rounds that take turns. */
export const pages: Row = {
  name: "pages",
  about: "campaign pages a second, and their ratio to a constant text of the same size",
  quick: true,
  async run(bench) {
    const { house, quick, page, text } = bench;
    await using bare = await openBare(text.length);
    const seconds = quick ? 1 : 8;
    const places = [
      { port: house.port, path: page },
      { port: bare.port, path: "/page" },
    ] as const;
    for (const place of places) await askFor(place, 1);
    const rates: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      for (const [i, place] of places.entries()) rates[i]!.push(await askFor(place, seconds));
    }
    const [ours, theirs] = rates.map((all) => all.sort((a, b) => a - b)[ROUNDS >> 1]!) as [number, number];
    const ratio = rounded(ours / theirs, 2);
    bench.tell(
      { pagesPerSecond: rounded(ours), pageRatio: ratio },
      `${rounded(ours)}/s, a Fastify route with a constant text of ${text.length} bytes ${rounded(theirs)}/s, ratio ${ratio}`,
    );
  },
};

/** Answers a second: asked for by wrk where there is one, since a generator in Node is slower than the server. */
async function askFor(place: { readonly port: number; readonly path: string }, seconds: number) {
  const url = `http://127.0.0.1:${place.port}${place.path}`;
  const wrk = spawn("wrk", ["-t1", `-c${IN_FLIGHT}`, `-d${seconds}s`, "--timeout", "10s", url], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const missing = once(wrk, "error").then(() => true);
  const [said, none] = await Promise.all([
    textOf(wrk.stdout).catch(() => ""),
    Promise.race([missing, once(wrk, "close").then(() => false)]),
  ]);
  if (none) return (await load({ ...place, kind: "page", connections: IN_FLIGHT, seconds })).perSecond;
  if (/Non-2xx/.test(said)) throw new Error(`pages were refused: ${said}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]);
}
