// Pledging: as fast as it goes, beside a server that keeps nothing; at 70 % of that; for minutes; and in one burst.
import { load, openBare } from "./house.ts";
import { caughtUp, keptPledges, pledging, type Row, rounded } from "./rows.ts";

const BURST = 300_000;

/** Pledges a second, and the ratio to a Fastify route that takes the same form and keeps nothing. */
export const pledges: Row = {
  name: "pledges",
  about: "durable pledges a second, and their ratio to a server that keeps nothing",
  quick: true,
  async run(bench) {
    const { house, quick, text } = bench;
    await using bare = await openBare(text.length);
    await load({ ...pledging(bench), seconds: quick ? 1 : 5 });
    const before = house.cpu();
    const ours = await load({ ...pledging(bench), seconds: quick ? 3 : 20 });
    const used = house.cpu();
    const theirs = await load({ ...pledging(bench), port: bare.port, seconds: quick ? 2 : 10 });
    const ratio = rounded(ours.perSecond / theirs.perSecond, 2);
    const micros = (ms: number): string => ((ms * 1000) / ours.ok).toFixed(0);
    bench.tell(
      {
        pledgesPerSecond: rounded(ours.perSecond),
        pledgesRatioToBare: ratio,
        barePerSecond: rounded(theirs.perSecond),
      },
      `${rounded(ours.perSecond)}/s (p50 ${rounded(ours.p50)} ms, p99 ${rounded(ours.p99)} ms; not taken ${ours.asked - ours.ok}), ` +
        `bare Fastify without storing ${rounded(theirs.perSecond)}/s, ratio ${ratio}; processor for each: ` +
        `server ${micros(used.server - before.server)} µs, database ${micros(used.database - before.database)} µs`,
    );
  },
};

/** How long a lone pledge takes, and one of 70 % of what can be kept. */
export const latency: Row = {
  name: "latency",
  about: "a lone pledge, and p99 at 70 % of the rate",
  quick: true,
  async run(bench) {
    const { quick } = bench;
    const most = await load({ ...pledging(bench), seconds: quick ? 1 : 10 });
    const rate = Math.floor(most.perSecond * 0.7);
    const lone = await load({ ...pledging(bench), connections: 1, seconds: quick ? 1 : 5 });
    const held = await load({ ...pledging(bench), seconds: quick ? 3 : 20, rate });
    bench.tell(
      { p50LoneMs: rounded(lone.p50, 1), p99ms: rounded(held.p99), rateOfP99: rate },
      `a lone pledge p50 ${rounded(lone.p50, 1)} ms; at 70 % of ${rounded(most.perSecond)}/s p50 ${rounded(held.p50)} ms, p99 ${rounded(held.p99)} ms`,
    );
  },
};

/** Five minutes: pledges, p99 by the minute, and the most memory seen. */
export const sustained: Row = {
  name: "sustained",
  about:
    "five minutes with projection and outbox: pledges a second, p99 by the minute, memory of all processes",
  quick: true,
  async run(bench) {
    const { house, quick } = bench;
    const seconds = quick ? 5 : 300;
    const window = quick ? 1 : 60;
    let memory = 0;
    const look = () => {
      const { server, database } = house.memory();
      memory = Math.max(memory, server + database);
    };
    const looking = setInterval(look, quick ? 2000 : 10_000);
    const run = await load({ ...pledging(bench), seconds, window });
    clearInterval(looking);
    look();
    const late = await caughtUp(bench);
    // The last window holds what was under way at the end.
    const p99s = run.windows.slice(0, seconds / window).map(({ p99 }) => rounded(p99));
    bench.tell(
      { sustainedPledgesPerSecond: rounded(run.perSecond), memoryMB: rounded(memory), caughtUpMs: late },
      `${rounded(run.perSecond)}/s for ${rounded(run.seconds)} s, p99 by ${window} s: ${p99s.join(", ")} ms; not taken ${run.asked - run.ok}; ` +
        `memory at most ${rounded(memory)} MB; counts caught up ${late} ms after the last`,
    );
  },
};

/** As many pledges as fast as they come: all of them kept, and counted soon after. */
export const burst: Row = {
  name: "burst",
  about: "300,000 pledges as fast as they come, and when the counts hold them",
  quick: false,
  async run(bench) {
    const most = bench.quick ? 10_000 : BURST;
    const before = await keptPledges(bench);
    const run = await load({ ...pledging(bench), seconds: 240, most });
    const late = await caughtUp(bench);
    const lost = run.ok - ((await keptPledges(bench)) - before);
    bench.tell(
      { burstPledges: run.ok, burstSeconds: rounded(run.seconds, 1), burstLost: lost, burstCaughtUpMs: late },
      `${run.ok} of ${run.asked} acknowledged in ${rounded(run.seconds, 1)} s (${rounded(run.perSecond)}/s), ${lost} lost, counts caught up ${late} ms after the last`,
    );
  },
};
