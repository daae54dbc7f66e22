import type { RankSeries, Report, Shade } from "#report";
import type { Words } from "../words/index.ts";
import type { PlotLine, PlotPanel, PlotSpan } from "./plot-panel.tsx";

/** The counts that are drawn, each with its look. */
export const PEOPLE = [
  ["pledged", "first"],
  ["doors", "third"],
  ["confirmed", "second"],
] as const;
/** Looks of the lists when there are few; when there are many, all look alike. */
export const RANK_LOOKS = ["first", "second", "third"];

/** The panels of a report's plot: people, the channels' posts where people were not counted, ranks, the venue's counts. */
export function panelsOf(words: Words, report: Report): PlotPanel[] {
  return [
    peoplePanel(words, report),
    ...postsPanel(words, report),
    ...rankPanel(words, report),
    ...volumePanels(words, report),
  ];
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
