import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../../test/database.ts";
import { migrate } from "./migrate.ts";

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await testDatabase();
  await database.pool.query("drop table migration");
  folder = await mkdtemp(path.join(os.tmpdir(), "migrations-"));
  await writeFile(path.join(folder, "0001_shelf.sql"), "create table shelf (id integer primary key);");
  await writeFile(
    path.join(folder, "0002_book.sql"),
    "create table book (id integer); insert into shelf values (1);",
  );
});

afterEach(async () => {
  await rm(folder, { recursive: true });
  await database[Symbol.asyncDispose]();
});

const count = async (table: string) =>
  Number((await database.pool.query(`select count(*) as n from ${table}`)).rows[0].n);

test("migrations run once, in order, and are written down", async () => {
  expect(await migrate(database.pool, folder)).toEqual(["0001_shelf", "0002_book"]);
  expect(await migrate(database.pool, folder)).toEqual([]);
  const { rows } = await database.pool.query(
    "select number, name, length(checksum) as bits from migration order by 1",
  );
  expect(rows).toEqual([
    { number: 1, name: "0001_shelf", bits: 64 },
    { number: 2, name: "0002_book", bits: 64 },
  ]);
});

test("of eight servers that start together, one migrates and all find it done", async () => {
  const ran = await Promise.all(Array.from({ length: 8 }, () => migrate(database.pool, folder)));
  expect(ran.flat().sort()).toEqual(["0001_shelf", "0002_book"]);
  expect(await count("shelf")).toBe(1);
});

test("a database made by a newer version is refused by the name of its migration, and left as it is", async () => {
  await migrate(database.pool, folder);
  await rm(path.join(folder, "0002_book.sql"));
  await expect(migrate(database.pool, folder)).rejects.toThrow(/0002_book.*newer version.*0001_shelf/);
  expect(await count("migration")).toBe(2);
});

test("a migration that was changed after it ran is refused", async () => {
  await migrate(database.pool, folder);
  await writeFile(path.join(folder, "0001_shelf.sql"), "create table shelf (id bigint primary key);");
  await expect(migrate(database.pool, folder)).rejects.toThrow(/0001_shelf was changed/);
});

test("line ends of another system are no change", async () => {
  await writeFile(path.join(folder, "0001_shelf.sql"), "create table shelf\n(id integer);\n");
  await migrate(database.pool, folder);
  await writeFile(path.join(folder, "0001_shelf.sql"), "create table shelf\r\n(id integer);\r\n");
  expect(await migrate(database.pool, folder)).toEqual([]);
});

test("a migration that fails leaves nothing of itself, and those before it stay", async () => {
  await writeFile(path.join(folder, "0003_torn.sql"), "create table torn (id integer); select 1 / 0;");
  await expect(migrate(database.pool, folder)).rejects.toThrow(/0003_torn failed: division by zero/);
  await expect(count("torn")).rejects.toThrow(/does not exist/);
  expect(await count("migration")).toBe(2);
  await writeFile(path.join(folder, "0003_torn.sql"), "create table torn (id integer);");
  expect(await migrate(database.pool, folder)).toEqual(["0003_torn"]);
});

test("a file without a number, or with another's number, is named", async () => {
  await writeFile(path.join(folder, "later.sql"), "select 1;");
  await expect(migrate(database.pool, folder)).rejects.toThrow(/later\.sql is not named like/);
  await rm(path.join(folder, "later.sql"));
  await writeFile(path.join(folder, "0002_twin.sql"), "select 1;");
  await expect(migrate(database.pool, folder)).rejects.toThrow(/two migrations have the number of 0002_twin/);
});
