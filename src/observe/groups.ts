import { type Activity, partWhere } from "./activity.ts";
import { type EdgeChance, SIGNIFICANT } from "./chance.ts";
import { type Measure, measure } from "./measures/measure.ts";
import type { CoactionNetwork } from "./network.ts";
import { gradesOf, type Reading } from "./verdict.ts";

/** A community of accounts joined by significant edges, measured by itself. */
export interface Group {
  readonly community: number;
  readonly accounts: number;
  readonly rows: number;
  readonly objects: number;
  /** Significant edges inside. */
  readonly edges: number;
  /** Inside edges over all possible ones. */
  readonly density: number;
  readonly lowestQ: number;
  /** Mean over its accounts of strength / degree (CooRnet's cooRscore). */
  readonly repetition: number;
  /** Kinds of co-action of its significant edges, such as repost and link; empty where acts are of one kind. */
  readonly kinds: readonly string[];
  readonly measures: readonly Measure[];
  readonly grades: Reading["grades"];
}

const MOST_GROUPS = 20;

/** The largest communities, each with its own edges, kinds, measures and grades. */
export function groupsOf(
  activity: Activity,
  { edges, activity: counted }: CoactionNetwork,
  chance: EdgeChance,
  community: Int32Array,
  measured: (part: Activity) => Measure[],
): Group[] {
  const sizes: number[] = [];
  for (const c of community) if (c >= 0) sizes[c] = (sizes[c] ?? 0) + 1;
  return sizes.slice(0, MOST_GROUPS).map((accounts, c) => {
    const inside: number[] = [];
    const strength = new Map<number, { weight: number; degree: number }>();
    let lowestQ = 1;
    for (let e = 0; e < edges.size; e++) {
      const [low, high] = [edges.low[e]!, edges.high[e]!];
      if (chance.q[e]! > SIGNIFICANT || community[low] !== c || community[high] !== c) continue;
      inside.push(e);
      lowestQ = Math.min(lowestQ, chance.q[e]!);
      for (const a of [low, high]) {
        const own = strength.get(a) ?? { weight: 0, degree: 0 };
        strength.set(a, { weight: own.weight + edges.objects[e]!, degree: own.degree + 1 });
      }
    }
    const part = partWhere(activity, (r) => community[activity.account[r]!] === c);
    const measures = [
      measure(
        "coordination",
        "significant edges inside",
        inside.length,
        "edges",
        (accounts * (accounts - 1)) / 2,
      ),
      ...measured(part),
    ];
    return {
      community: c,
      accounts,
      rows: part.rows,
      objects: part.objects.size,
      edges: inside.length,
      density: (2 * inside.length) / (accounts * (accounts - 1)),
      lowestQ,
      repetition: [...strength.values()].reduce((sum, s) => sum + s.weight / s.degree, 0) / strength.size,
      kinds: kindsOf(counted, community, c),
      measures,
      grades: gradesOf(measures),
    };
  });
}

/** Kinds of objects that two or more accounts of a community acted on, the commonest first. */
function kindsOf(
  { account, object, objects, kinds, rows }: Activity,
  community: Int32Array,
  c: number,
): string[] {
  if (!kinds) return [];
  const first = new Int32Array(objects.size).fill(-1);
  const counts = new Map<string, number>();
  for (let r = 0; r < rows; r++) {
    if (community[account[r]!] !== c) continue;
    const o = object[r]!;
    if (first[o] === -1) first[o] = account[r]!;
    else if (first[o] !== account[r]) {
      const kind = kinds.names[kinds.of[o]!]!;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  return [...counts].sort((x, y) => y[1] - x[1]).map(([kind]) => kind);
}
