import { accept, type Result, refuse } from "#kernel";

/**
 * What becomes of comments on an update: nobody is asked, each waits until a moderator shows it, each is shown at
 * once, or no more are taken while those shown stay.
 */
export const COMMENT_RULES = ["none", "held", "shown", "closed"] as const;
export type CommentRule = (typeof COMMENT_RULES)[number];
export type CommentState = "held" | "shown" | "hidden";

/** Longest texts, in characters. */
export const UPDATE_LIMITS = { title: 120, body: 5000, name: 60, comment: 1000 } as const;
/** Comments that one person may write in a campaign within a day. */
export const COMMENTS_A_DAY = 5;

/** A comment as somebody typed it; without a name when they gave none. */
export interface Comment {
  readonly name: string | null;
  readonly body: string;
}

/** How a new comment stands under this rule; null when none is taken. */
export function stateOfNew(rule: CommentRule): CommentState | null {
  return rule === "held" || rule === "shown" ? rule : null;
}

/** Reads a typed comment: what cannot be seen is taken out, and a name is one line. */
export function readComment(typed: {
  readonly name: string;
  readonly body: string;
}): Result<Comment, "empty" | "long"> {
  const body = typed.body.replaceAll(/\r\n?/g, "\n").replaceAll(UNSEEN, "").trim();
  const name = typed.name.replaceAll(/\s+/g, " ").replaceAll(UNSEEN, "").trim();
  if (body === "") return refuse("empty");
  if (body.length > UPDATE_LIMITS.comment || name.length > UPDATE_LIMITS.name) return refuse("long");
  return accept({ name: name === "" ? null : name, body });
}

/** Control characters but for line breaks, and marks that turn the direction of what stands after them. */
const UNSEEN = /[^\P{Cc}\n]|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
