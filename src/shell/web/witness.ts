import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { MINUTE } from "#kernel";
import {
  keyText,
  openCheckpoint,
  REFUSED_IN_WORDS,
  readCheckpoint,
  readSubmission,
  type Submission,
  type WitnessRefusal,
} from "#ledger";
import { openToAll } from "./log-files.ts";
import { sendProblem, type Web } from "./web.ts";

/** 63 hashes of a proof, and a checkpoint with some signatures. */
const LARGEST_SUBMISSION = 20 * 1024;
/** A log that grows is handed over every few seconds, and several logs may come from one address. */
const MOST_A_MINUTE = 1200;

const STATUS: Readonly<Record<WitnessRefusal, number>> = {
  "unknown-log": 404,
  unreadable: 400,
  unsigned: 403,
  "rolled-back": 409,
  "other-size": 409,
  "other-root": 409,
  inconsistent: 422,
};

/**
 * This server as a witness of other people's logs (C2SP tlog-witness): it cosigns their checkpoints as long as
 * each continues the one before, and shows what it cosigned. Only logs that the setting WITNESS_FOR names are heard.
 */
export function witnessRoutes(app: FastifyInstance, web: Web): void {
  app.get("/witness/key", async (_request, reply) =>
    openToAll(reply, "text/plain; charset=utf-8", "public, max-age=300").send(
      `${keyText(await web.ownWitness())}\n`,
    ),
  );

  app.get("/witness/logs.json", async (_request, reply) => {
    const key = keyText(await web.ownWitness());
    const logs = await web.store.cosignedLogs();
    return openToAll(reply, "application/json; charset=utf-8", "public, max-age=1").send({ key, logs });
  });

  // The protocol names no content type, so that whatever comes is read as text.
  app.register(async (plain) => {
    plain.removeAllContentTypeParsers();
    plain.addContentTypeParser("*", { parseAs: "string" }, (_request, body, done) => done(null, body));
    plain.post<{ Body: unknown }>(
      "/witness/add-checkpoint",
      { bodyLimit: LARGEST_SUBMISSION, config: { rateLimit: { max: MOST_A_MINUTE, timeWindow: MINUTE } } },
      async (request, reply) => {
        const submission = typeof request.body === "string" ? readSubmission(request.body) : null;
        const offered = submission && readCheckpoint(submission.checkpoint);
        return submission && offered
          ? addCheckpoint(request, reply, submission, offered)
          : refused(request, reply, "unreadable", 400);
      },
    );
  });

  async function addCheckpoint(
    request: FastifyRequest,
    reply: FastifyReply,
    submission: Submission,
    { origin, size }: { readonly origin: string; readonly size: number },
  ): Promise<FastifyReply> {
    const key = web.witnessFor.get(origin);
    if (!key) return refused(request, reply, "unknown-log", 404);
    // What nobody could have cosigned is turned away before anything waits for the log's turn.
    if (typeof openCheckpoint(submission.checkpoint, key) === "string")
      return refused(request, reply, "unsigned", 403);
    if (submission.old > size) return refused(request, reply, "unreadable", 400);
    const outcome = await web.store.cosignNext(submission, key, await web.ownWitness(), web.now());
    if ("line" in outcome) {
      return reply.header("content-type", "text/plain; charset=utf-8").send(outcome.line);
    }
    const { refusal } = outcome;
    // Anybody can hand over an old checkpoint or a wrong proof again; two signed trees of one size are a fact.
    if (refusal === "other-root") request.log.error({ origin, size }, REFUSED_IN_WORDS[refusal]);
    if (STATUS[refusal] !== 409) return refused(request, reply, refusal, STATUS[refusal]);
    return reply.status(409).header("content-type", "text/x.tlog.size").send(`${outcome.size}\n`);
  }

  function refused(
    request: FastifyRequest,
    reply: FastifyReply,
    refusal: WitnessRefusal,
    status: number,
  ): FastifyReply {
    return sendProblem(web, request, reply, status, REFUSED_IN_WORDS[refusal]);
  }
}
