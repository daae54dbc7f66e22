import { gunzipSync } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";

/** Sends a file that is kept gzipped. */
export function sendZipped(
  request: FastifyRequest,
  reply: FastifyReply,
  content: Buffer,
  type: string,
): FastifyReply {
  reply.header("content-type", type).header("vary", "accept-encoding");
  if (!/\bgzip\b/.test(String(request.headers["accept-encoding"]))) return reply.send(gunzipSync(content));
  return reply.header("content-encoding", "gzip").send(content);
}

/**
 * Sends a report of an observation as a page. It was made from somebody's file, so it stands in an origin of its own,
 * without cookies, and may run only the one script whose hash its policy names.
 */
export function sendReport(
  request: FastifyRequest,
  reply: FastifyReply,
  content: Buffer,
  policy: string,
): FastifyReply {
  reply.header("content-security-policy", `${policy}; frame-ancestors 'none'; sandbox allow-scripts`);
  return sendZipped(request, reply, content, "text/html; charset=utf-8");
}
