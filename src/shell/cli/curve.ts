import type { Command } from "commander";
import { fitCurve, rankFor, unitsFor } from "#ranking";
import { needColumn, numberIn, readTable } from "./table.ts";
import { command, numberWithin, UsageError } from "./usage.ts";

/** `flashcrowd curve`: how many units a rank takes at a venue, from observed ranks and volumes. */
export function curveCommand(): Command {
  return command("curve", "How many units a rank takes, from a few observed (rank, volume) pairs.", [
    "curve chart.csv --rank 10",
    "curve chart.csv --rank 10 --json",
  ])
    .argument("<file>", "CSV with the columns rank, volume (units in the venue's window)")
    .requiredOption("--rank <rank>", "the rank to reach", numberWithin(1, 1e9))
    .option("--json", "one JSON object")
    .action((file: string, options: { rank: number; json?: boolean }) => {
      const found = readCurve(file, options.rank);
      process.stdout.write(options.json ? `${JSON.stringify(found)}\n` : inWords(found));
    });
}

function readCurve(file: string, rank: number) {
  const table = readTable(file, ["rank", "volume"], ["rank", "volume"]);
  const rankAt = needColumn(table, "rank");
  const volumeAt = needColumn(table, "volume", "units");
  const points = table.rows.map(({ line, cells }) => {
    const point = {
      rank: numberIn(table, line, "rank", cells[rankAt]),
      volume: numberIn(table, line, "volume", cells[volumeAt]),
    };
    if (point.rank < 1) throw new UsageError(`${file} line ${line}: rank is ${point.rank}, ranks begin at 1`);
    return point;
  });
  const fitted = fitCurve(points);
  if (!fitted.ok) throw new UsageError(`${file}: ${fitted.refusal}`);
  const curve = fitted.value;
  const found = unitsFor(curve, rank);
  const units = found.ok ? found.value : null;
  const further = units && rankFor(curve, units.units + 100);
  return {
    rank,
    units: units?.units ?? null,
    low: units?.low ?? null,
    high: units?.high ?? null,
    level: 0.8,
    aim: units?.aim ?? null,
    rankWith100More: further?.ok ? further.value : null,
    a: curve.a,
    b: curve.b,
    bLow: curve.bInterval.low,
    bHigh: curve.bInterval.high,
    n: curve.n,
    observedRanks: [curve.ranks.low, curve.ranks.high],
    refused: found.ok ? null : found.refusal,
  };
}

function inWords(f: ReturnType<typeof readCurve>): string {
  const law = `Curve: volume = ${f.a.toFixed(0)} x rank^-${f.b.toFixed(2)} (exponent ${f.bLow.toFixed(2)} to ${f.bHigh.toFixed(2)}, ${f.n} points)\n`;
  if (f.units === null) return `We can't tell: ${f.refused}.\n${law}`;
  return [
    `Rank ${f.rank} takes about ${f.units.toFixed(0)} units (80 %: ${f.low?.toFixed(0)} to ${f.high?.toFixed(0)}).`,
    `Aim for ${f.aim?.toFixed(0)} to hold it with 90 % chance.`,
    f.rankWith100More === null
      ? ""
      : `100 more units would reach about rank ${f.rankWith100More.toFixed(1)}.`,
    law,
  ].join("\n");
}
