import { type Instant, MINUTE } from "#kernel";
import type { FactBody } from "#ledger";
import type { Live } from "./live/index.ts";
import { type Numbers, questionOf } from "./numbers/index.ts";
import type { Store, StoredCampaign } from "./store/index.ts";

/** A fiftieth of a campaign's life lies between two forecasts, so that a long one does not fill its ledger with them. */
const SHARE_OF_LIFE = 0.02;
/** Fewer supporters than this say nothing worth keeping. */
const FEWEST = 10;

/**
 * Issues the forecasts of open campaigns as facts with their seeds, so that they can be scored afterwards: at most one
 * a minute for each campaign, and none when nobody came or left since the last.
 */
export async function issueForecasts(
  store: Store,
  live: Live,
  numbers: Numbers,
  campaigns: readonly StoredCampaign[],
  now: () => Instant,
): Promise<void> {
  for (const campaign of campaigns) {
    const { tally } = await live.refresh(campaign.id);
    if (tally.total.verified < FEWEST) continue;
    const last = await store.lastForecast(campaign.id);
    const wait = Math.max(MINUTE, SHARE_OF_LIFE * (now() - campaign.createdAt));
    if (last && (now() - last.at < wait || last.count === tally.total.verified)) continue;
    const past = await store.finishedForecasts(campaign.id);
    const question = questionOf(campaign, tally, past, now());
    const { outlook } = await numbers.figures(campaign.id, question);
    if (!outlook) continue;
    const { median, low50, high50, low80, high80, low95, high95, method, baseline, count, seed } = outlook;
    const rounded = Object.fromEntries(
      Object.entries({ median, low50, high50, low80, high80, low95, high95, baseline }).map(
        ([name, people]) => [name, Math.round(people * 10) / 10],
      ),
    );
    const fact = { kind: "forecast-issued", until: question.until, count, method, seed, ...rounded };
    await store.recordFacts(campaign.id, [fact as FactBody], now());
  }
}
