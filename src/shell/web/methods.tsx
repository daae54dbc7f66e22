import { readFileSync } from "node:fs";
import path from "node:path";
import type { FastifyInstance } from "fastify";
import type { Word } from "../words/index.ts";
import { renderDocumentation } from "./markdown.ts";
import { sendPage, type Web, wordsOf } from "./web.ts";

const DOCS = path.resolve(import.meta.dirname, "../../../docs");
/** Documents that are read as pages, by address; the texts belong to this version of the program and are read once. */
const PAGES: Readonly<Record<string, { readonly file: string; readonly title: Word }>> = {
  "/methods": { file: "METHODS.md", title: "numbers.methods" },
  "/methods/observe": { file: "methods/observe.md", title: "numbers.methods" },
  "/methods/ledger": { file: "LEDGER.md", title: "ledger.title" },
  "/privacy": { file: "PRIVACY.md", title: "site.privacy" },
  "/accessibility": { file: "ACCESSIBILITY.md", title: "site.accessibility" },
};

/** Where a document is read: those above, and the API's own page in place of its document. */
const ADDRESSES = new Map([
  ...Object.entries(PAGES).map(([address, { file }]) => [file, address] as const),
  ["API.md", "/api"] as const,
]);

/** What came with this program to be read: what every figure means, who can learn what, whom a page may keep out. */
export function methodsRoutes(app: FastifyInstance, web: Web): void {
  for (const [address, { file, title }] of Object.entries(PAGES)) {
    const html = renderDocumentation(readFileSync(path.join(DOCS, file), "utf8"), (to) => ADDRESSES.get(to));
    app.get(address, async (request, reply) =>
      sendPage(web, request, reply, {
        title: wordsOf(request).say(title),
        wide: true,
        // The document is written in English whatever the page around it speaks.
        body: <article class="methods" lang="en" dir="ltr" dangerouslySetInnerHTML={{ __html: html }} />,
      }),
    );
  }
}
