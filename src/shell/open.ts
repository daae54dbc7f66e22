import path from "node:path";
import pino from "pino";
import { DAY } from "#kernel";
import { type App, openApp } from "./app.ts";
import { type Config, readConfig } from "./config.ts";
import { type Database, migrate, openDatabase, servedBy } from "./database/index.ts";
import { loadExamples } from "./examples/index.ts";
import { masterSecret, newToken, placeSecret, tokenHash } from "./secrets/index.ts";
import type { Organiser } from "./store/index.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const MIGRATIONS = path.join(ROOT, "migrations");
const EXAMPLES = path.join(ROOT, "examples");
const EXAMPLE_PAGES = ["/c/bum-rush-the-charts-2007", "/c/rehearsal-uk-petition-700143"];
/** Whoever starts a fresh installation is its first organiser; the address is never written to. */
const FIRST_ORGANISER = "organiser@localhost";

/** The program open for one command of the command line. */
export interface CommandApp extends Pick<App, "store" | "vault" | "follow"> {
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
  if (restored) placeSecret(config.dataDir, restored.secret);
  const { database, app, secret } = await open(config, "command");
  const { store, vault, follow } = app;
  return {
    store,
    vault,
    follow,
    secret,
    address: async () => (await servedBy(config.dataDir))?.address ?? null,
    async openSession(campaignId) {
      const [organiser] = await store.organisersOf(campaignId);
      const responsible = organiser ?? (await firstOrganiser(app));
      await store.addCampaignOrganiser(campaignId, responsible.id);
      const [link, session] = [newToken(), newToken()];
      await store.addSignIn(tokenHash(link), responsible.id, Date.now() + DAY);
      await store.signIn(tokenHash(link), tokenHash(session), Date.now());
      return `organiser=${session}`;
    },
    async close() {
      await app.close();
      await database.close();
    },
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

/** Starts the server: database, migrations, secret, examples at the first start, then the pages. */
export async function openToServe(env: NodeJS.ProcessEnv): Promise<Server> {
  const config = readConfig(env);
  const { database, app } = await open(config, "serve");
  try {
    const fresh = (await app.store.countOrganisers()) === 0;
    const organiser = await firstOrganiser(app);
    // Loading goes on where a first start was cut off, and changes nothing once both stand.
    if (config.examples) await loadExamples(app.store, EXAMPLES, organiser.id, Date.now());
    const address = await app.listen();
    database.announce(address);
    const examples: string[] = [];
    for (const page of EXAMPLE_PAGES)
      if (await app.store.findCampaign(path.basename(page))) examples.push(page);
    return {
      address,
      signInLink: fresh || config.smtpUrl === null ? await app.signInLink(organiser.id) : null,
      database: database.whereIs,
      examples,
      async close() {
        await app.close();
        await database.close();
      },
    };
  } catch (error) {
    await app.close();
    await database.close();
    throw error;
  }
}

async function open(
  config: Config,
  mode: "serve" | "command",
): Promise<{ readonly database: Database; readonly app: App; readonly secret: Buffer }> {
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  const database = await openDatabase({
    dataDir: config.dataDir,
    databaseUrl: config.databaseUrl,
    log,
    mode,
  });
  try {
    await migrate(database.pool, MIGRATIONS);
    const secret = masterSecret(config.dataDir);
    const app = await openApp({ config, pool: database.pool, secret, now: Date.now });
    return { database, app, secret };
  } catch (error) {
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
