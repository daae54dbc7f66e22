import type { Company, Sighting } from "./sighting.ts";

/** So many from one network, or by one invitation, within twenty minutes are a burst. An office at lunch is one too. */
export const BURST = 40;

/** Faster than people read a form, though some who come back do it. Milliseconds. */
const HURRIED = 2000;
/** So many people at one little-known domain may be a family or a firm; in a burst they are looked at. */
const NEIGHBOURS = 8;

/**
 * Something else speaks for a machine, so that a burst is more than a crowd behind one door: no proof
 * of work, great hurry, or a mailbox next door to many others in a house that one person may own.
 */
export function looksMade({ proof, dwell, house }: Sighting, { domain }: Company): boolean {
  const hurried = dwell !== null && dwell < HURRIED;
  return !proof || hurried || (house === "little-known" && domain >= NEIGHBOURS);
}
