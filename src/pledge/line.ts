import type { Instant } from "#kernel";

/** People who came in the same instant. */
interface Slot {
  readonly at: Instant;
  people: number;
}

/**
 * Who waits for their turn to pledge, by when they came. A place is the instant of coming, so that it is
 * worth the same at every server, and nothing about anybody is kept here.
 */
export interface Line {
  readonly slots: Slot[];
  /** The newest instant whose turn has come: nobody joins at or before it. */
  past: Instant;
}

/** With more slots than this, newcomers share the last one. */
const MOST_SLOTS = 20_000;

/** A thousandth of a millisecond: more people do not come in one. */
const NEXT = 0.001;

/** A line with nobody in it. */
export function emptyLine(): Line {
  return { slots: [], past: Number.NEGATIVE_INFINITY };
}

/** Somebody joins at the end; gives the instant that names the place. */
export function joinLine({ slots, past }: Line, now: Instant): Instant {
  const last = slots.at(-1);
  if (last && slots.length >= MOST_SLOTS) {
    last.people++;
    return last.at;
  }
  // Later than everybody before, also in the same millisecond and when the clock was set back.
  const at = Math.max(now, past + NEXT, (last?.at ?? now) + NEXT);
  slots.push({ at, people: 1 });
  return at;
}

/** How many people have their turn before and with who joined at `at`; 0 when it is their turn. */
export function placeInLine({ slots }: Line, at: Instant): number {
  let place = 0;
  for (const slot of slots) {
    if (slot.at > at) break;
    place += slot.people;
  }
  return place;
}

/** It is the turn of the first `people`; those who joined in the same instant have their turn together. */
export function admitFromLine(line: Line, people: number): void {
  const { slots } = line;
  let left = people;
  while (slots.length > 0 && left > 0) {
    const first = slots[0]!;
    const taken = Math.min(first.people, left);
    first.people -= taken;
    left -= taken;
    if (first.people > 0) return;
    line.past = first.at;
    slots.shift();
  }
}
