import Type from "typebox";
import { Problem } from "./problems.ts";

/** Where a list goes on: opaque to callers, and good for as long as the list is. */
function writeCursor(place: string): string {
  return Buffer.from(`1 ${place}`).toString("base64url");
}

/** The place that a cursor names; null without one. Throws a Problem for what is no cursor of ours. */
export function readCursor(cursor: string | undefined, place: RegExp): string | null {
  if (cursor === undefined) return null;
  const text = Buffer.from(cursor, "base64url").toString("utf8");
  if (!text.startsWith("1 ") || !place.test(text.slice(2))) {
    throw new Problem("invalid", [
      { field: "cursor", message: "take it as it stands in the answer before, from next or the Link header" },
    ]);
  }
  return text.slice(2);
}

export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const NUMBER = /^[0-9]{1,15}$/;

/** What every list can be asked. */
export const PageQuery = {
  limit: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 100, default: 20, description: "How many at most." }),
  ),
  cursor: Type.Optional(
    Type.String({ maxLength: 200, description: "Where to go on: `next` of the answer before." }),
  ),
};

/** The first `limit` of one more than were asked for, and the place from which the rest goes on. */
export function pageOf<T>(found: readonly T[], limit: number, place: (last: T) => string) {
  const data = found.slice(0, limit);
  const last = data.at(-1);
  return { data, next: found.length > limit && last !== undefined ? writeCursor(place(last)) : null };
}
