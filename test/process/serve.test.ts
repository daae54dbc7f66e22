import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { processesOn } from "./held-open.ts";

const PROGRAM = path.resolve(import.meta.dirname, "../../bin/flashcrowd");
const started: ChildProcess[] = [];
let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-serve-"));
});

afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  await nothingLeft();
  rmSync(dataDir, { recursive: true });
});

async function nothingLeft(): Promise<void> {
  await vi.waitFor(() => expect(processesOn(dataDir)).toEqual([]), { timeout: 20_000, interval: 20 });
}

/** `flashcrowd serve` on the data directory of this test; PORT 0 is any free one. */
function serve(settings: Record<string, string> = {}) {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: "0", EXAMPLES: "no", ...settings };
  const child = spawn(process.execPath, [PROGRAM, "serve", "--json"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, said }));
  const address = (async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      return (JSON.parse(line) as { address: string }).address;
    }
    throw new Error(`the server ended before it was there: ${said}`);
  })();
  // A server that is meant to be refused never has one.
  address.catch(() => {});
  return { child, address, ended };
}

test("Ctrl-C closes the server with code 0 and leaves nothing running", async () => {
  const server = serve();
  expect((await fetch(await server.address)).status).toBe(200);
  server.child.kill("SIGINT");
  expect(await server.ended).toEqual({ code: 0, said: "flashcrowd: closing\n" });
  await nothingLeft();
});

test("a second server on the directory ends with one line that names the first", async () => {
  const first = serve();
  await first.address;
  const { code, said } = await serve().ended;
  expect(code).toBe(1);
  expect(said).toMatch(
    new RegExp(`^flashcrowd: .*in use by the server with process id ${first.child.pid}.*\n$`),
  );
});

test("a port that is given and taken is an error, not another port", async () => {
  const first = serve();
  const { port } = new URL(await first.address);
  const second = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-serve-"));
  const { code, said } = await serve({ DATA_DIR: second, PORT: port }).ended;
  expect(code).toBe(1);
  expect(said).toContain(port);
  expect(said.trim().split("\n")).toHaveLength(1);
  rmSync(second, { recursive: true });
});

test("a database that cannot be reached ends the start with one line and no password", async () => {
  const { code, said } = await serve({ DATABASE_URL: "postgres://crowd:secret@127.0.0.1:1/crowd" }).ended;
  expect(code).toBe(1);
  expect(said).toMatch(/^flashcrowd: DATABASE_URL cannot be used: 127\.0\.0\.1:1 .*\n$/);
  expect(said).not.toContain("secret");
});
