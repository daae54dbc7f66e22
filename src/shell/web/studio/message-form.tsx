import type { VNode } from "preact";
import Type, { type Static } from "typebox";
import { MESSAGE_LIMITS, type Segment } from "#campaign";
import type { Finding } from "#frontdoor";
import type { Channel } from "../../store/index.ts";
import type { Word, Words } from "../../words/index.ts";
import { Field } from "../form.tsx";
import { CheckedTexts, Noticed } from "./checked-texts.tsx";

/** What the form sends. */
export const MessageFields = Type.Object({
  subject: Type.String({ maxLength: MESSAGE_LIMITS.subject }),
  // A form sends two characters for a line break.
  body: Type.String({ maxLength: 2 * MESSAGE_LIMITS.body }),
  // "all", or "is-" and the value.
  zone: Type.String({ maxLength: 70, default: "all" }),
  channel: Type.String({ maxLength: 50, default: "all" }),
  generation: Type.String({ pattern: "^(all|is-[0-9]{1,5})$", default: "all" }),
  confirmed: Type.Enum(["all", "is-true", "is-false"], { default: "all" }),
  noticed: Type.Optional(Type.Literal("yes")),
});
export type TypedMessage = Static<typeof MessageFields>;

/** What was typed, with what is wrong with it and what the front door says. */
export interface SentMessage {
  readonly typed: TypedMessage;
  readonly wrong: Partial<Record<"subject" | "body", Word>>;
  readonly findings: readonly Finding[];
}
/** A form that nobody has filled in. */
export const EMPTY: SentMessage = {
  typed: { subject: "", body: "", zone: "all", channel: "all", generation: "all", confirmed: "all" },
  wrong: {},
  findings: [],
};

/** The form by which organisers write to a part of their supporters. */
export function MessageForm(props: {
  readonly words: Words;
  readonly slug: string;
  readonly sent: SentMessage;
  readonly channels: readonly Channel[];
  readonly segments: { readonly zones: readonly string[]; readonly generations: readonly number[] };
}): VNode {
  const { words, slug, sent, channels, segments } = props;
  const { typed, wrong, findings } = sent;
  const wrongSubject = wrong.subject && words.say(wrong.subject);
  const wrongBody = wrong.body && words.say(wrong.body, { limit: MESSAGE_LIMITS.body });
  const choices: readonly [keyof Segment, readonly (readonly [string, string])[]][] = [
    ["zone", segments.zones.map((zone) => [zone, zone] as const)],
    [
      "channel",
      [["", words.say("studio.channels.plain")], ...channels.map(({ code, name }) => [code, name] as const)],
    ],
    [
      "generation",
      segments.generations.map((one) => [String(one), words.say("messages.generation", { n: one })] as const),
    ],
    [
      "confirmed",
      [
        ["true", words.say("messages.confirmed.true")],
        ["false", words.say("messages.confirmed.false")],
      ],
    ],
  ];
  return (
    <form class="card" method="post" action={`/studio/c/${slug}/messages`} novalidate>
      <h2>{words.say("messages.new")}</h2>
      <p>{words.say("messages.new.text")}</p>
      <fieldset>
        <legend>{words.say("messages.to")}</legend>
        {choices.map(([name, options]) => (
          <Field key={name} id={`to-${name}`} label={words.say(`messages.to.${name}`)}>
            <select id={`to-${name}`} name={name}>
              <option value="all">{words.say("messages.to.all")}</option>
              {options.map(([value, label]) => (
                <option key={value} value={`is-${value}`} selected={typed[name] === `is-${value}`}>
                  {label}
                </option>
              ))}
            </select>
          </Field>
        ))}
      </fieldset>
      <CheckedTexts
        words={words}
        findings={findings}
        short={{
          name: "subject",
          label: words.say("messages.field.subject"),
          text: typed.subject,
          longest: MESSAGE_LIMITS.subject,
          wrong: wrongSubject,
        }}
        long={{
          name: "body",
          label: words.say("messages.field.body"),
          text: typed.body,
          longest: MESSAGE_LIMITS.body,
          wrong: wrongBody,
          hint: words.say("messages.field.body.hint"),
        }}
      />
      <Noticed words={words} findings={findings} />
      <button type="submit">{words.say("messages.count")}</button>
    </form>
  );
}
