import { gzipSync } from "node:zlib";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Type from "typebox";
import { keyText, readTilePath } from "#ledger";
import { Slug } from "./public.tsx";
import { sendMissing, type Web } from "./web.ts";

const Params = Type.Object({ slug: Slug });

/**
 * A campaign's log as files for programs, as C2SP tlog-tiles names them: the checkpoint, tiles of
 * hashes, bundles of entries, and the key. A cache in front may keep tiles for ever.
 */
export function logFileRoutes(app: FastifyInstance, web: Web): void {
  app.get<{ Params: { slug: string } }>(
    "/ledger/:slug/checkpoint",
    { schema: { params: Params } },
    async (request, reply) => {
      const log = await findPublicLog(web, request.params.slug);
      if (!log) return sendMissing(web, request, reply);
      return openToAll(reply, "text/plain; charset=utf-8", "public, max-age=1").send(log.checkpoint);
    },
  );

  app.get<{ Params: { slug: string } }>(
    "/ledger/:slug/key",
    { schema: { params: Params } },
    async (request, reply) => {
      const log = await findPublicLog(web, request.params.slug);
      if (!log) return sendMissing(web, request, reply);
      return openToAll(reply, "text/plain; charset=utf-8", "public, max-age=3600").send(
        `${keyText(web.logKey(log))}\n`,
      );
    },
  );

  app.get<{ Params: { slug: string; "*": string } }>(
    "/ledger/:slug/tile/*",
    { schema: { params: Type.Object({ slug: Slug, "*": Type.String({ maxLength: 100 }) }) } },
    async (request, reply) => {
      const tile = readTilePath(`tile/${request.params["*"]}`);
      const log = tile && (await findPublicLog(web, request.params.slug));
      const bytes = log ? await web.store.tileBytes(log, tile) : null;
      if (!bytes) return sendMissing(web, request, reply);
      openToAll(reply, "application/octet-stream", "public, max-age=31536000, immutable");
      return sendBytes(request, reply, bytes);
    },
  );
}

/** The signed log of a campaign that everybody may see, or null. */
async function findPublicLog(web: Web, slug: string) {
  return (await web.live.campaign(slug)) ? web.store.findLog(slug) : null;
}

/** Public files: any page on the web may read them, so that an audit can run in a browser too. */
export function openToAll(reply: FastifyReply, type: string, cache: string): FastifyReply {
  return reply
    .header("content-type", type)
    .header("cache-control", cache)
    .header("access-control-allow-origin", "*")
    .header("cross-origin-resource-policy", "cross-origin");
}

function sendBytes(request: FastifyRequest, reply: FastifyReply, bytes: Uint8Array): FastifyReply {
  reply.header("vary", "accept-encoding");
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!/\bgzip\b/.test(String(request.headers["accept-encoding"]))) return reply.send(buffer);
  return reply.header("content-encoding", "gzip").send(gzipSync(buffer));
}
