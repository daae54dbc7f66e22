import type { ComponentChildren, VNode } from "preact";
import type { Json } from "../api/index.ts";
import type { Words } from "../words/index.ts";
import { Scroll } from "./scroll.tsx";

/** A JSON Schema as it stands in the document. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly format?: string;
  readonly description?: string;
}

function nameOf($ref: string): string {
  return $ref.slice($ref.lastIndexOf("/") + 1);
}

/** What may stand in a place, in a few words, with links to the named parts. */
function Kind({ schema }: { readonly schema: Schema }): VNode {
  const { $ref, anyOf, items, type, format, const: only, enum: values } = schema;
  if ($ref !== undefined) return <a href={`#${nameOf($ref)}`}>{nameOf($ref)}</a>;
  if (anyOf)
    return (
      <>
        {joined(
          anyOf.map((one, i) => <Kind key={i} schema={one} />),
          " | ",
        )}
      </>
    );
  if (items) {
    return (
      <>
        [<Kind schema={items} />]
      </>
    );
  }
  if (values)
    return (
      <>
        {joined(
          values.map((value) => <code key={String(value)}>{String(value)}</code>),
          " | ",
        )}
      </>
    );
  if (only !== undefined) return <code>{String(only)}</code>;
  return <>{format ? `${String(type)} (${format})` : String(type ?? "any")}</>;
}

function joined(parts: readonly VNode[], between: string): ComponentChildren[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [between, part]));
}

/** A field with what may stand in it; its description is the document's, in English. */
export interface FieldRow {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** Fields as a table. */
export function FieldTable(props: {
  readonly words: Words;
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly FieldRow[];
}): VNode {
  const { words, caption, rows } = props;
  return (
    <Scroll label={caption}>
      <table class="fields">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say("api.field")}</th>
            <th scope="col">{words.say("api.field.kind")}</th>
            <th scope="col">{words.say("api.field.meaning")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, schema, required }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
                {required ? null : <span class="hint"> {words.say("api.field.optional")}</span>}
              </th>
              <td>
                <Kind schema={schema} />
              </td>
              <td lang="en">{schema.description ?? ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** The fields of an object; none for anything else. */
export function fieldsOf({ properties = {}, required = [] }: Schema): FieldRow[] {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    schema,
    required: required.includes(name),
  }));
}

/** A schema in one line: its name, or its fields by name. */
export function SchemaLine({ schema }: { readonly schema: Schema }): VNode {
  const fields = fieldsOf(schema);
  if (fields.length === 0) return <Kind schema={schema} />;
  return (
    <>
      {"{ "}
      {joined(
        fields.map(({ name, schema: field }) => (
          <span key={name}>
            <code>{name}</code>: <Kind schema={field} />
          </span>
        )),
        ", ",
      )}
      {" }"}
    </>
  );
}
