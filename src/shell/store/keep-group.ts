import type { QueryConfig } from "pg";
import { uuidv7obj } from "uuidv7";
import type { CampaignState } from "#campaign";
import type { Instant } from "#kernel";
import { ALONE, BURST, COMPANY_BOUNDS, isRushed, mailWait } from "#pledge";
import {
  bytesColumn,
  flagColumn,
  hexColumn,
  integerColumn,
  textColumn,
  timeColumn,
  uuidBytes,
  uuidColumn,
} from "./columns.ts";
import { newMailId } from "./outbox.ts";
import type { PledgeRequest } from "./requests.ts";

/** The row of a campaign that is held. */
export interface HeldState {
  readonly id: string;
  readonly state: CampaignState;
}

/** Who of a group was there before, by the place from 1 on, and whether the proof of work was the request's own. */
export interface KnownPlace {
  readonly place: number;
  readonly proven: boolean;
}

/** Locks campaigns until the transaction ends, in the order in which everybody does. Its rows are HeldState. */
export function holdForRequests(ids: readonly string[]): QueryConfig {
  return {
    name: "hold-for-requests",
    text: "select id, state from campaign where id = any($1::uuid[]) order by id for update",
    values: [ids],
  };
}

/** A count of rushed people before this group, up to its bound. `those` chooses them by the row `near`. */
const rushedBefore = (those: string, bound: number): string =>
  `(select count(*) from (select 1 from person q where ${those} and q.rushed
     and q.requested_at between $2::timestamptz - interval '10 minutes' and $2::timestamptz + interval '10 minutes'
     limit ${bound}) as bounded)`;

/** Zero when an organiser has let this through for good. */
const unlessLetThrough = (kind: string, key: string, count: string): string =>
  `case when exists (select 1 from let_through l where l.campaign_id = near.campaign_id and l.kind = '${kind}'
          and l.key = ${key}) then 0 else ${count} end`;

/**
 * All that a group of requests leaves, in one statement: used challenges, person rows, facts with their numbers, and
 * the mails that answer, each due as its company allows. It gives the places of those who were known already. The
 * campaigns are held. $1 states that take pledges, $2 now.
 *
 * The database is the judge of "one person, one row": a second row of the same person is simply not made, within a
 * group neither. Nor is one for a campaign that takes no pledges.
 */
const KEEP = `with asked as materialized (
    select * from unnest($3::uuid[], $4::uuid[], $5::bytea[], $6::bytea[], $7::text[], $8::text[], $9::text[], $10::text[],
                         $11::text[], $12::text[], $13::bytea[], $14::bytea[], $15::bytea[], $16::int[], $17::boolean[],
                         $18::text[], $19::boolean[], $20::bytea[], $21::timestamptz[], $22::int[], $23::int[])
         with ordinality as r (id, campaign_id, person_key, address, language, zone, country, channel,
                               invite_code, own_code, network_key, domain_key, series_key, dwell, trap,
                               house, hurried, proof_id, proof_until, wait, wait_in_burst, place)
  ), spent as (
    insert into spent_proof (id, expires_at) select proof_id, proof_until from asked where proof_id is not null
    order by proof_id on conflict do nothing returning id
  ), seen as materialized (
    select asked.*, spent.id is not null as proven, house is not null and (spent.id is null or hurried) as rushed
    from asked left join spent on spent.id = asked.proof_id
  ), made as (
    insert into person (id, campaign_id, person_key, address, state, language, zone, country, channel, inviter,
                        invite_code, generation, requested_at, last_mail_at, network_key, domain_key, series_key,
                        sighting, rushed)
    select r.id, r.campaign_id, r.person_key, r.address, 'pending', r.language, r.zone, r.country,
           case when i.id is null then c.code else i.channel end, i.id, r.own_code, coalesce(i.generation + 1, 0),
           $2, $2, r.network_key, r.domain_key, r.series_key,
           case when r.house is not null then
             jsonb_build_object('proof', r.proven, 'dwell', r.dwell, 'trap', r.trap, 'house', r.house) end,
           r.rushed
    from seen r join campaign on campaign.id = r.campaign_id and campaign.state = any($1::text[])
         left join person i on i.invite_code = r.invite_code and i.campaign_id = r.campaign_id and i.state <> 'pending'
         left join channel c on c.campaign_id = r.campaign_id and c.code = r.channel
    on conflict (campaign_id, person_key) do nothing
    returning id, campaign_id, channel, inviter
  ), facts as (
    insert into fact (campaign_id, seq, at, kind, body)
    select c.id, c.last_seq + row_number() over (partition by c.id order by made.id), $2, 'pledge-requested',
           jsonb_build_object('kind', 'pledge-requested', 'pledge', made.id, 'channel', channel, 'inviter', inviter)
    from made join campaign c on c.id = made.campaign_id
  ), moved as (
    update campaign set last_seq = last_seq + more.n
    from (select campaign_id, count(*) as n from made group by campaign_id) as more where campaign.id = more.campaign_id
  ), rushing as materialized (
    select made.campaign_id, made.inviter, seen.network_key from made join seen using (id) where seen.rushed
  ), networks as materialized (
    select near.campaign_id, near.network_key, ${unlessLetThrough(
      "network",
      "near.network_key",
      `near.n + ${rushedBefore(
        "q.campaign_id = near.campaign_id and q.network_key = near.network_key",
        COMPANY_BOUNDS.network,
      )}`,
    )} as n
    from (select campaign_id, network_key, count(*) as n from rushing where network_key is not null group by 1, 2) as near
  ), invitations as materialized (
    select near.inviter, ${unlessLetThrough(
      "invitation",
      "uuid_send(near.inviter)",
      `near.n + ${rushedBefore("q.inviter = near.inviter", COMPANY_BOUNDS.invitation)}`,
    )} as n
    from (select campaign_id, inviter, count(*) as n from rushing where inviter is not null group by 1, 2) as near
  ), letters as (
    select made.id, made.campaign_id, $2::timestamptz + interval '1 ms' *
           case when seen.house is null or seen.proven then 0
                when greatest(networks.n, invitations.n) >= ${BURST} then seen.wait_in_burst else seen.wait end as due
    from made join seen using (id)
         left join networks on networks.campaign_id = made.campaign_id and networks.network_key = seen.network_key
         left join invitations on invitations.inviter = made.inviter
  ), mails as (
    insert into mail (id, campaign_id, person_id, kind, once_key, due_at, expires_at, state)
    select ${newMailId("l.id")}, l.campaign_id, l.id, 'verify', 'verify:' || l.id || ':1', l.due, l.due + interval '2 days',
           case when c.rehearsal then 'kept' else 'waiting' end
    from letters l join campaign c on c.id = l.campaign_id
  )
  select place::int, proven from seen where id not in (select id from made)`;

const IN_BURST = { network: BURST, invitation: BURST };

/** The statement that keeps a group of requests, once their campaigns are held. Its rows are KnownPlace. */
export function keepGroup(
  requests: readonly PledgeRequest[],
  now: Instant,
  states: readonly CampaignState[],
): QueryConfig {
  const spent = new Set<string>();
  // One solution that is sent twice at once counts for the first request only.
  const proofs = requests.map(({ seen }) => {
    const proof = seen?.proof ?? null;
    if (proof === null || spent.has(proof.id)) return null;
    spent.add(proof.id);
    return proof;
  });
  const ids = new Map<string, Buffer>();
  const campaign = (id: string): Buffer => {
    const bytes = ids.get(id) ?? uuidBytes(id);
    ids.set(id, bytes);
    return bytes;
  };
  const seen = requests.map((r) => r.seen ?? null);
  const values = [
    [...states],
    new Date(now),
    uuidColumn(requests.map(() => uuidv7obj().bytes)),
    uuidColumn(requests.map((r) => campaign(r.campaignId))),
    bytesColumn(requests.map((r) => r.personKey)),
    bytesColumn(requests.map((r) => r.sealedAddress)),
    textColumn(requests.map((r) => r.language)),
    textColumn(requests.map((r) => r.zone)),
    textColumn(requests.map((r) => r.country)),
    textColumn(requests.map((r) => r.channel)),
    textColumn(requests.map((r) => r.inviteCode)),
    textColumn(requests.map((r) => r.ownInviteCode)),
    hexColumn(seen.map((one) => one?.networkKey ?? null)),
    hexColumn(seen.map((one) => one?.domainKey ?? null)),
    hexColumn(seen.map((one) => one?.seriesKey ?? null)),
    integerColumn(seen.map((one) => one?.sighting.dwell ?? null)),
    flagColumn(seen.map((one) => one?.sighting.trap ?? false)),
    textColumn(seen.map((one) => one?.sighting.house ?? null)),
    flagColumn(seen.map((one) => one !== null && isRushed({ ...one.sighting, proof: true }))),
    hexColumn(proofs.map((proof) => proof?.id ?? null)),
    timeColumn(proofs.map((proof) => proof?.expiresAt ?? null)),
    integerColumn(seen.map((one) => one && mailWait(false, ALONE, one.waits))),
    integerColumn(seen.map((one) => one && mailWait(false, IN_BURST, one.waits))),
  ];
  return { name: "keep-group", text: KEEP, values };
}
