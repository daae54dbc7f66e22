/**
 * How long an outsider needs for a log of a million leaves: `flashcrowd audit` as a whole process, on
 * a bundle on disk and over HTTP on loopback, beside the bare hashing of the same leaves.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import os from "node:os";
import path from "node:path";
import { utf8 } from "#kernel";
import {
  appendHash,
  bundleEntries,
  emptyFigures,
  emptyFrontier,
  foldLeaf,
  keyText,
  type Leaf,
  leafHash,
  leafText,
  noteSigner,
  rootOf,
  signCheckpoint,
  tilePath,
} from "#ledger";

const LEAVES = Number(process.argv.find((one) => /^\d+$/.test(one)) ?? 1_000_000);
const WIDTH = 256;
const folder = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-bench-audit-"));
const log = path.join(folder, "ledger", "song");

try {
  const bare = write();
  await time("bundle on disk", log, path.join(folder, "kept-1"));
  await overHttp();
  console.log(`hashing the same leaves alone: ${(bare / 1000).toFixed(1)} s`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Writes the log as a bundle; gives the milliseconds that hashing took. */
function write(): number {
  const signer = noteSigner("bench.example/ledger/song", "log", new Uint8Array(32).fill(7));
  const frontier = emptyFrontier();
  const figures = emptyFigures();
  let hashing = 0;
  for (let start = 0; start < LEAVES; start += WIDTH) {
    const width = Math.min(WIDTH, LEAVES - start);
    const leaves = Array.from({ length: width }, (_, i) => leafNumber(start + i));
    for (const leaf of leaves) foldLeaf(figures, leaf);
    const bytes = leaves.map((leaf) => utf8(leafText(leaf)));
    const began = performance.now();
    for (const one of bytes) appendHash(frontier, leafHash(one));
    hashing += performance.now() - began;
    put(path.join(log, tilePath({ level: "entries", index: start / WIDTH, width })), bundleEntries(bytes));
  }
  const checkpoint = signCheckpoint({ origin: signer.name, size: LEAVES, root: rootOf(frontier) }, signer);
  put(path.join(log, "checkpoint"), checkpoint);
  put(path.join(log, "key"), `${keyText(signer)}\n`);
  put(path.join(log, "figures.json"), JSON.stringify({ size: LEAVES, ...figures }));
  return hashing;
}

/** Nine of ten are pledges, the others confirm: as a campaign's log looks after its moment. */
function leafNumber(n: number): Leaf {
  const people = Math.ceil(LEAVES * 0.9);
  const minute = `${new Date(Date.UTC(2026, 0, 1) + Math.floor(n / 500) * 60_000).toISOString().slice(0, 16)}Z`;
  const about = { minute, who: whoNumber(n % people), channel: n % 3 === 0 ? "radio" : null };
  return n < people
    ? { kind: "verified", held: n % 100 === 0, ...about }
    : { kind: "confirmed", amount: { minor: 100, currency: "EUR" }, ...about };
}

function whoNumber(n: number): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32BE(Math.imul(n + 1, 0x9e3779b1) >>> 0, 0);
  bytes.writeUInt32BE(n, 4);
  return bytes.toString("base64url");
}

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

async function overHttp(): Promise<void> {
  const server = createServer((request, response) => {
    try {
      response.end(
        readFileSync(path.join(folder, ...(request.url ?? "").replace("/c/", "/ledger/").split("/"))),
      );
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await time("over HTTP", `http://127.0.0.1:${port}/c/song`, path.join(folder, "kept-2"));
  await time("over HTTP again, tiles kept", `http://127.0.0.1:${port}/c/song`, path.join(folder, "kept-2"));
  server.close();
}

/** Runs the command as its user does, and tells its time and its largest memory. */
async function time(what: string, address: string, kept: string): Promise<void> {
  const began = performance.now();
  const child = spawn(process.execPath, ["bin/flashcrowd", "audit", address, "--keep", kept, "--json"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let out = "";
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid!));
  }, 50);
  for await (const part of child.stdout) out += part;
  clearInterval(look);
  const { verdict, size } = JSON.parse(out) as { verdict: string; size: number };
  const seconds = (performance.now() - began) / 1000;
  console.log(`${what}: ${size} leaves ${verdict} in ${seconds.toFixed(1)} s, at most ${peak} MB`);
}

function memoryOf(pid: number): number {
  try {
    return Math.round(
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024,
    );
  } catch {
    return 0;
  }
}
