import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import Type, { type Static } from "typebox";
import { type CsvFault, readRankCsv } from "#ranking";
import type { StoredCampaign } from "../../store/index.ts";
import type { Words } from "../../words/index.ts";
import { described, Field } from "../form.tsx";
import { Slug } from "../public.tsx";
import { openDesk } from "../session.ts";
import { sendMissing, sendPage, type Web, wordsOf } from "../web.ts";

const LARGEST = 1024 * 1024;
const Form = Type.Object({
  list: Type.String({ maxLength: 120 }),
  csv: Type.String({ maxLength: LARGEST }),
});
type Typed = Static<typeof Form>;

/** Ranks that an organiser wrote down for a list that cannot be read by itself, each with its evidence. */
export function rankRoutes(app: FastifyInstance, web: Web): void {
  const params = Type.Object({ slug: Slug });

  app.get<{ Params: { slug: string }; Querystring: { added?: number } }>(
    "/studio/c/:slug/ranks",
    { schema: { params, querystring: Type.Object({ added: Type.Optional(Type.Integer({ minimum: 0 })) }) } },
    async (request, reply) => {
      const campaign = await openCampaign(request, reply, request.params.slug);
      if (!campaign) return reply;
      return sendForm(request, reply, campaign, { list: "", csv: "" }, [], request.query.added ?? null);
    },
  );

  app.post<{ Params: { slug: string }; Body: Typed }>(
    "/studio/c/:slug/ranks",
    { schema: { params, body: Form }, bodyLimit: 2 * LARGEST },
    async (request, reply) => {
      const campaign = await openCampaign(request, reply, request.params.slug);
      if (!campaign) return reply;
      const { body } = request;
      const list = body.list.trim();
      const rawHash = createHash("sha256").update(body.csv).digest("hex");
      const readings = readRankCsv(body.csv, { now: web.now(), rawHash });
      if (!readings.ok) return sendForm(request, reply, campaign, body, readings.refusal, null);
      if (list === "") return sendForm(request, reply, campaign, body, [], null);
      const added = await web.store.recordReadings(campaign.id, list, readings.value, web.now());
      web.live.touch(campaign.id);
      return reply.redirect(`/studio/c/${campaign.slug}/ranks?added=${added}`, 303);
    },
  );

  /** The campaign of a signed-in organiser; a draft has no ranks yet. */
  async function openCampaign(request: FastifyRequest, reply: FastifyReply, slug: string) {
    const desk = await openDesk(web, request, reply, slug, "edit");
    if (desk?.campaign.state !== "draft") return desk?.campaign ?? null;
    sendMissing(web, request, reply);
    return null;
  }

  function sendForm(
    request: FastifyRequest,
    reply: FastifyReply,
    campaign: StoredCampaign,
    typed: Typed,
    faults: readonly CsvFault[],
    added: number | null,
  ): FastifyReply {
    const words = wordsOf(request);
    const sent = request.method === "POST";
    return sendPage(web, request, reply, {
      title: words.say("ranks.title"),
      rehearsal: campaign.rehearsal,
      personal: true,
      status: sent ? 422 : 200,
      body: (
        <>
          <p>
            <a href={`/studio/c/${campaign.slug}`}>{words.say("studio.back")}</a>
          </p>
          <h1>{words.say("ranks.title")}</h1>
          {added === null ? null : (
            <p class="notice" role="status">
              {words.say("ranks.added", { count: added })}
            </p>
          )}
          <p>{words.say("ranks.text")}</p>
          <RankForm words={words} slug={campaign.slug} typed={typed} faults={faults} sent={sent} />
        </>
      ),
    });
  }
}

function RankForm(props: {
  readonly words: Words;
  readonly slug: string;
  readonly typed: Typed;
  readonly faults: readonly CsvFault[];
  readonly sent: boolean;
}): VNode {
  const { words, slug, typed, faults, sent } = props;
  const wrongList = sent && typed.list.trim() === "" ? words.say("ranks.list.wrong") : undefined;
  const wrongCsv = faults.length === 0 ? undefined : words.say("ranks.csv.wrong");
  const [listHint, csvHint] = [words.say("ranks.list.hint"), words.say("ranks.csv.hint")];
  return (
    <form class="card" method="post" action={`/studio/c/${slug}/ranks`}>
      <Field id="list" label={words.say("ranks.list")} hint={listHint} wrong={wrongList}>
        <input {...described("list", listHint, wrongList)} name="list" maxlength={120} value={typed.list} />
      </Field>
      <Field id="csv" label={words.say("ranks.csv")} hint={csvHint} wrong={wrongCsv}>
        <textarea {...described("csv", csvHint, wrongCsv)} name="csv" rows={8}>
          {typed.csv}
        </textarea>
      </Field>
      {faults.length === 0 ? null : (
        <ul class="wrong">
          {faults.map(({ line, field, message }) => (
            <li key={`${line} ${field}`}>
              {words.say("ranks.line", { line })}
              {field === null ? "" : `, ${field}`}: {message}
            </li>
          ))}
        </ul>
      )}
      <button type="submit">{words.say("ranks.button")}</button>
    </form>
  );
}
