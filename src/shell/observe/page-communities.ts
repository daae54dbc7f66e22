import { gammaQuantile, type Interval, quantile } from "#kernel";
import { type Observation, SIGNIFICANT } from "#observe";
import { chance, duration, number, percent, small, table, text } from "./markup.ts";
import { colourOf } from "./network-picture.ts";
import { measureTable } from "./page-evidence.ts";

/** A community of accounts joined by significant edges, with what was measured on it. */
interface Group {
  readonly community: number;
  readonly accounts: ReadonlySet<number>;
  /** Its edges, strongest first. */
  readonly edges: readonly number[];
  readonly density: number;
  readonly mostObjects: number;
  /** Meetings on different objects, over all its edges, and how many of them chance gives. */
  readonly met: number;
  readonly expected: number;
  /** Exact Poisson interval of met / expected. */
  readonly excess: Interval | null;
  /** Median over its edges of the mean seconds between two acts. */
  readonly apart: number;
  readonly lowestQ: number;
}

const SHOWN = 12;
const LISTED = 60;
const EDGES_SHOWN = 8;
/** Communities whose edges and accounts are printed; the others, and the measures of each, are on the screen and in the files. */
const PRINTED = 3;

/** The communities with their evidence, largest first; each can be pointed out in the picture. */
export function communitySection(found: Observation, name: (account: number) => string): string {
  const groups = groupsOf(found);
  if (groups.length === 0) {
    return `<p>None. A community is built from edges that chance does not explain (q ≤ ${SIGNIFICANT}), and there is no such edge here. Louvain on chance edges would always find some; it is not shown.</p>`;
  }
  const shown = groups.slice(0, SHOWN);
  const further = groups.slice(SHOWN, LISTED);
  const left = groups.length - shown.length - further.length;
  return `${communityTable("Communities of accounts (Louvain) over the edges that chance does not explain, largest first", shown)}
${shown.map((group, k) => strongest(found, group, name, k < PRINTED)).join("")}<p class="note paper">Edges and accounts are printed for the ${Math.min(PRINTED, shown.length)} largest communities. All edges are in edges.csv, all accounts in accounts.csv, the measures of each community in observation.json and in this report on a screen.</p>${
    further.length === 0
      ? ""
      : `<details class="screen"><summary>${number(further.length)} smaller communities</summary>${communityTable("Smaller communities", further)}</details>`
  }${left > 0 ? `<p class="note">${number(left)} more, smaller still, are in accounts.csv.</p>` : ""}`;
}

function communityTable(caption: string, groups: readonly Group[]): string {
  const rows = groups.map((group) => [
    `<span class="which"><span class="dot c${colourOf(group.community)}"></span>${group.community + 1} <button type="button" hidden data-community="${group.community + 1}" aria-pressed="false" aria-label="Show community ${group.community + 1} in the picture">show</button></span>`,
    number(group.accounts.size),
    `${number(group.edges.length)} <span class="note">${percent(group.density)}</span>`,
    number(group.mostObjects),
    `${number(group.met)} <span class="note">and ${small(group.expected)}</span>`,
    group.excess === null
      ? "no meeting expected"
      : `${small(group.met / group.expected)} × <span class="note">(${small(group.excess.low)} to ${small(group.excess.high)})</span>`,
    duration(group.apart),
    chance(group.lowestQ),
  ]);
  return table(
    caption,
    [
      "Community",
      "Accounts (n)",
      "Edges, of all possible",
      "Most objects in common",
      "Meetings seen, by chance",
      "Seen / chance (95 % interval)",
      "Typical time apart",
      "Lowest q",
    ],
    rows,
    { html: true },
  );
}

function groupsOf({ network: { edges }, chance: chances, community }: Observation): Group[] {
  const byCommunity = new Map<number, number[]>();
  for (let e = 0; e < edges.size; e++) {
    const own = community[edges.low[e]!]!;
    if (chances.q[e]! > SIGNIFICANT || own !== community[edges.high[e]!]) continue;
    const list = byCommunity.get(own);
    if (list) list.push(e);
    else byCommunity.set(own, [e]);
  }
  return [...byCommunity]
    .sort(([a], [b]) => a - b)
    .map(([which, list]) => {
      const accounts = new Set(list.flatMap((e) => [edges.low[e]!, edges.high[e]!]));
      const sum = (value: (e: number) => number): number => list.reduce((total, e) => total + value(e), 0);
      const met = sum((e) => chances.repeats[e]!);
      const expected = sum((e) => chances.expected[e]!);
      return {
        community: which,
        accounts,
        edges: list.sort((a, b) => chances.q[a]! - chances.q[b]! || edges.objects[b]! - edges.objects[a]!),
        density: list.length / ((accounts.size * (accounts.size - 1)) / 2),
        mostObjects: list.reduce((most, e) => Math.max(most, edges.objects[e]!), 0),
        met,
        expected,
        excess:
          expected > 0
            ? {
                low: gammaQuantile(0.025, met, 1) / expected,
                high: gammaQuantile(0.975, met + 1, 1) / expected,
              }
            : null,
        apart:
          quantile(
            list.map((e) => edges.seconds[e]! / edges.pairs[e]!).sort((a, b) => a - b),
            0.5,
          ) ?? 0,
        lowestQ: list.reduce((least, e) => Math.min(least, chances.q[e]!), 1),
      };
    });
}

function strongest(
  found: Observation,
  group: Group,
  name: (account: number) => string,
  printed: boolean,
): string {
  const { edges } = found.network;
  const { chance: chances } = found;
  const rows = group.edges
    .slice(0, EDGES_SHOWN)
    .map((e) => [
      `${name(edges.low[e]!)} and ${name(edges.high[e]!)}`,
      number(edges.objects[e]!),
      small(chances.expected[e]!),
      number(chances.repeats[e]!),
      `${number(edges.actsLow[e]!)} and ${number(edges.actsHigh[e]!)}`,
      duration(edges.seconds[e]! / edges.pairs[e]!),
      chance(chances.p[e]!),
      chance(chances.q[e]!),
    ]);
  const measured = found.groups.find(({ community }) => community === group.community);
  const members = [...group.accounts].slice(0, 40).map(name);
  const more = group.accounts.size - members.length;
  return `<details${printed ? "" : ' class="screen"'}><summary>Community ${group.community + 1}: its strongest edges, its accounts and its measures</summary>${table(
    `The strongest ${rows.length} of ${number(group.edges.length)} edges`,
    ["Accounts", "Objects together", "By chance", "n (meetings)", "Acts of each", "Time apart", "p", "q"],
    rows,
  )}<p class="note">${text(members.join(", "))}${more > 0 ? ` and ${number(more)} more` : ""}.</p>${measured ? measuredAlone(measured) : ""}</details>`;
}

/** What was measured on the acts of one community by themselves. */
function measuredAlone({
  community,
  kinds,
  repetition,
  grades,
  measures,
}: Observation["groups"][number]): string {
  const said = Object.entries(grades).map(([axis, grade]) => `${axis} ${grade ?? "can't be told"}`);
  return `<div class="screen"><p>By itself: ${text(said.join(", "))}. Mean strength per edge ${small(repetition)}${kinds.length > 0 ? `; they met by ${text(kinds.join(", "))}` : ""}.</p>${measureTable(`Measures of community ${community + 1}`, measures)}</div>`;
}
