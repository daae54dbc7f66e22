import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { seededRng } from "#kernel";
import { toolkitEdges, toolkitNetwork } from "./cnt.ts";
import { toolkitNodes } from "./cnt-graph.ts";
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

/** The toolkit's written semantics, slowly: keys by network, pairs of messages, distinct messages per direction. */
function literal(
  rows: readonly Message[],
  network: (typeof TOOLKIT_NETWORKS)[number],
  { window, minEdgeWeight, similarity }: { window: number; minEdgeWeight: number; similarity: number },
  resolved: ReadonlyMap<string, string> | null,
): string[] {
  const messages = firstOfEachId(rows);
  const own = messages.filter(({ repost }) => repost === "");
  // Tables of (account, message, time, key): what is joined with itself.
  const table: { account: string; id: string; time: number; key: string | Set<string> }[] = [];
  const add = (m: Message, key: string | Set<string>): void => {
    table.push({ account: m.account, id: m.id, time: m.time, key });
  };
  if (network === "co_post") for (const m of messages) add(m, "");
  if (network === "co_retweet") for (const m of messages) if (m.repost !== "") add(m, m.repost);
  if (network === "co_reply") for (const m of own) if (m.reply !== "") add(m, m.reply);
  if (network === "co_tweet")
    for (const m of own)
      add(
        m,
        m.text
          .toLowerCase()
          .replaceAll(/@\S*/g, "")
          .split(/\s+/)
          .filter((word) => word !== "")
          .join(" "),
      );
  if (network === "co_similar_tweet")
    for (const m of own) {
      const words = m.text
        .toLowerCase()
        .replaceAll(/@\S*/g, "")
        .match(/[a-z]+/g);
      if (words) add(m, new Set(words));
    }
  if (network === "co_link") {
    const links: { m: Message; link: string }[] = [];
    for (const m of rows)
      for (const link of m.repost === "" ? m.urls.split(" ") : [])
        if (!links.some((known) => known.m.id === m.id && known.link === link)) links.push({ m, link });
    const ends: { m: Message; link: string }[] = [];
    for (const { m, link } of links) {
      const end = resolved === null ? link : resolved.get(link);
      if (end !== undefined && !ends.some((known) => known.m.id === m.id && known.link === end))
        ends.push({ m, link: end });
    }
    for (const { m, link } of ends) add(m, link);
  }
  const same = (a: string | Set<string>, b: string | Set<string>): boolean => {
    if (typeof a === "string" || typeof b === "string") return a === b;
    const both = [...a].filter((word) => b.has(word)).length;
    return both / new Set([...a, ...b]).size >= similarity;
  };
  const users = [...new Set(messages.map(({ account }) => account)), ...rows.map(({ account }) => account)];
  const edges: string[] = [];
  for (const one of new Set(users))
    for (const two of new Set(users)) {
      const hits = new Set(
        table
          .filter(
            (e1) =>
              e1.account === one &&
              table.some(
                (e2) =>
                  e2.account === two &&
                  e2.id !== e1.id &&
                  Math.abs(e2.time - e1.time) <= window &&
                  same(e1.key, e2.key),
              ),
          )
          .map(({ id }) => id),
      ).size;
      if (hits >= minEdgeWeight) edges.push(`${one} ${two} ${hits}`);
    }
  return edges.sort();
}

test("1,200 small inputs agree with the toolkit's semantics written out, in all six networks and with resolved links", () => {
  const rng = seededRng(11);
  const below = (n: number): number => Math.floor(rng() * n);
  const texts = ["vote now", "Vote  NOW", "@ada vote now", "now vote", "", "@bob", "vote now or never", "no"];
  const resolved = new Map([
    ["l0", "end"],
    ["l1", "end"],
    ["l2", "other"],
  ]);
  const found = new Map<string, number>();
  for (let round = 0; round < 1200; round++) {
    const messages = Array.from(
      { length: 1 + below(12) },
      (): Message => ({
        id: `m${below(20)}`,
        account: `u${below(4)}`,
        repost: rng() < 0.6 ? "" : `r${below(3)}`,
        reply: rng() < 0.5 ? "" : `p${below(3)}`,
        text: texts[below(texts.length)]!,
        urls: ["", "l0", "l1", "l0 l2", "l3", "l2 l2"][below(6)]!,
        time: below(30) / 2,
      }),
    );
    const settings = {
      window: below(8),
      minEdgeWeight: 1 + below(3),
      similarity: [0.3, 0.5, 0.8, 1][below(4)]!,
    };
    for (const network of TOOLKIT_NETWORKS)
      for (const links of network === "co_link" ? [null, resolved] : [null]) {
        const ours = toolkitEdges(messages, network, { ...settings, resolved: links }).map(
          ({ from, to, weight }) => `${from} ${to} ${weight}`,
        );
        expect([network, ...ours.sort()], JSON.stringify([messages, settings])).toEqual([
          network,
          ...literal(messages, network, settings, links),
        ]);
        const name = links ? "resolved" : network;
        found.set(name, (found.get(name) ?? 0) + ours.length);
      }
  }
  for (const name of [...TOOLKIT_NETWORKS, "resolved"]) expect(found.get(name), name).toBeGreaterThan(100);
}, 60_000);

test("an export shows each account's greatest user name and its last ten texts, the newest first, later rows first in a tie", () => {
  const messages = Array.from(
    { length: 12 },
    (_, k): Message => ({
      ...blank,
      id: `${k}`,
      account: "a",
      username: k === 3 ? "zoe" : "ada",
      text: `text ${k}`,
      time: k < 2 ? 100 : k,
    }),
  );
  const [node, other] = toolkitNodes(messages, [{ from: "a", to: "b" }]);
  expect(node).toEqual({
    account: "a",
    username: "zoe",
    texts: [
      "text 1",
      "text 0",
      "text 11",
      "text 10",
      "text 9",
      "text 8",
      "text 7",
      "text 6",
      "text 5",
      "text 4",
    ],
  });
  expect(other).toEqual({ account: "b", username: "", texts: [] });
});

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
