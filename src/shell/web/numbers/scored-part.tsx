import type { VNode } from "preact";
import type { ForecastScore } from "#report";
import type { Words } from "../../words/index.ts";
import { HowLink } from "./how-link.tsx";

/** How the forecasts did, once their day has come. */
export function ScoredPart(props: {
  readonly words: Words;
  readonly score: ForecastScore | null;
  readonly zone: string;
}): VNode | null {
  const { words, score, zone } = props;
  if (!score) return null;
  const { first } = score;
  const heading = words.say("numbers.scored");
  const held = (count: number): string => words.percent(count / score.forecasts);
  return (
    <section>
      <h2>{heading}</h2>
      <p>
        {words.say("numbers.scored.text", {
          forecasts: score.forecasts,
          until: words.time(score.until, zone),
          final: words.number(score.final),
          held50: held(score.held50),
          held80: held(score.held80),
          held95: held(score.held95),
          error: words.percent(score.error),
          baseline: words.percent(score.baselineError),
        })}{" "}
        {words.say("numbers.scored.first", {
          at: words.time(first.at, zone),
          median: words.number(Math.round(first.median)),
          low: words.number(Math.round(first.low80)),
          high: words.number(Math.round(first.high80)),
        })}
      </p>
      <p class="hint">
        {words.say("numbers.scored.hint")} <HowLink words={words} section="calibration" about={heading} />
      </p>
    </section>
  );
}
