import { randomBytes } from "node:crypto";
import type { QueryConfig } from "pg";
import { uuidv7obj } from "uuidv7";
import type { CampaignState } from "#campaign";
import type { Instant } from "#kernel";
import { ALONE, BURST, type Company, isRushed, mailWait, waitsOf } from "#pledge";
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

/**
 * True where a new row of person, `near`, is one of a burst: with the others of its group (`beside` it, by `key`) and
 * those before it, whom `those` finds, and when no organiser has let that through for good.
 */
const inBurst = (kind: string, key: string, beside: string, those: string): string =>
  `${beside} + (select count(*) from (select 1 from person q where ${those} and q.rushed and q.requested_at
     between $2::timestamptz - interval '10 minutes' and $2::timestamptz + interval '10 minutes' limit ${BURST}) as before)
     >= ${BURST} and not exists (select 1 from let_through l where l.campaign_id = near.campaign_id and l.kind = '${kind}'
                           and l.key = ${key})`;

/** Milliseconds that the mail of a new person waits who came without a proof of work. */
const wait = (rehearsal: boolean, company: Pick<Company, "network" | "invitation">): number =>
  mailWait(false, company, waitsOf(rehearsal));
const CROWD = { network: BURST, invitation: BURST };

/**
 * All that a group of requests leaves, in one statement: used challenges, person rows, facts with their numbers, and
 * the mails that answer, each due as its company allows. It gives the places of those who were known already. The
 * campaigns are held. $1 states that take pledges, $2 now.
 *
 * The database is the judge of "one person, one row": a second row of the same person is simply not made, within a
 * group neither. Nor is one for a campaign that takes no pledges.
 *
 * It is planned for any group, so nothing in it joins the group with itself: that would take its square.
 */
const KEEP = `with asked as materialized (
    select * from unnest($3::uuid[], $4::uuid[], $5::bytea[], $6::bytea[], $7::text[], $8::text[], $9::text[], $10::text[],
                         $11::text[], $12::text[], $13::bytea[], $14::bytea[], $15::bytea[], $16::int[], $17::boolean[],
                         $18::text[], $19::boolean[], $20::bytea[], $21::timestamptz[], $22::bytea[])
         with ordinality as r (id, campaign_id, person_key, address, language, zone, country, channel,
                               invite_code, own_code, network_key, domain_key, series_key, dwell, trap,
                               house, hurried, proof_id, proof_until, salt, place)
  ), spent as (
    insert into spent_proof (id, expires_at) select proof_id, proof_until from asked where proof_id is not null
    order by proof_id on conflict do nothing returning id
  ), seen as materialized (
    select asked.*, proof_id is not null and proof_id in (select id from spent) as proven from asked
  ), made as (
    insert into person (id, campaign_id, person_key, address, state, language, zone, country, channel, inviter,
                        invite_code, generation, requested_at, last_mail_at, network_key, domain_key, series_key,
                        sighting, rushed, salt)
    select r.id, r.campaign_id, r.person_key, r.address, 'pending', r.language, r.zone, r.country,
           case when i.id is null then c.code else i.channel end, i.id, r.own_code, coalesce(i.generation + 1, 0),
           $2, $2, r.network_key, r.domain_key, r.series_key,
           case when r.house is not null then
             jsonb_build_object('proof', r.proven, 'dwell', r.dwell, 'trap', r.trap, 'house', r.house) end,
           r.house is not null and (not r.proven or r.hurried), r.salt
    from seen r join campaign on campaign.id = r.campaign_id and campaign.state = any($1::text[])
         -- "Not distinct", so that a code is looked for by itself, never among all people of a campaign.
         left join person i on i.invite_code = r.invite_code and i.campaign_id is not distinct from r.campaign_id
                               and i.state <> 'pending'
         left join channel c on c.campaign_id = r.campaign_id and c.code = r.channel
    on conflict (campaign_id, person_key) do nothing
    returning id, campaign_id, channel, inviter, network_key, sighting, rushed
  ), moved as (
    update campaign set last_seq = last_seq + more.n
    from (select campaign_id, count(*) as n from made group by campaign_id) as more where campaign.id = more.campaign_id
    returning campaign.id, campaign.last_seq - more.n as last_seq, campaign.rehearsal
  ), facts as (
    insert into fact (campaign_id, seq, at, kind, body)
    select moved.id, moved.last_seq + row_number() over (partition by moved.id order by made.id), $2, 'pledge-requested',
           jsonb_build_object('kind', 'pledge-requested', 'pledge', made.id, 'channel', channel, 'inviter', inviter)
    from made join moved on moved.id = made.campaign_id
  ), near as (
    select made.*, moved.rehearsal, sighting ->> 'proof' = 'false' as slow,
           count(*) filter (where rushed) over (partition by network_key) as network,
           count(*) filter (where rushed) over (partition by inviter) as invitation
    from made join moved on moved.id = made.campaign_id
  ), letters as (
    select id, campaign_id, rehearsal, $2::timestamptz + interval '1 ms' * case
        when slow is not true then 0
        when network_key is not null and ${inBurst("network", "near.network_key", "network", "q.network_key = near.network_key")}
          or inviter is not null and ${inBurst("invitation", "uuid_send(near.inviter)", "invitation", "q.inviter = near.inviter")}
        then case when rehearsal then ${wait(true, CROWD)} else ${wait(false, CROWD)} end
        else case when rehearsal then ${wait(true, ALONE)} else ${wait(false, ALONE)} end end as due
    from near
  ), mails as (
    insert into mail (id, campaign_id, person_id, kind, once_key, due_at, expires_at, state)
    select ${newMailId("id")}, campaign_id, id, 'verify', 'verify:' || id || ':1', due, due + interval '2 days',
           case when rehearsal then 'kept' else 'waiting' end
    from letters
  )
  select place::int, proven from seen where id not in (select id from made)`;

/** Bytes from which, with the person's key, the name in the public log is made. */
const SALT = 32;

/**
 * The database keeps a named statement's plan; one that was made while there was hardly anybody would be slow when there
 * are many. So it gets another name whenever the number of groups has doubled.
 */
let groups = 0;

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
  // Drawn here for all at once: the database would ask the system twice for each.
  const salts = randomBytes(SALT * requests.length);
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
    bytesColumn(requests.map((_, i) => salts.subarray(SALT * i, SALT * (i + 1)))),
  ];
  groups++;
  return { name: `keep-group-${Math.floor(Math.log2(groups))}`, text: KEEP, values };
}
