import path from "node:path";
import { disposableEmailBlocklistSet } from "disposable-email-domains-js";
import type { FastifyInstance } from "fastify";
import type { Pool } from "pg";
import { DAY, HOUR, type Instant, SECOND } from "#kernel";
import { type Recurring, startClockwork } from "./clockwork.ts";
import type { Config } from "./config.ts";
import { createFetcher } from "./feeds/index.ts";
import { type Live, openLive } from "./live/index.ts";
import { openMailer, renderMail } from "./mail/index.ts";
import {
  newInviteCode,
  newToken,
  openProofs,
  openTickets,
  openVault,
  type Tickets,
  tokenHash,
  type Vault,
} from "./secrets/index.ts";
import { openStore, type Store } from "./store/index.ts";
import { type Followed, followLists } from "./tracking.ts";
import { loadLaw, loadVenues } from "./venues/index.ts";
import { loadAssets, openWeb } from "./web/index.ts";

export { loadLaw, loadVenues } from "./venues/index.ts";

/** The program at work on one database: its parts, wired. */
export interface App {
  readonly web: FastifyInstance;
  readonly store: Store;
  readonly live: Live;
  readonly vault: Vault;
  readonly tickets: Tickets;
  /** Reads the venues' lists once for these campaigns; null when the campaign asked for is unknown. */
  follow(slug?: string): Promise<Followed[] | null>;
  /** A link that signs this organiser in once, within a day. */
  signInLink(organiserId: string): Promise<string>;
  /** Listens, starts the recurring work, and gives the address under which the server is reached. */
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
/** Lists are followed for a while after the end: what fell back is part of the report. */
const FOLLOWED_AFTER = 7 * DAY;
const MOST_CAMPAIGNS = 1000;
/** A mail server that says nothing for this long is given up. */
const MAIL_PATIENCE = 30 * SECOND;

/** Wires the program. Nothing listens or recurs before `listen`. */
export async function openApp({ config, pool, secret, now }: World): Promise<App> {
  const store = openStore(pool, now);
  const vault = openVault(secret);
  const tickets = openTickets(secret);
  const venues = loadVenues();
  const disposable = disposableEmailBlocklistSet();
  let publicUrl = config.publicUrl ?? "";
  let stopClockwork = async (): Promise<void> => undefined;
  const report = (what: string, error: unknown): void =>
    web.log.error(error, `${what} failed; it is tried again`);
  const press = { vault, tickets, publicUrl: () => publicUrl };
  const live = openLive(store, now, (error) => report("projection", error));
  const web = await openWeb(
    {
      store,
      live,
      vault,
      tickets,
      proofs: openProofs(secret),
      isDisposable: (domain) => disposable.has(domain),
      newInviteCode,
      newToken,
      tokenHash,
      assets: loadAssets(BROWSER_FILES),
      venues,
      law: loadLaw(),
      now,
      publicUrl: () => publicUrl,
      sendsMail: config.smtpUrl !== null,
      renderMail: (mail) => renderMail(mail, press),
    },
    { trustProxy: config.trustProxy, logLevel: config.logLevel },
  );
  const tracker = {
    log: store.readingLog(now),
    fetcher: createFetcher({
      agent: `Flashcrowd/0.1 (+${config.publicUrl ?? "self-hosted"})`,
      rng: Math.random,
      ...(config.feedBase === null ? {} : { baseUrl: config.feedBase }),
    }),
    now,
    rng: Math.random,
  };
  const follow = async (slug?: string): Promise<Followed[] | null> => {
    if (slug === undefined) {
      const campaigns = await store.listCampaigns(["open", "rush", "closed"], MOST_CAMPAIGNS);
      const recent = campaigns.filter(
        ({ state, updatedAt }) => state !== "closed" || now() - updatedAt < FOLLOWED_AFTER,
      );
      return followLists(tracker, venues, recent);
    }
    const campaign = await store.findCampaign(slug);
    return campaign && followLists(tracker, venues, [campaign]);
  };
  const recount = async (): Promise<void> => {
    for (const { campaignId, seq } of await store.recountAll()) {
      web.log.error({ campaignId, seq }, "the kept counts differ from what the facts add up to");
    }
  };
  const mailer = openMailer({
    ...press,
    store,
    smtpUrl: config.smtpUrl,
    from: () => config.mailFrom ?? `Flashcrowd <no-reply@${new URL(publicUrl).hostname}>`,
    rate: config.mailRate,
    patience: MAIL_PATIENCE,
    now,
    log: web.log,
  });
  const remind = async (): Promise<void> => void (await store.planReminders(now()));
  const work: readonly Recurring[] = [
    { name: "mail", every: SECOND, run: () => mailer.step() },
    { name: "reminders", every: 5 * SECOND, run: () => store.underLease("reminders", remind) },
    { name: "clock", every: 1000, run: () => store.underLease("clock", () => store.moveWithTheClock(now())) },
    { name: "lists", every: 30_000, run: () => store.underLease("lists", async () => void (await follow())) },
    {
      name: "forget",
      every: HOUR,
      run: () => store.underLease("forget", () => store.forgetSightings(now())),
    },
    { name: "recount", every: DAY, run: () => store.underLease("recount", recount) },
  ];
  return {
    web,
    store,
    live,
    vault,
    tickets,
    follow,
    async signInLink(organiserId) {
      const id = newToken();
      const expiresAt = now() + DAY;
      await store.addSignIn(tokenHash(id), organiserId, expiresAt);
      return `${publicUrl}/sign-in/${tickets.issue("sign-in", id, expiresAt)}`;
    },
    async listen() {
      const address = await listenSomewhere(web, config);
      publicUrl = config.publicUrl ?? address;
      stopClockwork = startClockwork(work, report);
      return address;
    },
    async close() {
      await stopClockwork();
      await mailer.close();
      await web.close();
      await store.intake.idle();
      await live.close();
    },
  };
}

/** The port that was given is in use. */
class PortTaken extends Error {
  override name = "PortTaken";
}

/** The port that was asked for, or the first free one from 7788 on when none was. */
async function listenSomewhere(web: FastifyInstance, { port, host }: Config): Promise<string> {
  const last = port ?? FIRST_PORT + PORTS_TRIED;
  for (let candidate = port ?? FIRST_PORT; ; candidate++) {
    try {
      return await web.listen({ port: candidate, host });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
      if (candidate < last) continue;
      throw new PortTaken(
        port === null
          ? `ports ${FIRST_PORT} to ${last} are all taken; give a free one as PORT`
          : `port ${port} is taken; give another one as PORT, or none for the next free one`,
      );
    }
  }
}
