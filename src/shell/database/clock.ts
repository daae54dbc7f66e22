import type pg from "pg";
import type { Log } from "./log.ts";

/** The time that all machines on one database share. */
export interface Clock {
  /** Milliseconds since 1970 by the database's clock. */
  now(): number;
  close(): void;
}

const LOOK_EVERY = 30_000;
/** An answer that took longer than this says too little about the time, in milliseconds. */
const SLOWEST = 1000;
/** From this difference on (milliseconds) the machine's own clock is worth a warning. */
const WORTH_SAYING = 5000;

/**
 * A clock set by the database's and carried on by a counter that no setting of this machine's clock moves. Two
 * machines therefore agree when a moment begins, and a clock that jumps changes nothing between two looks.
 */
export async function openClock(pool: pg.Pool, log: Log): Promise<Clock> {
  let zero = 0;
  let said = false;
  const look = async (): Promise<void> => {
    const before = performance.now();
    const { rows } = await pool.query<{ at: number }>(
      "select (extract(epoch from clock_timestamp()) * 1000)::float8 as at",
    );
    const after = performance.now();
    if (zero !== 0 && after - before > SLOWEST) return;
    zero = rows[0]!.at - (before + after) / 2;
    const off = Math.abs(Date.now() - zero - after);
    if (off > WORTH_SAYING && !said) {
      log.warn(
        `this machine's clock is ${Math.round(off / 1000)} s away from the database's, which counts; set it right`,
      );
    }
    said = off > WORTH_SAYING;
  };
  await look();
  // While the database is away the counter goes on by itself.
  const timer = setInterval(() => void look().catch(() => undefined), LOOK_EVERY);
  timer.unref();
  return { now: () => Math.round(zero + performance.now()), close: () => clearInterval(timer) };
}
