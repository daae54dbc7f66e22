import type { LeafBody } from "./leaf.ts";

type Fits = (value: unknown) => boolean;

const text: Fits = (value) => typeof value === "string";
const flag: Fits = (value) => typeof value === "boolean";
const count: Fits = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const like =
  (pattern: RegExp): Fits =>
  (value) =>
    typeof value === "string" && pattern.test(value);
const oneOf =
  (...choices: readonly string[]): Fits =>
  (value) =>
    choices.includes(value as string);
const orNull =
  (fits: Fits): Fits =>
  (value) =>
    value === null || fits(value);
const listOf =
  (fits: Fits): Fits =>
  (value) =>
    Array.isArray(value) && value.every(fits);

/** Exactly these fields, each as it must be, and of `more` those that there are. */
function fields(shape: Readonly<Record<string, Fits>>, more: Readonly<Record<string, Fits>> = {}): Fits {
  const names = Object.keys(shape);
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const given = value as Readonly<Record<string, unknown>>;
    const extra = Object.keys(given).filter((name) => Object.hasOwn(more, name));
    return (
      Object.keys(given).length === names.length + extra.length &&
      names.every((name) => shape[name]!(given[name])) &&
      extra.every((name) => more[name]!(given[name]))
    );
  };
}

const isMinute: Fits = (value) =>
  typeof value === "string" &&
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));
const sha256 = like(/^[0-9a-f]{64}$/);
const by = oneOf("rule", "organiser");

const leaf = (
  kind: LeafBody["kind"],
  shape: Readonly<Record<string, Fits>>,
  more: Readonly<Record<string, Fits>> = {},
): Fits => fields({ kind: oneOf(kind), minute: isMinute, ...shape }, more);
const aboutPerson = (kind: LeafBody["kind"], shape: Readonly<Record<string, Fits>>): Fits =>
  leaf(kind, { who: like(/^[A-Za-z0-9_-]{22}$/), channel: orNull(like(/^[a-z0-9-]{1,40}$/)), ...shape });

/** What each kind of leaf must look like. */
export const LEAF_FIELDS: Readonly<Record<LeafBody["kind"], Fits>> = {
  statement: leaf(
    "statement",
    {
      of: oneOf("campaign", "rehearsal", "example"),
      name: text,
      askKind: text,
      ask: text,
      venue: text,
      item: text,
      moment: fields({ mode: text, date: text, from: text, until: text, zone: text }),
      goal: fields({ people: orNull(count), rank: orNull(count) }),
      disclosures: fields({ organiser: text, benefits: text, pays: text, money: text }),
      rules: orNull(fields({ outcome: text, rules: listOf(text) })),
      plan: sha256,
    },
    { told: listOf(fields({ language: text, name: text, ask: text })) },
  ),
  "back-fill": leaf("back-fill", { leaves: count }),
  verified: aboutPerson("verified", { held: flag }),
  held: aboutPerson("held", { by }),
  released: aboutPerson("released", { by }),
  withdrawn: aboutPerson("withdrawn", { held: flag }),
  confirmed: aboutPerson("confirmed", {
    amount: orNull(fields({ minor: count, currency: like(/^[A-Z]{3}$/) })),
  }),
  rank: leaf("rank", {
    list: text,
    status: text,
    rank: orNull(count),
    listLength: orNull(count),
    volume: orNull(count),
    source: text,
    listedAt: orNull(isMinute),
    during: orNull(fields({ from: isMinute, until: isMinute, exact: flag })),
    hash: orNull(sha256),
  }),
  figure: leaf("figure", {
    nature: oneOf("claim", "record"),
    figure: like(/^\d+(\.\d+)?$/),
    qualifier: orNull(oneOf("about", "more-than")),
    unit: text,
    by: text,
    source: text,
    statedAt: orNull(isMinute),
  }),
  correction: leaf("correction", { about: text, reason: text }),
  closed: leaf("closed", {}),
};
