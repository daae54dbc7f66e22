import type { Command } from "commander";
import { DAY } from "#kernel";
import { hasCycle, impact, rankImpact, type Series, seasonColumns } from "#ranking";
import { columnOf, instantOption, needColumn, type Row, readTable } from "./table.ts";
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

const TIME_NAMES = ["time", "date", "timestamp", "day"] as const;
const VALUE_NAMES = ["value", "volume", "units", "sales", "streams"] as const;
const RANK_NAMES = ["rank", "position", "place"] as const;

/** A file's steps in order: the outcome, whether it is a rank, and the columns of untouched items. */
interface Steps {
  readonly ranked: boolean;
  readonly at: readonly number[];
  readonly outcome: readonly Place[];
  readonly controls: readonly (readonly number[])[];
}

/** A value or a rank; null when there was none. `below` is the length of a list that the item stood below. */
interface Place {
  readonly value: number | null;
  readonly below: number;
}

function readSteps(file: string): Steps {
  const rows: { at: number; outcome: Place; cells: (number | string)[] }[] = [];
  let ranked = false;
  let names: string[] = [];
  readTable(file, [...TIME_NAMES, ...VALUE_NAMES, ...RANK_NAMES], ["time", "value"], (columns) => {
    const time = needColumn(columns, ...TIME_NAMES);
    const value = columnOf(columns, ...VALUE_NAMES);
    const rank = columnOf(columns, ...RANK_NAMES);
    ranked = value < 0;
    const outcome = ranked ? needColumn(columns, "value", ...RANK_NAMES) : value;
    // A rank beside the value is the same outcome once more, and no control.
    const others = columns.names.flatMap((_, at) =>
      at === time || at === outcome || at === rank ? [] : [at],
    );
    names = others.map((at) => columns.names[at]!);
    return (row) => {
      const cells = others.map((at) => {
        const text = row.text(at);
        return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
      });
      const place = ranked ? rankIn(row, outcome) : { value: valueIn(row, outcome), below: 0 };
      rows.push({ at: row.instant(time), outcome: place, cells });
    };
  });
  rows.sort((a, b) => a.at - b.at);
  return {
    ranked,
    at: rows.map(({ at }) => at),
    outcome: rows.map(({ outcome }) => outcome),
    controls: names.flatMap((name, c) => {
      const column = rows.map(({ cells }) => cells[c]!);
      // A column of words (a source, a note) is no control; a control with holes is a mistake to be told.
      if (column.every((cell) => typeof cell === "string")) return [];
      const hole = column.findIndex((cell) => typeof cell === "string");
      if (hole >= 0) {
        throw new UsageError(
          `${file}: control "${name}" has no number in step ${hole + 1}; fill it or leave the column out`,
        );
      }
      return [column as number[]];
    }),
  };
}

function valueIn(row: Row, column: number): number | null {
  return row.has(column) ? row.number(column) : null;
}

/** A rank, or null with the length of the list when the cell says "below the list" (empty, ">200", "200+"). */
function rankIn(row: Row, column: number): Place {
  const text = row.text(column);
  if (text === "") return { value: null, below: 0 };
  const below = /^>\s*(\d+)$|^(\d+)\s*\+$/.exec(text);
  if (below) return { value: null, below: Number(below[1] ?? below[2]) };
  const rank = row.number(column);
  if (rank < 1) throw row.fault(`rank is ${rank}, ranks begin at 1`);
  return { value: rank, below: 0 };
}

function readImpact(file: string, options: ImpactOptions) {
  const from = instantOption("--from", options.from);
  const { ranked, at, outcome, controls } = readSteps(file);
  const pre = at.filter((time) => time < from).length;
  const judge = (values: Series["values"], controlled: readonly number[][]) => {
    const bare: Series = { values, columns: controlled, pre };
    const season = options.season ?? (isDaily(at) && controlled.length === 0 && hasCycle(bare, 7) ? 7 : 0);
    const cycle = season > 1 ? seasonColumns(at.length, season) : [];
    return { season, ...impact({ ...bare, columns: [...controlled, ...cycle] }, controlled) };
  };
  const values = outcome.map(({ value }) => value);
  if (!ranked) return { unit: "value", ...judge(values, controls as number[][]) };
  const length =
    options.listLength ?? outcome.reduce((most, { value, below }) => Math.max(most, value ?? 1, below), 1);
  if (values.includes(null)) return { unit: "-ln(rank)", season: 0, ...rankImpact(values, length, pre) };
  const logs = controls.map((column) =>
    column.every((v) => v > 0) ? column.map((v) => -Math.log(v)) : [...column],
  );
  return {
    unit: "-ln(rank)",
    ...judge(
      values.map((rank) => -Math.log(rank!)),
      logs,
    ),
  };
}

/** One line a day, or lines numbered 1, 2, 3...: only there a week is seven lines. */
function isDaily(at: readonly number[]): boolean {
  const gaps = at.slice(1).map((time, i) => time - at[i]!);
  return (
    gaps.length > 0 &&
    (gaps.every((gap) => Math.abs(gap - DAY) < DAY / 24) || gaps.every((gap) => gap === 1000))
  );
}

function inWords(f: ReturnType<typeof readImpact>): string {
  const number = (value: number | null): string => (value === null ? "-" : value.toPrecision(4));
  return [
    f.placeboItems
      ? `Placebo   other items p = ${f.placeboItems.pValue.toFixed(3)} (${f.placeboItems.n} items)`
      : "",
    f.placeboTime
      ? `Placebo   other days p = ${f.placeboTime.pValue.toFixed(3)} (${f.placeboTime.n} windows)`
      : "",
    f.pValue === null
      ? ""
      : `Chance    p ${f.pValue < 0.0001 ? "< 0.0001" : `= ${f.pValue.toFixed(4)}`} (${f.pValueFrom})`,
    `Verdict   ${f.verdict}`,
    f.effect === null && f.low === null
      ? ""
      : `Effect    ${number(f.effect)} per step in ${f.unit} (95 %: ${number(f.low)} to ${number(f.high)}); expected ${number(f.expected)}`,
    f.sensitivity
      ? `          with a wandering level: ${number(f.sensitivity.effect)} (${number(f.sensitivity.low)} to ${number(f.sensitivity.high)})`
      : "",
    `Could see ${number(f.detectable)} at least, with ${f.before} readings before and ${f.after} after`,
    `Method    ${f.method}`,
    "",
  ]
    .filter((line, i, all) => line !== "" || i === all.length - 1)
    .join("\n");
}
