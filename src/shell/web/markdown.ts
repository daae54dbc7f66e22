import { marked } from "marked";
import sanitizeHtml from "sanitize-html";

/**
 * An organiser's Markdown as safe HTML: paragraphs, headings from level 3, lists, quotes, links
 * that say nothing about where people come from. No images, scripts, styles or frames.
 */
export function renderMarkdown(text: string): string {
  const html = marked.parse(text, { async: false, gfm: true, breaks: true });
  return sanitizeHtml(html, {
    allowedTags: [
      "p",
      "br",
      "h3",
      "h4",
      "ul",
      "ol",
      "li",
      "blockquote",
      "strong",
      "em",
      "del",
      "code",
      "pre",
      "a",
      "hr",
    ],
    allowedAttributes: { a: ["href", "rel"] },
    allowedSchemes: ["https", "http", "mailto", "tel"],
    transformTags: {
      h1: "h3",
      h2: "h3",
      h5: "h4",
      h6: "h4",
      a: sanitizeHtml.simpleTransform("a", { rel: "nofollow ugc noopener noreferrer" }),
    },
  });
}

const PROSE = "h1 h2 h3 h4 p br hr ul ol li blockquote strong em code pre a".split(" ");

/**
 * A document of ours as safe HTML, with its headings, tables and anchors. Links to other documents become the pages
 * that show them; tables can be moved by keyboard where they are wider than the screen.
 */
export function renderDocumentation(text: string, addressOf: (file: string) => string | undefined): string {
  const html = marked.parse(text, { async: false, gfm: true });
  const clean = sanitizeHtml(html, {
    allowedTags: [...PROSE, "table", "thead", "tbody", "tr", "th", "td"],
    allowedAttributes: { a: ["href", "id"], h2: ["id"], h3: ["id"], th: ["scope"] },
    allowedSchemes: ["https", "http"],
    transformTags: {
      a: (tagName, { href, ...attribs }) => {
        const address = href && readable(href, addressOf);
        return { tagName, attribs: address ? { ...attribs, href: address } : attribs };
      },
      th: (tagName, attribs) => ({ tagName, attribs: { ...attribs, scope: "col" } }),
    },
  });
  let tables = 0;
  return clean
    .replace(/<table>/g, () => `<section class="scroll" tabindex="0" aria-label="Table ${++tables}"><table>`)
    .replaceAll("</table>", "</table></section>");
}

/** Where a link of a document leads on the server: another document's page, with its section; undefined for a file that no page shows. */
function readable(href: string, addressOf: (file: string) => string | undefined): string | undefined {
  if (/^(https?:|#|\/)/.test(href)) return href;
  const [file = "", section] = href.split("#");
  const address = addressOf(file.replace(/^(\.\.?\/)+/, ""));
  return address === undefined || section === undefined ? address : `${address}#${section}`;
}
