import fc from "fast-check";
import { expect, test } from "vitest";
import { renderMarkdown } from "./markdown.ts";

test("a story keeps its headings, lists and links", () => {
  expect(renderMarkdown("# Why\n\n- one\n\n[read](https://example.org/)")).toBe(
    '<h3>Why</h3>\n<ul>\n<li>one</li>\n</ul>\n<p><a href="https://example.org/" rel="nofollow ugc noopener noreferrer">read</a></p>\n',
  );
});

test.each([
  "<script>alert(1)</script>",
  "[x](javascript:alert(1))",
  "<img src=x onerror=alert(1)>",
  '<a href="https://example.org" onclick="x()">x</a>',
  "<iframe src=//evil></iframe>",
  "<p style='position:fixed'>x</p>",
  "[x](data:text/html,<script>1</script>)",
])("a story cannot carry code: %s", (text) => {
  expect(renderMarkdown(text)).not.toMatch(/<script|<img|<iframe|javascript:|\son[a-z]+=|style=|data:text/i);
});

test("whatever is typed, only plain elements come out", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const names = [...renderMarkdown(text).matchAll(/<\/?([a-z0-9]+)/gi)].map((m) => m[1]);
      const plain = [
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
      ];
      expect(names.filter((name) => !plain.includes(name ?? ""))).toEqual([]);
    }),
  );
});
