import type { VNode } from "preact";
import type { Window } from "#campaign";
import { type Instant, MINUTE } from "#kernel";
import type { Arrival } from "../../store/index.ts";
import type { Words } from "../../words/index.ts";
import { Plot } from "../plot.tsx";

/** Widths of one stretch of time, in minutes; every one divides the next longer day or hour. */
const STEPS = [1, 5, 15, 60, 360, 1440] as const;
const MOST_STRETCHES = 240;
const TABLE_ROWS = 12;

/** The width, in minutes, in which a campaign's arrivals make a line that can be read. */
export function stepFor(minutes: readonly Arrival[]): number {
  const length = (minutes.at(-1)?.minute ?? 0) - (minutes[0]?.minute ?? 0);
  return STEPS.find((step) => length / step <= MOST_STRETCHES) ?? 1440;
}

/** How the numbers of people grew, as lines and as a table. */
export function ArrivalsPlot(props: {
  readonly words: Words;
  readonly zone: string;
  readonly moment: Window;
  readonly arrivals: readonly Arrival[];
  /** Width of one stretch, in milliseconds. */
  readonly step: number;
}): VNode {
  const { words, zone, moment, arrivals, step } = props;
  const first = arrivals[0];
  if (!first) return <p>{words.say("studio.arrivals.none")}</p>;
  const rows = grown(arrivals, step);
  const last = rows.at(-1)!;
  const from = first.minute * MINUTE;
  const line = (key: "requested" | "verified", look: string) => ({
    look,
    step: true,
    points: [{ at: from, value: 0 }, ...rows.map((row) => ({ at: row.until, value: row[key] }))],
  });
  const title = words.say("studio.arrivals.title");
  return (
    <figure class="report-plot">
      <Plot
        id="arrivals"
        title={title}
        description={words.say("studio.arrivals.desc", {
          from: words.time(from, zone),
          until: words.time(last.until, zone),
          requested: last.requested,
          verified: last.verified,
        })}
        language={words.language}
        zone={zone}
        from={from}
        until={last.until}
        panels={[
          {
            label: words.say("studio.arrivals.panel"),
            height: 160,
            scale: "count",
            max: Math.max(...rows.map((row) => Math.max(row.requested, row.verified))),
            lines: [line("requested", "third"), line("verified", "first")],
            dots: [],
            bars: [],
            empty: null,
            spans: [
              {
                from: moment.start,
                until: moment.end,
                shade: "moment",
                title: words.say("studio.part.when"),
              },
            ],
          },
        ]}
        ticks={[]}
      />
      <figcaption class="hint">{words.say("studio.arrivals.legend")}</figcaption>
      <details>
        <summary>{words.say("studio.arrivals.table")}</summary>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.say("studio.field.until")}</th>
              <th scope="col" class="number">
                {words.say("studio.arrivals.requested")}
              </th>
              <th scope="col" class="number">
                {words.say("studio.arrivals.verified")}
              </th>
            </tr>
          </thead>
          <tbody>
            {thinned(rows).map((row) => (
              <tr key={row.until}>
                <th scope="row">{words.time(row.until, zone)}</th>
                <td class="number">{words.number(row.requested)}</td>
                <td class="number">{words.number(row.verified)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

interface Grown {
  readonly until: Instant;
  readonly requested: number;
  readonly verified: number;
}

/** Totals at the end of each stretch in which somebody came or went. */
function grown(arrivals: readonly Arrival[], step: number): Grown[] {
  let requested = 0;
  let verified = 0;
  return arrivals.map((stretch) => {
    requested += stretch.requested;
    verified += stretch.verified;
    return { until: stretch.minute * MINUTE + step, requested, verified };
  });
}

/** Evenly chosen rows, always with the last. */
function thinned(rows: readonly Grown[]): readonly Grown[] {
  const every = Math.ceil(rows.length / TABLE_ROWS);
  return rows.filter((_, i) => (rows.length - 1 - i) % every === 0);
}
