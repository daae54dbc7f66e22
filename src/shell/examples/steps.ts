import type { CampaignCommand } from "#campaign";
import type { Instant } from "#kernel";
import type { FactBody } from "#ledger";
import type { CampaignOrigin, Channel, NewCampaign, StoredCampaign } from "../store/index.ts";
import type { ExampleStore } from "./index.ts";

/** One fact in the making of an example: a command on the campaign, or something recorded about it. */
export type Step = { readonly at: Instant } & (
  | { readonly command: CampaignCommand }
  | { readonly fact: FactBody }
);

/** An example: the draft, its channels, and the steps of its life in order, each of which makes one fact. */
export interface Example extends NewCampaign {
  readonly origin: CampaignOrigin;
  readonly channels: readonly Channel[];
  readonly steps: readonly Step[];
}

/**
 * Makes the campaign of an example. Each step makes one fact, so the number of facts that stand says
 * where a loading that was cut off goes on. Throws when a step is refused: the example is at fault.
 */
export async function makeExample(
  store: ExampleStore,
  example: Example,
  organiserId: string | null,
): Promise<void> {
  const { steps, channels } = example;
  const campaign: StoredCampaign =
    (await store.findCampaign(example.slug)) ??
    (await store.createCampaign(example, organiserId, steps[0]!.at));
  const stand = await store.factsAfter(campaign.id, 0, steps.length);
  if (stand.length === 0) for (const channel of channels) await store.addChannel(campaign.id, channel);
  for (const step of steps.slice(stand.length)) {
    if ("fact" in step) {
      await store.recordFacts(campaign.id, [step.fact], step.at);
      continue;
    }
    const done = await store.commandCampaign(campaign.id, step.command, null, step.at);
    if (!done.ok) throw new Error(`example ${example.slug}: ${JSON.stringify(done.refusal)}`);
  }
}
