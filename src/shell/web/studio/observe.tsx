import multipart from "@fastify/multipart";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import type { Received } from "../../observatory.ts";
import type { Change, Organiser, StoredObservation } from "../../store/index.ts";
import type { Words } from "../../words/index.ts";
import { described, Field } from "../form.tsx";
import type { Observed } from "../observed.tsx";
import { askSignIn } from "../session.ts";
import { sendPage, type Web, wordsOf } from "../web.ts";

/** How long a file may take to come in, in milliseconds. */
const UPLOAD_PATIENCE = 14 * 60_000;
const SHOWN_AUDIT = ["observation-received", "observation-started", "observation-deleted"] as const;

/** An organiser's observations, and the way to bring a file. */
export function observeRoutes(app: FastifyInstance, web: Web): void {
  app.get("/studio/observe", async (request, reply) => {
    const organiser = await askSignIn(web, request, reply);
    return organiser ? sendList(request, reply, organiser, undefined) : reply;
  });

  // Only this address takes files: everywhere else a form is small and not of many parts.
  app.register(async (scope) => {
    await scope.register(multipart, {
      limits: { files: 1, fields: 4, parts: 6, fileSize: web.observatory.largest, headerPairs: 20 },
      throwFileSizeLimit: false,
    });
    scope.post(
      "/studio/observe",
      {
        config: {
          bodyPatience: UPLOAD_PATIENCE,
          rateLimit: { max: 30, timeWindow: 60_000 },
        },
      },
      async (request, reply) => {
        const organiser = await askSignIn(web, request, reply);
        if (!organiser) return reply;
        const file = request.isMultipart() ? await request.file() : undefined;
        if (!file) return sendList(request, reply, organiser, { ok: false, refusal: "empty", detail: "" });
        const received = await web.observatory.receive(
          organiser.id,
          file.filename,
          file.file,
          () => file.file.truncated,
        );
        if (received.ok) return reply.redirect(`/studio/observe/${received.id}`, 303);
        return sendList(request, reply, organiser, received);
      },
    );
  });

  async function sendList(
    request: FastifyRequest,
    reply: FastifyReply,
    organiser: Organiser,
    refused: Extract<Received, { ok: false }> | undefined,
  ): Promise<FastifyReply> {
    const words = wordsOf(request);
    const [kept, trail] = await Promise.all([
      web.store.observationsOf(organiser.id),
      web.store.observationTrail(organiser.id),
    ]);
    const mb = Math.round(web.observatory.largest / 1_000_000);
    const wrong =
      refused &&
      words.say(`observe.refused.${refused.refusal}`, {
        mb,
        most: web.observatory.most,
        detail: refused.detail,
      });
    return sendPage(web, request, reply, {
      title: words.say("observe.title"),
      personal: true,
      status: refused ? 422 : 200,
      body: (
        <>
          <p>
            <a href="/studio">{words.say("studio.back")}</a>
          </p>
          <h1>{words.say("observe.title")}</h1>
          <p>{words.say("observe.text")}</p>
          {mb === 0 ? (
            <p class="notice">{words.say("observe.off")}</p>
          ) : (
            <Upload words={words} mb={mb} wrong={wrong} />
          )}
          <h2>{words.say("observe.kept")}</h2>
          <p class="hint">{words.say("observe.kept.text", { most: web.observatory.most })}</p>
          {kept.length === 0 ? <p>{words.say("observe.kept.none")}</p> : null}
          <ul class="plain">
            {kept.map((one) => (
              <Kept key={one.id} words={words} one={one} />
            ))}
          </ul>
          <Trail words={words} trail={trail} />
        </>
      ),
    });
  }
}

function Upload(props: {
  readonly words: Words;
  readonly mb: number;
  readonly wrong: string | undefined;
}): VNode {
  const { words, mb, wrong } = props;
  const hint = words.say("observe.file.hint", { mb });
  return (
    <form class="card" method="post" action="/studio/observe" enctype="multipart/form-data">
      <Field id="file" label={words.say("observe.file")} hint={hint} wrong={wrong}>
        <input
          {...described("file", hint, wrong)}
          type="file"
          name="file"
          required
          accept=".csv,.tsv,.txt,.ndjson,.jsonl,.json,.parquet,.gz,.zst"
        />
      </Field>
      <button type="submit">{words.say("observe.file.button")}</button>
    </form>
  );
}

function Kept({ words, one }: { readonly words: Words; readonly one: StoredObservation }): VNode {
  const observed = one.summary as Observed | null;
  return (
    <li class="card">
      <a href={`/studio/observe/${one.id}`}>
        <strong>{one.name}</strong>
      </a>
      <p class="soft">
        {words.say(`observe.state.${one.state}`)} · {words.time(one.createdAt, "UTC")}
      </p>
      {observed ? (
        <p lang="en" dir="ltr">
          {observed.evidence.sentence}
        </p>
      ) : null}
    </li>
  );
}

function Trail({ words, trail }: { readonly words: Words; readonly trail: readonly Change[] }): VNode | null {
  const lines = trail.flatMap(({ at, what, detail }) => {
    const known = SHOWN_AUDIT.find((kind) => kind === what);
    return known ? [{ at, said: words.say(`observe.trail.${known}`, { name: String(detail.name) }) }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <details class="fold">
      <summary>{words.say("observe.trail")}</summary>
      <ul>
        {lines.map(({ at, said }) => (
          <li key={`${at} ${said}`}>
            {words.time(at, "UTC")}: {said}
          </li>
        ))}
      </ul>
    </details>
  );
}
