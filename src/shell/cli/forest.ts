import type { Forest } from "#spread";
import { columnOf, instantIn, needColumn, type Table } from "./table.ts";
import { UsageError } from "./usage.ts";

export const HOUR = 3_600_000;

/** The referral forest of a table, in hours since 1970, with the names of its channels. */
export interface NamedForest {
  readonly forest: Forest;
  readonly ids: readonly string[];
  readonly channelNames: readonly string[];
}

/** Reads id, invited_by, a time and (if there) channel; those after `until` (ms) are left out. */
export function forestOf(table: Table, until: number, timeNames: readonly string[]): NamedForest {
  const id = needColumn(table, "id");
  const invitedBy = needColumn(table, "invited_by");
  const time = needColumn(table, ...timeNames);
  const channel = columnOf(table, "channel");
  const timeName = table.columns[time]!;
  const rows = table.rows
    .map(({ line, cells }) => ({ line, cells, at: instantIn(table, line, timeName, cells[time]) }))
    .filter(({ at }) => at <= until);
  const places = new Map<string, number>();
  rows.forEach(({ line, cells }, place) => {
    const name = cells[id] ?? "";
    if (name === "") throw new UsageError(`${table.file} line ${line}: id is empty`);
    if (places.has(name)) {
      throw new UsageError(`${table.file} line ${line}: id "${name}" stands twice; keep one line each`);
    }
    places.set(name, place);
  });
  const channelNames: string[] = [];
  const parents = new Int32Array(rows.length);
  const channels = new Int32Array(rows.length);
  rows.forEach(({ line, cells }, place) => {
    const inviter = cells[invitedBy] ?? "";
    const parent = inviter === "" ? -1 : places.get(inviter);
    if (parent === undefined || parent === place) {
      throw new UsageError(
        `${table.file} line ${line}: invited_by "${inviter}" is no earlier id; leave it empty for a seed`,
      );
    }
    parents[place] = parent;
    const name = channel < 0 ? "" : (cells[channel] ?? "");
    if (name !== "" && !channelNames.includes(name)) channelNames.push(name);
    channels[place] = name === "" ? -1 : channelNames.indexOf(name);
  });
  const joined = Float64Array.from(rows, ({ at }) => at / HOUR);
  return { forest: { parents, joined, channels }, ids: [...places.keys()], channelNames };
}
