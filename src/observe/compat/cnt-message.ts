import { type Activity, ActivityBuilder } from "../activity.ts";

/** A message as the toolkit's files give it. `urls` is separated by spaces; empty text stands for "none". */
export interface Message {
  readonly id: string;
  readonly account: string;
  /** Shown beside the account and compared with nothing. */
  readonly username?: string;
  readonly repost: string;
  readonly reply: string;
  readonly text: string;
  readonly time: number;
  readonly urls: string;
}

/** Where links lead: what the toolkit's `resolve_urls` finds by following them. */
export type ResolvedLinks = ReadonlyMap<string, string>;

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
 * Rows (account, key, message) of one of the five networks that compare keys, from all rows of the input. Reposts
 * count in co_retweet and co_post only. As in the toolkit, a message without links shares the empty link in
 * co_link; pass `emptyLinks: false` for what is right. With `resolved`, links are compared by where they lead; a link
 * that stands not in it is compared with none.
 */
export function toolkitActivity(
  messages: readonly Message[],
  network: Exclude<ToolkitNetworkName, "co_similar_tweet">,
  options: { readonly emptyLinks?: boolean; readonly resolved?: ResolvedLinks | null } = {},
): Activity {
  const builder = new ActivityBuilder();
  if (network === "co_link")
    addLinks(builder, messages, options.emptyLinks ?? true, options.resolved ?? null);
  else
    for (const message of firstOfEachId(messages)) {
      const key = keyOf(message, network);
      if (key === null) continue;
      builder.add({ account: message.account, object: key, content: message.id, time: message.time });
    }
  return builder.build();
}

/** The toolkit keeps links apart from messages: a later row of a known id still adds the links that are new to that id. */
function addLinks(
  builder: ActivityBuilder,
  messages: readonly Message[],
  emptyLinks: boolean,
  resolved: ResolvedLinks | null,
): void {
  const known = new Map<string, Set<string>>();
  const ends = new Set<string>();
  for (const { id, account, repost, time, urls } of messages) {
    if (repost !== "") continue;
    const own = known.get(id) ?? new Set<string>();
    known.set(id, own);
    for (const url of urls.split(" ")) {
      if (own.has(url) || (url === "" && !emptyLinks)) continue;
      own.add(url);
      if (resolved === null) {
        builder.add({ account, object: url, content: id, time });
        continue;
      }
      const end = resolved.get(url);
      if (end === undefined || ends.has(JSON.stringify([id, end]))) continue;
      ends.add(JSON.stringify([id, end]));
      builder.add({ account, object: end, content: id, time });
    }
  }
}

/** What a message is compared by; null when it takes no part in the network. */
function keyOf(
  { repost, reply, text }: Message,
  network: "co_post" | "co_retweet" | "co_reply" | "co_tweet",
): string | null {
  if (network === "co_post") return "";
  if (network === "co_retweet") return repost || null;
  if (repost !== "") return null;
  return network === "co_reply" ? reply || null : normalisedText(text);
}

/** What the toolkit takes out of texts: a mention, up to the next white space. */
export function withoutMentions(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/@[^\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*/g, "");
}

const SEPARATORS = String.fromCharCode(0x1c, 0x1d, 0x1e, 0x1f, 0x85);
/** White space where Python splits a text. */
export const SPLITS = new RegExp(`(?:[^\\S\\ufeff]|[${SEPARATORS}])+`);

/** The toolkit's normal form of a text: lower case, mentions taken out, white space squeezed. */
export function normalisedText(text: string): string {
  return withoutMentions(text)
    .split(SPLITS)
    .filter((word) => word !== "")
    .join(" ");
}
