import cookie from "@fastify/cookie";
import formbody from "@fastify/formbody";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from "fastify";
import type { Word } from "../words/index.ts";
import { sendProblem, type Web, wordsOf } from "./web.ts";

/** How the server listens and what it believes. */
export interface ServerSettings {
  readonly trustProxy: readonly string[];
  readonly logLevel: string;
}

const LARGEST_FORM = 128 * 1024;

/** An empty server with the guards that every page stands behind. */
export async function makeServer(web: Web, settings: ServerSettings): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: LARGEST_FORM,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 30_000,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 300 },
    trustProxy: settings.trustProxy.length > 0 ? [...settings.trustProxy] : false,
    // Addresses, networks and links with tickets never reach the log.
    logger: { level: settings.logLevel, serializers: { req: (request) => ({ method: request.method }) } },
    logController: new LogController({ disableRequestLogging: true }),
  }).withTypeProvider<TypeBoxTypeProvider>();
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // The proxy in front decides about https; a server on loopback must work over http.
    strictTransportSecurity: false,
    referrerPolicy: { policy: "no-referrer" },
    crossOriginEmbedderPolicy: false,
  });
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: LARGEST_FORM });
  await app.register(rateLimit, { global: false });
  app.addHook("onRequest", refuseForeignForms(web));
  app.setNotFoundHandler((request, reply) => problem(web, request, reply, 404, "error.not-found"));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 429) return problem(web, request, reply, 429, "error.too-many");
    if (status === 404) return problem(web, request, reply, 404, "error.not-found");
    if (status >= 400 && status < 500)
      return problem(web, request, reply, status, "error.bad-input", error.message);
    if (error.name === "QueueFull") {
      reply.header("retry-after", "5");
      return problem(web, request, reply, 503, "error.busy");
    }
    app.log.error({ name: error.name, code: error.code, stack: error.stack }, "a request failed");
    return problem(web, request, reply, 500, "error.server");
  });
  // Ready means that a pledge could be kept now.
  app.get("/healthz", async (_request, reply) => {
    await web.store.answers();
    return reply.header("cache-control", "no-store").send({ status: "ready" });
  });
  web.assets.serve(app);
  return app;
}

/** Forms are taken from our own pages only: browsers say where a request comes from. */
function refuseForeignForms(web: Web) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (request.method === "GET" || request.method === "HEAD") return;
    const site = request.headers["sec-fetch-site"];
    const { origin } = request.headers;
    const foreignSite = site !== undefined && site !== "same-origin" && site !== "none";
    // Our referrer policy makes some browsers send the origin "null" with a form of our own.
    const foreignOrigin =
      site === undefined &&
      origin !== undefined &&
      origin !== "null" &&
      new URL(origin).host !== request.host;
    if (foreignSite || foreignOrigin) await problem(web, request, reply, 403, "error.forbidden");
  };
}

/** Says what went wrong in the words of whoever asked. */
function problem(
  web: Web,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  word: Extract<Word, `error.${string}`>,
  detail = "",
): FastifyReply {
  return sendProblem(web, request, reply, status, wordsOf(request).say(word, { detail }));
}
