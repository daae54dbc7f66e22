// How old the figures are: a forest of ten million in the figures' thread, then a stream of supporters, while its
// figures and forecasts are asked for. Facts are made up on the way, as the database would hand them over.
//   npm run bench -- live [--supporters=10000000] [--seconds=60]
import { FREE_ASK } from "#forecast";
import { HOUR } from "#kernel";
import { openNumbers, type Question } from "../src/shell/numbers/index.ts";
import type { ForestFact } from "../src/shell/store/index.ts";

const option = (name: string, usual: number): number =>
  Number(
    process.argv
      .find((one) => one.startsWith(`--${name}=`))
      ?.split("=")
      .at(1) ?? usual,
  );
const supporters = option("supporters", 10_000_000);
const seconds = option("seconds", 60);
const PER_SECOND = 2000;
const SPAN = 168 * HOUR;

const id = (n: number): string => `01900000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
/** The same chance for the same supporter, whenever asked. */
const chance = (n: number, salt: number): number => {
  let x = Math.imul(n + 1, 0x9e3779b1) ^ salt;
  x = Math.imul(x ^ (x >>> 15), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32;
};

const start = Date.now() - SPAN;
let streaming = 0;
const arrivedAt = (n: number): number =>
  n < supporters ? start + (SPAN * n) / supporters : streaming + ((n - supporters) * 1000) / PER_SECOND;

/** Supporter n as a fact: 5 % came by themselves through one of twenty channels, the early ones brought more. */
function fact(n: number): ForestFact {
  const alone = n === 0 || chance(n, 1) < 0.05;
  return {
    seq: n + 1,
    at: arrivedAt(n),
    kind: "pledge-verified",
    pledge: id(n),
    inviter: alone ? null : id(Math.floor(n * chance(n, 2) ** 1.5)),
    channel: alone ? `channel-${Math.floor(20 * chance(n, 3))}` : null,
    held: false,
  };
}

const numbers = openNumbers(
  {
    forestFactsAfter: async (_, seq, limit) => {
      const there =
        supporters +
        (streaming === 0 ? 0 : Math.max(0, Math.floor(((Date.now() - streaming) * PER_SECOND) / 1000)));
      return Array.from({ length: Math.max(0, Math.min(limit, there - seq)) }, (_none, i) => fact(seq + i));
    },
  },
  Date.now,
);
const begun = performance.now();
await numbers.spread("c");
console.log(
  `${supporters.toLocaleString("en")} supporters fed in ${((performance.now() - begun) / 1000).toFixed(0)} s, ${(process.memoryUsage.rss() / 2 ** 30).toFixed(2)} GB with all threads`,
);
streaming = Date.now();
const ages: number[] = [];
const waits: number[] = [];
const looks: Promise<void>[] = [];
const outlooks: number[] = [];
const question = (): Question => ({
  now: Date.now(),
  until: Date.now() + 48 * HOUR,
  people: 2 * supporters,
  need: null,
  prior: FREE_ASK,
  asked: 0,
  past: [],
  seed: Math.floor(Date.now() / 5000),
  change: null,
});
let busy = false;
while (Date.now() - streaming < seconds * 1000) {
  const asked = performance.now();
  looks.push(
    numbers.spread("c").then(({ shape }) => {
      waits.push(performance.now() - asked);
      ages.push(Date.now() - arrivedAt(shape.supporters - 1));
    }),
  );
  if (!busy) {
    busy = true;
    looks.push(
      numbers.figures("c", question()).then(() => {
        outlooks.push(performance.now() - asked);
        busy = false;
      }),
    );
  }
  await new Promise((resolve) => setTimeout(resolve, 250));
}
await Promise.all(looks);
await numbers.tree("c", 100_000);
const drawn = performance.now();
await numbers.tree("c", 100_000);
const picture = performance.now() - drawn;
await numbers.close();
const quantile = (values: number[], q: number): string =>
  (values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(q * values.length))] ?? 0).toFixed(0);
console.log(
  `${PER_SECOND} more a second for ${seconds} s, figures asked for four times a second, forecasts all the time:\n` +
    `age of the newest supporter counted: median ${quantile(ages, 0.5)} ms, 95 % ${quantile(ages, 0.95)} ms, most ${quantile(ages, 1)} ms\n` +
    `answered in: median ${quantile(waits, 0.5)} ms, most ${quantile(waits, 1)} ms; ` +
    `with forecast and chances: median ${quantile(outlooks, 0.5)} ms of ${outlooks.length}; picture of 100,000: ${picture.toFixed(0)} ms`,
);
