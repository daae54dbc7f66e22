import type { FastifyInstance } from "fastify";
import type { VNode } from "preact";
import { TEMPLATE_IDS } from "#campaign";
import type { StoredCampaign } from "../../store/index.ts";
import type { Words } from "../../words/index.ts";
import { countSentence } from "../campaign-view.tsx";
import { askSignIn } from "../session.ts";
import { sendPage, type Web, wordsOf } from "../web.ts";

/** An organiser's own campaigns, and the ways to start one. */
export function homeRoutes(app: FastifyInstance, web: Web): void {
  app.get("/studio", async (request, reply) => {
    const organiser = await askSignIn(web, request, reply);
    if (!organiser) return reply;
    const words = wordsOf(request);
    return sendPage(web, request, reply, {
      title: words.say("studio.title"),
      personal: true,
      body: <Home words={words} web={web} campaigns={await web.store.campaignsOf(organiser.id)} />,
    });
  });
}

function Home(props: {
  readonly words: Words;
  readonly web: Web;
  readonly campaigns: readonly StoredCampaign[];
}): VNode {
  const { words, web, campaigns } = props;
  return (
    <>
      <div class="row spread">
        <h1>{words.say("studio.title")}</h1>
        <form method="post" action="/sign-out">
          <button type="submit" class="quiet">
            {words.say("sign-in.out")}
          </button>
        </form>
      </div>
      {campaigns.length === 0 ? <p>{words.say("studio.none")}</p> : null}
      <ul class="plain">
        {campaigns.map(({ id, slug, state, plan, rehearsal }) => (
          <li class="card" key={id}>
            <a href={`/studio/c/${slug}`}>
              <strong>{plan.name}</strong>
            </a>
            <p class="soft">
              {words.say(`studio.state.${state}`)}
              {rehearsal ? ` · ${words.say("site.rehearsal.short")}` : ""}
              {state === "draft" ? "" : ` · ${countSentence(words, web.live.counts(id))}`}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a href="/studio/observe">{words.say("observe.title")}</a>
        {" · "}
        <a href="/studio/software">{words.say("software.title")}</a>
      </p>
      <h2>{words.say("studio.new.choose")}</h2>
      <p>{words.say("studio.new.choose.text")}</p>
      <ul class="choices">
        {[...TEMPLATE_IDS, "empty" as const].map((template) => (
          <li key={template}>
            <a href={template === "empty" ? "/studio/new" : `/studio/new?template=${template}`}>
              <strong>{words.say(`studio.template.${template}`)}</strong>
              <span class="hint">{words.say(`studio.template.${template}.text`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
