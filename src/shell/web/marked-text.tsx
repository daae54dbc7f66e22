import type { VNode } from "preact";
import type { Finding } from "#frontdoor";
import type { Words } from "../words/index.ts";
import { SourceLine } from "./source-line.tsx";

/** A stretch of a text; `found`: these words caused a finding. */
interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** So much of a long text is quoted on either side of the words that were found, in characters. */
const AROUND = 90;
const WHOLE = 300;

/**
 * The text as it stands, cut where words were found in it; in a long text only what stands around them, with "…" for
 * the rest. Findings that overlap make one mark.
 */
export function markedPieces(text: string, findings: readonly Finding[]): Piece[] {
  const marks: { start: number; end: number }[] = [];
  const placed = findings.flatMap(({ start, end }) =>
    start === null || end === null ? [] : [{ start, end }],
  );
  for (const { start, end } of placed.sort((a, b) => a.start - b.start)) {
    const last = marks.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else marks.push({ start, end });
  }
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    pieces.push(
      { text: shortened(text.slice(at, start), at > 0, true, text.length), found: false },
      { text: text.slice(start, end), found: true },
    );
    at = end;
  }
  pieces.push({ text: shortened(text.slice(at), at > 0, false, text.length), found: false });
  return pieces.filter((piece) => piece.text !== "");
}

function shortened(between: string, afterMark: boolean, beforeMark: boolean, length: number): string {
  if (length <= WHOLE || between.length <= AROUND * 2 + 2) return between;
  const head = afterMark ? between.slice(0, AROUND) : "";
  const tail = beforeMark ? between.slice(-AROUND) : "";
  return `${head}…${tail}`;
}

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
  const refused = here.some(({ severity }) => severity === "block");
  return (
    <div id={`marks-${name}`} class="marks" data-part="always" aria-live="polite">
      {here.length === 0 ? null : (
        <>
          <p class="wrong">{words.say(refused ? "front-door.marks.refused" : "front-door.marks.warned")}</p>
          {here.some(({ start }) => start !== null) ? (
            <blockquote>
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
          {finding.start === null ? null : <strong>“{finding.match}”</strong>}
          {finding.start === null ? null : ": "}
          {finding.about} <strong>{words.say("front-door.instead")}</strong> {finding.mend}
          <SourceLine words={words} statement={finding} />
        </li>
      ))}
    </ul>
  );
}
