import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { fuzzObserve } from "../fuzz/observe-files.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-fuzz-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("damaged files are read with every row accounted for, or refused: never a crash", async () => {
  const { tally, counted } = await fuzzObserve(240, 1, folder);
  const all = [...tally.values()];
  expect(all.reduce((sum, { read }) => sum + read, 0)).toBeGreaterThan(90);
  expect(all.reduce((sum, { refused }) => sum + refused, 0)).toBeGreaterThan(30);
  expect(counted).toBeGreaterThan(50);
}, 60_000);
