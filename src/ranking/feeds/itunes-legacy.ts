import { type Static, Type } from "typebox";
import { accept, type Result } from "#kernel";
import type { Feed } from "../feed.ts";
import type { FeedFault } from "../reading.ts";
import type { Entry, Snapshot } from "../snapshot.ts";
import { fault, readJson, shaped } from "./answer.ts";
import { isoInstant } from "./instants.ts";

const Label = Type.Object({ label: Type.String() });
const Envelope = Type.Object({
  feed: Type.Object({ entry: Type.Optional(Type.Unknown()), updated: Type.Optional(Label) }),
});
const Line = Type.Object({
  "im:name": Label,
  "im:artist": Type.Optional(Label),
  id: Type.Object({
    label: Type.Optional(Type.String()),
    attributes: Type.Optional(Type.Object({ "im:id": Type.Optional(Type.String()) })),
  }),
});

/** The shop's older feeds, rebuilt about hourly in recordings of 2025 and 2026. Store ids differ by country. */
export const itunesLegacy: Feed = {
  id: "itunes-legacy",
  name: "iTunes Store chart, as its RSS feed lists it (film lists leave bundles out)",
  url: "https://itunes.apple.com/{country}/rss/{chart}/limit={limit}[/genre={genre}]/json",
  params: Type.Object({
    country: Type.String({
      pattern: "^[a-z]{2}$",
      description: 'two small letters of the store\'s country, for instance "gb"',
    }),
    chart: Type.String({
      pattern: "^(top|new)[a-z]{3,40}$",
      description: 'the name of the chart, for instance "topsongs" or "topalbums"',
    }),
    limit: Type.String({
      pattern: "^([1-9][0-9]?|100)$",
      default: "100",
      description: "the length of the list, 1 to 100",
    }),
    genre: Type.Optional(
      Type.String({ pattern: "^[0-9]{1,6}$", description: 'the number of a genre, for instance "14" (pop)' }),
    ),
  }),
  hosts: ["apple.com"],
  pollSeconds: 1800,
  updateSeconds: 6 * 3600,
  parse,
};

function parse(text: string): Result<Snapshot, FeedFault> {
  const json = readJson(text);
  if (!json.ok) return json;
  const envelope = shaped(json.value, Envelope, "answer");
  if (!envelope.ok) return envelope;
  const { entry, updated } = envelope.value.feed;
  const entries: Entry[] = [];
  for (const [index, line] of listed(entry).entries()) {
    const place = `feed.entry[${index}]`;
    const read = shaped(line, Line, place);
    if (!read.ok) return read;
    const id = storeId(read.value.id);
    if (id === null) return fault("unknown-shape", `${place} has no store id`);
    entries.push({ id, title: read.value["im:name"].label, artist: read.value["im:artist"]?.label ?? null });
  }
  return accept({ kind: "list", updatedAt: updated ? isoInstant(updated.label) : null, entries });
}

/** Apple writes one item as an object and leaves `entry` out when there is none. */
function listed(entry: unknown): readonly unknown[] {
  if (entry === undefined) return [];
  return Array.isArray(entry) ? entry : [entry];
}

function storeId(id: Static<typeof Line>["id"]): string | null {
  const told = id.attributes?.["im:id"];
  if (told !== undefined) return told;
  const address = id.label ?? "";
  return /[?&]i=(\d+)/.exec(address)?.[1] ?? /\/(?:id)?(\d+)(?:[?#]|$)/.exec(address)?.[1] ?? null;
}
