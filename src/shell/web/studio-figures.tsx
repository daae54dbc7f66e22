import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import Type from "typebox";
import type { FactBody } from "#ledger";
import {
  type StatedFault,
  type StatedFaults,
  stateCorrection,
  stateFigure,
  type TypedCorrection,
  type TypedFigure,
} from "#report";
import type { Organiser, StoredCampaign } from "../store/index.ts";
import type { Word, Words } from "../words/index.ts";
import { described, Field } from "./form.tsx";
import { Slug } from "./public.tsx";
import { sendMissing, sendPage, type Web, wordsOf } from "./web.ts";

/** The signed-in organiser of the campaign, or null when the request was answered already. */
type OpenDesk = (
  request: FastifyRequest,
  reply: FastifyReply,
  slug: string,
) => Promise<{ readonly organiser: Organiser; readonly campaign: StoredCampaign } | null>;

const line = (max: number) => Type.String({ maxLength: max, default: "" });
const Figure = Type.Object({
  nature: line(10),
  figure: line(20),
  qualifier: line(10),
  unit: line(60),
  by: line(120),
  source: line(500),
  on: line(10),
});
const Correction = Type.Object({ about: line(200), reason: line(1000) });

const NO_FIGURE: TypedFigure = {
  nature: "record",
  figure: "",
  qualifier: "exact",
  unit: "",
  by: "",
  source: "",
  on: "",
};
const NO_CORRECTION: TypedCorrection = { about: "", reason: "" };

/** What stands in the two forms, and what is wrong with it. */
interface Forms {
  readonly figure: TypedFigure;
  readonly figureFaults: StatedFaults<TypedFigure>;
  readonly correction: TypedCorrection;
  readonly correctionFaults: StatedFaults<TypedCorrection>;
}

const EMPTY: Forms = { figure: NO_FIGURE, figureFaults: {}, correction: NO_CORRECTION, correctionFaults: {} };

/** Where organisers state claims and records, and correct what was wrong, in public. */
export function studioFiguresRoutes(app: FastifyInstance, web: Web, openDesk: OpenDesk): void {
  app.get<{ Params: { slug: string }; Querystring: { done?: string } }>(
    "/studio/c/:slug/figures",
    {
      schema: {
        params: Type.Object({ slug: Slug }),
        querystring: Type.Object({ done: Type.Optional(Type.String({ maxLength: 1 })) }),
      },
    },
    async (request, reply) => {
      const campaign = await openPublic(request, reply, request.params.slug);
      return campaign ? sendForms(request, reply, campaign.campaign, EMPTY) : reply;
    },
  );

  app.post<{ Params: { slug: string }; Body: TypedFigure }>(
    "/studio/c/:slug/figures",
    { schema: { params: Type.Object({ slug: Slug }), body: Figure } },
    async (request, reply) => {
      const desk = await openPublic(request, reply, request.params.slug);
      if (!desk) return reply;
      const stated = stateFigure(request.body, desk.campaign.plan.moment.zone, web.now());
      if (stated.ok) return publish(reply, desk, stated.value);
      const forms = { ...EMPTY, figure: request.body, figureFaults: stated.refusal };
      return sendForms(request, reply, desk.campaign, forms);
    },
  );

  app.post<{ Params: { slug: string }; Body: TypedCorrection }>(
    "/studio/c/:slug/corrections",
    { schema: { params: Type.Object({ slug: Slug }), body: Correction } },
    async (request, reply) => {
      const desk = await openPublic(request, reply, request.params.slug);
      if (!desk) return reply;
      const stated = stateCorrection(request.body);
      if (stated.ok) return publish(reply, desk, stated.value);
      const forms = { ...EMPTY, correction: request.body, correctionFaults: stated.refusal };
      return sendForms(request, reply, desk.campaign, forms);
    },
  );

  /** A draft has no public record to add to. */
  async function openPublic(request: FastifyRequest, reply: FastifyReply, slug: string) {
    const desk = await openDesk(request, reply, slug);
    if (desk?.campaign.state !== "draft") return desk;
    sendMissing(web, request, reply);
    return null;
  }

  async function publish(
    reply: FastifyReply,
    { organiser, campaign }: NonNullable<Awaited<ReturnType<OpenDesk>>>,
    fact: FactBody,
  ): Promise<FastifyReply> {
    const now = web.now();
    await web.store.recordFacts(campaign.id, [fact], now);
    await web.store.noteChange(campaign.id, organiser.id, fact.kind, { ...fact }, now);
    web.live.touch(campaign.id);
    return reply.redirect(`/studio/c/${campaign.slug}/figures?done=1`, 303);
  }

  function sendForms(
    request: FastifyRequest,
    reply: FastifyReply,
    campaign: StoredCampaign,
    forms: Forms,
  ): FastifyReply {
    const words = wordsOf(request);
    const faults = Object.keys(forms.figureFaults).length + Object.keys(forms.correctionFaults).length;
    const { done } = request.query as { done?: string };
    return sendPage(web, request, reply, {
      title: words.say("figures.title", { name: campaign.plan.name }),
      rehearsal: campaign.rehearsal,
      personal: true,
      status: faults > 0 ? 422 : 200,
      body: <FiguresPage words={words} slug={campaign.slug} forms={forms} done={done !== undefined} />,
    });
  }
}

const FAULTS: Readonly<Record<StatedFault, Word>> = {
  missing: "figures.missing",
  "not-a-number": "figures.number.wrong",
  "not-a-day": "figures.on.wrong",
};

function FiguresPage(props: {
  readonly words: Words;
  readonly slug: string;
  readonly forms: Forms;
  readonly done: boolean;
}): VNode {
  const { words, slug, forms, done } = props;
  return (
    <>
      <h1>{words.say("figures.head")}</h1>
      {done ? (
        <p class="notice" role="status">
          {words.say("figures.done")} <a href={`/c/${slug}/report`}>{words.say("figures.report")}</a>
        </p>
      ) : null}
      <p>{words.say("figures.text")}</p>
      <FigureForm words={words} slug={slug} typed={forms.figure} faults={forms.figureFaults} />
      <CorrectionForm words={words} slug={slug} typed={forms.correction} faults={forms.correctionFaults} />
    </>
  );
}

function FigureForm(props: {
  readonly words: Words;
  readonly slug: string;
  readonly typed: TypedFigure;
  readonly faults: StatedFaults<TypedFigure>;
}): VNode {
  const { words, slug, typed, faults } = props;
  const wrong = (field: keyof TypedFigure) => wordFor(words, faults[field]);
  const text = (field: "figure" | "unit" | "by" | "source", label: Word, max: number, hint?: Word): VNode => {
    const hintText = hint && words.say(hint);
    return (
      <Field id={field} label={words.say(label)} hint={hintText} wrong={wrong(field)}>
        <input
          {...described(field, hintText, wrong(field))}
          name={field}
          value={typed[field]}
          maxLength={max}
          inputMode={field === "figure" ? "decimal" : undefined}
        />
      </Field>
    );
  };
  return (
    <form method="post" action={`/studio/c/${slug}/figures`}>
      <h2>{words.say("figures.figure")}</h2>
      <Field id="nature" label={words.say("figures.nature")} wrong={wrong("nature")}>
        <select {...described("nature", undefined, wrong("nature"))} name="nature">
          {(["record", "claim"] as const).map((nature) => (
            <option key={nature} value={nature} selected={typed.nature === nature}>
              {words.say(`figures.nature.${nature}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field id="qualifier" label={words.say("figures.qualifier")}>
        <select {...described("qualifier")} name="qualifier">
          {(["exact", "about", "more-than"] as const).map((qualifier) => (
            <option key={qualifier} value={qualifier} selected={typed.qualifier === qualifier}>
              {words.say(`figures.qualifier.${qualifier}`)}
            </option>
          ))}
        </select>
      </Field>
      {text("figure", "figures.number", 20)}
      {text("unit", "figures.unit", 60, "figures.unit.hint")}
      {text("by", "figures.by", 120)}
      {text("source", "figures.source", 500, "figures.source.hint")}
      <Field id="on" label={words.say("figures.on")} wrong={wrong("on")}>
        <input {...described("on", undefined, wrong("on"))} name="on" type="date" value={typed.on} />
      </Field>
      <button type="submit">{words.say("figures.button")}</button>
    </form>
  );
}

function CorrectionForm(props: {
  readonly words: Words;
  readonly slug: string;
  readonly typed: TypedCorrection;
  readonly faults: StatedFaults<TypedCorrection>;
}): VNode {
  const { words, slug, typed, faults } = props;
  const wrong = (field: keyof TypedCorrection) => wordFor(words, faults[field]);
  return (
    <form method="post" action={`/studio/c/${slug}/corrections`}>
      <h2>{words.say("figures.correction")}</h2>
      <Field id="about" label={words.say("figures.about")} wrong={wrong("about")}>
        <input
          {...described("about", undefined, wrong("about"))}
          name="about"
          value={typed.about}
          maxLength={200}
        />
      </Field>
      <Field id="reason" label={words.say("figures.reason")} wrong={wrong("reason")}>
        <textarea {...described("reason", undefined, wrong("reason"))} name="reason" maxLength={1000}>
          {typed.reason}
        </textarea>
      </Field>
      <button type="submit">{words.say("figures.correction.button")}</button>
    </form>
  );
}

function wordFor(words: Words, fault: StatedFault | undefined): string | undefined {
  return fault && words.say(FAULTS[fault]);
}
