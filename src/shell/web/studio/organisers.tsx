import type { FastifyInstance } from "fastify";
import type { VNode } from "preact";
import Type, { type Static } from "typebox";
import { DAY, MINUTE } from "#kernel";
import { readAddress } from "#pledge";
import type { Organiser } from "../../store/index.ts";
import type { Word, Words } from "../../words/index.ts";
import { described, Field } from "../form.tsx";
import { Slug } from "../public.tsx";
import { newSignIn, openDesk } from "../session.ts";
import { sendPage, type Web, wordsOf } from "../web.ts";

const Form = Type.Object({
  address: Type.String({ maxLength: 254 }),
  name: Type.String({ maxLength: 100 }),
});
type TypedOrganiser = Static<typeof Form>;

const LINK_LIFE = 7 * DAY;

/** Adding an organiser to a campaign by e-mail. */
export function organiserRoutes(app: FastifyInstance, web: Web): void {
  app.post<{ Params: { slug: string }; Body: TypedOrganiser }>(
    "/studio/c/:slug/organisers",
    {
      schema: { params: Type.Object({ slug: Slug }), body: Form },
      config: { rateLimit: { max: 20, timeWindow: MINUTE } },
    },
    async (request, reply) => {
      const desk = await openDesk(web, request, reply, request.params.slug);
      if (!desk) return reply;
      const { campaign } = desk;
      const address = readAddress(request.body.address);
      const name = request.body.name.trim();
      if (!address.ok || name === "") {
        const wrong: Record<string, Word> = {};
        if (!address.ok) wrong.address = "pledge.address.wrong";
        if (name === "") wrong.name = "studio.organisers.wrong.name";
        const words = wordsOf(request);
        const title = words.say("studio.organisers.add");
        return sendPage(web, request, reply, {
          title,
          personal: true,
          rehearsal: campaign.rehearsal,
          status: 422,
          body: (
            <>
              <h1>{title}</h1>
              <OrganiserForm words={words} slug={campaign.slug} typed={request.body} wrong={wrong} />
              <p>
                <a href={`/studio/c/${campaign.slug}`}>{words.say("studio.back")}</a>
              </p>
            </>
          ),
        });
      }
      const key = web.vault.organiserKey(address.value.canonical);
      const sealed = web.vault.seal(address.value.deliverable);
      const added = await web.store.ensureOrganiser(key, sealed, name);
      if (!(await web.store.mayOrganise(added.id, campaign.id))) {
        const now = web.now();
        await web.store.addCampaignOrganiser(campaign.id, added.id);
        await web.store.noteChange(
          campaign.id,
          desk.organiser.id,
          "organiser-added",
          { name: added.name },
          now,
        );
        await web.store.addMails([
          {
            campaignId: campaign.id,
            organiserId: added.id,
            kind: "invited-organiser",
            onceKey: `invited-organiser:${campaign.id}:${added.id}`,
            detail: {
              signIn: await newSignIn(web, added.id, now + LINK_LIFE),
              by: desk.organiser.name,
              // Until they sign in and read in one of their own, they are written to in the language of who invites them.
              language: wordsOf(request).language,
            },
            dueAt: now,
            expiresAt: now + LINK_LIFE,
          },
        ]);
      }
      return reply.redirect(`/studio/c/${campaign.slug}?said=added`, 303);
    },
  );
}

/** Who organises the campaign, and the form that adds somebody. */
export function OrganiserList(props: {
  readonly words: Words;
  readonly slug: string;
  readonly organisers: readonly Organiser[];
}): VNode {
  const { words, slug, organisers } = props;
  return (
    <section>
      <h2>{words.say("studio.organisers")}</h2>
      <p>{words.say("studio.organisers.text")}</p>
      <ul>
        {organisers.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      <details class="fold">
        <summary>{words.say("studio.organisers.add")}</summary>
        <OrganiserForm words={words} slug={slug} typed={{ address: "", name: "" }} wrong={{}} />
      </details>
    </section>
  );
}

function OrganiserForm(props: {
  readonly words: Words;
  readonly slug: string;
  readonly typed: TypedOrganiser;
  readonly wrong: Readonly<Record<string, Word>>;
}): VNode {
  const { words, slug, typed, wrong } = props;
  const wrongAddress = wrong.address && words.say(wrong.address);
  const wrongName = wrong.name && words.say(wrong.name);
  return (
    <form method="post" action={`/studio/c/${slug}/organisers`} novalidate>
      <Field id="organiser-name" label={words.say("studio.organisers.name")} wrong={wrongName}>
        <input
          {...described("organiser-name", undefined, wrongName)}
          name="name"
          maxlength={100}
          value={typed.name}
        />
      </Field>
      <Field id="organiser-address" label={words.say("sign-in.address.theirs")} wrong={wrongAddress}>
        <input
          {...described("organiser-address", undefined, wrongAddress)}
          name="address"
          type="email"
          maxlength={254}
          value={typed.address}
        />
      </Field>
      <button type="submit">{words.say("studio.organisers.add")}</button>
    </form>
  );
}
