import fc from "fast-check";
import { expect, test } from "vitest";
import { testDatabase } from "../../../test/database.ts";
import { arrayOf, bytesArray, jsonArray } from "./arrays.ts";

/** PostgreSQL keeps no NUL in a text; everything else must come back as it went. */
const text = fc.oneof(
  fc.string({ unit: "binary" }).map((value) => value.replaceAll("\0", "")),
  fc.constantFrom("", "null", "NULL", "{}", 'a"b', "a\\b", "a,b", " a ", "\n", "Europe/Berlin"),
);

test("whatever people type comes back from the database as it went in", async () => {
  await using database = await testDatabase();
  const back = async (sql: string, value: string): Promise<unknown> =>
    (await database.pool.query<{ back: unknown }>(`select ${sql} as back`, [value])).rows[0]!.back;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(text)), fc.array(fc.integer()), async (words, numbers) => {
      expect(await back("$1::text[]", arrayOf(words))).toEqual(words);
      expect(await back("$1::int[]", arrayOf(numbers))).toEqual(numbers);
    }),
    { numRuns: 60 },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array()),
      fc.array(fc.dictionary(text, text)),
      async (bytes, objects) => {
        const buffers = bytes.map((one) => Buffer.from(one));
        expect(await back("$1::bytea[]", bytesArray(buffers))).toEqual(buffers);
        expect(await back("to_jsonb($1::jsonb[])", jsonArray(objects))).toEqual(objects);
      },
    ),
    { numRuns: 60 },
  );
});
