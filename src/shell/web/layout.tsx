import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { directionOf, LANGUAGES, ownName, type Words } from "../words/index.ts";
import type { Assets } from "./assets.ts";
import { chooseLink, inLanguage } from "./language.ts";
import type { Page } from "./web.ts";

/**
 * A whole HTML document around a page's body. `query` is that of the address at which it stands; null in answers to forms,
 * which have no address to come back to.
 */
export function renderDocument(words: Words, assets: Assets, page: Page, query: string | null = ""): string {
  return `<!doctype html>${renderToString(
    <html lang={words.language} dir={words.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${page.title} · ${words.say("site.name")}`}</title>
        {page.hidden || page.rehearsal || page.personal ? <meta name="robots" content="noindex" /> : null}
        {page.address === undefined || page.hidden || page.rehearsal ? null : (
          <>
            <link rel="alternate" hreflang="x-default" href={page.address} />
            {LANGUAGES.map((language) => (
              <link
                key={language}
                rel="alternate"
                hreflang={language}
                href={inLanguage(page.address!, language)}
              />
            ))}
          </>
        )}
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={assets.url("style.css")} />
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
        <footer class="foot">
          <p>{words.say("site.footer")}</p>
          {query === null ? null : <LanguageSwitch words={words} query={query} />}
        </footer>
      </body>
    </html>,
  )}`;
}

/** The same page in the other languages, each under its own name. Plain links: they need no script. */
function LanguageSwitch({ words, query }: { readonly words: Words; readonly query: string }): VNode {
  return (
    <nav aria-label={words.say("site.language")}>
      <ul class="languages">
        {LANGUAGES.map((language) => (
          <li key={language}>
            <a
              href={chooseLink(query, language)}
              lang={language}
              hreflang={language}
              dir={directionOf(language)}
              rel="nofollow"
              aria-current={language === words.language ? "true" : undefined}
            >
              {ownName(language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
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
