/** Classes of characters of Unicode's text segmentation (UAX 29, Word_Break), as far as its rules for words tell them apart. */
type Kind =
  | "letter"
  | "hebrew"
  | "number"
  | "katakana"
  | "joiner"
  | "midLetter"
  | "midNumber"
  | "midBoth"
  | "single"
  | "double"
  | "extend"
  | "zwj"
  | "flag"
  | "space"
  | "newline"
  | "other";

const CLASSES: readonly (readonly [Kind, RegExp])[] = [
  ["newline", /[\n\r\v\f\x85\u2028\u2029]/u],
  ["single", /'/u],
  ["double", /"/u],
  ["midBoth", /[.\u2018\u2019\u2024\ufe52\uff07\uff0e]/u],
  ["midLetter", /[:\u00b7\u0387\u055f\u05f4\u2027\ufe13\ufe55\uff1a]/u],
  ["midNumber", /[,;\u037e\u0589\u060c\u060d\u066c\u07f8\u2044\ufe10\ufe14\ufe50\ufe54\uff0c\uff1b]/u],
  ["zwj", /\u200d/u],
  ["flag", /\p{Regional_Indicator}/u],
  ["space", /[ \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/u],
  ["extend", /[\p{Grapheme_Extend}\p{Mc}\p{Emoji_Modifier}]/u],
  ["extend", /(?![\u200b-\u200d\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])\p{Cf}/u],
  ["hebrew", /(?=\p{Script=Hebrew})\p{Lo}/u],
  ["katakana", /[\p{Script=Katakana}\u3031-\u3035\u309b\u309c\u30a0\u30fc\uff70]/u],
  ["joiner", /[\p{Pc}\u202f]/u],
  ["number", /[\p{Nd}\u066b]/u],
  [
    "letter",
    /(?![\p{Ideographic}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Tai_Le}\p{Script=New_Tai_Lue}\p{Script=Tai_Tham}\p{Script=Tai_Viet}\p{Script=Ahom}])[\p{Alphabetic}\u02c2-\u02c5\u02d2-\u02d7\u02de\u02df\u02e5-\u02eb\u02ed\u02ef-\u02ff\u055a-\u055c\u055e\u058a\u05f3\u070f\u0600-\u0605\u06dd\u0890\u0891\u08e2\ua708-\ua716\ua720\ua721\ua789\ua78a\uab5b]/u,
  ],
];

const known = new Map<string, Kind>();

function kindOf(character: string): Kind {
  let kind = known.get(character);
  if (kind === undefined) {
    kind = CLASSES.find(([, pattern]) => pattern.test(character))?.[0] ?? "other";
    known.set(character, kind);
  }
  return kind;
}

const PICTURE = /\p{Extended_Pictographic}/u;
const VOWEL = /[aeiouàáâèéêìíîòóôùúû]/u;
const isLetter = (kind: Kind | undefined): boolean => kind === "letter" || kind === "hebrew";

/**
 * The words the toolkit compares texts by: the stretches between the word boundaries of UAX 29 as Python's regex module
 * finds them, without the spaces and the one apostrophe that begin them.
 */
export function toolkitWords(text: string): string[] {
  const characters = [...text];
  const kinds = characters.map(kindOf);
  const words: string[] = [];
  let from = 0;
  const close = (to: number): void => {
    let start = from;
    while (start < to && kinds[start] === "space") start++;
    if (start < to && characters[start] === "'") start++;
    if (start < to) words.push(characters.slice(start, to).join(""));
    from = to;
  };
  for (let k = 1; k < characters.length; k++) if (breaksBefore(characters, kinds, k)) close(k);
  close(characters.length);
  return words;
}

function breaksBefore(characters: readonly string[], kinds: readonly Kind[], k: number): boolean {
  const next = kinds[k]!;
  const before = kinds[k - 1]!;
  if (before === "newline" || next === "newline")
    return !(characters[k - 1] === "\r" && characters[k] === "\n");
  if (before === "zwj" && PICTURE.test(characters[k]!)) return false;
  if (before === "space" && next === "space") return false;
  if (next === "extend" || next === "zwj") return false;
  let at = k - 1;
  while (kinds[at] === "extend" || kinds[at] === "zwj") at--;
  if (at < 0) return false;
  const left = kinds[at];
  const beyond = kinds[at - 1];
  const after = kinds[k + 1];
  if (isLetter(left) && isLetter(next)) return false;
  if (/['\u2019]/.test(characters[at]!) && VOWEL.test(characters[k]!)) return false;
  if (isLetter(left) && (next === "midLetter" || next === "midBoth" || next === "single") && isLetter(after))
    return false;
  if ((left === "midLetter" || left === "midBoth" || left === "single") && isLetter(next) && isLetter(beyond))
    return false;
  if (left === "hebrew" && next === "single") return false;
  if (left === "hebrew" && next === "double" && after === "hebrew") return false;
  if (left === "double" && next === "hebrew" && beyond === "hebrew") return false;
  const word = (kind: Kind | undefined): boolean => isLetter(kind) || kind === "number";
  if (word(left) && word(next)) return false;
  const middle = (kind: Kind | undefined): boolean =>
    kind === "midNumber" || kind === "midBoth" || kind === "single";
  if (middle(left) && next === "number" && beyond === "number") return false;
  if (left === "number" && middle(next) && after === "number") return false;
  if (left === "katakana" && next === "katakana") return false;
  if (next === "joiner" && (word(left) || left === "katakana" || left === "joiner")) return false;
  if (left === "joiner" && (word(next) || next === "katakana")) return false;
  if (left === "flag") {
    let flags = 0;
    for (let i = at; kinds[i] === "flag"; i--) flags++;
    return flags % 2 === 0;
  }
  return true;
}
