import type { VNode } from "preact";
import type { Instant } from "#kernel";

/** A line through values; a step line keeps each value until the next. */
export interface PlotLine {
  /** Class that colours it: "first", "second", "third" or "other". */
  readonly look: string;
  readonly step: boolean;
  readonly points: readonly { readonly at: Instant; readonly value: number }[];
}

/** A shaded stretch of time behind a panel. */
export interface PlotSpan {
  readonly from: Instant;
  readonly until: Instant;
  /** Class that colours it: "moment", "frozen" or "gap". */
  readonly shade: string;
  readonly title: string;
}

/** A band between two lines. */
export interface PlotArea {
  readonly look: string;
  readonly points: readonly { readonly at: Instant; readonly low: number; readonly high: number }[];
}

/** One plot of values inside a figure. */
export interface PlotPanel {
  readonly label: string;
  /** In units of the drawing. */
  readonly height: number;
  /** Counts and ratios grow upwards from 0; ranks have 1 at the top. */
  readonly scale: "count" | "ratio" | "rank";
  readonly max: number;
  readonly areas?: readonly PlotArea[];
  readonly lines: readonly PlotLine[];
  readonly dots: readonly {
    readonly at: Instant;
    readonly value: number;
    readonly open: boolean;
    readonly look: string;
    readonly title: string;
  }[];
  /** Values that hold somewhere in a stretch. */
  readonly bars: readonly {
    readonly from: Instant;
    readonly until: Instant;
    readonly value: number;
    readonly look: string;
    readonly title: string;
  }[];
  readonly spans: readonly PlotSpan[];
  /** Said in place of values, when there are none. */
  readonly empty: string | null;
}

/** Where the values of a panel stand. */
export interface Axis {
  readonly y: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** The axis of a panel whose upper edge is at `top`, with round numbers: 1, 2 or 5 by a power of ten. */
export function countAxis({ scale, max, height, empty }: PlotPanel, top: number, language: string): Axis {
  const least = scale === "ratio" ? 0.2 : 1;
  const rough = Math.max(max, least) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(least, ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power);
  const count = Math.max(1, Math.ceil(max / step));
  const end = count * step;
  const multiples = Array.from({ length: count + 1 }, (_, i) => i * step);
  const compact = new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 1 });
  if (scale !== "rank") {
    const y = (value: number) => top + height - (value / end) * height;
    return { y, ticks: empty ? [] : multiples.map((value) => ({ value, label: compact.format(value) })) };
  }
  const y = (rank: number) => top + ((rank - 1) / Math.max(1, end - 1)) * height;
  const ranks = [1, ...multiples.filter((value) => value > 1)];
  return { y, ticks: empty ? [] : ranks.map((value) => ({ value, label: `#${value}` })) };
}

/** The bars, lines and dots of a panel. */
export function panelMarks(
  { areas = [], lines, dots, bars }: PlotPanel,
  x: (at: Instant) => number,
  y: (value: number) => number,
): VNode {
  const at = (value: number): number => Math.round(y(value) * 10) / 10;
  const path = ({ points, step }: PlotLine): string =>
    points
      .map((point, i) => {
        if (i === 0) return `M${x(point.at)} ${at(point.value)}`;
        return step ? `H${x(point.at)}V${at(point.value)}` : `L${x(point.at)} ${at(point.value)}`;
      })
      .join("");
  const outline = ({ points }: PlotArea): string => {
    const upper = points.map((point) => `${x(point.at)} ${at(point.high)}`);
    const lower = points.map((point) => `${x(point.at)} ${at(point.low)}`).reverse();
    return `M${[...upper, ...lower].join("L")}Z`;
  };
  return (
    <>
      {areas.map((area) => (
        <path key={area.look} class={`area ${area.look}`} d={outline(area)} />
      ))}
      {bars.map((bar) => (
        <path
          key={bar.title}
          class={`bar ${bar.look}`}
          d={`M${x(bar.from)} ${at(bar.value)}H${Math.max(x(bar.until), x(bar.from) + 6)}`}
        >
          <title>{bar.title}</title>
        </path>
      ))}
      {lines.map((line, i) => (
        <path key={i} class={`line ${line.look}`} d={path(line)} />
      ))}
      {dots.map((dot) => (
        <circle
          key={`${dot.title}${dot.at}`}
          class={`dot ${dot.look}${dot.open ? " open" : ""}`}
          cx={x(dot.at)}
          cy={at(dot.value)}
          r="3"
        >
          <title>{dot.title}</title>
        </circle>
      ))}
    </>
  );
}
