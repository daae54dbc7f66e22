import type { Counted, Figures } from "../figures.ts";

/** Figures as a campaign publishes them. */
export interface PublishedFigures {
  /** Leaves of the log that they count. */
  readonly size: number;
  readonly figures: Figures;
}

const COUNTED: readonly (keyof Counted)[] = ["verified", "held", "withdrawn", "confirmed"];

/** Where published figures are not what the leaves add up to, each difference in words. */
export function compareFigures(published: Figures, counted: Figures): string[] {
  return [
    ...differences("", published, counted),
    ...groups("on ", published.byDay, counted.byDay),
    ...groups("by channel ", published.byChannel, counted.byChannel),
  ];
}

function groups(
  of: string,
  published: Readonly<Record<string, Counted>>,
  counted: Readonly<Record<string, Counted>>,
): string[] {
  const names = new Set([...Object.keys(published), ...Object.keys(counted)]);
  return [...names].sort().flatMap((name) => {
    return differences(`${of}${name === "" ? "none" : name}: `, own(published, name), own(counted, name));
  });
}

const NONE: Counted = { verified: 0, held: 0, withdrawn: 0, confirmed: 0 };

function own(groups: Readonly<Record<string, Counted>>, name: string): Counted {
  return Object.hasOwn(groups, name) ? groups[name]! : NONE;
}

function differences(of: string, published: Counted, counted: Counted): string[] {
  return COUNTED.filter((name) => published[name] !== counted[name]).map(
    (name) => `${of}the page says ${published[name]} ${name}, the log adds up to ${counted[name]}`,
  );
}

/** Reads published figures from JSON: null when one is missing or no count. Further fields are left alone. */
export function readPublished(value: unknown): PublishedFigures | null {
  const given = record(value);
  const [byDay, byChannel] = [record(given?.byDay), record(given?.byChannel)];
  if (!given || !byDay || !byChannel || !isWhole(given.size) || given.size < 0) return null;
  const all = [given, ...Object.values(byDay), ...Object.values(byChannel)];
  if (!all.every((one) => COUNTED.every((name) => isWhole(record(one)?.[name])))) return null;
  return { size: given.size, figures: given as unknown as Figures };
}

function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
