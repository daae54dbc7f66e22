import type { FastifyInstance } from "fastify";
import type { VNode } from "preact";
import Type, { type Static } from "typebox";
import { isWebAddress, slugFrom } from "#campaign";
import { findInTexts, venueOf } from "#frontdoor";
import { noCounts, type Tally } from "#pledge";
import type { Channel, StoredCampaign } from "../../store/index.ts";
import type { Word, Words } from "../../words/index.ts";
import { described, Field } from "../form.tsx";
import { MarkedText } from "../marked-text.tsx";
import { Slug } from "../public.tsx";
import { Scroll } from "../scroll.tsx";
import { openDesk } from "../session.ts";
import { PrintLinks } from "../sharing/share-page.tsx";
import { sendPage, type Web, wordsOf } from "../web.ts";
import { CopyLink } from "./figures.tsx";

const KINDS = ["podcast", "blog", "newsletter", "social", "news", "venue", "other"] as const;
const Form = Type.Object({
  name: Type.String({ maxLength: 100 }),
  kind: Type.Enum(KINDS),
  url: Type.Optional(Type.String({ maxLength: 500 })),
});
type TypedChannel = Static<typeof Form>;

const LONGEST_CODE = 40;
/** Channels of the same name get numbers, up to this one. */
const MOST_NAMESAKES = 20;

/** Adding a channel: a named source with a link of its own. */
export function channelRoutes(app: FastifyInstance, web: Web): void {
  app.post<{ Params: { slug: string }; Body: TypedChannel }>(
    "/studio/c/:slug/channels",
    { schema: { params: Type.Object({ slug: Slug }), body: Form } },
    async (request, reply) => {
      const desk = await openDesk(web, request, reply, request.params.slug, "edit");
      if (!desk) return reply;
      const { campaign, organiser } = desk;
      const name = request.body.name.trim();
      const url = request.body.url?.trim() || null;
      const wrong: Record<string, Word> = {};
      if (name === "") wrong.name = "studio.channels.wrong.name";
      if (url !== null && !isWebAddress(url)) wrong.url = "studio.channels.wrong.url";
      const venue = venueOf(web.venues, campaign.plan);
      const found = findInTexts([{ name: "channel-name", text: name }], venue, web.law);
      if (found.length > 0) wrong.name = "studio.channels.wrong.front-door";
      if (Object.keys(wrong).length > 0) {
        const words = wordsOf(request);
        const title = words.say("studio.channels.add");
        return sendPage(web, request, reply, {
          title,
          personal: true,
          rehearsal: campaign.rehearsal,
          status: 422,
          body: (
            <>
              <h1>{title}</h1>
              <ChannelForm words={words} slug={campaign.slug} typed={request.body} wrong={wrong} />
              <MarkedText words={words} name="channel-name" text={name} findings={found} />
              <p>
                <a href={`/studio/c/${campaign.slug}`}>{words.say("studio.back")}</a>
              </p>
            </>
          ),
        });
      }
      const code = slugFrom(name, LONGEST_CODE);
      for (let i = 1; i <= MOST_NAMESAKES; i++) {
        const own = i === 1 ? code : `${code.slice(0, LONGEST_CODE - 3)}-${i}`;
        if (await web.store.addChannel(campaign.id, { code: own, name, kind: request.body.kind, url })) {
          const detail = { name, code: own };
          await web.store.noteChange(campaign.id, organiser.id, "channel-added", detail, web.now());
          break;
        }
      }
      return reply.redirect(`/studio/c/${campaign.slug}?said=added`, 303);
    },
  );
}

/** The channels with their links and what each brought, and the form that adds one. */
export function ChannelTable(props: {
  readonly words: Words;
  readonly campaign: StoredCampaign;
  /** The campaign's own public link. */
  readonly link: string;
  readonly tally: Tally;
  readonly channels: readonly Channel[];
  /** True for who may add one. */
  readonly edits: boolean;
}): VNode {
  const { words, campaign, link, tally, channels, edits } = props;
  const known = channels.map(({ code, name }) => ({ code, name }));
  const rows = tally.byChannel[""]
    ? [...known, { code: "", name: words.say("studio.channels.plain") }]
    : known;
  const heading = (word: Word) => (
    <th scope="col" class="number">
      {words.say(word)}
    </th>
  );
  return (
    <section>
      <h2>{words.say("studio.channels")}</h2>
      <p>{words.say("studio.channels.text")}</p>
      {rows.length === 0 ? null : (
        <Scroll label={words.say("studio.channels")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.say("studio.channels.name")}</th>
                {heading("studio.figure.verified")}
                {heading("studio.figure.invited")}
                {heading("studio.figure.confirmed")}
                <th scope="col">{words.say("studio.channels.link")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ code, name }) => {
                const counts = tally.byChannel[code] ?? noCounts();
                return (
                  <tr key={code}>
                    <th scope="row">{name}</th>
                    <td class="number">{words.number(counts.verified)}</td>
                    <td class="number">{words.number(counts.invited)}</td>
                    <td class="number">{words.number(counts.confirmed)}</td>
                    <td>
                      {code === "" ? null : (
                        <CopyLink
                          words={words}
                          id={`link-${code}`}
                          label={`${words.say("studio.channels.link")}: ${name}`}
                          link={`${link}/from/${code}`}
                          quietLabel
                        />
                      )}
                      {code === "" || campaign.state === "draft" ? null : (
                        <details>
                          <summary>{words.say("sharing.print")}</summary>
                          <PrintLinks words={words} address={`/c/${campaign.slug}/from/${code}/poster.pdf`} />
                        </details>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Scroll>
      )}
      {edits ? (
        <details class="fold">
          <summary>{words.say("studio.channels.add")}</summary>
          <ChannelForm words={words} slug={campaign.slug} typed={{ name: "", kind: "podcast" }} wrong={{}} />
        </details>
      ) : null}
    </section>
  );
}

function ChannelForm(props: {
  readonly words: Words;
  readonly slug: string;
  readonly typed: TypedChannel;
  readonly wrong: Readonly<Record<string, Word>>;
}): VNode {
  const { words, slug, typed, wrong } = props;
  const wrongName = wrong.name && words.say(wrong.name);
  const wrongUrl = wrong.url && words.say(wrong.url);
  return (
    <form method="post" action={`/studio/c/${slug}/channels`} novalidate>
      <Field id="channel-name" label={words.say("studio.channels.field.name")} wrong={wrongName}>
        <input
          {...described("channel-name", undefined, wrongName)}
          name="name"
          maxlength={100}
          value={typed.name}
        />
      </Field>
      <Field id="channel-kind" label={words.say("studio.channels.field.kind")}>
        <select id="channel-kind" name="kind">
          {KINDS.map((kind) => (
            <option key={kind} value={kind} selected={typed.kind === kind}>
              {words.say(`studio.channels.kind.${kind}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field id="channel-url" label={words.say("studio.channels.field.url")} wrong={wrongUrl}>
        <input
          {...described("channel-url", undefined, wrongUrl)}
          name="url"
          type="url"
          maxlength={500}
          value={typed.url ?? ""}
        />
      </Field>
      <button type="submit">{words.say("studio.channels.add")}</button>
    </form>
  );
}
