import path from "node:path";
import pino from "pino";
import { DAY } from "#kernel";
import { type App, openApp } from "./app.ts";
import { type Config, readConfig } from "./config.ts";
import { type Clock, type Database, migrate, openClock, openDatabase, servedBy } from "./database/index.ts";
import { loadExamples } from "./examples/index.ts";
import { freePort } from "./listen.ts";
import { together } from "./metrics/index.ts";
import {
  masterSecret,
  newToken,
  placeSecret,
  SecretDiffers,
  secretCheck,
  tokenHash,
} from "./secrets/index.ts";
import type { Organiser } from "./store/index.ts";
import { openLine, startWorkers, type Workers } from "./workers/index.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const MIGRATIONS = path.join(ROOT, "migrations");
const EXAMPLES = path.join(ROOT, "examples");
const EXAMPLE_PAGES = ["/c/bum-rush-the-charts-2007", "/c/rehearsal-uk-petition-700143"];
/** What a worker process runs; beside this file, and of the same kind. */
const WORKER = path.join(import.meta.dirname, `worker${path.extname(import.meta.filename)}`);
/** Whoever starts a fresh installation is its first organiser; the address is never written to. */
const FIRST_ORGANISER = "organiser@localhost";

/** The program open for one command of the command line. */
export interface CommandApp extends Pick<App, "store" | "vault" | "follow" | "signLogs" | "logKey"> {
  readonly secret: Buffer;
  /** Address of the server that serves the data directory, or null when none does. */
  address(): Promise<string | null>;
  /** The cookie of a fresh session of one of the campaign's organisers. */
  openSession(campaignId: string): Promise<string>;
  close(): Promise<void>;
}

/** Opens the program for a command; a server on the same data directory goes on serving. `secret` is a restored one. */
export async function openForCommand(
  env: NodeJS.ProcessEnv,
  restored?: { readonly secret: Buffer },
): Promise<CommandApp> {
  const config = readConfig(env);
  if (restored) placeSecret(config, restored.secret);
  const { app, secret, clock, close } = await open(config, "command");
  const { store, vault, follow, signLogs, logKey } = app;
  return {
    store,
    vault,
    follow,
    signLogs,
    logKey,
    secret,
    address: async () => (await servedBy(config.dataDir))?.address ?? null,
    async openSession(campaignId) {
      const [organiser] = await store.organisersOf(campaignId);
      const responsible = organiser ?? (await firstOrganiser(app));
      await store.addCampaignOrganiser(campaignId, responsible.id, "owner");
      const [link, session] = [newToken(), newToken()];
      await store.addSignIn(tokenHash(link), responsible.id, clock.now() + DAY);
      await store.signIn(tokenHash(link), tokenHash(session), clock.now());
      return `organiser=${session}`;
    },
    close,
  };
}

/** The server at work. */
export interface Server {
  readonly address: string;
  /** A one-time link that signs the first organiser in; null where a mail server can send one. */
  readonly signInLink: string | null;
  /** Where the data is, in words. */
  readonly database: string;
  /** Paths of the examples that stand on this server. */
  readonly examples: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts the server: database, migrations, secret, examples at the first start, then the pages. With workers, they
 * serve the pages, while this process holds the database and does the recurring work.
 */
export async function openToServe(env: NodeJS.ProcessEnv): Promise<Server> {
  const config = readConfig(env);
  const opened = await open(config, "serve");
  const { database, app, clock, log } = opened;
  let workers: Workers | null = null;
  const close = async (): Promise<void> => {
    await workers?.close();
    await opened.close();
  };
  try {
    const fresh = (await app.store.countOrganisers()) === 0;
    const organiser = await firstOrganiser(app);
    // Loading goes on where a first start was cut off, and changes nothing once both stand.
    if (config.examples) await loadExamples(app.store, EXAMPLES, organiser.id, clock.now());
    let address: string;
    if (config.workers === 0) address = await app.listen();
    else {
      const port = await freePort(config);
      address = addressOf(config.host, port);
      const settings = { ...env, PORT: String(port), PUBLIC_URL: config.publicUrl ?? address };
      workers = await startWorkers({
        count: config.workers,
        entry: WORKER,
        env: settings,
        log,
        answer: async () => {
          const others = ((await workers?.ask("figures")) ?? []) as object[][];
          return together([...others, await app.metrics.figures()]);
        },
      });
    }
    app.startWork(address);
    database.announce(address);
    const examples: string[] = [];
    for (const page of EXAMPLE_PAGES)
      if (await app.store.findCampaign(path.basename(page))) examples.push(page);
    return {
      address,
      signInLink: fresh || config.smtpUrl === null ? await app.signInLink(organiser.id) : null,
      database: database.whereIs,
      examples,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Serves the pages beside the process that holds the database. */
export async function openAsWorker(env: NodeJS.ProcessEnv): Promise<Pick<Server, "close">> {
  const { app, close } = await open(readConfig(env), "worker");
  // The first process is asked for the figures of all, and asks each worker for its own.
  const line = openLine(process, () => app.metrics.figures());
  app.showFigures(async () => String(await line.ask("all figures")));
  await app.listen();
  return { close };
}

function addressOf(host: string, port: number): string {
  const everywhere = host === "0.0.0.0" || host === "::";
  const name = everywhere ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

interface Opened {
  readonly database: Database;
  readonly app: App;
  readonly clock: Clock;
  readonly secret: Buffer;
  readonly log: pino.Logger;
  close(): Promise<void>;
}

async function open(config: Config, mode: "serve" | "worker" | "command"): Promise<Opened> {
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  const { dataDir, databaseUrl, workers } = config;
  const database = await openDatabase({ dataDir, databaseUrl, log, mode, workers });
  let clock: Clock | undefined;
  try {
    if (mode !== "worker") await migrate(database.pool, MIGRATIONS);
    const secret = masterSecret(config);
    clock = await openClock(database.pool, log);
    const { now } = clock;
    const app = await openApp({ config, pool: database.pool, reach: database.reach, secret, now });
    if (!(await app.store.isSecretOf(secretCheck(secret)))) {
      await app.close();
      throw new SecretDiffers(
        "this database was begun with another secret key; give the first machine's DATA_DIR/secret.key as SECRET_KEY_FILE",
      );
    }
    const close = async (): Promise<void> => {
      await app.close();
      clock?.close();
      await database.close();
    };
    return { database, app, clock, secret, log, close };
  } catch (error) {
    clock?.close();
    await database.close();
    throw error;
  }
}

function firstOrganiser({ store, vault }: App): Promise<Organiser> {
  return store.ensureOrganiser(
    vault.organiserKey(FIRST_ORGANISER),
    vault.seal(FIRST_ORGANISER),
    "First organiser",
  );
}
