/** API: what other software reads and writes, under /api/v1, with its OpenAPI document made from the same schemas. */
import type { FastifyInstance } from "fastify";
import Type, { type TSchema } from "typebox";
import type { ApiKey } from "../store/index.ts";
import type { Words } from "../words/index.ts";
import { admit, answerProblems, openToAll } from "./admit.ts";
import { campaignHandlers } from "./campaigns.ts";
import { describeApi, type Json } from "./document.ts";
import type { KeyRing } from "./keys.ts";
import { type Limits, openLimits } from "./limits.ts";
import type { Handler, Operation } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";
import { osdiRoutes } from "./osdi/index.ts";
import { ownHandlers } from "./own.ts";
import type { ApiParts } from "./parts.ts";
import { type PledgeParts, pledgeHandlers } from "./pledges.ts";

export type { Json } from "./document.ts";
export { SCOPES, type Scope, writeKey } from "./keys.ts";
export { messageOf } from "./message.ts";
export { PROBLEMS, type ProblemCode } from "./problems.ts";

/** No pledge and no webhook takes more bytes. */
const LARGEST_BODY = 8192;

/** Puts the operations on the server. */
export function openApi(app: FastifyInstance, parts: ApiParts & PledgeParts & KeyRing): void {
  const limits = openLimits(parts.now);
  app.register(
    async (api) => {
      answerProblems(api, parts);
      const on: On = (operation, handler) => route(api, parts, limits, operation, handler);
      campaignHandlers(on, parts);
      pledgeHandlers(on, parts);
      ownHandlers(on, parts);
      api.get("/openapi.json", async (request, reply) => {
        openToAll(reply);
        return reply.send(document(parts.wordsOf(request), parts.publicUrl()));
      });
    },
    { prefix: "/api/v1" },
  );
  app.register(
    async (osdi) => {
      answerProblems(osdi, parts);
      osdiRoutes(osdi, parts, limits);
    },
    { prefix: "/api/osdi/v1" },
  );
}

/** The OpenAPI 3.1 document, for the server at this address. */
export function document(words: Words, address: string): { readonly [name: string]: Json } {
  return describeApi(OPERATIONS, words, address);
}

/** Ties a handler to its operation. */
export type On = <
  Params extends TSchema,
  Query extends TSchema,
  Body extends TSchema,
  Answer extends TSchema,
>(
  operation: Operation<Params, Query, Body, Answer>,
  handler: Handler<Params, Query, Body, Answer>,
) => void;

function route<Params extends TSchema, Query extends TSchema, Body extends TSchema, Answer extends TSchema>(
  api: FastifyInstance,
  parts: ApiParts & KeyRing,
  limits: Limits,
  operation: Operation<Params, Query, Body, Answer>,
  handler: Handler<Params, Query, Body, Answer>,
): void {
  const { method, path, params, query, body, status, answer } = operation;
  const closed = (schema: TSchema | undefined) => schema ?? Type.Object({});
  api.route({
    method,
    url: path.replaceAll(/\{(\w+)\}/g, ":$1"),
    bodyLimit: LARGEST_BODY,
    schema: {
      params: closed(params),
      querystring: closed(query),
      ...(body ? { body } : {}),
      ...(answer ? { response: { [status]: answer } } : {}),
    },
    async preValidation(request, reply) {
      const { authorization } = request.headers;
      request.apiKey = await admit(parts, limits, operation, authorization, request, reply);
    },
    async handler(request, reply) {
      const given = await handler({
        params: request.params as never,
        query: request.query as never,
        body: request.body as never,
        words: parts.wordsOf(request),
        key: request.apiKey ?? null,
        request,
        reply,
      });
      const next = (given as { readonly next?: string | null } | undefined)?.next;
      if (next) {
        const here = new URL(request.url, parts.publicUrl());
        here.searchParams.set("cursor", next);
        reply.header("link", `<${here.href}>; rel="next"`);
      }
      return reply.status(status).send(given);
    },
  });
}

declare module "fastify" {
  interface FastifyRequest {
    /** The API key that was sent and is in force. */
    apiKey?: ApiKey | null;
  }
}
