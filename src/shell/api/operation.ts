import type { FastifyReply, FastifyRequest } from "fastify";
import type Type from "typebox";
import type { Static, TSchema } from "typebox";
import type { ApiKey } from "../store/index.ts";
import type { Words } from "../words/index.ts";
import type { Scope } from "./keys.ts";
import type { Policy } from "./limits.ts";
import type { ProblemCode } from "./problems.ts";

/** A request to an operation that works as it stands, once its campaign exists. */
export interface Example {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** What may come back. */
  readonly answer?: unknown;
}

type Nothing = Type.TObject<Record<never, never>>;

/** One operation of the API as data: its routes, its checks, its document and its page are made from this. */
export interface Operation<
  Params extends TSchema = TSchema,
  Query extends TSchema = TSchema,
  Body extends TSchema = TSchema,
  Answer extends TSchema = TSchema,
> {
  readonly id: OperationId;
  readonly method: "GET" | "POST" | "DELETE";
  /** As OpenAPI writes it: /campaigns/{slug}. */
  readonly path: string;
  /** What a key must be allowed; null when everybody may. */
  readonly scope: Scope | null;
  /** The scope is asked of a key that is sent; without a key there is another way. */
  readonly keyOptional?: true;
  /** Null: not counted. */
  readonly limit: Policy | null;
  readonly idempotent?: true;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly status: 200 | 201 | 202 | 204;
  readonly answer?: Answer;
  readonly problems: readonly ProblemCode[];
  readonly example: Example;
}

/** The names of the operations; each has its words under api.<name>. */
export type OperationId =
  | "listCampaigns"
  | "getCampaign"
  | "getFigures"
  | "listRanks"
  | "listEvents"
  | "getLedger"
  | "getConsent"
  | "getChallenge"
  | "createPledge"
  | "listOwnCampaigns"
  | "getOwnCampaign"
  | "getSupporters"
  | "listWebhooks"
  | "createWebhook"
  | "deleteWebhook"
  | "listDeliveries"
  | "replayDelivery";

/** Keeps the types of an operation's schemas for its handler. */
export function operation<
  Params extends TSchema = Nothing,
  Query extends TSchema = Nothing,
  Body extends TSchema = Nothing,
  Answer extends TSchema = Type.TUndefined,
>(declared: Operation<Params, Query, Body, Answer>): Operation<Params, Query, Body, Answer> {
  return declared;
}

/** A request that passed every check, for a handler. */
export interface Asked<Params extends TSchema, Query extends TSchema, Body extends TSchema> {
  readonly params: Static<Params>;
  readonly query: Static<Query>;
  readonly body: Static<Body>;
  readonly words: Words;
  /** The key that was sent and allows this; null when everybody may, and none was sent. */
  readonly key: ApiKey | null;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** What carries an operation out. Throws a Problem to refuse. */
export type Handler<
  Params extends TSchema,
  Query extends TSchema,
  Body extends TSchema,
  Answer extends TSchema,
> = (asked: Asked<Params, Query, Body>) => Promise<Static<Answer>>;
