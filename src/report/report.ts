import { type CampaignState, momentWindow, type Plan } from "#campaign";
import { type Instant, type Interval, wilsonInterval } from "#kernel";
import type { Fact } from "#ledger";
import { type Counts, noCounts, type SecondLooks, type Tally } from "#pledge";
import { type Correction, correctionsOf, type PlanChange, planChangesOf } from "./corrections.ts";
import { type Comparison, compareFigures, type StatedFigure, statedFigures } from "./figures.ts";
import { type ForecastScore, scoreForecasts } from "./forecasts.ts";
import { type ListImpact, listImpacts } from "./impact.ts";
import { type ListRanks, rankReadings, ranksReached } from "./ranks.ts";
import { type Timeline, timelineOf } from "./timeline.ts";

/** Counts of one minute (minutes since 1970). `verified` is net of that minute's withdrawals and holds. */
export interface MinuteCounts extends Omit<Counts, "invited" | "held"> {
  readonly minute: number;
}

/** A channel as the report shows it. */
export interface ReportChannel {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly url: string | null;
  readonly post?: { readonly on: string; readonly dayKnown: boolean; readonly after: string | null } | null;
}

/** Where an example or a rehearsal comes from, and what nobody counted there. */
export interface ReportOrigin {
  readonly title: string;
  readonly source: string;
  readonly licence: string;
  readonly note: string;
  readonly gaps: readonly { readonly from: Instant; readonly until: Instant }[];
  readonly uncounted?: readonly ("pledged" | "doors" | "confirmed")[];
}

/** What a report is made from: the counts up to a sequence number, and the facts that are not about people. */
export interface ReportInput {
  readonly slug: string;
  readonly state: CampaignState;
  readonly plan: Plan;
  readonly rehearsal: boolean;
  readonly origin: ReportOrigin | null;
  /** The sum of all facts up to and with its `seq`. */
  readonly tally: Tally;
  /** Time of the last fact in the tally. */
  readonly talliedAt: Instant;
  /** Ascending, up to the same sequence number. */
  readonly arrivals: readonly MinuteCounts[];
  /** Readings, stated figures, corrections and the campaign's life, in order; later ones than the tally are left out. */
  readonly facts: readonly Fact[];
  readonly channels: readonly ReportChannel[];
}

/** A count with the time up to which it counts; null when nobody counted, which is not 0. */
export interface Counted {
  readonly value: number | null;
  readonly at: Instant;
}

/** What the venue's own list counted, everybody included: at the first and at the newest reading. */
export interface VenueCount {
  readonly list: string;
  readonly source: string;
  readonly first: { readonly at: Instant; readonly volume: number };
  readonly latest: { readonly at: Instant; readonly volume: number };
}

/** The people who came by one channel (invitees under the channel of their seed), or by none (`channel` null). */
export interface ChannelPeople {
  readonly channel: ReportChannel | null;
  readonly counts: Counts;
}

/** The impact report of a campaign, up to a sequence number. Times in ms since 1970. */
export interface Report {
  readonly slug: string;
  readonly rehearsal: boolean;
  readonly state: CampaignState;
  /** True until the organisers have closed the report: numbers may still move. */
  readonly soFar: boolean;
  readonly seq: number;
  readonly at: Instant;
  readonly asked: Pick<
    Plan,
    "name" | "askKind" | "ask" | "venue" | "item" | "moment" | "goal" | "disclosures"
  >;
  readonly origin: ReportOrigin | null;
  /** The four numbers that are never mixed. */
  readonly numbers: {
    readonly pledged: Counted;
    /** Verified and waiting for a second look, not part of `pledged`; by reason, of which one pledge may have several. */
    readonly held: Counted & { readonly reasons: Tally["heldFor"] };
    readonly doors: Counted;
    readonly confirmed: Counted;
    /** Empty: the venue's number is not known. */
    readonly recorded: readonly StatedFigure[];
    readonly venueCounts: readonly VenueCount[];
  };
  /** Amounts that people stated, in the smallest unit, by currency. */
  readonly statedAmounts: Readonly<Record<string, number>>;
  /** Confirmations by verified pledges with the 95 % Wilson interval; null when it cannot be told. */
  readonly followThrough:
    | (Interval & { readonly share: number; readonly hits: number; readonly n: number })
    | null;
  readonly byChannel: readonly ChannelPeople[];
  readonly byGeneration: readonly { readonly generation: number; readonly counts: Counts }[];
  readonly ranks: readonly ListRanks[];
  /** What the crowd moved, list by list, where there are readings from before the moment. */
  readonly impacts: readonly ListImpact[];
  /** How the forecasts did; null until the moment is over. */
  readonly forecasts: ForecastScore | null;
  readonly claims: readonly Comparison[];
  readonly corrections: readonly Correction[];
  /** What second looks did to the count, by day (UTC), the earliest first. */
  readonly secondLooks: readonly (SecondLooks & { readonly day: string })[];
  readonly planChanges: readonly PlanChange[];
  readonly timeline: Timeline;
}

/** The report as data. The same input gives the same report, so that an audit can recompute it. */
export function buildReport(input: ReportInput): Report {
  const { plan, tally, talliedAt, origin, state } = input;
  const facts = input.facts.filter(({ seq }) => seq <= tally.seq);
  const readings = rankReadings(facts);
  const records = statedFigures(facts, "record");
  const { total } = tally;
  const counted = (name: "pledged" | "doors" | "confirmed", value: number): Counted => ({
    value: origin?.uncounted?.includes(name) ? null : value,
    at: talliedAt,
  });
  const pledged = counted("pledged", total.verified);
  const confirmed = counted("confirmed", total.confirmed);
  const { name, askKind, ask, venue, item, moment, goal, disclosures } = plan;
  return {
    slug: input.slug,
    rehearsal: input.rehearsal,
    state,
    soFar: state !== "reported",
    seq: tally.seq,
    at: talliedAt,
    asked: { name, askKind, ask, venue, item, moment, goal, disclosures },
    origin,
    numbers: {
      pledged,
      held: { ...counted("pledged", total.held), reasons: tally.heldFor },
      doors: counted("doors", total.doors),
      confirmed,
      recorded: records,
      venueCounts: venueCounts(readings),
    },
    statedAmounts: tally.amounts,
    // Before the moment nobody could have done it yet: that is no share of 0 %.
    followThrough:
      state === "open" && confirmed.value === 0 ? null : followThrough(confirmed.value, pledged.value),
    byChannel: byChannel(input),
    byGeneration: Object.entries(tally.byGeneration)
      .map(([generation, counts]) => ({ generation: Number(generation), counts }))
      .sort((a, b) => a.generation - b.generation),
    ranks: ranksReached(readings),
    impacts: listImpacts(readings, momentWindow(moment, null), talliedAt),
    forecasts: scoreForecasts(facts, input.arrivals, talliedAt),
    claims: compareFigures(statedFigures(facts, "claim"), records),
    corrections: correctionsOf(facts),
    secondLooks: Object.entries(tally.secondLooks)
      .map(([day, looks]) => ({ day, ...looks }))
      .sort((a, b) => a.day.localeCompare(b.day)),
    planChanges: planChangesOf(facts),
    timeline: timelineOf(input, facts, readings),
  };
}

/**
 * Share of verified pledges that confirmed. It cannot be told without pledges, nor when people who
 * confirmed have since withdrawn in such numbers that more confirmed than are pledged.
 */
function followThrough(hits: number | null, n: number | null): Report["followThrough"] {
  if (hits === null || n === null || hits > n) return null;
  const interval = wilsonInterval(hits, n);
  return interval && { ...interval, share: hits / n, hits, n };
}

/** Every channel, also those through which nobody came; the people of unknown codes under their code. */
function byChannel({ tally, channels, origin }: ReportInput): ChannelPeople[] {
  const known = new Map(channels.map((channel) => [channel.code, channel]));
  const codes = [...new Set([...known.keys(), ...Object.keys(tally.byChannel)])];
  const rows = codes.map((code) => ({
    channel: code === "" ? null : (known.get(code) ?? { code, name: code, kind: "other", url: null }),
    counts: tally.byChannel[code] ?? noCounts(),
  }));
  const day = ({ channel }: ChannelPeople) => channel?.post?.on ?? "9999";
  return rows.sort((a, b) =>
    origin?.uncounted?.includes("pledged")
      ? day(a).localeCompare(day(b))
      : b.counts.verified - a.counts.verified || b.counts.requested - a.counts.requested,
  );
}

function venueCounts(readings: ReturnType<typeof rankReadings>): VenueCount[] {
  const counts = readings.filter(({ volume }) => volume !== null);
  return [...Map.groupBy(counts, ({ list }) => list)].map(([list, own]) => {
    const [first, latest] = [own[0]!, own.at(-1)!];
    return {
      list,
      source: latest.source,
      first: { at: first.when.from, volume: first.volume! },
      latest: { at: latest.when.until, volume: latest.volume! },
    };
  });
}
