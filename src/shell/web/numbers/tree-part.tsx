import type { VNode } from "preact";
import type { RadialLayout } from "#spread";
import type { Words } from "../../words/index.ts";
import { HowLink } from "./how-link.tsx";

const SIZE = 600;

/** The biggest branches as a still picture; where WebGL works, a script draws up to 100,000 people over it. */
export function TreePart(props: {
  readonly words: Words;
  readonly slug: string;
  readonly tree: RadialLayout;
}): VNode {
  const { words, slug, tree } = props;
  const heading = words.say("numbers.tree");
  const drawn = tree.inviters.length;
  if (drawn === 0) {
    return (
      <section>
        <h2>{heading}</h2>
        <p>{words.say("numbers.tree.none")}</p>
      </section>
    );
  }
  const told = (count: string): string =>
    words.say("numbers.tree.text", { drawn: count, of: words.number(tree.of) });
  const x = (i: number): number => Math.round((SIZE / 2) * (1 + 0.98 * tree.places[2 * i]!) * 10) / 10;
  const y = (i: number): number => Math.round((SIZE / 2) * (1 + 0.98 * tree.places[2 * i + 1]!) * 10) / 10;
  let lines = "";
  let seeds = "";
  let others = "";
  tree.inviters.forEach((inviter, i) => {
    if (inviter >= 0) lines += `M${x(inviter)} ${y(inviter)}L${x(i)} ${y(i)}`;
    // A line of no length with round ends is a point; one path for all keeps the page small.
    if (inviter < 0) seeds += `M${x(i)} ${y(i)}h0`;
    else others += `M${x(i)} ${y(i)}h0`;
  });
  return (
    <section>
      <h2>{heading}</h2>
      <p>
        <span data-drawn-text={told("%")}>{told(words.number(drawn))}</span>{" "}
        <HowLink words={words} section="picture" about={heading} />
      </p>
      <figure class="tree" data-tree={`/studio/c/${slug}/tree.bin`}>
        <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={words.say("numbers.tree.alt")}>
          <path class="edges" d={lines} />
          <path class="people" d={others} />
          <path class="seeds" d={seeds} />
        </svg>
        <figcaption class="hint" data-tree-hint hidden>
          {words.say("numbers.tree.full")}
        </figcaption>
      </figure>
    </section>
  );
}
