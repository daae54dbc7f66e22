import { DAY } from "#kernel";
import type { Fact, FactBody, HoldReason } from "#ledger";

/** Counts of one group of people: a channel, a generation, a country, or everybody. */
export interface Counts {
  /** Pledges asked for, verified or not. */
  requested: number;
  /** Verified pledges that stand now, neither withdrawn nor held. This is the number of people. */
  verified: number;
  /** Verified pledges that wait for a second look now: not counted in `verified`. */
  held: number;
  /** Of the verified, those who came through a supporter's invitation. */
  invited: number;
  withdrawn: number;
  /** People sent through the venue's front door. */
  doors: number;
  /** People who said "I did it". */
  confirmed: number;
}

/** What second looks did to the count on one day. */
export interface SecondLooks {
  /** Counted pledges that were taken out. */
  out: number;
  /** Held pledges that were let through, whether they had been counted before or not. */
  through: number;
  /** Of those taken out, by reason; one pledge may have several. */
  reasons: Partial<Record<HoldReason, number>>;
}

/** What a campaign's facts add up to, up to and with `seq`. Plain data, so that it can be stored and sent. */
export interface Tally {
  seq: number;
  total: Counts;
  /** By channel code, invitees under the channel that their seed came by; nobody's channel is "". */
  byChannel: Record<string, Counts>;
  /** By distance from the seed, as text: "0" for people nobody invited. */
  byGeneration: Record<string, Counts>;
  /** By country code; unknown under "". Only verified and withdrawn are known by country. */
  byCountry: Record<string, Counts>;
  /** Stated amounts in the smallest unit, by currency. */
  amounts: Record<string, number>;
  /** Pledges held now, by reason; one pledge may have several. */
  heldFor: Partial<Record<HoldReason, number>>;
  /**
   * Corrections of the count by day (YYYY-MM-DD, UTC). Pledges that were held from the start had
   * never been counted: they are no correction.
   */
  secondLooks: Record<string, SecondLooks>;
}

/** The tally of a campaign without facts. */
export function emptyTally(): Tally {
  return {
    seq: 0,
    total: noCounts(),
    byChannel: {},
    byGeneration: {},
    byCountry: {},
    amounts: {},
    heldFor: {},
    secondLooks: {},
  };
}

/** Nobody yet. */
export function noCounts(): Counts {
  return { requested: 0, verified: 0, held: 0, invited: 0, withdrawn: 0, doors: 0, confirmed: 0 };
}

/** What one fact adds to the counts of the groups that it belongs to; null when it counts nobody. */
export function countsOf(body: FactBody): Counts | null {
  switch (body.kind) {
    case "pledge-requested":
      return { ...noCounts(), requested: 1 };
    case "pledge-verified":
      if (body.held) return { ...noCounts(), held: 1 };
      return { ...noCounts(), verified: 1, invited: body.inviter === null ? 0 : 1 };
    case "pledge-held":
      return { ...noCounts(), verified: -1, held: 1, invited: body.inviter === null ? 0 : -1 };
    case "pledge-released":
      return { ...noCounts(), verified: 1, held: -1, invited: body.inviter === null ? 0 : 1 };
    case "pledge-withdrawn":
      if (body.held) return { ...noCounts(), held: -1, withdrawn: 1 };
      return { ...noCounts(), verified: -1, invited: body.inviter === null ? 0 : -1, withdrawn: 1 };
    case "door-opened":
      return { ...noCounts(), doors: 1 };
    case "turnout-confirmed":
      return { ...noCounts(), confirmed: 1 };
    default:
      return null;
  }
}

/**
 * Adds one fact to the tally, in place: a tally is folded over millions of facts. Facts come in
 * the order of their sequence numbers; one that was counted already changes nothing.
 */
export function foldTally(tally: Tally, fact: Fact): Tally {
  if (fact.seq <= tally.seq) return tally;
  tally.seq = fact.seq;
  const { body } = fact;
  const counts = countsOf(body);
  if (counts === null) return tally;
  add(tally.total, counts);
  addHolds(tally, fact);
  if ("channel" in body) addTo(tally.byChannel, body.channel ?? "", counts);
  if ("generation" in body) addTo(tally.byGeneration, String(body.generation), counts);
  if ("country" in body) addTo(tally.byCountry, body.country ?? "", counts);
  if (body.kind === "turnout-confirmed" && body.amount) {
    const { currency, minor } = body.amount;
    tally.amounts[currency] = (tally.amounts[currency] ?? 0) + minor;
  }
  return tally;
}

function addHolds(tally: Tally, { at, body }: Fact): void {
  switch (body.kind) {
    case "pledge-verified":
      addReasons(tally.heldFor, body.held ?? [], 1);
      break;
    case "pledge-withdrawn":
      addReasons(tally.heldFor, body.held ?? [], -1);
      break;
    case "pledge-held": {
      addReasons(tally.heldFor, body.reasons, 1);
      const day = secondLooksOn(tally, at);
      day.out += 1;
      addReasons(day.reasons, body.reasons, 1);
      break;
    }
    case "pledge-released":
      addReasons(tally.heldFor, body.reasons, -1);
      secondLooksOn(tally, at).through += 1;
      break;
  }
}

function addReasons(
  to: Partial<Record<HoldReason, number>>,
  reasons: readonly HoldReason[],
  n: number,
): void {
  for (const reason of reasons) {
    const sum = (to[reason] ?? 0) + n;
    if (sum === 0) delete to[reason];
    else to[reason] = sum;
  }
}

function secondLooksOn(tally: Tally, at: number): SecondLooks {
  const day = new Date(Math.floor(at / DAY) * DAY).toISOString().slice(0, 10);
  tally.secondLooks[day] ??= { out: 0, through: 0, reasons: {} };
  return tally.secondLooks[day];
}

function addTo(groups: Record<string, Counts>, name: string, counts: Counts): void {
  if (!Object.hasOwn(groups, name)) groups[name] = noCounts();
  add(groups[name]!, counts);
}

function add(to: Counts, counts: Counts): void {
  to.requested += counts.requested;
  to.verified += counts.verified;
  to.held += counts.held;
  to.invited += counts.invited;
  to.withdrawn += counts.withdrawn;
  to.doors += counts.doors;
  to.confirmed += counts.confirmed;
}
