import type { Sighting } from "./sighting.ts";

/** So many rushed requests from one network, or by one invitation, within twenty minutes are a burst. */
export const BURST = 30;

/** Faster than people read a form, though some who come back do it. Milliseconds. */
const HURRIED = 2000;

/**
 * The browser did no proof of work, or the form came back in a great hurry. One such request says
 * nothing: some people have no scripts, some no patience. Bursts are counted among these alone, so that
 * a full hall behind one address is no burst.
 */
export function isRushed({ proof, dwell }: Pick<Sighting, "proof" | "dwell">): boolean {
  return !proof || (dwell !== null && dwell < HURRIED);
}
