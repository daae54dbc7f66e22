import type { VNode } from "preact";
import type { SpreadNow } from "../../numbers/index.ts";
import type { Words } from "../../words/index.ts";
import { Plot } from "../plot.tsx";
import { Scroll } from "../scroll.tsx";
import { HowLink } from "./how-link.tsx";

/**
 * R by the time people joined, with its band; the young end is drawn open. Below it, for comparison, R by the pace of
 * joining alone (Cori et al. 2013), and a word on which of the two to read.
 */
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
  const { cori } = spread;
  const highestPace = Math.max(0, ...cori.map(({ high }) => high));
  const maxPace = Math.min(Math.max(1.2, highestPace), 4 * Math.max(1, ...cori.map(({ r }) => r)));
  const paced = (value: number): number => Math.min(value, maxPace);
  const even = {
    look: "third",
    step: false,
    points: [
      { at: first.from, value: 1 },
      { at: last.to, value: 1 },
    ],
  };
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
                even,
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
            {
              label: words.say("numbers.r.cori"),
              height: 130,
              scale: "ratio",
              max: maxPace,
              areas:
                cori.length < 2
                  ? []
                  : [
                      {
                        look: "b80",
                        points: cori.map((c) => ({ at: c.to, low: paced(c.low), high: paced(c.high) })),
                      },
                    ],
              lines: [
                even,
                {
                  look: "second",
                  step: false,
                  points: cori.map((c) => ({ at: c.to, value: paced(c.r) })),
                },
              ],
              dots: [],
              bars: [],
              spans: [],
              empty: cori.length === 0 ? words.say("numbers.r.cori.none") : null,
            },
          ]}
        />
        <figcaption class="hint">
          <p>
            {description} <HowLink words={words} section="r-over-time" about={heading} />
          </p>
          <p>{words.say("numbers.r.which")}</p>
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
          {cori.length === 0 ? null : (
            <Scroll label={words.say("numbers.r.cori")}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{words.say("numbers.r.until")}</th>
                    <th scope="col">{words.say("numbers.r.cori")}</th>
                  </tr>
                </thead>
                <tbody>
                  {cori.map((c) => (
                    <tr key={c.to}>
                      <th scope="row">{words.time(c.to, zone)}</th>
                      <td>
                        {words.say("numbers.take.band", {
                          median: words.number(c.r, 2),
                          low: words.number(c.low, 2),
                          high: words.number(c.high, 2),
                        })}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          )}
        </details>
      </figure>
    </section>
  );
}
