/** Examples: the two campaigns that stand on a fresh installation, made from real material. */
import type { Instant } from "#kernel";
import type { Store } from "../store/index.ts";
import { loadBumRush } from "./bum-rush.ts";
import { loadRehearsal } from "./rehearsal.ts";

/** What loading asks of the store. */
export type ExampleStore = Pick<
  Store,
  "findCampaign" | "createCampaign" | "addChannel" | "commandCampaign" | "recordFacts" | "factsAfter"
>;

/**
 * Loads the examples that are not there yet from `folder` (examples/), and finishes one that was cut
 * off half-way. Loading again changes nothing. The rehearsal is put into the care of `organiserId`.
 */
export async function loadExamples(
  store: ExampleStore,
  folder: string,
  organiserId: string | null,
  now: Instant,
): Promise<void> {
  await loadBumRush(store, folder, organiserId);
  await loadRehearsal(store, organiserId, now);
}
