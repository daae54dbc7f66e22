import pg from "pg";

// Every instant in the program is milliseconds since 1970, and our counts fit a double.
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => new Date(text).getTime());
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** Whatever runs SQL: the pool, or one client inside a transaction. */
export type Queryable = pg.Pool | pg.PoolClient;

/**
 * Runs `work` in one transaction: committed when it returns, rolled back when it throws. Statements that
 * `work` asks for at once (Promise.all) go to the database in one flight, in their order: in a surge the
 * waiting for answers would cost more than the work. Whatever it asks for it must wait for.
 */
export async function transaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    const [, result] = await Promise.all([client.query("begin"), work(client)]);
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch((rollbackError: Error) => {
      broken = rollbackError;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * Runs statements that do not wait for one another's answers as one transaction in a single flight to the database,
 * its commit included: nothing is held while an answer travels. When one fails, all is rolled back and the first
 * failure is thrown.
 */
export async function inOneFlight(
  pool: pg.Pool,
  statements: readonly pg.QueryConfig[],
): Promise<pg.QueryResult[]> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    const sent = [{ text: "begin" }, ...statements, { text: "commit" }].map((one) => client.query(one));
    const answers = await Promise.allSettled(sent);
    const results = answers.map((answer) => {
      if (answer.status === "rejected") throw answer.reason;
      return answer.value;
    });
    return results.slice(1, -1);
  } catch (error) {
    // Ends nothing that was not ended; it shows whether the connection still answers.
    await client.query("rollback").catch((lost: Error) => {
      broken = lost;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
