import fc from "fast-check";
import { expect, test } from "vitest";
import { testDatabase } from "../../../test/database.ts";
import {
  bytesColumn,
  flagColumn,
  hexColumn,
  integerColumn,
  textColumn,
  timeColumn,
  uuidBytes,
  uuidColumn,
} from "./columns.ts";

const text = fc.string({ unit: "binary" }).map((value) => value.replaceAll("\0", ""));
const column = <T>(value: fc.Arbitrary<T>) => fc.array(fc.option(value), { maxLength: 40 });

test("columns of rows come back from the database as they went in", async () => {
  await using database = await testDatabase();
  const back = async (sql: string, value: Buffer): Promise<unknown> =>
    (await database.pool.query<{ back: unknown }>(`select ${sql} as back`, [value])).rows[0]!.back;
  await fc.assert(
    fc.asyncProperty(
      column(text),
      column(fc.uint8Array()),
      column(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
      column(fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true })),
      fc.array(fc.boolean()),
      fc.array(fc.uuid()),
      async (texts, bytes, integers, dates, flags, uuids) => {
        expect(await back("$1::text[]", textColumn(texts))).toEqual(texts);
        const buffers = bytes.map((one) => (one === null ? null : Buffer.from(one)));
        expect(await back("$1::bytea[]", bytesColumn(bytes))).toEqual(buffers);
        const hexes = buffers.map((one) => (one === null ? null : one.toString("hex")));
        expect(await back("$1::bytea[]", hexColumn(hexes))).toEqual(buffers);
        expect(await back("$1::int[]", integerColumn(integers))).toEqual(integers);
        const times = dates.map((date) => (date === null ? null : date.getTime()));
        const milliseconds =
          "array(select extract(epoch from t) * 1000 from unnest($1::timestamptz[]) as t)::float8[]";
        expect(await back(milliseconds, timeColumn(times))).toEqual(times);
        expect(await back("$1::boolean[]", flagColumn(flags))).toEqual(flags);
        expect(await back("$1::uuid[]::text[]", uuidColumn(uuids.map(uuidBytes)))).toEqual(uuids);
      },
    ),
    { numRuns: 40 },
  );
});
