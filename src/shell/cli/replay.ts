import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Command } from "commander";
import { PLEDGING_STATES } from "#campaign";
import { type Instant, seededRng } from "#kernel";
import { readCounts, simulateArrivals } from "#rush";
import { type CommandApp, openForCommand } from "../open.ts";
import type { StoredCampaign } from "../store/index.ts";
import { startProgress } from "./progress.ts";
import { rehearsalClient } from "./rehearsal-client.ts";
import { type RehearsalResult, rehearse } from "./rehearse.ts";
import { CommandFailure, command, numberWithin, UsageError } from "./usage.ts";

interface ReplayOptions {
  readonly campaign?: string;
  readonly scale: number;
  readonly speed: number;
  readonly invited: number;
  readonly seed: number;
  readonly url?: string;
  readonly json?: boolean;
}

/** `flashcrowd replay`: a real curve of arrivals, driven through the running server's own pages. */
export function replayCommand(): Command {
  return command(
    "replay",
    "Rehearse: simulated people arrive as real ones did, through the server's own pages.",
    [
      "replay examples/uk-petition-700143.csv --scale 0.01 --speed 3600",
      "replay examples/uk-petition-700143.csv --campaign our-drill --scale 0.001 --speed 86400 --json",
    ],
  )
    .argument("<file>", "CSV with the columns timestamp,count: what a public counter showed")
    .option("--campaign <slug>", "the rehearsal to drive (default: rehearsal- and the file's name)")
    .option("--scale <share>", "people simulated for each real one", numberWithin(1e-7, 100), 0.01)
    .option("--speed <times>", "how many times faster than it was", numberWithin(1, 1e7), 3600)
    .option(
      "--invited <share>",
      "share of people who come by a supporter's invitation (assumed)",
      numberWithin(0, 1),
      0.4,
    )
    .option(
      "--seed <number>",
      "chooses the simulated people; the same seed, the same crowd",
      numberWithin(0, 2 ** 31),
      1,
    )
    .option("--url <address>", "address of the server (default: the one that serves DATA_DIR)")
    .option("--json", "print the result as JSON")
    .action(async (file: string, options: ReplayOptions) => {
      const readings = await readSeries(file);
      const rng = seededRng(options.seed);
      const simulated = simulateArrivals(readings, { scale: options.scale, rng });
      if (simulated.arrivals.length === 0) {
        throw new UsageError(`--scale ${options.scale} leaves nobody to simulate; give a larger one`);
      }
      const app = await openForCommand(process.env);
      try {
        const result = await drive(app, file, options, readings[0]!.at, simulated, rng);
        process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : summary(result));
        if (result.countedAfter - result.countedBefore !== result.verified) {
          throw new CommandFailure("the server's count does not agree with what it acknowledged");
        }
      } finally {
        await app.close();
      }
    });
}

async function readSeries(file: string) {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `${file} cannot be read (${error.code}); give a CSV file with the columns timestamp,count`,
    );
  });
  const readings = readCounts(text);
  if (!readings.ok)
    throw new UsageError(`${file}, line ${readings.refusal.line}: ${readings.refusal.message}`);
  return readings.value;
}

async function drive(
  app: CommandApp,
  file: string,
  options: ReplayOptions,
  seriesStart: Instant,
  simulated: ReturnType<typeof simulateArrivals>,
  rng: () => number,
): Promise<RehearsalResult & { readonly campaign: string; readonly page: string }> {
  const base = options.url ?? (await app.address());
  if (base === null) {
    throw new CommandFailure(
      "no server is running on this DATA_DIR; start one with npm start, or give --url",
    );
  }
  const slug = options.campaign ?? `rehearsal-${path.basename(file, path.extname(file)).toLowerCase()}`;
  const campaign = await findRehearsal(app, slug);
  const session = await app.openSession(campaign.id);
  const client = rehearsalClient(base.replace(/\/+$/, ""), slug, session, simulated.arrivals.length);
  const compressed = (at: Instant) => (at - seriesStart) / options.speed;
  const start = Date.now();
  const gaps = simulated.gaps.map((gap) => ({
    from: start + compressed(gap.from),
    until: start + compressed(gap.until),
  }));
  await app.store.noteGaps(campaign.id, gaps, {
    title: path.basename(file),
    source: path.basename(file),
    licence: "",
    note: "The people are simulated; they arrive as the counts in this file grew.",
    gaps: [],
  });
  const progress = startProgress("People verified", simulated.arrivals.length, !options.json);
  try {
    const run = start.toString(36);
    const result = await rehearse(
      client,
      {
        arrivals: simulated.arrivals.map(compressed),
        channels: (await app.store.channelsOf(campaign.id)).map(({ code }) => code),
        invitedShare: options.invited,
        addressOf: (n) => `person-${inLetters(run)}-${inLetters(String(n))}@rehearsal.example`,
        rng,
      },
      (verified) => progress.update(verified),
    );
    return { campaign: slug, page: `${base}/c/${slug}`, ...result };
  } finally {
    progress.stop();
  }
}

/** Digits as letters: addresses that are counted off would be held for review. */
function inLetters(text: string): string {
  return text.replaceAll(/\d/g, (digit) => "qwertyuiop"[Number(digit)]!);
}

/** A campaign that is a rehearsal for ever and takes pledges; nothing else is ever driven with simulated people. */
async function findRehearsal(app: CommandApp, slug: string): Promise<StoredCampaign> {
  const campaign = await app.store.findCampaign(slug);
  if (!campaign)
    throw new UsageError(`there is no campaign "${slug}"; give --campaign with the address of a rehearsal`);
  if (!campaign.rehearsal) {
    throw new UsageError(`"${slug}" is a real campaign; simulated people are let into rehearsals only`);
  }
  if (!PLEDGING_STATES.includes(campaign.state)) {
    throw new UsageError(
      `"${slug}" is ${campaign.state} and takes no pledges; open it, or make a new rehearsal`,
    );
  }
  return campaign;
}

function summary(result: RehearsalResult & { readonly page: string }): string {
  const {
    people,
    acknowledged,
    verified,
    seconds,
    mostBehindSeconds,
    pledgeMs,
    countedBefore,
    countedAfter,
  } = result;
  return `${people} simulated people in ${seconds.toFixed(1)} s: ${acknowledged} pledges acknowledged, ${verified} verified.
The page counted ${countedBefore} before and ${countedAfter} after.
A pledge took ${pledgeMs.p50.toFixed(0)} ms (median), ${pledgeMs.p99.toFixed(0)} ms (99th percentile); at most ${mostBehindSeconds.toFixed(1)} s behind the real curve.
Who invited whom is assumed; when people came is real. See ${result.page}
`;
}
