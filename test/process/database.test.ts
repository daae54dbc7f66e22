import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { chooseAccount } from "../../src/shell/database/account.ts";
import { findBinaries } from "../../src/shell/database/binaries.ts";
import { createCluster } from "../../src/shell/database/create.ts";
import { servedBy } from "../../src/shell/database/index.ts";
import { KEEPER, startKept } from "../../src/shell/database/keeper.ts";
import { holdOpen, killAll, postmaster, processesOn } from "./held-open.ts";

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-data-"));
});

afterEach(async () => {
  await nothingLeft();
  rmSync(dataDir, { recursive: true });
});

const isRoot = process.getuid?.() === 0;
const WAIT = { timeout: 20_000, interval: 20 };

/** Every process on the data directory has ended, by itself. */
async function nothingLeft(): Promise<void> {
  await vi.waitFor(() => expect(processesOn(dataDir)).toEqual([]), WAIT);
}

describe("a server that is killed", () => {
  test("leaves nothing running, and what it acknowledged is there again", async () => {
    const first = await holdOpen("serve", dataDir);
    await first.query("create table promise (id integer primary key)");
    for (let id = 1; id <= 50; id++) await first.query(`insert into promise values (${id})`);
    await first.kill();
    await nothingLeft();
    await using second = await holdOpen("serve", dataDir);
    expect(await second.query("select count(*)::int as kept from promise")).toEqual({ rows: [{ kept: 50 }] });
  });

  test("together with its PostgreSQL loses nothing that it acknowledged", async () => {
    const first = await holdOpen("serve", dataDir);
    await first.query("create table promise (id integer primary key)");
    for (let id = 1; id <= 50; id++) await first.query(`insert into promise values (${id})`);
    killAll(processesOn(dataDir));
    await first.kill();
    await using second = await holdOpen("serve", dataDir);
    expect(await second.query("select count(*)::int as kept from promise")).toEqual({ rows: [{ kept: 50 }] });
    expect(await second.query("select current_setting('fsync') as fsync")).toEqual({
      rows: [{ fsync: "on" }],
    });
  });

  test("with its keeper leaves a PostgreSQL that the next start stops first", async () => {
    const first = await holdOpen("serve", dataDir);
    await first.query("create table promise as select 1 as id");
    const left = postmaster(dataDir)!;
    killAll(processesOn(dataDir).filter((pid) => pid !== left));
    await first.kill();
    expect(processesOn(dataDir)).toContain(left);
    await using second = await holdOpen("serve", dataDir);
    expect(second.notices()).toContain(`process id ${left}`);
    expect(processesOn(dataDir)).not.toContain(left);
    expect(await second.query("select id from promise")).toEqual({ rows: [{ id: 1 }] });
  });
});

describe("a PostgreSQL that dies under a living server", () => {
  test.each(["postmaster", "keeper"] as const)("is started again when its %s is killed", async (which) => {
    await using server = await holdOpen("serve", dataDir);
    await server.query("create table promise as select 1 as id");
    const before = postmaster(dataDir)!;
    const keeper = processesOn(dataDir).find((pid) => pid !== before && pid !== server.child.pid)!;
    process.kill(which === "postmaster" ? before : keeper, "SIGKILL");
    await vi.waitFor(async () => {
      expect(postmaster(dataDir)).not.toBe(before);
      expect(await server.query("select id from promise")).toEqual({ rows: [{ id: 1 }] });
    }, WAIT);
    expect(server.notices()).toContain("the database ended by itself; starting it again");
  });
});

describe("one server a data directory", () => {
  test("a second server is refused with the first one's process id, and the first goes on", async () => {
    await using first = await holdOpen("serve", dataDir);
    await using second = await holdOpen("serve", dataDir);
    expect(second.opened.refused).toContain(`in use by the server with process id ${first.child.pid}`);
    expect(await servedBy(dataDir)).toEqual({ pid: first.child.pid, address: "http://127.0.0.1:1" });
    expect((await first.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  });

  test("of four that start together after a crash, one serves", async () => {
    await (await holdOpen("serve", dataDir)).kill();
    const all = await Promise.all([1, 2, 3, 4].map(() => holdOpen("serve", dataDir)));
    expect(all.filter(({ opened }) => opened.open)).toHaveLength(1);
    expect(all.filter(({ opened }) => opened.refused?.includes("in use by"))).toHaveLength(3);
    await Promise.all(all.map((each) => each.close()));
    expect(await servedBy(dataDir)).toBeNull();
  });

  test("a command on a served directory works through the server's database", async () => {
    await using server = await holdOpen("serve", dataDir);
    await server.query("create table promise as select 7 as id");
    const running = postmaster(dataDir);
    const command = await holdOpen("command", dataDir);
    expect(await command.query("select id from promise")).toEqual({ rows: [{ id: 7 }] });
    await command.close();
    expect(postmaster(dataDir)).toBe(running);
    expect(await server.query("select id from promise")).toEqual({ rows: [{ id: 7 }] });
  });

  test("commands without a server take turns, each with a database that ends with it", async () => {
    const first = await holdOpen("command", dataDir);
    await first.query("create table promise as select 7 as id");
    await using server = await holdOpen("serve", dataDir);
    expect(server.opened.refused).toContain(`a command (${first.child.pid})`);
    const waiting = holdOpen("command", dataDir);
    await first.close();
    await using second = await waiting;
    expect(await second.query("select id from promise")).toEqual({ rows: [{ id: 7 }] });
  });

  test("a command is told when the server keeps its data elsewhere", async () => {
    const elsewhere = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-elsewhere-"));
    await using other = await holdOpen("serve", elsewhere);
    expect(other.opened.open).toContain(elsewhere);
    const url = `postgres://flashcrowd@localhost/postgres?host=${encodeURIComponent(`${elsewhere}/postgres`)}`;
    await using server = await holdOpen("serve", dataDir, url);
    expect(server.opened.open).toContain("PostgreSQL at");
    await using command = await holdOpen("command", dataDir);
    expect(command.opened.refused).toContain("uses a DATABASE_URL");
    await Promise.all([server.close(), other.close()]);
    rmSync(elsewhere, { recursive: true });
  });
});

describe("what cannot be used is said in one line", () => {
  test.each([
    ["nobody listens", "postgres://somebody:secret@127.0.0.1:1/crowd", "ECONNREFUSED"],
    ["no such host", "postgres://somebody:secret@no-such-host.invalid/crowd", "no-such-host.invalid"],
  ])("DATABASE_URL when %s", async (_, url, words) => {
    await using server = await holdOpen("serve", dataDir, url);
    expect(server.opened.refused).toMatch(
      /^DATABASE_URL cannot be used: .*check address, account and password$/,
    );
    expect(server.opened.refused).toContain(words);
    expect(server.opened.refused).not.toContain("secret");
  });

  test("a data directory with something else in the database's place", async () => {
    mkdirSync(path.join(dataDir, "postgres", "letters"), { recursive: true });
    await using server = await holdOpen("serve", dataDir);
    expect(server.opened.refused).toContain("holds something that is not a database");
  });
});

describe("wherever it stands", () => {
  test("a path too long for a socket is no hindrance", async () => {
    const deep = path.join(dataDir, "d".repeat(60), "e".repeat(60));
    const server = await holdOpen("serve", deep);
    await server.query("create table promise as select 7 as id");
    await using command = await holdOpen("command", deep);
    expect(await command.query("select id from promise")).toEqual({ rows: [{ id: 7 }] });
    await command.close();
    await server.close();
    rmSync(readFileSync(path.join(deep, "socket-folder"), "utf8"), { recursive: true });
  });

  test.runIf(isRoot)(
    "root in a private folder runs it under another account, which owns the files",
    async () => {
      chmodSync(dataDir, 0o700);
      await using server = await holdOpen("serve", path.join(dataDir, "data"));
      expect(server.opened.open).toBeDefined();
      const folder = path.join(dataDir, "data", "postgres");
      expect(statSync(folder).mode & 0o777).toBe(0o700);
      for (const name of readdirSync(folder)) expect(lstatSync(path.join(folder, name)).uid).not.toBe(0);
    },
  );

  test.runIf(isRoot)("programs in a private folder of root are reached too", async () => {
    chmodSync(dataDir, 0o700);
    const native = path.resolve(findBinaries().postgres, "../..");
    cpSync(native, path.join(dataDir, "native"), { recursive: true, verbatimSymlinks: true });
    const program = (name: string) => path.join(dataDir, "native", "bin", name);
    const binaries = { initdb: program("initdb"), postgres: program("postgres"), pg_ctl: program("pg_ctl") };
    const account = chooseAccount(dataDir, [dataDir, binaries.postgres]);
    const folder = path.join(dataDir, "postgres");
    await createCluster(folder, account, binaries);
    const settings = ["-c", "listen_addresses=", "-c", `unix_socket_directories=${folder}`];
    const run = account.run("/bin/sh", [
      "-c",
      KEEPER,
      "keeper",
      binaries.postgres,
      "-D",
      folder,
      ...settings,
    ]);
    const running = await startKept(run, folder, path.join(dataDir, "log"), console);
    running.stop();
    await running.ended;
    expect(statSync(folder).uid).not.toBe(0);
  });
});
