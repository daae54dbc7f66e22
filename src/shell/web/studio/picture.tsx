import multipart from "@fastify/multipart";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Type from "typebox";
import type { Word } from "../../words/index.ts";
import { described, Field } from "../form.tsx";
import { Slug } from "../public.tsx";
import { type Desk, openDesk } from "../session.ts";
import { sendPage, type Web, wordsOf } from "../web.ts";

const LARGEST = 8 * 1024 * 1024;
const LONGEST_ALT = 300;
type PictureRoute = { Params: { slug: string } };
interface Wrong {
  readonly file?: Word;
  readonly alt?: Word;
}

/** The campaign's picture: shown on its page, its preview cards and its prints. */
export function studioPictureRoutes(app: FastifyInstance, web: Web): void {
  const options = { schema: { params: Type.Object({ slug: Slug }) } };
  app.get<PictureRoute>("/studio/c/:slug/picture", options, async (request, reply) => {
    const desk = await openDesk(web, request, reply, request.params.slug, "edit");
    return desk ? sendForm(request, reply, desk, {}, desk.campaign.picture?.alt ?? "") : reply;
  });

  // Only this address takes files of this size.
  app.register(async (scope) => {
    await scope.register(multipart, {
      limits: {
        files: 1,
        fields: 2,
        parts: 4,
        fileSize: LARGEST,
        fieldSize: 4 * LONGEST_ALT,
        headerPairs: 20,
      },
      throwFileSizeLimit: false,
    });
    scope.post<PictureRoute>(
      "/studio/c/:slug/picture",
      { ...options, bodyLimit: LARGEST + 64 * 1024, config: { rateLimit: { max: 30, timeWindow: 60_000 } } },
      async (request, reply) => {
        const desk = await openDesk(web, request, reply, request.params.slug, "edit");
        if (!desk) return reply;
        const { campaign, organiser } = desk;
        const file = request.isMultipart() ? await request.file() : undefined;
        const bytes = await file?.toBuffer().catch(() => null);
        // Fields stand before the file in the form, so they have been read by now.
        const field = file?.fields.alt;
        const alt = field && "value" in field ? String(field.value).trim().slice(0, LONGEST_ALT) : "";
        if (!file || !bytes || bytes.length === 0) {
          return sendForm(request, reply, desk, { file: "picture.wrong.none" }, alt);
        }
        if (file.file.truncated) return sendForm(request, reply, desk, { file: "picture.wrong.large" }, alt);
        if (alt === "") return sendForm(request, reply, desk, { alt: "picture.wrong.alt" }, alt);
        const kept = await web.cards.picture(bytes);
        if (!kept) return sendForm(request, reply, desk, { file: "picture.wrong.kind" }, alt);
        await web.store.keepPicture(campaign.id, { bytes: kept, alt }, organiser.id, web.now());
        return reply.redirect(`/studio/c/${campaign.slug}/picture`, 303);
      },
    );
  });

  app.post<PictureRoute>("/studio/c/:slug/picture/remove", options, async (request, reply) => {
    const desk = await openDesk(web, request, reply, request.params.slug, "edit");
    if (!desk) return reply;
    await web.store.keepPicture(desk.campaign.id, null, desk.organiser.id, web.now());
    return reply.redirect(`/studio/c/${desk.campaign.slug}/picture`, 303);
  });

  async function sendForm(
    request: FastifyRequest,
    reply: FastifyReply,
    { campaign }: Desk,
    wrong: Wrong,
    alt: string,
  ): Promise<FastifyReply> {
    const words = wordsOf(request);
    const wrongFile = wrong.file && words.say(wrong.file);
    const wrongAlt = wrong.alt && words.say(wrong.alt);
    const { slug, picture } = campaign;
    const title = words.say("picture.title");
    return sendPage(web, request, reply, {
      title,
      personal: true,
      rehearsal: campaign.rehearsal,
      status: wrongFile || wrongAlt ? 422 : 200,
      body: (
        <>
          <p>
            <a href={`/studio/c/${slug}`}>{words.say("studio.back")}</a>
          </p>
          <h1>{title}</h1>
          <p>{words.say("picture.text")}</p>
          {picture ? (
            <>
              <img
                class="preview"
                src={`/c/${slug}/picture/${picture.tag}`}
                width={1200}
                height={675}
                alt={picture.alt}
              />
              <form method="post" action={`/studio/c/${slug}/picture/remove`}>
                <button class="quiet" type="submit">
                  {words.say("picture.remove")}
                </button>
              </form>
            </>
          ) : null}
          <form method="post" action={`/studio/c/${slug}/picture`} enctype="multipart/form-data">
            <Field
              id="alt"
              label={words.say("picture.alt")}
              hint={words.say("picture.alt.hint")}
              wrong={wrongAlt}
            >
              <input
                {...described("alt", words.say("picture.alt.hint"), wrongAlt)}
                name="alt"
                maxlength={LONGEST_ALT}
                value={alt}
                required
              />
            </Field>
            <Field
              id="file"
              label={words.say("picture.file")}
              hint={words.say("picture.file.hint")}
              wrong={wrongFile}
            >
              <input
                {...described("file", words.say("picture.file.hint"), wrongFile)}
                name="file"
                type="file"
                accept="image/jpeg,image/png,image/webp"
                required
              />
            </Field>
            <button type="submit">{words.say("picture.button")}</button>
          </form>
        </>
      ),
    });
  }
}
