import type { Instant } from "#kernel";
import type { Fact, FactBody } from "#ledger";

type Stated = Extract<FactBody, { kind: "figure-stated" }>;

/** A number that somebody states, with who, where and when. */
export interface StatedFigure {
  readonly figure: number;
  /** How the source rounds it; null when it gives the number as exact. */
  readonly qualifier: "about" | "more-than" | null;
  readonly unit: string;
  readonly by: string;
  readonly source: string;
  /** When it was said; null when the source has no date. */
  readonly statedAt: Instant | null;
  /** When it came into the campaign's record. */
  readonly recordedAt: Instant;
}

/** What is claimed in one unit, beside what is on record in the same unit. */
export interface Comparison {
  readonly unit: string;
  readonly claims: readonly StatedFigure[];
  readonly records: readonly StatedFigure[];
  /** Highest claim divided by the newest record; null when one of them is missing or the record is 0. */
  readonly ratio: number | null;
}

/** The stated figures of one nature, in the order in which they were said. */
export function statedFigures(facts: readonly Fact[], nature: Stated["nature"]): StatedFigure[] {
  const figures: StatedFigure[] = [];
  for (const { at, body } of facts) {
    if (body.kind !== "figure-stated" || body.nature !== nature) continue;
    const { figure, qualifier = null, unit, by, source, statedAt } = body;
    figures.push({ figure, qualifier, unit, by, source, statedAt, recordedAt: at });
  }
  return figures.sort((a, b) => saidAt(a) - saidAt(b));
}

/** Claims and records side by side, a comparison for each unit in which something is claimed. */
export function compareFigures(
  claims: readonly StatedFigure[],
  records: readonly StatedFigure[],
): Comparison[] {
  return [...Map.groupBy(claims, ({ unit }) => unit)].map(([unit, claimed]) => {
    const recorded = records.filter((record) => record.unit === unit);
    const highest = Math.max(...claimed.map(({ figure }) => figure));
    const newest = recorded.at(-1)?.figure ?? 0;
    return { unit, claims: claimed, records: recorded, ratio: newest === 0 ? null : highest / newest };
  });
}

function saidAt({ statedAt, recordedAt }: StatedFigure): Instant {
  return statedAt ?? recordedAt;
}
