import type { VNode } from "preact";
import { MINUTE } from "#kernel";
import type { Outlook } from "../../numbers/index.ts";
import type { Arrival } from "../../store/index.ts";
import type { Word, Words } from "../../words/index.ts";
import { Plot } from "../plot.tsx";
import { Scroll } from "../scroll.tsx";

/** The supporters so far and the fan of futures, with the goal as a line. */
export function Fan(props: {
  readonly words: Words;
  readonly outlook: Outlook;
  readonly arrivals: readonly Arrival[];
  readonly now: number;
  readonly zone: string;
  readonly goal: number | null;
}): VNode {
  const { words, outlook, arrivals, now, zone, goal } = props;
  const { fan, count } = outlook;
  let sum = 0;
  const past = arrivals.map(({ minute, verified }) => {
    sum += verified;
    return { at: Math.min(now, (minute + 1) * MINUTE), value: sum };
  });
  const from = past[0]?.at ?? now;
  const until = fan.at(-1)!.at;
  const band = (
    look: "b50" | "b80" | "b95",
    low: "low50" | "low80" | "low95",
    high: "high50" | "high80" | "high95",
  ) => ({
    look,
    points: [
      { at: now, low: count, high: count },
      ...fan.map((step) => ({ at: step.at, low: step[low], high: step[high] })),
    ],
  });
  const whole = (value: number): string => words.number(Math.round(value));
  const last = fan.at(-1)!;
  // A goal far above everything would press the fan flat: it is then said, and not drawn.
  const goalDrawn = goal !== null && goal <= 4 * last.high95;
  const legend: readonly [string, Word, boolean][] = [
    ["line first", "numbers.legend.so-far", true],
    ["line second", "numbers.legend.median", true],
    ["area b50", "numbers.legend.b50", true],
    ["area b80", "numbers.legend.b80", true],
    ["area b95", "numbers.legend.b95", true],
    ["line third", "numbers.legend.goal", goalDrawn],
  ];
  return (
    <figure class="report-plot">
      <Plot
        id="fan"
        title={words.say("numbers.plot.title")}
        description={words.say("numbers.plot.desc", {
          count: whole(count),
          median: whole(last.median),
          low50: whole(last.low50),
          high50: whole(last.high50),
          low80: whole(last.low80),
          high80: whole(last.high80),
          low95: whole(last.low95),
          high95: whole(last.high95),
        })}
        language={words.language}
        zone={zone}
        from={from}
        until={until}
        ticks={[]}
        panels={[
          {
            label: words.say("numbers.plot.people"),
            height: 220,
            scale: "count",
            max: Math.max(last.high95, goalDrawn ? goal : 0),
            areas: [
              band("b95", "low95", "high95"),
              band("b80", "low80", "high80"),
              band("b50", "low50", "high50"),
            ],
            lines: [
              { look: "first", step: true, points: [...past, { at: now, value: count }] },
              {
                look: "second",
                step: false,
                points: [{ at: now, value: count }, ...fan.map(({ at, median }) => ({ at, value: median }))],
              },
              ...(goalDrawn
                ? [
                    {
                      look: "third",
                      step: false,
                      points: [
                        { at: from, value: goal },
                        { at: until, value: goal },
                      ],
                    },
                  ]
                : []),
            ],
            dots: [],
            bars: [],
            spans: [],
            empty: null,
          },
        ]}
      />
      <figcaption>
        <ul class="legend">
          {legend
            .filter(([, , shown]) => shown)
            .map(([look, word]) => (
              <li key={word}>
                <svg class="plot swatch" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
                  {look.startsWith("line") ? (
                    <path class={look} d="M1 6H23" />
                  ) : (
                    <path class={look} d="M0 0H24V12H0Z" />
                  )}
                </svg>{" "}
                {words.say(word)}
              </li>
            ))}
        </ul>
      </figcaption>
      <details>
        <summary>{words.say("numbers.table")}</summary>
        <Scroll label={words.say("numbers.plot.title")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.say("numbers.when")}</th>
                <th scope="col" class="number">
                  {words.say("numbers.expected")}
                </th>
                <th scope="col">{words.say("numbers.band80")}</th>
                <th scope="col">{words.say("numbers.band95")}</th>
              </tr>
            </thead>
            <tbody>
              {fan.map((step) => (
                <tr key={step.at}>
                  <th scope="row">{words.time(step.at, zone)}</th>
                  <td class="number">{whole(step.median)}</td>
                  <td>{`${whole(step.low80)} – ${whole(step.high80)}`}</td>
                  <td>{`${whole(step.low95)} – ${whole(step.high95)}`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </details>
    </figure>
  );
}
