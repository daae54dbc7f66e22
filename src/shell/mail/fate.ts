import type { CampaignState } from "#campaign";
import { type Instant, MINUTE, SECOND } from "#kernel";
import { remindersFor } from "#rush";
import type { OutboxMail } from "../store/index.ts";

/** What is to be done with a mail whose turn it is. */
export type Fate = "send" | "kept" | "expired" | "stopped";

/** Decides at the last moment before sending: what was right when the mail was written may not be any more. */
export function fateOf(mail: OutboxMail, now: Instant, hasServer: boolean): Fate {
  if (now >= mail.expiresAt) return "expired";
  if (!isWanted(mail, now)) return "stopped";
  return hasServer && !mail.campaign?.rehearsal ? "send" : "kept";
}

const BEFORE_THE_END: readonly CampaignState[] = ["open", "rush"];
const BEFORE_THE_REPORT: readonly CampaignState[] = ["open", "rush", "closed"];

function isWanted({ kind, person, campaign, current }: OutboxMail, now: Instant): boolean {
  if (kind === "sign-in" || kind === "invited-organiser" || kind === "message-test") return true;
  if (!person || !campaign) return false;
  if (kind === "verify") return person.state !== "verified" && BEFORE_THE_END.includes(campaign.state);
  if (kind === "withdrawn") return person.state === "withdrawn";
  if (person.state !== "verified") return false;
  const held = person.held.length > 0;
  if (kind === "way-back") return true;
  if (kind === "held" || kind === "answer") return held;
  if (held) return false;
  if (kind === "welcome" || kind === "released") return true;
  if (kind === "message") return person.reminders;
  if (!person.reminders || !current) return false;
  // Who has moved to another time zone since is reminded there, when it is time there.
  const own = remindersFor(campaign.plan.moment, person.zone).find((reminder) => reminder.kind === kind);
  if (!own || now < own.due || now >= own.expires) return false;
  if (kind === "did-you") return person.confirmedAt === null && BEFORE_THE_REPORT.includes(campaign.state);
  return BEFORE_THE_END.includes(campaign.state);
}

const FIRST_WAIT = 30 * SECOND;
const LONGEST_WAIT = 15 * MINUTE;

/** How long a mail waits after its `tries`th try failed: doubling, from half a minute to a quarter of an hour. */
export function waitAfter(tries: number): number {
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries - 1));
}
