import type { Command } from "commander";
import { ASSUMED_DELAY, forestShape, spreadFigures } from "#spread";
import { HOUR, readForest } from "./forest.ts";
import { instantOption } from "./table.ts";
import { command, UsageError } from "./usage.ts";

/** `flashcrowd spread`: the figures of a referral forest in a file. */
export function spreadCommand(): Command {
  return command("spread", "How a campaign spread: who brought whom, how many, how fast.", [
    "spread supporters.csv",
    "spread supporters.csv --now 2026-03-22T18:00Z --json",
  ])
    .argument(
      "<file>",
      "CSV with the columns id, invited_by (empty for a seed), verified_at, channel (optional)",
    )
    .option("--now <instant>", "count up to this instant (default: the last verification)")
    .option("--json", "one JSON object")
    .action((file: string, options: { now?: string; json?: boolean }) => {
      const figures = readSpread(file, options.now);
      process.stdout.write(options.json ? `${JSON.stringify(figures)}\n` : inWords(figures));
    });
}

type SpreadReport = ReturnType<typeof readSpread>;

function readSpread(file: string, nowText: string | undefined) {
  const until = nowText === undefined ? Infinity : instantOption("--now", nowText);
  const bare = ["id", "invited_by", "verified_at", "channel"];
  const { forest, idOf, channelNames, left } = readForest(file, bare, until);
  const now = nowText === undefined ? forest.joined.reduce((a, b) => Math.max(a, b), 0) : until / HOUR;
  try {
    const f = spreadFigures(forest, now);
    const { reproduction: r, shape } = f;
    return {
      supporters: shape.supporters,
      seeds: shape.seeds,
      k: r.k,
      kLow: r.interval?.low ?? null,
      kHigh: r.interval?.high ?? null,
      generations: shape.generations,
      maxDepth: shape.maxDepth,
      meanDepth: shape.meanDepth,
      maxBreadth: shape.maxBreadth,
      breadths: shape.breadths,
      structuralVirality: shape.structuralVirality,
      largestTree: shape.largestTree,
      largestBroadcastShare: shape.largestBroadcastShare,
      generationIntervalMedian: f.generationIntervalMedian,
      generationIntervalMean: f.generationIntervalMean,
      generationIntervalSource:
        f.delay === ASSUMED_DELAY ? "observed, not corrected" : `${f.delay.family}, truncation corrected`,
      invitationHalfLife: f.invitationHalfLife,
      unit: "hours",
      recruits: r.recruits,
      exposure: r.exposure,
      overdispersion: r.overdispersion,
      dispersion: r.dispersion,
      offspring: f.offspring,
      offspringGini: f.offspringGini,
      topPercentShare: f.topPercentShare,
      invitedShare: f.invitedShare,
      channels: Object.fromEntries(
        [...f.channelShares].map(([channel, share]) => [channelNames[channel] ?? "not known", share]),
      ),
      largestCascades: forestShape(forest.parents)
        .cascades(10)
        .map((c) => ({ ...c, seed: idOf(c.seed) })),
      ...left,
    };
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`${file}: ${error.message}; check invited_by`);
    throw error;
  }
}

function inWords(f: SpreadReport): string {
  const number = (value: number | null, digits = 2): string => (value === null ? "-" : value.toFixed(digits));
  const k =
    f.k === null
      ? `we can't tell yet (exposure ${number(f.exposure, 1)}, needs 5)`
      : `${number(f.k)} (95 %: ${number(f.kLow)} to ${number(f.kHigh)}; ${f.recruits} recruits, exposure ${number(f.exposure, 1)})`;
  return [
    `Supporters            ${f.supporters}, of them ${f.seeds} seeds`,
    `Each supporter brings ${k}`,
    `Generations           ${f.generations}, deepest ${f.maxDepth}, broadest ${f.maxBreadth}`,
    `Structural virality   ${number(f.structuralVirality)}`,
    `Largest cascade       ${f.largestTree}`,
    `Generation interval   median ${number(f.generationIntervalMedian, 1)} h (${f.generationIntervalSource})`,
    `Channels              ${Object.entries(f.channels)
      .map(([name, share]) => `${name} ${(share * 100).toFixed(0)} %`)
      .join(", ")}`,
    "",
  ].join("\n");
}
