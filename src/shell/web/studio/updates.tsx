import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import Type, { type Static } from "typebox";
import { COMMENT_RULES, mayDo, UPDATE_LIMITS } from "#campaign";
import { type Finding, findInTexts, venueOf } from "#frontdoor";
import type { StoredComment } from "../../store/index.ts";
import type { Word, Words } from "../../words/index.ts";
import { Field } from "../form.tsx";
import { Slug } from "../public.tsx";
import { type Desk, openDesk } from "../session.ts";
import { CommentText, MOST_COMMENTS, UpdateArticle } from "../updates.tsx";
import { sendMissing, sendPage, type Web, wordsOf } from "../web.ts";
import { CheckedTexts, Noticed } from "./checked-texts.tsx";

const NEWEST = 50;
const Params = Type.Object({ slug: Slug });
const Form = Type.Object({
  title: Type.String({ maxLength: UPDATE_LIMITS.title }),
  // A form sends two characters for a line break.
  body: Type.String({ maxLength: 2 * UPDATE_LIMITS.body }),
  comments: Type.Enum(COMMENT_RULES),
  noticed: Type.Optional(Type.Literal("yes")),
});
type Typed = Static<typeof Form>;
const Change = Type.Object({
  update: Type.String({ format: "uuid" }),
  change: Type.Enum(["remove", "comments"]),
  comments: Type.Optional(Type.Enum(COMMENT_RULES)),
});
const Judge = Type.Object({
  comment: Type.String({ format: "uuid" }),
  state: Type.Enum(["shown", "hidden"]),
});
const Said = Type.Enum(["posted", "removed", "comments", "shown", "hidden"]);
/** A form that was not taken, with what is wrong beside each field. */
interface Sent {
  readonly typed: Typed;
  readonly wrong: Partial<Record<"title" | "body", Word>>;
  readonly findings: readonly Finding[];
}
const EMPTY: Sent = { typed: { title: "", body: "", comments: "none" }, wrong: {}, findings: [] };

/** The organisers' updates: posting, taking back, and the comments that wait for a moderator. */
export function updateDeskRoutes(app: FastifyInstance, web: Web): void {
  app.get<{ Params: { slug: string }; Querystring: { said?: Static<typeof Said> } }>(
    "/studio/c/:slug/updates",
    { schema: { params: Params, querystring: Type.Object({ said: Type.Optional(Said) }) } },
    async (request, reply) => {
      const desk = await openDesk(web, request, reply, request.params.slug, "read");
      return desk ? sendDesk(request, reply, desk, EMPTY, request.query.said) : reply;
    },
  );

  app.post<{ Params: { slug: string }; Body: Typed }>(
    "/studio/c/:slug/updates",
    { schema: { params: Params, body: Form }, config: { rateLimit: { max: 20, timeWindow: 60_000 } } },
    async (request, reply) => {
      const desk = await openDesk(web, request, reply, request.params.slug, "edit");
      if (!desk) return reply;
      const { organiser, campaign } = desk;
      // What nobody can see of a campaign, nobody is told about.
      if (campaign.state === "draft") return sendMissing(web, request, reply);
      const typed = { ...request.body, body: request.body.body.replaceAll(/\r\n?/g, "\n") };
      const title = typed.title.trim();
      const body = typed.body.trim();
      const wrong: Partial<Record<"title" | "body", Word>> = {};
      if (title === "") wrong.title = "updates.wrong.title";
      if (body === "") wrong.body = "updates.wrong.body";
      if (body.length > UPDATE_LIMITS.body) wrong.body = "updates.wrong.long";
      const texts = [
        { name: "title", text: title },
        { name: "body", text: typed.body },
      ];
      const findings = findInTexts(texts, venueOf(web.venues, campaign.plan), web.law);
      const refused = findings.some(({ severity }) => severity === "block");
      const warned = findings.length > 0 && typed.noticed !== "yes";
      if (Object.keys(wrong).length > 0 || refused || warned) {
        return sendDesk(request, reply, desk, { typed, wrong, findings });
      }
      await web.store.postUpdate(
        campaign.id,
        { title, body, comments: typed.comments },
        organiser.id,
        web.now(),
      );
      web.live.touch(campaign.id);
      return back(reply, desk, "posted");
    },
  );

  app.post<{ Params: { slug: string }; Body: Static<typeof Change> }>(
    "/studio/c/:slug/updates/change",
    { schema: { params: Params, body: Change } },
    async (request, reply) => {
      const desk = await openDesk(web, request, reply, request.params.slug, "edit");
      if (!desk) return reply;
      const { organiser, campaign } = desk;
      const { update, change, comments = "closed" } = request.body;
      const done =
        change === "remove"
          ? await web.store.removeUpdate(campaign.id, update, organiser.id, web.now())
          : await web.store.ruleComments(campaign.id, update, comments);
      if (!done) return sendMissing(web, request, reply);
      web.live.touch(campaign.id);
      return back(reply, desk, change === "remove" ? "removed" : "comments");
    },
  );

  app.post<{ Params: { slug: string }; Body: Static<typeof Judge> }>(
    "/studio/c/:slug/comments",
    { schema: { params: Params, body: Judge } },
    async (request, reply) => {
      const desk = await openDesk(web, request, reply, request.params.slug, "moderate");
      if (!desk) return reply;
      const { organiser, campaign } = desk;
      const { comment, state } = request.body;
      if (!(await web.store.judgeComment(campaign.id, comment, state, organiser.id, web.now()))) {
        return sendMissing(web, request, reply);
      }
      return back(reply, desk, state);
    },
  );

  function back(reply: FastifyReply, { campaign }: Desk, said: Static<typeof Said>): FastifyReply {
    return reply.redirect(`/studio/c/${campaign.slug}/updates?said=${said}`, 303);
  }

  async function sendDesk(
    request: FastifyRequest,
    reply: FastifyReply,
    desk: Desk,
    sent: Sent,
    said?: Static<typeof Said>,
  ): Promise<FastifyReply> {
    const words = wordsOf(request);
    const { campaign, role } = desk;
    const updates = await web.store.updatesOf(campaign.id, null, NEWEST);
    const lists = await Promise.all(
      (["held", "shown", "hidden"] as const).map(async (state) => ({
        state,
        comments: await web.store.commentsIn(campaign.id, state, MOST_COMMENTS),
      })),
    );
    const edits = mayDo(role, "edit");
    return sendPage(web, request, reply, {
      title: words.say("updates.studio"),
      personal: true,
      rehearsal: campaign.rehearsal,
      status: sent === EMPTY ? 200 : 422,
      body: (
        <>
          <p>
            <a href={`/studio/c/${campaign.slug}`}>{words.say("studio.back")}</a>
          </p>
          <h1>{words.say("updates.studio")}</h1>
          {said ? (
            <p class="notice" role="status">
              {words.say(`updates.desk.${said}`)}
            </p>
          ) : null}
          {campaign.state === "draft" ? <p>{words.say("updates.draft")}</p> : null}
          {edits && campaign.state !== "draft" ? (
            <UpdateForm words={words} slug={campaign.slug} sent={sent} />
          ) : null}
          {lists.map(({ state, comments }) =>
            comments.length === 0 ? null : (
              <CommentList
                key={state}
                {...{ words, desk, state, comments }}
                titles={new Map(updates.map(({ id, title }) => [id, title]))}
              />
            ),
          )}
          {updates.length === 0 ? <p>{words.say("updates.none")}</p> : null}
          {updates.map((update) => (
            <UpdateArticle key={update.id} words={words} campaign={campaign} update={update}>
              <p class="soft">
                {words.say(`updates.rule.${update.comments}`)} ·{" "}
                {words.say("updates.comments", { count: update.shown })}
              </p>
              {edits ? (
                <details>
                  <summary>{words.say("updates.change", { title: update.title })}</summary>
                  <form method="post" action={`/studio/c/${campaign.slug}/updates/change`}>
                    <input type="hidden" name="update" value={update.id} />
                    <RuleField words={words} id={`rule-${update.id}`} chosen={update.comments} />
                    <button type="submit" name="change" value="comments">
                      {words.say("updates.change.comments")}
                    </button>
                    <p>
                      <button class="quiet" type="submit" name="change" value="remove">
                        {words.say("updates.remove", { title: update.title })}
                      </button>
                    </p>
                  </form>
                </details>
              ) : null}
            </UpdateArticle>
          ))}
        </>
      ),
    });
  }
}

function UpdateForm(props: { readonly words: Words; readonly slug: string; readonly sent: Sent }): VNode {
  const { words, slug, sent } = props;
  const { typed, wrong, findings } = sent;
  const wrongTitle = wrong.title && words.say(wrong.title);
  const wrongBody = wrong.body && words.say(wrong.body, { limit: UPDATE_LIMITS.body });
  return (
    <form class="card" method="post" action={`/studio/c/${slug}/updates`} novalidate>
      <h2>{words.say("updates.new")}</h2>
      <p>{words.say("updates.new.text")}</p>
      <CheckedTexts
        words={words}
        findings={findings}
        short={{
          name: "title",
          label: words.say("updates.field.title"),
          text: typed.title,
          longest: UPDATE_LIMITS.title,
          wrong: wrongTitle,
        }}
        long={{
          name: "body",
          label: words.say("updates.field.body"),
          text: typed.body,
          longest: UPDATE_LIMITS.body,
          wrong: wrongBody,
          hint: words.say("updates.field.body.hint"),
        }}
      />
      <RuleField words={words} id="comments" chosen={typed.comments} />
      <Noticed words={words} findings={findings} />
      <button type="submit">{words.say("updates.post")}</button>
    </form>
  );
}

function RuleField(props: {
  readonly words: Words;
  readonly id: string;
  readonly chosen: Typed["comments"];
}): VNode {
  const { words, id, chosen } = props;
  return (
    <Field id={id} label={words.say("updates.field.comments")}>
      <select id={id} name="comments">
        {COMMENT_RULES.map((rule) => (
          <option key={rule} value={rule} selected={rule === chosen}>
            {words.say(`updates.rule.${rule}`)}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Comments in one state, each with what a moderator may do with it. */
function CommentList(props: {
  readonly words: Words;
  readonly desk: Desk;
  readonly state: StoredComment["state"];
  readonly comments: readonly StoredComment[];
  readonly titles: ReadonlyMap<string, string>;
}): VNode {
  const { words, desk, state, comments, titles } = props;
  const { campaign, role } = desk;
  const choices = (["shown", "hidden"] as const).filter((one) => one !== state);
  return (
    <details class="fold" open={state === "held"}>
      <summary>{words.say(`updates.list.${state}`, { count: comments.length })}</summary>
      <ul class="plain">
        {comments.map((comment) => (
          <li class="card" key={comment.id}>
            <p class="soft">
              <bdi>{titles.get(comment.updateId)}</bdi>
            </p>
            <CommentText words={words} comment={comment} zone={campaign.plan.moment.zone} />
            {mayDo(role, "moderate") ? (
              <form class="row" method="post" action={`/studio/c/${campaign.slug}/comments`}>
                <input type="hidden" name="comment" value={comment.id} />
                {choices.map((one) => (
                  <button key={one} class="quiet" type="submit" name="state" value={one}>
                    {words.say(`updates.judge.${one}`)}
                  </button>
                ))}
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
