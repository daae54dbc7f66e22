import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { foldLeaves } from "#ledger";
import { type SeenLog, seeLog } from "../outsider.ts";
import { runProgram, serve } from "./program.ts";

const CAMPAIGN = "rehearsal-uk-petition-700143";

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-ledger-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Downloads the log from this server and checks it as an outsider. */
function look(address: string, earlier?: SeenLog): Promise<SeenLog> {
  return seeLog(async (file) => {
    const answer = await fetch(`${address}/ledger/${CAMPAIGN}/${file}`);
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  }, earlier);
}

test("a server that is killed in the middle of a surge leaves a valid log that goes on", async () => {
  const settings = { DATA_DIR: path.join(home, "data"), PUBLIC_URL: "http://crowd.test" };
  const series = path.resolve(import.meta.dirname, "../../examples/uk-petition-700143.csv");
  const surge = ["replay", series, "--scale", "0.0002", "--speed", "600000", "--json"];
  let seen: SeenLog | undefined;
  for (let round = 0; round < 2; round++) {
    await using server = await serve(settings);
    await expect
      .poll(async () => (await fetch(`${server.address}/ledger/${CAMPAIGN}/checkpoint`)).status)
      .toBe(200);
    seen = await look(server.address, seen);
    const before = seen.size;
    const running = runProgram(surge, settings);
    await expect
      .poll(() => look(server.address, seen).then(({ size }) => size), { timeout: 30_000, interval: 20 })
      .toBeGreaterThan(before + 5);
    seen = await look(server.address, seen);
    await server.kill();
    await running;
  }
  await using server = await serve(settings);
  const counted = async () => {
    const answer = await fetch(`${server.address}/c/${CAMPAIGN}/figures.json`);
    return (await answer.json()) as { readonly size: number; readonly verified: number };
  };
  const shown = async () => {
    const answer = await fetch(`${server.address}/c/${CAMPAIGN}/count.json`);
    return ((await answer.json()) as { readonly pledged: number }).pledged;
  };
  // What was kept just before the end is signed after the next start, and is what the page counts.
  await expect.poll(async () => (await counted()).verified).toBe(await shown());
  const after = await look(server.address, seen);
  expect(foldLeaves(after.leaves).verified).toBe(await shown());
  expect(after.size).toBe((await counted()).size);

  const page = `${server.address}/c/${CAMPAIGN}`;
  const [kept, report] = [path.join(home, "kept so far.txt"), path.join(home, "audit.html")];
  const first = await runProgram(["audit", page, "--keep", home, "--save-checkpoint", kept], {});
  expect(first.stdout).toContain(`\nCONSISTENT: ${after.size} leaves agree with its signature and its page`);
  const again = await runProgram(["audit", page, "--keep", home, "--since", kept, "--report", report], {});
  expect([first.code, again.code]).toEqual([0, 0]);
  // What the audit was held against is part of how it is repeated.
  expect(readFileSync(report, "utf8")).toContain(`flashcrowd audit ${page} --since '${kept}'`);
});
