import { Type } from "typebox";
import { accept, type Result } from "#kernel";
import type { Feed } from "../feed.ts";
import type { FeedFault } from "../reading.ts";
import type { Snapshot } from "../snapshot.ts";
import { readJson, shaped } from "./answer.ts";
import { rfc822Instant } from "./instants.ts";

const Answer = Type.Object({
  feed: Type.Object({
    updated: Type.Optional(Type.String()),
    results: Type.Array(
      Type.Object({ id: Type.String(), name: Type.String(), artistName: Type.Optional(Type.String()) }),
    ),
  }),
});

/** Apple's newer feeds: what is streamed or installed most. How often they are rebuilt is not published. */
export const appleMarketingV2: Feed = {
  id: "apple-marketing-v2",
  name: "Apple's list of the most played or installed (RSS v2)",
  url: "https://rss.marketingtools.apple.com/api/v2/{country}/{media}/{list}/{limit}/{type}.json",
  params: Type.Object({
    country: Type.String({
      pattern: "^[a-z]{2}$",
      description: 'two small letters of the store\'s country, for instance "gb"',
    }),
    media: Type.String({
      pattern: "^(music|apps|books|podcasts|audio-books)$",
      description: "music, apps, books, podcasts or audio-books",
    }),
    list: Type.String({
      pattern: "^(most-played|top-free|top-paid|top|top-subscriber)$",
      description: "most-played, top-free, top-paid, top or top-subscriber",
    }),
    limit: Type.String({
      pattern: "^(10|25|50|100)$",
      default: "100",
      description: "the length of the list: 10, 25, 50 or 100",
    }),
    type: Type.String({
      pattern: "^[a-z][a-z-]{2,29}$",
      description: 'what is listed, for instance "songs", "albums" or "apps"',
    }),
  }),
  hosts: ["apple.com", "applemarketingtools.com"],
  pollSeconds: 3600,
  updateSeconds: 48 * 3600,
  parse,
};

function parse(text: string): Result<Snapshot, FeedFault> {
  const json = readJson(text);
  if (!json.ok) return json;
  const answer = shaped(json.value, Answer, "answer");
  if (!answer.ok) return answer;
  const { updated, results } = answer.value.feed;
  const entries = results.map((line) => ({
    id: line.id,
    title: line.name,
    artist: line.artistName ?? null,
  }));
  return accept({ kind: "list", updatedAt: updated === undefined ? null : rfc822Instant(updated), entries });
}
