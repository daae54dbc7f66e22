const LONGEST = 80;

/** Letters that Unicode does not take apart into a plain letter and a mark. Cyrillic by ISO 9 without marks, Greek by ISO 843. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  [
    "ßss æae œoe øo đd ðd þth łl ıi ħh ŋng",
    "аa бb вv гg ґg дd еe єie жzh зz иi іi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ыy эe юiu яia",
    "ъ ь αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo",
  ].flatMap((row) => row.split(" ").map((pair) => [pair.slice(0, 1), pair.slice(1)] as const)),
);

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
    .replaceAll("&", " and ")
    .replaceAll("+", " plus ")
    .replaceAll(/[^a-z0-9]/g, (letter) => LETTERS.get(letter) ?? " ");
  const words = plain.trim().replaceAll(/ +/g, "-");
  return words.slice(0, longest).replace(/-$/, "") || "campaign";
}
