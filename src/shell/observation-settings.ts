import { readFileSync } from "node:fs";
import type { ObserveOptions } from "./observing.ts";

/** What an organiser may choose for an observation. */
export interface ObservationSettings {
  /** Role to column. */
  readonly columns: Readonly<Record<string, string>>;
  readonly window: number;
  readonly minParticipation: number;
  readonly edgeWeight: number;
  readonly showAccounts: boolean;
  readonly declared: ObserveOptions["declared"];
}

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

/** The settings as the observation takes them, with results in `out` and `line` as the command to repeat it. */
export function optionsFor(
  { columns, window, minParticipation, edgeWeight, showAccounts, declared }: ObservationSettings,
  out: string,
  line: string,
): Omit<ObserveOptions, "onStage"> {
  return {
    out,
    window,
    minParticipation,
    edgeWeight,
    compat: null,
    fastWindow: null,
    subgraph: 0,
    minEdgeWeight: 2,
    similarity: 0.9,
    dryRun: false,
    showAccounts,
    columns,
    draws: null,
    permutations: 0,
    memory: 512,
    lifetimes: null,
    resolvedLinks: null,
    seed: 1,
    declared,
    version,
    commandLine: line,
  };
}

/** The command that gives the same report. */
export function commandLine(name: string, settings: ObservationSettings): string {
  const { columns, window, minParticipation, edgeWeight, showAccounts, declared } = settings;
  const quoted = (value: string): string =>
    /^[\w.:/=,-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
  const roles = Object.entries(columns)
    .toSorted()
    .map(([role, column]) => `${role}=${column}`);
  return [
    `flashcrowd observe ${quoted(name)} --out report --window ${window}`,
    `--min-participation ${minParticipation} --edge-weight ${edgeWeight}`,
    ...(roles.length > 0 ? [`--columns ${quoted(roles.join(","))}`] : []),
    ...(showAccounts ? ["--show-accounts"] : []),
    ...(declared.transparency === null ? [] : [`--transparency ${declared.transparency}`]),
    ...declared.links.map((link) => `--evidence ${quoted(link)}`),
    ...(declared.moment === null ? [] : [`--moment ${new Date(declared.moment * 1000).toISOString()}`]),
    ...(declared.commercial === null ? [] : [`--commercial ${declared.commercial}`]),
  ].join(" ");
}
