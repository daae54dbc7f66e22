import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { uuidv7 } from "uuidv7";
import { momentWindow } from "#campaign";
import { type Instant, MINUTE } from "#kernel";
import { commandLine, type ObservationSettings, optionsFor } from "./observation-settings.ts";
import { type Bounds, type ObserveOptions, observeApart } from "./observing.ts";
import type { Store, StoredCampaign } from "./store/index.ts";

export interface CrowdDeps {
  readonly store: Store;
  readonly dataDir: string;
  readonly publicUrl: () => string;
  readonly now: () => Instant;
}

const BOUNDS: Bounds = { memory: 1024 * 2 ** 20, time: 5 * MINUTE };
const AT_ONCE = 5;
const AGAIN_AFTER = 10 * MINUTE;
/** Asks by which somebody earns. */
const SOLD: readonly string[] = ["buy", "stream"];
const zip = promisify(gzip);

/**
 * Gives a round of work: reads the crowds of campaigns whose people did something since they were last read. One that
 * can't be read is tried again after ten minutes, and holds up no other; the round throws what went wrong first.
 */
export function openCrowds(deps: CrowdDeps, signal: AbortSignal): () => Promise<void> {
  const failed = new Map<string, Instant>();
  return async () => {
    for (const [id, at] of failed) if (at + AGAIN_AFTER <= deps.now()) failed.delete(id);
    const errors: unknown[] = [];
    for (const id of await deps.store.crowdsToRead([...failed.keys()], deps.now(), AT_ONCE)) {
      if (signal.aborted) return;
      await readCrowd(deps, id, signal).catch((error: unknown) => {
        errors.push(error);
        failed.set(id, deps.now());
      });
    }
    // A server that closes breaks the reading off: the next one reads again.
    if (errors.length > 0 && !signal.aborted) throw errors[0];
  };
}

/** Reads one campaign's crowd by the same code as any file, in a process of its own. */
async function readCrowd(
  { store, dataDir, publicUrl, now }: CrowdDeps,
  campaignId: string,
  signal: AbortSignal,
): Promise<void> {
  const campaign = await store.findCampaignById(campaignId);
  if (!campaign) return;
  const { seq, of, acts } = await store.crowdActs(campaignId);
  const folder = path.join(dataDir, "observations", `crowd-${uuidv7()}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    const file = path.join(folder, "acts.csv");
    const object = of === "doors" ? "the door" : "the pledge";
    const lines = acts.map(({ person, at }) => `${person},${object},${at}\n`);
    await writeFile(file, `account,object,time\n${lines.join("")}`, { mode: 0o600 });
    const out = path.join(folder, "out");
    const settings: ObservationSettings = {
      columns: {},
      window: 60,
      minParticipation: 1,
      edgeWeight: 0.5,
      showAccounts: false,
      declared: declaredBy(campaign, publicUrl()),
    };
    const { summary, policy } = await observeApart(
      { path: file, bytes: (await stat(file)).size },
      {
        ...optionsFor(settings, out, commandLine("acts.csv", settings)),
        about: { title: campaign.plan.name, url: `${publicUrl()}/c/${campaign.slug}` },
      },
      { ...BOUNDS, signal },
      () => {},
    );
    const report = await zip(await readFile(path.join(out, "report.html")));
    await store.keepCrowdReading(campaignId, { seq, at: now(), summary: { ...summary, of }, policy, report });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * What a campaign here declares of itself by being open: who organises it, what is asked, when. A song or a film
 * that is bought or streamed has a beneficiary, whom the plan discloses.
 */
function declaredBy({ plan, slug }: StoredCampaign, publicUrl: string): ObserveOptions["declared"] {
  const page = `${publicUrl}/c/${slug}`;
  const declared = [plan.disclosures.organiser, plan.ask, plan.moment.date].filter(
    (said) => said.trim() !== "",
  );
  return {
    transparency: declared.length,
    links: [page, `${page}/report`],
    moment: momentWindow(plan.moment, null).start / 1000,
    commercial: SOLD.includes(plan.askKind) && plan.disclosures.benefits.trim() !== "" ? "disclosed" : null,
    concealment: [],
  };
}
