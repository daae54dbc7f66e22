import fc from "fast-check";
import { expect, test } from "vitest";
import { readRankCsv } from "../index.ts";
import { readTable } from "./csv-table.ts";

const NOW = Date.UTC(2026, 10, 23, 12);
const rawHash = "0".repeat(64);
const read = (text: string): ReturnType<typeof readRankCsv> => readRankCsv(text, { now: NOW, rawHash });

test("an uploaded list with byte order mark and CRLF becomes readings in the order of time", () => {
  const list = read(
    '\uFEFFTime,Rank,Volume,Evidence\r\n2026-09-17 07:27 UTC,32,"6000",https://example.org/a?b=1\r\n\r\n2026-09-17T06:44Z,>100,,\r\n',
  );
  expect(list).toEqual({
    ok: true,
    value: [
      {
        at: Date.UTC(2026, 8, 17, 6, 44),
        feed: "csv",
        source: null,
        status: { kind: "censored", below: 100 },
        feedUpdatedAt: null,
        rawHash,
      },
      {
        at: Date.UTC(2026, 8, 17, 7, 27),
        feed: "csv",
        source: "https://example.org/a?b=1",
        status: { kind: "ranked", rank: 32, listLength: null, foundBy: "report", volume: 6000 },
        feedUpdatedAt: null,
        rawHash,
      },
    ],
  });
});

test("a list with semicolons and its own length is understood", () => {
  expect(read("rank;list_length;time\n7;40;2026-09-17T06:44+01:00")).toMatchObject({
    value: [{ status: { rank: 7, listLength: 40 } }],
  });
});

test.each([
  ["", 1, null, "the file is empty"],
  ["time,rank", 1, null, "no line after the column names"],
  ["Note that these figures are\ntime,rank\n", 1, "time", '"time" is missing'],
  ["time,rank,volumne\n", 1, "volumne", "is no known column"],
  ["time,rank,rank\n", 1, "rank", "is there twice"],
  ["time,rank\n2026-09-17T06:44Z,5,6", 2, null, "has 3 fields, the first line names 2"],
  ["time,rank\n\n17/09/2026,5", 3, "time", '"17/09/2026" is no time with its zone'],
  ["time,rank\n2027-09-17T06:44Z,5", 2, "time", "lies in the future"],
  ["time,rank\n2026-09-17T06:44Z,0", 2, "rank", '"0" is no rank'],
  ["time,rank\n2026-09-17T06:44Z,1.5", 2, "rank", '"1.5" is no rank'],
  ["time,rank,list_length\n2026-09-17T06:44Z,41,40", 2, "rank", "41 is beyond the list_length 40"],
  ["time,rank,list_length\n2026-09-17T06:44Z,>100,40", 2, "rank", "does not fit the list_length 40"],
  ["time,rank,volume\n2026-09-17T06:44Z,>100,40", 2, "rank", "can have no volume"],
  ['time,rank,volume\n2026-09-17T06:44Z,5,"6,000"', 2, "volume", "write digits only, for instance 6000"],
  ["time,rank,evidence\n2026-09-17T06:44Z,5,javascript:alert(1)", 2, "evidence", "is no link"],
  ["time,rank\n2026-09-17T06:44Z,5\n2026-09-17 06:44 UTC,6", 3, "time", "line 2 has the same time"],
  ['time,rank\n2026-09-17T06:44Z,"5\n', 2, null, "never closed"],
])("bad list %# is refused with line, field and mend", (text, line, field, message) => {
  const list = read(text);
  expect(list.ok ? [] : list.refusal).toContainEqual({
    line,
    field,
    message: expect.stringContaining(message),
  });
});

test("every bad line is told at once, up to twenty", () => {
  const list = read(`time,rank\n${"x,y\n".repeat(50)}`);
  expect(list.ok ? 0 : list.refusal.length).toBe(20);
});

test("whatever stands in the fields, quoted it is read back the same, on the line where it began", () => {
  const field = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", "\r", " ", "é") });
  fc.assert(
    fc.property(fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 8 }), (rows) => {
      const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const text = ["a,b", ...rows.map((row) => row.map(quote).join(","))].join("\r\n");
      const table = readTable(text);
      const kept = rows.filter((row) => row.some((cell) => cell.trim() !== ""));
      expect("openQuoteOnLine" in table ? table : table.slice(1).map(({ fields }) => fields)).toEqual(kept);
    }),
  );
});
