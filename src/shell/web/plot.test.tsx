import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "#kernel";
import { Plot, type PlotProps } from "./plot.tsx";
import { countAxis, type PlotPanel } from "./plot-panel.tsx";
import { RankChart } from "./rank-chart.tsx";

const START = Date.parse("2026-03-28T10:00:00Z");

const PANEL: PlotPanel = {
  label: "People",
  height: 100,
  scale: "count",
  max: 10,
  lines: [],
  dots: [],
  bars: [],
  spans: [],
  empty: null,
};

function draw(panel: Partial<PlotPanel>, more: Partial<PlotProps> = {}): string {
  return renderToString(
    <Plot
      id="p"
      title="People over time"
      description="All values are in the table."
      language="en"
      zone="Europe/Berlin"
      from={START}
      until={START + DAY}
      panels={[{ ...PANEL, ...panel }]}
      ticks={[]}
      {...more}
    />,
  );
}

test("who hears the page gets a title and a description, each with an id of its own", () => {
  const html = draw({});
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of html.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)) expect(ids).toContain(id);
  expect(html.match(/role="img"/g)).toHaveLength(2);
});

test("rank 1 stands above rank 100, and more people above fewer", () => {
  const ranks = countAxis({ ...PANEL, scale: "rank", max: 100 }, 20, "en");
  expect(ranks.y(1)).toBe(20);
  expect(ranks.y(100)).toBe(120);
  const people = countAxis(PANEL, 20, "en");
  expect(people.y(10)).toBeLessThan(people.y(0));
});

test.each([1, 2, 7, 10, 99, 100, 1234, 3_004_622])(
  "the axis for %i people ends at or above it, in round steps",
  (max) => {
    const { ticks, y } = countAxis({ ...PANEL, max }, 0, "en");
    const values = ticks.map(({ value }) => value);
    const step = values[1]! - values[0]!;
    expect(values.at(-1)).toBeGreaterThanOrEqual(max);
    expect([1, 2, 5]).toContain(step / 10 ** Math.floor(Math.log10(step)));
    expect(values.length).toBeLessThanOrEqual(6);
    expect(y(max)).toBeGreaterThanOrEqual(0);
  },
);

test("days on the axis are midnights on the clocks of the zone, also when the clocks change", () => {
  const html = draw({}, { until: START + 5 * DAY });
  expect(html).toContain(">Mar 29<");
  expect(html).toContain(">Apr 2<");
  const marks = [...html.matchAll(/d="M([\d.]+) 136v5"/g)].map((match) => Number(match[1]));
  const wide = marks.slice(-5);
  const gaps = wide.slice(1).map((x, i) => x - wide[i]!);
  // 29 March 2026 has 23 hours in Berlin: its day is the narrowest.
  expect(Math.min(...gaps)).toBe(gaps[0]);
});

test("a censored reading is an open mark, a frozen stretch is hatched and says what it is", () => {
  const html = draw({
    dots: [{ at: START + HOUR, value: 10, open: true, look: "first", title: "below the list" }],
    spans: [{ from: START + 2 * HOUR, until: START + 3 * HOUR, shade: "frozen", title: "stood still" }],
  });
  expect(html).toMatch(/<circle class="dot first open"[^>]*><title>below the list/);
  expect(html).toMatch(/<rect class="frozen" fill="url\(#p-wide-hatch\)"[^>]*><title>stood still/);
});

test("whatever is measured, everything drawn is within the picture and carries no style", () => {
  const at = fc.integer({ min: START - DAY, max: START + 2 * DAY });
  const point = fc.record({ at, value: fc.integer({ min: 0, max: 1e9 }) });
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 1 }),
      fc.constantFrom("count" as const, "rank" as const),
      fc.integer({ min: MINUTE, max: 400 * DAY }),
      (points, scale, span) => {
        const sorted = points
          .map((p) => (scale === "rank" ? { ...p, value: p.value + 1 } : p))
          .sort((a, b) => a.at - b.at);
        const max = Math.max(...sorted.map(({ value }) => value));
        const html = draw(
          { scale, max, lines: [{ look: "first", step: true, points: sorted }] },
          { until: START + span },
        );
        expect(html).not.toMatch(/NaN|Infinity|style=/);
        for (const [, x] of html.matchAll(/[MH](-?[\d.]+)/g)) {
          expect(Number(x)).toBeGreaterThanOrEqual(-1);
          expect(Number(x)).toBeLessThanOrEqual(760);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test("a list whose sources differ has open marks joined by a line, an agreed one a full mark", () => {
  const html = renderToString(
    <RankChart
      title="Best ranks"
      rows={[
        {
          name: "Norway, rock",
          peaks: [
            { rank: 10, source: "a" },
            { rank: 23, source: "b" },
          ],
        },
        {
          name: "Italy, rock",
          peaks: [
            { rank: 30, source: "a" },
            { rank: 30, source: "b" },
          ],
        },
      ]}
    />,
  );
  expect(html.match(/class="dot first open"/g)).toHaveLength(4);
  expect(html.match(/class="dot first"/g)).toHaveLength(4);
  expect(html).toContain("Norway, rock: 23, b");
});
