import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { databaseOf, TEMPLATE } from "./cluster.ts";

/** A migrated, empty database of this test's own. */
export interface TestDatabase extends AsyncDisposable {
  /** Works as DATABASE_URL. */
  readonly url: string;
  readonly pool: pg.Pool;
}

/**
 * Makes a database on the cluster of this vitest project, in milliseconds, as a copy of the migrated template;
 * disposing of it (`await using`) drops it, with whatever is still connected.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const cluster = inject("cluster");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await onCluster(cluster, `create database ${name} template ${TEMPLATE}`);
  const url = databaseOf(cluster, name);
  const pool = new pg.Pool({ connectionString: url, max: 10, pipeline: true });
  // Dropping the database ends connections that a test left open; that is no failure of the test.
  pool.on("error", () => {});
  // Nor is a connection that a test cuts while it is lent out; the product's own pool does the same.
  pool.on("connect", (client) => client.on("error", () => {}));
  return {
    url,
    pool,
    async [Symbol.asyncDispose]() {
      await pool.end();
      await onCluster(cluster, `drop database ${name} with (force)`);
    },
  };
}

async function onCluster(cluster: string, sql: string): Promise<void> {
  const client = new pg.Client(cluster);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
