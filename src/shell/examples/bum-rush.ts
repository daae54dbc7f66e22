import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { momentWindow, type Plan } from "#campaign";
import { HOUR, type Instant, instantAt } from "#kernel";
import type { FactBody } from "#ledger";
import type { CampaignOrigin, Channel } from "../store/index.ts";
import type { ExampleStore } from "./index.ts";
import { type Example, makeExample, type Step } from "./steps.ts";

/** campaign.json of the example. */
interface CampaignFile {
  readonly slug: string;
  readonly origin: CampaignOrigin;
  readonly plan: Plan;
  readonly openedOn: string;
  /** Names of the sources in ranks.csv. */
  readonly sources: Readonly<Record<string, string>>;
  readonly frozen: {
    readonly list: string;
    readonly hoursIntoTheDay: number;
    readonly hours: number;
    readonly source: string;
  };
  readonly figures: readonly {
    readonly nature: "claim" | "record";
    readonly figure: number;
    readonly qualifier: "about" | "more-than";
    readonly unit: string;
    readonly by: string;
    readonly source: string;
    readonly on: string;
  }[];
}

/** Loads Bum Rush the Charts, 2007, from its public facts. */
export async function loadBumRush(
  store: ExampleStore,
  folder: string,
  organiserId: string | null,
): Promise<void> {
  await makeExample(store, readBumRush(path.join(folder, "bum-rush-the-charts")), organiserId);
}

function readBumRush(folder: string): Example {
  const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
  const file = JSON.parse(read("campaign.json")) as CampaignFile;
  const { slug, origin, plan } = file;
  const noon = (day: string) => instantAt(day, "12:00", plan.moment.zone);
  const moment = momentWindow(plan.moment, null);
  const frozenFrom = moment.start + file.frozen.hoursIntoTheDay * HOUR;
  const frozenUntil = frozenFrom + file.frozen.hours * HOUR;
  const figures = file.figures.map(({ on, ...figure }): Step => {
    const at = noon(on);
    return { at, fact: { kind: "figure-stated", ...figure, statedAt: at } };
  });
  const steps: Step[] = [
    { at: noon(file.openedOn), command: { kind: "open" } },
    { at: moment.start, command: { kind: "start-rush" } },
    { at: moment.end, command: { kind: "close" } },
    {
      at: frozenUntil,
      fact: {
        ...emptyReading(file.frozen.list, file.frozen.source),
        status: "frozen",
        during: { from: frozenFrom, until: frozenUntil, exact: false },
      },
    },
    ...readRanks(read("ranks.csv"), file.sources, {
      from: moment.start,
      until: moment.end,
      at: frozenUntil,
    }),
    ...figures,
  ];
  steps.push({ at: steps.at(-1)!.at, command: { kind: "report" } });
  return { slug, plan, origin, rehearsal: false, channels: readChannels(read("channels.csv")), steps };
}

function readRanks(
  text: string,
  sources: CampaignFile["sources"],
  day: { readonly from: Instant; readonly until: Instant; readonly at: Instant },
): Step[] {
  const rows = parse<Record<"country" | "itunes_chart" | "peak_rank" | "source", string>>(text, {
    columns: true,
  });
  return rows.map(({ country, itunes_chart: chart, peak_rank: rank, source }) => ({
    at: day.at,
    fact: {
      ...emptyReading(`itunes-store ${country.toLowerCase()} ${chart}`, sources[source] ?? source),
      status: "ranked",
      rank: Number(rank),
      during: { from: day.from, until: day.until, exact: false },
    },
  }));
}

function emptyReading(list: string, source: string) {
  return {
    kind: "rank-read",
    list,
    source,
    rank: null,
    listLength: null,
    volume: null,
    listedAt: null,
    hash: null,
  } as const satisfies Omit<Extract<FactBody, { kind: "rank-read" }>, "status">;
}

function readChannels(text: string): Channel[] {
  const rows = parse<Record<"date" | "day_known" | "kind" | "channel" | "url" | "links_to", string>>(text, {
    columns: true,
  });
  return rows.map(({ date, day_known, kind, channel, url, links_to }) => ({
    code: channel
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replace(/-$/, ""),
    name: channel,
    kind: kind as Channel["kind"],
    url: url === "" ? null : url,
    post: { on: date, dayKnown: day_known === "yes", after: links_to === "" ? null : links_to },
  }));
}
