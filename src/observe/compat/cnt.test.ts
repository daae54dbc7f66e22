import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { seededRng } from "#kernel";
import { toolkitEdges, toolkitNetwork } from "./cnt.ts";
import {
  firstOfEachId,
  type Message,
  normalisedText,
  TOOLKIT_NETWORKS,
  toolkitActivity,
  withoutMentions,
} from "./cnt-message.ts";
import { toolkitWords } from "./cnt-words.ts";

const folder = path.resolve(import.meta.dirname, "../../../test/fixtures/reference-runs");
const file = (name: string): string => readFileSync(path.join(folder, name), "utf8");
const blank = { repost: "", reply: "", text: "", urls: "" };

test("1,200 small inputs agree with the toolkit's query written out: distinct messages, both directions, ends included", () => {
  const rng = seededRng(11);
  const below = (n: number): number => Math.floor(rng() * n);
  let found = 0;
  for (let round = 0; round < 1200; round++) {
    const messages = firstOfEachId(
      Array.from(
        { length: 1 + below(12) },
        (): Message => ({
          ...blank,
          id: `m${below(20)}`,
          account: `u${below(4)}`,
          repost: rng() < 0.5 ? "" : `r${below(3)}`,
          urls: rng() < 0.5 ? "" : `l${below(2)} l${below(2)}`,
          time: below(15),
        }),
      ),
    );
    const window = below(8);
    const minEdgeWeight = 1 + below(3);
    for (const network of ["co_retweet", "co_link", "co_post"] as const) {
      const activity = toolkitActivity(messages, network);
      const ours = toolkitNetwork(activity, { window, minEdgeWeight }).map(
        ({ from, to, weight }) => `${activity.accounts.text(from)} ${activity.accounts.text(to)} ${weight}`,
      );
      const keysOf = (m: Message): string[] =>
        network === "co_post"
          ? [""]
          : network === "co_retweet"
            ? [m.repost].filter((key) => key !== "")
            : m.repost === ""
              ? m.urls.split(" ")
              : [];
      const theirs: string[] = [];
      const users = [...new Set(messages.map((m) => m.account))];
      for (const one of users) {
        for (const two of users) {
          const hits = messages.filter(
            (m) =>
              m.account === one &&
              messages.some(
                (other) =>
                  other.account === two &&
                  other.id !== m.id &&
                  Math.abs(other.time - m.time) <= window &&
                  keysOf(m).some((key) => keysOf(other).includes(key)),
              ),
          );
          if (hits.length >= minEdgeWeight) theirs.push(`${one} ${two} ${hits.length}`);
        }
      }
      expect(ours.sort()).toEqual(theirs.sort());
      found += ours.length;
    }
  }
  expect(found).toBeGreaterThan(4000);
}, 60_000);

test("messages without links are joined by co_link as the toolkit does, and are not when asked for what is right", () => {
  const messages: Message[] = [
    { ...blank, id: "1", account: "a", text: "one", time: 0 },
    { ...blank, id: "2", account: "b", text: "two", time: 5 },
  ];
  const settings = { window: 10, minEdgeWeight: 1 };
  expect(toolkitNetwork(toolkitActivity(messages, "co_link"), settings)).toHaveLength(2);
  expect(toolkitNetwork(toolkitActivity(messages, "co_link", { emptyLinks: false }), settings)).toHaveLength(
    0,
  );
});

test("a text is compared without case, mentions and extra space", () => {
  expect(normalisedText("  Vote @Ada  NOW\n@bob!")).toBe("vote now");
});

test.each(TOOLKIT_NETWORKS)(
  "the edges of %s are those of the toolkit's own query, in its order",
  (network) => {
    const rows = parse(file("posts.csv"), { columns: true }) as Record<string, string>[];
    const messages = rows.map((row) => ({
      id: row.message_id!,
      account: row.user_id!,
      repost: row.repost_id!,
      reply: row.reply_id!,
      text: row.message!,
      time: Number(row.timestamp),
      urls: row.urls!,
    }));
    const edges = toolkitEdges(messages, network, { window: 400, minEdgeWeight: 1, similarity: 0.5 });
    const shown = edges.filter(({ from, to }) => from !== to);
    expect(shown.map(({ from, to, weight }) => `${from},${to},${weight}`)).toEqual(
      file(`posts.${network}.csv`).trim().split("\n"),
    );
  },
);

test("texts fall into the words that the toolkit's tokenizer finds, in 600 texts of many scripts", () => {
  const texts = JSON.parse(file("words.json")) as [string, string[]][];
  expect(texts).toHaveLength(600);
  for (const [text, words] of texts) expect(toolkitWords(withoutMentions(text)), text).toEqual(words);
});
