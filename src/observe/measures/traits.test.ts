import { expect, test } from "vitest";
import type { Activity } from "../activity.ts";
import { recogniseColumns } from "../columns.ts";
import { CsvSplitter } from "../csv.ts";
import { Intake } from "../intake.ts";
import { traitMeasures } from "./traits.ts";

function read(text: string): Activity {
  let intake: Intake | null = null;
  const splitter = new CsvSplitter(",", (fields) => {
    if (intake) intake.take(fields);
    else
      intake = new Intake(
        recogniseColumns(
          Array.from({ length: fields.count }, (_, k) =>
            new TextDecoder().decode(fields.bytes.subarray(fields.start[k], fields.end[k])),
          ),
        ),
      );
  });
  splitter.push(new TextEncoder().encode(text));
  splitter.end();
  return intake!.activity();
}

const DAY = 86_400;
const told = (activity: Activity, name: string): [number | null, number] => {
  const found = traitMeasures(activity).find((m) => m.name.includes(name))!;
  return [found.value, found.n];
};

test("accounts created together, and for the occasion, are told where the file gives creation dates", () => {
  const activity = read(
    [
      "account,object,time,account_created_at",
      `a,o,${100 * DAY},${90 * DAY}`,
      `b,o,${100 * DAY},${90 * DAY + 5}`,
      `b,p,${101 * DAY},${90 * DAY + 5}`,
      `c,o,${100 * DAY},${3 * DAY}`,
      `d,o,${100 * DAY},`,
    ].join("\n"),
  );
  expect(told(activity, "one and the same day")).toEqual([2 / 3, 3]);
  expect(told(activity, "at most 30 days")).toEqual([2 / 3, 3]);
});

test("posts deleted at once, and accounts in one surge after another of one beneficiary, are told where the file does", () => {
  const rows = ["account,object,time,deleted_at,beneficiary"];
  for (const o of ["o1", "o2", "o3", "o4"]) rows.push(`a,${o},1000,${o === "o1" ? 1500 : ""},acme`);
  rows.push("b,o1,1000,9000,acme", "c,x,1000,,");
  const activity = read(rows.join("\n"));
  expect(told(activity, "deleted within an hour")).toEqual([1 / 6, 6]);
  expect(told(activity, "of one beneficiary")).toEqual([1 / 2, 2]);
});

test("a file without such columns tells nothing of them", () => {
  expect(traitMeasures(read("account,object,time\na,o,1\nb,o,2"))).toEqual([]);
});
