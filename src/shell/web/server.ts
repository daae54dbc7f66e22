import cookie from "@fastify/cookie";
import formbody from "@fastify/formbody";
import rateLimit from "@fastify/rate-limit";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from "fastify";
import { MINUTE } from "#kernel";
import type { Word } from "../words/index.ts";
import { chooseLanguage } from "./choose-language.ts";
import { FRAMED, GUARDS } from "./guards.ts";
import { chosenLanguage, keepAddressed } from "./language.ts";
import { sendProblem, type Web, wordsOf } from "./web.ts";

/** How the server listens and what it believes. */
export interface ServerSettings {
  readonly trustProxy: readonly string[];
  readonly logLevel: string;
  /** Those of the product when not given. */
  readonly limits?: Limits;
}

/** What one connection may take, and how many there may be. Times in milliseconds. */
export interface Limits {
  /** For the head of a request, and for all of it. */
  readonly head: number;
  readonly request: number;
  /** A connection on which nothing moves, also because nobody reads our answer. */
  readonly still: number;
  readonly connections: number;
}

/** The files that a process may open bound the connections: a rest is kept for the database and the disk. */
const LIMITS: Limits = { head: 10_000, request: 30_000, still: 60_000, connections: 19_500 };

const LARGEST_FORM = 128 * 1024;
const GUARD_HEADERS = Object.entries(GUARDS);
/** What Node itself says to a head that does not come in. */
const TOO_SLOW = "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n";
/** For a file that an organiser brings over a slow line. */
const LONGEST_REQUEST = 15 * MINUTE;

/** An empty server with the guards that every page stands behind. */
export async function makeServer(web: Web, settings: ServerSettings): Promise<FastifyInstance> {
  const limits = settings.limits ?? LIMITS;
  const app = Fastify({
    bodyLimit: LARGEST_FORM,
    // A body has less time than this (see hurry), but for the files that organisers bring.
    requestTimeout: LONGEST_REQUEST,
    connectionTimeout: limits.still,
    http: {
      headersTimeout: limits.head,
      connectionsCheckingInterval: Math.min(limits.head, 2000),
      maxHeaderSize: 16 * 1024,
    },
    keepAliveTimeout: 30_000,
    forceCloseConnections: "idle",
    routerOptions: { maxParamLength: 300 },
    trustProxy: settings.trustProxy.length > 0 ? [...settings.trustProxy] : false,
    // Addresses, networks and links with tickets never reach the log.
    logger: {
      level: settings.logLevel,
      // Standard output holds what a command answers.
      stream: process.stderr,
      serializers: { req: (request) => ({ method: request.method }) },
    },
    logController: new LogController({ disableRequestLogging: true }),
    // No line says which request it is about, so none needs a log of its own.
    childLoggerFactory: (logger) => logger,
  }).withTypeProvider<TypeBoxTypeProvider>();
  // What is pressed goes past this hook and has its guards in its ready head.
  app.addHook("onSend", (_request, reply, _payload, done) => {
    const framed = reply.getHeader("content-security-policy") === FRAMED["content-security-policy"];
    for (const [name, value] of GUARD_HEADERS) {
      if (!reply.hasHeader(name) && !(framed && name in FRAMED)) reply.header(name, value);
    }
    done();
  });
  app.server.maxConnections = limits.connections;
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: LARGEST_FORM });
  await app.register(rateLimit, { global: false });
  app.addHook("onRequest", (request, reply, done) => {
    keepAddressed(web, request, reply);
    const language = chosenLanguage(request);
    if (language === undefined) done();
    else chooseLanguage(web, request, reply, language).catch(done);
  });
  app.addHook("onRequest", hurry(limits.request));
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
    if (error.name === "DatabaseAway" || web.away(error)) {
      reply.header("retry-after", "5");
      return problem(web, request, reply, 503, "error.away");
    }
    app.log.error({ name: error.name, code: error.code, stack: error.stack }, "a request failed");
    return problem(web, request, reply, 500, "error.server");
  });
  web.assets.serve(app);
  return app;
}

declare module "fastify" {
  interface FastifyContextConfig {
    /** Milliseconds in which the body must have come in; half a minute when not given. */
    readonly bodyPatience?: number;
  }
}

/** Gives up a request whose body does not come in within its time: slow senders must not hold the server. */
function hurry(patience: number) {
  return (request: FastifyRequest, _reply: FastifyReply, done: () => void): void => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      const { raw } = request;
      const late = setTimeout(() => {
        if (raw.complete) return;
        // Where nothing can be said any more, for instance after an answer that did not wait for the body, it ends at once.
        if (raw.socket.writable) raw.socket.end(TOO_SLOW, () => raw.destroy());
        else raw.destroy();
      }, request.routeOptions.config.bodyPatience ?? patience);
      for (const end of ["end", "close", "error"]) raw.once(end, () => clearTimeout(late));
    }
    done();
  };
}

/** Forms are taken from our own pages only: browsers say where a request comes from. */
function refuseForeignForms(web: Web) {
  return (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    if (request.method === "GET" || request.method === "HEAD") {
      done();
      return;
    }
    const site = request.headers["sec-fetch-site"];
    const { origin } = request.headers;
    const foreignSite = site !== undefined && site !== "same-origin" && site !== "none";
    // Our referrer policy makes some browsers send the origin "null" with a form of our own.
    const foreignOrigin =
      site === undefined &&
      origin !== undefined &&
      origin !== "null" &&
      new URL(origin).host !== request.host;
    if (foreignSite || foreignOrigin) problem(web, request, reply, 403, "error.forbidden");
    else done();
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
