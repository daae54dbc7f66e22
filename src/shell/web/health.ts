import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { sendMissing, sendProblem, type Web, wordsOf } from "./web.ts";

/**
 * For those who run the server. /healthz: this process is alive. /readyz: a pledge could be kept now. /metrics: for
 * programs on this machine, or with the token; to others it is not there.
 */
export function healthRoutes(app: FastifyInstance, web: Web): void {
  app.get("/healthz", (_request, reply) =>
    reply.header("cache-control", "no-store").send({ status: "alive" }),
  );

  app.get("/readyz", async (request, reply) => {
    const keeps = await web.keeps();
    if (keeps === "nowhere") {
      reply.header("retry-after", "5");
      return sendProblem(web, request, reply, 503, wordsOf(request).say("error.away"));
    }
    return reply.header("cache-control", "no-store").send({ status: "ready", keeps });
  });

  app.get("/metrics", async (request, reply) => {
    if (!isLocal(request) && !hasToken(request, web.metrics.token)) return sendMissing(web, request, reply);
    return reply
      .header("content-type", web.metrics.type)
      .header("cache-control", "no-store")
      .send(await web.metrics.text());
  });
}

/** Asked from this machine, and not passed on by a proxy on it. */
function isLocal({ raw, headers }: FastifyRequest): boolean {
  const forwarded = headers["x-forwarded-for"] ?? headers.forwarded ?? headers["x-real-ip"];
  return forwarded === undefined && /^(127\.|::1$|::ffff:127\.)/.test(raw.socket.remoteAddress ?? "");
}

function hasToken({ headers }: FastifyRequest, token: string | null): boolean {
  if (token === null) return false;
  const [given, wanted] = [Buffer.from(headers.authorization ?? ""), Buffer.from(`Bearer ${token}`)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
