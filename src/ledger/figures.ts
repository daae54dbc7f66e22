import type { Instant } from "#kernel";
import type { FactBody } from "./fact.ts";
import { type Leaf, minuteOf } from "./leaf.ts";

/** What a campaign counts in public. */
export interface Counted {
  /** Verified pledges that stand and count. */
  verified: number;
  /** Verified pledges that wait for a second look and do not count. */
  held: number;
  /** Withdrawals of verified pledges, held ones included. */
  withdrawn: number;
  /** People who said "I did it". */
  confirmed: number;
}

/** The public figures of a campaign: what came to each count in all, by day (UTC) and by channel. */
export interface Figures extends Counted {
  /** By day, "2026-11-24": the change on that day. Days on which nothing changed are left out. */
  byDay: Record<string, Counted>;
  /** By code of the channel; "" for people who came by none. */
  byChannel: Record<string, Counted>;
}

/** The figures of a campaign in which nothing has happened. */
export function emptyFigures(): Figures {
  return { ...none(), byDay: {}, byChannel: {} };
}

/** The figures that these leaves add up to. */
export function foldLeaves(leaves: Iterable<Leaf>): Figures {
  const figures = emptyFigures();
  for (const leaf of leaves) foldLeaf(figures, leaf);
  return figures;
}

/** Adds one leaf to the figures, in place: a log is folded over millions of leaves. */
export function foldLeaf(figures: Figures, leaf: Leaf): void {
  if (!("who" in leaf)) return;
  add(figures, leaf.minute.slice(0, 10), leaf.channel, changeBy(leaf));
}

function changeBy(leaf: Extract<Leaf, { who: string }>): Partial<Counted> {
  switch (leaf.kind) {
    case "verified":
      return leaf.held ? { held: 1 } : { verified: 1 };
    case "held":
      return { verified: -1, held: 1 };
    case "released":
      return { verified: 1, held: -1 };
    case "withdrawn":
      return leaf.held ? { held: -1, withdrawn: 1 } : { verified: -1, withdrawn: 1 };
    case "confirmed":
      return { confirmed: 1 };
  }
}

/**
 * Adds one fact to the figures, in place. The server publishes figures made from its facts; an audit
 * makes them from the leaves, so that a leaf which is not what its fact says shows as a difference.
 */
export function foldFact(figures: Figures, body: FactBody, at: Instant): void {
  const change = changeByFact(body);
  if (change && "channel" in body) add(figures, minuteOf(at).slice(0, 10), body.channel, change);
}

function changeByFact(body: FactBody): Partial<Counted> | null {
  switch (body.kind) {
    case "pledge-verified":
      return body.held?.length ? { held: 1 } : { verified: 1 };
    case "pledge-held":
      return { held: 1, verified: -1 };
    case "pledge-released":
      return { held: -1, verified: 1 };
    case "pledge-withdrawn":
      return { withdrawn: 1, [body.held?.length ? "held" : "verified"]: -1 };
    case "turnout-confirmed":
      return { confirmed: 1 };
    default:
      return null;
  }
}

function none(): Counted {
  return { verified: 0, held: 0, withdrawn: 0, confirmed: 0 };
}

function add(figures: Figures, day: string, channel: string | null, change: Partial<Counted>): void {
  const code = channel ?? "";
  if (!Object.hasOwn(figures.byDay, day)) figures.byDay[day] = none();
  if (!Object.hasOwn(figures.byChannel, code)) figures.byChannel[code] = none();
  for (const counted of [figures, figures.byDay[day]!, figures.byChannel[code]!]) {
    for (const name of Object.keys(change) as (keyof Counted)[]) counted[name] += change[name] ?? 0;
  }
}
