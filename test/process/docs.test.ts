import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runProgram, serve } from "./program.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-docs-"));
  for (const name of readdirSync(ROOT)) symlinkSync(path.join(ROOT, name), path.join(home, name));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** The lines of the sh blocks in a document that call the program, as their arguments. */
function commandsIn(file: string): string[][] {
  const blocks = [...readFileSync(path.join(ROOT, file), "utf8").matchAll(/```sh\n([\s\S]*?)```/g)];
  const lines = blocks.flatMap(([, block]) => block!.split("\n"));
  return lines
    .filter((line) => line.startsWith("bin/flashcrowd "))
    .map((line) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((word) => word[1] ?? word[2]!).slice(1));
}

const GUIDES = ["FIRST-CAMPAIGN", "RUSH-DAY", "HOSTING", "FAQ"];

test("every command in the README and the guides does what it is shown for, on a server that was just started", async () => {
  const shown = ["README.md", ...GUIDES.map((name) => `docs/${name}.md`)].flatMap(commandsIn);
  const commands = [...new Map(shown.map((args) => [args.join(" "), args])).values()];
  expect(commands.length).toBeGreaterThanOrEqual(8);
  const env = { DATA_DIR: path.join(home, "crowd-data") };
  await using _server = await serve(env);
  for (const args of commands) {
    const ran = await runProgram(args, env, home);
    // A check that finds conditions to be answered ends with 1; that is its answer, not a failure.
    const fine = args[0] === "check" ? [0, 1] : [0];
    expect(fine, `${args.join(" ")}\n${ran.stderr}`).toContain(ran.code);
    expect(ran.stdout.length).toBeGreaterThan(20);
  }
});

test("every picture and page that the documents point to is there", () => {
  const named = ["ARCHITECTURE", "METHODS", "LEDGER", "PRIVACY", "INTEGRITY", "SCALE", "methods/observe"];
  const documents = [...named, ...GUIDES];
  for (const file of [
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    ...documents.map((name) => `docs/${name}.md`),
  ]) {
    const links = [...readFileSync(path.join(ROOT, file), "utf8").matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(
      (m) => m[1]!,
    );
    for (const link of links.filter((one) => !/^https?:/.test(one))) {
      expect(existsSync(path.join(ROOT, path.dirname(file), link)), `${link} in ${file}`).toBe(true);
    }
  }
});
