import type { VNode } from "preact";
import type { Words } from "../../words/index.ts";

/** A link to the section of the methods that holds a figure's formula, source and limits. */
export function HowLink(props: {
  readonly words: Words;
  /** Anchor in docs/METHODS.md. */
  readonly section: string;
  /** The figure, for who hears links out of their sentence. */
  readonly about: string;
}): VNode {
  const { words, section, about } = props;
  return (
    <a href={`/methods#${section}`}>
      {words.say("numbers.how")}
      <span class="vh">: {about}</span>
    </a>
  );
}

/** A chance as it may be said: a thousand simulated futures know neither "never" nor "always". */
export function chanceText(words: Words, chance: number): string {
  if (chance > 0.99) return words.say("numbers.chance.sure");
  return chance < 0.01 ? words.say("numbers.chance.hardly") : words.percent(chance);
}
