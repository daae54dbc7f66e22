import type { Pool } from "pg";
import type { CampaignCommand, CampaignRefusal } from "#campaign";
import type { Instant, Result } from "#kernel";
import {
  commandCampaign,
  createCampaign,
  type FrontDoor,
  findCampaignById,
  type NewCampaign,
  type StoredCampaign,
} from "./campaigns.ts";
import { keepPicture, type NewPicture } from "./pictures.ts";
import { moveWithTheClock } from "./schedule.ts";
import { postUpdate, removeUpdate } from "./updates.ts";

type UpdateArguments<F> = F extends (pool: Pool, campaignId: string, ...rest: infer Rest) => unknown
  ? Rest
  : never;

/** The changes of campaigns that this process makes, and who is told of them. */
export function tellingChanges(pool: Pool, frontDoor: FrontDoor) {
  const listeners: ((campaign: StoredCampaign) => void)[] = [];
  const tell = (campaign: StoredCampaign): StoredCampaign => {
    for (const listener of listeners) listener(campaign);
    return campaign;
  };
  return {
    /** `listener` is told of every campaign as it stands after a change, before the change is answered. */
    onCampaign(listener: (campaign: StoredCampaign) => void): void {
      listeners.push(listener);
    },
    async createCampaign(
      fresh: NewCampaign,
      organiserId: string | null,
      now: Instant,
    ): Promise<StoredCampaign> {
      return tell(await createCampaign(pool, fresh, organiserId, now));
    },
    async commandCampaign(
      id: string,
      command: CampaignCommand,
      organiserId: string | null,
      now: Instant,
    ): Promise<Result<StoredCampaign, CampaignRefusal>> {
      const outcome = await commandCampaign(pool, frontDoor, id, command, organiserId, now);
      if (outcome.ok) tell(outcome.value);
      return outcome;
    },
    async keepPicture(
      campaignId: string,
      picture: NewPicture | null,
      organiserId: string,
      now: Instant,
    ): Promise<StoredCampaign> {
      return tell(await keepPicture(pool, campaignId, picture, organiserId, now));
    },
    async postUpdate(campaignId: string, ...rest: UpdateArguments<typeof postUpdate>): Promise<string> {
      const id = await postUpdate(pool, campaignId, ...rest);
      tell((await findCampaignById(pool, campaignId))!);
      return id;
    },
    async removeUpdate(campaignId: string, ...rest: UpdateArguments<typeof removeUpdate>): Promise<boolean> {
      const removed = await removeUpdate(pool, campaignId, ...rest);
      tell((await findCampaignById(pool, campaignId))!);
      return removed;
    },
    async moveWithTheClock(now: Instant): Promise<void> {
      for (const campaign of await moveWithTheClock(pool, now)) tell(campaign);
    },
  };
}
