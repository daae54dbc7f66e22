import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { UndirectedGraph as Graph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { SaxesParser } from "saxes";
import { afterAll, expect, test } from "vitest";
import { type Network, type Table, writeGexf, writeGraphml, writeParquet } from "./table.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-table-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function tableOf(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): Table {
  return { columns, rows: rows.length, value: (row, column) => rows[row]![column]! };
}

/** Throws where a strict reader of XML with namespaces would stop. */
function strictly(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}

/** Any text at all, with the marks that hurt. */
const name = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
  fc.constantFrom('a"b', "<x>&amp;", "\u0000\u0008", "\ud800", "]]>", "\uffff", "é\u0301", "=cmd()"),
);

test("whatever accounts are called, GEXF and GraphML are valid and hold the same network", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(name, { minLength: 2, maxLength: 6 }), async (given) => {
      // graphology itself trips over accounts called toString; our files hold them all the same.
      const names = [...new Set(given.map(legible))].filter((one) => !(one in {}));
      fc.pre(names.length >= 2);
      const network: Network = {
        directed: false,
        nodes: tableOf(
          ["account", "degree", "said"],
          names.map((one, k) => [one, k, `${one} & co`]),
        ),
        edges: tableOf(
          ["from", "to", "weight", "q"],
          names.slice(1).map((one, k) => [names[0]!, one, k + 2, k === 0 ? Number.NaN : 0.001 * k]),
        ),
      };
      for (const [write, parse] of [
        [writeGexf, gexf.parse],
        [writeGraphml, graphml.parse],
      ] as const) {
        const file = path.join(folder, "network.xml");
        await write(file, network);
        const xml = readFileSync(file, "utf8");
        strictly(xml);
        const read = parse(Graph, xml);
        expect(read.nodes().sort()).toEqual([...names].sort());
        expect(read.size).toBe(names.length - 1);
        expect(read.getEdgeAttribute(read.edge(names[0], names[1]), "weight")).toBe(2);
        if (names[2] !== undefined)
          expect(read.getEdgeAttribute(read.edge(names[0], names[2]), "q")).toBe(0.001);
      }
    }),
    { numRuns: 100 },
  );
});

/** A name as XML can hold it. */
function legible(given: string): string {
  return given
    .toWellFormed()
    .replaceAll(/[\p{Cc}\ufffe\uffff]/gu, (mark) => (/[\t\n\r]/.test(mark) ? mark : "\ufffd"));
}

test("Parquet gives back every number and text", async () => {
  const rows = [
    ["a", 1.5, 0],
    ['ü,\n"', Number.NaN, 1e-300],
    ["", -2, 3],
  ] as const;
  const file = path.join(folder, "edges.parquet");
  await writeParquet(file, tableOf(["from", "expected", "q"], rows));
  const read = await parquetReadObjects({ file: await asyncBufferFromFile(file) });
  expect(read).toEqual(rows.map(([from, expected, q]) => ({ from, expected, q })));
});
