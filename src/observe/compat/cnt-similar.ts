import { overlap } from "../similar.ts";
import { firstOfEachId, type Message, SPLITS, withoutMentions } from "./cnt-message.ts";
import { toolkitWords } from "./cnt-words.ts";

/**
 * co_similar_tweet: messages within the window whose sets of words overlap by `similarity` or more (Jaccard), as
 * directed edges of account names. A message without words is like no other.
 */
export function similarMessages(
  messages: readonly Message[],
  settings: { readonly window: number; readonly minEdgeWeight: number; readonly similarity: number },
): { from: string; to: string; weight: number }[] {
  const numbers = new Map<string, number>();
  const own = firstOfEachId(messages)
    .filter((message) => message.repost === "")
    .map((message) => ({ message, words: wordNumbers(message.text, numbers) }))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => a.message.time - b.message.time);
  const met = new Map<string, Map<string, Set<string>>>();
  const note = (from: Message, to: Message): void => {
    const partners = met.get(from.account) ?? new Map<string, Set<string>>();
    met.set(from.account, partners);
    const ids = partners.get(to.account) ?? new Set<string>();
    partners.set(to.account, ids);
    ids.add(from.id);
  };
  own.forEach((one, i) => {
    for (let k = i + 1; k < own.length; k++) {
      const other = own[k]!;
      if (other.message.time - one.message.time > settings.window) break;
      if (overlap(one.words, other.words) < settings.similarity) continue;
      note(one.message, other.message);
      note(other.message, one.message);
    }
  });
  return [...met].flatMap(([from, partners]) =>
    [...partners]
      .filter(([, ids]) => ids.size >= settings.minEdgeWeight)
      .map(([to, ids]) => ({ from, to, weight: ids.size })),
  );
}

/** The different words of a text as ascending numbers; the toolkit splits its words at white space once more. */
function wordNumbers(text: string, numbers: Map<string, number>): Uint32Array {
  const own = new Set<number>();
  for (const piece of toolkitWords(withoutMentions(text))) {
    for (const word of piece.split(SPLITS)) {
      if (word === "") continue;
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      own.add(number);
    }
  }
  return Uint32Array.from(own).sort();
}
