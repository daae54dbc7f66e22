/**
 * Seconds since 1970 of the time written in `bytes[start, end)`, or NaN: epoch seconds (with decimals),
 * milliseconds (from 1e11) or microseconds (from 1e14), ISO 8601, or the time of a post as Twitter writes it; without a zone
 * it is UTC.
 */
export function readInstant(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  let i = start;
  for (; i < end; i++) {
    const digit = bytes[i]! - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  if (i === end && end > start) return inSeconds(value);
  const text = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 64))).trim();
  if (/^[+-]?\d+(\.\d*)?([eE][+-]?\d+)?$/.test(text)) return inSeconds(Number(text));
  const posted = POSTED.exec(text);
  return readIso(posted ? `${posted[4]}-${monthOf(posted[1]!)}-${posted[2]} ${posted[3]}` : text);
}

/** The time of a post as Twitter's files write it: Wed Oct 10 20:19:24 +0000 2018. */
const POSTED = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d\d:\d\d:\d\d [+-]\d{4}) (\d{4})$/;

function monthOf(name: string): string {
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  return String(months.indexOf(name) + 1).padStart(2, "0");
}

function inSeconds(value: number): number {
  const size = Math.abs(value);
  if (size >= 1e17) return Number.NaN;
  return size >= 1e14 ? value / 1e6 : size >= 1e11 ? value / 1e3 : value;
}

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|[+-]\d\d(?::?\d\d)?)?$/i;

function readIso(text: string): number {
  const found = ISO.exec(text);
  if (!found) return Number.NaN;
  const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = "", zone = "Z"] = found;
  const at = Date.UTC(+year!, +month! - 1, +day!, +hour, +minute, +second);
  const date = new Date(at);
  const exists = date.getUTCMonth() === +month! - 1 && date.getUTCDate() === +day!;
  if (!exists || +hour > 23 || +minute > 59 || +second > 59) return Number.NaN;
  const sign = zone.startsWith("-") ? -1 : 1;
  const offset = /^[+-]/.test(zone)
    ? sign * (+zone.slice(1, 3) * 3600 + +(zone.slice(3).replace(":", "") || 0) * 60)
    : 0;
  return at / 1000 - offset + (fraction === "" ? 0 : Number(`0.${fraction}`));
}

/** The clock of the times: the coarsest of 3600, 60, 1, 0.001 s that all of them keep to; 0 for finer or none. */
export function clockResolution(time: Float64Array): number {
  for (const unit of [3600, 60, 1]) {
    if (time.length > 1 && time.every((t) => t % unit === 0)) return unit;
  }
  return time.length > 1 && time.every((t) => Math.abs(t * 1000 - Math.round(t * 1000)) < 1e-3) ? 0.001 : 0;
}
