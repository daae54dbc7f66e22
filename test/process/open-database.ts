// A process that holds a database open, for tests that kill it. It says one JSON line when open (or why not),
// answers each SQL line on standard input with one JSON line, and closes cleanly when standard input ends.
import { createInterface } from "node:readline";
import { DatabaseUnavailable, openDatabase } from "../../src/shell/database/index.ts";

const [mode, dataDir, databaseUrl = null] = process.argv.slice(2);
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
const notice = (line: string) => process.stderr.write(`${line}\n`);

try {
  const database = await openDatabase({
    mode: mode as "serve" | "command",
    dataDir: dataDir!,
    databaseUrl,
    log: { info: notice, warn: notice, error: notice },
  });
  database.announce("http://127.0.0.1:1");
  say({ open: database.whereIs });
  for await (const sql of createInterface({ input: process.stdin })) {
    const answer = await database.pool.query(sql).then(
      ({ rows }) => ({ rows }),
      (error: Error) => ({ error: error.message }),
    );
    say(answer);
  }
  await database.close();
} catch (error) {
  if (!(error instanceof DatabaseUnavailable)) throw error;
  say({ refused: error.message });
}
