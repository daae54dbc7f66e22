/**
 * Rows ordered by (object, time), ties in input order: the one sort under all pair counting.
 * `start[o] .. start[o + 1]` are the positions of object o; `row[p]` is the row at position p.
 */
export interface Ordered {
  readonly row: Uint32Array;
  readonly start: Uint32Array;
  /** Account, time and (where contents are named) content at each position. */
  readonly account: Uint32Array;
  readonly time: Float64Array;
  readonly content: Uint32Array | null;
}

/** Columns that can be ordered: an {@link Activity} or a part of one. */
export interface Columns {
  readonly rows: number;
  readonly account: Uint32Array;
  readonly object: Uint32Array;
  readonly content: Uint32Array | null;
  readonly time: Float64Array;
}

/** Orders rows by (object, time). Stable: a counting sort by object, then each object's own rows by time. */
export function orderRows(columns: Columns, objects: number): Ordered {
  const { rows, object, account, content, time } = columns;
  const start = new Uint32Array(objects + 1);
  for (let r = 0; r < rows; r++) start[object[r]! + 1]!++;
  for (let o = 0; o < objects; o++) start[o + 1]! += start[o]!;
  const next = start.slice();
  const row = new Uint32Array(rows);
  const orderedTime = new Float64Array(rows);
  for (let r = 0; r < rows; r++) {
    const p = next[object[r]!]!++;
    row[p] = r;
    orderedTime[p] = time[r]!;
  }
  for (let o = 0; o < objects; o++) sortStretch(orderedTime, row, start[o]!, start[o + 1]!);
  const orderedAccount = new Uint32Array(rows);
  for (let p = 0; p < rows; p++) orderedAccount[p] = account[row[p]!]!;
  const orderedContent = content && new Uint32Array(rows);
  if (orderedContent) for (let p = 0; p < rows; p++) orderedContent[p] = content![row[p]!]!;
  return { row, start, account: orderedAccount, time: orderedTime, content: orderedContent };
}

const FEW = 24;

/** Sorts `time[from, to)` and carries `row` along; stable. */
function sortStretch(time: Float64Array, row: Uint32Array, from: number, to: number): void {
  let sorted = true;
  for (let p = from + 1; p < to && sorted; p++) sorted = time[p - 1]! <= time[p]!;
  if (sorted) return;
  if (to - from <= FEW) {
    for (let p = from + 1; p < to; p++) {
      const t = time[p]!;
      const r = row[p]!;
      let q = p;
      for (; q > from && time[q - 1]! > t; q--) {
        time[q] = time[q - 1]!;
        row[q] = row[q - 1]!;
      }
      time[q] = t;
      row[q] = r;
    }
    return;
  }
  const order = orderByTime(time.subarray(from, to));
  const times = time.slice(from, to);
  const rows = row.slice(from, to);
  for (let k = 0; k < order.length; k++) {
    time[from + k] = times[order[k]!]!;
    row[from + k] = rows[order[k]!]!;
  }
}

/** Positions by ascending time, ties in their order. */
export function orderByTime(time: Float64Array): Uint32Array {
  if (time.length > LONG) return orderByBits(time);
  return orderByKey(time) ?? Uint32Array.from(time.keys()).sort((a, b) => time[a]! - time[b]! || a - b);
}

const LONG = 4096;

/** Whole times of a narrow enough range: time and place make one exact key, which the engine sorts natively. */
function orderByKey(time: Float64Array): Uint32Array | null {
  const n = time.length;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < n; k++) {
    const t = time[k]!;
    if (t < least) least = t;
    if (t > most) most = t;
    if (t !== Math.floor(t)) return null;
  }
  if ((most - least + 1) * n > Number.MAX_SAFE_INTEGER) return null;
  const keys = new Float64Array(n);
  for (let k = 0; k < n; k++) keys[k] = (time[k]! - least) * n + k;
  keys.sort();
  const order = new Uint32Array(n);
  for (let k = 0; k < n; k++) order[k] = keys[k]! % n;
  return order;
}

/**
 * Least-significant-digit radix sort over the four 16-bit digits of the IEEE 754 bits (flipped so that they sort
 * like the numbers); digits that are the same in all rows are skipped.
 */
function orderByBits(time: Float64Array): Uint32Array {
  const rows = time.length;
  const bits = new Uint32Array(time.slice().buffer);
  for (let r = 0; r < rows; r++) {
    const high = bits[2 * r + 1]!;
    const flip = high >>> 31 ? 0xffffffff : 0;
    bits[2 * r] = bits[2 * r]! ^ flip;
    bits[2 * r + 1] = flip ? ~high : high ^ 0x80000000;
  }
  let from = new Uint32Array(rows);
  for (let r = 0; r < rows; r++) from[r] = r;
  let to = new Uint32Array(rows);
  for (let digit = 0; digit < 4; digit++) {
    const word = digit >> 1;
    const shift = (digit & 1) * 16;
    const offset = new Uint32Array(65537);
    for (let r = 0; r < rows; r++) offset[((bits[2 * r + word]! >>> shift) & 0xffff) + 1]!++;
    if (rows > 0 && offset[((bits[word]! >>> shift) & 0xffff) + 1] === rows) continue;
    for (let d = 0; d < 65536; d++) offset[d + 1]! += offset[d]!;
    for (let k = 0; k < rows; k++) {
      const r = from[k]!;
      to[offset[(bits[2 * r + word]! >>> shift) & 0xffff]!++] = r;
    }
    [from, to] = [to, from];
  }
  return from;
}
