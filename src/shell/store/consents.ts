import type { Pool } from "pg";
import type { Instant } from "#kernel";

/** What a person agreed to: mails about this pledge, or that the organiser may have the address. */
export type ConsentPurpose = "pledge" | "organiser";

/** A consent that came with a pledge through other software. */
export interface Consent {
  readonly purpose: ConsentPurpose;
  readonly textVersion: string;
  readonly givenAt: Instant;
  /** When the person said the same on our own page; null until then. */
  readonly confirmedAt: Instant | null;
}

/** Keeps what a person agreed to elsewhere, as the software says; what is known of them already stays. */
export async function addConsents(
  pool: Pool,
  campaignId: string,
  personKey: Buffer,
  consents: readonly Omit<Consent, "confirmedAt">[],
  apiKey: string | null,
  now: Instant,
): Promise<void> {
  await pool.query(
    `insert into pledge_consent (person_id, purpose, text_version, given_at, recorded_at, api_key)
     select p.id, c.purpose, c.version, c.at, $6, $7
     from person p, unnest($3::text[], $4::text[], $5::timestamptz[]) as c (purpose, version, at)
     where p.campaign_id = $1 and p.person_key = $2 on conflict do nothing`,
    [
      campaignId,
      personKey,
      consents.map(({ purpose }) => purpose),
      consents.map(({ textVersion }) => textVersion),
      consents.map(({ givenAt }) => new Date(givenAt)),
      new Date(now),
      apiKey,
    ],
  );
}

/** What is kept of a person's consents that came through other software. */
export async function consentsOf(pool: Pool, personId: string): Promise<Consent[]> {
  const { rows } = await pool.query<Consent>(
    `select purpose, text_version as "textVersion", given_at as "givenAt", confirmed_at as "confirmedAt"
     from pledge_consent where person_id = $1 order by purpose`,
    [personId],
  );
  return rows;
}

/** The person says on our own page that the organiser may have the address, or (null) that not any more. */
export async function confirmSharing(pool: Pool, personId: string, at: Instant | null): Promise<void> {
  await pool.query(
    "update pledge_consent set confirmed_at = $2 where person_id = $1 and purpose = 'organiser'",
    [personId, at === null ? null : new Date(at)],
  );
}
