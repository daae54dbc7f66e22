import { Temporal } from "temporal-polyfill";

const ISO = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(UTC|Z|[+-]\d{2}:?\d{2})$/;
const RFC_822 = /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}(?::\d{2})?) (\S+)$/;
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
/** The named zones of RFC 822, section 5.1. */
const ZONES: Readonly<Record<string, string>> = {
  UT: "Z",
  UTC: "Z",
  GMT: "Z",
  Z: "Z",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
};

/** An ISO 8601 date and time with its offset (or Z, or UTC) as ms since 1970; null when it is none. */
export function isoInstant(text: string): number | null {
  const found = ISO.exec(text.trim());
  return found && instant(found[1]!, found[2]!, found[3] === "UTC" ? "Z" : found[3]!);
}

/** A date and time of RFC 822 with a year of four digits ("Mon, 3 Jan 2022 22:57:56 +0000") as ms since 1970, or null. */
export function rfc822Instant(text: string): number | null {
  const found = RFC_822.exec(text.trim());
  if (!found) return null;
  const month = String(MONTHS.indexOf(found[2]!) + 1).padStart(2, "0");
  const zone = ZONES[found[5]!] ?? found[5]!;
  if (!/^(Z|[+-]\d{4}|[+-]\d{2}:\d{2})$/.test(zone)) return null;
  return instant(`${found[3]}-${month}-${found[1]!.padStart(2, "0")}`, found[4]!, zone);
}

function instant(date: string, time: string, zone: string): number | null {
  try {
    return Temporal.Instant.from(`${date}T${time}${zone}`).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
