import type { VNode } from "preact";
import type { SpreadNow } from "../../numbers/index.ts";
import type { Words } from "../../words/index.ts";
import { Scroll } from "../scroll.tsx";
import { HowLink } from "./how-link.tsx";

const SIZE = 400;
/** Half of the empty angle between two cascades. */
const GAP = 0.02;

/**
 * The biggest cascades for the public: a slice each, a ring for each generation, as long as it has people. No points:
 * everything is told in fives, so that nobody's own invitations can be read from it.
 */
export function RingsPart({
  words,
  spread,
}: {
  readonly words: Words;
  readonly spread: SpreadNow;
}): VNode | null {
  const { rings } = spread;
  if (rings.length === 0) return null;
  const heading = words.say("numbers.rings");
  const deepest = Math.max(...rings.map(({ generations }) => generations.length));
  const total = rings.reduce((sum, { people }) => sum + people, 0);
  const thick = (SIZE / 2 - 40) / deepest;
  let turned = -Math.PI / 2;
  const arcs: string[] = [];
  for (const { people, generations } of rings) {
    const angle = (2 * Math.PI * people) / total;
    const middle = turned + angle / 2;
    turned += angle;
    const most = Math.max(...generations);
    generations.forEach((count, at) => {
      const half = Math.max(0, (angle / 2 - GAP) * (count / most));
      if (half > 0) arcs.push(arc(middle, half, 24 + (at + 0.5) * thick));
    });
  }
  return (
    <section>
      <h2>{heading}</h2>
      <p>
        {words.say("numbers.rings.text", { count: rings.length })}{" "}
        <HowLink words={words} section="picture" about={heading} />
      </p>
      <figure class="tree rings">
        <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={words.say("numbers.rings.alt")}>
          {arcs.map((path) => (
            <path key={path} class="ring" d={path} stroke-width={Math.round(0.8 * thick)} />
          ))}
        </svg>
      </figure>
      <details>
        <summary>{words.say("numbers.table")}</summary>
        <Scroll label={heading}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.say("numbers.rings.cascade")}</th>
                {Array.from({ length: deepest }, (_, at) => (
                  <th key={at} scope="col" class="number">
                    {words.say("numbers.rings.generation", { generation: at + 1 })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rings.map(({ generations }, row) => (
                <tr key={`${row}`}>
                  <th scope="row">{row + 1}</th>
                  {Array.from({ length: deepest }, (_, at) => (
                    <td key={at} class="number">
                      {generations[at] ? words.number(generations[at]) : "–"}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </details>
    </section>
  );
}

/** An arc about the middle of the picture; a whole turn is drawn as two halves. */
function arc(middle: number, half: number, radius: number): string {
  const at = (angle: number): string =>
    `${(SIZE / 2 + radius * Math.cos(angle)).toFixed(1)} ${(SIZE / 2 + radius * Math.sin(angle)).toFixed(1)}`;
  const r = radius.toFixed(1);
  return `M${at(middle - half)}A${r} ${r} 0 0 1 ${at(middle)}A${r} ${r} 0 0 1 ${at(middle + half)}`;
}
