import { gzipSync, zstdCompressSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { Rng } from "#kernel";

/** A way in which a file comes out wrong. */
export type Mutation = (text: Buffer, rng: Rng) => Buffer;

const pick = <T>(list: readonly T[], rng: Rng): T => list[Math.floor(rng() * list.length)]!;
const at = (bytes: Buffer, rng: Rng): number => Math.floor(rng() * (bytes.length + 1));

/** Puts `inside` at a random place. */
const insert = (bytes: Buffer, inside: string | Buffer, rng: Rng): Buffer => {
  const place = at(bytes, rng);
  return Buffer.concat([bytes.subarray(0, place), Buffer.from(inside as string), bytes.subarray(place)]);
};

/** Puts another value in the place of one field of a random line. */
const field = (bytes: Buffer, value: string, rng: Rng): Buffer => {
  const lines = bytes.toString("latin1").split("\n");
  const line = 1 + Math.floor(rng() * Math.max(1, lines.length - 1));
  const parts = (lines[line] ?? "").split(/([,;\t])/);
  parts[2 * Math.floor(rng() * ((parts.length + 1) / 2))] = Buffer.from(value).toString("latin1");
  lines[line] = parts.join("");
  return Buffer.from(lines.join("\n"), "latin1");
};

const TIMES = [
  "NaN",
  "Infinity",
  "-1",
  "1e400",
  "",
  "0x10",
  "99999999999999999999",
  "noon",
  "2023-02-30",
  "1e-9",
];
const YEARS = [
  "+275760-09-13T00:00:00Z",
  "9999-12-31T23:59:59Z",
  "0001-01-01",
  "-000001-01-01",
  "12024-01-01",
  "253402300799",
  "-62135596800",
  "8640000000001",
];
const MARKS = [
  '"',
  '""',
  ",",
  "\n",
  "\r",
  "\r\n",
  "\u0000",
  "\t",
  ";",
  "\\",
  "{",
  "}",
  "\ufeff",
  "\u2028",
  '","',
  '"\n"',
];

/** What happens to the text of a file before it is packed. */
export const TEXT_MUTATIONS: Readonly<Record<string, Mutation>> = {
  none: (bytes) => bytes,
  cut: (bytes, rng) => bytes.subarray(0, at(bytes, rng)),
  "bytes changed": (bytes, rng) => {
    const changed = Buffer.from(bytes);
    for (let k = 0; k <= rng() * 4; k++) changed[Math.floor(rng() * changed.length)] = rng() * 256;
    return changed;
  },
  "marks put in": (bytes, rng) => {
    let changed = bytes;
    for (let k = 0; k <= rng() * 3; k++) changed = insert(changed, pick(MARKS, rng), rng);
    return changed;
  },
  "time that is none": (bytes, rng) => field(bytes, pick(TIMES, rng), rng),
  "far year": (bytes, rng) => field(bytes, pick(YEARS, rng), rng),
  "huge field": (bytes, rng) => field(bytes, "x".repeat(pick([300, 70_000, 1 << 20], rng)), rng),
  "many fields": (bytes, rng) => insert(bytes, ",".repeat(pick([50, 5000], rng)), rng),
  "UTF-16": (bytes, rng) => {
    const wide = Buffer.from(bytes.toString("utf8"), "utf16le");
    return rng() < 0.5 ? wide : Buffer.concat([Buffer.from([0xff, 0xfe]), wide]);
  },
  "Latin-1": (bytes, rng) => insert(bytes, Buffer.from([0xe9, 0xfc, 0xdf]), rng),
  "byte order mark": (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
  "old line ends": (bytes) => Buffer.from(bytes.toString("latin1").replaceAll("\n", "\r"), "latin1"),
  "Windows line ends": (bytes) => Buffer.from(bytes.toString("latin1").replaceAll("\n", "\r\n"), "latin1"),
  "part missing": (bytes, rng) => {
    const from = at(bytes, rng);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + Math.floor(rng() * 40))]);
  },
  "part repeated": (bytes, rng) => insert(bytes, bytes.subarray(at(bytes, rng)), rng),
  "empty lines": (bytes, rng) => insert(bytes, "\n".repeat(Math.ceil(rng() * 5)), rng),
  "no header": (bytes) => bytes.subarray(bytes.indexOf(10) + 1),
};

/** How a file is packed, and what happens to it then. */
export const PACKINGS: Readonly<Record<string, Mutation>> = {
  plain: (bytes) => bytes,
  gzip: (bytes) => gzipSync(bytes),
  zstd: (bytes) => zstdCompressSync(bytes),
  "gzip cut": (bytes, rng) => cut(gzipSync(bytes), rng),
  "zstd cut": (bytes, rng) => cut(zstdCompressSync(bytes), rng),
  "gzip changed": (bytes, rng) => TEXT_MUTATIONS["bytes changed"]!(gzipSync(bytes), rng),
  "zstd changed": (bytes, rng) => TEXT_MUTATIONS["bytes changed"]!(zstdCompressSync(bytes), rng),
  "gzip twice": (bytes) => Buffer.concat([gzipSync(bytes), gzipSync(bytes.subarray(bytes.indexOf(10) + 1))]),
  "gzip with a tail": (bytes, rng) => insert(gzipSync(bytes), "tail", rng),
};

function cut(bytes: Buffer, rng: Rng): Buffer {
  return bytes.subarray(0, Math.floor(rng() * bytes.length));
}

/** A Parquet file of a few acts, whole, cut or changed. */
export function parquetFile(rng: Rng): Buffer {
  const rows = 1 + Math.floor(rng() * 20);
  const texts = (name: string) => Array.from({ length: rows }, (_, k) => `${name}${k % 5}`);
  const whole = Buffer.from(
    parquetWriteBuffer({
      columnData: [
        { name: "account", data: texts("a"), type: "STRING" },
        { name: "object", data: texts("o"), type: "STRING" },
        {
          name: "time",
          data: Array.from({ length: rows }, () => pick([1.7e9, Number.NaN, -1, 1e300, 1.7e12], rng)),
          type: "DOUBLE",
        },
      ],
    }),
  );
  const fate = rng();
  if (fate < 0.2) return whole;
  return fate < 0.5
    ? whole.subarray(0, 4 + Math.floor(rng() * (whole.length - 4)))
    : TEXT_MUTATIONS["bytes changed"]!(whole, rng);
}

/** Whole files of every form that is read. */
export const SOURCES: readonly string[] = [
  `account,object,time\n${Array.from({ length: 12 }, (_, k) => `a${k % 4},http://e.com/${k % 3},${1_700_000_000 + k * 7}`).join("\n")}\n`,
  `account;object;time;content\n${Array.from({ length: 9 }, (_, k) => `ü${k % 3};o${k % 2};2024-01-0${1 + (k % 9)}T10:00:0${k}Z;c${k}`).join("\n")}`,
  'account,object,time\nada,"http://e.com/a,b",1700000000\n"b ""o"" b","x\ny",2023-11-14T22:13:20Z\neve,"",5\n',
  `${Array.from({ length: 8 }, (_, k) => JSON.stringify({ account: `a${k % 3}`, object: `o${k % 2}`, time: 1_700_000_000_000 + k })).join("\n")}\n`,
  `message_id,user_id,username,repost_id,reply_id,message,timestamp,urls\n${Array.from({ length: 8 }, (_, k) => `m${k},u${k % 3},n,${k % 2 ? "r1" : ""},,hello @x ${k % 2},${1_700_000_000 + k},${k % 3 ? "http://e.com/1 http://e.com/2" : ""}`).join("\n")}\n`,
];
