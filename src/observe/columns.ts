/** What a column of an activity file says. */
export const ROLES = [
  "account",
  "object",
  "time",
  "content",
  "text",
  "repost",
  "reply",
  "urls",
  "kind",
  "parent",
  "username",
  "created",
  "deleted",
  "beneficiary",
] as const;
export type Role = (typeof ROLES)[number];

/** Which column (by position) plays which role. */
export type Columns = Readonly<Partial<Record<Role, number>>>;

const NAMES: Record<Role, readonly string[]> = {
  account: [
    "account",
    "account_id",
    "user_id",
    "userid",
    "user_id_str",
    "author_id",
    "actor_id",
    "actor",
    "author",
    "user",
    "username",
    "screen_name",
    "name",
  ],
  object: [
    "object",
    "object_id",
    "target",
    "url",
    "link",
    "github",
    "repository",
    "repo",
    "hashtag",
    "petition",
  ],
  time: [
    "time",
    "timestamp",
    "timestamp_share",
    "share_time",
    "tweet_time",
    "created_at",
    "created_utc",
    "published_at",
    "starred_at",
    "datetime",
    "date",
  ],
  content: [
    "content",
    "content_id",
    "message_id",
    "tweet_id",
    "tweetid",
    "post_id",
    "event_id",
    "id_str",
    "id",
  ],
  text: ["message", "text", "full_text", "tweet_text", "body"],
  repost: ["repost_id", "retweet_id", "retweet_tweetid", "retweeted_status_id_str", "retweeted_status_id"],
  reply: [
    "reply_id",
    "in_reply_to",
    "in_reply_to_tweetid",
    "in_reply_to_status_id_str",
    "in_reply_to_status_id",
  ],
  urls: ["urls"],
  kind: ["kind", "action", "action_type", "event_type"],
  parent: ["parent", "parent_id", "parent_content", "parent_content_id"],
  username: ["username", "screen_name", "user_name", "display_name"],
  created: [
    "account_created",
    "account_created_at",
    "account_creation_date",
    "user_created_at",
    "user_creation_date",
    "author_created_at",
    "date_joined",
  ],
  deleted: ["deleted_at", "deletion_time", "removed_at"],
  beneficiary: ["beneficiary"],
};

/** Finds the roles of columns by their names (CooRTweet's, the coordination-network-toolkit's and plain ones); earlier names win. */
export function recogniseColumns(
  header: readonly string[],
  given: Partial<Record<Role, string>> = {},
): Columns {
  const names = header.map(plainName);
  const columns: Partial<Record<Role, number>> = {};
  for (const role of ROLES) {
    const wanted = given[role];
    const at =
      wanted === undefined
        ? NAMES[role].map((name) => names.indexOf(name)).find((index) => index >= 0)
        : names.indexOf(plainName(wanted));
    if (at !== undefined && at >= 0) columns[role] = at;
  }
  return columns;
}

/** "Account ID", "account-id", "accountId" and, of an object in an object, "account.id" are one name. */
function plainName(name: string): string {
  return name
    .replace(/^\ufeff/, "")
    .trim()
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replaceAll(/[\s.-]+/g, "_");
}

/** What is missing before rows can be read; empty when all is there. Posts (repost, reply, urls, text) stand in for an object. */
export function missingRoles(columns: Columns): Role[] {
  const missing = (["account", "time"] as Role[]).filter((role) => columns[role] === undefined);
  return columns.object === undefined && !isPosts(columns) ? [...missing, "object"] : missing;
}

/** Whether the file holds posts whose objects are what they repost, answer, link or say. */
export function isPosts(columns: Columns): boolean {
  return (
    columns.object === undefined &&
    (["repost", "reply", "urls", "text"] as const).some((r) => columns[r] !== undefined)
  );
}
