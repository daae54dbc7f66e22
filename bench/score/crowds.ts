// The crowds that `npm run score:observe` is held to: honest ones, machines, and sets in which nobody follows anybody.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { seededRng } from "../../src/kernel/index.ts";
import { type Act, type Activity, activityOf } from "../../src/observe/index.ts";
import { readCounts, simulateArrivals } from "../../src/rush/index.ts";

const root = path.resolve(import.meta.dirname, "../..");
const fixtures = path.join(root, "test/fixtures");

export interface Labelled {
  readonly kind: string;
  readonly acts: readonly Act[];
}

/** Made-up sets: heavy tails, a busy hour, few objects; no two accounts follow one another. */
export function heavyTailed(seed: number): Activity {
  const rng = seededRng(seed);
  const accounts = 300 + Math.floor(rng() * 3000);
  const objects = 20 + Math.floor(rng() * 500);
  const tail = 1 + 2 * rng();
  const rush = rng();
  return activityOf(
    Array.from({ length: 12_000 }, (_, k) => ({
      account: `a${Math.floor(accounts * rng() ** tail)}`,
      object: `o${Math.floor(objects * rng() ** tail)}`,
      content: `c${k}`,
      time: Math.floor(rng() < rush / 2 ? 100_000 + 3600 * rng() : 259_200 * rng()),
    })),
  );
}

/** Real times of the retweet cascades, their retweeters drawn from one heavy-tailed crowd: an account meets others again by its zeal alone. */
export function zealousCascades(seed: number): Activity {
  const rng = seededRng(seed);
  const acts = cascades().flatMap(({ acts: own }, c) =>
    own.slice(0, 300).map((act, k) => ({
      account: `a${Math.floor(4000 * rng() ** 2)}`,
      object: `cascade ${c}`,
      content: `${c} ${k}`,
      // All cascades begin on one day, so that they overlap.
      time: act.time + Math.floor(86_400 * ((c * 0.618) % 1)),
    })),
  );
  return activityOf(acts);
}

/** Real minutes of the petition's signatures on ten objects signed by one crowd. */
export function zealousPetition(seed: number): Activity {
  const rng = seededRng(seed);
  return activityOf(
    Array.from({ length: 10 }, (_, o) => o).flatMap((o) =>
      replayed(1 / 2500, seed * 10 + o).map((time, k) => ({
        account: `a${Math.floor(2500 * rng() ** 2)}`,
        object: `petition ${o}`,
        content: `${o} ${k}`,
        time,
      })),
    ),
  );
}

/** Acts at the given seconds, each by an account of its own on one object. */
function crowdAt(times: readonly number[], name: string): Act[] {
  return times.map((time, k) => ({ account: `${name}-${k}`, object: name, time }));
}

export function cascades(): Labelled[] {
  const folder = path.join(fixtures, "retweet-cascades");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => ({
      kind: "retweet cascades",
      acts: crowdAt(
        readFileSync(path.join(folder, file), "utf8")
          .trim()
          .split("\n")
          .slice(1)
          .map((line) => Number(line.split(/\s+/)[0])),
        file,
      ),
    }));
}

/** Arrivals as the product's own rehearsals make them, from the counts of a real petition: one person for 1/`scale` signatures. */
function replayed(scale: number, seed: number): number[] {
  const read = readCounts(readFileSync(path.join(root, "examples/uk-petition-700143.csv"), "utf8"));
  if (!read.ok) throw new Error("the example's counts cannot be read");
  return simulateArrivals(read.value, { scale, rng: seededRng(seed) }).arrivals.map((at) =>
    Math.floor(at / 1000),
  );
}

/** Stretches of a real petition of 120 people each, one person for 200 signatures. */
export function petitionStretches(): Labelled[] {
  const times = replayed(1 / 200, 1);
  const size = 120;
  return Array.from({ length: Math.floor(times.length / size) }, (_, k) => ({
    kind: "stretches of a real petition",
    acts: crowdAt(times.slice(k * size, (k + 1) * size), `petition-${k}`),
  }));
}

/** An honest rush: most act in the announced minutes, a tenth of them twice. */
export function rushes(): Labelled[] {
  return Array.from({ length: 300 }, (_, seed) => {
    const rng = seededRng(seed);
    const people = 60 + Math.floor(rng() * 800);
    const minutes = 1 + rng() * 60;
    const first = crowdAt(
      Array.from({ length: people }, () => Math.floor(-Math.log(1 - rng()) * minutes * 60)),
      `rush-${seed}`,
    );
    return {
      kind: "simulated rushes",
      acts: first.flatMap((act) =>
        rng() < 0.1 ? [act, { ...act, time: act.time + 3600 + Math.floor(rng() * 7200) }] : [act],
      ),
    };
  });
}

/** Whole rehearsals of the real petition, each of another size. */
export function rehearsals(): Labelled[] {
  return Array.from({ length: 40 }, (_, seed) => ({
    kind: "our own rehearsals",
    acts: crowdAt(replayed(1 / (1000 + 200 * seed), seed), `rehearsal-${seed}`),
  }));
}

/** Machines, for contrast: few accounts do nearly everything, on a clock, again and again on the same object. */
export function machines(): Labelled[] {
  return Array.from({ length: 60 }, (_, seed) => {
    const rng = seededRng(9000 + seed);
    const acts: Act[] = [];
    for (let a = 0; a < 40; a++) {
      const busy = a < 2 + (seed % 3);
      const every = 60 + Math.floor(rng() * 600);
      for (let k = 0; k < (busy ? 400 : 8); k++)
        acts.push({
          account: `bot-${a}`,
          object: "target",
          time: Math.floor(k * every + rng() * 0.1 * every),
        });
    }
    return { kind: "simulated machines", acts };
  });
}
