import fc from "fast-check";
import { expect, test } from "vitest";
import type { Plan } from "#campaign";
import { DAY, HOUR, type Instant, MINUTE } from "#kernel";
import type { Fact, FactBody } from "#ledger";
import { emptyTally, foldTally, type Tally } from "#pledge";
import { buildReport, type MinuteCounts, type ReportInput } from "./index.ts";

const START = Date.parse("2026-05-01T10:00:00Z");

const PLAN: Plan = {
  name: "A song at the top",
  story: "",
  askKind: "buy",
  ask: "Buy the song",
  venue: "itunes-store",
  item: "Mine Again",
  feed: {},
  doors: [],
  moment: { mode: "together", date: "2026-05-02", from: "18:00", until: "20:00", zone: "Europe/Berlin" },
  goal: { people: 100, rank: 1 },
  disclosures: { organiser: "Rosa", benefits: "the band", pays: "nobody", money: "to the band" },
  languages: ["en"],
  asksCountry: false,
  asksAmount: true,
  currency: "EUR",
  shareText: "",
};

type Body = FactBody | readonly [Instant, FactBody];

function factsOf(...bodies: readonly Body[]): Fact[] {
  return bodies.map((body, i) => {
    const [at, fact] = "kind" in body ? [START + i * MINUTE, body] : body;
    return { seq: i + 1, at, body: fact };
  });
}

function report(facts: readonly Fact[], more: Partial<ReportInput> = {}) {
  const tally = facts.reduce(foldTally, emptyTally());
  return buildReport({
    slug: "a-song",
    state: "closed",
    plan: PLAN,
    rehearsal: false,
    origin: null,
    tally,
    talliedAt: facts.at(-1)?.at ?? START,
    arrivals: [],
    facts,
    channels: [],
    ...more,
  });
}

const reading = (more: Partial<Extract<FactBody, { kind: "rank-read" }>>): FactBody => ({
  kind: "rank-read",
  list: "itunes-legacy us topsongs",
  status: "ranked",
  rank: 10,
  listLength: 100,
  volume: null,
  source: "https://feed.example/us",
  listedAt: null,
  hash: null,
  ...more,
});

const figure = (
  nature: "claim" | "record",
  value: number,
  unit: string,
  statedAt: Instant | null,
): FactBody => ({
  kind: "figure-stated",
  nature,
  figure: value,
  unit,
  by: "somebody",
  source: "a newspaper",
  statedAt,
});

const people = (pledged: number, confirmed: number): Tally => {
  const tally = emptyTally();
  tally.seq = 99;
  tally.total = { ...tally.total, requested: pledged, verified: pledged, doors: confirmed, confirmed };
  return tally;
};

test("follow-through has the 95 % Wilson interval of Newcombe 1998, table I", () => {
  const { followThrough } = report([], { tally: people(263, 81) });
  expect(followThrough?.share).toBeCloseTo(81 / 263, 12);
  expect(followThrough?.low).toBeCloseTo(0.2553, 4);
  expect(followThrough?.high).toBeCloseTo(0.3662, 4);
});

test("before the moment follow-through is not 0 %: nobody could have done it yet", () => {
  expect(report([], { tally: people(50, 0), state: "open" }).followThrough).toBeNull();
  expect(report([], { tally: people(50, 0), state: "rush" }).followThrough?.share).toBe(0);
});

test("follow-through of nobody, or of more confirmations than pledges, cannot be told", () => {
  expect(report([], { tally: people(0, 0) }).followThrough).toBeNull();
  expect(report([], { tally: people(2, 3) }).followThrough).toBeNull();
});

test("what nobody counted is unknown, and never 0", () => {
  const origin = {
    title: "t",
    source: "s",
    licence: "l",
    note: "n",
    gaps: [],
    uncounted: ["pledged", "doors"] as const,
  };
  const { numbers, followThrough, timeline } = report([], { origin });
  expect([numbers.pledged.value, numbers.doors.value, numbers.confirmed.value]).toEqual([null, null, 0]);
  expect(followThrough).toBeNull();
  expect([timeline.pledged, timeline.doors, timeline.confirmed]).toEqual([null, null, []]);
});

test("sources that disagree about a peak both stay, and the list says so", () => {
  const day = { from: START, until: START + DAY, exact: false };
  const { ranks } = report(
    factsOf(
      reading({ rank: 99, source: "organisers", during: day }),
      reading({ rank: 67, source: "Spin", during: day }),
      reading({ list: "itunes-legacy gb topsongs", rank: 5 }),
    ),
  );
  expect(ranks.map(({ list, country, chart, disagree }) => [list, country, chart, disagree])).toEqual([
    ["itunes-legacy gb topsongs", "GB", "topsongs", false],
    ["itunes-legacy us topsongs", "US", "topsongs", true],
  ]);
  expect(ranks[1]?.sources.map(({ source, peak }) => [source, peak?.rank])).toEqual([
    ["organisers", 99],
    ["Spin", 67],
  ]);
});

test("a peak without a time has no latest rank; readings at instants have one, also below the list", () => {
  const day = { from: START, until: START + DAY, exact: false };
  const latest = (...bodies: Body[]) => report(factsOf(...bodies)).ranks[0]?.sources[0]?.latest;
  expect(latest(reading({ during: day }))).toBeNull();
  expect(latest(reading({ rank: 3 }), reading({ rank: 8 }))?.rank).toBe(8);
  expect(latest(reading({ rank: 3 }), reading({ status: "censored", rank: null }))).toEqual({
    rank: null,
    listLength: 100,
    at: START + MINUTE,
  });
});

test("a list that stood still gives no rank, is shaded once, and cuts the line", () => {
  const still = (minute: number): Body => [
    START + minute * MINUTE,
    reading({
      status: "frozen",
      rank: 1,
      during: { from: START + MINUTE, until: START + minute * MINUTE, exact: true },
    }),
  ];
  const { timeline, ranks } = report(
    factsOf(reading({ rank: 9 }), reading({ rank: 8 }), still(10), still(20), [
      START + 30 * MINUTE,
      reading({ rank: 4 }),
    ]),
  );
  expect(ranks[0]?.sources[0]?.peak?.rank).toBe(4);
  expect(timeline.shades).toEqual([
    {
      from: START + MINUTE,
      until: START + 20 * MINUTE,
      exact: true,
      why: "frozen",
      list: "itunes-legacy us topsongs",
    },
  ]);
  expect(timeline.ranks[0]?.runs.map((run) => run.map(({ rank }) => rank))).toEqual([[9, 8], [4]]);
});

test("a long pause between readings is shaded as not read, and cuts the line", () => {
  const at = [0, 10, 20, 30, 120, 130].map((minute) => START + minute * MINUTE);
  const { timeline } = report(factsOf(...at.map((time): Body => [time, reading({ rank: 7 })])));
  expect(timeline.shades.map(({ from, until, why }) => [from, until, why])).toEqual([
    [at[3], at[4], "not-read"],
  ]);
  expect(timeline.ranks[0]?.runs.map((run) => run.length)).toEqual([4, 2]);
});

test("a reading below the list is drawn at the list's end and marked as censored", () => {
  const { timeline } = report(factsOf(reading({ status: "censored", rank: null, listLength: 200 })));
  expect(timeline.ranks[0]?.runs).toEqual([[{ at: START, rank: 200, censored: true }]]);
});

test("a claim stands beside the newest record of the same unit only", () => {
  const { claims, numbers } = report(
    factsOf(
      figure("claim", 14_000, "purchases", START),
      figure("record", 5_000, "purchases", START + DAY),
      figure("record", 6_000, "purchases", START + 2 * DAY),
      figure("record", 3_500, "USD", START + DAY),
    ),
  );
  expect(claims).toHaveLength(1);
  expect(claims[0]?.ratio).toBeCloseTo(14 / 6, 12);
  expect(claims[0]?.records.map((record) => record.figure)).toEqual([5_000, 6_000]);
  expect(numbers.recorded.map((record) => record.unit)).toEqual(["purchases", "USD", "purchases"]);
});

test("a claim without a record, and a record of 0, give no ratio", () => {
  expect(report(factsOf(figure("claim", 5, "sales", null))).claims[0]?.ratio).toBeNull();
  const zero = factsOf(figure("claim", 5, "sales", null), figure("record", 0, "sales", null));
  expect(report(zero).claims[0]?.ratio).toBeNull();
});

test("the corrections log has every correction, and every change of the open plan by its fields", () => {
  const { corrections, planChanges } = report(
    factsOf(
      { kind: "campaign-opened", plan: PLAN, rehearsal: false },
      { kind: "correction-made", about: "the count of Monday", reason: "counted twice" },
      { kind: "plan-changed", plan: { ...PLAN, item: "Another song", goal: { people: null, rank: 1 } } },
      { kind: "plan-changed", plan: { ...PLAN, item: "Another song", goal: { people: null, rank: 1 } } },
    ),
  );
  expect(corrections.map(({ about, reason }) => [about, reason])).toEqual([
    ["the count of Monday", "counted twice"],
  ]);
  expect(planChanges.map(({ seq, fields }) => [seq, fields])).toEqual([[3, ["item", "goal"]]]);
});

test("facts after the counted sequence number are not in the report", () => {
  const facts = factsOf(reading({ rank: 9 }), reading({ rank: 1 }));
  const tally = foldTally(emptyTally(), facts[0]!);
  const { ranks, seq } = report(facts, { tally });
  expect([seq, ranks[0]?.sources[0]?.peak?.rank]).toEqual([1, 9]);
});

test("channels nobody came through are in the report, and people of an unknown code under that code", () => {
  const tally = people(3, 0);
  const counts = { ...tally.total, verified: 3 };
  tally.byChannel = { pod: counts, "": { ...counts, verified: 1 }, gone: { ...counts, verified: 2 } };
  const channels = [
    { code: "pod", name: "The Podcast", kind: "podcast", url: null },
    { code: "blog", name: "The Blog", kind: "blog", url: null },
  ];
  const rows = report([], { tally, channels }).byChannel;
  expect(rows.map(({ channel, counts: { verified } }) => [channel?.name ?? null, verified])).toEqual([
    ["The Podcast", 3],
    ["gone", 2],
    [null, 1],
    ["The Blog", 0],
  ]);
});

const arrivals = fc
  .uniqueArray(
    fc.record({ minute: fc.nat(10_000), verified: fc.integer({ min: -5, max: 50 }), confirmed: fc.nat(20) }),
    {
      selector: ({ minute }) => minute,
      minLength: 1,
    },
  )
  .map((steps) =>
    steps
      .sort((a, b) => a.minute - b.minute)
      .map((step): MinuteCounts => ({ requested: 0, withdrawn: 0, doors: 0, ...step })),
  );

test("each line ends at the sum of its arrivals, its times ascend, and all is within the axis", () => {
  fc.assert(
    fc.property(arrivals, (minutes) => {
      const { timeline } = report([], { arrivals: minutes });
      const total = minutes.reduce((sum, { confirmed }) => sum + confirmed, 0);
      expect(timeline.confirmed?.at(-1)?.value ?? 0).toBe(total);
      const times = timeline.pledged!.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(times.every((at) => at >= timeline.from && at <= timeline.until)).toBe(true);
      expect(timeline.until - timeline.from).toBeGreaterThanOrEqual(HOUR);
    }),
  );
});

const readings = fc.array(
  fc.record({
    minute: fc.nat(5_000),
    rank: fc.integer({ min: 1, max: 100 }),
    status: fc.constantFrom("ranked" as const, "censored" as const, "frozen" as const, "unreadable" as const),
    list: fc.constantFrom("a us x", "a gb x"),
  }),
);

test("every placed reading is drawn once, in whatever order readings came in", () => {
  fc.assert(
    fc.property(readings, (taken) => {
      const { timeline } = report(
        factsOf(
          ...taken.map(
            ({ minute, rank, status, list }): Body => [
              START + minute * MINUTE,
              reading({ list, status, rank: status === "censored" ? null : rank }),
            ],
          ),
        ),
      );
      const drawn = timeline.ranks.flatMap(({ runs }) => runs.flat());
      const placed = taken.filter(({ status }) => status === "ranked" || status === "censored");
      expect(drawn).toHaveLength(placed.length);
      expect(drawn.filter(({ censored }) => censored).every(({ rank }) => rank === 100)).toBe(true);
      for (const { runs } of timeline.ranks) {
        const times = runs.flat().map(({ at }) => at);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      }
    }),
  );
});
