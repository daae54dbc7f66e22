import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { main } from "./main.ts";

let folder: string;
let said: { out: string; err: string };

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "check-"));
  said = { out: "", err: "" };
  const keep = (stream: "out" | "err") => (text: unknown) => {
    said[stream] += String(text);
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(keep("out"));
  vi.spyOn(process.stderr, "write").mockImplementation(keep("err"));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
  process.exitCode = undefined;
});

async function check(...args: string[]): Promise<number | string | undefined> {
  process.exitCode = 0;
  await main(["check", ...args]);
  return process.exitCode;
}

test("clear ends with 0, conditions with 1, refused with 3", async () => {
  expect(await check("--venue", "itunes-store", "--text", "Buy it once, if you want it")).toBe(0);
  expect(await check("--venue", "uk-mp", "--text", "Copy and paste this letter")).toBe(1);
  expect(await check("--venue", "hacker-news", "--text", "Please upvote us")).toBe(3);
  expect(said.out).toContain("Source (high confidence, read 2026-11-23)");
});

test("--json prints one object of outcome and findings, and nothing else", async () => {
  await check("--venue", "itunes-store", "--text", "Benutzt ein VPN", "--lang", "de", "--json");
  const printed = JSON.parse(said.out);
  expect(Object.keys(printed)).toEqual(["outcome", "findings"]);
  expect(printed.outcome).toBe("refused");
  expect(printed.findings).toEqual([
    {
      rule: "other-country",
      severity: "block",
      match: "Benutzt ein VPN",
      source: "own inference from per-storefront accounts",
    },
  ]);
});

test("with answers, what is still open is a finding of its own, so that conditions are never empty", async () => {
  const file = path.join(folder, "answers.json");
  writeFileSync(file, JSON.stringify({ ask: "write", organiser: "fan", timesEach: 1, account: "own" }));
  const code = await check("--venue", "uk-mp", "--text", "Write to her", "--answers", file, "--json");
  const { outcome, findings } = JSON.parse(said.out);
  expect([code, outcome]).toEqual([1, "conditions"]);
  expect(findings).toContainEqual({
    rule: "points-not-letter",
    severity: "question",
    match: "letter",
    source: "What do people get to write with?",
  });
});

test("answers from a file refuse, or leave their questions open", async () => {
  const file = path.join(folder, "answers.json");
  writeFileSync(file, JSON.stringify({ ask: "buy", payer: "paid-back" }));
  expect(await check("--venue", "itunes-store", "--text", "Buy it", "--answers", file)).toBe(3);
  writeFileSync(file, JSON.stringify({ ask: "buy" }));
  expect(await check("--venue", "itunes-store", "--text", "Buy it", "--answers", file)).toBe(1);
});

test("bad use ends with 2 and one line that names what to mend", async () => {
  expect(await check("--venue", "hackernews", "--text", "x")).toBe(2);
  expect(said.err).toContain("near names: hacker-news.");
  const file = path.join(folder, "answers.json");
  writeFileSync(file, JSON.stringify({ ask: "bye" }));
  said.err = "";
  expect(await check("--venue", "itunes-store", "--text", "x", "--answers", file)).toBe(2);
  expect(said.err).toMatch(/\/ask .*\(buy, stream, vote/);
  expect(said.err.trim().split("\n")).toHaveLength(1);
  expect(await check("--venue", "itunes-store", "--text", " ")).toBe(2);
});
