/** API: what other software reads and writes, under /api/v1, with its OpenAPI document made from the same schemas. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Type, { type TSchema } from "typebox";
import type { Words } from "../words/index.ts";
import { campaignHandlers } from "./campaigns.ts";
import { describeApi, type Json } from "./document.ts";
import { type KeyRing, readKey } from "./keys.ts";
import { type Limits, openLimits } from "./limits.ts";
import type { Handler, Operation } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";
import { ownHandlers } from "./own.ts";
import type { ApiParts } from "./parts.ts";
import { type PledgeParts, pledgeHandlers } from "./pledges.ts";
import { answerProblem, Problem, type ProblemCode } from "./problems.ts";

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
      guard(api, parts);
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

/** What every answer of the API keeps to, errors included. */
function guard(api: FastifyInstance, parts: ApiParts): void {
  const refuse = (request: FastifyRequest, reply: FastifyReply, problem: Pick<Problem, "code" | "faults">) =>
    answerProblem(reply, parts.wordsOf(request), parts.publicUrl(), problem);
  api.removeContentTypeParser("application/x-www-form-urlencoded");
  api.setNotFoundHandler((request, reply) => refuse(request, reply, { code: "not-found", faults: [] }));
  api.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof Problem) return refuse(request, reply, error);
    if (error.validation) return refuse(request, reply, { code: "invalid", faults: faultsOf(error) });
    const code = codeOf(error, parts);
    if (code === "server") {
      request.log.error({ name: error.name, code: error.code, stack: error.stack }, "a request failed");
    }
    return refuse(request, reply, { code, faults: [] });
  });
}

function codeOf(error: FastifyError, { away }: ApiParts): ProblemCode {
  if (error.name === "QueueFull") return "busy";
  if (error.name === "DatabaseAway" || away(error)) return "away";
  switch (error.statusCode) {
    case 400:
      return "malformed";
    case 404:
      return "not-found";
    case 413:
      return "too-large";
    case 415:
      return "media-type";
    default:
      return "server";
  }
}

/** What is wrong with each field, by its path with dots. */
function faultsOf({ validation = [] }: FastifyError) {
  return validation.slice(0, 20).map(({ instancePath, params, message }) => {
    const missing = typeof params.missingProperty === "string" ? `/${params.missingProperty}` : "";
    const path = `${instancePath}${missing}`.slice(1).replaceAll("/", ".");
    const allowed = Array.isArray(params.allowedValues) ? `: ${params.allowedValues.join(", ")}` : "";
    return { field: path || "body", message: `${message ?? ""}${allowed}` };
  });
}

/** Any page on the web may read what is public. */
function openToAll(reply: FastifyReply): void {
  reply
    .header("cache-control", "public, max-age=1")
    .header("access-control-allow-origin", "*")
    .header("access-control-expose-headers", "link, ratelimit, ratelimit-policy, retry-after")
    .header("cross-origin-resource-policy", "cross-origin");
}

function route<Params extends TSchema, Query extends TSchema, Body extends TSchema, Answer extends TSchema>(
  api: FastifyInstance,
  parts: ApiParts & KeyRing,
  limits: Limits,
  operation: Operation<Params, Query, Body, Answer>,
  handler: Handler<Params, Query, Body, Answer>,
): void {
  const { method, path, scope, keyOptional, limit, params, query, body, status, answer } = operation;
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
      const key = scope === null || authorization === undefined ? null : await readKey(parts, authorization);
      if (limit !== null) {
        const caller = key ? `key ${key.id}` : parts.networkOf(request.ip);
        if (!limits.take(reply, limit, caller)) throw new Problem("too-many");
      }
      if (scope === null) openToAll(reply);
      else {
        reply.header("cache-control", "no-store");
        if (authorization !== undefined && key === null) throw new Problem("key-unknown");
        if (key === null && !keyOptional) throw new Problem("key-missing");
        if (key !== null && !key.scopes.includes(scope)) throw new Problem("scope");
      }
      request.apiKey = key;
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
    apiKey?: import("../store/index.ts").ApiKey | null;
  }
}
