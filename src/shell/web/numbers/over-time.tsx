import type { VNode } from "preact";
import type { SpreadNow } from "../../numbers/index.ts";
import type { Words } from "../../words/index.ts";
import { Plot } from "../plot.tsx";
import { Scroll } from "../scroll.tsx";
import { HowLink } from "./how-link.tsx";

/** R by the time people joined, with its band; the young end is drawn open. */
export function OverTime(props: {
  readonly words: Words;
  readonly spread: SpreadNow;
  readonly zone: string;
}): VNode {
  const { words, spread, zone } = props;
  const heading = words.say("numbers.r");
  const known = spread.overTime.flatMap(({ k, low, high, ...rest }) =>
    k === null || low === null || high === null ? [] : [{ k, low, high, ...rest }],
  );
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) {
    return (
      <section>
        <h2>{heading}</h2>
        <p>{words.say("numbers.r.none")}</p>
      </section>
    );
  }
  const middle = ({ from, to }: { from: number; to: number }): number => (from + to) / 2;
  const settled = known.filter((cohort) => cohort.settled);
  // A young cohort's band can reach very high: the scale follows the settled ones.
  const highest = Math.max(...(settled.length > 0 ? settled : known).map(({ high }) => high));
  const max = Math.min(Math.max(1.2, highest), 4 * Math.max(1, ...known.map(({ k }) => k)));
  const capped = (value: number): number => Math.min(value, max);
  const area = (cohorts: typeof known, look: string) =>
    cohorts.length < 2
      ? []
      : [
          {
            look,
            points: cohorts.map((c) => ({ at: middle(c), low: capped(c.low), high: capped(c.high) })),
          },
        ];
  const description = words.say("numbers.r.desc", {
    from: words.time(first.from, zone),
    to: words.time(last.to, zone),
  });
  return (
    <section>
      <h2>{heading}</h2>
      <figure class="report-plot">
        <Plot
          id="r-over-time"
          title={heading}
          description={description}
          language={words.language}
          zone={zone}
          from={first.from}
          until={last.to}
          ticks={[]}
          panels={[
            {
              label: words.say("numbers.r.panel"),
              height: 170,
              scale: "ratio",
              max,
              areas: [...area(known, "young"), ...area(settled, "b80")],
              lines: [
                {
                  look: "third",
                  step: false,
                  points: [
                    { at: first.from, value: 1 },
                    { at: last.to, value: 1 },
                  ],
                },
                {
                  look: "first",
                  step: false,
                  points: settled.map((c) => ({ at: middle(c), value: capped(c.k) })),
                },
              ],
              dots: known.map((c) => ({
                at: middle(c),
                value: capped(c.k),
                open: !c.settled,
                look: c.settled ? "first" : "other",
                title: `${words.time(c.from, zone)}: ${words.number(c.k, 2)}`,
              })),
              bars: [],
              spans: [],
              empty: null,
            },
          ]}
        />
        <figcaption class="hint">
          {description} <HowLink words={words} section="r-over-time" about={heading} />
        </figcaption>
        <details>
          <summary>{words.say("numbers.table")}</summary>
          <Scroll label={heading}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.say("numbers.r.joined")}</th>
                  <th scope="col" class="number">
                    {words.say("numbers.r.supporters")}
                  </th>
                  <th scope="col">{words.say("numbers.r.value")}</th>
                </tr>
              </thead>
              <tbody>
                {known.map((c) => (
                  <tr key={c.from}>
                    <th scope="row">{words.time(c.from, zone)}</th>
                    <td class="number">{words.number(c.supporters)}</td>
                    <td>
                      {words.say("numbers.take.band", {
                        median: words.number(c.k, 2),
                        low: words.number(c.low, 2),
                        high: words.number(c.high, 2),
                      })}{" "}
                      {c.settled ? "" : words.say("numbers.r.unsettled")}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </details>
      </figure>
    </section>
  );
}
