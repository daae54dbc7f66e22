import type { VNode } from "preact";
import { phaseOf, tell, type Window } from "#campaign";
import type { Instant } from "#kernel";
import type { Consent } from "../store/index.ts";
import type { Words } from "../words/index.ts";
import { SharingCard } from "./consent.tsx";
import { described, Field } from "./form.tsx";
import type { Mine } from "./mine.tsx";
import { ReceiptCard } from "./receipt-card.tsx";
import { HeldCard } from "./second-look.tsx";
import { shareLinks } from "./share-links.ts";
import { CampaignName } from "./told.tsx";

interface MineView {
  readonly words: Words;
  readonly mine: Mine;
  readonly window: Window;
  readonly now: Instant;
  readonly link: string;
  readonly brought: { readonly direct: number; readonly all: number };
  /** What the person was asked about the organiser elsewhere, if anything. */
  readonly sharing: Consent | undefined;
  readonly typedWords: string | null;
  readonly mastodonServer: string;
  readonly saved: boolean;
  readonly wrongZone: string | null;
}

/** The supporter's own page. */
export function MinePage(view: MineView): VNode {
  const { words, mine, saved } = view;
  const { held } = mine.person;
  const pledged = mine.person.state === "verified";
  const counted = pledged && held.length === 0;
  const { plan, slug } = mine.campaign;
  return (
    <>
      <p class="soft" data-offline={`/c/${slug}/offline`}>
        <a href={`/c/${slug}`}>
          <CampaignName words={words} plan={plan} />
        </a>
      </p>
      <h1>{words.say("mine.title")}</h1>
      {saved ? (
        <p class="notice" role="status">
          {words.say("mine.saved")}
        </p>
      ) : null}
      {counted || !pledged ? (
        <p class="lead">{words.say(counted ? "mine.counted" : "mine.withdrawn")}</p>
      ) : (
        <HeldCard words={words} person={mine.person} rehearsal={mine.campaign.rehearsal} />
      )}
      {pledged ? (
        <>
          <MomentCard {...view} />
          {mine.campaign.updates.length > 0 ? (
            <p>
              <a href={`/me/${mine.ticket}/updates`}>{words.say("updates.mine")}</a>
            </p>
          ) : null}
          <InviteCard {...view} />
          <PlanCard {...view} />
          <ReceiptCard words={words} ticket={mine.ticket} />
        </>
      ) : null}
      <DataCard {...view} />
    </>
  );
}

function MomentCard({ words, mine, window, now, wrongZone }: MineView): VNode {
  const { person, ticket } = mine;
  const wrong = wrongZone === null ? undefined : words.say("mine.zone.wrong");
  const phase = phaseOf(window, now);
  return (
    <section class="card">
      <h2>{words.say("mine.moment")}</h2>
      <p>
        <strong>
          {words.say("public.when.together", {
            start: words.time(window.start, person.zone),
            end: words.time(window.end, person.zone),
          })}
        </strong>
      </p>
      <p>
        <a class={phase === "now" ? "button big" : "button quiet"} href={`/me/${ticket}/go`}>
          {words.say(phase === "now" ? "mine.moment.now" : "mine.moment.go")}
        </a>{" "}
        <a class="button quiet" href={`/me/${ticket}/moment.ics`}>
          {words.say("mine.calendar")}
        </a>
      </p>
      <form method="post" action={`/me/${ticket}/zone`}>
        <Field id="zone" label={words.say("mine.zone")} wrong={wrong}>
          <input
            {...described("zone", undefined, wrong)}
            name="zone"
            dir="ltr"
            value={wrongZone ?? person.zone}
            maxlength={64}
            required
          />
        </Field>
        <button class="quiet" type="submit">
          {words.say("mine.zone.button")}
        </button>
      </form>
      <h3>{words.say("mine.reminders")}</h3>
      <p>{words.say(person.reminders ? "mine.reminders.on" : "mine.reminders.off")}</p>
      <form method="post" action={`/me/${ticket}/reminders`}>
        <button class="quiet" type="submit" name="wanted" value={person.reminders ? "no" : "yes"}>
          {words.say(person.reminders ? "mine.reminders.stop" : "mine.reminders.start")}
        </button>
      </form>
    </section>
  );
}

function InviteCard({ words, mine, link, brought, typedWords, mastodonServer }: MineView): VNode {
  const plan = tell(mine.campaign.plan, words.language);
  const fallback =
    plan.shareText.trim() || words.say("mine.invite.default", { name: plan.name, ask: plan.ask });
  const text = typedWords ?? fallback;
  return (
    <section class="card" data-share>
      <h2>{words.say("mine.invite")}</h2>
      <p>{words.say("mine.invite.text")}</p>
      <p class="lead">{words.say("mine.brought", { count: brought.direct })}</p>
      {brought.all > brought.direct ? <p>{words.say("mine.brought.all", { count: brought.all })}</p> : null}
      <Field id="link" label={words.say("mine.invite.link")}>
        <input id="link" readonly value={link} dir="ltr" data-link />
      </Field>
      <button
        type="button"
        class="quiet"
        hidden
        data-copy
        data-copied={words.say("mine.invite.copied")}
        aria-live="polite"
      >
        {words.say("mine.invite.copy")}
      </button>{" "}
      <button type="button" class="quiet" hidden data-share-sheet>
        {words.say("mine.invite.share")}
      </button>
      <form method="get" action={`/me/${mine.ticket}`}>
        <Field id="words" label={words.say("mine.invite.words")}>
          <textarea id="words" name="words" maxlength={500} dir="auto">
            {text}
          </textarea>
        </Field>
        <Field id="server" label={words.say("mine.invite.server")}>
          <input
            id="server"
            name="server"
            dir="ltr"
            maxlength={100}
            value={mastodonServer}
            placeholder="mastodon.social"
          />
        </Field>
        <button class="quiet" type="submit">
          {words.say("mine.invite.prepare")}
        </button>
      </form>
      <ul>
        {shareLinks(text, link, plan.name, mastodonServer, words.say("mine.invite.mail")).map(
          ({ name, href }) => (
            <li key={name}>
              <a href={href} target="_blank" rel="noopener noreferrer">
                {name}
              </a>
            </li>
          ),
        )}
      </ul>
      <p class="hint">{words.say("mine.invite.note")}</p>
      <p>
        <a class="button quiet" href={`/me/${mine.ticket}/card`}>
          {words.say("sharing.card.link")}
        </a>{" "}
        <a class="button quiet" href={`/c/${mine.campaign.slug}/share`}>
          {words.say("sharing.link")}
        </a>
      </p>
    </section>
  );
}

function PlanCard({ words, mine }: MineView): VNode {
  const { intention } = mine.person;
  return (
    <section class="card">
      <h2>{words.say("mine.plan")}</h2>
      <p>{words.say("mine.plan.text")}</p>
      <form method="post" action={`/me/${mine.ticket}/plan`}>
        {(["when", "where", "device", "before"] as const).map((name) => (
          <Field key={name} id={`plan-${name}`} label={words.say(`mine.plan.${name}`)}>
            <input id={`plan-${name}`} name={name} maxlength={200} value={intention?.[name] ?? ""} />
          </Field>
        ))}
        <button type="submit">{words.say("mine.plan.button")}</button>
      </form>
    </section>
  );
}

function DataCard({ words, mine, sharing }: MineView): VNode {
  const { ticket, person } = mine;
  return (
    <section class="card">
      <h2>{words.say("mine.data")}</h2>
      <p>{words.say("mine.data.text")}</p>
      <p>
        <a href={`/me/${ticket}/export.json`}>{words.say("mine.export")}</a>
      </p>
      {sharing ? <SharingCard words={words} mine={mine} sharing={sharing} /> : null}
      {person.state === "verified" ? (
        <form method="post" action={`/me/${ticket}/withdraw`}>
          <button class="quiet" type="submit">
            {words.say("mine.withdraw")}
          </button>
        </form>
      ) : null}
      <h3>{words.say("mine.erase")}</h3>
      <form method="post" action={`/me/${ticket}/erase`}>
        <p>{words.say("mine.erase.text")}</p>
        <label class="check">
          <input type="checkbox" name="sure" value="yes" required />
          {words.say("mine.erase.sure")}
        </label>
        <button class="quiet" type="submit">
          {words.say("mine.erase")}
        </button>
      </form>
    </section>
  );
}
