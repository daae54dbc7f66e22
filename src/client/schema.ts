// Made by `npm run client` from the schemas of the API. Do not edit.

export interface FieldFault {
  /** The field. */
  field: string;
  /** What is wrong with it. */
  message: string;
}

export interface Problem {
  /** The page that explains this kind of problem. */
  type: string;
  /** What went wrong. */
  title: string;
  /** The HTTP status. */
  status: number;
  /** How to mend it. */
  detail: string;
  errors?: FieldFault[];
}

export interface Moment {
  /** together: one instant for all. local: the same hours on everybody's own clock. */
  mode: "together" | "local";
  /** Time zone of the hours, by its IANA name. */
  zone: string;
  /** When the moment begins, with the first time zone. */
  startsAt: string;
  /** When it ends, with the last time zone. */
  endsAt: string;
}

export interface Goal {
  people: number | null;
  rank: number | null;
}

export interface Disclosures {
  /** Who answers for it. */
  organiser: string;
  /** Who benefits. */
  benefits: string;
  /** Who pays for the campaign. */
  pays: string;
  /** Where money goes. */
  money: string;
}

export interface CampaignLinks {
  /** The public page. */
  page: string;
  /** The report. */
  report: string;
  /** The public log. */
  ledger: string;
  /** The feed, as Atom. */
  atom: string;
  /** The feed, as RSS. */
  rss: string;
}

export interface Campaign {
  /** Names the campaign in addresses. */
  slug: string;
  /** Where it stands; drafts are shown to their organisers only. People pledge while it is open or in its rush. */
  state: "draft" | "open" | "rush" | "closed" | "reported";
  /** True for a rehearsal with simulated people. */
  rehearsal: boolean;
  /** Its name. */
  name: string;
  /** What people are asked to do. */
  askKind: "buy" | "stream" | "vote" | "sign" | "write" | "phone" | "attend" | "give" | "publish" | "share";
  /** The ask, in one sentence. */
  ask: string;
  /** The story, in Markdown. */
  story: string;
  /** The name of the ranking or the decision-maker that the ask aims at. */
  venue: string;
  /** What it is about at the venue. */
  item: string;
  moment: Moment;
  goal: Goal;
  disclosures: Disclosures;
  /** Languages it is told in (BCP 47). */
  languages: string[];
  /** True when a pledge may name a country. */
  asksCountry: boolean;
  /** When it was made. */
  createdAt: string;
  pledged: number | null;
  links: CampaignLinks;
}

export interface Figures {
  /** The last fact that is counted. */
  seq: number;
  /** When that fact happened. */
  at: string;
  pledged: number | null;
  /** Pledges that wait for a second look; not in `pledged`. */
  held: number;
  /** Held pledges by reason. */
  heldFor: Record<string, number>;
  doors: number | null;
  confirmed: number | null;
  /** The count as a sentence, in the language asked for. */
  sentence: string;
  /** The held pledges as a sentence. */
  heldSentence: string;
  /** All counts as a sentence. */
  live: string;
  /** The time of the count as a sentence. */
  counted: string;
}

export interface Rank {
  /** The fact that keeps this reading. */
  seq: number;
  /** The list that was read. */
  list: string;
  /** censored: below the published list. count: the venue publishes a number. frozen: the list stood still. */
  status: "ranked" | "censored" | "count" | "frozen" | "unreadable";
  rank: number | null;
  listLength: number | null;
  volume: number | null;
  /** Where it was read. */
  source: string;
  listedAt: string | null;
  /** When it was read. */
  readAt: string;
  hash: string | null;
}

export interface Event {
  /** The same in feeds and webhooks. */
  id: string;
  /** What happened. */
  type:
    | "campaign.opened"
    | "campaign.changed"
    | "count.milestone"
    | "goal.reached"
    | "moment.started"
    | "campaign.closed"
    | "campaign.reported"
    | "rank.observed"
    | "correction.made";
  /** When it happened. */
  at: string;
  /** The campaign's slug. */
  campaign: string;
  /** What there is to say; never about a person. */
  data: Record<string, unknown>;
}

export interface Ledger {
  /** The name of the log, as in its checkpoints. */
  origin: string;
  /** The page about the log. */
  page: string;
  /** The newest signed checkpoint (C2SP tlog-checkpoint). */
  checkpoint: string;
  /** The key that signs it. */
  key: string;
  /** Below this address stand the tiles (C2SP tlog-tiles). */
  tiles: string;
  /** Entries in the signed log. */
  size: number;
  /** When it was signed. */
  signedAt: string;
}

export interface ConsentText {
  /** Names these texts; send it with the pledge. */
  textVersion: string;
  /** Language of the texts. */
  language: string;
  /** What the person must agree to before you send the pledge. */
  pledge: string;
  /** What the person may agree to besides; never agreed to beforehand. */
  organiser: string;
}

export interface Challenge {
  /** What is to be solved. */
  parameters: Record<string, unknown>;
  /** Send it back as it is. */
  signature?: string;
}

export interface GivenConsent {
  /** When the person agreed; within the last day. */
  givenAt: string;
  /** Which text they agreed to. */
  textVersion: string;
  /** True when they also want the organiser to have the address. They are asked again on our own page. */
  organiser?: boolean;
}

export interface NewPledge {
  /** The person's own e-mail address. */
  address: string;
  consent: GivenConsent;
  /** ISO 3166-1 alpha-2, when the campaign asks for it. */
  country?: string;
  /** Time zone, by its IANA name. */
  zone?: string;
  /** Language of the mails (BCP 47); that of the request when missing. */
  language?: string;
  /** Code of the channel they came by. */
  channel?: string;
  /** Code of the invitation they followed. */
  invite?: string;
  /** The solved challenge, as ALTCHA clients send it. Needed without a key. */
  proof?: string;
}

export interface ReceivedPledge {
  /** The campaign's slug. */
  campaign: string;
  /** The same for new and for known people: nobody learns who is known. */
  state: "awaiting-confirmation";
  /** What to tell the person. */
  said: string;
}

export interface Counts {
  /** Pledges asked for, verified or not. */
  requested: number;
  /** Verified pledges that stand now: the number of people. */
  verified: number;
  /** Verified pledges that wait for a second look; not in `verified`. */
  held: number;
  /** Of the verified, those who came by a supporter's invitation. */
  invited: number;
  /** Pledges that were withdrawn. */
  withdrawn: number;
  /** People sent through the venue's front door. */
  doors: number;
  /** People who said that they did it. */
  confirmed: number;
}

export interface ChannelCounts {
  /** The channel's code; empty for none. */
  code: string;
  name: string | null;
  counts: Counts;
}

export interface GenerationCounts {
  /** 0 for people nobody invited. */
  generation: number;
  counts: Counts;
}

export interface CountryCount {
  /** Country code; empty when not known. */
  country: string;
  /** People. */
  verified: number;
}

export interface Supporters {
  /** The last fact that is counted. */
  seq: number;
  /** When that fact happened. */
  at: string;
  total: Counts;
  channels: ChannelCounts[];
  generations: GenerationCounts[];
  countries: CountryCount[];
}

export interface Webhook {
  id: string;
  /** Where events are sent. */
  url: string;
  /** Which events it is told of. */
  events: (
    | "campaign.opened"
    | "campaign.changed"
    | "count.milestone"
    | "goal.reached"
    | "moment.started"
    | "campaign.closed"
    | "campaign.reported"
    | "rank.observed"
    | "correction.made"
  )[];
  /** When it was made. */
  createdAt: string;
  failingSince: string | null;
  disabledAt: string | null;
}

export interface NewWebhook {
  /** An https address on the public internet. */
  url: string;
  /** Which events it is told of. */
  events: (
    | "campaign.opened"
    | "campaign.changed"
    | "count.milestone"
    | "goal.reached"
    | "moment.started"
    | "campaign.closed"
    | "campaign.reported"
    | "rank.observed"
    | "correction.made"
  )[];
}

export interface WebhookWithSecret {
  webhook: Webhook;
  /** Signs every message (Standard Webhooks); shown this once. */
  secret: string;
}

export interface Delivery {
  id: string;
  /** The event, and the webhook-id of its message. */
  event: string;
  type:
    | "campaign.opened"
    | "campaign.changed"
    | "count.milestone"
    | "goal.reached"
    | "moment.started"
    | "campaign.closed"
    | "campaign.reported"
    | "rank.observed"
    | "correction.made";
  state: "waiting" | "sending" | "delivered" | "failed";
  /** How often it was tried. */
  tries: number;
  status: number | null;
  failure: string | null;
  /** When it is tried next, while it waits. */
  dueAt: string;
  deliveredAt: string | null;
}

/** What each operation is given and answers with. */

export interface Operations {
  listCampaigns: {
    given: { query?: { state?: "open" | "rush" | "closed" | "reported"; limit?: number; cursor?: string } };
    answer: {
      data: Campaign[];
      next: string | null;
    };
  };
  getCampaign: { given: { params: { slug: string } }; answer: Campaign };
  getFigures: { given: { params: { slug: string } }; answer: Figures };
  listRanks: {
    given: { params: { slug: string }; query?: { limit?: number; cursor?: string } };
    answer: {
      data: Rank[];
      next: string | null;
    };
  };
  listEvents: {
    given: {
      params: { slug: string };
      query?: {
        type?:
          | "campaign.opened"
          | "campaign.changed"
          | "count.milestone"
          | "goal.reached"
          | "moment.started"
          | "campaign.closed"
          | "campaign.reported"
          | "rank.observed"
          | "correction.made";
        limit?: number;
        cursor?: string;
      };
    };
    answer: {
      data: Event[];
      next: string | null;
    };
  };
  getLedger: { given: { params: { slug: string } }; answer: Ledger };
  getConsent: { given: { params: { slug: string } }; answer: ConsentText };
  getChallenge: { given: { params: { slug: string } }; answer: Challenge };
  createPledge: {
    given: { params: { slug: string }; headers: { "Idempotency-Key": string }; body: NewPledge };
    answer: ReceivedPledge;
  };
  listOwnCampaigns: {
    given: { query?: { limit?: number; cursor?: string } };
    answer: {
      data: Campaign[];
      next: string | null;
    };
  };
  getOwnCampaign: { given: { params: { slug: string } }; answer: Campaign };
  getSupporters: { given: { params: { slug: string } }; answer: Supporters };
  listWebhooks: {
    given: { params: { slug: string } };
    answer: {
      data: Webhook[];
    };
  };
  createWebhook: { given: { params: { slug: string }; body: NewWebhook }; answer: WebhookWithSecret };
  deleteWebhook: { given: { params: { slug: string; id: string } }; answer: undefined };
  listDeliveries: {
    given: { params: { slug: string; id: string }; query?: { limit?: number; cursor?: string } };
    answer: {
      data: Delivery[];
      next: string | null;
    };
  };
  replayDelivery: { given: { params: { slug: string; id: string; delivery: string } }; answer: undefined };
}

/** Method and address of each operation. */

export const ROUTES = {
  listCampaigns: ["GET", "/campaigns"],
  getCampaign: ["GET", "/campaigns/{slug}"],
  getFigures: ["GET", "/campaigns/{slug}/figures"],
  listRanks: ["GET", "/campaigns/{slug}/ranks"],
  listEvents: ["GET", "/campaigns/{slug}/events"],
  getLedger: ["GET", "/campaigns/{slug}/ledger"],
  getConsent: ["GET", "/campaigns/{slug}/consent"],
  getChallenge: ["GET", "/campaigns/{slug}/challenge"],
  createPledge: ["POST", "/campaigns/{slug}/pledges"],
  listOwnCampaigns: ["GET", "/own/campaigns"],
  getOwnCampaign: ["GET", "/own/campaigns/{slug}"],
  getSupporters: ["GET", "/own/campaigns/{slug}/supporters"],
  listWebhooks: ["GET", "/own/campaigns/{slug}/webhooks"],
  createWebhook: ["POST", "/own/campaigns/{slug}/webhooks"],
  deleteWebhook: ["DELETE", "/own/campaigns/{slug}/webhooks/{id}"],
  listDeliveries: ["GET", "/own/campaigns/{slug}/webhooks/{id}/deliveries"],
  replayDelivery: ["POST", "/own/campaigns/{slug}/webhooks/{id}/deliveries/{delivery}/replay"],
} as const satisfies Record<keyof Operations, readonly [string, string]>;
