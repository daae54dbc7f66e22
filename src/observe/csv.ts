const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;
const MAX_QUOTED = 1 << 20;

/** The fields of one record: byte ranges of `bytes`, quotes taken off. */
export interface Fields {
  readonly bytes: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  count: number;
  /** Line of the file the record begins on, from 1. */
  line: number;
  /** Why the record cannot be trusted, when it cannot. */
  fault: "unclosed quote" | null;
}

/**
 * Splits chunks of a CSV file (RFC 4180, any one-byte delimiter, LF or CRLF, quotes doubled inside quotes) into
 * records without making strings. A quoted field of more than 1 MiB is taken for an unclosed quote: the record is
 * given with that fault and reading goes on at the next line, so that one stray quote cannot swallow a file.
 */
export class CsvSplitter {
  #rest: Uint8Array<ArrayBufferLike> = new Uint8Array(0);
  #line = 1;
  readonly #delimiter: number;
  readonly #each: (fields: Fields) => void;
  #start = new Int32Array(64);
  #end = new Int32Array(64);

  constructor(delimiter: string, each: (fields: Fields) => void) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#each = each;
  }

  push(chunk: Uint8Array): void {
    const bytes = new Uint8Array(this.#rest.length + chunk.length);
    bytes.set(this.#rest);
    bytes.set(chunk, this.#rest.length);
    this.#rest = bytes.subarray(this.#records(bytes, false));
  }

  /** Gives the last record of a file that does not end with a line break. */
  end(): void {
    this.#records(this.#rest.slice(), true);
    this.#rest = new Uint8Array(0);
  }

  #records(bytes: Uint8Array, last: boolean): number {
    let from = 0;
    while (from < bytes.length) {
      const next = this.#record(bytes, from, last);
      if (next < 0) break;
      from = next;
    }
    return from;
  }

  /** Reads one record at `from`; answers where the next begins, or -1 when this one is not complete yet. */
  #record(bytes: Uint8Array, begin: number, last: boolean): number {
    const from =
      begin + (this.#line === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);
    const delimiter = this.#delimiter;
    let count = 0;
    let lines = 0;
    let escaped = false;
    let i = from;
    for (;;) {
      if (count === this.#start.length) this.#widen();
      if (bytes[i] === QUOTE) {
        const open = i++;
        for (; ; i++) {
          if (i >= bytes.length || i - open > MAX_QUOTED) {
            if (i >= bytes.length && !last) return -1;
            return this.#unclosed(bytes, from);
          }
          if (bytes[i] === NEWLINE) lines++;
          if (bytes[i] !== QUOTE) continue;
          if (i + 1 >= bytes.length && !last) return -1;
          if (bytes[i + 1] !== QUOTE) break;
          escaped = true;
          i++;
        }
        this.#start[count] = open + 1;
        this.#end[count] = i++;
        while (i < bytes.length && bytes[i] !== delimiter && bytes[i] !== NEWLINE) i++;
      } else {
        this.#start[count] = i;
        while (i < bytes.length && bytes[i] !== delimiter && bytes[i] !== NEWLINE) i++;
        this.#end[count] =
          i > this.#start[count]! && bytes[i - 1] === RETURN && bytes[i] !== delimiter ? i - 1 : i;
      }
      if (i >= bytes.length && !last) return -1;
      count++;
      if (bytes[i] !== delimiter || i >= bytes.length) break;
      i++;
    }
    const fields = { bytes, start: this.#start, end: this.#end, count, line: this.#line, fault: null };
    if (escaped)
      for (let f = 0; f < count; f++) this.#end[f] = undouble(bytes, this.#start[f]!, this.#end[f]!);
    this.#line += lines + 1;
    if (count > 1 || this.#end[0]! > this.#start[0]!) this.#each(fields);
    return i + 1;
  }

  #unclosed(bytes: Uint8Array, from: number): number {
    this.#start[0] = from;
    let end = bytes.indexOf(NEWLINE, from);
    if (end < 0) end = bytes.length;
    this.#end[0] = end;
    const line = this.#line++;
    this.#each({ bytes, start: this.#start, end: this.#end, count: 1, line, fault: "unclosed quote" });
    return end + 1;
  }

  #widen(): void {
    const start = new Int32Array(this.#start.length * 2);
    const end = new Int32Array(start.length);
    start.set(this.#start);
    end.set(this.#end);
    this.#start = start;
    this.#end = end;
  }
}

/** Takes one of each doubled quote out in place; only quoted fields hold quotes. */
function undouble(bytes: Uint8Array, start: number, end: number): number {
  let to = start;
  for (let i = start; i < end; i++) {
    bytes[to++] = bytes[i]!;
    if (bytes[i] === QUOTE && bytes[i + 1] === QUOTE && i + 1 < end) i++;
  }
  return to;
}

/** The delimiter of a header line: whichever of comma, semicolon, tab and bar it holds most of. */
export function delimiterOf(header: string): string {
  const counts = [",", ";", "\t", "|"].map((mark) => ({ mark, n: header.split(mark).length }));
  return counts.reduce((best, next) => (next.n > best.n ? next : best)).mark;
}
