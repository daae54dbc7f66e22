import type { FastifyInstance, FastifyRequest } from "fastify";
import Type from "typebox";
import { PLEDGING_STATES } from "#campaign";
import { houseOf, seriesOf, waitsOf } from "#pledge";
import type { Proof } from "../secrets/index.ts";
import type { Seen, StoredCampaign } from "../store/index.ts";
import { Slug } from "./public.tsx";
import { sendMissing, type Web } from "./web.ts";

/** The fields by which a form is told from a machine's; none of them is needed. */
export const CheckFields = {
  /** The proof of work, as ALTCHA clients send it. */
  altcha: Type.Optional(Type.String({ maxLength: 2000 })),
  /** The trap: people see no such field. */
  topic: Type.Optional(Type.String({ maxLength: 200 })),
};

/** Where the page's script finds its work. */
export interface Check {
  readonly challenge: string;
  readonly worker: string;
}

/** The check of a campaign's forms. */
export function checkOf(web: Web, slug: string): Check {
  return { challenge: `/c/${slug}/check.json`, worker: web.assets.url("proof-worker.ts") };
}

/** Hands out challenges for the proof of work. Nothing is stored for them. */
export function checkRoutes(app: FastifyInstance, web: Web): void {
  app.get<{ Params: { slug: string } }>(
    "/c/:slug/check.json",
    { schema: { params: Type.Object({ slug: Slug }) } },
    async (request, reply) => {
      const campaign = await web.live.campaign(request.params.slug);
      if (!campaign || !PLEDGING_STATES.includes(campaign.state)) return sendMissing(web, request, reply);
      const challenge = await web.proofs.challenge(campaign.id, campaign.rehearsal, web.now());
      return reply.header("cache-control", "no-store").send(challenge);
    },
  );
}

const known = new WeakMap<FastifyRequest, Promise<Proof | null>>();

/** The proof of work that came with a form, or null; read once for each request. */
export function proofOf(web: Web, request: FastifyRequest, campaignId: string): Promise<Proof | null> | null {
  const { altcha } = (request.body ?? {}) as { altcha?: string };
  if (!altcha) return null;
  const read = known.get(request) ?? web.proofs.read(campaignId, altcha, web.now());
  known.set(request, read);
  return read;
}

/** What is known of somebody who pledges with this address (canonical), from what came with it. */
export function sightOf(
  web: Web,
  campaign: StoredCampaign,
  address: string,
  given: { readonly proof: Proof | null; readonly trap: boolean; readonly network: string | null },
): Seen {
  const { proof, trap, network } = given;
  const domain = address.slice(address.lastIndexOf("@") + 1);
  const mark = (kind: "network" | "domain" | "series", text: string): string =>
    web.vault.mark(campaign.id, kind, text).toString("hex");
  const series = seriesOf(address);
  return {
    sighting: {
      dwell: proof ? web.now() - proof.askedAt : null,
      trap,
      house: houseOf(domain, web.isDisposable),
    },
    proof,
    networkKey: network === null ? null : mark("network", network),
    domainKey: mark("domain", domain),
    seriesKey: series === null ? null : mark("series", series),
    waits: waitsOf(campaign.rehearsal),
  };
}
