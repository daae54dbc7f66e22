import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, expect, test } from "vitest";
import { BeyondBounds, peekApart } from "./apart.ts";
import { peekAt } from "./peek.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-apart-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const BOUNDS = { memory: 600 * 2 ** 20, time: 30_000 };

function put(name: string, bytes: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

test("a look at a file shows its columns and first rows, whatever its form", async () => {
  const csv = "Who;github;starred_at\nada;x;2024-01-01\nbob;y;2024-01-02\n";
  expect(await peekAt(put("a.csv.gz", gzipSync(csv)))).toEqual({
    format: "csv",
    packed: "gzip",
    header: ["Who", "github", "starred_at"],
    columns: { object: "github", time: "starred_at" },
    missing: ["account"],
    rows: [
      ["ada", "x", "2024-01-01"],
      ["bob", "y", "2024-01-02"],
    ],
  });
  const ndjson = '{"account":"ada","object":{"a":1},"time":5}\nnonsense\n';
  expect(await peekAt(put("a.ndjson", ndjson))).toMatchObject({
    format: "ndjson",
    columns: { account: "account", object: "object", time: "time" },
    rows: [["ada", '{"a":1}', "5"]],
  });
  const parquet = parquetWriteBuffer({
    columnData: [
      { name: "account", data: ["ada", "bob"], type: "STRING" },
      { name: "time", data: [1.5, 2], type: "DOUBLE" },
    ],
  });
  expect(await peekAt(put("a.parquet", new Uint8Array(parquet)))).toMatchObject({
    format: "parquet",
    missing: ["object"],
    rows: [
      ["ada", "1.5"],
      ["bob", "2"],
    ],
  });
});

test("a process that takes too long or too much is ended, and the message says which", async () => {
  const file = put("b.csv", "account,object,time\na,b,1\n");
  expect(await peekApart(file, BOUNDS)).toMatchObject({ format: "csv", missing: [] });
  await expect(peekApart(file, { ...BOUNDS, time: 1 })).rejects.toThrow(/was not done in/);
  await expect(peekApart(file, { ...BOUNDS, memory: 20 * 2 ** 20 })).rejects.toThrow(BeyondBounds);
  await expect(peekApart(file, { ...BOUNDS, signal: AbortSignal.abort() })).rejects.toThrow("stopped");
}, 60_000);
