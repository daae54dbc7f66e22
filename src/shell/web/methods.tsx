import { readFileSync } from "node:fs";
import path from "node:path";
import type { FastifyInstance } from "fastify";
import { renderDocumentation } from "./markdown.ts";
import { sendPage, type Web, wordsOf } from "./web.ts";

const DOCS = path.resolve(import.meta.dirname, "../../../docs");
/** Pages of the methods by address; the texts belong to this version of the program and are read once. */
const PAGES: Readonly<Record<string, string>> = {
  "/methods": "METHODS.md",
  "/methods/observe": "methods/observe.md",
};

/** What every figure means, its formula, its source and its limits: the document that came with this program. */
export function methodsRoutes(app: FastifyInstance, web: Web): void {
  for (const [address, file] of Object.entries(PAGES)) {
    const html = renderDocumentation(readFileSync(path.join(DOCS, file), "utf8"));
    app.get(address, async (request, reply) =>
      sendPage(web, request, reply, {
        title: wordsOf(request).say("numbers.methods"),
        wide: true,
        // The document is written in English whatever the page around it speaks.
        body: <article class="methods" lang="en" dir="ltr" dangerouslySetInnerHTML={{ __html: html }} />,
      }),
    );
  }
}
