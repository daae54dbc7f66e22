import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { processesOn } from "./held-open.ts";
import { runProgram, serve } from "./program.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-workers-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const REHEARSAL = "rehearsal-uk-petition-700143";
const WAIT = { timeout: 20_000, interval: 20 };
const dataDir = () => path.join(home, "data");

/** Process ids of the workers that a server started. */
function workersOf(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(/\s+/).map(Number);
  return children.filter((child) => readFileSync(`/proc/${child}/cmdline`, "utf8").includes("worker."));
}

async function pledge(address: string, name: string): Promise<number> {
  const response = await fetch(`${address}/c/${REHEARSAL}/pledges`, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({ address: `${name}@example.org` }),
  });
  return response.status;
}

/** People who asked to be counted, by the published arrivals. */
async function asked(address: string): Promise<number> {
  const facts = await fetch(`${address}/c/${REHEARSAL}/arrivals.csv`);
  const [, ...rows] = (await facts.text()).trim().split(/\r?\n/);
  return rows.map((row) => Number(row.split(",")[1])).reduce((a, b) => a + b, 0);
}

test("workers share one port, a killed one is replaced, and no pledge is lost or doubled", async () => {
  await using server = await serve({ DATA_DIR: dataDir(), WORKERS: "2" });
  const before = workersOf(server.pid);
  expect(before).toHaveLength(2);
  for (let n = 0; n < 20; n++) expect(await pledge(server.address, `person-${n}`)).toBe(303);
  const figures = await (await fetch(`${server.address}/metrics`)).text();
  expect(figures).toContain('flashcrowd_pledges_total{kept="database"} 20');
  expect(figures).toContain("flashcrowd_outbox_waiting 0");
  process.kill(before[0]!, "SIGKILL");
  await vi.waitFor(() => {
    const now = workersOf(server.pid);
    expect(now).toHaveLength(2);
    expect(now).not.toContain(before[0]);
  }, WAIT);
  for (let n = 10; n < 30; n++) expect(await pledge(server.address, `person-${n}`)).toBe(303);
  await vi.waitFor(async () => expect(await asked(server.address)).toBe(30), WAIT);
  expect(await server.interrupt()).toBe(0);
  expect(processesOn(dataDir())).toEqual([]);
});

test("when the first process is killed, its workers and its database end too", async () => {
  const server = await serve({ DATA_DIR: dataDir(), WORKERS: "2", EXAMPLES: "no" });
  const workers = workersOf(server.pid);
  await server.kill();
  await vi.waitFor(() => {
    for (const pid of workers) expect(() => process.kill(pid, 0)).toThrow();
    expect(processesOn(dataDir())).toEqual([]);
  }, WAIT);
});

test("a server with another secret is refused; one with the same shows what the first takes, and counts nobody twice", async () => {
  await using one = await serve({ DATA_DIR: dataDir() });
  const url = `postgres://flashcrowd@localhost/postgres?host=${encodeURIComponent(path.join(dataDir(), "postgres"))}`;
  const second = path.join(home, "second");
  const refused = await runProgram(["serve", "--json"], { DATA_DIR: second, DATABASE_URL: url, PORT: "0" });
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(
    /another secret key; give the first machine's DATA_DIR\/secret\.key as SECRET_KEY_FILE\n$/,
  );
  await using two = await serve({
    DATA_DIR: second,
    DATABASE_URL: url,
    SECRET_KEY_FILE: path.join(dataDir(), "secret.key"),
  });
  expect(await pledge(one.address, "ada")).toBe(303);
  const seq = async (address: string) =>
    ((await (await fetch(`${address}/c/${REHEARSAL}/count.json`)).json()) as { seq: number }).seq;
  await vi.waitFor(async () => {
    expect(await seq(one.address)).toBeGreaterThan(0);
    expect(await seq(two.address)).toBe(await seq(one.address));
  }, WAIT);
  expect(await pledge(two.address, "ada")).toBe(303);
  expect(await asked(two.address)).toBe(1);
});

test.each([["many"], ["65"], ["1.5"]])("--workers %s is bad use", async (count) => {
  const ran = await runProgram(["serve", "--workers", count], { DATA_DIR: dataDir() });
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain("Give a whole number from 0 to 64");
});
