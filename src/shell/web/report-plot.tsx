import type { VNode } from "preact";
import type { RankSeries, Report, Shade, Timeline } from "#report";
import type { Word, Words } from "../words/index.ts";
import { Plot } from "./plot.tsx";
import type { PlotLine, PlotPanel, PlotSpan } from "./plot-panel.tsx";

const PEOPLE = [
  ["pledged", "first"],
  ["doors", "third"],
  ["confirmed", "second"],
] as const;
const RANK_LOOKS = ["first", "second", "third"];

/** Rows of the table that stands for the lines. */
const TABLE_ROWS = 12;

/** Pledges, confirmations and ranks on one axis of time, with a legend and a table of the same values. */
export function ReportPlot({ words, report }: { readonly words: Words; readonly report: Report }): VNode {
  const { timeline, asked } = report;
  const { zone } = asked.moment;
  const panels = [
    peoplePanel(words, report),
    ...postsPanel(words, report),
    ...rankPanel(words, report),
    ...volumePanels(words, report),
  ];
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

function peoplePanel(words: Words, report: Report): PlotPanel {
  const { timeline } = report;
  const lines = PEOPLE.flatMap(([name, look]): PlotLine[] => {
    const points = timeline[name];
    const last = points?.at(-1);
    if (!points || !last) return [];
    const start = { at: timeline.from, value: 0 };
    return [{ look, step: true, points: [start, ...points, { at: timeline.until, value: last.value }] }];
  });
  const empty = timeline.pledged === null ? "report.plot.no-people" : "report.plot.no-one";
  return {
    label: words.say("report.plot.people"),
    height: lines.length > 0 ? 190 : 50,
    scale: "count",
    max: Math.max(1, ...lines.flatMap(({ points }) => points.map(({ value }) => value))),
    lines,
    dots: [],
    bars: [],
    spans: spansOf(words, report, ({ why }) => why === "interpolated"),
    empty: lines.length > 0 ? null : words.say(empty),
  };
}

/** Where nobody counted people, the channels that had asked them, added up. */
function postsPanel(words: Words, report: Report): PlotPanel[] {
  const { pledged, posts, from, until } = report.timeline;
  if (pledged !== null || posts.length === 0) return [];
  const steps = posts.map(({ at }, i) => ({ at, value: i + 1 }));
  return [
    {
      label: words.say("report.plot.posts"),
      height: 110,
      scale: "count",
      max: posts.length,
      lines: [
        {
          look: "other",
          step: true,
          points: [{ at: from, value: 0 }, ...steps, { at: until, value: posts.length }],
        },
      ],
      dots: [],
      bars: [],
      spans: spansOf(words, report, () => false),
      empty: null,
    },
  ];
}

function rankPanel(words: Words, report: Report): PlotPanel[] {
  const { ranks, volumes } = report.timeline;
  const counted = new Set(volumes.map(({ list }) => list));
  const { zone } = report.asked.moment;
  if (ranks.length === 0) return [];
  const lists = [...new Set(ranks.map(({ list }) => list))];
  const look = ({ list }: RankSeries) =>
    RANK_LOOKS[lists.length > RANK_LOOKS.length ? -1 : lists.indexOf(list)] ?? "other";
  const all = ranks.flatMap(({ runs, peaks }) => [...runs.flat(), ...peaks].map(({ rank }) => rank));
  return [
    {
      label: words.say("report.plot.ranks"),
      height: 210,
      scale: "rank",
      max: Math.max(2, ...all),
      lines: ranks.flatMap((series) =>
        series.runs.map((run) => ({
          look: look(series),
          step: true,
          points: run.map(({ at, rank }) => ({ at, value: rank })),
        })),
      ),
      // A run of one reading has no line, and a censored reading is an open mark at the list's end.
      dots: ranks.flatMap((series) =>
        series.runs.flatMap((run) =>
          run
            .filter(({ censored }) => censored || run.length === 1)
            .map(({ at, rank, censored }) => ({
              at,
              value: rank,
              open: censored,
              look: look(series),
              title: censored
                ? words.say("report.plot.below", {
                    length: rank,
                    list: series.list,
                    time: words.time(at, zone),
                  })
                : words.say("report.plot.rank", { rank, list: series.list, time: words.time(at, zone) }),
            })),
        ),
      ),
      bars: ranks.flatMap((series) =>
        series.peaks.map(({ rank, when }) => ({
          from: when.from,
          until: when.until,
          value: rank,
          look: look(series),
          title: words.say("report.plot.bar", { list: series.list, rank, source: series.source }),
        })),
      ),
      spans: spansOf(words, report, ({ why, list }) => why !== "interpolated" && !counted.has(list ?? "")),
      empty: null,
    },
  ];
}

function volumePanels(words: Words, report: Report): PlotPanel[] {
  return report.timeline.volumes.map(({ list, points }) => ({
    label: words.say("report.plot.volume", { list }),
    height: 120,
    scale: "count",
    max: Math.max(1, ...points.map(({ value }) => value)),
    lines: [{ look: "other", step: false, points }],
    dots: [],
    bars: [],
    spans: spansOf(words, report, (shade) => shade.list === list),
    empty: null,
  }));
}

/** The moment and the shaded stretches that a panel is about; those that overlap are drawn as one. */
function spansOf(words: Words, { timeline, asked }: Report, about: (shade: Shade) => boolean): PlotSpan[] {
  const { moment, shades, from, until } = timeline;
  const spans: PlotSpan[] = [];
  if (moment.end > from && moment.start < until) {
    const title = words.say("report.legend.moment");
    spans.push({ from: moment.start, until: moment.end, shade: "moment", title });
  }
  for (const look of ["frozen", "gap"]) {
    const own = shades.filter((shade) => about(shade) && (shade.why === "frozen") === (look === "frozen"));
    let merged: PlotSpan | null = null;
    for (const shade of own.toSorted((a, b) => a.from - b.from)) {
      const title = shadeText(words, shade, asked.moment.zone);
      if (merged && shade.from <= merged.until) {
        spans.pop();
        const last: PlotSpan = merged;
        merged = { ...last, until: Math.max(last.until, shade.until), title: `${last.title} ${title}` };
      } else merged = { from: shade.from, until: shade.until, shade: look, title };
      spans.push(merged);
    }
  }
  return spans;
}

/** What a shaded stretch is, with its times. */
export function shadeText(words: Words, { from, until, exact, why, list }: Shade, zone: string): string {
  return words.say(exact ? "report.shade.exact" : "report.shade.about", {
    from: words.time(from, zone),
    until: words.time(until, zone),
    why: words.say(`report.shade.${why}`, { list: list ?? "" }),
  });
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
