import type { FastifyInstance } from "fastify";
import type { VNode } from "preact";
import Type from "typebox";
import { type Instant, MINUTE, SECOND } from "#kernel";
import { cosignedAt, keyText, openCheckpoint, type VerifierKey } from "#ledger";
import type { WitnessedCheckpoint } from "../store/index.ts";
import type { Words } from "../words/index.ts";
import { openToAll } from "./log-files.ts";
import { Slug } from "./public.tsx";
import { sendMissing, sendProblem, type Web, wordsOf } from "./web.ts";

const schema = { params: Type.Object({ slug: Slug }) };
const LARGEST_NOTE = 16 * 1024;
/** Clocks of witnesses may be this far ahead; a time further ahead would stay the newest for too long. */
const CLOCK_AHEAD = 5 * MINUTE;

/**
 * What witnesses signed of a campaign's log, for audits, and the place where they hand it over: the
 * checkpoint with the log's signature and theirs. Only witnesses that the setting WITNESSES names are
 * heard. A checkpoint that the log no longer continues is kept too: that is what an audit has to see.
 */
export function logWitnessRoutes(app: FastifyInstance, web: Web): void {
  app.get<{ Params: { slug: string } }>(
    "/ledger/:slug/witnesses.json",
    { schema },
    async (request, reply) => {
      const { slug } = request.params;
      const log = (await web.live.campaign(slug)) && (await web.store.findLog(slug));
      if (!log) return sendMissing(web, request, reply);
      const kept = await web.store.witnessedOf(log.campaignId);
      const witnesses = kept.map(({ key, checkpoint }) => ({ key, checkpoint }));
      return openToAll(reply, "application/json; charset=utf-8", "public, max-age=1").send({ witnesses });
    },
  );

  app.post<{ Params: { slug: string }; Body: unknown }>(
    "/ledger/:slug/witnesses",
    { schema, bodyLimit: LARGEST_NOTE, config: { rateLimit: { max: 60, timeWindow: MINUTE } } },
    async (request, reply) => {
      const { slug } = request.params;
      const log = (await web.live.campaign(slug)) && (await web.store.findLog(slug));
      if (!log) return sendMissing(web, request, reply);
      const words = wordsOf(request);
      const { body } = request;
      const opened = typeof body === "string" ? openCheckpoint(body, web.logKey(log)) : "not-a-checkpoint";
      if (typeof body !== "string" || typeof opened === "string") {
        return sendProblem(web, request, reply, 422, words.say("ledger.witness.not-this-log"));
      }
      const latest = web.now() + CLOCK_AHEAD;
      const signed = web.witnesses.flatMap((witness) => {
        const second = cosignedAt(body, witness);
        return second === null || second * SECOND > latest
          ? []
          : [{ key: keyText(witness), size: opened.size, signedAt: second * SECOND, checkpoint: body }];
      });
      if (signed.length === 0) {
        return sendProblem(web, request, reply, 403, words.say("ledger.witness.unknown"));
      }
      for (const one of signed) await web.store.keepWitnessed(log.campaignId, one);
      return reply.status(204).send();
    },
  );
}

/** Who witnesses the log and when they last signed; how to become a witness when nobody does. */
export function WitnessPanel(props: {
  readonly words: Words;
  readonly witnesses: readonly VerifierKey[];
  readonly witnessed: readonly WitnessedCheckpoint[];
  readonly page: string;
  readonly now: Instant;
}): VNode {
  const { words, witnesses, witnessed, page, now } = props;
  const last = new Map(witnessed.map((one) => [one.key, one]));
  return (
    <section class="card" aria-labelledby="witnesses">
      <h2 id="witnesses">{words.say("ledger.witnesses")}</h2>
      <p>{words.say("ledger.witnesses.text")}</p>
      {witnesses.length === 0 ? <p>{words.say("ledger.witnesses.none")}</p> : null}
      <ul class="plain">
        {witnesses.map((witness) => {
          const seen = last.get(keyText(witness));
          return (
            <li key={keyText(witness)}>
              <strong>{witness.name}</strong>
              {": "}
              {seen
                ? words.say("ledger.witness.signed", {
                    count: seen.size,
                    minutes: Math.max(0, Math.floor((now - seen.signedAt) / MINUTE)),
                  })
                : words.say("ledger.witness.silent")}
            </li>
          );
        })}
      </ul>
      <p>{words.say("ledger.witnesses.how")}</p>
      <pre class="command">
        <code>{`flashcrowd witness ${page} --dir my-witness --every 60`}</code>
      </pre>
    </section>
  );
}
