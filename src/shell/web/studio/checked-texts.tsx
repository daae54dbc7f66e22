import type { VNode } from "preact";
import type { Finding } from "#frontdoor";
import type { Words } from "../../words/index.ts";
import { described, Field } from "../form.tsx";
import { MarkedText } from "../marked-text.tsx";

/** One text of a form that is held against the venue's rules, with what was typed and what is wrong with it. */
interface CheckedText {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly longest: number;
  readonly wrong: string | undefined;
}

/** The short and the long text of what goes to supporters, each with the words that the front door marked. */
export function CheckedTexts(props: {
  readonly words: Words;
  readonly short: CheckedText;
  readonly long: CheckedText & { readonly hint: string };
  readonly findings: readonly Finding[];
}): VNode {
  const { words, short, long, findings } = props;
  return (
    <>
      <Field id={short.name} label={short.label} wrong={short.wrong}>
        <input
          {...described(short.name, undefined, short.wrong)}
          name={short.name}
          maxlength={short.longest}
          value={short.text}
          dir="auto"
        />
      </Field>
      <MarkedText words={words} name={short.name} text={short.text.trim()} findings={findings} />
      <Field id={long.name} label={long.label} hint={long.hint} wrong={long.wrong}>
        <textarea
          {...described(long.name, long.hint, long.wrong)}
          name={long.name}
          rows={8}
          maxlength={long.longest}
          dir="auto"
        >
          {long.text}
        </textarea>
      </Field>
      <MarkedText words={words} name={long.name} text={long.text} findings={findings} />
    </>
  );
}

/** Where the front door warned and refused nothing: the tick that it was read. */
export function Noticed({
  words,
  findings,
}: {
  readonly words: Words;
  readonly findings: readonly Finding[];
}): VNode | null {
  if (findings.length === 0 || findings.some(({ severity }) => severity === "block")) return null;
  return (
    <label class="check">
      <input type="checkbox" name="noticed" value="yes" />
      <span>{words.say("updates.noticed")}</span>
    </label>
  );
}
