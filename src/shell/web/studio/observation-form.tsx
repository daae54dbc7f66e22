import type { VNode } from "preact";
import Type, { type Static } from "typebox";
import type { ObservationSettings } from "../../observation-settings.ts";
import type { Peek } from "../../observing.ts";
import type { StoredObservation } from "../../store/index.ts";
import type { Words } from "../../words/index.ts";
import { described, Field } from "../form.tsx";

/** What a column may say; the first three are needed, or instead of an object one of the last four. */
const ROLES = ["account", "object", "time", "content", "text", "repost", "reply", "urls"] as const;
const POSTS = ["text", "repost", "reply", "urls"] as const;

const Text = Type.Optional(Type.String({ maxLength: 300 }));
export const TypedSettings = Type.Object({
  ...Object.fromEntries(ROLES.map((role) => [`column-${role}`, Text])),
  window: Text,
  participation: Text,
  weight: Text,
  transparency: Text,
  links: Type.Optional(Type.String({ maxLength: 2000 })),
  moment: Text,
  commercial: Text,
  names: Text,
});
export type TypedSettings = Static<typeof TypedSettings> & Record<string, string | undefined>;

interface Read {
  readonly settings: ObservationSettings | null;
  /** What is wrong, by field. */
  readonly wrong: Readonly<Record<string, string>>;
}

/** Reads the form; `wrong` names each field that has to be mended. */
export function settingsTyped(words: Words, typed: TypedSettings): Read {
  const wrong: Record<string, string> = {};
  const said = (field: string): string => (typed[field] ?? "").trim();
  const number = (field: string, fallback: number, low: number, high: number): number => {
    const value = said(field) === "" ? fallback : Number(said(field));
    if (!(value >= low && value <= high)) wrong[field] = words.say("observe.number.wrong", { low, high });
    return value;
  };
  const columns = Object.fromEntries(
    ROLES.flatMap((role) => (said(`column-${role}`) === "" ? [] : [[role, said(`column-${role}`)]])),
  );
  for (const role of ["account", "time"] as const) {
    if (!columns[role]) wrong[`column-${role}`] = words.say("observe.column.wrong");
  }
  if (!columns.object && !POSTS.some((role) => columns[role])) {
    wrong["column-object"] = words.say("observe.column.object.wrong");
  }
  const links = said("links").split(/\s+/).filter(Boolean);
  if (links.some((link) => !/^https?:\/\/\S+$/.test(link) || !URL.canParse(link)))
    wrong.links = words.say("observe.links.wrong");
  const moment = said("moment") === "" ? null : Date.parse(`${said("moment")}Z`);
  if (Number.isNaN(moment)) wrong.moment = words.say("observe.moment.wrong");
  const commercial = said("commercial");
  const settings: ObservationSettings = {
    columns,
    window: number("window", 60, 0, 86_400),
    minParticipation: number("participation", 2, 1, 1_000_000),
    edgeWeight: number("weight", 0.5, 0, 1),
    showAccounts: said("names") === "yes",
    declared: {
      transparency: said("transparency") === "" ? null : number("transparency", 0, 0, 3),
      links,
      moment: moment === null ? null : moment / 1000,
      commercial: commercial === "disclosed" || commercial === "undisclosed" ? commercial : null,
      concealment: [],
    },
  };
  return { settings: Object.keys(wrong).length === 0 ? settings : null, wrong };
}

/** The columns as they were recognised, to be corrected, and the settings. */
export function ObservationForm(props: {
  readonly words: Words;
  readonly one: StoredObservation;
  readonly wrong: Readonly<Record<string, string>>;
  readonly typed: TypedSettings | undefined;
}): VNode {
  const { words, one, wrong, typed } = props;
  const peek = one.peek as Peek;
  const before = one.settings as ObservationSettings | null;
  const chosen = (role: (typeof ROLES)[number]): string =>
    typed?.[`column-${role}`] ?? (before ? before.columns[role] : peek.columns[role]) ?? "";
  const input = (id: string, fallback: string, attributes: Record<string, string> = {}): VNode => {
    const hint = words.say(`observe.${id}.hint` as "observe.window.hint");
    return (
      <Field id={id} label={words.say(`observe.${id}` as "observe.window")} hint={hint} wrong={wrong[id]}>
        <input
          {...described(id, hint, wrong[id])}
          name={id}
          value={typed?.[id] ?? fallback}
          {...attributes}
        />
      </Field>
    );
  };
  return (
    <form method="post" action={`/studio/observe/${one.id}/run`}>
      <p>{words.say("observe.recognised", { format: peek.format, packed: peek.packed })}</p>
      <Sample words={words} peek={peek} />
      <fieldset>
        <legend>{words.say("observe.columns")}</legend>
        <p class="hint">{words.say("observe.columns.text")}</p>
        <div class="row">
          {ROLES.map((role) => {
            const id = `column-${role}`;
            return (
              <Field key={role} id={id} label={words.say(`observe.column.${role}`)} wrong={wrong[id]}>
                <select {...described(id, undefined, wrong[id])} name={id}>
                  <option value="">{words.say("observe.column.none")}</option>
                  {peek.header.map((name) => (
                    <option key={name} value={name} selected={name === chosen(role)}>
                      {name}
                    </option>
                  ))}
                </select>
              </Field>
            );
          })}
        </div>
      </fieldset>
      <details class="fold" open={Object.keys(wrong).some((field) => !field.startsWith("column"))}>
        <summary>{words.say("observe.settings")}</summary>
        {input("window", "60", { inputmode: "numeric" })}
        {input("participation", "2", { inputmode: "numeric" })}
        {input("weight", "0.5", { inputmode: "decimal" })}
        <label class="check">
          <input type="checkbox" name="names" value="yes" checked={typed?.names === "yes"} />
          {words.say("observe.names")}
        </label>
      </details>
      <details class="fold" open={"links" in wrong || "moment" in wrong || "transparency" in wrong}>
        <summary>{words.say("observe.declared")}</summary>
        <p class="hint">{words.say("observe.declared.text")}</p>
        {input("transparency", "", { inputmode: "numeric" })}
        {input("links", "")}
        {input("moment", "", { type: "datetime-local" })}
        <Field id="commercial" label={words.say("observe.commercial")}>
          <select {...described("commercial")} name="commercial">
            {(["", "disclosed", "undisclosed"] as const).map((value) => (
              <option key={value} value={value} selected={typed?.commercial === value}>
                {words.say(`observe.commercial.${value === "" ? "none" : value}`)}
              </option>
            ))}
          </select>
        </Field>
      </details>
      <button type="submit" class="big">
        {words.say("observe.run")}
      </button>
    </form>
  );
}

function Sample({ words, peek }: { readonly words: Words; readonly peek: Peek }): VNode {
  return (
    <section class="scroll" tabindex={0} aria-label={words.say("observe.sample")}>
      <table>
        <caption>{words.say("observe.sample")}</caption>
        <thead>
          <tr>
            {peek.header.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {peek.rows.map((row) => (
            <tr key={row.join("\t")}>
              {row.map((cell, k) => (
                <td key={k}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
