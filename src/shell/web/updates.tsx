import type { FastifyInstance } from "fastify";
import type { ComponentChildren, VNode } from "preact";
import Type from "typebox";
import { mainLanguage } from "#campaign";
import { MINUTE } from "#kernel";
import type { CampaignUpdate, StoredCampaign, StoredComment } from "../store/index.ts";
import type { Words } from "../words/index.ts";
import { renderMarkdown } from "./markdown.ts";
import { Slug } from "./public.tsx";
import { CampaignName, nameFor } from "./told.tsx";
import { sendMissing, sendPage, type Web, wordsOf } from "./web.ts";

const ON_A_PAGE = 10;
/** Comments shown below one update. */
export const MOST_COMMENTS = 200;

/** What organisers told while the campaign ran, with the comments that are shown, for everybody. */
export function updateRoutes(app: FastifyInstance, web: Web): void {
  app.get<{ Params: { slug: string }; Querystring: { before?: string } }>(
    "/c/:slug/updates",
    {
      schema: {
        params: Type.Object({ slug: Slug }),
        querystring: Type.Object({ before: Type.Optional(Type.String({ format: "uuid" })) }),
      },
      config: { rateLimit: { max: 120, timeWindow: MINUTE } },
    },
    async (request, reply) => {
      const campaign = await web.live.campaign(request.params.slug);
      if (!campaign) return sendMissing(web, request, reply);
      const words = wordsOf(request);
      const updates = await web.store.updatesOf(campaign.id, request.query.before ?? null, ON_A_PAGE);
      const ids = updates.filter(({ comments }) => comments !== "none").map(({ id }) => id);
      const comments = await web.store.commentsOn(ids, "shown", MOST_COMMENTS);
      const last = updates.at(-1);
      const name = nameFor(words, campaign.plan);
      return sendPage(web, request, reply, {
        title: words.say("updates.title", { name }),
        address: `${web.publicUrl()}/c/${campaign.slug}/updates`,
        rehearsal: campaign.rehearsal,
        body: (
          <>
            <p>
              <a href={`/c/${campaign.slug}`}>
                <CampaignName words={words} plan={campaign.plan} />
              </a>
            </p>
            <h1>{words.say("updates.head")}</h1>
            {updates.length === 0 ? <p>{words.say("updates.none")}</p> : null}
            {updates.map((update) => (
              <UpdateArticle key={update.id} words={words} campaign={campaign} update={update}>
                {update.comments === "none" ? null : (
                  <>
                    <Comments words={words} campaign={campaign} update={update} comments={comments} />
                    <p class="hint">
                      {words.say(update.comments === "closed" ? "updates.closed" : "updates.how")}
                    </p>
                  </>
                )}
              </UpdateArticle>
            ))}
            {last && updates.length === ON_A_PAGE ? (
              <p>
                <a class="button quiet" href={`/c/${campaign.slug}/updates?before=${last.id}`}>
                  {words.say("updates.older")}
                </a>
              </p>
            ) : null}
          </>
        ),
      });
    },
  );
}

/** One update whole, and what stands below it. */
export function UpdateArticle(props: {
  readonly words: Words;
  readonly campaign: Pick<StoredCampaign, "plan">;
  readonly update: CampaignUpdate;
  readonly children?: ComponentChildren;
}): VNode {
  const { words, campaign, update, children } = props;
  const { plan } = campaign;
  return (
    <article class="card" id={update.id} aria-labelledby={`title-${update.id}`}>
      <h2 id={`title-${update.id}`} lang={mainLanguage(plan)} dir="auto">
        {update.title}
      </h2>
      <p class="soft">{words.time(update.at, plan.moment.zone)}</p>
      {/* The Markdown was sanitised to plain elements. */}
      <div
        lang={mainLanguage(plan)}
        dir="auto"
        dangerouslySetInnerHTML={{ __html: renderMarkdown(update.body) }}
      />
      {children}
    </article>
  );
}

/** The comments on one update that are shown, as plain text. */
export function Comments(props: {
  readonly words: Words;
  readonly campaign: Pick<StoredCampaign, "plan">;
  readonly update: CampaignUpdate;
  readonly comments: readonly StoredComment[];
}): VNode {
  const { words, campaign, update, comments } = props;
  const here = comments.filter(({ updateId }) => updateId === update.id);
  return (
    <>
      <h3>{words.say("updates.comments", { count: update.shown })}</h3>
      <ol class="plain">
        {here.map((comment) => (
          <li key={comment.id}>
            <CommentText words={words} comment={comment} zone={campaign.plan.moment.zone} />
          </li>
        ))}
      </ol>
      {update.shown > here.length ? (
        <p class="hint">{words.say("updates.comments.first", { count: here.length })}</p>
      ) : null}
    </>
  );
}

/** One comment: who signed it, when, and what it says. */
export function CommentText(props: {
  readonly words: Words;
  readonly comment: StoredComment;
  readonly zone: string;
}): VNode {
  const { words, comment, zone } = props;
  return (
    <>
      <strong>
        <bdi>{comment.name ?? words.say("updates.someone")}</bdi>
      </strong>{" "}
      <span class="soft">{words.time(comment.at, zone)}</span>
      <p class="lines" dir="auto">
        {comment.body}
      </p>
    </>
  );
}

/** The newest updates on the campaign's own page. */
export function NewestUpdates(props: {
  readonly words: Words;
  readonly campaign: Pick<StoredCampaign, "slug" | "plan" | "updates">;
}): VNode | null {
  const { words, campaign } = props;
  const { slug, plan, updates } = campaign;
  if (updates.length === 0) return null;
  return (
    <section class="card">
      <h2>{words.say("updates.head")}</h2>
      {updates.map(({ id, title, body, at }) => (
        <div key={id}>
          <h3>
            <a href={`/c/${slug}/updates#${id}`} lang={mainLanguage(plan)} dir="auto">
              {title}
            </a>
          </h3>
          <p class="soft">{words.time(at, plan.moment.zone)}</p>
          {body === null ? null : (
            <div
              lang={mainLanguage(plan)}
              dir="auto"
              dangerouslySetInnerHTML={{ __html: renderMarkdown(body) }}
            />
          )}
        </div>
      ))}
      <p>
        <a href={`/c/${slug}/updates`}>{words.say("updates.all")}</a>
      </p>
    </section>
  );
}
