import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "vite";
import { expect, test } from "vitest";
import { planFrom, TEMPLATE_IDS } from "#campaign";
import { questionNames, ruleIds } from "#frontdoor";
import { en } from "../../src/shell/words/en.ts";

/** Attributes that people read or hear. */
const SPOKEN = new Set(["title", "aria-label", "aria-description", "placeholder", "alt", "label", "summary"]);
/** What may stand in a page in every language: marks, formats and names that nobody translates. */
const ALIKE = new Set([
  "JSON",
  "CSV",
  "JSONL",
  "Mastodon",
  "Bluesky",
  "WhatsApp",
  "Telegram",
  "iCalendar",
  "OpenAPI 3.1",
]);
/** Commands and addresses are typed as they stand; nothing in them is a sentence. */
const CODE = new Set(["code", "pre", "kbd", "samp"]);
/** Calls and properties whose text goes to people, wherever it stands. */
const SAYING = new Set(["sendProblem", "problemBody"]);
const SAID = new Set(["title", "label", "heading", "caption", "message", "subject", "sentence"]);

const root = path.resolve(import.meta.dirname, "../../src/shell");

/** Where people's pages, mails and scripts are written. */
function sources(): string[] {
  return ["web", "mail", "browser"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
      .map((name) => path.join(folder, name)),
  );
}

/** True for text with a word in it that somebody would have to translate: no name of a word, of a server or of a mark. */
function speaks(text: string): boolean {
  const said = text.trim();
  return /\p{L}{2}/u.test(said) && !ALIKE.has(said) && !(said in en) && !/^[a-z]+\.(org|social)$/.test(said);
}

/** A node of the syntax tree (ESTree with JSX), as far as this law looks at it. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [part: string]: unknown;
}

const isNode = (part: unknown): part is Node => typeof part === "object" && part !== null && "type" in part;
const partsOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** Texts in a source that people would read in one language only, with their lines. */
function hardCoded(file: string, text: string): string[] {
  const { program, errors } = parseSync(file, text, { lang: "tsx" });
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  const found: string[] = [];
  const written = (node: unknown): string => (isNode(node) ? text.slice(node.start, node.end as number) : "");
  const note = (node: Node, said: string): void => {
    if (!speaks(said)) return;
    const line = text.slice(0, node.start).split("\n").length;
    found.push(`${file}:${line} says ${JSON.stringify(said.trim())}: put it into words/en.ts`);
  };
  /** The literal texts that an expression can be. */
  const literals = (node: unknown): void => {
    if (!isNode(node)) return;
    if (node.type === "Literal" && typeof node.value === "string") note(node, node.value);
    if (node.type === "TemplateLiteral") {
      const pieces = node.quasis as { value: { cooked: string } }[];
      note(node, pieces.map(({ value }) => value.cooked).join(" "));
    }
    if (node.type === "ConditionalExpression") [node.consequent, node.alternate].forEach(literals);
    if (node.type === "LogicalExpression" || node.type === "BinaryExpression") {
      literals(node.right);
      if (node.operator !== "&&") literals(node.left);
    }
  };
  const visit = (node: Node): void => {
    switch (node.type) {
      case "JSXElement": {
        const { openingElement, children } = node as unknown as { openingElement: Node; children: Node[] };
        if (CODE.has(written(openingElement.name))) return;
        for (const child of children) {
          if (child.type === "JSXText") note(child, String(child.value));
          if (child.type === "JSXExpressionContainer") literals(child.expression);
        }
        break;
      }
      case "JSXAttribute": {
        const value = node.value as Node | null;
        if (SPOKEN.has(written(node.name))) literals(value?.type === "Literal" ? value : value?.expression);
        break;
      }
      case "Property":
        if (SAID.has(written(node.key))) literals(node.value);
        break;
      case "CallExpression":
        if (SAYING.has(written(node.callee))) (node.arguments as Node[]).forEach(literals);
        break;
      case "AssignmentExpression":
        if (/\.(textContent|innerText|title|ariaLabel|placeholder)$/.test(written(node.left)))
          literals(node.right);
        break;
    }
    partsOf(node).forEach(visit);
  };
  visit(program as unknown as Node);
  return found;
}

test("no page, mail or script says a sentence that is not among the words", () => {
  const files = sources();
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => hardCoded(file, readFileSync(path.join(root, file), "utf8")))).toEqual([]);
});

test("the law finds sentences wherever they are hidden", () => {
  const page = `
    const a = <p>Hello there</p>;
    const b = <input placeholder="Your name" aria-label={open ? "Open it" : words.say("x")} />;
    const c = <p>{count > 1 ? "people" : words.say("one")}</p>;
    const d = <p>{\`Only \${n} left\`}</p>;
    sendPage(web, request, reply, { title: "Wrong" });
    sendProblem(web, request, reply, 404, "Nothing here");
    button.textContent = "Copied";
  `;
  expect(hardCoded("page.tsx", page)).toHaveLength(8);
  const clean = `
    const a = <p class="soft">{words.say("site.footer")} · <code>flashcrowd audit URL</code></p>;
    const b = <a href="/studio" title={words.say("site.studio")}>JSON</a>;
  `;
  expect(hardCoded("page.tsx", clean)).toEqual([]);
});

test("a template says in English what the words say", () => {
  const defaults = { zone: "UTC", date: "2027-03-22", language: "en" };
  for (const id of TEMPLATE_IDS) {
    const { ask, doors } = planFrom(id, defaults);
    expect([ask, doors[0]!.label]).toEqual([
      en[`studio.template.${id}.ask`],
      en[`studio.template.${id}.door`],
    ]);
  }
});

test("every rule of the front door, and every question with its answers, has its words", () => {
  const rules = ruleIds().flatMap((id) => [`rule.${id}`, `rule.${id}.mend`]);
  const asked = questionNames().filter(({ field }) => field !== "ask");
  const questions = asked.flatMap(({ field, choices }) => [
    `question.${field}`,
    ...choices.map(
      (value) => `answer.${field}.${typeof value === "boolean" ? (value ? "yes" : "no") : value}`,
    ),
  ]);
  expect(rules.length).toBeGreaterThan(60);
  expect([...rules, ...questions].filter((word) => !(word in en))).toEqual([]);
});
