import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { FastifyInstance } from "fastify";

/** The built scripts and styles of the pages. */
export interface Assets {
  /** Address of a built file by the name of its source, for instance "style.css". */
  url(source: string): string;
  /** What a built file holds, by the name of its source. */
  text(source: string): string;
  /** Routes that serve the files, to be kept for ever by browsers. */
  serve(app: FastifyInstance): void;
}

interface BuiltFile {
  readonly file: string;
}

const TYPES: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** Reads what `npm run build` made in `folder` (dist/browser) into memory. Throws when there is no build. */
export function loadAssets(folder: string): Assets {
  const manifestFile = path.join(folder, "manifest.json");
  if (!existsSync(manifestFile)) throw new Error(`no built pages in ${folder}: run npm run build`);
  const manifest = JSON.parse(readFileSync(manifestFile, "utf8")) as Record<string, BuiltFile>;
  const urls = new Map<string, string>();
  const files = new Map<string, { readonly plain: Buffer; readonly zipped: Buffer; readonly type: string }>();
  for (const [source, { file }] of Object.entries(manifest)) {
    const plain = readFileSync(path.join(folder, file));
    urls.set(path.basename(source), `/${file}`);
    files.set(`/${file}`, {
      plain,
      zipped: gzipSync(plain, { level: 9 }),
      type: TYPES[path.extname(file)] ?? "",
    });
  }
  const urlOf = (source: string): string => {
    const url = urls.get(source);
    if (!url) throw new Error(`${source} is not among the built pages (${[...urls.keys()].join(", ")})`);
    return url;
  };
  return {
    url: urlOf,
    text: (source) => files.get(urlOf(source))!.plain.toString(),
    serve(app) {
      for (const [url, { plain, zipped, type }] of files) {
        const tag = `"${createHash("sha256").update(plain).digest("base64url").slice(0, 16)}"`;
        app.get(url, (request, reply) => {
          reply
            .header("content-type", type)
            .header("cache-control", "public, max-age=31536000, immutable")
            .header("vary", "accept-encoding")
            .header("etag", tag);
          if (!/\bgzip\b/.test(String(request.headers["accept-encoding"]))) return reply.send(plain);
          return reply.header("content-encoding", "gzip").send(zipped);
        });
      }
    },
  };
}
