import { MINUTE } from "#kernel";
import { buildReport, type Report } from "#report";
import type { SpreadNow } from "../numbers/index.ts";
import type { Projection, ReportSource, StoredCampaign } from "../store/index.ts";
import { within } from "./numbers/within.ts";
import type { Web } from "./web.ts";

/** What a campaign's report and its files are made from, read together. */
export interface Reading {
  readonly campaign: StoredCampaign;
  readonly source: ReportSource;
  readonly report: Report;
  /** How it spread; null where people were not counted, or when the figures take longer than a reader should wait. */
  readonly spread: SpreadNow | null;
  /** Arrivals by single minutes, read once for who wants the file. */
  minutely(): Promise<ReportSource>;
}

/** Readings in memory, for as long as nothing is new. */
export interface Readings {
  /** The newest reading of a public campaign. While the database is slow or away, the one before. */
  of(campaign: StoredCampaign): Promise<Reading>;
  /** A reading that is not kept, for who prepares a draft. */
  fresh(campaign: StoredCampaign): Promise<Reading>;
}

interface Kept {
  readonly reading: Reading | null;
  /** What was known when the reading began: another object, or another minute, and the reading is old. */
  readonly from: readonly [StoredCampaign, Projection, number] | null;
  readonly restUntil: number;
  readonly running: Promise<Reading> | null;
}

/** The report does not wait longer than this for how it spread, in ms. */
const SPREAD_WITHIN = 3000;
/** A reader is shown the reading before, when the newest takes longer than this, in ms. */
const PATIENCE = 1000;
/** A reading is followed by a pause of this many times its length: however many changes and readers there are. */
const PAUSE = 4;
/** So many campaigns' readings are kept at once. */
const MOST = 50;
const NOTHING: Kept = { reading: null, from: null, restUntil: 0, running: null };

/** No readings yet. */
export function openReadings(web: Web): Readings {
  const kept = new Map<string, Kept>();

  async function fresh(campaign: StoredCampaign): Promise<Reading> {
    await web.live.refresh(campaign.id);
    const source = await web.store.reportSource(campaign.id, false);
    const { tally, at, arrivals, facts, channels } = source;
    const report = buildReport({ ...campaign, tally, talliedAt: at, arrivals, facts, channels });
    const spread = report.numbers.pledged.value ? await spreadOf(campaign) : null;
    let minutely: Promise<ReportSource> | null = null;
    return {
      campaign,
      source,
      report,
      spread,
      minutely() {
        minutely ??= web.store.reportSource(campaign.id, true).catch((error: unknown) => {
          minutely = null;
          throw error;
        });
        return minutely;
      },
    };
  }

  async function spreadOf(campaign: StoredCampaign): Promise<SpreadNow | null> {
    return within(SPREAD_WITHIN, web.numbers.spread(campaign.id));
  }

  function read(campaign: StoredCampaign, before: Kept): Promise<Reading> {
    const began = performance.now();
    const running = fresh(campaign).then(
      (reading) => {
        const known = [campaign, web.live.counts(campaign.id), minute()] as const;
        // Without how it spread the reading is not whole: the next reader asks again.
        const whole = reading.spread !== null || !reading.report.numbers.pledged.value;
        note(campaign.id, { reading, from: whole ? known : null, ...rest(began), running: null });
        return reading;
      },
      (error: unknown) => {
        note(campaign.id, { ...before, ...rest(began), running: null });
        throw error;
      },
    );
    note(campaign.id, { ...before, running });
    return running;
  }
  const rest = (began: number) => ({
    restUntil: performance.now() + PAUSE * (performance.now() - began),
  });
  const minute = (): number => Math.floor(web.now() / MINUTE);
  const note = (id: string, one: Kept): void => {
    kept.delete(id);
    if (kept.size >= MOST) kept.delete(kept.keys().next().value!);
    kept.set(id, one);
  };

  return {
    fresh,
    async of(campaign) {
      const one = kept.get(campaign.id) ?? NOTHING;
      const { reading, from } = one;
      const now = [campaign, web.live.counts(campaign.id), minute()];
      const isNew = from?.every((part, i) => Object.is(part, now[i])) === true;
      if (reading && (isNew || (performance.now() < one.restUntil && from?.[0] === campaign))) return reading;
      const running = one.running ?? read(campaign, one);
      if (!reading) return running;
      return (
        (await within(
          PATIENCE,
          running.catch((error: unknown) => {
            web.away(error);
            return null;
          }),
        )) ?? reading
      );
    },
  };
}
