import type { Declared, Observation } from "#observe";
import { duration, number, table, text } from "./markup.ts";
import type { Reading } from "./read.ts";

/** What the run was told. */
export interface Settings {
  readonly window: number;
  readonly minParticipation: number;
  readonly edgeWeight: number;
  readonly seed: number;
  readonly draws: number;
  readonly permutations: number;
  readonly version: string;
  readonly commandLine: string;
  readonly declared: Declared;
}

/** How it was done, everything needed to do it again, and what was left out. */
export function methodSection(found: Observation, reading: Reading, settings: Settings): string {
  const { window, declared } = settings;
  const crowded = found.network.crowded.length;
  const chosen: [string, string][] = [
    ["Window", duration(window)],
    ["Least acts of an account (--min-participation)", String(settings.minParticipation)],
    ["Quantile an edge must exceed to pass (--edge-weight)", String(settings.edgeWeight)],
    ["Draws of the null model", String(settings.draws)],
    ["Exact permutations (--permutations)", String(settings.permutations)],
    ["Seed", String(settings.seed)],
    ["Clock of the file", found.resolution === 0 ? "finer than a millisecond" : `${found.resolution} s`],
    ["Flashcrowd", settings.version],
    ["Node.js", process.version],
  ];
  return `<p>Two accounts co-act when both act on one object within ${duration(window)}. An edge weighs as many objects as they co-acted on, so that one crowded object cannot make a strong edge. By chance: every act is moved by up to ±${number(Math.max(1800, 10 * window) / 60)} minutes; the Poisson tail of the expected meetings gives p; Benjamini-Hochberg over ${number(found.chance.hypotheses)} account pairs gives q. Accounts with fewer than ${settings.minParticipation} acts are left out of the network.${crowded > 0 ? ` ${number(crowded)} objects were so crowded that their co-actions are counted exactly but joined to no edge.` : ""} Formulas and sources: docs/methods/observe.md of Flashcrowd.</p>
<p>To repeat this, with the same numbers and the same picture:</p><p><code>${text(settings.commandLine)}</code></p>
<div class="columns"><div>${table("Settings", ["Setting", "Value"], chosen)}</div><div>${declaredTable(declared)}</div></div>
${table(
  "Files read",
  ["File", "Format", "Bytes", "Columns", "SHA-256"],
  reading.files.map((file) => [
    text(file.name.split("/").at(-1) ?? ""),
    `${file.packed} ${file.format}`,
    number(file.bytes),
    text(
      Object.entries(file.columns)
        .map(([role, column]) => `${role} = ${column}`)
        .join(", "),
    ),
    `<span class="hash">${file.sha256}</span>`,
  ]),
  { html: true },
)}${leftOut(reading)}`;
}

function declaredTable(declared: Declared): string {
  const links = declared.links
    .map((link) =>
      /^https?:\/\//.test(link) ? `<a href="${text(link)}" rel="noreferrer">${text(link)}</a>` : text(link),
    )
    .join(", ");
  const moment =
    declared.moment === null
      ? "none given"
      : new Date(declared.moment * 1000).toISOString().replace(".000", "");
  return table(
    "Declared by people, never inferred from the events",
    ["What", "Declared"],
    [
      [
        "Transparency (organiser named, public ask, public time)",
        declared.transparency === null ? "nobody looked" : `${declared.transparency} of 3`,
      ],
      ["Links", links || "none"],
      ["Public moment", moment],
      ["Somebody pays or profits", declared.commercial ?? "not stated"],
      ["Signs of concealment", text(declared.concealment.join("; ")) || "none"],
    ],
    { html: true },
  );
}

/** Every row that was not counted, by reason. */
function leftOut({ records, faults }: Reading): string {
  const lost = faults.reduce((sum, fault) => sum + fault.rows, 0);
  if (lost === 0) return `<p>All ${number(records)} rows were read; none was left out.</p>`;
  return `<p>${number(records)} rows were read; ${number(lost)} of them could not be used:</p>${table(
    "Rows left out",
    ["Reason", "Rows", "Examples"],
    faults.map((f) => [f.fault, number(f.rows), `line ${f.examples.map(({ line }) => line).join(", ")}`]),
  )}`;
}
