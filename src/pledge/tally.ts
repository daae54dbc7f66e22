import type { Fact, FactBody } from "#ledger";

/** Counts of one group of people: a channel, a generation, a country, or everybody. */
export interface Counts {
  /** Pledges asked for, verified or not. */
  requested: number;
  /** Verified pledges that stand now: withdrawn ones are taken off. This is the number of people. */
  verified: number;
  /** Of the verified, those who came through a supporter's invitation. */
  invited: number;
  withdrawn: number;
  /** People sent through the venue's front door. */
  doors: number;
  /** People who said "I did it". */
  confirmed: number;
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
  };
}

/** Nobody yet. */
export function noCounts(): Counts {
  return { requested: 0, verified: 0, invited: 0, withdrawn: 0, doors: 0, confirmed: 0 };
}

/** What one fact adds to the counts of the groups that it belongs to; null when it counts nobody. */
export function countsOf(body: FactBody): Counts | null {
  switch (body.kind) {
    case "pledge-requested":
      return { ...noCounts(), requested: 1 };
    case "pledge-verified":
      return { ...noCounts(), verified: 1, invited: body.inviter === null ? 0 : 1 };
    case "pledge-withdrawn":
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
  if ("channel" in body) addTo(tally.byChannel, body.channel ?? "", counts);
  if ("generation" in body) addTo(tally.byGeneration, String(body.generation), counts);
  if ("country" in body) addTo(tally.byCountry, body.country ?? "", counts);
  if (body.kind === "turnout-confirmed" && body.amount) {
    const { currency, minor } = body.amount;
    tally.amounts[currency] = (tally.amounts[currency] ?? 0) + minor;
  }
  return tally;
}

function addTo(groups: Record<string, Counts>, name: string, counts: Counts): void {
  if (!Object.hasOwn(groups, name)) groups[name] = noCounts();
  add(groups[name]!, counts);
}

function add(to: Counts, counts: Counts): void {
  to.requested += counts.requested;
  to.verified += counts.verified;
  to.invited += counts.invited;
  to.withdrawn += counts.withdrawn;
  to.doors += counts.doors;
  to.confirmed += counts.confirmed;
}
