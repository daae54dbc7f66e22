import { createHash } from "node:crypto";
import { GRADE_RULES, type Observation, SIGNIFICANT } from "#observe";
import { duration, number, percent, stamp, text } from "./markup.ts";
import { networkPicture } from "./network-picture.ts";
import { networkScript } from "./network-script.ts";
import { chanceSection, sweepTable } from "./page-chance.ts";
import { communitySection } from "./page-communities.ts";
import { evidenceSection, measureSection, ruleSection } from "./page-evidence.ts";
import { methodSection, type Settings } from "./page-method.ts";
import { style } from "./page-style.ts";
import { sweepPicture, timelinePicture } from "./pictures.ts";
import type { Reading } from "./read.ts";

export interface PageOptions extends Settings {
  readonly name: (account: number) => string;
  /** Whether names of accounts may stand in the page. */
  readonly showAccounts: boolean;
  /** Where the report's own campaign stands, if it is about one. */
  readonly about?: { readonly title: string; readonly url: string };
}

const hash = (inner: string): string => `'sha256-${createHash("sha256").update(inner).digest("base64")}'`;

/** What the report may do: show itself and run its one script. Nothing is ever loaded. */
export const REPORT_POLICY = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(networkScript)}; img-src data:; base-uri 'none'; form-action 'none'`;

/** One self-contained HTML file: what it looks like first, then the evidence, then how to repeat it. */
export function reportPage(found: Observation, reading: Reading, options: PageOptions): string {
  const { activity } = reading;
  const picture = networkPicture(found, {
    seed: options.seed,
    names: options.showAccounts ? options.name : null,
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${REPORT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="referrer" content="no-referrer"><link rel="icon" href="data:,">
<title>What kind of crowd is this? ${text(found.reading.verdict)}</title><style>${style}</style></head>
<body><a class="skip" href="#evidence">Skip to the evidence</a><div class="page">
<header><h1>What kind of crowd is this?</h1>
<p class="verdict">${text(found.reading.sentence)}</p>
<p class="lead">${about(options)}${number(found.rows)} acts by ${number(found.accounts)} accounts on ${number(found.objects)} ${found.objects === 1 ? "object" : "objects"}${span(activity.time)}. Events show what happened together, never who is behind it or why.</p></header>
<main>
<section class="figures" aria-label="Three figures">${figures(found, options.window)}</section>
<div class="first">
<section><h2>When they acted</h2>${timelinePicture(activity.time, options.declared.moment)}</section>
<section><h2>Who met again and again</h2>${picture.still === "" ? "" : networkFigure(picture.still)}
<p class="note">${text(picture.caption)}</p></section>
</div>
<section id="evidence"><h2>Why it reads so</h2>${evidenceSection(found)}</section>
<section><h2>Communities and their evidence</h2>${communitySection(found, options.name)}</section>
<section><h2>Together at which pace?</h2><p>One window, chosen after looking, can show anything. So all of them are shown: how many co-actions there are within each window, and how many chance alone gives.</p>${sweepPicture(found.sweep)}${sweepTable(found)}</section>
<section><h2>What chance alone gives</h2>${chanceSection(found, options.window)}</section>
<section><h2>All measures</h2>${measureSection(found)}</section>
<section><h2>The rules of the verdict</h2><p>Each axis is graded by one measure; the verdict is the first row that fits. There is no hidden score.</p>${ruleSection(found)}</section>
<section><h2>Method, and how to repeat this</h2>${methodSection(found, reading, options)}</section>
<section><h2>What is not claimed</h2><ul><li>That any account is a bot, paid or insincere. Nobody is named${options.showAccounts ? " as one" : "; accounts are numbers"}.</li><li>Who is behind it, or what they want.</li><li>That acting at the same time is dishonest: fans, alarms, television and share buttons do it every day.</li><li>That coordination is absent: acts dripped over months meet in no window.</li></ul></section>
</main></div>${picture.points ? `<script type="application/json" id="network-points">${JSON.stringify(picture.points).replaceAll("<", "\\u003c")}</script><script>${networkScript}</script>` : ""}</body></html>
`;
}

function networkFigure(still: string): string {
  return `<figure class="network">${still}<div class="tools" hidden><button type="button" data-act="nearer" aria-label="Zoom in">+</button><button type="button" data-act="further" aria-label="Zoom out">−</button><button type="button" data-act="whole">Whole</button><p class="said" role="status">Drag to move it. Point at an account to see its number.</p></div></figure>`;
}

function about({ about }: PageOptions): string {
  return about === undefined
    ? ""
    : `<a href="${text(about.url)}" rel="noreferrer">${text(about.title)}</a>: `;
}

function figures(found: Observation, window: number): string {
  const share = found.pairs === 0 ? null : Math.min(1, found.expected / found.pairs);
  const effective = found.measures.find((m) => m.name === GRADE_RULES.concentration.measure)?.value ?? null;
  const cells: [string, string][] = [
    share === null
      ? ["none", `No two accounts met on one object within ${duration(window)}.`]
      : [
          percent(share),
          `of the ${number(found.pairs)} times two accounts met within ${duration(window)} are what chance alone gives.`,
        ],
    [
      number(found.significant),
      `${found.significant === 1 ? "pair of accounts" : "pairs of accounts"} met more often than chance explains (q ≤ ${SIGNIFICANT}), of ${number(found.repeated)} that met on two or more objects.`,
    ],
    effective === null
      ? ["?", "How evenly the acts are spread can't be told."]
      : [
          percent(effective),
          `even: the acts are spread as if ${Math.max(1, Math.round(effective * 100))} in 100 accounts did everything, each as much.`,
        ],
  ];
  return cells
    .map(([figure, label]) => `<p class="figure"><strong>${figure}</strong> <span>${text(label)}</span></p>`)
    .join("");
}

function span(time: Float64Array): string {
  if (time.length === 0) return "";
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const t of time) {
    low = Math.min(low, t);
    high = Math.max(high, t);
  }
  return `, ${stamp(low)} to ${stamp(high)} UTC`;
}
