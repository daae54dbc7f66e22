import type { Observation } from "#observe";
import type { Reading } from "./read.ts";

/** One HTML file that a person can read. */
export function reportPage(
  found: Observation,
  _reading: Reading,
  _options: { readonly name: (account: number) => string },
): string {
  return found.reading.sentence;
}
