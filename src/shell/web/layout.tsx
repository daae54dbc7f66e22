import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Words } from "../words/index.ts";
import type { Assets } from "./assets.ts";
import type { Page } from "./web.ts";

/** A whole HTML document around a page's body. */
export function renderDocument(words: Words, assets: Assets, page: Page): string {
  return `<!doctype html>${renderToString(
    <html lang={words.language} dir={words.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${page.title} · ${words.say("site.name")}`}</title>
        {page.hidden || page.rehearsal || page.personal ? <meta name="robots" content="noindex" /> : null}
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={assets.url("style.css")} />
        {page.feed === undefined ? null : (
          <>
            <link rel="alternate" type="application/atom+xml" title={page.title} href={`${page.feed}.atom`} />
            <link rel="alternate" type="application/rss+xml" title={page.title} href={`${page.feed}.rss`} />
          </>
        )}
        {page.data ? (
          // Data, no script: browsers run nothing of this type, and the policy on scripts does not concern it.
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: inScript(page.data) }} />
        ) : null}
        {page.refresh === undefined ? null : (
          <noscript>
            <meta http-equiv="refresh" content={String(page.refresh)} />
          </noscript>
        )}
        {page.scripts?.map((source) => (
          <script key={source} type="module" src={assets.url(source)} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          {words.say("site.skip")}
        </a>
        <header class="site">
          <a class="mark" href="/">
            {words.say("site.name")}
          </a>
          <a href="/studio">{words.say("site.studio")}</a>
        </header>
        {page.rehearsal ? <aside class="banner">{words.say("site.rehearsal")}</aside> : null}
        <main id="main" class={page.wide ? "wide" : undefined}>
          {page.body}
        </main>
        <footer class="foot">{words.say("site.footer")}</footer>
      </body>
    </html>,
  )}`;
}

/** JSON that ends no script element, whatever its texts hold. */
function inScript(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

/** The body of a page that says what went wrong. */
export function problemBody(title: string, message: string): VNode {
  return (
    <>
      <h1>{title}</h1>
      <p>{message}</p>
    </>
  );
}
