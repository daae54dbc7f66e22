import type { ComponentChildren, VNode } from "preact";
import type { FrontDoorCheck } from "#frontdoor";
import type { Word, Words } from "../../words/index.ts";
import { described, Field } from "../form.tsx";
import { MarkedText } from "../marked-text.tsx";
import { LONGEST, type TypedPlan, type Wrong } from "./typed-plan.ts";

/** What was typed, what is wrong with it, and the words to say so. */
export interface TypedProps {
  readonly words: Words;
  readonly typed: TypedPlan;
  readonly wrong: Wrong;
}

/** A control with its label, hint and error; the control gets the attributes that tie them together. */
export function Control(props: {
  readonly words: Words;
  readonly wrong: Wrong;
  readonly id: string;
  readonly word: Word;
  readonly hint?: Word | undefined;
  readonly children: (attributes: Record<string, string | undefined>) => ComponentChildren;
}): VNode {
  const { words, id, word, children } = props;
  const hint = props.hint ? words.say(props.hint) : undefined;
  const wrongWord = props.wrong[id];
  const wrong = wrongWord ? words.say(wrongWord) : undefined;
  return (
    <Field id={id} label={words.say(word)} hint={hint} wrong={wrong}>
      {children(described(id, hint, wrong))}
    </Field>
  );
}

/** A line or area of text as it was typed. */
export function Text(
  props: TypedProps & {
    readonly name: string;
    readonly word: Word;
    readonly hint?: Word | undefined;
    readonly area?: boolean;
    readonly type?: "text" | "date" | "time";
    readonly inputmode?: "numeric" | "url";
    readonly list?: string;
    readonly longest?: number;
    /** The language in which it is to be written, where that is not the page's. */
    readonly lang?: string;
    /** Shows below the control which of its words the front door found. */
    readonly check?: FrontDoorCheck;
  },
): VNode {
  const { words, typed, wrong, name, word, hint, area = false, check } = props;
  const { type = "text", inputmode, list, lang, longest = LONGEST[name] } = props;
  const control = (
    <Control {...{ words, wrong, id: name, word, hint }}>
      {(attributes) =>
        area ? (
          <textarea {...attributes} name={name} maxlength={longest} rows={6} lang={lang} dir="auto">
            {typed[name] ?? ""}
          </textarea>
        ) : (
          <input
            {...attributes}
            name={name}
            type={type}
            inputmode={inputmode}
            lang={lang}
            dir={type === "text" ? "auto" : undefined}
            list={list}
            maxlength={longest}
            value={typed[name] ?? ""}
          />
        )
      }
    </Control>
  );
  if (!check) return control;
  const text = (typed[name] ?? "").trim();
  return (
    <>
      {control}
      <MarkedText words={words} name={name} text={text} findings={check.findings} />
    </>
  );
}

export function Check(props: {
  readonly words: Words;
  readonly typed: TypedPlan;
  readonly name: string;
  readonly word: Word;
}): VNode {
  return (
    <label class="check">
      <input type="checkbox" name={props.name} value="yes" checked={props.typed[props.name] === "yes"} />
      <span>{props.words.say(props.word)}</span>
    </label>
  );
}

export function Fold(props: {
  readonly words: Words;
  readonly word: Word;
  readonly open: boolean;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <details class="fold" open={props.open}>
      <summary>{props.words.say(props.word)}</summary>
      {props.children}
    </details>
  );
}
