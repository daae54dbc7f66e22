import type { Static, TSchema } from "typebox";
import { Value } from "typebox/value";
import { accept, type Result, refuse } from "#kernel";
import type { FaultKind, FeedFault } from "../reading.ts";

/** A refusal of this feed's answer. */
export function fault(kind: FaultKind, detail: string): { readonly ok: false; readonly refusal: FeedFault } {
  return refuse({ kind, detail });
}

/** The answer as JSON; the fault tells a web page and a damaged answer apart. */
export function readJson(text: string): Result<unknown, FeedFault> {
  const body = text.replace(/^\uFEFF/, "").trim();
  if (body === "") return fault("broken-json", "the answer is empty");
  if (body.startsWith("<")) return fault("html-instead", "the answer is a web page or XML, not JSON");
  try {
    return accept(JSON.parse(body));
  } catch {
    return fault("broken-json", `the answer of ${text.length} characters is cut off or damaged JSON`);
  }
}

/** The value as `shape`; the fault names the field, `where` is the path to the value. Unknown fields are ignored. */
export function shaped<S extends TSchema>(
  value: unknown,
  shape: S,
  where: string,
): Result<Static<S>, FeedFault> {
  if (Value.Check(shape, value)) return accept(value as Static<S>);
  const first = Value.Errors(shape, value)[0];
  const field = where + (first?.instancePath ?? "").replaceAll("/", ".");
  return fault("unknown-shape", `${field} ${first?.message ?? "has another shape"}`);
}
