import type { Activity } from "../activity.ts";
import { pairsPerObject } from "../network.ts";
import { orderRows } from "../order.ts";

/** CooRTweet's table of co-actions: pair k joins the older content[k] with the newer contentY[k]. Ids are the activity's numbers. */
export interface CoactionPairs {
  readonly size: number;
  readonly object: Uint32Array;
  readonly content: Uint32Array;
  readonly contentY: Uint32Array;
  readonly delta: Float64Array;
  readonly account: Uint32Array;
  readonly accountY: Uint32Array;
  /** Objects left out because their pairs are too many to name; counted exactly (acts of different accounts in the window). */
  readonly crowded: readonly { readonly object: number; readonly pairs: number }[];
}

/** CooRTweet's settings and their defaults there: window 10 s, participation 2, loops removed. */
export interface GroupSettings {
  readonly window: number;
  readonly minParticipation: number;
  readonly removeLoops?: boolean;
  /** Objects with more co-actions than this are counted and left out, where the reference would need all memory. */
  readonly maxPairsPerObject?: number;
}

const MAX_PAIRS_PER_OBJECT = 2 ** 25;

/** The content of each row; a row without one is a content of its own. */
function contentColumn(activity: Activity): Uint32Array {
  return activity.content ?? Uint32Array.from({ length: activity.rows }, (_, r) => r);
}

/**
 * `detect_groups` of CooRTweet 2.1.3, pair for pair and in its order (Righetti & Balluff 2025).
 * The window includes its end; participation counts rows, not posts; a pair survives when either
 * side belongs to an account with enough rows among the paired contents.
 */
export function detectGroups(activity: Activity, settings: GroupSettings): CoactionPairs {
  const order = rowsByAccount(activity, settings.minParticipation);
  const rows = order.length;
  const columns = {
    rows,
    account: chosen(activity.account, order),
    object: chosen(activity.object, order),
    content: chosen(contentColumn(activity), order),
    time: chosen(activity.time, order),
  };
  const ordered = orderRows(columns, activity.objects.size);
  const { row, start } = ordered;
  const perObject = pairsPerObject(ordered, settings.window);
  const crowded: { object: number; pairs: number }[] = [];
  const sameName = settings.removeLoops === false ? null : namesakes(activity);
  const met = new Met();
  let keys = new Float64Array(1024);
  for (const object of firstAppearances(columns.object, activity.objects.size)) {
    const found = perObject[object]!;
    if (found > (settings.maxPairsPerObject ?? MAX_PAIRS_PER_OBJECT)) {
      crowded.push({ object, pairs: found });
      continue;
    }
    if (found > keys.length / 2) keys = new Float64Array(2 * found);
    let size = 0;
    for (let p = start[object]!; p < start[object + 1]!; p++) {
      const i = row[p]!;
      for (let k = p + 1; k < start[object + 1]!; k++) {
        const j = row[k]!;
        if (Math.abs(columns.time[j]! - columns.time[i]!) > settings.window) break;
        if (sameName !== null) {
          const ci = columns.content[i]!;
          const cj = columns.content[j]!;
          if (ci === cj || columns.account[i] === columns.account[j]) continue;
          if (sameName(ci, object) || sameName(cj, object)) continue;
        }
        if (size === keys.length) keys = wider(keys);
        keys[size++] = i > j ? i * rows + j : j * rows + i;
      }
    }
    const own = keys.subarray(0, size);
    if (size > 1) own.sort();
    met.reserve(size);
    for (let k = 0; k < size; k++) {
      const j = Math.floor(own[k]! / rows);
      const i = own[k]! - j * rows;
      if (columns.time[i]! <= columns.time[j]!) met.push(i, j);
      else met.push(j, i);
    }
  }
  const older = met.older.subarray(0, met.size);
  const newer = met.newer.subarray(0, met.size);
  const delta = new Float64Array(met.size);
  for (let k = 0; k < met.size; k++) delta[k] = columns.time[newer[k]!]! - columns.time[older[k]!]!;
  const found = {
    size: met.size,
    object: chosen(columns.object, older),
    content: chosen(columns.content, older),
    contentY: chosen(columns.content, newer),
    delta,
    account: chosen(columns.account, older),
    accountY: chosen(columns.account, newer),
    crowded,
  };
  return refine(found, columns.content, columns.account, settings.minParticipation);
}

/**
 * `flag_speed_share`: which pairs count at the narrower window. The reference refilters on all rows
 * of the input and joins back on the two contents alone, whatever the object.
 */
export function flagSpeedShare(
  activity: Activity,
  pairs: CoactionPairs,
  settings: { readonly window: number; readonly minParticipation: number },
): Uint8Array {
  const near = pick(pairs, (k) => pairs.delta[k]! <= settings.window);
  const fast = refine(near, contentColumn(activity), activity.account, settings.minParticipation);
  const seen = new Set<string>();
  for (let k = 0; k < fast.size; k++) seen.add(`${fast.content[k]} ${fast.contentY[k]}`);
  return Uint8Array.from({ length: pairs.size }, (_, k) =>
    seen.has(`${pairs.content[k]} ${pairs.contentY[k]}`) ? 1 : 0,
  );
}

/** The pairs for which `keep` holds, in order. */
export function pick(pairs: CoactionPairs, keep: (k: number) => boolean): CoactionPairs {
  const places = new Uint32Array(pairs.size);
  let size = 0;
  for (let k = 0; k < pairs.size; k++) if (keep(k)) places[size++] = k;
  if (size === pairs.size) return pairs;
  const kept = places.subarray(0, size);
  return {
    size,
    object: chosen(pairs.object, kept),
    content: chosen(pairs.content, kept),
    contentY: chosen(pairs.contentY, kept),
    delta: chosen(pairs.delta, kept),
    account: chosen(pairs.account, kept),
    accountY: chosen(pairs.accountY, kept),
    crowded: pairs.crowded,
  };
}

/** The values of a column at the given places. */
function chosen<T extends Uint32Array | Float64Array>(column: T, places: Uint32Array): T {
  const Kind = column.constructor as new (length: number) => T;
  const values = new Kind(places.length);
  for (let k = 0; k < places.length; k++) values[k] = column[places[k]!]!;
  return values;
}

function wider<T extends Uint32Array | Float64Array>(column: T, least = 0): T {
  const Kind = column.constructor as new (length: number) => T;
  const grown = new Kind(Math.max(2 * column.length, least));
  grown.set(column);
  return grown;
}

/** Pairs of rows that met, the older first. */
class Met {
  size = 0;
  older = new Uint32Array(4096);
  newer = new Uint32Array(4096);

  reserve(more: number): void {
    if (this.size + more <= this.older.length) return;
    this.older = wider(this.older, this.size + more);
    this.newer = wider(this.newer, this.size + more);
  }

  push(older: number, newer: number): void {
    this.older[this.size] = older;
    this.newer[this.size++] = newer;
  }
}

/** Rows of accounts with enough rows, account by account in order of first appearance. */
function rowsByAccount({ account, accounts, rows }: Activity, minimum: number): Uint32Array {
  const count = new Uint32Array(accounts.size);
  for (let r = 0; r < rows; r++) count[account[r]!]!++;
  const next = new Float64Array(accounts.size);
  let kept = 0;
  for (const a of firstAppearances(account.subarray(0, rows), accounts.size)) {
    next[a] = count[a]! >= minimum ? kept : -1;
    if (count[a]! >= minimum) kept += count[a]!;
  }
  const order = new Uint32Array(kept);
  for (let r = 0; r < rows; r++) {
    const a = account[r]!;
    if (next[a]! >= 0) order[next[a]!++] = r;
  }
  return order;
}

function firstAppearances(column: Uint32Array, size: number): Uint32Array {
  const seen = new Uint8Array(size);
  const found = new Uint32Array(size);
  let n = 0;
  for (const id of column) {
    if (seen[id]) continue;
    seen[id] = 1;
    found[n++] = id;
  }
  return found.subarray(0, n);
}

/** Whether a content bears the name of an object: the reference compares names across the two columns. Each name is read once. */
function namesakes({
  contents,
  objects,
  objectNamed,
}: Activity): (content: number, object: number) => boolean {
  if (contents === null) return () => false;
  if (objectNamed) {
    const UNKNOWN = -2;
    const named = new Int32Array(contents.size).fill(UNKNOWN);
    return (content, object) => {
      if (named[content] === UNKNOWN) named[content] = objectNamed(content);
      return named[content] === object;
    };
  }
  const contentNames: string[] = [];
  const objectNames: string[] = [];
  return (content, object) => {
    contentNames[content] ??= contents.text(content);
    objectNames[object] ??= objects.text(object);
    return contentNames[content] === objectNames[object];
  };
}

/** Step 4 of the reference: see OBSERVE in docs/methods/observe.md. */
function refine(
  pairs: CoactionPairs,
  content: Uint32Array,
  account: Uint32Array,
  minimum: number,
): CoactionPairs {
  const size = maximum(content) + 1;
  const paired = new Uint8Array(size);
  for (let k = 0; k < pairs.size; k++) {
    paired[pairs.content[k]!] = 1;
    paired[pairs.contentY[k]!] = 1;
  }
  const count = new Uint32Array(maximum(account) + 1);
  for (let r = 0; r < content.length; r++) if (paired[content[r]!]) count[account[r]!]!++;
  const enough = new Uint8Array(size);
  for (let r = 0; r < content.length; r++) {
    if (paired[content[r]!] && count[account[r]!]! >= minimum) enough[content[r]!] = 1;
  }
  return pick(pairs, (k) => enough[pairs.content[k]!] === 1 || enough[pairs.contentY[k]!] === 1);
}

function maximum(column: Uint32Array): number {
  let most = 0;
  for (const value of column) if (value > most) most = value;
  return most;
}
