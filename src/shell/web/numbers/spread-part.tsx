import type { VNode } from "preact";
import type { SpreadNow } from "../../numbers/index.ts";
import type { Word, Words } from "../../words/index.ts";
import { HowLink } from "./how-link.tsx";

/** How it spread: each figure with its interval, in plain words, with a link to its formula. */
export function SpreadFigures({
  words,
  spread,
}: {
  readonly words: Words;
  readonly spread: SpreadNow;
}): VNode {
  const { shape, reproduction: r } = spread;
  const unknown = words.say("numbers.unknown");
  const one = (value: number | null, digits: number): string =>
    value === null ? unknown : words.number(value, digits);
  const cards: readonly {
    readonly label: Word;
    readonly value: string;
    readonly interval?: string | undefined;
    readonly text: string;
    readonly section: string;
  }[] = [
    {
      label: "numbers.k",
      value:
        r.k === null
          ? words.say("numbers.k.unknown")
          : words.say("numbers.k.value", { k: words.number(r.k, 2) }),
      interval: r.interval
        ? words.say("numbers.k.interval", {
            low: words.number(r.interval.low, 2),
            high: words.number(r.interval.high, 2),
          })
        : undefined,
      text: words.say("numbers.k.text"),
      section: "reproduction",
    },
    {
      label: "numbers.invited",
      value: words.percent(spread.invitedShare),
      text: words.say("numbers.invited.text"),
      section: "structural-virality",
    },
    {
      label: "numbers.pace",
      value:
        spread.generationIntervalMedian === null
          ? unknown
          : words.say("numbers.pace.value", { hours: words.number(spread.generationIntervalMedian, 1) }),
      text: words.say(spread.delayAssumed ? "numbers.pace.assumed" : "numbers.pace.text"),
      section: "delay",
    },
    {
      label: "numbers.generations",
      value: words.number(shape.generations),
      text: words.say("numbers.generations.text", { breadth: words.number(shape.maxBreadth) }),
      section: "structural-virality",
    },
    {
      label: "numbers.virality",
      value: one(shape.structuralVirality, 2),
      text: words.say("numbers.virality.text"),
      section: "structural-virality",
    },
    {
      label: "numbers.largest",
      value: words.number(shape.largestTree),
      text: words.say("numbers.largest.text", { share: words.percent(shape.largestBroadcastShare) }),
      section: "structural-virality",
    },
  ];
  return (
    <section>
      <h2>{words.say("numbers.spread")}</h2>
      <dl class="figures explained">
        {cards.map(({ label, value, interval, text, section }) => (
          <div key={label} class="card">
            <dt>{words.say(label)}</dt>
            <dd class="figure stated">{value}</dd>
            {interval ? <dd>{interval}</dd> : null}
            <dd class="hint">
              {text} <HowLink words={words} section={section} about={words.say(label)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
