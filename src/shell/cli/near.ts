/** The known names that look like a wrong one: they contain it, or differ in at most two letters out of five. */
export function nearNames(wrong: string, known: readonly string[]): string[] {
  const sought = wrong.toLowerCase().trim();
  if (sought === "") return [];
  return known
    .map((name) => {
      const parts = [name, ...name.split("-")];
      const distance = Math.min(...parts.map((part) => editDistance(sought, part)));
      return { name, distance: name.includes(sought) || sought.includes(name) ? 0 : distance };
    })
    .filter(({ distance }) => distance <= Math.max(1, Math.floor((sought.length * 2) / 5)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 5)
    .map(({ name }) => name);
}

/** Levenshtein distance: the fewest letters to insert, delete or replace (Wagner and Fischer, 1974). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (b[j - 1] === letter ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, replaced));
    }
    row = next;
  }
  return row[b.length]!;
}
