import type { Command } from "commander";
import { fitCurve, type RankVolume, rankFor, unitsFor } from "#ranking";
import { needColumn, readTable } from "./table.ts";
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

const VOLUME_NAMES = ["units", "sales", "streams", "votes", "count", "value"] as const;
/** What more people would change, in steps of a hundred acts. */
const EXTRA = [100, 200, 300, 400, 500] as const;

function readCurve(file: string, rank: number) {
  const points: RankVolume[] = [];
  readTable(file, ["rank", "volume", ...VOLUME_NAMES], ["rank", "volume"], (columns) => {
    const rankAt = needColumn(columns, "rank", "position", "place");
    const volumeAt = needColumn(columns, "volume", ...VOLUME_NAMES);
    return (row) => {
      const point = { rank: row.number(rankAt), volume: row.number(volumeAt) };
      if (point.rank < 1) throw row.fault(`rank is ${point.rank}, ranks begin at 1`);
      if (point.volume < 0)
        throw row.fault(`volume is ${point.volume}, give the units sold, streamed or signed`);
      points.push(point);
    };
  });
  const fitted = fitCurve(points);
  if (!fitted.ok) throw new UsageError(`${file}: ${fitted.refusal}`);
  const curve = fitted.value;
  const found = unitsFor(curve, rank);
  const units = found.ok ? found.value : null;
  const extra = EXTRA.flatMap((more) => {
    const reached = units && rankFor(curve, units.units + more);
    return reached?.ok ? [{ units: more, rank: reached.value }] : [];
  });
  return {
    rank,
    units: units?.units ?? null,
    low: units?.low ?? null,
    high: units?.high ?? null,
    level: 0.8,
    aim: units?.aim ?? null,
    rankWith100More: extra[0]?.rank ?? null,
    withMore: extra,
    a: curve.a,
    b: curve.b,
    bLow: curve.bInterval.low,
    bHigh: curve.bInterval.high,
    headShift: curve.line.shift,
    n: curve.n,
    observedRanks: [curve.ranks.low, curve.ranks.high],
    refused: found.ok ? null : found.refusal,
  };
}

function inWords(f: ReturnType<typeof readCurve>): string {
  const law = `Curve: volume = ${f.a.toFixed(0)} x rank^-${f.b.toFixed(2)} (exponent ${f.bLow.toFixed(2)} to ${f.bHigh.toFixed(2)}, ${f.n} points)${f.headShift > 0 ? `; the head is flatter, units are read from (rank + ${f.headShift.toFixed(1)})` : ""}\n`;
  if (f.units === null) return `We can't tell: ${f.refused}.\n${law}`;
  return [
    `Rank ${f.rank} takes about ${f.units.toFixed(0)} units (80 %: ${f.low?.toFixed(0)} to ${f.high?.toFixed(0)}).`,
    `Aim for ${f.aim?.toFixed(0)} to hold it with 90 % chance.`,
    ...f.withMore
      .slice(0, 3)
      .map(({ units, rank }) => `${units} more units would reach about rank ${rank.toFixed(1)}.`),
    law,
  ].join("\n");
}
