import type { VNode } from "preact";
import type { CampaignState, Moment, Window } from "#campaign";
import type { Instant } from "#kernel";
import { remindersFor } from "#rush";
import type { MailCount } from "../../store/index.ts";
import type { Words } from "../../words/index.ts";

const STEPS = {
  draft: ["open"],
  open: ["start-rush", "close"],
  rush: ["close"],
  closed: ["report"],
  reported: [],
} as const satisfies Record<CampaignState, readonly string[]>;

/** The steps that can be taken now, each with what it does. */
export function Steps(props: {
  readonly words: Words;
  readonly slug: string;
  readonly state: CampaignState;
}): VNode {
  const { words, slug, state } = props;
  return (
    <>
      {STEPS[state].map((command, i) => (
        <form method="post" action={`/studio/c/${slug}/step`} key={command}>
          <input type="hidden" name="command" value={command} />
          <button type="submit" class={i === 0 && state !== "open" ? "" : "quiet"}>
            {words.say(`studio.life.${command}`)}
          </button>
          <p class="hint">{words.say(`studio.life.${command}.text`)}</p>
        </form>
      ))}
      {state === "reported" ? <p>{words.say("studio.next.done")}</p> : null}
    </>
  );
}

const REMINDERS = ["day-before", "moment", "did-you"] as const;

/** What happens next by itself, and when, on clocks in the campaign's zone. */
export function NextSteps(props: {
  readonly words: Words;
  readonly state: CampaignState;
  readonly window: Window;
  readonly moment: Moment;
  readonly mails: readonly MailCount[];
  /** When the venue's list is read again; null when none is followed. */
  readonly nextPoll: Instant | null;
  readonly now: Instant;
}): VNode {
  const { words, state, window, moment, mails, nextPoll, now } = props;
  const { zone } = moment;
  const next: { readonly at: Instant; readonly text: string }[] = [];
  if (state === "open" && window.start > now) {
    next.push({ at: window.start, text: words.say("studio.next.start") });
  }
  if ((state === "open" || state === "rush") && window.end > now) {
    next.push({ at: window.end, text: words.say("studio.next.end") });
  }
  for (const reminder of REMINDERS) {
    const waiting = mails.find(({ kind, state: stands }) => kind === reminder && stands === "waiting");
    if (!waiting) continue;
    const kind = words.say(`studio.mail.${reminder}`);
    next.push({
      at: waiting.firstDueAt,
      text: words.say("studio.next.reminders", { count: waiting.count, kind }),
    });
  }
  if (state === "open" || state === "rush") {
    // Reminders are written when they are due, in each supporter's zone; those on the organiser's clock stand for all.
    for (const { kind, due } of remindersFor(moment, zone).filter((reminder) => reminder.due > now)) {
      next.push({
        at: due,
        text: words.say("studio.next.reminder", { kind: words.say(`studio.mail.${kind}`) }),
      });
    }
    if (nextPoll !== null) next.push({ at: Math.max(nextPoll, now), text: words.say("studio.next.poll") });
  }
  if (next.length === 0) {
    const word =
      state === "draft"
        ? "studio.next.draft"
        : state === "closed"
          ? "studio.next.report"
          : "studio.next.done";
    return <p>{words.say(word)}</p>;
  }
  return (
    <ol class="plain">
      {next
        .sort((a, b) => a.at - b.at)
        .map(({ at, text }) => (
          <li key={text}>
            <strong>{words.time(at, zone)}</strong>
            <br />
            {text}
          </li>
        ))}
    </ol>
  );
}
