import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyTally } from "#pledge";
import { arrivalsTable, buildReport, csvText, figuresTable, ranksTable, reportJson } from "./index.ts";

const AT = Date.parse("2007-06-20T16:00:00Z");

const EXAMPLE = buildReport({
  slug: "bum-rush",
  state: "reported",
  plan: {
    name: "Bum Rush",
    story: "",
    askKind: "buy",
    ask: "Buy it",
    venue: "itunes-store",
    item: "Mine Again",
    feed: {},
    doors: [],
    moment: { mode: "together", date: "2007-03-22", from: "00:00", until: "00:00", zone: "Pacific/Auckland" },
    goal: { people: null, rank: 1 },
    disclosures: { organiser: "o", benefits: "b", pays: "p", money: "m" },
    languages: ["en"],
    asksCountry: false,
    asksAmount: false,
    currency: "USD",
    shareText: "",
  },
  rehearsal: false,
  origin: { title: "t", source: "s", licence: "l", note: "n", gaps: [], uncounted: ["pledged"] },
  tally: { ...emptyTally(), seq: 5 },
  talliedAt: AT,
  arrivals: [],
  facts: [
    {
      seq: 1,
      at: AT,
      body: {
        kind: "figure-stated",
        nature: "claim",
        figure: 14_000,
        qualifier: "more-than",
        unit: "purchases",
        by: "a blog",
        source: '=HYPERLINK("https://evil.example")',
        statedAt: AT,
      },
    },
  ],
  channels: [],
});

test("every cell comes back from RFC 4180 CSV as it was, apart from the apostrophe before a formula", () => {
  const cell = fc.oneof(fc.string(), fc.stringMatching(/^[=+@",\r\n a-z-]{0,12}$/));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const text = csvText({ columns: ["a", "b"], rows });
      const read = parse(text, {
        columns: false,
        relax_column_count: false,
        record_delimiter: "\r\n",
      }) as string[][];
      expect(text.endsWith("\r\n")).toBe(true);
      expect(read.slice(1).map((row) => row.map((back) => back.replace(/^'/, "")))).toEqual(
        rows.map((row) => row.map((was) => was.replace(/^'/, ""))),
      );
    }),
  );
});

test("no text begins in a way that a spreadsheet would run", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", " ="),
      fc.string(),
      (sign, rest) => {
        const text = csvText({ columns: ["a"], rows: [[sign + rest]] }).slice("a\r\n".length);
        expect(text.replace(/^"/, "").startsWith("'")).toBe(true);
      },
    ),
  );
});

test("numbers stay numbers, also negative ones, and unknown is an empty cell", () => {
  expect(csvText({ columns: ["n", "m"], rows: [[-3, null]] })).toBe("n,m\r\n-3,\r\n");
});

test("the figures say of each number when it was counted and by whom; the uncounted is empty", () => {
  const { columns, rows } = figuresTable(EXAMPLE);
  const row = (what: string) =>
    Object.fromEntries(columns.map((name, i) => [name, rows.find(([w]) => w === what)?.[i]]));
  expect(row("pledged")).toMatchObject({ value: null, by: "nobody counted" });
  expect(row("sent through the door")).toMatchObject({
    value: 0,
    by: "our count",
    day_or_utc_time: "2007-06-20T16:00:00.000Z",
  });
  // 16:00 UTC on the 20th is the 21st in Auckland, where this campaign keeps its calendar.
  expect(row("claim")).toMatchObject({
    value: 14_000,
    qualifier: "more-than",
    day_or_utc_time: "2007-06-21",
  });
  expect(csvText({ columns, rows })).not.toMatch(/[,"]=HYPERLINK/);
});

test("arrivals and readings give UTC times, one row each", () => {
  const counts = { requested: 2, verified: -1, withdrawn: 1, doors: 0, confirmed: 0 };
  expect(arrivalsTable([{ minute: AT / 60_000, ...counts }]).rows).toEqual([
    ["2007-06-20T16:00:00.000Z", 2, -1, 1, 0, 0],
  ]);
  const body = {
    kind: "rank-read",
    list: "l",
    status: "ranked",
    rank: 2,
    listLength: 100,
    volume: null,
    source: "s",
    listedAt: null,
    hash: "ff",
  } as const;
  expect(ranksTable([{ seq: 1, at: AT, body }]).rows).toEqual([
    [
      "l",
      "ranked",
      2,
      100,
      null,
      "2007-06-20T16:00:00.000Z",
      "2007-06-20T16:00:00.000Z",
      true,
      null,
      "s",
      "ff",
    ],
  ]);
});

test("the JSON report has times that people can read, and no milliseconds", () => {
  const text = reportJson(EXAMPLE);
  expect(JSON.parse(text)).toMatchObject({
    seq: 5,
    at: "2007-06-20T16:00:00.000Z",
    numbers: { pledged: { value: null } },
  });
  expect(text.match(/\b\d{12,}\b/g)).toBeNull();
});
