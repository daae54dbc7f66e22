// What every row of `npm run bench:surge` works with.
import type { House } from "./house.ts";

/** A run of the bench: the server under load, and where its figures go. */
export interface Bench {
  readonly house: House;
  /** Short runs, for a first look. */
  readonly quick: boolean;
  /** The campaign's page. */
  readonly page: string;
  /** The page's bytes. */
  readonly text: string;
  /** Keeps figures under their names, and says them in a sentence. */
  tell(figures: Readonly<Record<string, number>>, sentence: string): void;
}

/** One line of the table. */
export interface Row {
  readonly name: string;
  /** What it measures, for who asks which rows there are. */
  readonly about: string;
  /** Part of a quick run where no row is named. */
  readonly quick: boolean;
  run(bench: Bench): Promise<void>;
}

/** A number with so many digits after the point. */
export function rounded(value: number, digits = 0): number {
  return Number(value.toFixed(digits));
}

/** Requests that are under way at once, as in all measurements of intake and pages. */
export const IN_FLIGHT = 256;

/** The order of people who pledge as fast as they are answered. */
export function pledging({ house, page }: Bench) {
  return { kind: "pledge", connections: IN_FLIGHT, port: house.port, path: page } as const;
}

/** Milliseconds until the counts hold every fact; at most 60 s are waited. */
export async function caughtUp({ house }: Bench): Promise<number> {
  const since = performance.now();
  while (performance.now() - since < 60_000) {
    const { rows } = await house.pool.query<{ done: boolean }>(
      "select p.seq = c.last_seq as done from projection p join campaign c on c.id = p.campaign_id",
    );
    if (rows[0]?.done) return rounded(performance.now() - since);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return Number.POSITIVE_INFINITY;
}

/** How many pledges the database holds. */
export async function keptPledges({ house }: Bench): Promise<number> {
  const { rows } = await house.pool.query<{ n: string }>("select count(*) as n from person");
  return Number(rows[0]!.n);
}
