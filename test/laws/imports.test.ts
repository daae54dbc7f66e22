import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { expect, test } from "vitest";

/** Who may import whom (docs/ARCHITECTURE.md). A room may import itself, what is listed, and nothing else. */
const LAW: Record<string, readonly string[]> = {
  kernel: [],
  client: [],
  ledger: ["kernel"],
  campaign: ["kernel", "ledger"],
  frontdoor: ["kernel", "ledger", "campaign"],
  pledge: ["kernel", "ledger", "campaign"],
  spread: ["kernel", "ledger"],
  rush: ["kernel", "ledger", "campaign"],
  ranking: ["kernel", "ledger"],
  forecast: ["kernel", "ledger", "campaign", "spread", "ranking"],
  report: ["kernel", "ledger", "campaign", "frontdoor", "pledge", "spread", "rush", "ranking", "forecast"],
  observe: ["kernel", "spread"],
};

/** Packages that compute and touch nothing: allowed in pure rooms. */
const PURE_PACKAGES = ["typebox", "temporal-polyfill"];
/** Kernel wraps hashing and signing for the other rooms. */
const KERNEL_NODE_MODULES = ["node:crypto"];
/** What a pure room must get as an argument. */
const WORLD =
  /\b(Date\.now|new Date\(\)|Math\.random|process\.|performance\.now|setTimeout|setInterval|fetch\()/;

interface SourceFile {
  readonly file: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean }[];
}

function sources(): SourceFile[] {
  const root = path.resolve(import.meta.dirname, "../../src");
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => {
      const text = readFileSync(path.join(root, name), "utf8");
      const found = text.matchAll(
        /(?:^|\n)\s*(import|export)\s+(type\s)?(?:[^;"']*?\sfrom\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g,
      );
      const imports = [...found].map((m) => ({ from: m[3] ?? m[4] ?? "", typeOnly: m[2] !== undefined }));
      return { file: name, room: name.split(path.sep)[0] ?? "", text, imports };
    });
}

/** What is wrong with one file, in words that say what to do instead. */
function faults(source: SourceFile): string[] {
  const { file, room, imports, text } = source;
  const wrong: string[] = [];
  const depth = file.split(path.sep).length - 2;
  const allowed = LAW[room];
  for (const { from, typeOnly } of imports) {
    if (from.startsWith("#")) {
      const target = from.slice(1);
      if (target.startsWith("shell")) wrong.push(`${file}: nothing imports shell`);
      else if (!(target in LAW)) wrong.push(`${file}: ${from} is no room`);
      else if (allowed && target !== room && !allowed.includes(target)) {
        wrong.push(
          `${file}: ${room} may not import ${target}; move the rule or pass the value as an argument`,
        );
      }
    } else if (from.startsWith(".")) {
      const resolved = path.normalize(path.join(path.dirname(file), from));
      const targetRoom = resolved.split(path.sep)[0];
      if (targetRoom !== room) wrong.push(`${file}: enter another room by its door (#room), not by ${from}`);
      if (room === "shell" && depth >= 1) {
        const own = file.split(path.sep)[1];
        const other = resolved.split(path.sep)[1];
        const shared =
          /^(config|words)(\.ts)?$/.test(other ?? "") ||
          (own === "cli" && /^(app|open|observing|auditing)\.ts$/.test(other ?? ""));
        if (own !== other && !typeOnly && !shared) {
          wrong.push(`${file}: sub-rooms of shell meet only in app.ts; take ${other} as an argument`);
        }
      }
    } else if (allowed) {
      const name = from.startsWith("@") ? from.split("/").slice(0, 2).join("/") : (from.split("/")[0] ?? "");
      const node = from.startsWith("node:") || builtinModules.includes(from);
      const excused = room === "kernel" && KERNEL_NODE_MODULES.includes(from);
      if (node && !excused) wrong.push(`${file}: a pure room imports no Node module (${from})`);
      if (!node && !PURE_PACKAGES.includes(name))
        wrong.push(`${file}: a pure room imports no package (${from})`);
    }
  }
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  const world = allowed ? WORLD.exec(code) : null;
  if (world)
    wrong.push(`${file}: a pure room may not use ${world[1]}; take now, rng or the value as an argument`);
  return wrong;
}

test("every import keeps the directions of the rooms", () => {
  const all = sources();
  expect(all.length).toBeGreaterThanOrEqual(4);
  expect(all.flatMap((s) => s.imports).length).toBeGreaterThanOrEqual(3);
  expect(all.flatMap(faults)).toEqual([]);
});

test("the law can fail: planted violations are found", () => {
  const planted = (file: string, text: string, from: string, typeOnly = false): string[] =>
    faults({ file, room: file.split("/")[0]!, text, imports: [{ from, typeOnly }] });
  expect(planted("spread/tree.ts", "", "#campaign")).toHaveLength(1);
  expect(planted("spread/tree.ts", "", "../ledger/index.ts")).toHaveLength(1);
  expect(planted("spread/tree.ts", "", "node:fs")).toHaveLength(1);
  expect(planted("spread/tree.ts", "", "lodash")).toHaveLength(1);
  expect(planted("spread/tree.ts", "const now = Date.now();", "#kernel")).toHaveLength(1);
  expect(planted("shell/web/pledge.ts", "", "../store/index.ts")).toHaveLength(1);
  expect(planted("shell/web/pledge.ts", "", "../store/index.ts", true)).toHaveLength(0);
  expect(planted("shell/web/pledge.ts", "", "#spread")).toHaveLength(0);
});
