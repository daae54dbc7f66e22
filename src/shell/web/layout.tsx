import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { directionOf, LANGUAGES, ownName, type Words } from "../words/index.ts";
import type { Assets } from "./assets.ts";
import { chooseLink, inLanguage } from "./language.ts";
import type { Page, Preview } from "./web.ts";

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
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icon-192.png" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <meta name="theme-color" content="#a8320a" />
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
        <link rel="stylesheet" href={assets.url("style.css")} />
        {page.preview ? <LinkPreview words={words} title={page.title} preview={page.preview} /> : null}
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
        {page.bare ? null : (
          <header class="site">
            <a class="mark" href="/">
              {words.say("site.name")}
            </a>
            <a href="/studio">{words.say("site.studio")}</a>
          </header>
        )}
        {page.rehearsal ? <aside class="banner">{words.say("site.rehearsal")}</aside> : null}
        <main id="main" class={page.wide ? "wide" : undefined}>
          {page.body}
        </main>
        {page.bare ? null : (
          <footer class="foot">
            <p>{words.say("site.footer")}</p>
            <p>
              <a href="/methods">{words.say("numbers.methods")}</a> ·{" "}
              <a href="/privacy">{words.say("site.privacy")}</a> ·{" "}
              <a href="/accessibility">{words.say("site.accessibility")}</a> ·{" "}
              <a href="/api">{words.say("api.title")}</a>
            </p>
            {query === null ? null : <LanguageSwitch words={words} query={query} />}
          </footer>
        )}
      </body>
    </html>,
  )}`;
}

function LinkPreview(props: {
  readonly words: Words;
  readonly title: string;
  readonly preview: Preview;
}): VNode {
  const { words, title, preview } = props;
  const { url, text, image, imageText, oembed } = preview;
  const properties = {
    "og:type": "website",
    "og:site_name": words.say("site.name"),
    "og:title": title,
    "og:description": text,
    "og:url": url,
    "og:image": image,
    "og:image:type": "image/png",
    "og:image:width": "1200",
    "og:image:height": "630",
    "og:image:alt": imageText,
    "og:locale": words.language,
  };
  return (
    <>
      <meta name="description" content={text} />
      <link rel="canonical" href={url} />
      <meta name="twitter:card" content="summary_large_image" />
      {Object.entries(properties).map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
      <link rel="alternate" type="application/json+oembed" href={oembed} title={title} />
    </>
  );
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
