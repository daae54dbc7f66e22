import type { DueDelivery } from "../store/index.ts";
import { showEvent } from "./show.ts";

/** The body of the message about an event, as Standard Webhooks lays it out: type, timestamp, data. About nobody. */
export function messageOf({ event, campaign }: DueDelivery, address: string): string {
  const { slug, name, rehearsal } = campaign;
  const { type, at, data } = showEvent(event, slug);
  return JSON.stringify({
    type,
    timestamp: at,
    data: { campaign: { slug, name, url: `${address}/c/${slug}`, rehearsal }, ...data },
  });
}
