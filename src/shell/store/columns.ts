/**
 * Columns of many rows in PostgreSQL's binary form of arrays, for the statement that a surge runs most: nothing is
 * written as text on this side and read as text on the other.
 */
const OID = { flag: 16, bytes: 17, integer: 23, text: 25, time: 1184, uuid: 2950 } as const;
const HEAD = 20;
/** Microseconds from 1970 to 2000, where PostgreSQL's instants begin. */
const EPOCH = 946_684_800_000_000n;

/** Writes are prepared here and copied out once: no column grows a buffer of its own. */
let scratch = Buffer.allocUnsafe(1 << 16);

function reserve(at: number, bytes: number): void {
  if (at + bytes <= scratch.length) return;
  const larger = Buffer.allocUnsafe(Math.max(scratch.length * 2, at + bytes));
  scratch.copy(larger, 0, 0, at);
  scratch = larger;
}

/** `most` gives a bound of a value's bytes, `write` puts it at a place of the scratch and gives how many it took. */
function column<Value>(
  oid: number,
  values: readonly (Value | null)[],
  most: (value: Value) => number,
  write: (value: Value, at: number) => number,
): Buffer {
  let at = HEAD;
  let nulls = 0;
  reserve(0, HEAD);
  for (const value of values) {
    if (value === null) {
      reserve(at, 4);
      scratch.writeInt32BE(-1, at);
      nulls = 1;
      at += 4;
      continue;
    }
    reserve(at, 4 + most(value));
    const written = write(value, at + 4);
    scratch.writeInt32BE(written, at);
    at += 4 + written;
  }
  scratch.writeInt32BE(values.length > 0 ? 1 : 0, 0);
  scratch.writeInt32BE(nulls, 4);
  scratch.writeInt32BE(oid, 8);
  scratch.writeInt32BE(values.length, 12);
  scratch.writeInt32BE(1, 16);
  return Buffer.from(scratch.subarray(0, values.length > 0 ? at : 12));
}

/** text[] */
export function textColumn(values: readonly (string | null)[]): Buffer {
  return column(
    OID.text,
    values,
    (text) => text.length * 3,
    (text, at) => scratch.write(text, at, "utf8"),
  );
}

/** bytea[] */
export function bytesColumn(values: readonly (Uint8Array | null)[]): Buffer {
  return column(
    OID.bytes,
    values,
    (bytes) => bytes.length,
    (bytes, at) => {
      scratch.set(bytes, at);
      return bytes.length;
    },
  );
}

/** bytea[] of bytes that are given in hexadecimal. */
export function hexColumn(values: readonly (string | null)[]): Buffer {
  return column(
    OID.bytes,
    values,
    (hex) => hex.length / 2,
    (hex, at) => scratch.write(hex, at, "hex"),
  );
}

/** uuid[] of the 16 bytes of each. */
export function uuidColumn(values: readonly Uint8Array[]): Buffer {
  return column(
    OID.uuid,
    values,
    () => 16,
    (bytes, at) => {
      scratch.set(bytes, at);
      return 16;
    },
  );
}

/** The 16 bytes of a UUID. */
export function uuidBytes(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll("-", ""), "hex");
}

/** int4[] */
export function integerColumn(values: readonly (number | null)[]): Buffer {
  return column(
    OID.integer,
    values,
    () => 4,
    (value, at) => scratch.writeInt32BE(value, at) - at,
  );
}

/** boolean[] */
export function flagColumn(values: readonly boolean[]): Buffer {
  return column(
    OID.flag,
    values,
    () => 1,
    (value, at) => scratch.writeUInt8(value ? 1 : 0, at) - at,
  );
}

/** timestamptz[] of milliseconds since 1970. */
export function timeColumn(values: readonly (number | null)[]): Buffer {
  return column(
    OID.time,
    values,
    () => 8,
    (value, at) => scratch.writeBigInt64BE(BigInt(Math.round(value * 1000)) - EPOCH, at) - at,
  );
}
