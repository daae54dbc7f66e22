import { createHash } from "node:crypto";
import type { Pool } from "pg";
import type { Instant } from "#kernel";
import { findCampaignById, type StoredCampaign } from "./campaigns.ts";
import { transaction } from "./transaction.ts";

/** An organiser's picture, as it is to be kept. */
export interface NewPicture {
  readonly bytes: Buffer;
  /** What is to be seen, for those who do not see it. */
  readonly alt: string;
}

/** Keeps a campaign's picture in place of the one before, or takes it away (null); the audit trail says so. */
export async function keepPicture(
  pool: Pool,
  campaignId: string,
  picture: NewPicture | null,
  organiserId: string,
  now: Instant,
): Promise<StoredCampaign> {
  await transaction(pool, async (client) => {
    const tag = picture && createHash("sha256").update(picture.bytes).digest("base64url").slice(0, 16);
    await client.query("update campaign set picture = $2, updated_at = $3 where id = $1", [
      campaignId,
      picture && JSON.stringify({ alt: picture.alt, tag }),
      new Date(now),
    ]);
    if (picture) {
      await client.query(
        `insert into campaign_picture (campaign_id, bytes) values ($1, $2)
         on conflict (campaign_id) do update set bytes = excluded.bytes`,
        [campaignId, picture.bytes],
      );
    } else {
      await client.query("delete from campaign_picture where campaign_id = $1", [campaignId]);
    }
    await client.query(
      "insert into change (campaign_id, organiser_id, at, what, detail) values ($1, $2, $3, $4, $5)",
      [
        campaignId,
        organiserId,
        new Date(now),
        picture ? "picture-changed" : "picture-removed",
        JSON.stringify(picture ? { alt: picture.alt } : {}),
      ],
    );
  });
  return (await findCampaignById(pool, campaignId))!;
}

/** The bytes of a campaign's picture (JPEG), or null. */
export async function pictureOf(pool: Pool, campaignId: string): Promise<Buffer | null> {
  const { rows } = await pool.query<{ bytes: Buffer }>(
    "select bytes from campaign_picture where campaign_id = $1",
    [campaignId],
  );
  return rows[0]?.bytes ?? null;
}
