import type { VNode } from "preact";
import type { FrontDoorCheck } from "#frontdoor";
import type { Word } from "../../words/index.ts";
import { nameOfLanguage } from "../language.ts";
import { Text, type TypedProps } from "./controls.tsx";
import { TOLD, type TypedPlan } from "./typed-plan.ts";

const FIELDS: Readonly<Record<keyof typeof TOLD, Word>> = {
  name: "studio.field.name",
  ask: "studio.field.ask",
  story: "studio.field.story",
  shareText: "studio.field.share-text",
};

/** The languages named in the form after that of the main text. */
export function furtherLanguages(typed: TypedPlan): readonly string[] {
  const tags = (typed.languages ?? "")
    .split(/[\s,;]+/)
    .filter((tag) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag));
  return [...new Set(tags)].filter((tag) => tag !== tags[0]).slice(0, 19);
}

/** For each further language the texts that people read in it. Left empty, they read the main text. */
export function FurtherTexts(props: TypedProps & { readonly check: FrontDoorCheck }): VNode {
  const { words, typed, wrong, check } = props;
  return (
    <>
      {furtherLanguages(typed).map((language) => (
        <fieldset key={language}>
          <legend>{nameOfLanguage(words, language)}</legend>
          <p class="hint">{words.say("studio.hint.texts")}</p>
          {(Object.keys(FIELDS) as (keyof typeof TOLD)[]).map((part) => (
            <Text
              key={part}
              {...{ words, typed, wrong, check }}
              name={`text-${language}-${part}`}
              word={FIELDS[part]}
              longest={TOLD[part]}
              area={part === "story" || part === "shareText"}
              lang={language}
            />
          ))}
        </fieldset>
      ))}
    </>
  );
}
