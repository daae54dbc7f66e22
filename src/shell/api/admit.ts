import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ApiKey } from "../store/index.ts";
import { type KeyRing, readKey, type Scope } from "./keys.ts";
import type { Limits, Policy } from "./limits.ts";
import type { ApiParts } from "./parts.ts";
import { answerProblem, Problem, type ProblemCode } from "./problems.ts";

/** What a request needs before it is looked at. */
export interface Gate {
  readonly scope: Scope | null;
  readonly keyOptional?: true;
  readonly limit: Policy | null;
}

/**
 * Lets a request in: gives its key (null where none is needed), or throws a Problem. Every request counts, also one
 * with a key that is not in force, which counts for its network.
 */
export async function admit(
  parts: ApiParts & KeyRing,
  limits: Limits,
  gate: Gate,
  authorization: string | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<ApiKey | null> {
  const { scope, keyOptional, limit } = gate;
  const key = scope === null || authorization === undefined ? null : await readKey(parts, authorization);
  if (limit !== null) {
    const caller = key ? `key ${key.id}` : parts.networkOf(request.ip);
    if (!limits.take(reply, limit, caller)) throw new Problem("too-many");
  }
  if (scope === null) {
    openToAll(reply);
    return null;
  }
  reply.header("cache-control", "no-store");
  if (authorization !== undefined && key === null) throw new Problem("key-unknown");
  if (key === null && !keyOptional) throw new Problem("key-missing");
  if (key !== null && !key.scopes.includes(scope)) throw new Problem("scope");
  return key;
}

/** Any page on the web may read what is public. */
export function openToAll(reply: FastifyReply): void {
  reply
    .header("cache-control", "public, max-age=1")
    .header("access-control-allow-origin", "*")
    .header("access-control-expose-headers", "link, ratelimit, ratelimit-policy, retry-after")
    .header("cross-origin-resource-policy", "cross-origin");
}

/** What every answer keeps to when something is wrong. */
export function answerProblems(api: FastifyInstance, parts: ApiParts): void {
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
