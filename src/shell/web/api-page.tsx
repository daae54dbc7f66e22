import type { FastifyInstance } from "fastify";
import type { VNode } from "preact";
import Type from "typebox";
import type { Json, ProblemCode } from "../api/index.ts";
import type { Word, Words } from "../words/index.ts";
import { type FieldRow, FieldTable, fieldsOf, type Schema, SchemaLine } from "./api-schema.tsx";
import { renderDocument } from "./layout.tsx";
import { type Pressed, press, Shelf, sendPressed } from "./press.ts";
import { Scroll } from "./scroll.tsx";
import { type Page, sendMissing, type Web, wordsOf } from "./web.ts";

/** The parts of the document that the page shows. */
interface Shown {
  readonly paths: Readonly<Record<string, Readonly<Record<string, ShownOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
interface ShownOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly "x-scope"?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: Schema;
    readonly description?: string;
    readonly example?: Json;
  }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
}
type Content = Readonly<Record<string, { readonly schema: Schema; readonly example?: Json }>>;

/** The parts of the page that tell what holds for every operation. */
const PARTS = ["keys", "limits", "pages", "idempotency", "problems", "webhooks", "osdi", "client"] as const;

/** The page about the interface for other software, and one about each problem that it answers with. */
export function apiPageRoutes(app: FastifyInstance, web: Web): void {
  const shelf = new Shelf<Pressed>();
  const pressPage = (words: Words, page: Page): Pressed =>
    press(renderDocument(words, web.assets, page), {
      "content-type": "text/html; charset=utf-8",
      "content-language": words.language,
      "cache-control": "public, max-age=60",
    });

  app.get("/api", (request, reply) => {
    const words = wordsOf(request);
    const page = shelf.get(words.language, [web.publicUrl()], () =>
      pressPage(words, {
        title: words.say("api.title"),
        wide: true,
        body: <ApiPage words={words} web={web} document={web.software.document(words) as unknown as Shown} />,
      }),
    );
    sendPressed(request, reply, page);
  });

  app.get<{ Params: { code: string } }>(
    "/api/problems/:code",
    { schema: { params: Type.Object({ code: Type.String({ maxLength: 40 }) }) } },
    (request, reply) => {
      const words = wordsOf(request);
      const code = request.params.code as ProblemCode;
      if (!Object.hasOwn(web.software.problems, code)) return sendMissing(web, request, reply);
      const page = shelf.get(`${words.language} ${code}`, [], () =>
        pressPage(words, {
          title: words.say(`api.problem.${code}`),
          body: (
            <>
              <h1>{words.say(`api.problem.${code}`)}</h1>
              <p>{words.say(`api.problem.${code}.text`)}</p>
              <p>
                <a href="/api#problems">{words.say("api.problems")}</a>
              </p>
            </>
          ),
        }),
      );
      return sendPressed(request, reply, page);
    },
  );
}

function ApiPage(props: { readonly words: Words; readonly web: Web; readonly document: Shown }): VNode {
  const { words, web, document } = props;
  const base = `${web.publicUrl()}/api/v1`;
  const { problems, scopes } = web.software;
  return (
    <article class="api">
      <h1>{words.say("api.title")}</h1>
      <p class="lead">{words.say("api.lead")}</p>
      <p>
        {words.say("api.base")}: <code>{base}</code>
        {" · "}
        <a href="/api/v1/openapi.json">OpenAPI 3.1</a>
        {" · "}
        <a href="/studio/software">{words.say("api.make-key")}</a>
      </p>
      {PARTS.map((part) => (
        <section key={part} id={part}>
          <h2>{words.say(`api.${part}`)}</h2>
          <p>{words.say(`api.${part}.text`)}</p>
          {part === "keys" ? (
            <ul>
              {scopes.map((scope) => (
                <li key={scope}>
                  <code>{scope}</code>: {words.say(`api.scope.${scope}`)}
                </li>
              ))}
            </ul>
          ) : null}
          {part === "problems" ? (
            <ul>
              {Object.entries(problems).map(([code, status]) => (
                <li key={code}>
                  {status} <a href={`/api/problems/${code}`}>{words.say(`api.problem.${code}` as Word)}</a>
                </li>
              ))}
            </ul>
          ) : null}
        </section>
      ))}
      <h2 id="operations">{words.say("api.operations")}</h2>
      {Object.entries(document.paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => (
          <OperationPart key={operation.operationId} {...{ words, base, path, method, operation }} />
        )),
      )}
      <h2 id="schemas">{words.say("api.schemas")}</h2>
      {Object.entries(document.components.schemas).map(([name, schema]) => (
        <section key={name} id={name}>
          <h3>{name}</h3>
          {schema.description ? <p lang="en">{schema.description}</p> : null}
          <FieldTable words={words} id={name} caption={name} rows={fieldsOf(schema)} />
        </section>
      ))}
    </article>
  );
}

function OperationPart(props: {
  readonly words: Words;
  readonly base: string;
  readonly path: string;
  readonly method: string;
  readonly operation: ShownOperation;
}): VNode {
  const { words, base, path, method, operation } = props;
  const { operationId, summary, description, parameters, requestBody, responses } = operation;
  const [[status = "", answer] = []] = Object.entries(responses);
  const body = requestBody?.content["application/json"];
  const given = answer?.content?.["application/json"];
  const rows: FieldRow[] = parameters.map(({ name, required, schema, description: said }) => ({
    name,
    required,
    schema: said === undefined ? schema : { ...schema, description: said },
  }));
  const scope = operation["x-scope"];
  return (
    <details class="fold" id={operationId}>
      <summary>
        <code>
          {method.toUpperCase()} {path}
        </code>
        <span class="hint">{summary}</span>
      </summary>
      <p>{description}</p>
      <p>{scope === undefined ? words.say("api.open") : words.say("api.needs-scope", { scope })}</p>
      {rows.length === 0 ? null : (
        <FieldTable words={words} id={operationId} caption={words.say("api.parameters")} rows={rows} />
      )}
      {body ? (
        <p>
          {words.say("api.body")}: <SchemaLine schema={body.schema} />
        </p>
      ) : null}
      <p>
        {words.say("api.answer", { status })}: {given ? <SchemaLine schema={given.schema} /> : "–"}
      </p>
      <Code
        label={words.say("api.example", { operation: summary })}
        text={curlOf(base, path, method, operation)}
      />
      {given?.example === undefined ? null : (
        <Code
          label={words.say("api.example.answer", { operation: summary })}
          text={JSON.stringify(given.example, null, 2)}
        />
      )}
    </details>
  );
}

function Code({ label, text }: { readonly label: string; readonly text: string }): VNode {
  return (
    <Scroll label={label}>
      <pre>
        <code>{text}</code>
      </pre>
    </Scroll>
  );
}

/** The example as a command line. */
function curlOf(base: string, path: string, method: string, operation: ShownOperation): string {
  const { parameters, requestBody } = operation;
  const value = (place: string) =>
    parameters
      .filter((one) => one.in === place && one.example !== undefined)
      .map(({ name, example }) => [name, String(example)] as const);
  const filled = value("path").reduce((url, [name, text]) => url.replace(`{${name}}`, text), path);
  const query = new URLSearchParams(value("query").map(([name, text]) => [name, text])).toString();
  const body = requestBody?.content["application/json"]?.example;
  return [
    `curl ${method === "get" ? "" : `-X ${method.toUpperCase()} `}'${base}${filled}${query ? `?${query}` : ""}'`,
    ...(operation["x-scope"] === undefined ? [] : [`-H "Authorization: Bearer $KEY"`]),
    ...value("header").map(([name, text]) => `-H '${name}: ${text}'`),
    ...(body === undefined ? [] : ["-H 'Content-Type: application/json'", `-d '${JSON.stringify(body)}'`]),
  ].join(" \\\n  ");
}
