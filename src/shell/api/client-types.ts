import type { Json } from "./document.ts";

type JsonObject = { readonly [name: string]: Json };

/** The file src/client/schema.ts, made from the OpenAPI document: the types of its parts, and each operation's. */
export function clientTypes(document: JsonObject): string {
  const { paths, components } = document as unknown as {
    readonly paths: Record<string, Record<string, ShownOperation>>;
    readonly components: { readonly schemas: Record<string, JsonObject> };
  };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  return [
    "// Made by `npm run client` from the schemas of the API. Do not edit.",
    ...Object.entries(components.schemas).map(
      ([name, schema]) => `export interface ${name} ${typeOf(schema)}`,
    ),
    "/** What each operation is given and answers with. */",
    `export interface Operations {\n${operations.map(({ operation }) => `${operation.operationId}: ${given(operation)};`).join("\n")}\n}`,
    "/** Method and address of each operation. */",
    `export const ROUTES = {\n${operations
      .map(({ path, method, operation }) => `${operation.operationId}: ["${method}", "${path}"],`)
      .join("\n")}\n} as const satisfies Record<keyof Operations, readonly [string, string]>;`,
    "",
  ].join("\n\n");
}

interface ShownOperation {
  readonly operationId: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: JsonObject;
  }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Record<string, { readonly content?: Content }>;
}
type Content = Record<string, { readonly schema: JsonObject }>;

function given({ parameters, requestBody, responses }: ShownOperation): string {
  const fields = (place: string) => parameters.filter((one) => one.in === place);
  const part = (name: string, place: string) => {
    const found = fields(place);
    if (found.length === 0) return [];
    const types = found.map(
      ({ name: field, required, schema }) => `${key(field)}${required ? "" : "?"}: ${typeOf(schema)}`,
    );
    return [`${name}${found.some(({ required }) => required) ? "" : "?"}: { ${types.join("; ")} }`];
  };
  const body = requestBody?.content["application/json"]?.schema;
  const [answered] = Object.values(responses);
  const answer = answered?.content?.["application/json"]?.schema;
  return `{ ${[
    `given: { ${[...part("params", "path"), ...part("query", "query"), ...part("headers", "header"), ...(body ? [`body: ${typeOf(body)}`] : [])].join("; ")} }`,
    `answer: ${answer ? typeOf(answer) : "undefined"}`,
  ].join("; ")} }`;
}

/** A JSON Schema as a TypeScript type. */
function typeOf(schema: JsonObject): string {
  const { $ref, anyOf, items, properties, required = [], type } = schema;
  if (typeof $ref === "string") return $ref.slice($ref.lastIndexOf("/") + 1);
  if (Array.isArray(anyOf)) return anyOf.map((one) => typeOf(one as JsonObject)).join(" | ");
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (type === "array") return `(${typeOf(items as JsonObject)})[]`;
  if (type === "object" && properties) {
    const fields = Object.entries(properties as Record<string, JsonObject>).map(([name, field]) => {
      const said = typeof field.description === "string" ? `/** ${field.description} */\n` : "";
      return `${said}${key(name)}${(required as readonly string[]).includes(name) ? "" : "?"}: ${typeOf(field)};`;
    });
    return `{\n${fields.join("\n")}\n}`;
  }
  if (type === "object") {
    const [values] = Object.values((schema.patternProperties ?? {}) as Record<string, JsonObject>);
    return `Record<string, ${values ? typeOf(values) : "unknown"}>`;
  }
  if (type === "integer" || type === "number") return "number";
  return typeof type === "string" ? type : "unknown";
}

function key(name: string): string {
  return /^[a-zA-Z_]\w*$/.test(name) ? name : JSON.stringify(name);
}
