import { type Command, InvalidArgumentError } from "commander";
import type { Plan } from "#campaign";
import { DAY, localTime, type Rng, seededRng } from "#kernel";
import { type CommandApp, openForCommand } from "../open.ts";
import { ATTACKS, type AttackName } from "./drill-attacks.ts";
import { honestCrowd, officeOf, type Player } from "./drill-cast.ts";
import { drillClient } from "./drill-client.ts";
import { type DrillResult, runDrill } from "./drill-run.ts";
import { startDrillServer } from "./drill-server.ts";
import { startProgress } from "./progress.ts";
import { CommandFailure, command, numberWithin, UsageError } from "./usage.ts";

interface DrillOptions {
  readonly attack: AttackName | "all";
  readonly scale: number;
  readonly people: number;
  readonly seed: number;
  readonly here?: boolean;
  readonly json?: boolean;
}

type NamedResult = DrillResult & { readonly attack: AttackName };

const NAMES = Object.keys(ATTACKS) as AttackName[];

/** `flashcrowd drill`: attacks of simulated cheats, mixed into a surge of simulated honest people. */
export function drillCommand(): Command {
  return command(
    "drill",
    "Attack a rehearsal on this machine and see who is counted, who is held, and who is held wrongly.",
    ["drill --attack one-network --scale 0.05", "drill --attack all --json"],
  )
    .requiredOption("--attack <kind>", `one of ${NAMES.join(", ")}, or all`, readAttack)
    .option(
      "--people <number>",
      "honest people, among them an office of 300 behind one address",
      numberWithin(1, 1e6),
      20_000,
    )
    .option("--scale <share>", "share of all numbers, for a short run", numberWithin(0.001, 1), 1)
    .option(
      "--seed <number>",
      "chooses the people; the same seed, the same people",
      numberWithin(0, 2 ** 31),
      1,
    )
    .option(
      "--here",
      "use the server on DATA_DIR, started with TRUST_PROXY=127.0.0.1 (default: one of its own, in a temporary folder)",
    )
    .option("--json", "print the results as JSON")
    .addHelpText("after", `\nAttacks:\n${NAMES.map((name) => `  ${name}: ${ATTACKS[name].what}`).join("\n")}`)
    .action(async (options: DrillOptions) => {
      const results: NamedResult[] = [];
      await onServer(options, async (app, address) => {
        for (const attack of options.attack === "all" ? NAMES : [options.attack]) {
          results.push({ attack, ...(await drill(app, address, attack, options)) });
        }
      });
      process.stdout.write(
        options.json ? `${JSON.stringify({ ...scaleOf(options), results })}\n` : table(results),
      );
      if (results.some(({ agrees }) => !agrees)) {
        throw new CommandFailure("the public count does not agree with what people were told");
      }
    });
}

function readAttack(text: string): AttackName | "all" {
  const found = [...NAMES, "all" as const].find((name) => name === text);
  if (!found) throw new InvalidArgumentError(`Give one of ${NAMES.join(", ")}, or all.`);
  return found;
}

const scaleOf = ({ people, scale, seed }: DrillOptions) => ({ people, scale, seed });

/** Opens the data of the drill's own server, or of the one that serves DATA_DIR; never of one elsewhere. */
async function onServer(
  { here }: DrillOptions,
  work: (app: CommandApp, address: string) => Promise<void>,
): Promise<void> {
  await using server = here ? null : await startDrillServer();
  const app = await openForCommand(server?.env ?? process.env);
  try {
    const address = server?.address ?? (await app.address());
    if (address === null) {
      throw new CommandFailure("no server is running on this DATA_DIR; start one, or leave --here out");
    }
    refuseElsewhere(address);
    await work(app, address);
  } finally {
    await app.close();
  }
}

/** Attacks are for one's own machine only. */
export function refuseElsewhere(address: string): void {
  const { hostname } = new URL(address);
  if (!/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)) {
    throw new UsageError(`the server is at ${hostname}; drills run against this machine's loopback only`);
  }
}

async function drill(
  app: CommandApp,
  address: string,
  attack: AttackName,
  options: DrillOptions,
): Promise<DrillResult> {
  const { scale, people, seed, json } = options;
  const rng = seededRng(seed);
  const honest = honestCrowd(Math.max(1, Math.round(people * scale)), officeOf(scale), rng);
  const players = shuffled([...honest, ...ATTACKS[attack].players(scale, rng)], rng);
  const now = Date.now();
  const draft = await app.store.createCampaign(
    { slug: `drill-${attack}`, plan: planOf(attack, now), rehearsal: true, origin: null },
    null,
    now,
  );
  const session = await app.openSession(draft.id);
  const opened = await app.store.commandCampaign(draft.id, { kind: "open" }, null, now);
  if (!opened.ok) throw new Error(`the drill's campaign does not open: ${opened.refusal.code}`);
  const progress = startProgress(attack, players.length, !json);
  try {
    return await runDrill(
      drillClient(address, draft.slug, session),
      draft.slug,
      players,
      rng,
      progress.update,
    );
  } finally {
    progress.stop();
  }
}

function shuffled(players: Player[], rng: Rng): Player[] {
  for (let i = players.length - 1; i > 0; i--) {
    const j = Math.floor(rng() * (i + 1));
    [players[i], players[j]] = [players[j]!, players[i]!];
  }
  return players;
}

function planOf(attack: AttackName, now: number): Plan {
  const { date } = localTime(now + 30 * DAY, "UTC");
  return {
    name: `Drill: ${attack}`,
    story: "Simulated people and a simulated attack. Nothing here is asked of anybody.",
    askKind: "sign",
    ask: "Sign nothing (simulated people only)",
    venue: "other",
    item: "Nothing",
    feed: {},
    goal: { people: 20_000, rank: null },
    doors: [{ label: "Nowhere", url: "https://example.org/", country: null, device: "any" }],
    moment: { mode: "together", date, from: "18:00", until: "20:00", zone: "UTC" },
    disclosures: {
      organiser: "This server, as a drill",
      benefits: "Nobody",
      pays: "Nobody",
      money: "There is none",
    },
    languages: ["en"],
    asksCountry: false,
    asksAmount: false,
    currency: "EUR",
    shareText: "",
    answers: {
      organiser: "association",
      timesEach: 1,
      account: "own",
      country: "own",
      reward: "none",
      interest: "none",
    },
  };
}

/** The results as a table in Markdown, as docs/INTEGRITY.md shows it. */
function table(results: readonly NamedResult[]): string {
  const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
  const rows = results.map(({ attack, attacker, honest }) => {
    const { answered, otherAddress, organiser, left } = honest.secondPath;
    return [
      attack,
      attacker.signUps,
      attacker.counted,
      attacker.held,
      attacker.countedInTheEnd,
      percent(attacker.shareOfCounted),
      honest.signUps,
      `${honest.held} (${percent(honest.heldShare)})`,
      `${answered} + ${otherAddress} + ${organiser}`,
      left,
    ];
  });
  const head = [
    "attack",
    "fake sign-ups",
    "counted after the surge",
    "held",
    "counted in the end",
    "of all counted",
    "honest people",
    "wrongly held",
    "got through: answered + other address + organiser",
    "left",
  ];
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |\n`;
  return `${line(head)}${line(head.map((_, i) => (i === 0 ? "---" : "--:")))}${rows.map(line).join("")}`;
}
