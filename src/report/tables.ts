import { type Instant, localTime, MINUTE } from "#kernel";
import type { Fact } from "#ledger";
import type { Cell, Table } from "./csv.ts";
import type { StatedFigure } from "./figures.ts";
import { rankReadings } from "./ranks.ts";
import type { MinuteCounts, Report } from "./report.ts";

/** People by minute: what came in each, not sums. Minutes in which nothing happened have no row. */
export function arrivalsTable(arrivals: readonly MinuteCounts[]): Table {
  return {
    columns: ["minute_utc", "requested", "verified_net", "withdrawn", "doors", "confirmed"],
    rows: arrivals.map((counts) => [
      utc(counts.minute * MINUTE),
      counts.requested,
      counts.verified,
      counts.withdrawn,
      counts.doors,
      counts.confirmed,
    ]),
  };
}

/** Every reading of every list, with its source and the hash of the raw answer. */
export function ranksTable(facts: readonly Fact[]): Table {
  return {
    columns: [
      "list",
      "status",
      "rank",
      "list_length",
      "volume",
      "from_utc",
      "until_utc",
      "time_exact",
      "listed_at_utc",
      "source",
      "sha256",
    ],
    rows: rankReadings(facts).map((reading) => [
      reading.list,
      reading.status,
      reading.rank,
      reading.listLength,
      reading.volume,
      utc(reading.when.from),
      utc(reading.when.until),
      reading.when.exact,
      utc(reading.listedAt),
      reading.source,
      reading.hash,
    ]),
  };
}

/** The numbers of a report, one a row, each with its time and source; an empty value is unknown. */
export function figuresTable(report: Report): Table {
  const { numbers, followThrough } = report;
  const ledger = `/c/${report.slug}/report.json up to fact ${report.seq}`;
  const rows: Cell[][] = [];
  const add = (what: string, value: number | null, unit: string): void => {
    const by = value === null ? "nobody counted" : "our count";
    rows.push([what, value, "", unit, utc(report.at), by, value === null ? "" : ledger]);
  };
  const state = (nature: string, { figure, qualifier, unit, statedAt, by, source }: StatedFigure): void => {
    rows.push([nature, figure, qualifier ?? "", unit, day(statedAt), by, source]);
  };
  // Sources give the day of a statement, on the campaign's own calendar, and no more.
  const day = (at: Instant | null) => (at === null ? null : localTime(at, report.asked.moment.zone).date);
  add("pledged", numbers.pledged.value, "people");
  add("held for review", numbers.held.value, "people");
  add("sent through the door", numbers.doors.value, "people");
  add("self-reported done", numbers.confirmed.value, "people");
  if (followThrough) {
    add("follow-through", followThrough.share, "share of pledged");
    add("follow-through, low end of the 95 % interval", followThrough.low, "share of pledged");
    add("follow-through, high end of the 95 % interval", followThrough.high, "share of pledged");
  }
  for (const record of numbers.recorded) state("recorded by the venue", record);
  for (const { claims } of report.claims) for (const claim of claims) state("claim", claim);
  for (const { list, source, latest } of numbers.venueCounts) {
    rows.push([
      "counted by the venue's list",
      latest.volume,
      "",
      "as the list counts",
      utc(latest.at),
      list,
      source,
    ]);
  }
  if (numbers.pledged.value !== null) {
    for (const { channel, counts } of report.byChannel) {
      add(`pledged by channel: ${channel?.name ?? "none"}`, counts.verified, "people");
    }
    for (const { generation, counts } of report.byGeneration) {
      add(`pledged in generation ${generation}`, counts.verified, "people");
    }
  }
  for (const [currency, minor] of Object.entries(report.statedAmounts)) {
    add("amount stated by supporters, smallest unit", minor, currency);
  }
  return { columns: ["what", "value", "qualifier", "unit", "day_or_utc_time", "by", "source"], rows };
}

/** Names of the instants in a report. */
const INSTANTS = new Set(["at", "from", "until", "start", "end", "statedAt", "recordedAt"]);

/** The report as JSON with ISO 8601 times in UTC instead of milliseconds. */
export function reportJson(report: Report): string {
  return JSON.stringify(
    report,
    (key, value: unknown) => (INSTANTS.has(key) && typeof value === "number" ? utc(value) : value),
    1,
  );
}

function utc(at: Instant): string;
function utc(at: Instant | null): string | null;
function utc(at: Instant | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
