/** A text made comparable, with the way back to the original offsets. */
export interface Folded {
  readonly text: string;
  /** Offset in the original of each folded character, and one past the end. */
  readonly origin: readonly number[];
}

const SPELLED: Record<string, string> = {
  ß: "ss",
  œ: "oe",
  æ: "ae",
  ø: "o",
  "’": "'",
  "‘": "'",
  "`": "'",
  "´": "'",
  "‐": "-",
  "‑": "-",
  " ": " ",
};

/**
 * Folds a text: lower case, accents off, apostrophes and hyphens plain, invisible characters gone. Offsets count
 * UTF-16 units, as string indexes do.
 */
export function fold(original: string): Folded {
  let text = "";
  const origin: number[] = [];
  let at = 0;
  for (const character of original) {
    const lower = character.toLowerCase();
    const plain =
      SPELLED[lower] ??
      lower.normalize("NFKD").replaceAll(/[\u0300-\u036f\u200b-\u200f\u2060\ufeff\u00ad]/g, "");
    for (let unit = 0; unit < plain.length; unit++) origin.push(at);
    text += plain;
    at += character.length;
  }
  origin.push(at);
  return { text, origin };
}

/** A sentence of a folded text: its words and where it starts there. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Sentences end at . ! ? before a space or the end, and at line breaks; "7.99" and "24/7" stay whole. */
export function sentences(folded: string): Sentence[] {
  const found: Sentence[] = [];
  for (const match of folded.matchAll(/(?:[^.!?…\n]|[.!?…](?![\s"')\]!?.…]|$))+[.!?…]*/g)) {
    if (/\w/.test(match[0])) found.push({ text: match[0], start: match.index });
  }
  return found;
}
