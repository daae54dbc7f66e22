/** OSDI 1.2 (Open Supporter Data Interface): campaigns as forms, pledges as submissions, people who want to be known. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Type, { type Static } from "typebox";
import type { ApiKey } from "../../store/index.ts";
import { admit } from "../admit.ts";
import type { KeyRing, Scope } from "../keys.ts";
import type { Limits } from "../limits.ts";
import { ownCampaign } from "../own.ts";
import { type ApiParts, publicCampaign } from "../parts.ts";
import { type PledgeParts, passPledge } from "../pledges.ts";
import { Problem } from "../problems.ts";
import { SlugParam } from "../schemas.ts";
import { curies, formOf, pageLinks, personOf, submissionOf } from "./resources.ts";

const LIMIT = { name: "key", quota: 600 } as const;
const LARGEST_BODY = 8192;
const LARGEST_PAGE = 100;
const PER_PAGE = 25;

const Paging = Type.Object({
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
  per_page: Type.Optional(Type.Integer({ minimum: 1, maximum: LARGEST_PAGE })),
});
const PersonId = Type.Object({ id: Type.String({ format: "uuid" }) });
/** Of a person we take the address, the country and what they agreed to; names and the rest we neither need nor keep. */
const Signup = Type.Object({
  person: Type.Object({
    email_addresses: Type.Array(Type.Object({ address: Type.String({ maxLength: 254 }) }), {
      minItems: 1,
      maxItems: 5,
    }),
    postal_addresses: Type.Optional(
      Type.Array(Type.Object({ country: Type.Optional(Type.String({ maxLength: 2 })) }), { maxItems: 5 }),
    ),
    languages_spoken: Type.Optional(Type.Array(Type.String({ maxLength: 35 }), { maxItems: 5 })),
    custom_fields: Type.Object({
      consent_given_at: Type.String({ format: "date-time" }),
      consent_text_version: Type.String({ maxLength: 40 }),
      consent_organiser: Type.Optional(Type.Boolean()),
    }),
  }),
});
type Signup = Static<typeof Signup>;

/** Puts the OSDI resources on the server, below where it stands. */
export function osdiRoutes(
  osdi: FastifyInstance,
  parts: ApiParts & PledgeParts & KeyRing,
  limits: Limits,
): void {
  const { store, vault, publicUrl, networkOf } = parts;
  const base = () => `${publicUrl()}/api/osdi/v1`;
  // OSDI calls the header by another name, and its JSON by another type.
  osdi.addContentTypeParser(
    "application/hal+json",
    { parseAs: "string" },
    osdi.getDefaultJsonParser("error", "error"),
  );
  const gate = (scope: Scope | null) => async (request: FastifyRequest, reply: FastifyReply) => {
    const token = request.headers["osdi-api-token"];
    const given = typeof token === "string" ? `Bearer ${token}` : request.headers.authorization;
    request.apiKey = await admit(parts, limits, { scope, limit: LIMIT }, given, request, reply);
    reply.header("content-type", "application/hal+json; charset=utf-8");
  };
  const keyOf = (request: FastifyRequest): ApiKey => request.apiKey!;

  osdi.get("/", { preValidation: gate(null) }, async () => ({
    motd: "",
    osdi_version: "1.2.0",
    vendor_name: "Flashcrowd",
    product_name: "Flashcrowd",
    namespace: "flashcrowd",
    max_pagesize: LARGEST_PAGE,
    _links: {
      self: { href: base() },
      curies,
      "osdi:people": { href: `${base()}/people` },
      "osdi:person_signup_helper": { href: `${base()}/people` },
      "osdi:forms": { href: `${base()}/forms` },
    },
  }));

  osdi.get<{ Querystring: Static<typeof Paging> }>(
    "/people",
    { schema: { querystring: Paging }, preValidation: gate("read:people") },
    async (request) => {
      const { total, page, perPage, sharers } = await pageOfSharers(request, null);
      const people = sharers.map((one) => personOf(one, vault.open(one.sealedAddress), base()));
      return listOf("people", `${base()}/people`, total, page, perPage, people);
    },
  );

  osdi.get<{ Params: { id: string } }>(
    "/people/:id",
    { schema: { params: PersonId }, preValidation: gate("read:people") },
    async (request) => {
      const one = await store.findSharer(keyOf(request).organiserId, request.params.id);
      if (!one) throw new Problem("not-found");
      return personOf(one, vault.open(one.sealedAddress), base());
    },
  );

  osdi.post<{ Body: Signup }>(
    "/people",
    { schema: { body: Signup }, bodyLimit: LARGEST_BODY, preValidation: gate("write:pledges") },
    async (request, reply) => {
      const open = (await store.campaignsOf(keyOf(request).organiserId)).filter(
        ({ state }) => state !== "draft",
      );
      const taking = open.filter(({ state }) => state === "open" || state === "rush");
      if (taking.length !== 1) {
        throw new Problem("invalid", [
          {
            field: "form",
            message: "send it to osdi:record_submission_helper of the form that the person filled in",
          },
        ]);
      }
      return signUp(request, reply, taking[0]!.slug);
    },
  );

  osdi.get<{ Querystring: Static<typeof Paging> }>(
    "/forms",
    { schema: { querystring: Paging }, preValidation: gate(null) },
    async (request) => {
      const { page = 1, per_page: perPage = PER_PAGE } = request.query;
      const all = parts.live.campaigns();
      const forms = all
        .slice((page - 1) * perPage, page * perPage)
        .map((one) => formOf(one, parts.live.counts(one.id), base(), publicUrl()));
      return listOf("forms", `${base()}/forms`, all.length, page, perPage, forms);
    },
  );

  osdi.get<{ Params: { slug: string } }>(
    "/forms/:slug",
    { schema: { params: SlugParam }, preValidation: gate(null) },
    async (request) => {
      const campaign = await publicCampaign(parts, request.params.slug);
      return formOf(campaign, parts.live.counts(campaign.id), base(), publicUrl());
    },
  );

  osdi.get<{ Params: { slug: string }; Querystring: Static<typeof Paging> }>(
    "/forms/:slug/submissions",
    { schema: { params: SlugParam, querystring: Paging }, preValidation: gate("read:people") },
    async (request) => {
      const { slug } = request.params;
      const campaign = await ownCampaign(parts, keyOf(request), slug, "edit");
      const { total, page, perPage, sharers } = await pageOfSharers(request, campaign.id);
      const here = `${base()}/forms/${slug}/submissions`;
      return listOf(
        "submissions",
        here,
        total,
        page,
        perPage,
        sharers.map((one) => submissionOf(one, base())),
      );
    },
  );

  osdi.get<{ Params: { slug: string; id: string } }>(
    "/forms/:slug/submissions/:id",
    {
      schema: { params: Type.Object({ ...SlugParam.properties, ...PersonId.properties }) },
      preValidation: gate("read:people"),
    },
    async (request) => {
      const one = await store.findSharer(keyOf(request).organiserId, request.params.id);
      if (one?.slug !== request.params.slug) throw new Problem("not-found");
      return submissionOf(one, base());
    },
  );

  osdi.post<{ Params: { slug: string }; Body: Signup }>(
    "/forms/:slug/submissions",
    {
      schema: { params: SlugParam, body: Signup },
      bodyLimit: LARGEST_BODY,
      preValidation: gate("write:pledges"),
    },
    async (request, reply) => signUp(request, reply, request.params.slug),
  );

  async function pageOfSharers(request: FastifyRequest, campaignId: string | null) {
    const { page = 1, per_page: perPage = PER_PAGE } = request.query as Static<typeof Paging>;
    const { organiserId } = keyOf(request);
    const found = await store.sharersOf(organiserId, campaignId, (page - 1) * perPage, perPage);
    return { ...found, page, perPage };
  }

  /** A pledge that waits for the person. The answer is what was sent: nobody learns who was known. */
  async function signUp(request: FastifyRequest, reply: FastifyReply, slug: string) {
    const { person } = request.body as Signup;
    const campaign = await publicCampaign(parts, slug);
    const key = keyOf(request);
    const {
      consent_given_at: givenAt,
      consent_text_version: textVersion,
      consent_organiser: organiser,
    } = person.custom_fields;
    const [language] = person.languages_spoken ?? [];
    const { address } = person.email_addresses[0]!;
    await passPledge(
      parts,
      campaign,
      {
        address,
        country: person.postal_addresses?.[0]?.country,
        language: language === undefined ? parts.wordsOf(request).language : parts.languageOf(language),
        network: key ? `key ${key.id}` : networkOf(request.ip),
      },
      { givenAt, textVersion, organiser },
      key,
    );
    reply.status(202);
    return {
      identifiers: [],
      email_addresses: [{ primary: true, address, status: "unsubscribed" }],
      custom_fields: { state: "awaiting-confirmation" },
      _links: { curies, "osdi:form": { href: `${base()}/forms/${slug}` } },
    };
  }
}

function listOf(
  name: "people" | "forms" | "submissions",
  here: string,
  total: number,
  page: number,
  perPage: number,
  items: readonly { readonly _links: { readonly self: { readonly href: string } } }[],
) {
  const pages = Math.ceil(total / perPage);
  return {
    total_records: total,
    total_pages: pages,
    per_page: perPage,
    page,
    _links: {
      ...pageLinks(here, page, pages, perPage),
      curies,
      [`osdi:${name}`]: items.map(({ _links }) => ({ href: _links.self.href })),
    },
    _embedded: { [`osdi:${name}`]: items },
  };
}
