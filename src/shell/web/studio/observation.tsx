import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import Type from "typebox";
import type { StoredObservation } from "../../store/index.ts";
import type { Words } from "../../words/index.ts";
import { type Observed, ObservedPanel } from "../observed.tsx";
import { sendReport, sendZipped } from "../report-file.ts";
import { askSignIn } from "../session.ts";
import { sendMissing, sendPage, type Web, wordsOf } from "../web.ts";
import { ObservationForm, settingsTyped, TypedSettings } from "./observation-form.tsx";

const Id = Type.Object({ id: Type.String({ pattern: "^[0-9a-f-]{36}$" }) });
const REFRESH = 3;
const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  gexf: "application/xml",
  graphml: "application/xml",
};

/** One observation: its columns to agree to, its progress, its results. Only its own organiser sees it. */
export function observationRoutes(app: FastifyInstance, web: Web): void {
  type One = { Params: { id: string } };

  async function own(request: FastifyRequest, reply: FastifyReply): Promise<StoredObservation | null> {
    const organiser = await askSignIn(web, request, reply);
    if (!organiser) return null;
    const one = await web.store.findObservation(organiser.id, (request.params as One["Params"]).id);
    if (!one) sendMissing(web, request, reply);
    return one;
  }

  app.get<One>("/studio/observe/:id", { schema: { params: Id } }, async (request, reply) => {
    const one = await own(request, reply);
    return one ? send(request, reply, one, {}) : reply;
  });

  app.get<One>("/studio/observe/:id/state.json", { schema: { params: Id } }, async (request, reply) => {
    const one = await own(request, reply);
    if (!one) return reply;
    const words = wordsOf(request);
    return reply
      .header("cache-control", "private, no-store")
      .send({ state: one.state, share: one.share, sentence: progressSentence(words, one) });
  });

  app.post<One & { Body: TypedSettings }>(
    "/studio/observe/:id/run",
    { schema: { params: Id, body: TypedSettings } },
    async (request, reply) => {
      const one = await own(request, reply);
      if (!one) return reply;
      const { settings, wrong } = settingsTyped(wordsOf(request), request.body);
      if (!settings) return send(request, reply, one, wrong, request.body);
      await web.store.startObservation(one.organiserId, one.id, settings, web.now());
      return reply.redirect(`/studio/observe/${one.id}`, 303);
    },
  );

  app.post<One>("/studio/observe/:id/delete", { schema: { params: Id } }, async (request, reply) => {
    const one = await own(request, reply);
    if (!one) return reply;
    await web.store.deleteObservation(one.organiserId, one.id, web.now());
    return reply.redirect("/studio/observe", 303);
  });

  app.get<One>("/studio/observe/:id/report", { schema: { params: Id } }, async (request, reply) => {
    const one = await own(request, reply);
    if (!one) return reply;
    const report = await web.store.resultFile(one.id, "report.html");
    if (!report || one.policy === null) return sendMissing(web, request, reply);
    return sendReport(request, reply.header("cache-control", "private, no-store"), report, one.policy);
  });

  app.get<{ Params: { id: string; name: string } }>(
    "/studio/observe/:id/files/:name",
    {
      schema: {
        params: Type.Object({
          ...Id.properties,
          name: Type.String({ pattern: "^[a-z]{1,20}\\.[a-z]{1,10}$" }),
        }),
      },
    },
    async (request, reply) => {
      const one = await own(request, reply);
      if (!one) return reply;
      const { name } = request.params;
      const content = await web.store.resultFile(one.id, name);
      if (!content) return sendMissing(web, request, reply);
      reply
        .header("cache-control", "private, no-store")
        .header("content-disposition", `attachment; filename="${name}"`);
      const type = TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
      return sendZipped(request, reply, content, type);
    },
  );

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    one: StoredObservation,
    wrong: Readonly<Record<string, string>>,
    typed?: TypedSettings,
  ): Promise<FastifyReply> {
    const words = wordsOf(request);
    const under = one.state === "waiting" || one.state === "running";
    const observed = one.summary as Observed | null;
    return sendPage(web, request, reply, {
      title: one.name,
      personal: true,
      status: Object.keys(wrong).length > 0 ? 422 : 200,
      ...(under ? { refresh: REFRESH, scripts: ["observation.ts"] } : {}),
      body: (
        <>
          <p>
            <a href="/studio/observe">{words.say("observe.title")}</a>
          </p>
          {observed ? (
            <>
              <p class="soft">{one.name}</p>
              <h1 lang="en" dir="ltr">
                {observed.evidence.sentence}
              </h1>
            </>
          ) : (
            <h1>{one.name}</h1>
          )}
          {one.failure ? <p class="wrong">{words.say("observe.failed", { detail: one.failure })}</p> : null}
          {under ? <Progress words={words} one={one} /> : null}
          {one.state === "received" || one.state === "failed" ? (
            (await web.observatory.has(one.id)) ? (
              <ObservationForm words={words} one={one} wrong={wrong} typed={typed} />
            ) : (
              <p class="wrong">{words.say("observe.file-gone")}</p>
            )
          ) : null}
          {observed ? (
            <Results
              words={words}
              id={one.id}
              observed={observed}
              files={await web.store.resultFiles(one.id)}
            />
          ) : null}
          <form method="post" action={`/studio/observe/${one.id}/delete`} class="noprint">
            <button type="submit" class="quiet">
              {words.say("observe.delete")}
            </button>
          </form>
        </>
      ),
    });
  }
}

function progressSentence(words: Words, { state, stage, share }: StoredObservation): string {
  if (state !== "running" || stage === "") return words.say("observe.progress.waiting");
  return words.say("observe.progress", { stage, share: words.percent(share) });
}

function Progress({ words, one }: { readonly words: Words; readonly one: StoredObservation }): VNode {
  return (
    <section class="card" data-observation={`/studio/observe/${one.id}/state.json`}>
      <h2>{words.say("observe.progress.title")}</h2>
      <p role="status" data-progress-said>
        {progressSentence(words, one)}
      </p>
      <progress max={1} value={one.share} aria-label={words.say("observe.progress.title")} />
      <p class="hint">{words.say("observe.progress.text")}</p>
    </section>
  );
}

function Results(props: {
  readonly words: Words;
  readonly id: string;
  readonly observed: Observed;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
}): VNode {
  const { words, id, observed, files } = props;
  return (
    <>
      <p>
        {words.say("observe.size", {
          rows: words.number(observed.rows),
          accounts: words.number(observed.accounts),
          objects: words.number(observed.objects),
        })}
      </p>
      <p>
        <a class="button" href={`/studio/observe/${id}/report`}>
          {words.say("observe.open-report")}
        </a>
      </p>
      <ObservedPanel words={words} observed={observed} />
      <h2>{words.say("observe.files")}</h2>
      <ul>
        {files.map(({ name, bytes }) => (
          <li key={name}>
            <a href={`/studio/observe/${id}/files/${name}`} download>
              {name}
            </a>{" "}
            ({words.say("observe.kilobytes", { kb: words.number(Math.max(1, bytes / 1000)) })})
          </li>
        ))}
      </ul>
    </>
  );
}
