import { readFile } from "node:fs/promises";
import type { Lifetimes } from "#observe";
import { UnreadableFile } from "./read.ts";

/** Reads counts of whole lives: a header, then in each row an account and its number of events of each kind. */
export async function readLifetimes(name: string): Promise<Lifetimes> {
  const bytes = await readFile(name).catch(() => {
    throw new UnreadableFile(`${name} cannot be opened; check the path`);
  });
  const { parse } = await import("csv-parse/sync");
  let rows: string[][];
  try {
    rows = (parse(bytes, { bom: true }) as string[][]).slice(1);
  } catch (error) {
    throw new UnreadableFile(`${name}: ${(error as Error).message}`);
  }
  const counts = rows.map((row, k) => {
    const numbers = row.slice(1).map(Number);
    if (numbers.length === 0 || numbers.some((n) => !(n >= 0))) {
      throw new UnreadableFile(
        `${name}, row ${k + 2}: give an account and then only counts of 0 or more, a column for each kind of event`,
      );
    }
    return numbers;
  });
  if (counts.length === 0) throw new UnreadableFile(`${name} holds no rows below its header`);
  return { counts };
}
