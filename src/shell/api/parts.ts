import type { FastifyRequest } from "fastify";
import type { Venue } from "#frontdoor";
import type { Instant } from "#kernel";
import type { Live } from "../live/index.ts";
import type { Vault } from "../secrets/index.ts";
import type { Projection, Store, StoredCampaign } from "../store/index.ts";
import type { Words } from "../words/index.ts";
import { Problem } from "./problems.ts";

/** What the API works with. Made once by app.ts. */
export interface ApiParts {
  readonly store: Store;
  readonly live: Live;
  readonly vault: Vault;
  readonly venues: ReadonlyMap<string, Venue>;
  readonly now: () => Instant;
  /** Takes note of a failure; true when it means that the database is away and will be back. */
  readonly away: (error: unknown) => boolean;
  readonly publicUrl: () => string;
  readonly wordsOf: (request: FastifyRequest) => Words;
  /** The network that an address on the net belongs to: what is counted as one caller. */
  readonly networkOf: (ip: string) => string;
  /** Counts as pages show them, from one snapshot. */
  readonly figuresOf: (words: Words, projection: Projection) => FiguresShown;
  /** The signing secret of a new webhook, and why events cannot be sent to an address (null when they can). */
  readonly newWebhookSecret: () => string;
  readonly refusedAddress: (url: string) => string | null;
}

/** Counts with their sentences. */
export interface FiguresShown {
  readonly seq: number;
  readonly at: string;
  readonly pledged: number;
  readonly held: number;
  readonly heldFor: Readonly<Record<string, number>>;
  readonly doors: number;
  readonly confirmed: number;
  readonly sentence: string;
  readonly heldSentence: string;
  readonly live: string;
  readonly counted: string;
}

/** The public campaign at this address; a Problem when there is none. */
export async function publicCampaign({ live }: ApiParts, slug: string): Promise<StoredCampaign> {
  const campaign = await live.campaign(slug);
  if (!campaign) throw new Problem("not-found");
  return campaign;
}

/** The name of a plan's venue. */
export function venueName({ venues }: ApiParts, { plan }: StoredCampaign): string {
  return venues.get(plan.venue)?.name ?? plan.venue;
}
