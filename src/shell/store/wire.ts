import pg from "pg";

/** A line to the other processes and machines on the same database. What is said while somebody is away is lost to them. */
export interface Wire {
  /** Says a short text (at most 7,000 bytes) to everybody who listens, ourselves included. */
  send(text: string): Promise<void>;
  close(): Promise<void>;
}

const CHANNEL = "flashcrowd";
const FIRST_WAIT = 100;
const LONGEST_WAIT = 5000;

/**
 * The line through the database itself: LISTEN on a connection of its own, which is opened again when it drops.
 * NOTIFY is sent outside of any other transaction: commits with a NOTIFY in them wait for one another.
 */
export function openWire(
  pool: pg.Pool,
  heard: (text: string) => void,
  report: (error: unknown) => void,
): Wire {
  let closed = false;
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let wait = FIRST_WAIT;

  const again = (): void => {
    if (closed || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      void listen();
    }, wait);
    wait = Math.min(LONGEST_WAIT, wait * 2);
  };
  const listen = async (): Promise<void> => {
    const fresh = new pg.Client({ ...pool.options, keepAlive: true });
    const lost = (error?: Error): void => {
      if (client === fresh) client = null;
      if (error && !closed) report(error);
      again();
    };
    fresh.on("error", lost);
    fresh.on("end", () => lost());
    fresh.on("notification", ({ payload }) => heard(payload ?? ""));
    try {
      await fresh.connect();
      await fresh.query(`listen ${CHANNEL}`);
      if (closed) return void (await fresh.end());
      client = fresh;
      wait = FIRST_WAIT;
    } catch (error) {
      void fresh.end();
      lost(error as Error);
    }
  };
  const first = listen();
  return {
    async send(text) {
      await pool.query("select pg_notify($1, $2)", [CHANNEL, text]);
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await first;
      await client?.end();
    },
  };
}
