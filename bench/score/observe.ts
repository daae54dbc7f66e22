// npm run score:observe [FOLDER of StarScout]: is the null model calibrated, are planted groups found, is an honest crowd ever
// called covert or spam? Real data of test/fixtures, seeded, printed as a table.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Rng, seededRng, wilsonInterval } from "../../src/kernel/index.ts";
import {
  type Act,
  type Activity,
  activityOf,
  coactionNetwork,
  edgeChance,
  jittered,
  observe,
  SIGNIFICANT,
} from "../../src/observe/index.ts";
import { readActivity } from "../../src/shell/observe/read.ts";

const fixtures = path.resolve(import.meta.dirname, "../../test/fixtures");
const WINDOW = 60;

function significantPairs(activity: Activity): string[] {
  const network = coactionNetwork(activity, { window: WINDOW, minParticipation: 2 });
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

function calibration(name: string, activity: Activity): void {
  const draws = 40;
  let withAny = 0;
  let edges = 0;
  for (let draw = 0; draw < draws; draw++) {
    const found = significantPairs(jittered(activity, 1800, seededRng(1000 + draw))).length;
    edges += found;
    if (found > 0) withAny++;
  }
  console.log(
    `calibration  ${name}: ${edges} edges at q <= 0.01 in ${draws} jittered draws; ${withAny} draws with any`,
  );
}

/** Plants groups of five accounts that act together within 20 s on `repeats` real objects each. */
function injection(name: string, activity: Activity, repeats: number): void {
  const rng = seededRng(repeats);
  const acts = actsOf(activity);
  const planted = new Set<string>();
  const real = acts.length;
  for (let group = 0; group < 20; group++) {
    for (let k = 0; k < repeats; k++) {
      const seed = acts[Math.floor(rng() * real)]!;
      for (let member = 0; member < 5; member++) {
        const account = `planted-${group}-${member}`;
        planted.add(account);
        acts.push({
          account,
          object: seed.object,
          content: `${account}-${k}`,
          time: seed.time + Math.floor(rng() * 20),
        });
      }
    }
  }
  const found = significantPairs(activityOf(acts));
  const right = found.filter((pair) => pair.split(" ").every((account) => planted.has(account)));
  const recalled = new Set(right.flatMap((pair) => pair.split(" "))).size;
  const before = significantPairs(activity).length;
  console.log(
    `injection    ${name}, ${repeats} repeats: recall ${recalled} of ${planted.size} accounts, ${found.length - right.length} other edges of ${found.length} (${before} before planting)`,
  );
}

function cascades(): { name: string; acts: Act[] }[] {
  const folder = path.join(fixtures, "retweet-cascades");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => ({
      name: file,
      acts: readFileSync(path.join(folder, file), "utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((line, k) => ({ account: `${file}-${k}`, object: file, time: Number(line.split(/\s+/)[0]) })),
    }));
}

/** An honest rush: people pledge over days, most act in the announced hour, a few act twice. */
function rush(seed: number): Act[] {
  const rng: Rng = seededRng(seed);
  const people = 60 + Math.floor(rng() * 800);
  const minutes = 1 + rng() * 60;
  return Array.from({ length: people }, (_, k) => ({
    account: `person-${k}`,
    object: "song",
    time: Math.floor(-Math.log(1 - rng()) * minutes * 60),
  })).flatMap((act) =>
    rng() < 0.1 ? [act, { ...act, time: act.time + 3600 + Math.floor(rng() * 7200) }] : [act],
  );
}

function honest(): void {
  const sets = [
    ...cascades(),
    ...Array.from({ length: 300 }, (_, seed) => ({ name: `rush ${seed}`, acts: rush(seed) })),
  ];
  const counts = new Map<string, number>();
  for (const { name, acts } of sets) {
    const { verdict } = observe(activityOf(acts), {
      window: WINDOW,
      minParticipation: 2,
      edgeWeight: 0.5,
      draws: 0,
      seed: 1,
    }).reading;
    const key = `${name.startsWith("RT") ? "retweet cascades" : "simulated rushes"}: ${verdict}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, n] of counts) console.log(`honest sets  ${key} ${n}`);
  const wrong = [...counts].filter(([key]) => /covert|spam/.test(key)).reduce((sum, [, n]) => sum + n, 0);
  const interval = wilsonInterval(wrong, sets.length)!;
  console.log(
    `honest sets  called covert or spam: ${wrong} of ${sets.length} (95 % interval up to ${(interval.high * 100).toFixed(1)} %)`,
  );
}

const { activity } = await readActivity([path.join(fixtures, "coortweet/russian_coord_tweets.csv.gz")]);
calibration("CooRTweet's Russian set", activity);
for (const repeats of [2, 3, 4, 6, 10]) injection("CooRTweet's Russian set", activity, repeats);
const [starscout] = process.argv.slice(2);
if (starscout) {
  const stars = await readActivity([path.join(starscout, "fake_stars_obvious_users.csv")]);
  calibration("StarScout's suspected stars", stars.activity);
  console.log(`stars        edges at q <= 0.01: ${significantPairs(stars.activity).length}`);
}
honest();
