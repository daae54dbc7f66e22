import { GRADE_RULES, type Measure, type Observation, SIGNIFICANT, VERDICT_RULES } from "#observe";
import { networkScript, style } from "./page-assets.ts";
import { networkPicture, sweepPicture, timelinePicture } from "./pictures.ts";
import type { Reading } from "./read.ts";

export interface PageOptions {
  readonly name: (account: number) => string;
  readonly window: number;
  readonly minParticipation: number;
  readonly edgeWeight: number;
  readonly seed: number;
  readonly version: string;
  readonly commandLine: string;
}

/** One self-contained HTML file: what it looks like first, then the evidence, then how to repeat it. */
export function reportPage(found: Observation, reading: Reading, options: PageOptions): string {
  const { activity } = reading;
  const picture = networkPicture(found, options.name);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>What kind of crowd is this?</title><style>${style}</style></head>
<body><header><h1>What kind of crowd is this?</h1>
<p class="verdict">${text(found.reading.sentence)}</p>
<p>${number(found.rows)} acts by ${number(found.accounts)} accounts on ${number(found.objects)} objects${span(activity.time)}. The events say what happened together, never who is behind it or why.</p></header>
<main>
<section class="figures" aria-label="Three figures">${figures(found, options.window)}</section>
<section><h2>When they acted</h2>${timelinePicture(activity.time)}</section>
<section><h2>Who acted together again and again</h2>${picture.svg}
<p class="note">${text(picture.caption)}</p></section>
<section><h2>Evidence</h2><div class="columns">
${list("For this reading", found.reading.supports)}${list("Against it", found.reading.against)}${list("What would change it", found.reading.wouldChange)}</div></section>
<section><h2>Together at which pace?</h2>${sweepPicture(found.sweep)}${sweepTable(found)}</section>
<section><h2>Communities</h2>${communityTable(found)}</section>
<section><h2>Measures</h2>${measureTable(found.measures)}</section>
<section><h2>The rules</h2><p>Each axis is graded by one measure; the verdict is the first row that fits. There is no hidden score.</p>${ruleTables(found)}</section>
<section><h2>Method, and how to repeat this</h2>${method(found, reading, options)}</section>
</main><script type="application/json" id="network">${JSON.stringify(picture.points).replaceAll("<", "\\u003c")}</script><script>${networkScript}</script></body></html>
`;
}

function figures(found: Observation, window: number): string {
  const share = found.pairs === 0 ? null : Math.min(1, found.expected / found.pairs);
  const effective = found.measures.find((m) => m.name === GRADE_RULES.concentration.measure);
  const cells: [string, string][] = [
    [
      share === null ? "none" : percent(share),
      share === null
        ? `no two accounts met within ${window} s`
        : `of the ${number(found.pairs)} co-actions within ${window} s are to be expected by chance`,
    ],
    [
      number(found.significant),
      `pairs of accounts acted together more often than chance gives (q ≤ ${SIGNIFICANT}), of ${number(found.repeated)} that met on two or more objects`,
    ],
    [
      effective?.value === null || effective === undefined ? "?" : percent(effective.value),
      "effective accounts: 100 % when all acted equally often, near 0 when a few did it all",
    ],
  ];
  return cells
    .map(([figure, label]) => `<p class="figure"><strong>${figure}</strong> <span>${text(label)}</span></p>`)
    .join("");
}

function list(title: string, items: readonly string[]): string {
  const inner =
    items.length === 0
      ? "<p>Nothing.</p>"
      : `<ul>${items.map((item) => `<li>${text(item)}</li>`).join("")}</ul>`;
  return `<div><h3>${title}</h3>${inner}</div>`;
}

function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `<div class="wide" tabindex="0" role="region" aria-label="${text(caption)}"><table><caption>${text(caption)}</caption><thead><tr>${head.map((cell) => `<th scope="col">${text(cell)}</th>`).join("")}</tr></thead><tbody>${rows
    .map(
      ([first, ...rest]) =>
        `<tr><th scope="row">${text(first ?? "")}</th>${rest.map((cell) => `<td>${text(cell)}</td>`).join("")}</tr>`,
    )
    .join("")}</tbody></table></div>`;
}

function sweepTable({ sweep }: Observation): string {
  return table(
    "Co-actions seen and expected by chance, by window",
    ["Window", "Seen", "Expected", "Middle 95 % of draws", "Seen / expected"],
    sweep.map(({ window, observed, expected, drawn }) => [
      `${number(window)} s`,
      observed === null ? "clock too coarse" : number(observed),
      number(expected),
      drawn === null ? "no draws" : `${number(drawn[0])} to ${number(drawn[1])}`,
      observed === null || expected === 0 ? "-" : (observed / expected).toFixed(2),
    ]),
  );
}

function communityTable(found: Observation): string {
  const { edges } = found.network;
  const groups = new Map<number, { accounts: Set<number>; edges: number; objects: number; lowest: number }>();
  for (let e = 0; e < edges.size; e++) {
    if (found.chance.q[e]! > SIGNIFICANT) continue;
    const c = found.community[edges.low[e]!]!;
    const group = groups.get(c) ?? { accounts: new Set(), edges: 0, objects: 0, lowest: 1 };
    group.accounts.add(edges.low[e]!).add(edges.high[e]!);
    group.edges++;
    group.objects = Math.max(group.objects, edges.objects[e]!);
    group.lowest = Math.min(group.lowest, found.chance.q[e]!);
    groups.set(c, group);
  }
  if (groups.size === 0) return "<p>No edge is significant, so no community can be told from chance.</p>";
  return table(
    "Louvain communities of the significant edges, largest first",
    ["Community", "Accounts", "Edges", "Most objects in common", "Lowest q"],
    [...groups]
      .sort(([a], [b]) => a - b)
      .slice(0, 50)
      .map(([c, g]) => [
        `${c + 1}`,
        number(g.accounts.size),
        number(g.edges),
        number(g.objects),
        g.lowest.toExponential(1),
      ]),
  );
}

function measureTable(measures: readonly Measure[]): string {
  return table(
    "Every number with its unit, what it was measured on, and its 95 % interval where one is known",
    ["Measure", "Axis", "Value", "Unit", "n", "95 % interval"],
    measures.map((m) => [
      m.name,
      m.axis,
      m.value === null ? "we can't tell" : small(m.value),
      m.unit,
      number(m.n),
      m.interval === null ? "-" : `${small(m.interval.low)} to ${small(m.interval.high)}`,
    ]),
  );
}

function ruleTables(found: Observation): string {
  const grades = table(
    "Grades",
    ["Axis", "Measure", "weak", "moderate", "strong", "Here"],
    Object.entries(GRADE_RULES).map(([axis, rule]) => [
      axis,
      rule.measure,
      ...[rule.weak, rule.moderate, rule.strong].map(
        (limit) => `${rule.falling ? "below" : "from"} ${limit}`,
      ),
      found.reading.grades[axis as keyof typeof GRADE_RULES] ?? "we can't tell",
    ]),
  );
  const verdicts = table(
    "Verdicts",
    ["Verdict", "Needs", "Excluded by"],
    Object.entries(VERDICT_RULES).map(([verdict, { needs, excluded }]) => [verdict, needs, excluded || "-"]),
  );
  return grades + verdicts;
}

function method(found: Observation, reading: Reading, options: PageOptions): string {
  const crowded = found.network.crowded.length;
  return `<p>Two accounts co-act when both act on one object within ${options.window} s. An edge weighs as many objects as they co-acted on. By chance: every act is moved by up to ±${Math.max(1800, 10 * options.window) / 60} minutes; the Poisson tail of the expected meetings gives p, Benjamini-Hochberg (in its discrete form where the pairs can be listed) over ${number(found.chance.hypotheses)} account pairs gives q. Accounts with fewer than ${options.minParticipation} acts are left out of the network.${crowded > 0 ? ` ${number(crowded)} objects were so crowded that their co-actions are counted exactly but joined to no edge.` : ""}</p>
<p>Repeat it: <code>${text(options.commandLine)}</code> (version ${text(options.version)}, seed ${options.seed}).</p>
${table(
  "Files",
  ["File", "Format", "Bytes", "SHA-256"],
  reading.files.map((file) => [
    file.name.split("/").at(-1) ?? "",
    `${file.packed} ${file.format}`,
    number(file.bytes),
    file.sha256,
  ]),
)}${
  reading.faults.length === 0
    ? "<p>No row was left out.</p>"
    : table(
        "Rows left out",
        ["Reason", "Rows", "First lines"],
        reading.faults.map((f) => [f.fault, number(f.rows), f.examples.map(({ line }) => line).join(", ")]),
      )
}<p>Not claimed: that any account is a bot, paid or insincere; who is behind it; that acting at the same time is dishonest; that coordination is absent (acts dripped over months meet in no window).</p>`;
}

function span(time: Float64Array): string {
  if (time.length === 0) return "";
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const t of time) {
    low = Math.min(low, t);
    high = Math.max(high, t);
  }
  return `, ${day(low)} to ${day(high)} (UTC)`;
}

function day(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? `${seconds} s` : date.toISOString().slice(0, 16).replace("T", " ");
}

function number(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: value < 100 ? 1 : 0 });
}

function small(value: number): string {
  return Math.abs(value) >= 100 ? number(value) : String(Number(value.toPrecision(3)));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;
}

/** Text safe in HTML, attributes included. */
function text(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
