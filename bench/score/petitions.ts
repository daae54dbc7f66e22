import { readdirSync, readFileSync } from "node:fs";
import { forecastArrivals, geometricDecay, logLinear, slowEnds } from "#forecast";

const root = new URL("../../", import.meta.url);

/** Arrivals of a petition in hours since its first reading, evenly between readings; those before it at 0. */
function arrivalsOf(file: URL): { hours: Float64Array; span: number } {
  const readings = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [time = "", count = ""] = line.split(",");
      return {
        at: Date.parse(`${time.replace(" ", "T").replace(/Z?$/, "Z")}`) / 3_600_000,
        count: Number(count),
      };
    })
    .sort((a, b) => a.at - b.at);
  const first = readings[0]!;
  const hours = new Float64Array(readings.at(-1)!.count);
  let filled = first.count;
  readings.forEach(({ at, count }, i) => {
    const before = readings[i - 1] ?? first;
    const fresh = count - filled;
    for (let k = 1; k <= fresh; k++) hours[filled++] = before.at - first.at + ((at - before.at) * k) / fresh;
  });
  return { hours: hours.subarray(0, filled), span: readings.at(-1)!.at - first.at };
}

/** The small petitions of the fixtures. */
export function readPetitions(): { hours: Float64Array; span: number }[] {
  const folder = new URL("test/fixtures/uk-petitions-small/", root);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .map((name) => arrivalsOf(new URL(name, folder)));
}

/** "Nothing changes": the pace of the last day, or of the whole age when younger. */
function linear(hours: Float64Array, now: number, until: number): number {
  const count = (at: number): number => hours.filter((t) => t <= at).length;
  const back = Math.min(24, now);
  return count(now) + ((count(now) - count(now - back)) / back) * (until - now);
}

type Method = (hours: Float64Array, now: number, until: number) => number;
const METHODS: readonly (readonly [string, Method])[] = [
  ["linear", linear],
  ["log-linear", logLinear],
  ["geometric decay", geometricDecay],
  ["shown", (hours, now, until) => forecastArrivals(hours, now, until).median],
];

const signed = (share: number): string => `${share >= 0 ? "+" : ""}${(100 * share).toFixed(0)} %`;

/** Prints how far each method misses petitions whose end is known. */
export function scorePetitions(): void {
  const { hours, span } = arrivalsOf(new URL("examples/uk-petition-700143.csv", root));
  console.log(
    `\nPetition 700143: ${hours.length} signatures after ${(span / 24).toFixed(0)} days, seen from its first reading`,
  );
  console.log(`| after | ${METHODS.map(([name]) => name).join(" | ")} |`);
  console.log(`|---|${METHODS.map(() => "---|").join("")}`);
  for (const age of [1, 3, 6, 12, 24, 48, 72, 120]) {
    const misses = METHODS.map(([, method]) => signed(method(hours, age, span) / hours.length - 1));
    console.log(`| ${age} h | ${misses.join(" | ")} |`);
  }
  const small = readPetitions();
  // Each petition's band is learnt from the other twelve.
  const others = small.map((one) => slowEnds(small.filter((other) => other !== one)));
  console.log(
    `\n${small.length} small petitions (884 to 130,586 signatures), median absolute relative error of the last count`,
  );
  console.log(
    `| seen | ${METHODS.map(([name]) => name).join(" | ")} | 80 % band holds (learnt from the other twelve) | its width |`,
  );
  console.log(`|---|${METHODS.map(() => "---|").join("")}---|---|`);
  for (const share of [0.25, 0.5, 0.75]) {
    const medians = METHODS.map(([, method]) => {
      const misses = small.map(({ hours: h, span: s }) => Math.abs(method(h, share * s, s) / h.length - 1));
      return misses.sort((a, b) => a - b)[misses.length >> 1]!.toFixed(2);
    });
    const bands = small.map(({ hours: h, span: s }, i) =>
      forecastArrivals(h, share * s, s, { growths: [], slow: others[i]! }),
    );
    const held = bands.filter(
      ({ low80, high80 }, i) => low80 <= small[i]!.hours.length && small[i]!.hours.length <= high80,
    ).length;
    const width = bands.map(({ low80, high80 }) => high80 / low80).sort((a, b) => a - b)[bands.length >> 1]!;
    console.log(
      `| ${share * 100} % of the time | ${medians.join(" | ")} | ${held} of ${small.length} | x${width.toPrecision(2)} |`,
    );
  }
  // Petition 241584 is known only by the instants of its thresholds and one count.
  const opened = Date.parse("2019-02-20T10:25:02Z");
  const at = (time: string): number => (Date.parse(time) - opened) / 3_600_000;
  const [ten, hundred, end] = [
    at("2019-03-18T13:26:30Z"),
    at("2019-03-20T20:33:35Z"),
    at("2019-03-24T18:30:46Z"),
  ];
  const pace = 90_000 / (hundred - ten);
  const straight = 100_000 + pace * (end - hundred);
  const line = Math.log(10) / Math.log(hundred / ten);
  const curved = 100_000 * (end / hundred) ** line;
  console.log(
    `\nPetition 241584, known by two thresholds: when it passed 100,000, linear misses the 5,156,603 of four days later by ${signed(straight / 5_156_603 - 1)}, log-linear by ${signed(curved / 5_156_603 - 1)}: no method foresees a burst that has not begun.`,
  );
}
