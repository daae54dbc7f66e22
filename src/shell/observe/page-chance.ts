import { type Observation, SIGNIFICANT } from "#observe";
import { duration, number, percent, small, table } from "./markup.ts";

const minutes = (window: number): number => Math.max(1800, 10 * window) / 60;

/** What chance alone gives at the chosen window, and how much is left. */
export function chanceSection(found: Observation, window: number): string {
  const { pairs, expected, repeated, significant } = found;
  if (pairs === 0) return `<p>No two accounts acted on the same object within ${duration(window)}.</p>`;
  const share = Math.min(1, expected / pairs);
  const drawn = found.sweep.find((point) => point.window === window)?.drawn ?? null;
  const expectedEdges = sumExpectedRepeats(found);
  return `<p>Move every act by up to ±${number(minutes(window))} minutes at random, so that nobody can be following anybody: <strong>${number(expected)} of the ${number(pairs)} co-actions within ${duration(window)} still happen</strong>${drawn ? ` (95 % of the draws give ${number(drawn[0])} to ${number(drawn[1])})` : ""}. A tool that counts them all calls ${percent(share)} chance “coordination”.</p>
${bar(share, expected, pairs)}
<p>What chance rarely gives is <em>repetition</em>: the same two accounts meeting on one object after another. ${number(repeated)} pairs of accounts met on two or more objects${expectedEdges === null ? "" : `; those pairs would have met ${small(expectedEdges)} times by chance`}. Held against all ${number(found.chance.hypotheses)} pairs that could have met twice, <strong>${number(significant)}</strong> met more often than chance explains (false discovery rate q ≤ ${SIGNIFICANT}).${permuted(found)}</p>${groupsMet(found)}`;
}

/** The smallest groups that two meetings can tell from chance, and what was found of them. */
function groupsMet({ chance: { groups } }: Observation): string {
  const why =
    "Two meetings of one pair are within chance. Two meetings of the same four or five accounts at once are not, so groups of three and more are tested by themselves:";
  const missed =
    "Not to be found at all: pairs that met only twice, groups that hide in the thickest minutes of a rush, and acts dripped so that they meet in no window.";
  const held = groups.found.filter(({ q }) => q <= SIGNIFICANT);
  if (groups.found.length === 0) return `<p>${why} no three accounts met on two objects. ${missed}</p>`;
  const largest = held.reduce((most, { accounts }) => Math.max(most, accounts.length), 0);
  return `<p>${why} of ${number(groups.found.length)} that met on two objects, <strong>${number(held.length)}</strong> did so more often than chance explains (q ≤ ${SIGNIFICANT}, over ${number(groups.hypotheses)} pairs of objects with three accounts in common)${held.length === 0 ? "" : `, the largest of ${number(largest)} accounts`}. ${missed}</p>`;
}

/** What the exact draws said, where they were made. */
function permuted({ permuted: drawn }: Observation): string {
  if (!drawn) return "";
  const held = drawn.q.reduce((sum, q) => sum + (q <= SIGNIFICANT ? 1 : 0), 0);
  return ` By ${number(drawn.draws)} exact draws of the whole network instead of the formula: ${number(held)} of ${number(drawn.edges.length)}.`;
}

function sumExpectedRepeats({ network: { edges }, chance }: Observation): number | null {
  let sum = 0;
  for (let e = 0; e < edges.size; e++) if (edges.objects[e]! >= 2) sum += chance.expected[e]!;
  return sum > 0 ? sum : null;
}

function bar(share: number, expected: number, pairs: number): string {
  const wide = 640;
  const cut = Math.max(2, share * wide);
  return `<figure class="sweep"><svg viewBox="0 0 ${wide} 64" role="img" aria-label="${percent(share)} of the co-actions are expected by chance, ${percent(1 - share)} are not"><rect class="byChance" width="${cut.toFixed(1)}" height="34"/><rect class="beyond" x="${cut.toFixed(1)}" width="${(wide - cut).toFixed(1)}" height="34"/><text x="0" y="56">by chance: ${number(expected)}</text><text x="${wide}" y="56" text-anchor="end">beyond chance: ${number(Math.max(0, pairs - expected))}</text></svg></figure>`;
}

/** The numbers of the sweep. */
export function sweepTable({ sweep, estimatedWindow }: Observation): string {
  const suggested =
    estimatedWindow === null
      ? ""
      : `<p class="note">Giglietto's estimate from the fastest shared objects would choose a window of ${duration(estimatedWindow)}; it is chosen after looking, so it is shown and not used.</p>`;
  return `${suggested}${table(
    "Co-actions seen and expected by chance, by window",
    ["Window", "Seen", "Expected by chance", "95 % of the draws", "Seen / expected", "Chance share"],
    sweep.map(({ window, observed, expected, drawn }) => [
      duration(window),
      observed === null ? "clock too coarse" : number(observed),
      number(expected),
      drawn === null ? "no draws" : `${number(drawn[0])} to ${number(drawn[1])}`,
      observed === null || expected === 0 ? "-" : (observed / expected).toFixed(2),
      observed === null || observed === 0 ? "-" : percent(Math.min(1, expected / observed)),
    ]),
  )}`;
}
