import type { VNode } from "preact";

const WIDTH = 720;
const HEIGHT = 220;
const LEFT = 56;
const BOTTOM = 26;
const BARS = 120;

/** How many people were verified when, added up into at most 120 equal stretches of time. */
export interface Arrivals {
  readonly from: number;
  /** Milliseconds of one stretch. */
  readonly step: number;
  readonly counts: readonly number[];
}

/** Adds minutes ("2026-11-24T08:13Z") up into stretches; null when there are none. */
export function arrivalsOf(byMinute: ReadonlyMap<string, number>): Arrivals | null {
  const minutes = [...byMinute].map(([minute, count]) => [Date.parse(minute), count] as const);
  if (minutes.length === 0) return null;
  const from = minutes.reduce((least, [at]) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const until = minutes.reduce((most, [at]) => Math.max(most, at), 0) + 60_000;
  const step = Math.ceil((until - from) / BARS / 60_000) * 60_000;
  const counts = Array.from({ length: Math.ceil((until - from) / step) }, () => 0);
  for (const [at, count] of minutes) counts[Math.floor((at - from) / step)]! += count;
  return { from, step, counts };
}

/** Bars of arrivals: verified pledges in each stretch of time. */
export function ArrivalBars({ arrivals }: { readonly arrivals: Arrivals }): VNode {
  const { counts } = arrivals;
  const most = Math.max(1, ...counts);
  const width = (WIDTH - LEFT) / counts.length;
  return (
    <Frame arrivals={arrivals} most={most} title="Verified pledges in each stretch of time">
      {counts.map((count, i) => (
        <rect
          key={`${i}`}
          class="bar"
          x={LEFT + i * width}
          y={y(count, most)}
          width={Math.max(0.5, width - 1)}
          height={HEIGHT - BOTTOM - y(count, most)}
        />
      ))}
    </Frame>
  );
}

/** The running total of verified pledges, withdrawals not taken off. */
export function TotalLine({ arrivals }: { readonly arrivals: Arrivals }): VNode {
  let sum = 0;
  const totals = arrivals.counts.map((count) => {
    sum += count;
    return sum;
  });
  const most = Math.max(1, sum);
  const width = (WIDTH - LEFT) / totals.length;
  const points = totals.map((total, i) => `${LEFT + (i + 1) * width},${y(total, most)}`);
  return (
    <Frame arrivals={arrivals} most={most} title="Verified pledges in all">
      <polyline class="line" points={[`${LEFT},${y(0, most)}`, ...points].join(" ")} />
    </Frame>
  );
}

function y(value: number, most: number): number {
  return 10 + (1 - value / most) * (HEIGHT - BOTTOM - 10);
}

function Frame(props: {
  readonly arrivals: Arrivals;
  readonly most: number;
  readonly title: string;
  readonly children: VNode | VNode[];
}): VNode {
  const { arrivals, most, title, children } = props;
  const { from, step, counts } = arrivals;
  const time = (at: number) => `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      <line class="axis" x1={LEFT} x2={WIDTH} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
      <text x={LEFT - 6} y={16} text-anchor="end">
        {most.toLocaleString("en")}
      </text>
      <text x={LEFT - 6} y={HEIGHT - BOTTOM} text-anchor="end">
        0
      </text>
      {children}
      <text x={LEFT} y={HEIGHT - 6}>
        {time(from)}
      </text>
      <text x={WIDTH} y={HEIGHT - 6} text-anchor="end">
        {time(from + step * counts.length)}
      </text>
    </svg>
  );
}
