import type { Command } from "commander";
import { DAY } from "#kernel";
import { hasCycle, impact, rankImpact, type Series, seasonColumns } from "#ranking";
import { columnOf, instantIn, instantOption, needColumn, numberIn, readTable, type Table } from "./table.ts";
import { command, numberWithin, UsageError } from "./usage.ts";

interface ImpactOptions {
  readonly from: string;
  readonly season?: number;
  readonly listLength?: number;
  readonly json?: boolean;
}

/** `flashcrowd impact`: what a series did from an instant on, against what it would have done. */
export function impactCommand(): Command {
  return command("impact", "What did the crowd move? A series before and after an instant.", [
    "impact ranks.csv --from 2026-03-22",
    "impact sales.csv --from 1774137600 --season 7 --json",
  ])
    .argument(
      "<file>",
      "CSV with the columns time, value or rank (>200 or empty: below the list), and any number of controls (untouched items)",
    )
    .requiredOption("--from <instant>", "the moment: lines from here on are after it")
    .option(
      "--season <steps>",
      "length of a repeating cycle in steps, 0 for none (default: 7 when daily lines show a weekly cycle)",
      numberWithin(0, 366),
    )
    .option("--list-length <n>", "how many places the list shows (for ranks below it)", numberWithin(1, 1e9))
    .option("--json", "one JSON object")
    .action((file: string, options: ImpactOptions) => {
      const found = readImpact(file, options);
      process.stdout.write(options.json ? `${JSON.stringify(found)}\n` : inWords(found));
    });
}

function readImpact(file: string, options: ImpactOptions) {
  const table = readTable(file, ["time", "value", "rank"], ["time", "value"]);
  const from = instantOption("--from", options.from);
  const time = needColumn(table, "time", "date");
  const rankAt = columnOf(table, "rank");
  const outcome = rankAt >= 0 ? rankAt : needColumn(table, "value", "rank");
  const rows = table.rows
    .map(({ line, cells }) => ({ line, cells, at: instantIn(table, line, "time", cells[time]) }))
    .sort((a, b) => a.at - b.at);
  const pre = rows.filter(({ at }) => at < from).length;
  const controls = table.columns.flatMap((name, at) => (at === time || at === outcome ? [] : [{ name, at }]));
  const columns = controls.map(({ name, at }) =>
    rows.map(({ line, cells }) => numberIn(table, line, name, cells[at])),
  );
  const daily =
    rows.length > 1 && rows.every(({ at }, i) => i === 0 || Math.abs(at - rows[i - 1]!.at - DAY) < DAY / 24);
  const judge = (values: Series["values"], controlled: readonly number[][]) => {
    const bare: Series = { values, columns: controlled, pre };
    const season = options.season ?? (daily && controlled.length === 0 && hasCycle(bare, 7) ? 7 : 0);
    const cycle = season > 1 ? seasonColumns(rows.length, season) : [];
    return { season, ...impact({ ...bare, columns: [...controlled, ...cycle] }, controlled) };
  };
  if (rankAt < 0) {
    const values = rows.map(({ line, cells }) =>
      (cells[outcome] ?? "") === "" ? null : numberIn(table, line, "value", cells[outcome]),
    );
    return { unit: "value", ...judge(values, columns) };
  }
  const ranks = rows.map(({ line, cells }) => rankIn(table, line, cells[outcome] ?? ""));
  const length = options.listLength ?? deepest(ranks);
  if (ranks.some(({ rank }) => rank === null)) {
    const found = rankImpact(
      ranks.map(({ rank }) => rank),
      length,
      pre,
    );
    return { unit: "-ln(rank)", season: 0, ...found };
  }
  const logs = columns.map((column) =>
    column.every((v) => v > 0) ? column.map((v) => -Math.log(v)) : column,
  );
  return {
    unit: "-ln(rank)",
    ...judge(
      ranks.map(({ rank }) => -Math.log(rank ?? 1)),
      logs,
    ),
  };
}

/** A rank, or null with the length of the list when the cell says "below the list". */
function rankIn(table: Table, line: number, cell: string): { rank: number | null; below: number } {
  if (cell === "") return { rank: null, below: 0 };
  if (cell.startsWith(">")) return { rank: null, below: numberIn(table, line, "rank", cell.slice(1)) };
  const rank = numberIn(table, line, "rank", cell);
  if (rank < 1) throw new UsageError(`${table.file} line ${line}: rank is ${rank}, ranks begin at 1`);
  return { rank, below: 0 };
}

function deepest(ranks: readonly { rank: number | null; below: number }[]): number {
  return ranks.reduce((most, { rank, below }) => Math.max(most, rank ?? 1, below), 1);
}

function inWords(f: ReturnType<typeof readImpact>): string {
  const number = (value: number | null): string => (value === null ? "-" : value.toPrecision(4));
  return [
    `Verdict   ${f.verdict}${f.pValue === null ? "" : ` (p = ${f.pValue.toFixed(4)})`}`,
    `Effect    ${number(f.effect)} per step in ${f.unit} (95 %: ${number(f.low)} to ${number(f.high)}); expected ${number(f.expected)}`,
    f.sensitivity
      ? `          with a wandering level: ${number(f.sensitivity.effect)} (${number(f.sensitivity.low)} to ${number(f.sensitivity.high)})`
      : "",
    f.placeboTime
      ? `Placebo   other days p = ${f.placeboTime.pValue.toFixed(3)} (${f.placeboTime.n} windows)`
      : "",
    f.placeboItems
      ? `          other items p = ${f.placeboItems.pValue.toFixed(3)} (${f.placeboItems.n} items)`
      : "",
    `Could see ${number(f.detectable)} at least, with ${f.before} readings before and ${f.after} after`,
    `Method    ${f.method}`,
    "",
  ]
    .filter((line, i, all) => line !== "" || i === all.length - 1)
    .join("\n");
}
