import { firstOfEachId, type Message } from "./cnt-message.ts";

/** An account of the toolkit's exports: its greatest user name and its last texts, the newest first. */
export interface ToolkitNode {
  readonly account: string;
  readonly username: string;
  readonly texts: readonly string[];
}

/** Texts the toolkit shows of each account. */
export const TEXTS_SHOWN = 10;

/** The accounts of an export in order of their first edge, as the toolkit's graph holds them. Of texts of one time the later row comes first. */
export function toolkitNodes(
  messages: readonly Message[],
  edges: readonly { readonly from: string; readonly to: string }[],
): ToolkitNode[] {
  const own = new Map<string, { message: Message; row: number }[]>();
  for (const { from, to } of edges)
    for (const account of [from, to]) if (!own.has(account)) own.set(account, []);
  for (const [row, message] of firstOfEachId(messages).entries())
    own.get(message.account)?.push({ message, row });
  return [...own].map(([account, rows]) => ({
    account,
    username: rows.reduce((most, { message: { username = "" } }) => (username > most ? username : most), ""),
    texts: rows
      .sort((a, b) => b.message.time - a.message.time || b.row - a.row)
      .slice(0, TEXTS_SHOWN)
      .map(({ message }) => message.text),
  }));
}
