import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import Type from "typebox";
import { DAY, type Instant } from "#kernel";
import type { HoldReason } from "#ledger";
import { mayAnswer, type Tally, waitsOf } from "#pledge";
import type { Person, StoredCampaign } from "../store/index.ts";
import type { Words } from "../words/index.ts";
import { CheckFields, checkOf, proofOf } from "./check.ts";
import { CheckParts } from "./check-fields.tsx";
import { nameFor } from "./told.tsx";
import { sendPage, sendProblem, type Web, wordsOf } from "./web.ts";

const TicketParam = Type.Object({ ticket: Type.String({ maxLength: 200 }) });
type TicketRoute = { Params: { ticket: string } };

/** When a held person may answer from the mailbox; null when an organiser has to look. */
function answerFrom(person: Person, rehearsal: boolean, proven = true): Instant | null {
  const { held, heldAt, sighting, neighbours } = person;
  if (heldAt === null || sighting === null || !mayAnswer(held, sighting, neighbours)) return null;
  const waits = waitsOf(rehearsal);
  return heldAt + (proven ? waits.answer : waits.answerUnproven);
}

/** The way by which a held person settles the second look: wait, then answer from the mailbox. */
export function secondLookRoutes(app: FastifyInstance, web: Web): void {
  app.get<TicketRoute>("/answer/:ticket", { schema: { params: TicketParam } }, async (request, reply) => {
    const found = await read(request);
    if (!found) return sendProblem(web, request, reply, 410, wordsOf(request).say("pledge.verify.expired"));
    return sendAnswer(request, reply, found, true, 200);
  });

  app.post<TicketRoute & { Body: { altcha?: string; topic?: string } }>(
    "/answer/:ticket",
    { schema: { params: TicketParam, body: Type.Object(CheckFields) } },
    async (request, reply) => {
      const found = await read(request);
      if (!found) return sendProblem(web, request, reply, 410, wordsOf(request).say("pledge.verify.expired"));
      const { person, campaign } = found;
      if (person.held.length > 0) {
        const proof = await proofOf(web, request, campaign.id);
        const proven = proof !== null && (await web.store.spendProof(proof));
        const from = answerFrom(person, campaign.rehearsal, proven);
        if (from === null || web.now() < from) return sendAnswer(request, reply, found, proven, 409);
        const command = { kind: "release", by: "rule" } as const;
        const outcome = await web.store.intake.act({ pledgeId: person.id, command });
        if (!outcome.ok)
          return sendProblem(web, request, reply, 409, wordsOf(request).say("pledge.not-open"));
        web.live.touch(campaign.id);
      }
      return reply.redirect(`/me/${web.tickets.issue("mine", person.id, web.now() + 365 * DAY)}`, 303);
    },
  );

  async function read(request: FastifyRequest<TicketRoute>) {
    const id = web.tickets.read("answer", request.params.ticket, web.now());
    const person = id === null ? null : await web.store.findPerson(id);
    const campaign = person ? await web.store.findCampaignById(person.campaignId) : null;
    return person && campaign ? { person, campaign } : null;
  }

  function sendAnswer(
    request: FastifyRequest<TicketRoute>,
    reply: FastifyReply,
    { person, campaign }: { readonly person: Person; readonly campaign: StoredCampaign },
    proven: boolean,
    status: number,
  ): FastifyReply {
    const words = wordsOf(request);
    const title = words.say("hold.answer.title");
    const from = answerFrom(person, campaign.rehearsal, proven);
    const early = from !== null && web.now() < from;
    const body = (): VNode => {
      if (person.held.length === 0) return <p>{words.say("hold.answer.none")}</p>;
      if (from === null) return <p>{words.say("hold.answer.organiser")}</p>;
      if (early) {
        const time = words.time(from, person.zone);
        return <p>{words.say(proven ? "hold.answer.early" : "hold.answer.slower", { time })}</p>;
      }
      return (
        <form method="post" action={`/answer/${request.params.ticket}`} data-pledge>
          <p>{words.say("hold.answer.text", { name: nameFor(words, campaign.plan) })}</p>
          <CheckParts words={words} check={checkOf(web, campaign.slug)} />
          <button type="submit" class="big">
            {words.say("hold.answer.button")}
          </button>
        </form>
      );
    };
    return sendPage(web, request, reply, {
      title,
      rehearsal: campaign.rehearsal,
      personal: true,
      status,
      scripts: ["pledge.ts"],
      body: (
        <>
          <h1>{title}</h1>
          {body()}
        </>
      ),
    });
  }
}

/** For a held person's own page: that it is held, why, and what to do. */
export function HeldCard(props: {
  readonly words: Words;
  readonly person: Person;
  readonly rehearsal: boolean;
}): VNode {
  const { words, person, rehearsal } = props;
  const from = answerFrom(person, rehearsal);
  return (
    <section class="card">
      <h2>{words.say("hold.mine.title")}</h2>
      <p>{words.say("hold.mine")}</p>
      <p>
        {words.say("hold.because", {
          reasons: person.held.map((reason) => inWords(words, reason)).join("; "),
        })}
      </p>
      <p>
        <strong>
          {from === null
            ? words.say("hold.mine.organiser")
            : words.say("hold.mine.answer", { time: words.time(from, person.zone) })}
        </strong>
      </p>
    </section>
  );
}

function inWords(words: Words, reason: HoldReason): string {
  return words.say(`hold.reason.${reason}`);
}

/** For everybody: how many pledges are held and why, and what second looks took out of the count. Nothing when there is nothing. */
export function HeldPublicly({
  words,
  tally,
}: {
  readonly words: Words;
  readonly tally: Tally;
}): VNode | null {
  const { held } = tally.total;
  const corrections = Object.entries(tally.secondLooks).filter(([, { out }]) => out > 0);
  if (held === 0 && corrections.length === 0) return null;
  return (
    <details>
      <summary data-held>{words.say("hold.count", { count: held })}</summary>
      <p class="hint">{words.say("hold.what")}</p>
      {held === 0 ? null : (
        <>
          <p class="hint">{words.say("hold.reasons")}</p>
          <ul class="hint">
            {byNumber(tally.heldFor).map(([reason, count]) => (
              <li key={reason}>
                {words.say("hold.reason.count", {
                  reason: inWords(words, reason),
                  count: words.number(count),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {corrections.map(([day, { out, reasons }]) => (
        <p class="hint" key={day}>
          {words.say("hold.correction", { day, count: out, reasons: reasonList(words, reasons) })}
        </p>
      ))}
    </details>
  );
}

/** Reasons with their counts, the most frequent first. */
function byNumber(reasons: Tally["heldFor"]): [HoldReason, number][] {
  return (Object.entries(reasons) as [HoldReason, number][]).sort(([, a], [, b]) => b - a);
}

/** Reasons as one phrase, the most frequent first. */
export function reasonList(words: Words, reasons: Tally["heldFor"]): string {
  return byNumber(reasons)
    .map(([reason]) => inWords(words, reason))
    .join("; ");
}
