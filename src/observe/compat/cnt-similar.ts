import { type Message, normalisedText } from "./cnt-message.ts";

/** co_similar_tweet: messages within the window whose sets of words overlap by `similarity` or more (Jaccard), as directed edges of account names. */
export function similarMessages(
  messages: readonly Message[],
  settings: { readonly window: number; readonly minEdgeWeight: number; readonly similarity: number },
): { from: string; to: string; weight: number }[] {
  const own = messages
    .filter((message) => message.repost === "")
    .map((message) => ({ message, words: new Set(normalisedText(message.text).split(" ")) }))
    .sort((a, b) => a.message.time - b.message.time);
  const met = new Map<string, { from: string; to: string; ids: Set<string> }>();
  const note = (from: Message, to: Message): void => {
    const key = JSON.stringify([from.account, to.account]);
    const edge = met.get(key) ?? { from: from.account, to: to.account, ids: new Set<string>() };
    edge.ids.add(from.id);
    met.set(key, edge);
  };
  own.forEach((one, i) => {
    for (let k = i + 1; k < own.length; k++) {
      const other = own[k]!;
      if (other.message.time - one.message.time > settings.window) break;
      const common = [...one.words].filter((word) => other.words.has(word)).length;
      if (common / (one.words.size + other.words.size - common) < settings.similarity) continue;
      note(one.message, other.message);
      note(other.message, one.message);
    }
  });
  return [...met.values()]
    .filter(({ ids }) => ids.size >= settings.minEdgeWeight)
    .map(({ from, to, ids }) => ({ from, to, weight: ids.size }));
}
