import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import Type from "typebox";
import { type Door, mainLanguage, momentWindow, type Phase, phaseOf, tell, type Window } from "#campaign";
import type { Money } from "#ledger";
import { doorsFor } from "#rush";
import type { Projection } from "../store/index.ts";
import type { Words } from "../words/index.ts";
import { described, Field } from "./form.tsx";
import { type Mine, readMine, sendExpired, TicketParam } from "./mine.tsx";
import { CampaignName, Given } from "./told.tsx";
import { sendMissing, sendPage, type Web, wordsOf } from "./web.ts";

const LARGEST_AMOUNT = 1_000_000;

/** The Go page: the way to the venue's own front door during the moment, and "I did it". */
export function goRoutes(app: FastifyInstance, web: Web): void {
  app.get<{ Params: { ticket: string } }>(
    "/me/:ticket/go",
    { schema: { params: TicketParam } },
    async (request, reply) => {
      const mine = await readMine(web, request.params.ticket);
      if (mine?.person.state !== "verified") return sendExpired(web, request, reply);
      return sendGo(request, reply, mine, null);
    },
  );

  // A link rather than a form: it leads straight on to the venue, and only notes that it was followed.
  app.get<{ Params: { ticket: string; door: number } }>(
    "/me/:ticket/door/:door",
    {
      schema: {
        params: Type.Object({ ticket: TicketParam.properties.ticket, door: Type.Integer({ minimum: 0 }) }),
      },
    },
    async (request, reply) => {
      const mine = await readMine(web, request.params.ticket);
      if (!mine) return sendExpired(web, request, reply);
      const door = mine.campaign.plan.doors[request.params.door];
      if (!door) return sendMissing(web, request, reply);
      if (phaseFor(mine) === "now") {
        await web.store.intake.act({ pledgeId: mine.person.id, command: { kind: "open-door" } });
        web.live.touch(mine.campaign.id);
      }
      return reply.header("cache-control", "no-store").redirect(door.url, 303);
    },
  );

  app.post<{ Params: { ticket: string }; Body: { amount?: string } }>(
    "/me/:ticket/done",
    {
      schema: {
        params: TicketParam,
        body: Type.Object({ amount: Type.Optional(Type.String({ maxLength: 20 })) }),
      },
    },
    async (request, reply) => {
      const mine = await readMine(web, request.params.ticket);
      if (mine?.person.state !== "verified") return sendExpired(web, request, reply);
      const typed = request.body.amount?.trim() ?? "";
      const amount = typed === "" ? null : readAmount(typed, mine.campaign.plan.currency);
      if (typed !== "" && amount === null) return sendGo(request, reply, mine, typed);
      if (phaseFor(mine) !== "before") {
        await web.store.intake.act({ pledgeId: mine.person.id, command: { kind: "confirm", amount } });
        web.live.touch(mine.campaign.id);
      }
      return reply.redirect(`/me/${mine.ticket}/go`, 303);
    },
  );

  function phaseFor({ campaign, person }: Mine): Phase {
    return phaseOf(momentWindow(campaign.plan.moment, person.zone), web.now());
  }

  function sendGo(
    request: FastifyRequest,
    reply: FastifyReply,
    mine: Mine,
    wrongAmount: string | null,
  ): FastifyReply {
    const words = wordsOf(request);
    const { campaign, person } = mine;
    return sendPage(web, request, reply, {
      title: words.say("go.title"),
      rehearsal: campaign.rehearsal,
      personal: true,
      status: wrongAmount === null ? 200 : 422,
      scripts: ["live.ts"],
      body: (
        <GoPage
          words={words}
          mine={mine}
          window={momentWindow(campaign.plan.moment, person.zone)}
          phase={phaseFor(mine)}
          projection={web.live.counts(campaign.id)}
          wrongAmount={wrongAmount}
          device={/Mobi|Android/.test(request.headers["user-agent"] ?? "") ? "phone" : "computer"}
        />
      ),
    });
  }
}

/** An amount typed by hand ("0,99" or "0.99") in the currency's smallest unit; null when it is no amount. */
function readAmount(text: string, currency: string): Money | null {
  const plain = text.replaceAll(/[^\d.,]/g, "").replace(",", ".");
  if (!/^\d+(\.\d+)?$/.test(plain) || Number(plain) > LARGEST_AMOUNT) return null;
  const digits =
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return { minor: Math.round(Number(plain) * 10 ** digits), currency };
}

function GoPage(props: {
  readonly words: Words;
  readonly mine: Mine;
  readonly window: Window;
  readonly phase: Phase;
  readonly projection: Projection;
  readonly wrongAmount: string | null;
  readonly device: Door["device"];
}): VNode {
  const { words, mine, window, phase, projection } = props;
  const { campaign, person, ticket } = mine;
  const { verified, doors, confirmed } = projection.tally.total;
  const ways = doorsFor(campaign.plan.doors, person.country, props.device).map((door) => ({
    ...door,
    href: `/me/${ticket}/door/${campaign.plan.doors.indexOf(door)}`,
  }));
  const [first, ...others] = ways;
  const told = tell(campaign.plan, words.language);
  const main = mainLanguage(campaign.plan);
  return (
    <article data-live={`/c/${campaign.slug}`}>
      <p class="soft">
        <a href={`/c/${campaign.slug}`}>
          <CampaignName words={words} plan={campaign.plan} />
        </a>
      </p>
      <h1>{phase === "now" ? <Given text={told.ask} lang={told.toldIn} /> : words.say("go.title")}</h1>
      {phase === "before" ? (
        <p class="lead">
          {words.say("go.before", { time: words.time(window.start, person.zone) })}{" "}
          <span data-countdown={window.start} role="timer" />
        </p>
      ) : null}
      {phase === "now" && first ? (
        <>
          <p>
            <a class="button big" href={first.href} rel="noreferrer">
              <Given text={first.label} lang={main} />
            </a>
          </p>
          <p class="hint">{words.say("go.door.note")}</p>
          <p>
            {words.say("go.until", { time: words.time(window.end, person.zone) })}{" "}
            <span data-countdown={window.end} role="timer" aria-label={words.say("go.countdown")} />
          </p>
        </>
      ) : null}
      {phase === "after" ? <p class="lead">{words.say("go.after")}</p> : null}
      {phase === "before" ? null : <Done {...props} />}
      {phase === "now" && others.length > 0 ? (
        <section>
          <h2>{words.say("go.door.other")}</h2>
          <ul>
            {others.map((door) => (
              <li key={door.href}>
                <a href={door.href} rel="noreferrer">
                  <Given text={door.label} lang={main} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section class="card">
        <h2>{words.say("go.live")}</h2>
        <p data-live-counts>{words.say("go.live.counts", { pledged: verified, doors, confirmed })}</p>
        <p>
          <a href={`/me/${ticket}`}>{words.say("mine.title")}</a>
        </p>
      </section>
    </article>
  );
}

function Done(props: {
  readonly words: Words;
  readonly mine: Mine;
  readonly wrongAmount: string | null;
}): VNode {
  const { words, mine, wrongAmount } = props;
  if (mine.person.confirmedAt !== null) {
    return (
      <p class="notice" role="status">
        <strong>{words.say("go.done.thanks")}</strong> {words.say("go.done.note")}
      </p>
    );
  }
  if (mine.person.held.length > 0) return <p class="notice">{words.say("hold.go")}</p>;
  const wrong = wrongAmount === null ? undefined : words.say("go.done.amount.wrong");
  return (
    <form class="card" method="post" action={`/me/${mine.ticket}/done`}>
      {mine.campaign.plan.asksAmount ? (
        <Field
          id="amount"
          label={`${words.say("go.done.amount")} (${mine.campaign.plan.currency})`}
          wrong={wrong}
        >
          <input
            {...described("amount", undefined, wrong)}
            name="amount"
            inputmode="decimal"
            maxlength={20}
            value={wrongAmount ?? ""}
          />
        </Field>
      ) : null}
      <button type="submit" class="big">
        {words.say("go.done")}
      </button>
      <p class="hint">{words.say("go.done.note")}</p>
    </form>
  );
}
