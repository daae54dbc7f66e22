import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import {
  type Activity,
  type CoactionNetwork,
  type Counted,
  chanceOf,
  clockResolution,
  countPairs,
  type DrawsMade,
  type EdgeChance,
  type EdgeColumns,
  joinAccounts,
  type NetworkSettings,
  type Permutation,
  permutationOf,
  testedEdges,
  withoutLight,
} from "#observe";
import type { Done, Task } from "./task.ts";

/** Pairs from which joining accounts in threads pays for handing the columns over. */
const PAYS = 20_000_000;
const MOST_THREADS = 8;

function threads(): number {
  return Math.min(MOST_THREADS, availableParallelism());
}

/** Bytes an edge takes in memory. */
const EDGE = 36;

/** What to do with edges over one object when all edges together would need more than `bytes`. */
export interface MemoryLimit {
  readonly bytes: number;
  readonly take: (edges: EdgeColumns, edge: number) => void;
}

/**
 * Counts the pairs and joins the accounts, in worker threads where the pairs are many. The same edges either way. Past the
 * memory limit accounts are joined part by part, and edges over one object, which are never significant, are handed out instead of kept.
 */
export async function countNetwork(
  activity: Activity,
  settings: NetworkSettings,
  crew = threads(),
  pays = PAYS,
  limit?: MemoryLimit,
): Promise<CoactionNetwork> {
  const counted = countPairs(activity, settings);
  const { ordered, meets, pairs, crowded } = counted;
  const named = crowded.reduce((sum, object) => sum - object.pairs, pairs);
  const most = EDGE * Math.min(named, (activity.accounts.size * (activity.accounts.size - 1)) / 2);
  if (limit && most > limit.bytes)
    return partByPart(counted, settings.window, Math.ceil((2 * most) / limit.bytes), limit);
  if (crew < 2 || named < pays) {
    return { ...counted, edges: joinAccounts(counted, settings.window) };
  }
  const accounts = activity.accounts.size;
  const shares = {
    row: new Uint32Array(0),
    content: null,
    start: shared(ordered.start),
    account: shared(ordered.account),
    time: shared(ordered.time),
  };
  const mark = shared(meets);
  const bounds = evenBounds(counted, crew);
  const parts = await Promise.all(
    bounds.slice(1).map((last, k) =>
      inWorker({
        kind: "join",
        ordered: shares,
        meets: mark,
        accounts,
        window: settings.window,
        first: bounds[k]!,
        last,
      }),
    ),
  );
  return { ...counted, edges: joinedParts(parts as EdgeColumns[]) };
}

function partByPart(counted: Counted, window: number, parts: number, limit: MemoryLimit): CoactionNetwork {
  const accounts = counted.activity.accounts.size;
  const bounds = evenBounds(counted, Math.min(parts, accounts));
  const degree = new Uint32Array(accounts);
  let edges = 0;
  const kept = bounds.slice(1).map((last, k) => {
    const part = withoutLight(joinAccounts(counted, window, bounds[k]!, last), accounts, limit.take);
    edges += part.light.edges;
    for (let a = 0; a < accounts; a++) degree[a]! += part.light.degree[a]!;
    return part.edges;
  });
  return { ...counted, edges: joinedParts(kept), light: { edges, degree } };
}

/**
 * Bounds between accounts with about as much work in each part. An account is compared with those of a higher number, so
 * the work of a part is about its acts times the share of the acts from there on.
 */
function evenBounds({ activity, ordered, meets }: Counted, parts: number): number[] {
  const accounts = activity.accounts.size;
  const acts = new Float64Array(accounts);
  for (let p = 0; p < meets.length; p++) if (meets[p]) acts[ordered.account[p]!]!++;
  const all = acts.reduce((sum, n) => sum + n, 0);
  const bounds = [0];
  let before = 0;
  for (let a = 0; a < accounts && bounds.length < parts; a++) {
    before += acts[a]!;
    // The walk visits all neighbours and keeps the higher ones: half its time each way.
    const share = before / all;
    const work = 0.5 * share + 0.5 * (1 - (1 - share) ** 2);
    if (work >= bounds.length / parts) bounds.push(a + 1);
  }
  while (bounds.length <= parts) bounds.push(accounts);
  return bounds;
}

function joinedParts(parts: readonly EdgeColumns[]): EdgeColumns {
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const whole = (name: "low" | "high" | "objects" | "actsLow" | "actsHigh"): Uint32Array => {
    const column = new Uint32Array(size);
    let at = 0;
    for (const part of parts) {
      column.set(part[name].subarray(0, part.size), at);
      at += part.size;
    }
    return column;
  };
  const sums = (name: "pairs" | "seconds"): Float64Array => {
    const column = new Float64Array(size);
    let at = 0;
    for (const part of parts) {
      column.set(part[name].subarray(0, part.size), at);
      at += part.size;
    }
    return column;
  };
  return {
    size,
    low: whole("low"),
    high: whole("high"),
    objects: whole("objects"),
    pairs: sums("pairs"),
    seconds: sums("seconds"),
    actsLow: whole("actsLow"),
    actsHigh: whole("actsHigh"),
  };
}

/** Acts from which asking chance in a thread pays for handing the columns over. */
const CHANCE_PAYS = 300_000;

/** What chance says of the edges, in a thread of its own where there is much to ask: the caller measures meanwhile. */
export async function askChance(
  network: CoactionNetwork,
  { window }: NetworkSettings,
  crew = threads(),
  pays = CHANCE_PAYS,
): Promise<EdgeChance> {
  const { ordered, activity, edges } = network;
  const accounts = activity.accounts.size;
  const resolution = clockResolution(activity.time);
  if (crew < 2 || activity.rows < pays) return chanceOf({ ordered, edges, activity }, window, resolution);
  const task = {
    kind: "chance" as const,
    ordered: {
      row: new Uint32Array(0),
      start: shared(ordered.start),
      account: shared(ordered.account),
      time: shared(ordered.time),
      content: ordered.content && shared(ordered.content),
    },
    edges: trimmed(edges),
    accounts,
    window,
    resolution,
  };
  return (await inWorker(task)) as EdgeChance;
}

/** Edges in memory that threads share, without the room to grow. */
function trimmed(edges: EdgeColumns): EdgeColumns {
  const { size } = edges;
  return {
    size,
    low: shared(edges.low.subarray(0, size)),
    high: shared(edges.high.subarray(0, size)),
    objects: shared(edges.objects.subarray(0, size)),
    pairs: shared(edges.pairs.subarray(0, size)),
    seconds: shared(edges.seconds.subarray(0, size)),
    actsLow: shared(edges.actsLow.subarray(0, size)),
    actsHigh: shared(edges.actsHigh.subarray(0, size)),
  };
}

/** The exact permutation of the repeated edges: `draws` draws of the null model, shared among threads. */
export async function permute(
  network: CoactionNetwork,
  chance: EdgeChance,
  settings: NetworkSettings & { readonly seed: number },
  draws: number,
  crew = threads(),
): Promise<Permutation> {
  const { activity, edges } = network;
  const tested = testedEdges(network);
  const pick = (column: Uint32Array): Uint32Array => Uint32Array.from(tested, (e) => column[e]!);
  const met = { low: pick(edges.low), high: pick(edges.high), repeats: pick(chance.repeats) };
  const numbers = {
    rows: activity.rows,
    account: shared(activity.account),
    object: shared(activity.object),
    content: activity.content && shared(activity.content),
    time: shared(activity.time),
    accounts: activity.accounts.size,
    objects: activity.objects.size,
  };
  const { window, minParticipation, seed } = settings;
  const parts = await Promise.all(
    Array.from({ length: crew }, (_, k) =>
      inWorker({
        kind: "draws",
        numbers,
        tested: met,
        settings: { window, minParticipation, seed },
        from: Math.floor((draws * k) / crew),
        to: Math.floor((draws * (k + 1)) / crew),
      }),
    ),
  );
  const observed = Float64Array.from(tested, (e) => chance.p[e]!);
  return permutationOf(tested, observed, parts as DrawsMade[]);
}

/** The same numbers in memory that threads share. */
function shared<T extends Uint8Array | Uint32Array | Float64Array>(column: T): T {
  const memory = new SharedArrayBuffer(column.byteLength);
  const Kind = column.constructor as new (memory: SharedArrayBuffer) => T;
  const copy = new Kind(memory);
  copy.set(column);
  return copy;
}

/** Sources run as they are in development, compiled files otherwise; the worker is started the same way. */
const fromSource = import.meta.url.endsWith(".ts");

function inWorker(task: Task): Promise<Done> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(fromSource ? "./worker.ts" : "./worker.js", import.meta.url), {
      workerData: task,
      ...(fromSource ? { execArgv: ["--conditions=source"] } : {}),
    });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => {
      if (code !== 0) reject(new Error(`a worker thread ended with code ${code}`));
    });
  });
}
