import type { VNode } from "preact";
import { type Instant, MINUTE } from "#kernel";
import type { MailCount, MailState } from "../../store/index.ts";
import type { Word, Words } from "../../words/index.ts";
import type { Web } from "../web.ts";

/** Mail states as an organiser tells them apart. */
export const STATE_WORD: Readonly<Record<MailState, Word>> = {
  waiting: "studio.outbox.waiting",
  sending: "studio.outbox.waiting",
  sent: "studio.outbox.sent",
  kept: "studio.outbox.kept",
  failed: "studio.outbox.failed",
  expired: "studio.outbox.past",
  stopped: "studio.outbox.past",
};

/** How many mails wait, went and failed, and how far the sending is behind. */
export function OutboxState(props: {
  readonly words: Words;
  readonly web: Web;
  readonly slug: string;
  readonly mails: readonly MailCount[];
  readonly delay: { readonly waiting: number; readonly since: Instant | null };
  readonly now: Instant;
}): VNode {
  const { words, web, slug, mails, delay, now } = props;
  const sums = new Map<Word, number>();
  for (const { state, count } of mails) {
    sums.set(STATE_WORD[state], (sums.get(STATE_WORD[state]) ?? 0) + count);
  }
  const late = delay.since === null ? null : Math.floor((now - delay.since) / MINUTE);
  return (
    <section>
      <h2>{words.say("studio.outbox")}</h2>
      {web.sendsMail ? null : <p class="notice">{words.say("studio.outbox.kept.text")}</p>}
      {sums.size === 0 ? (
        <p>{words.say("studio.outbox.none")}</p>
      ) : (
        <dl class="figures">
          {[...sums].map(([word, count]) => (
            <div key={word}>
              <dt>{words.say(word)}</dt>
              <dd class="figure">{words.number(count)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        {late === null
          ? words.say("studio.outbox.on-time")
          : words.say("studio.outbox.late", { waiting: delay.waiting, minutes: late })}
      </p>
      {sums.size === 0 ? null : (
        <p>
          <a href={`/studio/c/${slug}/outbox`}>{words.say("studio.outbox.open")}</a>
        </p>
      )}
    </section>
  );
}
