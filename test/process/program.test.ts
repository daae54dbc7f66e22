import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import net, { type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { killAll, processesOn } from "./held-open.ts";
import { runProgram, serve } from "./program.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-serve-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const REHEARSAL = "rehearsal-uk-petition-700143";
const dataDir = () => path.join(home, "data");

async function pledge(address: string, name: string): Promise<void> {
  const response = await fetch(`${address}/c/${REHEARSAL}/pledges`, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({ address: `${name}@example.org` }),
  });
  if (response.status !== 303) throw new Error(`answered ${response.status}`);
}

async function asked(address: string): Promise<number> {
  const facts = await fetch(`${address}/c/${REHEARSAL}/arrivals.csv`);
  const [, ...rows] = (await facts.text()).trim().split(/\r?\n/);
  return rows.map((row) => Number(row.split(",")[1])).reduce((a, b) => a + b, 0);
}

test("a first start makes its secret for its owner alone, answers, shows both examples, and ends at Ctrl-C", async () => {
  await using server = await serve({ DATA_DIR: dataDir() });
  expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
  expect(statSync(path.join(dataDir(), "secret.key")).mode & 0o777).toBe(0o600);
  for (const slug of [REHEARSAL, "bum-rush-the-charts-2007"]) {
    expect((await fetch(`${server.address}/c/${slug}`)).status).toBe(200);
  }
  expect((await fetch(server.signInLink)).status).toBe(200);
  expect(await server.interrupt()).toBe(0);
  expect(processesOn(dataDir())).toEqual([]);
});

test("kill -9 of the server and its database in a surge loses no pledge that was acknowledged", async () => {
  await using first = await serve({ DATA_DIR: dataDir() });
  const acknowledged: string[] = [];
  let stopped = false;
  const crowd = Array.from({ length: 16 }, async (_, lane) => {
    for (let n = 0; !stopped; n++) {
      const name = `person-${lane}-${n}`;
      try {
        await pledge(first.address, name);
      } catch {
        return;
      }
      acknowledged.push(name);
      if (acknowledged.length === 400) {
        stopped = true;
        killAll(processesOn(dataDir()));
        process.kill(first.pid, "SIGKILL");
      }
    }
  });
  await Promise.all(crowd);
  await first.kill();
  expect(acknowledged.length).toBeGreaterThanOrEqual(400);
  await using second = await serve({ DATA_DIR: dataDir() });
  // A pledge may have been kept whose answer was lost, one for each lane at most; none may be missing.
  const kept = await asked(second.address);
  expect(kept).toBeGreaterThanOrEqual(acknowledged.length);
  expect(kept).toBeLessThanOrEqual(acknowledged.length + 16);
  for (const name of acknowledged.slice(0, 20)) await pledge(second.address, name);
  expect(await asked(second.address)).toBe(kept);
});

test("a port that was asked for and is taken is an error in one line", async () => {
  const holder = net.createServer();
  await new Promise<void>((resolve) => {
    holder.listen(0, "127.0.0.1", resolve);
  });
  const { port } = holder.address() as AddressInfo;
  const ran = await runProgram(["serve"], { DATA_DIR: dataDir(), PORT: String(port) });
  holder.close();
  expect(ran.code).toBe(1);
  expect(ran.stderr.trim().split("\n")).toEqual([expect.stringContaining(`port ${port} is taken`)]);
});

test("a rehearsal drives the real pages, and the count is what was acknowledged", async () => {
  await using server = await serve({ DATA_DIR: dataDir() });
  const series = path.join(home, "series.csv");
  writeFileSync(
    series,
    "timestamp,count\n2024-01-01 00:00:00Z,0\n2024-01-01 00:20:00Z,60\n2024-01-01 02:20:00Z,80\n",
  );
  const args = ["replay", series, "--campaign", REHEARSAL, "--scale", "1", "--speed", "7200", "--json"];
  const ran = await runProgram(args, { DATA_DIR: dataDir() });
  expect(ran.stderr).toBe("");
  expect(ran.code).toBe(0);
  const result = JSON.parse(ran.stdout);
  expect(result).toMatchObject({
    people: 80,
    acknowledged: 80,
    verified: 80,
    countedBefore: 0,
    countedAfter: 80,
  });
  const report = (await (await fetch(`${server.address}/c/${REHEARSAL}/report.json`)).json()) as {
    origin: { gaps: unknown[] };
  };
  expect(report.origin.gaps).toHaveLength(1);
  const refused = await runProgram(["replay", series, "--campaign", "bum-rush-the-charts-2007"], {
    DATA_DIR: dataDir(),
  });
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain("is a real campaign");
});

test("a backup taken while serving comes back whole elsewhere, and a damaged one not at all", async () => {
  await using server = await serve({ DATA_DIR: dataDir() });
  for (let n = 0; n < 20; n++) await pledge(server.address, `person-${n}`);
  const file = path.join(home, "crowd.backup");
  const backup = await runProgram(["backup", file, "--json"], { DATA_DIR: dataDir() });
  expect(backup.code).toBe(0);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await server.interrupt();

  const cut = path.join(home, "cut.backup");
  writeFileSync(cut, readFileSync(file).subarray(0, -60));
  const other = path.join(home, "other");
  const damaged = await runProgram(["restore", cut], { DATA_DIR: other });
  expect(damaged.code).toBe(1);
  expect(damaged.stderr).toContain("is damaged");
  const restored = await runProgram(["restore", file, "--json"], { DATA_DIR: other });
  expect(restored.stderr).toBe("");
  expect(JSON.parse(restored.stdout).rows).toBe(JSON.parse(backup.stdout).rows);
  await using again = await serve({ DATA_DIR: other });
  expect(await asked(again.address)).toBe(20);
  for (let n = 0; n < 20; n++) await pledge(again.address, `person-${n}`);
  expect(await asked(again.address)).toBe(20);
  const twice = await runProgram(["restore", file], { DATA_DIR: other });
  expect(twice.code).toBe(1);
  expect(twice.stderr).toContain("is not empty");
});

test.each([
  [["no-such-command"], "unknown command"],
  [["serve", "--loud"], "unknown option"],
  [["replay", "nowhere.csv"], "nowhere.csv cannot be read"],
  [["replay", "x.csv", "--scale", "lots"], "Give a number from"],
  [["import", "song", "nowhere.csv", "--list", "x"], "cannot be read"],
  [["help", "nothing"], 'there is no help on "nothing"'],
])("bad use is one clear line and exit code 2: %j", async (args, line) => {
  const ran = await runProgram(args, { DATA_DIR: dataDir() });
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain(line);
  expect(ran.stderr.trim().split("\n")).toHaveLength(1);
  expect(ran.stdout).toBe("");
});

test("every command explains itself with an example, and help config names every setting", async () => {
  const { stdout } = await runProgram(["--help"], {});
  const names = [...stdout.matchAll(/^ {2}([a-z]+) /gm)]
    .map((match) => match[1]!)
    .filter((name) => name !== "help");
  expect(names).toEqual(
    expect.arrayContaining(["serve", "replay", "track", "import", "export", "backup", "restore"]),
  );
  for (const name of names) {
    const help = await runProgram([name, "--help"], {});
    expect(help.code).toBe(0);
    expect(help.stdout).toContain(`$ flashcrowd ${name}`);
  }
  expect((await runProgram(["help", "config"], {})).stdout).toContain("DATABASE_URL");
});
