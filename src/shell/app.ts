import path from "node:path";
import { disposableEmailBlocklistSet } from "disposable-email-domains-js";
import type { FastifyInstance } from "fastify";
import type { Pool } from "pg";
import type { Plan } from "#campaign";
import { checkPlan } from "#frontdoor";
import { DAY, HOUR, type Instant, SECOND } from "#kernel";
import { makeReceipt, type NoteSigner, type PledgeId, type Receipt, type VerifierKey } from "#ledger";
import { networkOf } from "#pledge";
import { intakeThroughAbsence, watchPresence, whereKept } from "./absence.ts";
import { document, messageOf, openApi, PROBLEMS, SCOPES, writeKey } from "./api/index.ts";
import { openCards } from "./cards/index.ts";
import { type Recurring, startClockwork } from "./clockwork.ts";
import type { Config } from "./config.ts";
import { readCrowds } from "./crowds.ts";
import { isAway } from "./database/index.ts";
import { createFetcher } from "./feeds/index.ts";
import { issueForecasts } from "./forecasting.ts";
import { listenSomewhere } from "./listen.ts";
import { type Live, openLive } from "./live/index.ts";
import { openMailer, renderMail } from "./mail/index.ts";
import { METRICS_TYPE, type Metrics, openMetrics } from "./metrics/index.ts";
import { openNats } from "./nats/index.ts";
import { openNews } from "./news.ts";
import { type Numbers, openNumbers, questionOf } from "./numbers/index.ts";
import { type Observatory, openObservatory } from "./observatory.ts";
import {
  newCode,
  newToken,
  openLogKeys,
  openProofs,
  openTickets,
  openVault,
  secretCheck,
  type Tickets,
  tokenHash,
  type Vault,
} from "./secrets/index.ts";
import { openStore, type SignedLog, type Store } from "./store/index.ts";
import { type Followed, followLists } from "./tracking.ts";
import { loadLaw, loadVenues } from "./venues/index.ts";
import {
  figuresOf,
  type Limits,
  loadAssets,
  openWeb,
  takePassedPledge,
  type Web,
  wordsOf,
} from "./web/index.ts";
import { type Messenger, newWebhookSecret, openMessenger, refusedAddress } from "./webhooks/index.ts";
import { openWitnessing } from "./witnessing.ts";
import { wordsFor } from "./words/index.ts";

export { loadLaw, loadVenues } from "./venues/index.ts";

/** The program at work on one database: its parts, wired. */
export interface App {
  readonly web: FastifyInstance;
  readonly store: Store;
  readonly live: Live;
  readonly vault: Vault;
  readonly tickets: Tickets;
  readonly observatory: Observatory;
  /** Reads the crowds of campaigns whose people did something since. */
  readCrowds(): Promise<void>;
  readonly numbers: Numbers;
  /** Makes the events of facts that are new, and what webhooks are to be told of them. */
  makeEvents(): Promise<void>;
  readonly messenger: Messenger;
  /** Issues the forecasts that are due. */
  forecast(): Promise<void>;
  /** The figures of this process. */
  readonly metrics: Metrics;
  /** Has /metrics answer with these figures instead of its own: those of all processes. */
  showFigures(text: () => Promise<string>): void;
  /** Reads the venues' lists once for these campaigns; null when the campaign asked for is unknown. */
  follow(slug?: string): Promise<Followed[] | null>;
  /** Signs every public log that has grown. */
  signLogs(): Promise<void>;
  /** Hands the logs that have grown to the witnesses that are asked. */
  askWitnesses(): Promise<void>;
  /** The key that signs a campaign's log. */
  logKey(log: SignedLog): VerifierKey;
  /** A link that signs this organiser in once, within a day. */
  signInLink(organiserId: string): Promise<string>;
  /** Listens and gives the address under which the server is reached. */
  listen(): Promise<string>;
  /** Starts the recurring work (mail, reminders, the clock, lists, recounts) of a server at this address. */
  startWork(address: string): void;
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
  /** What connections may take; those of the product when not given. */
  readonly limits?: Limits;
}

const BROWSER_FILES = path.resolve(import.meta.dirname, "../../dist/browser");
/** Lists are followed for a while after the end: what fell back is part of the report. */
const FOLLOWED_AFTER = 7 * DAY;
const MOST_CAMPAIGNS = 1000;
/** Answers that are under way when the server closes get this long. */
const LAST_ANSWERS = 10 * SECOND;
/** A mail server that says nothing for this long is given up. */
const MAIL_PATIENCE = 30 * SECOND;

/** Receivers of webhooks have this long to answer. */
const WEBHOOK_PATIENCE = 15 * SECOND;

/** Wires the program. Nothing listens or recurs before `listen`. */
export async function openApp({ config, pool, secret, now, limits }: World): Promise<App> {
  const rulebook = { venues: loadVenues(), law: loadLaw() };
  const { venues } = rulebook;
  const frontDoor = (plan: Plan) => {
    const { outcome, findings } = checkPlan(rulebook, plan);
    return { outcome, rules: [...new Set(findings.map(({ rule }) => rule))] };
  };
  const metrics = openMetrics({
    waiting: () => direct.intake.standing().waiting,
    away: () => presence.away,
    live: () => live.figures(),
    outbox: async () => (works ? direct.outboxDelay(now()) : null),
  });
  const direct = openStore(pool, now, frontDoor, metrics.committed);
  const presence = watchPresence(isAway, direct.answers, (what) => log?.warn(what));
  const vault = openVault(secret);
  const tickets = openTickets(secret);
  const disposable = disposableEmailBlocklistSet();
  let publicUrl = config.publicUrl ?? "";
  let works = false;
  let allFigures = metrics.text;
  let stopClockwork = async (): Promise<void> => undefined;
  let log: FastifyInstance["log"] | null = null;
  const report = (what: string, error: unknown): void => {
    // One line says that the database is away; not one for each thing that does not work meanwhile.
    if (!presence.note(error)) log?.error(error, `${what} failed; it is tried again`);
  };
  let touch = (_campaignId: string): void => undefined;
  const heard = (text: string): void => news.hear(text);
  const nats =
    config.natsUrl === null
      ? null
      : openNats({
          url: config.natsUrl,
          installation: secretCheck(secret).toString("hex", 0, 6),
          heard,
          log: { warn: (what, message) => log?.warn(what, message) },
        });
  const wire = nats?.wire ?? direct.openWire(heard, (error) => report("the line to other processes", error));
  const news = openNews(
    wire,
    (id) => touch(id),
    (error) => report("telling other processes", error),
  );
  const store: Store = {
    ...direct,
    async project(campaignId, at) {
      const projection = await direct.project(campaignId, at);
      news.seen(campaignId, projection.tally.seq);
      return projection;
    },
    intake: intakeThroughAbsence(direct.intake, nats?.log ?? null, presence, now, metrics.pledged),
  };
  const press = { vault, tickets, publicUrl: () => publicUrl };
  const logs = {
    ...openLogKeys(secret),
    origin: (slug: string) => `${publicUrl.replace(/^https?:\/\//, "")}/ledger/${slug}`,
  };
  const logKey = ({ campaignId, origin }: SignedLog): VerifierKey => logs.signer(campaignId, origin);
  const receiptOf = async (slug: string, pledge: PledgeId): Promise<Receipt | null> => {
    const signed = await store.findLog(slug);
    const leaf = signed && (await store.leafOfPledge(signed, pledge));
    if (!leaf) return null;
    const { index, text, proof } = leaf;
    return makeReceipt({ leaf: text, index, proof, checkpoint: signed.checkpoint, key: logKey(signed) });
  };
  let witnessName: string | null = null;
  const ownWitness = async (): Promise<NoteSigner> => {
    witnessName ??= await store.nameWitness(`${new URL(publicUrl).host}/witness`);
    return logs.witness(witnessName);
  };
  const live = await openLive(store, now, config.listeners, (error) => report("projection", error));
  const stopping = new AbortController();
  const observatory = openObservatory({
    store,
    dataDir: config.dataDir,
    largest: config.largestObserved,
    now,
    log: { error: (detail, message) => web.log.error(detail, message) },
  });
  const crowds = { store, dataDir: config.dataDir, publicUrl: () => publicUrl, now };
  const numbers = openNumbers(store, now);
  touch = live.touch;
  const reach = { ownHosts: config.webhookHosts };
  const refused = (url: string) => refusedAddress(url, reach);
  const parts: Web = {
    store,
    live,
    numbers,
    questionOf,
    vault,
    tickets,
    logKey,
    receiptOf,
    witnesses: config.witnesses.map(({ key }) => key),
    witnessFor: config.witnessFor,
    ownWitness,
    proofs: openProofs(secret),
    isDisposable: (domain) => disposable.has(domain),
    newToken,
    tokenHash,
    observatory,
    software: {
      document: (words) => document(words, publicUrl),
      problems: PROBLEMS,
      scopes: SCOPES,
      newKeyId: newCode,
      writeKey,
      newWebhookSecret,
      refusedAddress: refused,
    },
    assets: loadAssets(BROWSER_FILES),
    cards: openCards(),
    ...rulebook,
    now,
    away: presence.note,
    keeps: () => whereKept(store, presence, nats?.log ?? null),
    metrics: { text: () => allFigures(), type: METRICS_TYPE, token: config.metricsToken },
    publicUrl: () => publicUrl,
    queue: config.queue,
    sendsMail: config.smtpUrl !== null,
    renderMail: (mail) => renderMail(mail, press),
  };
  const web = await openWeb(parts, {
    trustProxy: config.trustProxy,
    logLevel: config.logLevel,
    ...(limits ? { limits } : {}),
  });
  openApi(web, {
    ...parts,
    wordsOf,
    networkOf: (ip) => networkOf(ip) ?? ip,
    figuresOf,
    newWebhookSecret,
    refusedAddress: refused,
    takePledge: (campaign, pledge) => takePassedPledge(parts, campaign, pledge),
    languageOf: (wanted) => wordsFor([wanted]).language,
  });
  log = web.log;
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
  const forecast = async (): Promise<void> =>
    issueForecasts(store, live, numbers, await store.listCampaigns(["open", "rush"], MOST_CAMPAIGNS), now);
  const mailer = openMailer({
    ...press,
    store,
    receiptOf,
    smtpUrl: config.smtpUrl,
    from: () => config.mailFrom ?? `Flashcrowd <no-reply@${new URL(publicUrl).hostname}>`,
    rate: config.mailRate,
    patience: MAIL_PATIENCE,
    now,
    log: web.log,
  });
  const messenger = openMessenger({
    store,
    openSecret: (sealed) => vault.open(sealed),
    messageOf: (delivery) => messageOf(delivery, publicUrl),
    reach,
    patience: WEBHOOK_PATIENCE,
    now,
    rng: Math.random,
    log: web.log,
  });
  const makeEvents = async (): Promise<void> => {
    await store.underLease("events", () => store.makeEvents(now()));
  };
  const forget = async (): Promise<void> => {
    await store.forgetSightings(now());
    await store.forgetRequests(now());
    await store.forgetDeliveries(now());
  };
  // A log is named after the address of its server, for ever: a command that knows none names nothing.
  const sign = async (): Promise<void> => {
    if (publicUrl !== "") await store.signLogs(logs, now());
  };
  const witnessing = openWitnessing({
    store,
    witnesses: config.witnesses,
    now,
    log: web.log,
    signal: stopping.signal,
  });
  const tick = async (): Promise<void> => {
    await nats?.log.fold(store.keepReceived).catch((error) => report("taking pledges from NATS", error));
    await store.moveWithTheClock(now());
  };
  const remind = async (): Promise<void> => void (await store.planReminders(now()));
  const work: readonly Recurring[] = [
    { name: "mail", every: SECOND, run: () => mailer.step() },
    { name: "reminders", every: 5 * SECOND, run: () => store.underLease("reminders", remind) },
    { name: "clock", every: 1000, run: () => store.underLease("clock", tick) },
    { name: "lists", every: 30_000, run: () => store.underLease("lists", async () => void (await follow())) },
    { name: "observations", every: SECOND, run: () => observatory.step() },
    {
      name: "crowds",
      every: 10 * SECOND,
      run: () => store.underLease("crowds", () => readCrowds(crowds, stopping.signal)),
    },
    { name: "old observations", every: HOUR, run: () => observatory.sweep() },
    { name: "forecasts", every: 60_000, run: () => store.underLease("forecasts", forecast) },
    { name: "witnesses", every: SECOND, run: () => store.underLease("witnesses", witnessing) },
    // Without a lease: each log has a lock of its own, and asking for the lease would only make the signature later.
    { name: "logs", every: 50, run: sign },
    { name: "events", every: SECOND, run: makeEvents },
    { name: "webhooks", every: SECOND, run: () => messenger.step() },
    {
      name: "forget",
      every: HOUR,
      run: () => store.underLease("forget", forget),
    },
    {
      name: "retention",
      every: HOUR,
      run: () =>
        store.underLease("retention", async () => void (await store.forgetPeople(now() - config.keptFor))),
    },
    { name: "recount", every: DAY, run: () => store.underLease("recount", recount) },
  ];
  return {
    web,
    store,
    live,
    vault,
    tickets,
    observatory,
    readCrowds: () => readCrowds(crowds, stopping.signal),
    numbers,
    makeEvents,
    messenger,
    forecast,
    metrics,
    showFigures(text) {
      allFigures = text;
    },
    follow,
    signLogs: sign,
    askWitnesses: witnessing,
    logKey,
    async signInLink(organiserId) {
      const id = newToken();
      const expiresAt = now() + DAY;
      await store.addSignIn(tokenHash(id), organiserId, expiresAt);
      return `${publicUrl}/sign-in/${tickets.issue("sign-in", id, expiresAt)}`;
    },
    async listen() {
      const address = await listenSomewhere(config, (port) => web.listen({ port, host: config.host }));
      publicUrl = config.publicUrl ?? address;
      return address;
    },
    startWork(address) {
      works = true;
      publicUrl = config.publicUrl ?? address;
      stopClockwork = startClockwork(work, report);
    },
    async close() {
      stopping.abort();
      observatory.close();
      live.listeners.close();
      await Promise.all([
        stopClockwork().then(() => Promise.all([mailer.close(), messenger.close()])),
        closeWeb(web),
      ]);
      await store.intake.idle();
      await numbers.close();
      // Counts that end their work still have news to tell.
      await live.close();
      await news.close();
      presence.close();
    },
  };
}

/** Answers what is under way; whoever has not read an answer by then is cut off. */
async function closeWeb(web: FastifyInstance): Promise<void> {
  const patience = setTimeout(() => web.server.closeAllConnections(), LAST_ANSWERS);
  await web.close();
  clearTimeout(patience);
}
