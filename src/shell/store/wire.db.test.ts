import { expect, test, vi } from "vitest";
import { testDatabase } from "../../../test/database.ts";
import { openWire } from "./wire.ts";

const WAIT = { timeout: 20_000, interval: 20 };

test("what one process says every other one hears, again after its connection was cut", async () => {
  await using database = await testDatabase();
  const { pool } = database;
  const heard: string[] = [];
  const listener = openWire(
    pool,
    (text) => heard.push(text),
    () => undefined,
  );
  const speaker = openWire(
    pool,
    () => undefined,
    () => undefined,
  );
  const says = (text: string) =>
    vi.waitFor(async () => {
      await speaker.send(text);
      expect(heard).toContain(text);
    }, WAIT);
  await says("one");
  await pool.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen%'",
  );
  await says("two");
  await listener.close();
  await speaker.close();
});
