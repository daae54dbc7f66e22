import type { Activity } from "../activity.ts";
import { type Measure, shareOf } from "./measure.ts";

const OWNED = /^([^/\s:]+)\/[^/\s]+$/;

/**
 * Reciprocity: share of the acts on objects that belong to one of the accounts that act here. Only where objects are named
 * OWNER/NAME, as repositories are; whether somebody pays or profits is declared, never measured.
 */
export function selfInterest({ accounts, object, objects, rows }: Activity): Measure[] {
  const owners = new Map<string, number[]>();
  for (let o = 0; o < objects.size; o++) {
    const owner = OWNED.exec(objects.text(o))?.[1];
    if (owner === undefined) {
      if (o < 20) return [];
      continue;
    }
    owners.set(owner, [...(owners.get(owner) ?? []), o]);
  }
  if (owners.size === 0) return [];
  const owned = new Uint8Array(objects.size);
  for (let a = 0; a < accounts.size; a++) for (const o of owners.get(accounts.text(a)) ?? []) owned[o] = 1;
  let acts = 0;
  for (let r = 0; r < rows; r++) acts += owned[object[r]!]!;
  return [shareOf("self-interest", "acts on objects that belong to accounts acting here", acts, rows)];
}
