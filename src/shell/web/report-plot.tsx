import type { VNode } from "preact";
import type { Report, Timeline } from "#report";
import type { Word, Words } from "../words/index.ts";
import { Plot } from "./plot.tsx";
import type { PlotSpan } from "./plot-panel.tsx";
import { PEOPLE, panelsOf, RANK_LOOKS } from "./report-panels.ts";

/** Rows of the table that stands for the lines. */
const TABLE_ROWS = 12;

/** Pledges, confirmations and ranks on one axis of time, with a legend and a table of the same values. */
export function ReportPlot({ words, report }: { readonly words: Words; readonly report: Report }): VNode {
  const { timeline, asked } = report;
  const { zone } = asked.moment;
  const panels = panelsOf(words, report);
  const peaks = report.ranks.flatMap(({ sources }) =>
    sources.flatMap(({ peak }) => (peak ? [peak.rank] : [])),
  );
  const number = (value: number | null) =>
    value === null ? words.say("report.not-counted") : words.number(value);
  return (
    <figure class="report-plot">
      <Plot
        id="timeline"
        title={words.say("report.plot.title", { name: asked.name })}
        description={words.say("report.plot.desc", {
          from: words.day(timeline.from, zone),
          until: words.day(timeline.until, zone),
          pledged: number(report.numbers.pledged.value),
          confirmed: number(report.numbers.confirmed.value),
          ranks: peaks.length,
          best: Math.min(...peaks, Number.MAX_SAFE_INTEGER),
        })}
        language={words.language}
        zone={zone}
        from={timeline.from}
        until={timeline.until}
        panels={panels}
        ticks={timeline.posts.map(({ at, name, dayKnown }) => ({
          at,
          certain: dayKnown,
          title: `${name}, ${dayText(words, at, zone, dayKnown)}`,
        }))}
      />
      <figcaption>
        <Legend words={words} timeline={timeline} spans={panels.flatMap((panel) => panel.spans)} />
      </figcaption>
      <LinesTable words={words} timeline={timeline} zone={zone} />
    </figure>
  );
}

/** A day, marked when it is only an estimate. */
export function dayText(words: Words, at: number, zone: string, known: boolean): string {
  const day = words.day(at, zone);
  return known ? day : words.say("report.about-day", { day });
}

function Legend(props: {
  readonly words: Words;
  readonly timeline: Timeline;
  readonly spans: readonly PlotSpan[];
}): VNode {
  const { words, timeline, spans } = props;
  const has = (shade: string) => spans.some((span) => span.shade === shade);
  const lists = [...new Set(timeline.ranks.map(({ list }) => list))];
  const entries: readonly [boolean, string, string][] = [
    ...PEOPLE.map(([name, look]): [boolean, string, string] => [
      (timeline[name]?.length ?? 0) > 0,
      `line ${look}`,
      words.say(`report.legend.${name}` as Word),
    ]),
    ...(lists.length > RANK_LOOKS.length ? [] : lists).map((list, i): [boolean, string, string] => [
      true,
      `line ${RANK_LOOKS[i]}`,
      words.say("report.legend.rank", { list }),
    ]),
    [timeline.ranks.some(({ peaks }) => peaks.length > 0), "bar other", words.say("report.legend.peak")],
    [
      timeline.ranks.some(({ runs }) => runs.flat().some(({ censored }) => censored)),
      "dot open",
      words.say("report.legend.below"),
    ],
    [has("moment"), "moment", words.say("report.legend.moment")],
    [has("frozen"), "frozen", words.say("report.legend.frozen")],
    [has("gap"), "gap", words.say("report.legend.gap")],
    [timeline.posts.some(({ dayKnown }) => dayKnown), "tick", words.say("report.legend.post")],
    [timeline.posts.some(({ dayKnown }) => !dayKnown), "tick open", words.say("report.legend.post.open")],
  ];
  return (
    <ul class="legend">
      {entries
        .filter(([shown]) => shown)
        .map(([, look, text]) => (
          <li key={text}>
            <Swatch look={look} /> {text}
          </li>
        ))}
    </ul>
  );
}

function Swatch({ look }: { readonly look: string }): VNode {
  const round = look.startsWith("dot") || look.startsWith("tick");
  const stroke = look.startsWith("line") || look.startsWith("bar");
  return (
    <svg class="plot swatch" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
      {round ? <circle class={look} cx="12" cy="6" r="3.5" /> : null}
      {stroke ? <path class={look} d="M1 6H23" /> : null}
      {round || stroke ? null : <rect class={look} width="24" height="12" />}
      {look === "frozen" ? (
        <path class="hatch" d="M0 6 6 0M0 12 12 0M6 12 18 0M12 12 24 0M18 12 24 6" />
      ) : null}
    </svg>
  );
}

function LinesTable(props: {
  readonly words: Words;
  readonly timeline: Timeline;
  readonly zone: string;
}): VNode | null {
  const { words, timeline, zone } = props;
  const { from, until } = timeline;
  if ((timeline.pledged?.length ?? 0) === 0) return null;
  const times = Array.from({ length: TABLE_ROWS }, (_, i) => from + ((i + 1) / TABLE_ROWS) * (until - from));
  const sumAt = (points: Timeline["pledged"], at: number): string =>
    points === null
      ? words.say("report.not-counted")
      : words.number(points.findLast((point) => point.at <= at)?.value ?? 0);
  return (
    <details>
      <summary>{words.say("report.plot.as-table")}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.say("report.plot.when")}</th>
            {PEOPLE.map(([name]) => (
              <th key={name} scope="col" class="number">
                {words.say(`report.legend.${name}` as Word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times.map((at) => (
            <tr key={at}>
              <th scope="row">{words.time(at, zone)}</th>
              {PEOPLE.map(([name]) => (
                <td key={name} class="number">
                  {sumAt(timeline[name], at)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
