import type { Static, TObject, TSchema } from "typebox";
import { Value } from "typebox/value";
import { accept, type Result, refuse } from "#kernel";
import type { FeedFault } from "./reading.ts";
import type { Snapshot } from "./snapshot.ts";

/** A public feed of a venue, as data. Nothing in it comes from an organiser. */
export interface Feed {
  readonly id: string;
  /** Its name for people, saying which list it is. */
  readonly name: string;
  /** Address with `{parameter}` places; a part in square brackets is left out when its parameter is not given. */
  readonly url: string;
  /** What the parameters may be; each has a description with an example. */
  readonly params: TObject;
  /** Hosts (with their subdomains) to which a redirect may lead. */
  readonly hosts: readonly string[];
  /** Least time between two polls of one address. */
  readonly pollSeconds: number;
  /** A list that stands still for longer than this is frozen; null for a count, which may stand still. */
  readonly updateSeconds: number | null;
  readonly parse: (text: string) => Result<Snapshot, FeedFault>;
}

/** One address to ask. Watches with the same `url` share its polls. */
export interface FeedRequest {
  readonly url: string;
  readonly hosts: readonly string[];
}

/** A parameter that does not fit, and what would. */
export interface ParamFault {
  readonly param: string;
  readonly message: string;
}

/** The request for a feed with the organiser's parameters, each checked and encoded; a refusal names the parameter. */
export function feedRequest(
  feed: Feed,
  params: Readonly<Record<string, string>>,
): Result<FeedRequest, ParamFault> {
  const known = feed.params.properties as Record<string, TSchema & { readonly description?: string }>;
  for (const param of Object.keys(params)) {
    if (!Object.hasOwn(known, param)) {
      const message = `${feed.id} has no parameter "${param}"; it has ${Object.keys(known).join(", ")}`;
      return refuse({ param, message });
    }
  }
  const given = Value.Default(feed.params, { ...params }) as Static<TObject> as Record<string, string>;
  for (const [param, schema] of Object.entries(known)) {
    const missing = given[param] === undefined;
    if (missing && !(feed.params.required as readonly string[] | undefined)?.includes(param)) continue;
    if (!missing && Value.Check(schema, given[param])) continue;
    const found = missing ? "is missing" : `is "${given[param]}"`;
    return refuse({ param, message: `${feed.id}: ${param} ${found}; give ${schema.description}` });
  }
  return accept({ url: fill(feed.url, given), hosts: feed.hosts });
}

function fill(template: string, given: Readonly<Record<string, string>>): string {
  const whole = template.replaceAll(/\[([^\]]*\{(\w+)\}[^\]]*)\]/g, (_, part: string, param: string) =>
    given[param] === undefined ? "" : part,
  );
  return whole.replaceAll(/\{(\w+)\}/g, (_, param: string) =>
    given[param]!.split("/").map(encodeURIComponent).join("/"),
  );
}
