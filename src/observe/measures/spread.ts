import { forestShape, generationOrder } from "#spread";
import type { Activity } from "../activity.ts";
import { type Measure, measure } from "./measure.ts";
import { fanoFactor } from "./synchrony.ts";

/** How the activity spread: the shape of its cascades where acts name what they answer, else the shape of its rise. */
export function spreadShape(activity: Activity, ascending: Float64Array): Measure[] {
  const at = (share: number): number =>
    ascending[Math.min(ascending.length - 1, Math.floor(share * ascending.length))]!;
  const n = ascending.length;
  const { bins, fano } = fanoFactor(ascending);
  const length = n === 0 ? 0 : at(0.9) - at(0.1);
  return [
    measure("spread", "time to half of the acts", n === 0 ? null : at(0.5) - ascending[0]!, "s", n),
    measure(
      "spread",
      "step or ramp (share of the rise before its half)",
      length > 0 ? (at(0.5) - at(0.1)) / length : null,
      "0 step to 1 ramp",
      n,
    ),
    measure(
      "spread",
      "branching ratio of the acts",
      fano === null ? null : Math.max(0, 1 - 1 / Math.sqrt(Math.max(1, fano))),
      "0 to 1",
      bins,
    ),
    ...cascades(activity),
  ];
}

function cascades(activity: Activity): Measure[] {
  const parents = parentsOf(activity);
  if (parents === null) return [];
  const shape = shapeOf(parents);
  const n = parents.length;
  const named = (name: string, value: number | null, unit: string): Measure =>
    measure("spread", name, value, unit, n);
  if (shape === null) return [named("structural virality", null, "steps")];
  const { breadths } = shape;
  const recruits = (generation: number): number | null =>
    breadths[generation] ? (breadths[generation + 1] ?? 0) / breadths[generation]! : null;
  return [
    named("structural virality", shape.structuralVirality, "steps"),
    named("greatest depth", shape.maxDepth, "steps"),
    named("largest broadcast", shape.largestBroadcastShare, "share"),
    named("answers per act, generation 1", recruits(1), "acts"),
    named("answers per act, generation 2", recruits(2), "acts"),
  ];
}

/** The forest of contents: what each answers. What is answered but not in the data stands as a root. Null without answers. */
function parentsOf({ content, contents, parent, rows }: Activity): Int32Array | null {
  if (!parent || !content || !contents) return null;
  const place = new Int32Array(contents.size).fill(-1);
  const parents: number[] = [];
  const placeOf = (id: number): number => {
    if (place[id] === -1) place[id] = parents.push(-1) - 1;
    return place[id]!;
  };
  let answers = 0;
  for (let r = 0; r < rows; r++) {
    const own = placeOf(content[r]!);
    if (parent[r]! < 0 || parent[r] === content[r] || parents[own] !== -1) continue;
    parents[own] = placeOf(parent[r]!);
    answers++;
  }
  return answers === 0 ? null : Int32Array.from(parents);
}

/** Null when answers run in a circle: then there is no beginning to measure from. */
function shapeOf(parents: Int32Array): ReturnType<typeof forestShape>["shape"] | null {
  try {
    return forestShape(parents, generationOrder(parents)).shape;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
