import type { Pool } from "pg";
import type { Queryable } from "./transaction.ts";

/** The day a channel asked its audience to take part. */
export interface ChannelPost {
  /** YYYY-MM-DD. */
  readonly on: string;
  /** False when only the month is certain and the day is an estimate. */
  readonly dayKnown: boolean;
  /** Name of the channel that the post names as its own source. */
  readonly after: string | null;
}

/** A named source with its own link. */
export interface Channel {
  readonly code: string;
  readonly name: string;
  readonly kind: "podcast" | "blog" | "newsletter" | "social" | "news" | "venue" | "other";
  readonly url: string | null;
  readonly post?: ChannelPost | null;
}

/** The campaign's channels by name, at most 500. */
export async function channelsOf(client: Queryable, campaignId: string): Promise<Channel[]> {
  const { rows } = await client.query<Channel>(
    "select code, name, kind, url, post from channel where campaign_id = $1 order by name, code limit 500",
    [campaignId],
  );
  return rows;
}

/** Adds a channel; false when its code is taken. */
export async function addChannel(pool: Pool, campaignId: string, channel: Channel): Promise<boolean> {
  const { rowCount } = await pool.query(
    `insert into channel (campaign_id, code, name, kind, url, post) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing`,
    [
      campaignId,
      channel.code,
      channel.name,
      channel.kind,
      channel.url,
      channel.post ? JSON.stringify(channel.post) : null,
    ],
  );
  return rowCount === 1;
}
