import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, expect, test } from "vitest";
import { CsvSplitter, observe } from "#observe";
import { readActivity } from "./read.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-read-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, bytes: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

async function acts(file: string): Promise<string[]> {
  const { activity } = await readActivity([file]);
  return Array.from(
    { length: activity.rows },
    (_, r) =>
      `${activity.accounts.text(activity.account[r]!)} ${activity.objects.text(activity.object[r]!)} ${activity.time[r]}`,
  );
}

const csv = 'account,object,time\nada,"http://e.com/a,b",1700000000\n"b ""o"" b",x,2023-11-14T22:13:20Z\n';
const wanted = ["ada http://e.com/a,b 1700000000", 'b "o" b x 1700000000'];

test("the same acts come out of CSV, NDJSON and Parquet, plain, gzip and zstd", async () => {
  expect(await acts(put("a.csv", csv))).toEqual(wanted);
  expect(await acts(put("a.csv.gz", gzipSync(csv)))).toEqual(wanted);
  expect(await acts(put("a.csv.zst", zstdCompressSync(csv)))).toEqual(wanted);
  const lines = [
    { account: "ada", object: "http://e.com/a,b", time: 1700000000000 },
    { account: 'b "o" b', object: "x", time: "2023-11-14 22:13:20" },
  ];
  expect(await acts(put("a.ndjson", lines.map((line) => JSON.stringify(line)).join("\n")))).toEqual(wanted);
  const parquet = parquetWriteBuffer({
    columnData: [
      { name: "account", data: ["ada", 'b "o" b'], type: "STRING" },
      { name: "object", data: ["http://e.com/a,b", "x"], type: "STRING" },
      { name: "time", data: [1700000000, 1700000000], type: "DOUBLE" },
    ],
  });
  expect(await acts(put("a.parquet", new Uint8Array(parquet)))).toEqual(wanted);
});

test("an export of a platform is understood: ids in objects, ids of 19 digits, fields that come late", async () => {
  const lines = [
    '{"id":1234567890123456789,"user":{"id":9007199254740993,"name":"Ada"},"created_at":"Wed Oct 10 20:19:24 +0000 2018","text":"vote"}',
    '{"id":1234567890123456790,"user":{"id":9007199254740992},"created_at":"Wed Oct 10 20:19:25 +0000 2018","text":"vote","in_reply_to_status_id":7}',
  ];
  const { activity, files } = await readActivity([put("posts.ndjson", lines.join("\n"))]);
  expect(files[0]!.columns).toMatchObject({ account: "user.id", reply: "in_reply_to_status_id" });
  const names = Array.from({ length: activity.accounts.size }, (_, a) => activity.accounts.text(a));
  expect(names).toEqual(["9007199254740993", "9007199254740992"]);
  expect(activity.contents!.text(0)).toBe("1234567890123456789");
  expect(Array.from({ length: activity.objects.size }, (_, o) => activity.objects.text(o))).toEqual([
    "text vote",
    "reply 7",
  ]);
});

test("records are split as csv-parse splits them, wherever the chunks end", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "é", " "), maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 9 }),
      (rows, size) => {
        const text = rows
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(","))
          .join("\n");
        const seen: string[][] = [];
        const splitter = new CsvSplitter(",", ({ bytes, start, end, count }) => {
          seen.push(
            Array.from({ length: count }, (_, k) => Buffer.from(bytes.subarray(start[k], end[k])).toString()),
          );
        });
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length; at += size) splitter.push(bytes.subarray(at, at + size));
        splitter.end();
        expect(seen).toEqual(parse(text));
      },
    ),
  );
});

test("every row that is left out is counted with its reason and an example", async () => {
  const { activity, records, faults } = await readActivity([
    put("bad.csv", "account,object,time\nada,x,1\n,x,2\nbob,,3\nbob,x,noon\nbob\neve,x,4\n"),
  ]);
  expect([activity.rows, records]).toEqual([2, 6]);
  expect(faults.map(({ fault, rows, examples }) => [fault, rows, examples[0]!.line])).toEqual([
    ["no account", 1, 3],
    ["no object", 1, 4],
    ["time not readable", 1, 5],
    ["too few columns", 1, 6],
  ]);
});

test("a file that cannot be used is refused with its name and the mend", async () => {
  await expect(readActivity([path.join(folder, "none.csv")])).rejects.toThrow("check the path");
  await expect(readActivity([put("cols.csv", "who,what,when\na,b,1\n")])).rejects.toThrow(
    "--columns account=NAME",
  );
  await expect(readActivity([put("empty.csv", "")])).rejects.toThrow("empty");
  await expect(readActivity([put("wide.csv", Buffer.from(`\ufeff${csv}`, "utf16le"))])).rejects.toThrow(
    "UTF-8",
  );
  await expect(readActivity([put("mac.csv", csv.replaceAll("\n", "\r"))])).rejects.toThrow("LF or CRLF");
  await expect(readActivity([put("cut.gz", gzipSync(csv).subarray(0, 20))])).rejects.toThrow(
    "damaged or cut",
  );
});

test("an act of another kind is another act, and what an act answers gives the shape of the spread", async () => {
  const rows = [
    "account,object,time,content,kind,parent",
    "ada,song,1,a,post,",
    "bob,song,2,b,repost,a",
    "cem,song,3,c,repost,a",
    "dee,song,4,d,repost,b",
  ];
  const { activity } = await readActivity([put("kinds.csv", rows.join("\n"))]);
  expect([activity.objects.size, activity.kinds?.names]).toEqual([2, ["post", "repost"]]);
  const found = observe(activity, { window: 60, minParticipation: 1, edgeWeight: 0.5, draws: 0, seed: 1 });
  const value = (name: string): number | null => found.measures.find((m) => m.name === name)!.value;
  expect([
    value("greatest depth"),
    value("largest broadcast"),
    value("answers per act, generation 1"),
  ]).toEqual([2, 0.5, 0.5]);
  // Pairs a-b 1, a-c 1, a-d 2, b-c 2, b-d 1, c-d 3: mean 10 / 6.
  expect(value("structural virality")).toBeCloseTo(10 / 6, 12);
});

test("nearly the same text is one object; the reference's modes take it word for word", async () => {
  const text =
    "buy the song mine again by black lab today once from the store and tell your friends about it please";
  const file = put(
    "texts.csv",
    `message_id,user_id,message,timestamp\n1,a,${text},1\n2,b,${text.replace("friends", "mates")},2\n`,
  );
  const objects = async (references: "cnt" | null): Promise<number> =>
    new Set((await readActivity([file], { references })).activity.object).size;
  expect([await objects(null), await objects("cnt")]).toEqual([1, 2]);
});

test("headers and times are understood as people's files write them", async () => {
  const times = [
    "1700000000",
    "1700000000000",
    "1700000000000000",
    "1700000000.0",
    "1.7e9",
    "2023-11-14T22:13:20Z",
    "2023-11-14T22:13:20.000Z",
    "2023-11-15T00:13:20+02:00",
    "2023-11-14 17:13:20-0500",
    "2023-11-14 22:13:20",
    "2023-11-14 22:13:20 UTC",
    "Tue Nov 14 22:13:20 +0000 2023",
    " 1700000000 ",
  ];
  const header = '\ufeff"Account ID";"object-id";"timestampShare"\r\n';
  const body = times.map((time, k) => `a${k};"o;\n1";${time}`).join("\r\n");
  const { activity, faults } = await readActivity([put("odd.csv", header + body)]);
  expect(faults).toEqual([]);
  expect([...activity.time]).toEqual(times.map(() => 1_700_000_000));
  expect(activity.objects.text(0)).toBe("o;\n1");
  const minute = await readActivity([
    put(
      "ira.csv",
      "tweetid,userid,tweet_time,tweet_text,urls\n1,u,2017-06-22 16:03,hello,\n2,u,2017-02-30 16:03,hello,\n",
    ),
  ]);
  expect([...minute.activity.time]).toEqual([Date.UTC(2017, 5, 22, 16, 3) / 1000]);
  expect(minute.faults).toMatchObject([{ fault: "time not readable", rows: 1 }]);
});
