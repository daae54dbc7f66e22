import { type Activity, ActivityBuilder } from "../activity.ts";

/** A message as the toolkit's files give it. `urls` is separated by spaces; empty text stands for "none". */
export interface Message {
  readonly id: string;
  readonly account: string;
  readonly repost: string;
  readonly reply: string;
  readonly text: string;
  readonly time: number;
  readonly urls: string;
}

/** The toolkit's six networks. */
export const TOOLKIT_NETWORKS = [
  "co_retweet",
  "co_tweet",
  "co_reply",
  "co_link",
  "co_similar_tweet",
  "co_post",
] as const;
export type ToolkitNetworkName = (typeof TOOLKIT_NETWORKS)[number];

/** The first message of each id, as the toolkit stores them. */
export function firstOfEachId(messages: Iterable<Message>): Message[] {
  const first = new Map<string, Message>();
  for (const message of messages) if (!first.has(message.id)) first.set(message.id, message);
  return [...first.values()];
}

/**
 * Rows (account, key, message) of one of the five networks that compare keys. Reposts count in
 * co_retweet and co_post only. As in the toolkit, a message without links shares the empty link in
 * co_link; pass `emptyLinks: false` for what is right.
 */
export function toolkitActivity(
  messages: readonly Message[],
  network: Exclude<ToolkitNetworkName, "co_similar_tweet">,
  options: { readonly emptyLinks?: boolean } = {},
): Activity {
  const builder = new ActivityBuilder();
  for (const message of messages) {
    for (const key of keys(message, network, options.emptyLinks ?? true)) {
      builder.add({ account: message.account, object: key, content: message.id, time: message.time });
    }
  }
  return builder.build();
}

function keys(message: Message, network: ToolkitNetworkName, emptyLinks: boolean): string[] {
  if (network === "co_post") return [""];
  if (network === "co_retweet") return message.repost === "" ? [] : [message.repost];
  if (message.repost !== "") return [];
  if (network === "co_reply") return message.reply === "" ? [] : [message.reply];
  if (network === "co_tweet") return [normalisedText(message.text)];
  return [...new Set(message.urls.split(" "))].filter((url) => url !== "" || emptyLinks);
}

/** The toolkit's normal form of a text: lower case, mentions taken out, white space squeezed. */
export function normalisedText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/@\S*/g, "")
    .split(/\s+/)
    .filter((word) => word !== "")
    .join(" ");
}
