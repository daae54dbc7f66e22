import path from "node:path";
import type { FastifyInstance } from "fastify";
import type { Pool } from "pg";
import type { Instant } from "#kernel";
import type { Config } from "./config.ts";
import { type Live, openLive } from "./live/index.ts";
import { newInviteCode, openTickets, openVault, type Tickets, type Vault } from "./secrets/index.ts";
import { openStore, type Store } from "./store/index.ts";
import { loadVenues } from "./venues/index.ts";
import { loadAssets, openWeb } from "./web/index.ts";

/** The program at work on one database: its parts, wired. */
export interface App {
  readonly web: FastifyInstance;
  readonly store: Store;
  readonly live: Live;
  readonly vault: Vault;
  readonly tickets: Tickets;
  /** Listens, and gives the address under which the server is reached. */
  listen(): Promise<string>;
  /** Takes nothing new in, finishes what is under way. */
  close(): Promise<void>;
}

/** What the program is made of from outside. */
export interface World {
  readonly config: Config;
  readonly pool: Pool;
  /** The installation's master secret. */
  readonly secret: Buffer;
  readonly now: () => Instant;
}

const BROWSER_FILES = path.resolve(import.meta.dirname, "../../dist/browser");
const FIRST_PORT = 7788;
const PORTS_TRIED = 50;

/** Wires the program. Nothing listens or runs by itself before `listen`. */
export async function openApp({ config, pool, secret, now }: World): Promise<App> {
  const store = openStore(pool, now);
  const vault = openVault(secret);
  const tickets = openTickets(secret);
  let publicUrl = config.publicUrl ?? "";
  const live = openLive(store, now, (error) => web.log.error(error, "projection failed; it is tried again"));
  const web = await openWeb(
    {
      store,
      live,
      vault,
      tickets,
      newInviteCode,
      assets: loadAssets(BROWSER_FILES),
      venues: loadVenues(),
      now,
      publicUrl: () => publicUrl,
      sendsMail: config.smtpUrl !== null,
    },
    { trustProxy: config.trustProxy, logLevel: config.logLevel },
  );
  return {
    web,
    store,
    live,
    vault,
    tickets,
    async listen() {
      const address = await listenSomewhere(web, config);
      publicUrl = config.publicUrl ?? address;
      return address;
    },
    async close() {
      await web.close();
      await store.intake.idle();
      await live.close();
    },
  };
}

/** The port that was asked for, or the first free one from 7788 on when none was. */
async function listenSomewhere(web: FastifyInstance, { port, host }: Config): Promise<string> {
  const last = port ?? FIRST_PORT + PORTS_TRIED;
  for (let candidate = port ?? FIRST_PORT; ; candidate++) {
    try {
      return await web.listen({ port: candidate, host });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || candidate >= last) throw error;
    }
  }
}
