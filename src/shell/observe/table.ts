import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** A table to write: named columns, and a value per row and column. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: number;
  value(row: number, column: number): string | number;
}

/** A column of a table: its title and its value in each row. */
export type Column = readonly [title: string, value: (row: number) => string | number];

export function tableOf(rows: number, columns: readonly Column[]): Table {
  return { columns: columns.map(([title]) => title), rows, value: (row, column) => columns[column]![1](row) };
}

/** Writes a CSV file (RFC 4180). A text that a spreadsheet would take for a formula is quoted with an apostrophe. */
export async function writeCsv(file: string, table: Table): Promise<void> {
  await pipeline(Readable.from(csvChunks(table)), createWriteStream(file));
}

function* csvChunks(table: Table): Generator<string> {
  let text = `${table.columns.join(",")}\n`;
  for (let row = 0; row < table.rows; row++) {
    text += `${table.columns.map((_, column) => cell(table.value(row, column))).join(",")}\n`;
    if (text.length > 1 << 18) {
      yield text;
      text = "";
    }
  }
  yield text;
}

function cell(value: string | number): string {
  if (typeof value === "number") return Number.isNaN(value) ? "" : String(value);
  const safe = /^[=+@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Writes a Parquet file; a column is of numbers when its first value is. */
export async function writeParquet(file: string, table: Table): Promise<void> {
  const { fileWriter, parquetWrite } = await import("hyparquet-writer");
  parquetWrite({
    writer: fileWriter(file),
    columnData: table.columns.map((name, column) => {
      const values = Array.from({ length: table.rows }, (_, row) => table.value(row, column));
      return typeof values[0] === "number"
        ? { name, data: values as number[], type: "DOUBLE" as const }
        : { name, data: values.map(String), type: "STRING" as const };
    }),
  });
}

/** Nodes and edges of a network to write for Gephi. */
export interface Network {
  readonly directed: boolean;
  readonly nodes: Table;
  /** Its first two columns are the ends, as names of nodes (column 0 of `nodes`). */
  readonly edges: Table;
}

/** Writes GraphML 1.0: every further column of nodes and edges is an attribute. */
export async function writeGraphml(file: string, network: Network): Promise<void> {
  await pipeline(Readable.from(graphml(network)), createWriteStream(file));
}

function* graphml({ directed, nodes, edges }: Network): Generator<string> {
  const keys = (table: Table, scope: string, skip: number): string =>
    table.columns
      .slice(skip)
      .map(
        (name, k) =>
          `<key id="${scope}${k}" for="${scope}" attr.name="${xml(name)}" attr.type="${kind(table, k + skip)}"/>\n`,
      )
      .join("");
  const inner = (table: Table, scope: string, row: number, skip: number): string =>
    table.columns
      .slice(skip)
      .map((_, k) => table.value(row, k + skip))
      .map((value, k) => (Number.isNaN(value) ? "" : `<data key="${scope}${k}">${xml(String(value))}</data>`))
      .join("");
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys(nodes, "node", 1) + keys(edges, "edge", 2);
  yield `<graph edgedefault="${directed ? "directed" : "undirected"}">\n`;
  for (let n = 0; n < nodes.rows; n++)
    yield `<node id="${xml(String(nodes.value(n, 0)))}">${inner(nodes, "node", n, 1)}</node>\n`;
  for (let e = 0; e < edges.rows; e++) {
    yield `<edge source="${xml(String(edges.value(e, 0)))}" target="${xml(String(edges.value(e, 1)))}">${inner(edges, "edge", e, 2)}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

/** Writes GEXF 1.3. */
export async function writeGexf(file: string, network: Network): Promise<void> {
  await pipeline(Readable.from(gexf(network)), createWriteStream(file));
}

function* gexf({ directed, nodes, edges }: Network): Generator<string> {
  const declare = (table: Table, scope: string, skip: number): string =>
    `<attributes class="${scope}">\n${table.columns
      .slice(skip)
      .map((name, k) => `<attribute id="${k}" title="${xml(name)}" type="${kind(table, k + skip)}"/>\n`)
      .join("")}</attributes>\n`;
  const inner = (table: Table, row: number, skip: number): string =>
    `<attvalues>${table.columns
      .slice(skip)
      .map((_, k) => table.value(row, k + skip))
      .map((value, k) => (Number.isNaN(value) ? "" : `<attvalue for="${k}" value="${xml(String(value))}"/>`))
      .join("")}</attvalues>`;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield `<graph defaultedgetype="${directed ? "directed" : "undirected"}">\n${declare(nodes, "node", 1)}${declare(edges, "edge", 2)}<nodes>\n`;
  for (let n = 0; n < nodes.rows; n++) {
    const name = xml(String(nodes.value(n, 0)));
    yield `<node id="${name}" label="${name}">${inner(nodes, n, 1)}</node>\n`;
  }
  yield "</nodes>\n<edges>\n";
  for (let e = 0; e < edges.rows; e++) {
    const weight = edges.value(e, 2);
    yield `<edge id="${e}" source="${xml(String(edges.value(e, 0)))}" target="${xml(String(edges.value(e, 1)))}" weight="${weight}">${inner(edges, e, 2)}</edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

function kind(table: Table, column: number): "double" | "string" {
  return table.rows > 0 && typeof table.value(0, column) === "number" ? "double" : "string";
}

/** Most cells: they say in XML what they say. */
const PLAIN = /^[\w .:/+-]*$/;

/** Text safe in XML 1.0: control characters, which it cannot hold, become U+FFFD; breaks and tabs are kept. */
function xml(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\ufffe\uffff]/gu, (mark) => (/[\t\n\r]/.test(mark) ? mark : "\ufffd"))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll(/[\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
