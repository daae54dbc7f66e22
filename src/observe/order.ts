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

/** Orders rows by (object, time). Stable, linear: radix sort on the bits of the time, then a counting sort. */
export function orderRows(columns: Columns, objects: number): Ordered {
  const { rows, object, account, content, time } = columns;
  const byTime = orderByTime(time, rows);
  const start = new Uint32Array(objects + 1);
  for (let r = 0; r < rows; r++) start[object[r]! + 1]!++;
  for (let o = 0; o < objects; o++) start[o + 1]! += start[o]!;
  const next = start.slice();
  const row = new Uint32Array(rows);
  for (let k = 0; k < rows; k++) {
    const r = byTime[k]!;
    row[next[object[r]!]!++] = r;
  }
  const orderedAccount = new Uint32Array(rows);
  const orderedTime = new Float64Array(rows);
  const orderedContent = content && new Uint32Array(rows);
  for (let p = 0; p < rows; p++) {
    const r = row[p]!;
    orderedAccount[p] = account[r]!;
    if (orderedContent) orderedContent[p] = content![r]!;
    orderedTime[p] = time[r]!;
  }
  return {
    row,
    start,
    account: orderedAccount,
    time: orderedTime,
    content: orderedContent,
  };
}

/**
 * Row numbers by ascending time, ties in row order. Least-significant-digit radix sort over the
 * four 16-bit digits of the IEEE 754 bits (flipped so that they sort like the numbers); digits that
 * are the same in all rows are skipped.
 */
export function orderByTime(time: Float64Array, rows = time.length): Uint32Array {
  const bits = new Uint32Array(new Float64Array(time.subarray(0, rows)).buffer);
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
