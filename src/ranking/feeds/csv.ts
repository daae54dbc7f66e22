import { accept, type Result, refuse } from "#kernel";
import type { Censored, Ranked, Reading } from "../reading.ts";
import { type CsvRecord, readTable } from "./csv-table.ts";
import { isoInstant } from "./instants.ts";

/** What is wrong in an uploaded list: the line as an editor counts it, the column (null: the whole line), and the mend. */
export interface CsvFault {
  readonly line: number;
  readonly field: string | null;
  readonly message: string;
}

const COLUMNS = ["time", "rank", "volume", "list_length", "evidence"] as const;
type Column = (typeof COLUMNS)[number];
/** More lines than a reading a minute for a month. */
const MOST_LINES = 50_000;
/** So many faults are told at once; the rest comes after these are mended. */
const MOST_FAULTS = 20;

/**
 * Readings of one item from a list that somebody wrote down, oldest first. Columns, in any order: `time` (with
 * its zone) and `rank` ("37", or ">100" for "not among the 100 published"), and if wanted `volume`,
 * `list_length` and `evidence` (a link). `now` in ms since 1970: no reading may be later. `rawHash` is the
 * SHA-256 of the file. Refused as a whole with up to 20 faults, so that nothing is taken in by half.
 */
export function readRankCsv(
  text: string,
  { now, rawHash }: { readonly now: number; readonly rawHash: string },
): Result<readonly Reading[], readonly CsvFault[]> {
  const table = readTable(text);
  if ("openQuoteOnLine" in table) {
    return refuse([lineFault(table.openQuoteOnLine, 'a quote " is opened here and never closed')]);
  }
  const [header, ...records] = table;
  if (!header)
    return refuse([lineFault(1, `the file is empty; its first line must be ${COLUMNS.join(",")}`)]);
  const columns = header.fields.map((name) => name.trim().toLowerCase());
  const wrong = headerFaults(header.line, columns);
  if (wrong.length > 0) return refuse(wrong);
  if (records.length === 0)
    return refuse([lineFault(header.line, "there is no line after the column names")]);
  if (records.length > MOST_LINES) {
    return refuse([lineFault(records[MOST_LINES]!.line, `give at most ${MOST_LINES} lines at once`)]);
  }
  const faults: CsvFault[] = [];
  const byTime = new Map<number, { readonly line: number; readonly reading: Reading }>();
  for (const record of records) {
    const reading = readLine(record, columns, now, rawHash, faults);
    if (faults.length >= MOST_FAULTS) break;
    if (reading === null) continue;
    const earlier = byTime.get(reading.at);
    if (earlier) {
      faults.push({ line: record.line, field: "time", message: `line ${earlier.line} has the same time` });
    } else byTime.set(reading.at, { line: record.line, reading });
  }
  if (faults.length > 0) return refuse(faults);
  return accept([...byTime.values()].map(({ reading }) => reading).sort((a, b) => a.at - b.at));
}

function lineFault(line: number, message: string): CsvFault {
  return { line, field: null, message };
}

function headerFaults(line: number, columns: readonly string[]): CsvFault[] {
  const faults: CsvFault[] = [];
  for (const needed of ["time", "rank"] satisfies Column[]) {
    if (!columns.includes(needed)) {
      const message = `this line must name the columns, and "${needed}" is missing; known are ${COLUMNS.join(", ")}`;
      faults.push({ line, field: needed, message });
    }
  }
  if (faults.length > 0) return faults;
  for (const [index, name] of columns.entries()) {
    const known = (COLUMNS as readonly string[]).includes(name);
    if (known && columns.indexOf(name) === index) continue;
    const message = known
      ? "is there twice; keep one"
      : `is no known column; known are ${COLUMNS.join(", ")}`;
    faults.push({ line, field: name, message });
  }
  return faults;
}

function readLine(
  { line, fields }: CsvRecord,
  columns: readonly string[],
  now: number,
  rawHash: string,
  faults: CsvFault[],
): Reading | null {
  if (fields.length !== columns.length) {
    faults.push(lineFault(line, `has ${fields.length} fields, the first line names ${columns.length}`));
    return null;
  }
  const before = faults.length;
  const wrong = (field: Column, message: string): null => {
    faults.push({ line, field, message });
    return null;
  };
  const cell = (column: Column): string => fields[columns.indexOf(column)]?.trim() ?? "";
  const whole = (column: Column, least: number): number | null => {
    const written = cell(column);
    if (written === "") return null;
    const number = Number(written);
    if (/^\d{1,15}$/.test(written) && number >= least) return number;
    return wrong(
      column,
      `"${written}" is no whole number from ${least}; write digits only, for instance 6000`,
    );
  };
  const at = isoInstant(cell("time"));
  if (at === null) {
    wrong("time", `"${cell("time")}" is no time with its zone; write for instance 2026-09-17T06:44Z`);
  } else if (at > now) wrong("time", `${cell("time")} lies in the future`);
  const volume = whole("volume", 0);
  const listLength = whole("list_length", 1);
  const status = readRank(cell("rank"), volume, listLength, (message) => wrong("rank", message));
  const evidence = cell("evidence");
  if (evidence !== "" && !isWebLink(evidence)) {
    wrong("evidence", `"${evidence}" is no link that starts with https:// or http://`);
  }
  if (faults.length > before || at === null || status === null) return null;
  return { at, feed: "csv", source: evidence === "" ? null : evidence, status, feedUpdatedAt: null, rawHash };
}

function readRank(
  written: string,
  volume: number | null,
  listLength: number | null,
  wrong: (message: string) => null,
): Ranked | Censored | null {
  const found = /^(> ?)?([1-9]\d{0,8})$/.exec(written);
  if (!found)
    return wrong(`"${written}" is no rank; write for instance 37, or >100 when below the published 100`);
  const rank = Number(found[2]);
  if (found[1] !== undefined) {
    if (volume !== null) return wrong(`${written} has no place on the list, so it can have no volume`);
    if (listLength !== null && listLength !== rank) {
      return wrong(`${written} does not fit the list_length ${listLength}`);
    }
    return { kind: "censored", below: rank };
  }
  if (listLength !== null && rank > listLength)
    return wrong(`${rank} is beyond the list_length ${listLength}`);
  return { kind: "ranked", rank, listLength, foundBy: "report", volume };
}

function isWebLink(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const link = new URL(text);
  return (
    (link.protocol === "https:" || link.protocol === "http:") && link.username === "" && link.password === ""
  );
}
