import type { ComponentChildren, VNode } from "preact";
import type { Words } from "../words/index.ts";

/** A part of a page that is written in English only, such as what a venue's own rules say: marked, and said to who reads another language. */
export function InEnglish(props: { readonly words: Words; readonly children: ComponentChildren }): VNode {
  const { words, children } = props;
  return (
    <>
      {words.language === "en" ? null : <p class="hint">{words.say("site.in-english")}</p>}
      <div lang="en" dir="ltr">
        {children}
      </div>
    </>
  );
}
