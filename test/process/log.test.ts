import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runProgram } from "./program.ts";

const PROGRAM = path.resolve(import.meta.dirname, "../../bin/flashcrowd");
let dataDir: string;
let server: ChildProcess | null = null;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-log-"));
});
afterEach(async () => {
  if (server && server.exitCode === null && server.signalCode === null) {
    server.kill("SIGKILL");
    await once(server, "exit");
  }
  rmSync(dataDir, { recursive: true, force: true });
});

test("whatever happens in a drill, no address, no network and no link stands in the server's log, however much it logs", async () => {
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    PORT: "0",
    EXAMPLES: "no",
    TRUST_PROXY: "127.0.0.1",
    LOG_LEVEL: "debug",
  };
  const child = spawn(process.execPath, [PROGRAM, "serve", "--json"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  server = child;
  let log = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    log += text;
  });
  // The pages log to the same stream as the one line that says where the server is.
  const place = Promise.withResolvers<{ address: string; signInLink: string }>();
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (line.startsWith('{"address"')) place.resolve(JSON.parse(line));
    else log += `${line}\n`;
  });
  const { address, signInLink } = await place.promise;
  const drill = await runProgram(
    ["drill", "--attack", "farmer", "--scale", "0.003", "--here", "--json"],
    env,
  );
  expect(drill.code, drill.stderr).toBe(0);
  const result = JSON.parse(drill.stdout) as { results: { agrees: boolean }[] };
  expect(result.results).toMatchObject([{ attack: "farmer", agrees: true }]);

  // What goes wrong is logged too: a broken form, a stale link, a foreign page, a thing that is not there.
  const ask = async (target: string, init: RequestInit = {}) =>
    (await fetch(`${address}${target}`, init)).status;
  const form = (fields: Record<string, string>) => ({ method: "POST", body: new URLSearchParams(fields) });
  const from = { "x-forwarded-for": "203.0.113.77" };
  const secret = "somebody.secret@hidden-domain.org";
  const slug = "drill-farmer";
  expect(await ask(`/c/${slug}/pledges`, { ...form({ address: "somebody.secret@" }), headers: from })).toBe(
    422,
  );
  expect(
    await ask(`/c/${slug}/pledges`, {
      ...form({ address: secret, altcha: "x".repeat(3000) }),
      headers: from,
    }),
  ).toBe(400);
  expect(
    await ask(`/c/${slug}/pledges`, {
      ...form({ address: secret }),
      headers: { ...from, origin: "http://evil.example" },
    }),
  ).toBe(403);
  expect(await ask(`/v/secret-ticket.abc.def`, form({}))).toBe(410);
  expect(await ask(`/me/secret-ticket.abc.def?address=${encodeURIComponent(secret)}`)).toBe(410);
  expect(await ask(`/secret-ticket/${encodeURIComponent(secret)}`)).toBe(404);
  const ended = once(child, "exit");
  child.kill("SIGINT");
  await ended;

  expect(log).toContain("flashcrowd: closing");
  expect(log).toMatch(/"level":(20|30)/);
  expect(log).not.toMatch(/[\w.+-]+@[\w-]+\.\w+/);
  expect(log).not.toMatch(/provider-\d|mailinator|catch-all-|hidden-domain|somebody/);
  expect(log).not.toMatch(/\b10\.\d+\.\d+\.\d+|203\.0\.113|x-forwarded-for/i);
  expect(log).not.toMatch(/secret-ticket|\/v\/|\/me\/|\/i\/[2-9a-z]{13}|\/answer\//);
  expect(log).not.toContain(path.basename(new URL(signInLink).pathname));
});

test("drills refuse a server that is not on this machine, an unknown attack and a missing one", async () => {
  const env = { DATA_DIR: dataDir };
  const unknown = await runProgram(["drill", "--attack", "magic"], env);
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining("one-network")]);
  expect((await runProgram(["drill"], env)).code).toBe(2);
});
