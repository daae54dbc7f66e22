import type { FastifyInstance } from "fastify";
import type { VNode } from "preact";
import Type from "typebox";
import type { StoredCampaign } from "../../store/index.ts";
import type { Words } from "../../words/index.ts";
import { Field } from "../form.tsx";
import { readMine, sendExpired, TicketParam } from "../mine.tsx";
import { Slug } from "../public.tsx";
import { CampaignName, nameFor } from "../told.tsx";
import { sendMissing, sendPage, type Web, wordsOf } from "../web.ts";

const PRINTS = [
  ["poster", "a4"],
  ["poster", "letter"],
  ["flyers", "a4"],
  ["flyers", "letter"],
] as const;

/** What anybody may take away to pass a campaign on: prints, the form and the badge for a page of their own. */
export function sharePageRoutes(app: FastifyInstance, web: Web): void {
  app.get<{ Params: { slug: string } }>(
    "/c/:slug/share",
    { schema: { params: Type.Object({ slug: Slug }) } },
    async (request, reply) => {
      const campaign = await web.live.campaign(request.params.slug);
      if (!campaign) return sendMissing(web, request, reply);
      const words = wordsOf(request);
      return sendPage(web, request, reply, {
        title: words.say("sharing.title"),
        rehearsal: campaign.rehearsal,
        scripts: ["copy.ts"],
        body: <SharePage words={words} campaign={campaign} home={web.publicUrl()} />,
      });
    },
  );

  app.get<{ Params: { ticket: string } }>(
    "/me/:ticket/card",
    { schema: { params: TicketParam } },
    async (request, reply) => {
      const mine = await readMine(web, request.params.ticket);
      if (!mine) return sendExpired(web, request, reply);
      const { campaign, person, ticket } = mine;
      const place = await web.store.placeOf(campaign.id, person.id);
      if (place === null || person.state !== "verified") return sendMissing(web, request, reply);
      const words = wordsOf(request);
      const { direct } = await web.store.broughtBy(person.id);
      return sendPage(web, request, reply, {
        title: words.say("sharing.card.title"),
        rehearsal: campaign.rehearsal,
        personal: true,
        body: (
          <>
            <p class="soft">
              <a href={`/me/${ticket}`}>{words.say("mine.title")}</a>
            </p>
            <h1>{words.say("sharing.card.title")}</h1>
            <p class="lead">{words.say("sharing.card.you", { place })}</p>
            <p>{words.say("mine.brought", { count: direct })}</p>
            <img
              class="preview"
              src={`/me/${ticket}/card.png`}
              width={1200}
              height={630}
              alt={words.say("sharing.card.alt", { place, name: nameFor(words, campaign.plan) })}
            />
            <p>
              <a class="button" href={`/me/${ticket}/card.png`} download={`${campaign.slug}.png`}>
                {words.say("sharing.card.save")}
              </a>
            </p>
            <p class="hint">{words.say("sharing.card.note")}</p>
          </>
        ),
      });
    },
  );
}

function SharePage(props: {
  readonly words: Words;
  readonly campaign: StoredCampaign;
  readonly home: string;
}): VNode {
  const { words, campaign, home } = props;
  const { slug, plan } = campaign;
  const name = nameFor(words, plan);
  const page = `${home}/c/${slug}`;
  const title = attribute(name);
  const frame = `<iframe src="${page}/embed" title="${title}" width="100%" height="620" loading="lazy" frameborder="0"></iframe>`;
  const badge = `<a href="${page}"><img src="${page}/badge.svg" alt="${title}" height="44"></a>`;
  return (
    <>
      <p class="soft">
        <a href={`/c/${slug}`}>
          <CampaignName words={words} plan={plan} />
        </a>
      </p>
      <h1>{words.say("sharing.title")}</h1>
      <p class="lead">{words.say("sharing.text")}</p>
      <h2>{words.say("sharing.preview")}</h2>
      <p>{words.say("sharing.preview.text")}</p>
      <img
        class="preview"
        src={`/c/${slug}/card.png?lang=${words.language}`}
        width={1200}
        height={630}
        alt={words.say("sharing.preview.alt", { name })}
      />
      <h2>{words.say("sharing.print")}</h2>
      <p>{words.say("sharing.print.text")}</p>
      <PrintLinks words={words} address={`/c/${slug}/poster.pdf`} />
      <h2>{words.say("sharing.embed")}</h2>
      <p>{words.say("sharing.embed.text")}</p>
      <Code words={words} id="frame" label={words.say("sharing.embed.form")} code={frame} />
      <Code words={words} id="badge" label={words.say("sharing.embed.badge")} code={badge} />
      <p>
        <img src={`/c/${slug}/badge.svg`} height={44} alt={words.say("sharing.embed.badge.alt")} />
      </p>
      <p class="hint">{words.say("sharing.embed.oembed", { address: `${home}/oembed?url=${page}` })}</p>
    </>
  );
}

/** Links to the prints of a campaign's link or of a channel's. */
export function PrintLinks({ words, address }: { readonly words: Words; readonly address: string }): VNode {
  return (
    <ul>
      {PRINTS.map(([print, paper]) => (
        <li key={`${print} ${paper}`}>
          <a href={`${address}?print=${print}&paper=${paper}&lang=${words.language}`}>
            {words.say(`sharing.print.${print}`, { paper: paper === "a4" ? "A4" : "letter" })}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Code(props: {
  readonly words: Words;
  readonly id: string;
  readonly label: string;
  readonly code: string;
}): VNode {
  const { words, id, label, code } = props;
  return (
    <div>
      <Field id={id} label={label}>
        <textarea id={id} class="code" dir="ltr" readonly rows={3}>
          {code}
        </textarea>
      </Field>
      <button
        type="button"
        class="quiet"
        hidden
        data-copy={id}
        data-copied={words.say("mine.invite.copied")}
        aria-live="polite"
      >
        {words.say("mine.invite.copy")}
      </button>
    </div>
  );
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
