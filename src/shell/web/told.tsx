import type { VNode } from "preact";
import { mainLanguage, sameLanguage, type Told, tell } from "#campaign";
import type { Words } from "../words/index.ts";
import { nameOfLanguage } from "./language.ts";

/** The campaign's name for a reader: in their language where the organiser told it there. */
export function nameFor(words: Words, plan: Told): string {
  return tell(plan, words.language).name;
}

/** A text that people gave, set apart from the sentence around it: it may be written in the other direction. */
export function Given({ text, lang }: { readonly text: string; readonly lang: string }): VNode {
  return (
    <bdi lang={lang} dir="auto">
      {text}
    </bdi>
  );
}

/** The campaign's name on a page, marked with the language it is in. */
export function CampaignName({ words, plan }: { readonly words: Words; readonly plan: Told }): VNode {
  const { name, toldIn } = tell(plan, words.language);
  return <Given text={name} lang={toldIn} />;
}

/** Says in which language the campaign is told where that is not the reader's. */
export function ToldNote({ words, plan }: { readonly words: Words; readonly plan: Told }): VNode | null {
  const { toldIn } = tell(plan, words.language);
  if (sameLanguage(toldIn, words.language)) {
    // The disclosures and links stand in the main text's language whatever else is told.
    return sameLanguage(mainLanguage(plan), toldIn) ? null : (
      <p class="hint">
        {words.say("public.told.partly", { language: nameOfLanguage(words, mainLanguage(plan)) })}
      </p>
    );
  }
  return <p class="hint">{words.say("public.told", { language: nameOfLanguage(words, toldIn) })}</p>;
}
