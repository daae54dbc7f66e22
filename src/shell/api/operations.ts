import Type from "typebox";
import { PageQuery } from "./cursor.ts";
import { campaign, counts, slug } from "./examples.ts";
import { KEY, PLEDGES, PUBLIC } from "./limits.ts";
import { type Operation, operation } from "./operation.ts";
import * as schema from "./schemas.ts";
import {
  createWebhook,
  deleteWebhook,
  listDeliveries,
  listWebhooks,
  replayDelivery,
} from "./webhook-operations.ts";

export { createWebhook, deleteWebhook, listDeliveries, listWebhooks, replayDelivery };

export const listCampaigns = operation({
  id: "listCampaigns",
  method: "GET",
  path: "/campaigns",
  scope: null,
  limit: PUBLIC,
  query: Type.Object({
    state: Type.Optional(
      Type.Enum(["open", "rush", "closed", "reported"], { description: "Only those in this state." }),
    ),
    ...PageQuery,
  }),
  status: 200,
  answer: schema.pageOfMany(schema.Campaign),
  problems: ["invalid", "too-many"],
  example: { query: { state: "open", limit: 10 }, answer: { data: [campaign], next: null } },
});

export const getCampaign = operation({
  id: "getCampaign",
  method: "GET",
  path: "/campaigns/{slug}",
  scope: null,
  limit: PUBLIC,
  params: schema.SlugParam,
  status: 200,
  answer: schema.Campaign,
  problems: ["not-found", "too-many"],
  example: { params: slug, answer: campaign },
});

export const getFigures = operation({
  id: "getFigures",
  method: "GET",
  path: "/campaigns/{slug}/figures",
  scope: null,
  // Everybody who looks at a page may ask, and a full hall has one network: it is answered from memory.
  limit: null,
  params: schema.SlugParam,
  status: 200,
  answer: schema.Figures,
  problems: ["not-found"],
  example: {
    params: slug,
    answer: {
      seq: 2519,
      at: "2027-03-20T17:45:12.000Z",
      pledged: 1204,
      held: 3,
      heldFor: { "network-burst": 3 },
      doors: 0,
      confirmed: 0,
      sentence: "1,204 people have pledged",
      heldSentence: "3 pledges wait for a second look.",
      live: "1,204 pledged, 0 through the door, 0 did it",
      counted: "counted at 17:45:12 UTC",
    },
  },
});

export const listRanks = operation({
  id: "listRanks",
  method: "GET",
  path: "/campaigns/{slug}/ranks",
  scope: null,
  limit: PUBLIC,
  params: schema.SlugParam,
  query: Type.Object(PageQuery),
  status: 200,
  answer: schema.pageOfMany(schema.Rank),
  problems: ["not-found", "invalid", "too-many"],
  example: {
    params: slug,
    query: { limit: 2 },
    answer: {
      data: [
        {
          seq: 2510,
          list: "itunes-legacy us topsongs",
          status: "ranked",
          rank: 42,
          listLength: 100,
          volume: null,
          source: "https://itunes.apple.com/us/rss/topsongs/limit=100/json",
          listedAt: "2027-03-20T17:30:00.000Z",
          readAt: "2027-03-20T17:45:00.000Z",
          hash: null,
        },
      ],
      next: null,
    },
  },
});

export const listEvents = operation({
  id: "listEvents",
  method: "GET",
  path: "/campaigns/{slug}/events",
  scope: null,
  limit: PUBLIC,
  params: schema.SlugParam,
  query: Type.Object({
    type: Type.Optional(
      Type.Enum([...schema.EventTypes.items.enum], { description: "Only events of this type." }),
    ),
    ...PageQuery,
  }),
  status: 200,
  answer: schema.pageOfMany(schema.Event),
  problems: ["not-found", "invalid", "too-many"],
  example: {
    params: slug,
    query: { type: "count.milestone" },
    answer: {
      data: [
        {
          id: "0199aa00-0000-7000-8000-000000000003",
          type: "count.milestone",
          at: "2027-03-20T17:45:12.000Z",
          campaign: "song",
          data: { milestone: 1000, count: 1000 },
        },
      ],
      next: null,
    },
  },
});

export const getLedger = operation({
  id: "getLedger",
  method: "GET",
  path: "/campaigns/{slug}/ledger",
  scope: null,
  limit: PUBLIC,
  params: schema.SlugParam,
  status: 200,
  answer: schema.Ledger,
  problems: ["not-found", "too-many"],
  example: {
    params: slug,
    answer: {
      origin: "crowd.example.org/ledger/song",
      page: "https://crowd.example.org/c/song/ledger",
      checkpoint: "https://crowd.example.org/ledger/song/checkpoint",
      key: "https://crowd.example.org/ledger/song/key",
      tiles: "https://crowd.example.org/ledger/song/tile/",
      size: 1216,
      signedAt: "2027-03-20T17:45:12.100Z",
    },
  },
});

export const getConsent = operation({
  id: "getConsent",
  method: "GET",
  path: "/campaigns/{slug}/consent",
  scope: null,
  limit: PUBLIC,
  params: schema.SlugParam,
  status: 200,
  answer: schema.ConsentText,
  problems: ["not-found", "too-many"],
  example: {
    params: slug,
    answer: {
      textVersion: "2026-11",
      language: "en",
      pledge: "I pledge to take part in “Song of the Day”, and agree to mails about it.",
      organiser: "The organiser, Rosa's fan club, may have my address.",
    },
  },
});

export const getChallenge = operation({
  id: "getChallenge",
  method: "GET",
  path: "/campaigns/{slug}/challenge",
  scope: null,
  limit: PLEDGES,
  params: schema.SlugParam,
  status: 200,
  answer: schema.Challenge,
  problems: ["not-found", "not-open", "too-many"],
  example: {
    params: slug,
    answer: { parameters: { algorithm: "SHA-256", nonce: "5f0c", cost: 1 }, signature: "9b1d" },
  },
});

export const createPledge = operation({
  id: "createPledge",
  method: "POST",
  path: "/campaigns/{slug}/pledges",
  scope: "write:pledges",
  keyOptional: true,
  limit: PLEDGES,
  idempotent: true,
  params: schema.SlugParam,
  body: schema.NewPledge,
  status: 202,
  answer: schema.ReceivedPledge,
  problems: [
    "malformed",
    "idempotency-key",
    "key-missing",
    "key-unknown",
    "scope",
    "not-found",
    "not-open",
    "under-way",
    "too-large",
    "media-type",
    "invalid",
    "idempotency-reused",
    "too-many",
    "busy",
    "away",
  ],
  example: {
    params: slug,
    headers: { "idempotency-key": "5e0c2a9e-pledge-1" },
    body: {
      address: "ada@example.org",
      consent: { givenAt: "2027-03-20T17:44:00Z", textVersion: "2026-11" },
      zone: "Europe/Berlin",
      language: "en",
    },
    answer: {
      campaign: "song",
      state: "awaiting-confirmation",
      said: "Look in your inbox: the pledge counts when you press the button in the mail.",
    },
  },
});

export const listOwnCampaigns = operation({
  id: "listOwnCampaigns",
  method: "GET",
  path: "/own/campaigns",
  scope: "read:campaigns",
  limit: KEY,
  query: Type.Object(PageQuery),
  status: 200,
  answer: schema.pageOfMany(schema.Campaign),
  problems: ["key-missing", "key-unknown", "scope", "invalid", "too-many"],
  example: { query: { limit: 10 }, answer: { data: [{ ...campaign, state: "draft" }], next: null } },
});

export const getOwnCampaign = operation({
  id: "getOwnCampaign",
  method: "GET",
  path: "/own/campaigns/{slug}",
  scope: "read:campaigns",
  limit: KEY,
  params: schema.SlugParam,
  status: 200,
  answer: schema.Campaign,
  problems: ["key-missing", "key-unknown", "scope", "not-found", "too-many"],
  example: { params: slug, answer: campaign },
});

export const getSupporters = operation({
  id: "getSupporters",
  method: "GET",
  path: "/own/campaigns/{slug}/supporters",
  scope: "read:figures",
  limit: KEY,
  params: schema.SlugParam,
  status: 200,
  answer: schema.Supporters,
  problems: ["key-missing", "key-unknown", "scope", "not-found", "too-many"],
  example: {
    params: slug,
    answer: {
      seq: 2519,
      at: "2027-03-20T17:45:12.000Z",
      total: counts,
      channels: [{ code: "podcast", name: "A podcast", counts }],
      generations: [{ generation: 0, counts }],
      countries: [{ country: "DE", verified: 310 }],
    },
  },
});

/** Every operation, in the order in which the page tells of them. */
export const OPERATIONS: readonly Operation[] = [
  listCampaigns,
  getCampaign,
  getFigures,
  listRanks,
  listEvents,
  getLedger,
  getConsent,
  getChallenge,
  createPledge,
  listOwnCampaigns,
  getOwnCampaign,
  getSupporters,
  listWebhooks,
  createWebhook,
  deleteWebhook,
  listDeliveries,
  replayDelivery,
];
