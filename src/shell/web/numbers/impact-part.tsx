import type { VNode } from "preact";
import type { ListImpact } from "#report";
import type { Word, Words } from "../../words/index.ts";
import { Scroll } from "../scroll.tsx";
import { HowLink } from "./how-link.tsx";

const VERDICTS: Readonly<Record<ListImpact["verdict"], Word>> = {
  moved: "numbers.impact.moved",
  "may have moved": "numbers.impact.may-have-moved",
  "no effect": "numbers.impact.no-effect",
  "cannot tell": "numbers.impact.cannot-tell",
  "stale chart": "numbers.impact.stale-chart",
};

/** What the crowd moved, list by list: first how often chance alone does as much, then the rest. */
export function ImpactPart(props: {
  readonly words: Words;
  readonly impacts: readonly ListImpact[];
  /** Before the moment there is nothing to judge: only what could be seen. */
  readonly before: boolean;
}): VNode {
  const { words, impacts, before } = props;
  const heading = words.say("numbers.impact");
  return (
    <section>
      <h2>{heading}</h2>
      {impacts.length === 0 ? (
        <p>
          {words.say("numbers.impact.none")} <HowLink words={words} section="peak-ranks" about={heading} />
        </p>
      ) : before ? (
        impacts.map((one) => (
          <p key={`${one.list} ${one.source}`}>
            <strong>{one.list}</strong>:{" "}
            {one.detectable === null
              ? words.say("numbers.impact.cannot-tell")
              : words.say("numbers.impact.seen", {
                  before: one.before,
                  ranks: factorText(words, one),
                })}{" "}
            <HowLink words={words} section="impact" about={one.list} />
          </p>
        ))
      ) : (
        <>
          <p>
            {words.say("numbers.impact.controls", {
              count: Math.max(...impacts.map(({ controls }) => controls)),
            })}{" "}
            <HowLink words={words} section="impact" about={heading} />
          </p>
          <ImpactTable words={words} impacts={impacts} label={heading} />
        </>
      )}
    </section>
  );
}

function factorText(words: Words, { detectable, bestBefore }: ListImpact): string {
  const factor = Math.exp(detectable ?? 0);
  const from = bestBefore ?? 100;
  return words.say("numbers.impact.factor", {
    factor: words.number(factor, 1),
    from: `#${from}`,
    to: `#${Math.max(1, Math.round(from / factor))}`,
  });
}

function ImpactTable(props: {
  readonly words: Words;
  readonly impacts: readonly ListImpact[];
  readonly label: string;
}): VNode {
  const { words, impacts, label } = props;
  const head = (word: Word) => <th scope="col">{words.say(word)}</th>;
  return (
    <Scroll label={label}>
      <table>
        <thead>
          <tr>
            {head("numbers.impact.list")}
            {head("numbers.impact.p")}
            {head("numbers.impact.verdict")}
            {head("numbers.impact.effect")}
            {head("numbers.impact.sensitive")}
            {head("numbers.impact.ranks")}
            {head("numbers.impact.detectable")}
          </tr>
        </thead>
        <tbody>
          {impacts.map((one) => (
            <tr key={`${one.list} ${one.source}`}>
              <th scope="row">{one.list}</th>
              <td>{chanceText(words, one)}</td>
              <td>
                <strong>{words.say(VERDICTS[one.verdict])}</strong>
              </td>
              <td>{factors(words, one)}</td>
              <td>{one.sensitivity ? factors(words, one.sensitivity) : ""}</td>
              <td>
                {[one.bestBefore, one.bestAfter].map((rank) => (rank === null ? "–" : `#${rank}`)).join(", ")}
              </td>
              <td>{one.detectable === null ? "–" : `× ${words.number(Math.exp(one.detectable), 1)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Effects on -ln(rank) as factors: the rank was divided by so much. */
function factors(
  words: Words,
  one: { effect: number | null; low: number | null; high: number | null },
): string {
  const factor = (value: number): string => words.number(Math.exp(value), 2);
  if (one.effect === null) return one.low === null ? "–" : `≥ ${factor(one.low)}`;
  return words.say("numbers.take.band", {
    median: factor(one.effect),
    low: factor(one.low ?? one.effect),
    high: factor(one.high ?? one.effect),
  });
}

/** Placebo tests first: how often nothing at all looks as big. */
function chanceText(words: Words, { placeboTime, placeboItems, pValue, pValueFrom }: ListImpact): string {
  const chance = (p: number): string => (p < 0.001 ? "< 0.001" : words.number(p, 3));
  const parts = [
    placeboItems
      ? words.say("numbers.impact.p.items", { count: placeboItems.n, p: chance(placeboItems.pValue) })
      : "",
    placeboTime ? words.say("numbers.impact.p.placebo", { share: words.percent(placeboTime.pValue) }) : "",
    pValue === null || pValueFrom === "other items"
      ? ""
      : words.say("numbers.impact.p.value", { p: chance(pValue) }),
  ];
  return parts.filter(Boolean).join("; ") || "–";
}
