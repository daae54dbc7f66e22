import type { Finding } from "#frontdoor";

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
export function markedPieces(text: string, findings: readonly Pick<Finding, "start" | "end">[]): Piece[] {
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
