import type { VNode } from "preact";
import type { Finding } from "#frontdoor";
import { ruleWords, type Words } from "../words/index.ts";
import { markedPieces } from "./marks.ts";
import { SourceLine } from "./source-line.tsx";

/**
 * Stands below a field: what was typed there, with the words marked that caused a finding, and what the rule says.
 * Empty where nothing was found, and renewed while somebody types.
 */
export function MarkedText(props: {
  readonly words: Words;
  /** Name of the control. */
  readonly name: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}): VNode {
  const { words, name, text, findings } = props;
  const here = findings.filter(({ where }) => where === name);
  const marked = here.some(({ start }) => start !== null);
  const refused = here.some(({ severity }) => severity === "block");
  return (
    <div id={`marks-${name}`} class="marks" data-part="always" aria-live="polite">
      {here.length === 0 ? null : (
        <>
          <p class="wrong">
            {words.say(
              refused ? `front-door.${marked ? "marks" : "answer"}.refused` : "front-door.marks.warned",
            )}
          </p>
          {marked ? (
            <blockquote dir="auto">
              {markedPieces(text, here).map((piece, i) =>
                piece.found ? <mark key={i}>{piece.text}</mark> : <span key={i}>{piece.text}</span>,
              )}
            </blockquote>
          ) : null}
          <FindingList words={words} findings={here} />
        </>
      )}
    </div>
  );
}

/** Each finding in words: what the rule is about, what to ask instead, and who says so. */
export function FindingList(props: { readonly words: Words; readonly findings: readonly Finding[] }): VNode {
  const { words, findings } = props;
  return (
    <ul>
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.where} ${finding.start}`}>
          {finding.start === null ? null : (
            <strong>
              <bdi>“{finding.match}”</bdi>
            </strong>
          )}
          {finding.start === null ? null : ": "}
          {ruleWords(words, finding.rule).about} <strong>{words.say("front-door.instead")}</strong>{" "}
          {ruleWords(words, finding.rule).mend}
          <SourceLine words={words} statement={finding} />
        </li>
      ))}
    </ul>
  );
}
