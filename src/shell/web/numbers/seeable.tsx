import type { VNode } from "preact";
import { DAY, type Instant } from "#kernel";
import { detectableEffect } from "#ranking";
import type { Words } from "../../words/index.ts";
import { HowLink } from "./how-link.tsx";

/** An item's usual swing from day to day, sd of ln(rank): assumed until its own list has been read. */
const ASSUMED_SWING = 0.2;
const ASSUMED_CARRY = 0.5;
const LEAST_DAYS = 8;
const DAYS_AFTER = 3;
/** The example's rank before. */
const FROM = 60;

/** Before a campaign opens: the least rise that its report will be able to tell from chance. Only where a rank is aimed at. */
export function Seeable(props: {
  readonly words: Words;
  readonly rank: number | null;
  readonly now: Instant;
  readonly start: Instant;
}): VNode | null {
  const { words, rank, now, start } = props;
  if (rank === null || start <= now) return null;
  const days = Math.floor((start - now) / DAY);
  const heading = words.say("numbers.seeable");
  const factor = Math.exp(
    detectableEffect(ASSUMED_SWING, ASSUMED_CARRY, Math.max(LEAST_DAYS, days), DAYS_AFTER),
  );
  return (
    <section>
      <h2>{heading}</h2>
      <p>
        {days < LEAST_DAYS
          ? words.say("numbers.seeable.short", { days, least: LEAST_DAYS })
          : words.say("numbers.seeable.text", {
              days,
              factor: words.number(factor, 1),
              from: FROM,
              to: Math.max(1, Math.round(FROM / factor)),
            })}{" "}
        <HowLink words={words} section="impact" about={heading} />
      </p>
    </section>
  );
}
