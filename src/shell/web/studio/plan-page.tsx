import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Type from "typebox";
import { emptyPlan, type Plan, planFrom, slugFrom, TEMPLATE_IDS, type TemplateId } from "#campaign";
import { checkPlan } from "#frontdoor";
import { DAY, localTime } from "#kernel";
import type { Word, Words } from "../../words/index.ts";
import { countriesIn } from "../countries.ts";
import { Slug } from "../public.tsx";
import { askSignIn, type Desk, openDesk } from "../session.ts";
import { sendPage, type Web, wordsOf } from "../web.ts";
import { unansweredIn } from "./answers-form.tsx";
import { SAID, type Sheet, SheetPage } from "./sheet-page.tsx";
import {
  type CountryReader,
  missingIn,
  readTyped,
  type TypedPlan,
  typedFrom,
  type Wrong,
} from "./typed-plan.ts";

const Form = Type.Record(Type.String({ maxLength: 40 }), Type.String({ maxLength: 25_000 }), {
  maxProperties: 400,
});
const Params = Type.Object({ slug: Slug });
const NewQuery = Type.Object({ template: Type.Optional(Type.String({ maxLength: 40 })) });
/** A first guess for the day of the moment; two weeks is time enough to gather people. */
const DAYS_AHEAD = 14;

type Edit = { Params: { slug: string }; Body: TypedPlan };

/** Making a campaign and changing its plan: one form on one page, with the public page beside it. */
export function planRoutes(app: FastifyInstance, web: Web): void {
  const isProfile = (venue: string) => web.venues.has(venue);

  app.get<{ Querystring: { template?: string } }>(
    "/studio/new",
    { schema: { querystring: NewQuery } },
    async (request, reply) => {
      if (!(await askSignIn(web, request, reply))) return reply;
      const plan = startingPlan(request, request.query.template);
      const typed = typedFrom(plan, isProfile);
      return sendSheet(request, reply, sheet(null, typed, {}, plan));
    },
  );

  app.post<{ Body: TypedPlan }>("/studio/new", { schema: { body: Form } }, async (request, reply) => {
    const organiser = await askSignIn(web, request, reply);
    if (!organiser) return reply;
    const { body } = request;
    const read = readTyped(body, startingPlan(request), countryReader(wordsOf(request)));
    const wrong: Wrong =
      read.plan.name.length < 3 ? { ...read.wrong, name: "studio.missing.name" } : read.wrong;
    if (Object.keys(wrong).length > 0) {
      return sendSheet(request, reply, { ...sheet(null, body, wrong, read.plan), status: 422 });
    }
    const made = await web.store.createCampaign(
      { slug: slugFrom(read.plan.name), plan: read.plan, rehearsal: body.rehearsal === "yes", origin: null },
      organiser.id,
      web.now(),
    );
    return go(reply, { organiser, campaign: made }, body.next);
  });

  app.post<{ Body: TypedPlan }>("/studio/new/preview", { schema: { body: Form } }, async (request, reply) => {
    if (!(await askSignIn(web, request, reply))) return reply;
    return sendSheet(request, reply, previewOf(request, null, request.body, startingPlan(request)));
  });

  app.get<{ Params: { slug: string }; Querystring: { check?: string } }>(
    "/studio/c/:slug/edit",
    {
      schema: {
        params: Params,
        querystring: Type.Object({ check: Type.Optional(Type.String({ maxLength: 1 })) }),
      },
    },
    async (request, reply) => {
      const desk = await openDesk(web, request, reply, request.params.slug, "edit");
      if (!desk) return reply;
      const { plan } = desk.campaign;
      if (request.query.check === undefined) {
        return sendSheet(request, reply, sheet(desk, typedOf(desk), {}, plan));
      }
      const check = checkPlan(web, plan);
      const missing = missingIn(plan, web.now());
      const wrong = { ...missing, ...unansweredIn(check, plan.answers ?? {}) };
      const unfilled = Object.keys(missing).length > 0 ? "studio.said.missing" : null;
      const said = check.outcome === "refused" ? SAID.refused : (unfilled ?? SAID[check.outcome]);
      return sendSheet(request, reply, { ...sheet(desk, typedOf(desk), wrong, plan), said });
    },
  );

  app.post<Edit>(
    "/studio/c/:slug/edit",
    { schema: { params: Params, body: Form } },
    async (request, reply) => {
      const desk = await openDesk(web, request, reply, request.params.slug, "edit");
      if (!desk) return reply;
      const { organiser, campaign } = desk;
      const typed = request.body;
      const refuse = (wrong: Wrong, plan: Plan, said: Word, status: number) =>
        sendSheet(request, reply, { ...sheet(desk, typed, wrong, plan), said, status });
      const read = readTyped(typed, campaign.plan, countryReader(wordsOf(request)));
      if (Object.keys(read.wrong).length > 0) return refuse(read.wrong, read.plan, "studio.said.wrong", 422);
      if (typed.seen !== undefined && typed.seen !== String(campaign.updatedAt)) {
        return refuse({}, read.plan, "studio.said.changed-meanwhile", 409);
      }
      const command = { kind: "change-plan", plan: read.plan } as const;
      const outcome = await web.store.commandCampaign(campaign.id, command, organiser.id, web.now());
      if (!outcome.ok && outcome.refusal.code === "plan-incomplete") {
        return refuse(missingIn(read.plan, null), read.plan, "studio.said.missing", 422);
      }
      if (!outcome.ok && outcome.refusal.code === "front-door") {
        const unanswered = unansweredIn(checkPlan(web, read.plan), read.plan.answers ?? {});
        return refuse(unanswered, read.plan, SAID[outcome.refusal.outcome], 422);
      }
      if (!outcome.ok) return refuse({}, read.plan, "studio.said.reported", 409);
      return go(reply, desk, typed.next);
    },
  );

  app.post<Edit>(
    "/studio/c/:slug/edit/preview",
    { schema: { params: Params, body: Form } },
    async (request, reply) => {
      const desk = await openDesk(web, request, reply, request.params.slug, "edit");
      if (!desk) return reply;
      return sendSheet(request, reply, previewOf(request, desk, request.body, desk.campaign.plan));
    },
  );

  /** What was typed, not kept; a pressed offer of the front door takes the place of the ask. */
  function previewOf(request: FastifyRequest, desk: Desk | null, typed: TypedPlan, before: Plan): Sheet {
    const country = countryReader(wordsOf(request));
    const read = readTyped(typed, before, country);
    const offer = checkPlan(web, read.plan).offers[Number(typed.take ?? "none")];
    if (!offer) return sheet(desk, typed, read.wrong, read.plan);
    const taken = { ...typed, ask: offer.words, askKind: offer.ask };
    const { plan, wrong } = readTyped(taken, before, country);
    return { ...sheet(desk, taken, wrong, plan), said: "front-door.taken" };
  }

  function startingPlan(request: FastifyRequest, template?: string): Plan {
    const zone = "UTC";
    const { date } = localTime(web.now() + DAYS_AHEAD * DAY, zone);
    const words = wordsOf(request);
    const defaults = { zone, date, language: words.language };
    const known = TEMPLATE_IDS.find((id): id is TemplateId => id === template);
    if (!known) return emptyPlan(defaults);
    const [ask, door] = [
      words.say(`studio.template.${known}.ask`),
      words.say(`studio.template.${known}.door`),
    ];
    return planFrom(known, { ...defaults, texts: { ask, door } });
  }

  function typedOf({ campaign }: Desk): TypedPlan {
    return { ...typedFrom(campaign.plan, isProfile), seen: String(campaign.updatedAt) };
  }

  function sheet(desk: Desk | null, typed: TypedPlan, wrong: Wrong, plan: Plan): Sheet {
    const campaign = desk?.campaign ?? null;
    const action = campaign ? `/studio/c/${campaign.slug}/edit` : "/studio/new";
    // Who sends again after reading what changed meanwhile has seen it.
    const seen = campaign ? { seen: String(campaign.updatedAt) } : {};
    return { action, campaign, typed: { ...typed, ...seen }, wrong, plan, status: 200, said: null };
  }

  /** After saving: straight to opening when that button was pressed, else to the campaign's studio page. */
  async function go(
    reply: FastifyReply,
    { organiser, campaign }: Pick<Desk, "organiser" | "campaign">,
    next: string | undefined,
  ): Promise<FastifyReply> {
    const home = `/studio/c/${campaign.slug}`;
    web.live.touch(campaign.id);
    if (next !== "open") return reply.redirect(`${home}?said=saved`, 303);
    const opened = await web.store.commandCampaign(campaign.id, { kind: "open" }, organiser.id, web.now());
    if (!opened.ok && opened.refusal.code !== "wrong-state") {
      return reply.redirect(`${home}/edit?check=1`, 303);
    }
    web.live.touch(campaign.id);
    return reply.redirect(`${home}?said=${opened.ok ? "open" : "wrong-state"}`, 303);
  }

  function sendSheet(request: FastifyRequest, reply: FastifyReply, shown: Sheet): FastifyReply {
    const words = wordsOf(request);
    const title = words.say(shown.campaign ? "studio.edit.title" : "studio.new.title");
    return sendPage(web, request, reply, {
      title: shown.campaign ? `${shown.plan.name || shown.campaign.slug}: ${title}` : title,
      personal: true,
      wide: true,
      rehearsal: shown.campaign?.rehearsal ?? false,
      status: shown.status,
      scripts: ["plan-form.ts"],
      body: (
        <SheetPage words={words} web={web} title={title} shown={shown} check={checkPlan(web, shown.plan)} />
      ),
    });
  }
}

/** Reads a country typed by its name in this language or by its code. */
function countryReader(words: Words): CountryReader {
  return (typed) => {
    const wanted = typed.trim().toLocaleLowerCase(words.language);
    const found = countriesIn(words).find(
      ({ code, name }) => code.toLowerCase() === wanted || name.toLocaleLowerCase(words.language) === wanted,
    );
    return found?.code ?? null;
  };
}
