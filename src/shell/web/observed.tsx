import type { VNode } from "preact";
import type { Words } from "../words/index.ts";
import { InEnglish } from "./in-english.tsx";

/** What a finished observation says of itself, as far as pages show it. */
export interface Observed {
  readonly rows: number;
  readonly accounts: number;
  readonly objects: number;
  readonly pairs: number;
  readonly repeated: number;
  readonly significant: number;
  readonly shareExpectedByChance: number | null;
  readonly settings: { readonly window: number };
  readonly evidence: {
    readonly verdict: string;
    readonly sentence: string;
    readonly grades: Readonly<Record<string, string | null>>;
    readonly supports: readonly string[];
    readonly against: readonly string[];
    readonly wouldChange: readonly string[];
  };
}

/** The figures and the evidence of an observation. */
export function ObservedPanel(props: { readonly words: Words; readonly observed: Observed }): VNode {
  const { words, observed } = props;
  const { evidence, shareExpectedByChance: share } = observed;
  const lists = [
    { title: words.say("observe.supports"), items: evidence.supports },
    { title: words.say("observe.against"), items: evidence.against },
    { title: words.say("observe.would-change"), items: evidence.wouldChange },
  ];
  return (
    <>
      <p>
        {share === null
          ? words.say("observe.none-met", { window: observed.settings.window })
          : words.say("observe.by-chance", {
              share: words.percent(share),
              pairs: words.number(observed.pairs),
              window: observed.settings.window,
            })}{" "}
        {words.say("observe.repeated", {
          significant: observed.significant,
          repeated: words.number(observed.repeated),
        })}
      </p>
      <table>
        <caption>{words.say("observe.grades")}</caption>
        <tbody>
          {Object.entries(evidence.grades).map(([axis, grade]) => (
            <tr key={axis}>
              <th scope="row" lang="en">
                {axis}
              </th>
              <td lang={grade === null ? undefined : "en"}>{grade ?? words.say("observe.cannot-tell")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lists.map(({ title, items }) => (
        <section key={title}>
          <h2>{title}</h2>
          {items.length === 0 ? <p>{words.say("observe.nothing")}</p> : null}
          {items.length === 0 ? null : (
            <InEnglish words={words}>
              <ul>
                {items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </InEnglish>
          )}
        </section>
      ))}
    </>
  );
}
