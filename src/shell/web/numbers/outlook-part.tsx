import type { VNode } from "preact";
import { petitionBaseRate } from "#forecast";
import type { Result } from "#kernel";
import type { UnitsForRank } from "#ranking";
import type { Outlook } from "../../numbers/index.ts";
import type { Words } from "../../words/index.ts";
import { chanceText, HowLink } from "./how-link.tsx";

/** What a rank takes, if somebody knows some ranks and their units. */
export interface Need {
  readonly rank: number;
  readonly found: Result<
    UnitsForRank & { readonly per100: { readonly acts: number; readonly rank: number } | null },
    string
  >;
}

/** Will we make it? In sentences, each with its interval, with the base rate beside a hopeful one. */
export function OutlookText(props: {
  readonly words: Words;
  readonly outlook: Outlook;
  readonly until: number;
  readonly zone: string;
  readonly goal: number | null;
  readonly need: Need | null;
  /** Confirmations so far, and of how many who were asked. */
  readonly confirmed: { readonly done: number; readonly asked: number };
}): VNode {
  const { words, outlook, until, zone, goal, need, confirmed } = props;
  const people = (value: number): string => words.number(Math.round(value));
  const heading = words.say("numbers.make");
  const { followThrough, acts } = outlook;
  return (
    <>
      <p class="lead">
        {words.say("numbers.make.text", {
          time: words.time(until, zone),
          median: people(outlook.median),
          low: people(outlook.low80),
          high: people(outlook.high80),
          count: people(outlook.count),
        })}{" "}
        <HowLink words={words} section="forecast" about={heading} />
      </p>
      {goal !== null && outlook.reaching ? (
        <p>
          <strong>
            {words.say("numbers.make.goal", {
              goal: words.number(goal),
              chance: chanceText(words, outlook.reaching.chance),
              low: chanceText(words, outlook.reaching.low),
              high: chanceText(words, outlook.reaching.high),
            })}
          </strong>{" "}
          {baseRate(words, goal)}{" "}
          <HowLink words={words} section="base-rates" about={words.say("numbers.base.none")} />
        </p>
      ) : null}
      <p>
        {words.say("numbers.make.acts", {
          median: people(acts.median),
          low: people(acts.low80),
          high: people(acts.high80),
          share: words.percent(followThrough.median),
          shareLow: words.percent(followThrough.low),
          shareHigh: words.percent(followThrough.high),
        })}{" "}
        {confirmed.done > 0
          ? words.say("numbers.make.acts.own", {
              done: words.number(confirmed.done),
              asked: words.number(confirmed.asked),
            })
          : words.say("numbers.make.acts.prior")}{" "}
        <HowLink words={words} section="follow-through" about={words.say("numbers.take.acting")} />
      </p>
      {need ? <NeedText words={words} need={need} outlook={outlook} /> : null}
      <p class="hint">
        {words.say("numbers.method", {
          method: outlook.method,
          baseline: people(outlook.baseline),
          calibrated: outlook.calibrated ? "yes" : "no",
        })}{" "}
        {outlook.method === "log-linear baseline" ? words.say("numbers.method.baseline") : null}
      </p>
    </>
  );
}

function baseRate(words: Words, goal: number): string {
  const found = petitionBaseRate(goal);
  return found
    ? words.say("numbers.base", { share: words.percent(found.share), of: found.of, source: found.source })
    : words.say("numbers.base.none");
}

function NeedText(props: { readonly words: Words; readonly need: Need; readonly outlook: Outlook }): VNode {
  const { words, need, outlook } = props;
  const { rank, found } = need;
  if (!found.ok) return <p>{words.say("numbers.make.need.refused", { rank, why: found.refusal })}</p>;
  const units = (value: number): string => words.number(Math.round(value));
  const { per100 } = found.value;
  return (
    <p>
      {words.say("numbers.make.need", {
        rank,
        units: units(found.value.units),
        low: units(found.value.low),
        high: units(found.value.high),
        aim: units(found.value.aim),
      })}{" "}
      {per100
        ? words.say("numbers.make.need.more", {
            acts: units(per100.acts),
            units: units(per100.acts),
            rank: words.number(per100.rank, 1),
          })
        : null}{" "}
      {outlook.reachingRank ? (
        <strong>
          {words.say("numbers.make.rank", {
            rank,
            chance: chanceText(words, outlook.reachingRank.chance),
            low: chanceText(words, outlook.reachingRank.low),
            high: chanceText(words, outlook.reachingRank.high),
          })}
        </strong>
      ) : null}{" "}
      <HowLink words={words} section="curve" about={`#${rank}`} />
    </p>
  );
}
