import type { Command } from "commander";
import { bandsOf, chanceOf, forecastArrivals, logLinear, simulateForest } from "#forecast";
import { seededRng } from "#kernel";
import { forestOf, HOUR } from "./forest.ts";
import { columnOf, instantIn, instantOption, readTable, type Table } from "./table.ts";
import { CommandFailure, command, numberWithin, UsageError } from "./usage.ts";

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
    .argument("<file>", "one arrival time a line, or a CSV with the columns id, invited_by, time")
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

function readForecast(file: string, options: ForecastOptions) {
  const now = instantOption("--now", options.now);
  const until = instantOption("--until", options.until);
  if (until < now) throw new UsageError("--until is before --now; give a later instant");
  const timeNames = ["time", "verified_at", "timestamp"];
  const table = readTable(file, ["id", "invited_by", ...timeNames], ["time"]);
  const found =
    columnOf(table, "invited_by") >= 0
      ? fromForest(table, now, until, timeNames, options)
      : fromArrivals(table, now, until, timeNames);
  return { ...found, baseline: round(found.baseline) };
}

function fromForest(table: Table, now: number, until: number, timeNames: string[], options: ForecastOptions) {
  const { forest } = forestOf(table, now, timeNames);
  if (forest.parents.length === 0) throw new CommandFailure(`${table.file} has nobody until --now`);
  const simulated = simulateForest(forest, now / HOUR, until / HOUR, seededRng(options.seed));
  const arrivals = forest.joined.slice().sort();
  const first = arrivals[0]!;
  return {
    ...bandsOf(simulated),
    method: "simulated referral forest",
    baseline: logLinear(
      arrivals.map((t) => t - first),
      now / HOUR - first,
      until / HOUR - first,
    ),
    count: forest.parents.length,
    calibrated: false,
    chance: options.target === undefined ? null : chanceOf(simulated, options.target),
  };
}

function fromArrivals(table: Table, now: number, until: number, timeNames: string[]) {
  const column = Math.max(0, columnOf(table, ...timeNames));
  const times = table.rows
    .map(({ line, cells }) => instantIn(table, line, "time", cells[column]))
    .filter((at) => at <= now)
    .sort((a, b) => a - b);
  const first = times[0];
  if (first === undefined) throw new CommandFailure(`${table.file} has nobody until --now`);
  const hours = Float64Array.from(times, (at) => (at - first) / HOUR);
  return { ...forecastArrivals(hours, (now - first) / HOUR, (until - first) / HOUR), chance: null };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function inWords(f: ReturnType<typeof readForecast>, options: ForecastOptions): string {
  const band = (low: number, high: number): string => `${low.toFixed(0)} to ${high.toFixed(0)}`;
  return [
    `Now ${f.count}; at ${options.until} about ${f.median.toFixed(0)}.`,
    `50 %: ${band(f.low50, f.high50)}   80 %: ${band(f.low80, f.high80)}   95 %: ${band(f.low95, f.high95)}`,
    f.chance === null ? "" : `Chance to reach ${options.target}: ${(f.chance * 100).toFixed(0)} %`,
    `Method: ${f.method}${f.calibrated ? "" : " (bands not calibrated on past campaigns)"}; log-linear baseline ${f.baseline.toFixed(0)}`,
    "",
  ]
    .filter((line, i, all) => line !== "" || i === all.length - 1)
    .join("\n");
}
