import type { VNode } from "preact";
import { DAY, HOUR, type Instant, instantAt, localTime, MINUTE, shiftDate } from "#kernel";
import { type Axis, countAxis, type PlotPanel, panelMarks } from "./plot-panel.tsx";

/** A tick on the axis of time, filled when its day is certain. */
export interface PlotTick {
  readonly at: Instant;
  readonly certain: boolean;
  readonly title: string;
}

/** Panels one above the other on one axis of time. */
export interface PlotProps {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The zone whose clocks the axis shows. */
  readonly zone: string;
  readonly from: Instant;
  readonly until: Instant;
  readonly panels: readonly PlotPanel[];
  readonly ticks: readonly PlotTick[];
}

const LEFT = 46;
const RIGHT = 14;
const HEADING = 36;
const BOTTOM = 34;

/** The plot for phones and the one for wider screens and paper; the style sheet shows one of them. */
export function Plot(props: PlotProps): VNode {
  return (
    <div class="plots">
      <PlotAt {...props} id={`${props.id}-narrow`} width={340} size="narrow" />
      <PlotAt {...props} id={`${props.id}-wide`} width={760} size="wide" />
    </div>
  );
}

function PlotAt(props: PlotProps & { readonly width: number; readonly size: string }): VNode {
  const { id, width, size, from, until, panels, ticks, language, zone } = props;
  const right = width - RIGHT;
  const x = (at: Instant): number =>
    round(LEFT + ((Math.min(Math.max(at, from), until) - from) / (until - from)) * (right - LEFT));
  const tops = panels.map((_, i) =>
    panels.slice(0, i).reduce((y, { height }) => y + height + HEADING, HEADING),
  );
  const bottom = panels.reduce((y, { height }) => y + height + HEADING, 0);
  const axes = panels.map((panel, i) => countAxis(panel, tops[i]!, language));
  return (
    <svg
      class={`plot ${size}`}
      viewBox={`0 0 ${width} ${bottom + BOTTOM}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{props.title}</title>
      <desc id={`${id}-desc`}>{props.description}</desc>
      <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path class="hatch" d="M0 6 6 0M-1 1 1-1M5 7 7 5" />
      </pattern>
      {panels.map((panel, i) => (
        <g key={panel.label}>
          {panel.spans
            .filter((span) => span.until >= from && span.from <= until)
            .map((span) => (
              <rect
                key={`${span.shade}${span.from}`}
                class={span.shade}
                fill={span.shade === "frozen" ? `url(#${id}-hatch)` : undefined}
                x={x(span.from)}
                width={Math.max(1.5, round(x(span.until) - x(span.from)))}
                y={tops[i]!}
                height={panel.height}
              >
                <title>{span.title}</title>
              </rect>
            ))}
          <Scale panel={panel} axis={axes[i]!} top={tops[i]!} right={right} />
          {panelMarks(panel, x, axes[i]!.y)}
        </g>
      ))}
      {ticks.map((tick) => (
        <circle
          key={tick.title}
          class={tick.certain ? "tick" : "tick open"}
          cx={x(tick.at)}
          cy={bottom}
          r="3.5"
        >
          <title>{tick.title}</title>
        </circle>
      ))}
      <TimeScale {...{ x, from, until, language, zone, right, bottom }} />
    </svg>
  );
}

function Scale(props: {
  readonly panel: PlotPanel;
  readonly axis: Axis;
  readonly top: number;
  readonly right: number;
}): VNode {
  const { panel, axis, top, right } = props;
  return (
    <>
      <text class="heading" x="0" y={top - 13}>
        {panel.label}
      </text>
      {axis.ticks.map(({ value, label }) => (
        <g key={value}>
          <path class="grid" d={`M${LEFT} ${axis.y(value)}H${right}`} />
          <text x={LEFT - 6} y={axis.y(value) + 4} text-anchor="end">
            {label}
          </text>
        </g>
      ))}
      {panel.empty ? (
        <text class="empty" x={(LEFT + right) / 2} y={top + panel.height / 2 + 4} text-anchor="middle">
          {panel.empty}
        </text>
      ) : null}
    </>
  );
}

function TimeScale(props: {
  readonly x: (at: Instant) => number;
  readonly from: Instant;
  readonly until: Instant;
  readonly language: string;
  readonly zone: string;
  readonly right: number;
  readonly bottom: number;
}): VNode {
  const { x, from, until, language, zone, right, bottom } = props;
  const { times, daily } = timeTicks(from, until, zone, Math.floor((right - LEFT) / 72));
  const day = new Intl.DateTimeFormat(language, { timeZone: zone, day: "numeric", month: "short" });
  const clock = new Intl.DateTimeFormat(language, { timeZone: zone, hour: "2-digit", minute: "2-digit" });
  return (
    <>
      <path class="axis" d={`M${LEFT} ${bottom}H${right}`} />
      {times.map((at, i) => (
        <g key={at}>
          <path class="axis" d={`M${x(at)} ${bottom}v5`} />
          <text x={x(at)} y={bottom + 18} text-anchor="middle">
            {daily ? day.format(at) : clock.format(at)}
          </text>
          {daily || (i > 0 && localTime(at, zone).date === localTime(times[i - 1]!, zone).date) ? null : (
            <text x={x(at)} y={bottom + 31} text-anchor="middle">
              {day.format(at)}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

const CLOCK_STEPS = [5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR];
const DAY_STEPS = [1, 2, 7, 14, 28, 91, 182, 364];

/** Round times between two instants on the clocks of `zone`, at most about `most`. */
function timeTicks(
  from: Instant,
  until: Instant,
  zone: string,
  most: number,
): { readonly times: readonly Instant[]; readonly daily: boolean } {
  const span = until - from;
  const first = localTime(from, zone).date;
  const within = (at: Instant) => at >= from && at <= until;
  const step = CLOCK_STEPS.find((length) => span / length <= most);
  if (step !== undefined) {
    const midnight = instantAt(first, "00:00", zone);
    const times = Array.from({ length: most + DAY / step + 1 }, (_, i) => midnight + i * step);
    return { times: times.filter(within), daily: false };
  }
  const days = DAY_STEPS.find((length) => span / (length * DAY) <= most) ?? DAY_STEPS.at(-1)!;
  const times = Array.from({ length: Math.floor(span / (days * DAY)) + 2 }, (_, i) =>
    instantAt(shiftDate(first, i * days), "00:00", zone),
  );
  return { times: times.filter(within), daily: true };
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
