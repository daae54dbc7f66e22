import type { Instant } from "#kernel";
import type { PledgeLog } from "./nats/index.ts";
import type { Intake } from "./store/index.ts";

/** Nothing can be kept now; the request may be tried again in a moment. */
class DatabaseAway extends Error {
  override name = "DatabaseAway";
}

/** Whether the database can be used, as far as this process knows. */
export interface Presence {
  readonly away: boolean;
  /** Takes note of a failure; true when it means that the database is away. */
  note(error: unknown): boolean;
  close(): void;
}

const LOOK_EVERY = 250;
/** Silence for this long is absence too, in milliseconds. */
const PATIENCE = 3000;

/** Watches the database after a failure until it answers again, so that nobody waits for one that is away. */
export function watchPresence(
  isAway: (error: unknown) => boolean,
  answers: () => Promise<void>,
  say: (what: string) => void,
): Presence {
  let away = false;
  let timer: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    const back = await within(PATIENCE, answers()).then(
      () => true,
      () => false,
    );
    if (back) {
      away = false;
      say("the database is back");
    } else timer = setTimeout(look, LOOK_EVERY);
  };
  return {
    get away() {
      return away;
    },
    note(error) {
      if (!isAway(error)) return false;
      if (!away) {
        away = true;
        say(`the database is away (${(error as Error).message})`);
        timer = setTimeout(look, 0);
      }
      return true;
    },
    close: () => clearTimeout(timer),
  };
}

function within<T>(patience: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DatabaseAway("no answer in time")), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * The intake that goes on while the database is away: pledges are then kept in the log and answered like any other.
 * A commit whose answer was lost is kept again; the database tells that it is the same. Throws DatabaseAway when
 * neither can keep it.
 */
export function intakeThroughAbsence(
  direct: Intake,
  log: PledgeLog | null,
  presence: Presence,
  now: () => Instant,
  pledged: (kept: "database" | "nats" | "nowhere") => void,
): Intake {
  return {
    ...direct,
    async request(request) {
      if (!presence.away) {
        try {
          const outcome = await direct.request(request);
          pledged("database");
          return outcome;
        } catch (error) {
          if (!presence.note(error)) throw error;
        }
      }
      try {
        if (!log) throw new DatabaseAway("the database is away");
        await log.append(request, now());
        pledged("nats");
      } catch (error) {
        pledged("nowhere");
        if (!log) throw error;
        throw new DatabaseAway("neither the database nor NATS can keep a pledge now", { cause: error });
      }
      return "received";
    },
  };
}

/** Where a pledge would be kept now. Silence of the database is an answer too. */
export async function whereKept(
  store: { answers(): Promise<void> },
  presence: Presence,
  log: PledgeLog | null,
): Promise<"database" | "nats" | "nowhere"> {
  const there =
    !presence.away &&
    (await within(PATIENCE, store.answers()).then(
      () => true,
      () => false,
    ));
  if (there) return "database";
  return log?.ready ? "nats" : "nowhere";
}
