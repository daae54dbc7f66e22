import { spawnSync } from "node:child_process";
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

/** A key that may do everything, made in the studio as an organiser makes it. */
async function keyOn({ address, signInLink }: { readonly address: string; readonly signInLink: string }) {
  const post = (url: string, cookie: string, fields: [string, string][]) =>
    fetch(url, {
      method: "POST",
      redirect: "manual",
      headers: { cookie, "sec-fetch-site": "same-origin" },
      body: new URLSearchParams(fields),
    });
  const signedIn = await post(signInLink, "", []);
  const [session = ""] = (signedIn.headers.get("set-cookie") ?? "").split(";");
  const scopes = ["read:campaigns", "read:figures", "read:people", "write:pledges", "webhooks"];
  const made = await post(`${address}/studio/software/keys`, session, [
    ["name", "Documentation"],
    ["life", "30"],
    ...scopes.map((scope): [string, string] => ["scopes", scope]),
  ]);
  return /fc_[2-9a-hjkmnp-z]{10}_[\w-]{43}/.exec(await made.text())![0];
}

test("every request in the documentation of the API is answered, on a server that was just started", async () => {
  const text = readFileSync(path.join(ROOT, "docs/API.md"), "utf8");
  const commands = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) =>
    block!.trim().split("\n"),
  );
  expect(commands.length).toBeGreaterThanOrEqual(9);
  await using server = await serve({ DATA_DIR: path.join(home, "crowd-data") });
  const env = { ...process.env, CROWD: server.address, KEY: await keyOn(server) };
  for (const command of commands) {
    expect(command).toMatch(/^curl /);
    const asked = command.replace("curl ", "curl --silent --show-error --fail-with-body --max-time 20 ");
    const ran = spawnSync("/bin/sh", ["-c", asked], { env, encoding: "utf8" });
    expect(ran.status, `${command}\n${ran.stdout}${ran.stderr}`).toBe(0);
    expect(ran.stdout.length).toBeGreaterThan(20);
  }
});

test("every picture and page that the documents point to is there", () => {
  const named = [
    "ARCHITECTURE",
    "METHODS",
    "LEDGER",
    "PRIVACY",
    "INTEGRITY",
    "SCALE",
    "API",
    "methods/observe",
  ];
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
