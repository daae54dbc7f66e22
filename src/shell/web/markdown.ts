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
