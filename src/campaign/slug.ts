const LONGEST = 80;

/** Letters that Unicode does not take apart into a plain letter and a mark. Cyrillic by ISO 9 without marks, Greek by ISO 843. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ħ: "h", ŋ: "ng" },
  ...{ а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", є: "ie", ж: "zh", з: "z", и: "i", і: "i" },
  ...{ к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh" },
  ...{ ц: "ts", ч: "ch", ш: "sh", щ: "shch", ъ: "", ы: "y", ь: "", э: "e", ю: "iu", я: "ia" },
  ...{ α: "a", β: "v", γ: "g", δ: "d", ε: "e", ζ: "z", η: "i", θ: "th", ι: "i", κ: "k", λ: "l", μ: "m" },
  ...{ ν: "n", ξ: "x", ο: "o", π: "p", ρ: "r", σ: "s", ς: "s", τ: "t", υ: "y", φ: "f", χ: "ch", ψ: "ps" },
  ...{ ω: "o", "&": " and ", "+": " plus " },
};

/**
 * The address of a campaign or channel made from its name: lower case latin letters, digits and
 * single dashes, at most `longest` characters. A name without any letter that can be written so
 * gives "campaign".
 */
export function slugFrom(name: string, longest = LONGEST): string {
  const plain = name
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/['’]/g, "")
    .replaceAll(/[^a-z0-9]/g, (letter) => LETTERS[letter] ?? " ");
  const words = plain.trim().replaceAll(/ +/g, "-");
  return words.slice(0, longest).replace(/-$/, "") || "campaign";
}
