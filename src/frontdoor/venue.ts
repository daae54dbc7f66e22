import Type, { type Static } from "typebox";
import { AskKind } from "#campaign";

/** How sure a statement is: high = read in a stored primary copy; medium = excerpt or good secondary source; low = unofficial, inferred or from memory. */
const Confidence = Type.Union([Type.Literal("high"), Type.Literal("medium"), Type.Literal("low")]);
export type Confidence = Static<typeof Confidence>;

const text = (maxLength = 600) => Type.String({ minLength: 1, maxLength });
const kebab = Type.String({ pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength: 40 });
const day = Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" });
const closed = { additionalProperties: false } as const;

/** Where a statement comes from: who says it, the day it was read, and the date of the copy that was read (null = unknown). */
const Source = Type.Object(
  { source: text(400), seen: day, copyDate: Type.Union([Type.String({ maxLength: 10 }), Type.Null()]) },
  closed,
);

/** A value the organiser gives once so that a feed or a door can be opened, for instance a store country. */
const Param = Type.Object(
  {
    name: Type.String({ pattern: "^[a-z][A-Za-z]*$", maxLength: 20 }),
    what: text(160),
    example: Type.String({ maxLength: 80 }),
  },
  closed,
);

/**
 * A list of ranks or counts that the tracker can read. `id` names the adapter; `pollSeconds` is the shortest time
 * between two reads (null: nothing is fetched, the organiser uploads); `shown` says which number appears, in words.
 */
const Feed = Type.Object(
  {
    id: kebab,
    access: Type.Union([Type.Literal("open"), Type.Literal("key"), Type.Literal("upload")]),
    urls: Type.Array(text(300)),
    params: Type.Array(Param),
    pollSeconds: Type.Union([Type.Integer({ minimum: 30 }), Type.Null()]),
    shown: text(),
    notes: Type.Array(text()),
    confidence: Confidence,
  },
  closed,
);

/**
 * The time over which acts are added up, for machines. `weekly`: from `startDay` `startTime` to the same instant a
 * week later, exclusive (ISO weekdays, 1 = Monday); `daily`: from `startTime` for 24 h; `length`: so many days from
 * the day the item opens; all in the IANA `zone`.
 */
const CountingWindow = Type.Union([
  Type.Object(
    {
      kind: Type.Literal("weekly"),
      zone: text(40),
      startDay: Type.Integer({ minimum: 1, maximum: 7 }),
      startTime: Type.String({ pattern: "^\\d{2}:\\d{2}$" }),
    },
    closed,
  ),
  Type.Object(
    { kind: Type.Literal("daily"), zone: text(40), startTime: Type.String({ pattern: "^\\d{2}:\\d{2}$" }) },
    closed,
  ),
  Type.Object({ kind: Type.Literal("length"), days: Type.Integer({ minimum: 1 }) }, closed),
]);

/** What a venue counts. `perPerson` is the number that counts for one person in one window (null = not known). */
const Counts = Type.Object(
  {
    what: text(),
    perPerson: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()]),
    caps: Type.Array(text()),
    window: text(),
    windowRule: Type.Union([CountingWindow, Type.Null()]),
    verification: Type.Union([text(), Type.Null()]),
    confidence: Confidence,
  },
  closed,
);

/** A link to the venue's own page. `url` holds `{param}` places, each described in `params`. Countries are ISO 3166 codes or ["*"]. */
const Door = Type.Object(
  {
    id: kebab,
    words: text(120),
    device: Type.Union([
      Type.Literal("any"),
      Type.Literal("apple"),
      Type.Literal("android"),
      Type.Literal("computer"),
    ]),
    countries: Type.Array(Type.String({ pattern: "^([A-Z]{2}|\\*)$" }), { minItems: 1 }),
    url: Type.String({ pattern: "^(https|steam)://", maxLength: 300 }),
    params: Type.Array(Param),
  },
  closed,
);

/** What may be asked there. `source` null: our own reading, no sentence of the venue says so. */
const AllowedAsk = Type.Object(
  { id: kebab, ask: AskKind, words: text(), source: Type.Union([Source, Type.Null()]) },
  closed,
);

/**
 * What may not be asked there. `severity` block refuses a campaign that asks it, warn asks the organiser first.
 * `covers` lists the rules of the check (src/frontdoor/rules) which this statement backs.
 */
const ForbiddenAsk = Type.Object(
  {
    id: kebab,
    rule: text(),
    severity: Type.Union([Type.Literal("block"), Type.Literal("warn")]),
    covers: Type.Array(kebab),
    ...Source.properties,
    confidence: Confidence,
  },
  closed,
);

/** A venue: the public ranking or decision-maker an ask aims at, with its feed, its counting and its rules. */
export const Venue = Type.Object(
  {
    id: kebab,
    name: text(80),
    /** Other names by which people call the venue, in lower case: a campaign that types one is held against this profile. */
    alsoCalled: Type.Array(Type.String({ pattern: "^[a-z0-9][a-z0-9 ./-]*$", maxLength: 40 })),
    kind: Type.Union([
      Type.Literal("sales-chart"),
      Type.Literal("stream-chart"),
      Type.Literal("install-chart"),
      Type.Literal("view-chart"),
      Type.Literal("vote-ranking"),
      Type.Literal("star-ranking"),
      Type.Literal("people-trend"),
      Type.Literal("attention-measure"),
      Type.Literal("petition"),
      Type.Literal("decision-maker"),
      Type.Literal("phone-vote"),
      Type.Literal("fundraising"),
      Type.Literal("reader-poll"),
      Type.Literal("election"),
    ]),
    /** May people be asked in the open? `no`: the asking itself breaks the rules; `off`: only where the operator turns it on. */
    openAsk: Type.Union([
      Type.Literal("yes"),
      Type.Literal("careful"),
      Type.Literal("no"),
      Type.Literal("off"),
    ]),
    feed: Type.Union([Feed, Type.Null()]),
    counts: Counts,
    updatesEvery: Type.Object({ words: text(), confidence: Confidence }, closed),
    onePerPerson: text(),
    doors: Type.Array(Door),
    allowedAsks: Type.Array(AllowedAsk, { minItems: 1 }),
    forbiddenAsks: Type.Array(ForbiddenAsk, { minItems: 1 }),
    disclosures: Type.Array(text(), { minItems: 1 }),
    notes: Type.Array(text()),
  },
  closed,
);
export type Venue = Static<typeof Venue>;

/** A law that an open campaign meets whatever the venue. `covers` as in ForbiddenAsk. Not legal advice. */
export const LawEntry = Type.Object(
  {
    id: kebab,
    where: Type.Array(Type.Union([Type.Literal("US"), Type.Literal("GB"), Type.Literal("EU")]), {
      minItems: 1,
    }),
    rule: text(),
    severity: Type.Union([Type.Literal("block"), Type.Literal("warn")]),
    covers: Type.Array(kebab),
    ...Source.properties,
    confidence: Confidence,
  },
  closed,
);
export type LawEntry = Static<typeof LawEntry>;

/** The law file: `venues/law.json`. */
export const Law = Type.Array(LawEntry, { minItems: 1 });
