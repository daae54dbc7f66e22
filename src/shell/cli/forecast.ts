import type { Command } from "commander";
import {
  type Bands,
  chanceOf,
  chanceWithin,
  forecastArrivals,
  forecastForest,
  petitionBaseRate,
} from "#forecast";
import { GrowingNumbers, seededRng } from "#kernel";
import { crowdOf } from "#spread";
import { FOREST_NAMES, ForestRows, HOUR, INVITER_NAMES, TIME_NAMES } from "./forest.ts";
import { columnOf, instantOption, type Row, readTable } from "./table.ts";
import { command, numberWithin, UsageError } from "./usage.ts";

interface ForecastOptions {
  readonly now: string;
  readonly until: string;
  readonly target?: number;
  readonly seed: number;
  readonly json?: boolean;
}

/** `flashcrowd forecast`: the count at an instant to come, with its bands. */
export function forecastCommand(): Command {
  return command("forecast", "How many will there be? The count at an instant to come, with its bands.", [
    "forecast arrivals.csv --now 2026-03-20T12:00Z --until 2026-03-22",
    "forecast supporters.csv --now 1774000000 --until 1774137600 --target 5000 --json",
  ])
    .argument(
      "<file>",
      "one arrival time a line, or a CSV with the columns id, invited_by, time, or time, count (all so far)",
    )
    .requiredOption("--now <instant>", "forecast from here; later lines are not looked at")
    .requiredOption("--until <instant>", "forecast the count at this instant")
    .option("--target <count>", "also say the chance to reach this count", numberWithin(0, 1e12))
    .option("--seed <number>", "seed of the simulation", numberWithin(0, 2 ** 32), 1)
    .option("--json", "one JSON object")
    .action((file: string, options: ForecastOptions) => {
      const found = readForecast(file, options);
      process.stdout.write(options.json ? `${JSON.stringify(found)}\n` : inWords(found, options));
    });
}

/** What the command prints; figures of people are rounded to hundredths. */
type Forecast = Bands & {
  readonly method: string;
  readonly baseline: number;
  readonly count: number;
  /** Past cases that the bands were calibrated on; null: none. */
  readonly calibratedOn: string | null;
  readonly ownPast: { readonly model: number; readonly baseline: number } | null;
  readonly chance: number | null;
  readonly baseRate: string | null;
};

function readForecast(file: string, options: ForecastOptions): Forecast {
  const now = instantOption("--now", options.now);
  const until = instantOption("--until", options.until);
  if (until < now) throw new UsageError("--until is before --now; give a later instant");
  const forest = new ForestRows(now);
  const arrivals = new Arrivals(now);
  let inviters = false;
  readTable(file, [...FOREST_NAMES, ...COUNT_NAMES], ["time"], (columns) => {
    inviters = columnOf(columns, ...INVITER_NAMES) >= 0;
    if (inviters) return forest.begin(columns);
    const time = Math.max(0, columnOf(columns, ...TIME_NAMES));
    const count = columnOf(columns, ...COUNT_NAMES);
    return count < 0 ? (row) => arrivals.add(row.instant(time)) : (row) => arrivals.count(row, time, count);
  });
  if (!inviters) return fromArrivals(file, arrivals.sorted(), now, until, options.target);
  const read = forest.forest(file).forest;
  // Who invited whom is not known after all: only the times say something.
  if (read.parents.every((parent) => parent < 0)) {
    const times = read.joined.map((hours) => hours * HOUR).sort();
    return fromArrivals(file, times, now, until, options.target);
  }
  const {
    totals,
    fan: _,
    ...found
  } = forecastForest(crowdOf(read), now / HOUR, until / HOUR, seededRng(options.seed));
  const chance = options.target === undefined ? null : chanceOf(totals, options.target);
  return rounded({ ...found, calibratedOn: null, chance, baseRate: baseRate(options.target) });
}

const COUNT_NAMES = ["count", "signatures", "total"] as const;
const MOST_ARRIVALS = 50_000_000;

/** Collects arrival times up to `now`, given one by one or as counts so far. */
class Arrivals {
  readonly #times = new GrowingNumbers(Float64Array);
  readonly #now: number;
  #last: { at: number; count: number } | null = null;

  constructor(now: number) {
    this.#now = now;
  }

  add(at: number): void {
    if (at <= this.#now) this.#times.push(at);
  }

  /** A reading of "so many so far": those since the reading before came evenly between the two. */
  count(row: Row, time: number, column: number): void {
    const at = row.instant(time);
    const count = row.number(column);
    const last = this.#last;
    if (count < 0 || count > MOST_ARRIVALS) throw row.fault(`count is ${count}, give 0 to ${MOST_ARRIVALS}`);
    if (last && (at < last.at || count < last.count)) {
      throw row.fault("times and counts must not fall from line to line");
    }
    this.#last = { at, count };
    const fresh = Math.floor(count) - Math.floor(last?.count ?? 0);
    for (let i = 1; i <= fresh; i++) this.add(last ? last.at + ((at - last.at) * i) / fresh : at);
  }

  sorted(): Float64Array {
    return (this.#times.values() as Float64Array).slice().sort();
  }
}

function fromArrivals(
  file: string,
  times: Float64Array,
  now: number,
  until: number,
  target: number | undefined,
): Forecast {
  const first = times[0];
  if (first === undefined) throw new UsageError(`${file} has nobody until --now; give a later --now`);
  const hours = times.map((at) => (at - first) / HOUR);
  const found = forecastArrivals(hours, (now - first) / HOUR, (until - first) / HOUR);
  const chance = target === undefined ? null : chanceWithin(found, found.count, target);
  return rounded({ ...found, ownPast: null, chance, baseRate: baseRate(target) });
}

function baseRate(target: number | undefined): string | null {
  const found = target === undefined ? null : petitionBaseRate(target);
  return found && `${(found.share * 100).toFixed(1)} % of ${found.of} (${found.source})`;
}

function rounded(found: Forecast): Forecast {
  const people = Object.entries(found).map(([name, value]) => [
    name,
    typeof value === "number" && name !== "chance" ? Math.round(value * 100) / 100 : value,
  ]);
  return Object.fromEntries(people) as Forecast;
}

function inWords(f: Forecast, options: ForecastOptions): string {
  const band = (low: number, high: number): string => `${low.toFixed(0)} to ${high.toFixed(0)}`;
  return [
    `Now ${f.count}; at ${options.until} about ${f.median.toFixed(0)}.`,
    `50 %: ${band(f.low50, f.high50)}   80 %: ${band(f.low80, f.high80)}   95 %: ${band(f.low95, f.high95)}`,
    f.chance === null ? "" : `Chance to reach ${options.target}: ${(f.chance * 100).toFixed(0)} %`,
    f.baseRate === null ? "" : `Elsewhere: ${f.baseRate}`,
    `Method: ${f.method} (bands ${f.calibratedOn ? `calibrated on ${f.calibratedOn}` : "not calibrated on past campaigns"}); log-linear baseline ${f.baseline.toFixed(0)}`,
    "",
  ]
    .filter((line, i, all) => line !== "" || i === all.length - 1)
    .join("\n");
}
