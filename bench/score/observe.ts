// npm run score:observe [FOLDER of StarScout]: is the null model calibrated, are planted groups found, is an honest crowd ever
// called covert or spam? Real data of test/fixtures, seeded, printed as tables.
import path from "node:path";
import { quantile, seededRng, wilsonInterval } from "../../src/kernel/index.ts";
import {
  type Act,
  type Activity,
  type Axis,
  activityOf,
  coactionNetwork,
  edgeChance,
  GRADE_RULES,
  jittered,
  lifetime,
  type Measure,
  observe,
  readVerdict,
  SIGNIFICANT,
} from "../../src/observe/index.ts";
import { countNetwork, permute } from "../../src/shell/observe/crew.ts";
import { readLifetimes } from "../../src/shell/observe/lifetimes.ts";
import { readActivity } from "../../src/shell/observe/read.ts";
import {
  cascades,
  heavyTailed,
  type Labelled,
  machines,
  petitionStretches,
  rehearsals,
  rushes,
  zealousCascades,
  zealousPetition,
} from "./crowds.ts";

const root = path.resolve(import.meta.dirname, "../..");
const fixtures = path.join(root, "test/fixtures");
const WINDOW = 60;
const settings = { window: WINDOW, minParticipation: 2, edgeWeight: 0.5, draws: 0, seed: 1 };

function significantPairs(activity: Activity): string[] {
  const network = coactionNetwork(activity, settings);
  const { q } = edgeChance(network, WINDOW);
  const name = (a: number): string => activity.accounts.text(a);
  return [...q.keys()]
    .filter((e) => q[e]! <= SIGNIFICANT)
    .map((e) => [name(network.edges.low[e]!), name(network.edges.high[e]!)].sort().join(" "));
}

function actsOf(activity: Activity): Act[] {
  return Array.from({ length: activity.rows }, (_, r) => ({
    account: activity.accounts.text(activity.account[r]!),
    object: activity.objects.text(activity.object[r]!),
    content: activity.contents?.text(activity.content![r]!) ?? `row ${r}`,
    time: activity.time[r]!,
  }));
}

/** Every edge that is significant in a draw of the null model is false. */
function calibration(name: string, activity: Activity, resolution: number): void {
  const draws = 40;
  let withAny = 0;
  let edges = 0;
  let tested = 0;
  for (let draw = 0; draw < draws; draw++) {
    const moved = jittered(activity, 1800, seededRng(1000 + draw), resolution);
    const network = coactionNetwork(moved, settings);
    const { q, repeats } = edgeChance(network, WINDOW);
    const found = q.reduce((sum, value) => sum + (value <= SIGNIFICANT ? 1 : 0), 0);
    tested += repeats.reduce((sum, n) => sum + (n >= 2 ? 1 : 0), 0);
    edges += found;
    if (found > 0) withAny++;
  }
  const share = tested === 0 ? 0 : (100 * edges) / tested;
  console.log(
    `calibration  ${name}: ${edges} of ${tested} repeated edges at q <= 0.01 in ${draws} jittered draws (${share.toFixed(2)} %); ${withAny} draws with any`,
  );
}

/**
 * Real accounts on real objects at real hours, but each account's days exchanged with another's: repetition between the
 * same two accounts is then chance, while the bustle of the objects stays.
 */
function shuffledAccounts(activity: Activity, seed: number): Activity {
  const rng = seededRng(seed);
  const account = activity.account.slice();
  for (let r = account.length - 1; r > 0; r--) {
    const other = Math.floor(rng() * (r + 1));
    [account[r], account[other]] = [account[other]!, account[r]!];
  }
  return { ...activity, account };
}

interface Planted {
  readonly recalled: number;
  readonly planted: number;
  readonly others: number;
  readonly found: number;
}

/** Plants 20 groups that act together within 20 s on `repeats` real objects each, and looks for them. */
function injection(acts: readonly Act[], size: number, repeats: number): Planted {
  const rng = seededRng(100 * size + repeats);
  const all = [...acts];
  const planted = new Set<string>();
  for (let group = 0; group < 20; group++) {
    for (let k = 0; k < repeats; k++) {
      const seed = acts[Math.floor(rng() * acts.length)]!;
      for (let member = 0; member < size; member++) {
        const account = `planted-${group}-${member}`;
        planted.add(account);
        all.push({
          account,
          object: seed.object,
          content: `${account}-${k}`,
          time: seed.time + Math.floor(rng() * 20),
        });
      }
    }
  }
  const found = significantPairs(activityOf(all));
  const right = found.filter((pair) => pair.split(" ").every((account) => planted.has(account)));
  const recalled = new Set(right.flatMap((pair) => pair.split(" "))).size;
  return { recalled, planted: planted.size, others: found.length - right.length, found: found.length };
}

/** Which group size and how many repeats are found: recall, and how many of the pairs found are not planted ones. */
function power(name: string, activity: Activity): void {
  const acts = actsOf(activity);
  const sizes = [2, 3, 4, 5, 10, 20];
  console.log(
    `power        ${name}, 20 planted groups: recall by size and repeats (false discoveries in brackets)`,
  );
  console.log(
    `power        ${"repeats".padEnd(9)}${sizes.map((size) => `size ${size}`.padEnd(16)).join("")}`,
  );
  for (const repeats of [2, 3, 4, 6]) {
    const cells = sizes.map((size) => {
      const { recalled, planted, others, found } = injection(acts, size, repeats);
      return `${(recalled / planted).toFixed(2)} (${((100 * others) / Math.max(1, found)).toFixed(1)} %)`.padEnd(
        16,
      );
    });
    console.log(`power        ${String(repeats).padEnd(9)}${cells.join("")}`);
  }
}

/** Counts edges at q <= 0.01 over sets in which every one is false, beside the repeated edges that were tested. */
function unseen(name: string, sets: readonly Activity[]): void {
  let [tested, edges, withAny] = [0, 0, 0];
  for (const set of sets) {
    const network = coactionNetwork(set, settings);
    const { q, repeats } = edgeChance(network, WINDOW);
    const found = q.reduce((sum, value) => sum + (value <= SIGNIFICANT ? 1 : 0), 0);
    tested += repeats.reduce((sum, n) => sum + (n >= 2 ? 1 : 0), 0);
    edges += found;
    if (found > 0) withAny++;
  }
  console.log(
    `calibration  ${name}, every edge false: ${edges} of ${tested} repeated edges at q <= 0.01 in ${sets.length} sets (${((100 * edges) / Math.max(1, tested)).toFixed(2)} %); ${withAny} sets with any`,
  );
}

function read(set: Labelled): { measures: readonly Measure[]; verdict: string; signs: readonly string[] } {
  const { measures, reading } = observe(activityOf(set.acts), settings);
  return { measures, verdict: reading.verdict, signs: reading.signs };
}

/** Which thresholds would separate the fitted half, and how the rule table does on the other half. */
function honest(): void {
  const sets = [...cascades(), ...petitionStretches(), ...rushes(), ...rehearsals()];
  const half =
    (parity: number) =>
    (_: unknown, k: number): boolean =>
      k % 2 === parity;
  const fitted = sets.filter(half(0)).map(read);
  const bots = machines();
  const fittedBots = bots.filter(half(0)).map(read);
  console.log(
    "thresholds   fitted on every second set: the honest 99 % and the machines' median beside `strong`",
  );
  for (const axis of ["automation", "concentration", "duplication"] as Axis[]) {
    const rule = GRADE_RULES[axis];
    const values = (of: typeof fitted): Float64Array =>
      Float64Array.from(
        of.flatMap(({ measures }) => measures.find((m) => m.name === rule.measure)?.value ?? []),
      ).sort();
    const honestEnd = quantile(values(fitted), rule.falling ? 0.01 : 0.99);
    const machine = quantile(values(fittedBots), 0.5);
    console.log(
      `thresholds   ${axis}: honest ${honestEnd?.toFixed(3)}, machines ${machine?.toFixed(3)}, middle ${(((honestEnd ?? 0) + (machine ?? 0)) / 2).toFixed(3)}; the table says ${rule.strong}`,
    );
  }
  let wrong = 0;
  let signed = 0;
  const counts = new Map<string, number>();
  const all = sets.map((set, k) => ({ set, k, ...read(set) }));
  for (const { set, k, verdict, signs } of all) {
    const key = `${set.kind}${k % 2 ? ", scored half" : ", fitted half"}: ${verdict}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (verdict === "covertly coordinated" || verdict === "spam") wrong++;
    if (signs.length > 0) signed++;
  }
  for (const [key, n] of [...counts].sort()) console.log(`honest sets  ${key} ${n}`);
  const interval = wilsonInterval(wrong, sets.length)!;
  console.log(
    `honest sets  called covert or spam: ${wrong} of ${sets.length} (95 % interval up to ${(interval.high * 100).toFixed(1)} %); with any sign that calls for a closer look: ${signed}`,
  );
  const caught = bots.filter(half(1)).map(read);
  console.log(
    `machines     scored half: called spam ${caught.filter(({ verdict }) => verdict === "spam").length} of ${caught.length}`,
  );
}

/** Real labels of one platform: suspected bought stars, and the lives of suspected and of random accounts. */
async function starscout(folder: string): Promise<void> {
  const { activity } = await readActivity([path.join(folder, "fake_stars_obvious_users.csv")]);
  calibration("StarScout's suspected stars", activity, 1);
  const network = await countNetwork(activity, settings);
  const chance = edgeChance(network, WINDOW);
  const permuted = await permute(network, chance, settings, 200);
  const significant = (q: Float64Array): number =>
    q.reduce((sum, value) => sum + (value <= SIGNIFICANT ? 1 : 0), 0);
  console.log(
    `stars        edges at q <= 0.01: ${significant(chance.q)} by the discrete form, ${significant(permuted.q)} by ${permuted.draws} permutations`,
  );
  for (const [name, file] of [
    ["suspected", "fake_actor_events.csv"],
    ["random sample", "sample_actor_events.csv"],
  ] as const) {
    const lives = lifetime(await readLifetimes(path.join(folder, file)));
    const facts = {
      rows: 50,
      accounts: 20,
      window: WINDOW,
      resolution: 1,
      significantEdges: 0,
      lockstepEdges: 0,
      excess: null,
      peakAt: null,
    };
    console.log(
      `stars        lives, ${name}: ${lives.map((m) => `${m.name} ${(100 * m.value!).toFixed(1)} %`).join(", ")}; signs: ${readVerdict(lives, facts).signs.join("; ") || "none"}`,
    );
  }
  const repositories = new Map<string, Act[]>();
  for (const act of actsOf(activity))
    repositories.set(act.object, [...(repositories.get(act.object) ?? []), act]);
  const large = [...repositories.values()].filter((acts) => acts.length >= 50);
  const verdicts = new Map<string, number>();
  for (const acts of large) {
    const { verdict } = read({ kind: "stars", acts });
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  }
  console.log(
    `stars        ${large.length} repositories of 50 or more, each by itself and from its events alone: ${[...verdicts].map(([v, n]) => `${v} ${n}`).join(", ")}`,
  );
}

const { activity } = await readActivity([path.join(fixtures, "coortweet/russian_coord_tweets.csv.gz")]);
calibration("CooRTweet's Russian set", activity, 1);
let shuffled = 0;
for (let draw = 0; draw < 20; draw++) shuffled += significantPairs(shuffledAccounts(activity, draw)).length;
console.log(
  `calibration  CooRTweet's Russian set, accounts exchanged, times kept: ${shuffled} edges at q <= 0.01 in 20 draws`,
);
const several = (make: (seed: number) => Activity, n: number): Activity[] =>
  Array.from({ length: n }, (_, seed) => make(seed + 1));
unseen("made-up sets with heavy tails", several(heavyTailed, 40));
unseen("the cascades' times, one zealous crowd", several(zealousCascades, 10));
unseen("the petition's times, one zealous crowd", several(zealousPetition, 10));
power("CooRTweet's Russian set", activity);
const [folder] = process.argv.slice(2);
if (folder) await starscout(folder);
honest();
