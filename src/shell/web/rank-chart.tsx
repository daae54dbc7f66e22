import type { VNode } from "preact";
import type { ListRanks } from "#report";

/** A row of the chart: a list's name as people read it, and the best rank by each source. */
export interface RankRowMarks {
  readonly name: string;
  readonly peaks: readonly { readonly rank: number; readonly source: string }[];
}

const ROW = 20;
const TOP = 26;
const RIGHT = 16;

/** The lists with a rank, best first. */
export function rankRows(ranks: readonly ListRanks[], name: (list: ListRanks) => string): RankRowMarks[] {
  const best = ({ peaks }: RankRowMarks) => Math.min(...peaks.map(({ rank }) => rank));
  return ranks
    .map((list) => ({
      name: name(list),
      peaks: list.sources.flatMap(({ peak, source }) => (peak ? [{ rank: peak.rank, source }] : [])),
    }))
    .filter(({ peaks }) => peaks.length > 0)
    .sort((a, b) => best(a) - best(b) || (a.name < b.name ? -1 : 1));
}

/** Best ranks of many lists: a row for each, a mark for each source, joined where sources differ. */
export function RankChart(props: { readonly title: string; readonly rows: readonly RankRowMarks[] }): VNode {
  return (
    <div class="plots">
      <ChartAt {...props} id="ranks-narrow" width={340} left={150} size="narrow" />
      <ChartAt {...props} id="ranks-wide" width={760} left={190} size="wide" />
    </div>
  );
}

function ChartAt(props: {
  readonly title: string;
  readonly rows: readonly RankRowMarks[];
  readonly id: string;
  readonly width: number;
  readonly left: number;
  readonly size: string;
}): VNode {
  const { title, rows, id, width, left, size } = props;
  const worst = Math.max(...rows.flatMap(({ peaks }) => peaks.map(({ rank }) => rank)));
  const step = [5, 10, 20, 25, 50, 100, 200].find((wide) => worst / wide <= 5) ?? 500;
  const end = Math.ceil(worst / step) * step;
  const x = (rank: number): number =>
    Math.round((left + ((rank - 1) / Math.max(1, end - 1)) * (width - left - RIGHT)) * 10) / 10;
  const height = TOP + rows.length * ROW + 4;
  const ticks = [1, ...Array.from({ length: end / step }, (_, i) => (i + 1) * step)];
  return (
    <svg class={`plot ${size}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      {ticks.map((rank) => (
        <g key={rank}>
          <path class="grid" d={`M${x(rank)} ${TOP - 8}V${height}`} />
          <text x={x(rank)} y={TOP - 13} text-anchor="middle">
            #{rank}
          </text>
        </g>
      ))}
      {rows.map(({ name, peaks }, i) => {
        const y = TOP + i * ROW + ROW / 2;
        const places = peaks.map(({ rank }) => x(rank));
        return (
          <g key={name}>
            <text x={left - 12} y={y + 4} text-anchor="end">
              {name}
            </text>
            <path class="line third" d={`M${Math.min(...places)} ${y}H${Math.max(...places)}`} />
            {peaks.map(({ rank, source }) => (
              <circle
                key={source}
                class={`dot first${new Set(places).size > 1 ? " open" : ""}`}
                cx={x(rank)}
                cy={y}
                r="4"
              >
                <title>{`${name}: ${rank}, ${source}`}</title>
              </circle>
            ))}
          </g>
        );
      })}
    </svg>
  );
}
