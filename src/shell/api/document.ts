import type { TSchema } from "typebox";
import type { Words } from "../words/index.ts";
import type { Operation } from "./operation.ts";
import { PROBLEMS } from "./problems.ts";
import { ProblemBody } from "./schemas.ts";

/** A JSON value of the document. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
type JsonObject = { readonly [name: string]: Json };

/** Version of the interface, not of the program. */
const VERSION = "1.0.0";

/** The OpenAPI 3.1 document of some operations, in the words of one language. */
export function describeApi(operations: readonly Operation[], words: Words, address: string): JsonObject {
  const schemas: Record<string, Json> = {};
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations) {
    paths[operation.path] ??= {};
    paths[operation.path]![operation.method.toLowerCase()] = describe(operation, words, schemas);
  }
  return {
    openapi: "3.1.0",
    info: {
      title: words.say("api.title"),
      version: VERSION,
      description: words.say("api.lead"),
      license: { name: "AGPL-3.0-or-later", identifier: "AGPL-3.0-or-later" },
    },
    servers: [{ url: `${address}/api/v1` }],
    paths,
    components: {
      schemas,
      securitySchemes: { key: { type: "http", scheme: "bearer", description: words.say("api.keys.text") } },
    },
  };
}

function describe(operation: Operation, words: Words, schemas: Record<string, Json>): JsonObject {
  const { id, scope, keyOptional, params, query, body, status, answer, problems, example } = operation;
  const refusals = new Map<number, string[]>();
  for (const code of problems) {
    const said = words.say(`api.problem.${code}`);
    refusals.set(PROBLEMS[code], [...(refusals.get(PROBLEMS[code]) ?? []), said]);
  }
  const refusal = hoist(ProblemBody, schemas);
  return {
    operationId: id,
    summary: words.say(`api.${id}`),
    description: words.say(`api.${id}.text`),
    ...(scope === null ? {} : { security: [{ key: [] }, ...(keyOptional ? [{}] : [])], "x-scope": scope }),
    parameters: [
      ...parameters("path", params, example.params, schemas),
      ...parameters("query", query, example.query, schemas),
      ...(operation.idempotent
        ? [
            {
              name: "Idempotency-Key",
              in: "header",
              required: true,
              schema: { type: "string", minLength: 1, maxLength: 200 },
              description: words.say("api.idempotency.text"),
              example: example.headers?.["idempotency-key"] ?? "",
            },
          ]
        : []),
    ],
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { "application/json": { schema: hoist(body, schemas), example: example.body as Json } },
          },
        }
      : {}),
    responses: {
      [status]: {
        description: words.say(`api.${id}`),
        ...(answer
          ? {
              content: {
                "application/json": { schema: hoist(answer, schemas), example: example.answer as Json },
              },
            }
          : {}),
      },
      ...Object.fromEntries(
        [...refusals].map(([code, said]) => [
          code,
          { description: said.join(" "), content: { "application/problem+json": { schema: refusal } } },
        ]),
      ),
    },
  };
}

function parameters(
  place: "path" | "query",
  schema: TSchema | undefined,
  example: Operation["example"]["query"],
  schemas: Record<string, Json>,
): JsonObject[] {
  const { properties = {}, required = [] } = (schema ?? {}) as {
    readonly properties?: Record<string, TSchema>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: hoist(property, schemas),
    ...(example?.[name] === undefined ? {} : { example: example[name] }),
  }));
}

/** A schema as it stands in the document: every titled part stands once under components, and is pointed to. */
function hoist(schema: TSchema, schemas: Record<string, Json>): Json {
  const copy = (value: unknown): Json => {
    if (Array.isArray(value)) return value.map(copy);
    if (value === null || typeof value !== "object") return value as Json;
    const { title } = value as { readonly title?: unknown };
    const plain = () => Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copy(part)]));
    if (typeof title !== "string") return plain();
    schemas[title] ??= plain();
    return { $ref: `#/components/schemas/${title}` };
  };
  return copy(schema);
}
