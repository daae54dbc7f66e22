import type { VNode } from "preact";
import type { Finding } from "#frontdoor";
import type { Words } from "../words/index.ts";

/** Who says so, when it was read, and how sure that is: a line below a statement. */
export function SourceLine(props: {
  readonly words: Words;
  readonly statement: Pick<Finding, "source" | "copyDate" | "confidence"> & { readonly seen: string | null };
}): VNode {
  const { words, statement } = props;
  const { source, seen, copyDate, confidence } = statement;
  const sure = words.say(`front-door.confidence.${confidence}`);
  return (
    <span class="hint source">
      {words.say("front-door.source")}{" "}
      {source.split(/\s*;\s+/).map((one, i) => (
        <span key={one}>
          {i === 0 ? "" : "; "}
          {URL.canParse(one) ? (
            <a href={one} rel="noreferrer">
              {new URL(one).hostname}
            </a>
          ) : (
            <span lang="en" dir="ltr">
              {one}
            </span>
          )}
        </span>
      ))}
      {seen === null
        ? null
        : ` · ${words.say("front-door.seen", { seen, copy: copyDate ?? "", dated: copyDate === null ? "no" : "yes" })} · ${sure}`}
    </span>
  );
}
