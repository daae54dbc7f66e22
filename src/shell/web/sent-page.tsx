import type { VNode } from "preact";
import type { Words } from "../words/index.ts";
import { described, Field } from "./form.tsx";

/** After the pledge: look in your inbox, or type the code of the mail here. */
export function SentPage(props: {
  readonly words: Words;
  readonly slug: string;
  /** Names the pledge whose code is typed. */
  readonly ticket: string;
  /** Minutes that the mail waits because the browser did no proof of work. */
  readonly wait: number;
  /** Minutes that the outbox is behind. */
  readonly minutes: number;
  /** True after a code that was not the one. */
  readonly wrong: boolean;
  /** True where no mail goes out. */
  readonly onlyInOutbox: boolean;
}): VNode {
  const { words, slug, ticket, wait, minutes, wrong, onlyInOutbox } = props;
  const wrongWords = wrong ? words.say("pledge.sent.code.wrong") : undefined;
  return (
    <>
      <h1>{words.say("pledge.sent.title")}</h1>
      <p class="lead">{words.say("pledge.sent.text")}</p>
      {onlyInOutbox ? <p class="notice">{words.say("pledge.sent.outbox")}</p> : null}
      {wait > 0 ? <p class="notice">{words.say("pledge.sent.slower", { minutes: wait })}</p> : null}
      {minutes > 0 ? <p class="notice">{words.say("pledge.sent.delay", { minutes })}</p> : null}
      <form class="card" method="post" action={`/c/${slug}/code`}>
        <p>{words.say("pledge.sent.code")}</p>
        <input type="hidden" name="t" value={ticket} />
        <Field id="code" label={words.say("pledge.sent.code.label")} wrong={wrongWords}>
          <input
            {...described("code", undefined, wrongWords)}
            name="code"
            inputmode="numeric"
            autocomplete="one-time-code"
            required
            maxlength={12}
          />
        </Field>
        <button type="submit" class="quiet">
          {words.say("pledge.sent.code.button")}
        </button>
      </form>
      <p class="hint">{words.say("pledge.sent.again")}</p>
    </>
  );
}

/** While the database is away: the pledge is kept, and the mail follows. */
export function ReceivedPage({ words }: { readonly words: Words }): VNode {
  return (
    <>
      <h1>{words.say("pledge.received.title")}</h1>
      <p class="lead">{words.say("pledge.received.text")}</p>
    </>
  );
}
