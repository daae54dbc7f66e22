import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { TSchema } from "typebox";
import { Value } from "typebox/value";
import { Law, type LawEntry, Venue } from "#frontdoor";

const folder = new URL("../../../venues/", import.meta.url);
const LAW_FILE = "law.json";

let venues: ReadonlyMap<string, Venue> | undefined;
let law: readonly LawEntry[] | undefined;

/**
 * Every venue profile by its id, sorted by id, read on the first call. Throws one line that names the file and the
 * first field at fault when a file breaks the schema or its name is not its id.
 */
export function loadVenues(): ReadonlyMap<string, Venue> {
  venues ??= new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(".json") && name !== LAW_FILE)
      .sort()
      .map((name) => {
        const venue = readChecked<Venue>(Venue, name);
        if (`${venue.id}.json` !== name)
          throw new Error(`venues/${name}: id must be ${path.parse(name).name}`);
        return [venue.id, venue];
      }),
  );
  return venues;
}

/** The law entries of venues/law.json, read on the first call; errors as in loadVenues. */
export function loadLaw(): readonly LawEntry[] {
  law ??= readChecked<LawEntry[]>(Law, LAW_FILE);
  return law;
}

function readChecked<T>(schema: TSchema, name: string): T {
  const content: unknown = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
  const [fault] = Value.Errors(schema, content);
  if (fault) throw new Error(`venues/${name}: ${fault.instancePath || "/"} ${fault.message}`);
  return content as T;
}
