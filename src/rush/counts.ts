import { accept, type Instant, type Result, refuse } from "#kernel";

/** What a public counter showed at an instant. */
export interface CountReading {
  readonly at: Instant;
  readonly count: number;
}

/** The line that could not be read (1 is the header) and what is wrong with it. */
export interface CountFault {
  readonly line: number;
  readonly message: string;
}

const UTC = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(\.\d+)?Z?$/;

/**
 * Reads a series of counts from CSV with the columns `timestamp` (ISO 8601, UTC) and `count` (a whole
 * number), ascending in time. Empty lines are passed over.
 */
export function readCounts(text: string): Result<readonly CountReading[], CountFault> {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (lines[0]?.trim() !== "timestamp,count") {
    return refuse({ line: 1, message: 'the first line must be "timestamp,count"' });
  }
  const readings: CountReading[] = [];
  for (const [i, line] of lines.entries()) {
    if (i === 0 || line.trim() === "") continue;
    const fault = (message: string) => refuse({ line: i + 1, message });
    const [stamp = "", count = "", ...more] = line.split(",");
    const found = UTC.exec(stamp.trim());
    const at = found ? Date.parse(`${found[1]}T${found[2]}${(found[3] ?? "").slice(0, 4)}Z`) : Number.NaN;
    if (Number.isNaN(at)) return fault(`"${stamp}" is no time in UTC like 2024-11-24T10:00:00Z`);
    if (!/^\s*\d{1,15}\s*$/.test(count) || more.length > 0) {
      return fault(`expected a time and a whole number, read "${line.slice(0, 80)}"`);
    }
    if (at <= (readings.at(-1)?.at ?? Number.NEGATIVE_INFINITY)) {
      return fault("times must ascend: this line is not after the one before it");
    }
    readings.push({ at, count: Number(count) });
  }
  if (readings.length < 2) return refuse({ line: lines.length, message: "at least two counts are needed" });
  return accept(readings);
}
