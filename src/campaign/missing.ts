import { type Instant, isDate, isZone } from "#kernel";
import { momentWindow } from "./moment.ts";
import type { Plan } from "./plan.ts";
import { halfTold } from "./tell.ts";

/** A field of the plan as the form names it, for messages beside the field. */
export type PlanField =
  | "name"
  | "ask"
  | "venue"
  | "item"
  | "doors"
  | "moment"
  | "goal"
  | "organiser"
  | "benefits"
  | "pays"
  | "money"
  | "texts";

/**
 * The fields that still have to be filled, or mended, before a campaign may be open. With `now` the
 * moment must also end in the future; null skips that for a campaign that is already open.
 */
export function missingFields(plan: Plan, now: Instant | null): readonly PlanField[] {
  const fields: PlanField[] = [];
  const need = (field: PlanField, filled: boolean) => {
    if (!filled) fields.push(field);
  };
  need("name", plan.name.trim().length >= 3);
  need("ask", plan.ask.trim() !== "");
  need("venue", plan.venue.trim() !== "");
  need("item", plan.item.trim() !== "");
  need("doors", plan.doors.length > 0 && plan.doors.every((door) => isWebAddress(door.url)));
  need("moment", momentIsPossible(plan, now));
  need("goal", plan.goal.people !== null || plan.goal.rank !== null);
  need("organiser", plan.disclosures.organiser.trim() !== "");
  need("benefits", plan.disclosures.benefits.trim() !== "");
  need("pays", plan.disclosures.pays.trim() !== "");
  need("money", plan.disclosures.money.trim() !== "");
  need("texts", halfTold(plan).length === 0);
  return fields;
}

/** True for an http or https address, or a telephone link, that a browser can open. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^(https?:\/\/[^\s/]+|tel:\+?[0-9 ()-]{3,})/.test(text);
}

function momentIsPossible(plan: Plan, now: Instant | null): boolean {
  if (!isZone(plan.moment.zone) || !isDate(plan.moment.date)) return false;
  return now === null || momentWindow(plan.moment, null).end > now;
}
