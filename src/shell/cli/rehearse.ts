import { setTimeout as pause } from "node:timers/promises";
import { quantile, type Rng } from "#kernel";
import { inParallel } from "./in-parallel.ts";
import type { RehearsalClient, RehearsalMail } from "./rehearsal-client.ts";

/** What a rehearsal did, as it was acknowledged by the server and as the server counted it. */
export interface RehearsalResult {
  readonly people: number;
  readonly acknowledged: number;
  readonly verified: number;
  readonly countedBefore: number;
  readonly countedAfter: number;
  readonly seconds: number;
  /** How late the latest person arrived because the server or this machine was busy, in seconds. */
  readonly mostBehindSeconds: number;
  readonly pledgeMs: { readonly p50: number; readonly p99: number };
}

/** Who comes and how. */
export interface RehearsalPlan {
  /** Milliseconds from the start at which each person arrives, ascending. */
  readonly arrivals: readonly number[];
  /** Codes of the channels that people without an inviter come by, in turn; empty for none. */
  readonly channels: readonly string[];
  /** Share of people who come by an earlier supporter's invitation: an assumption, the real series does not tell. */
  readonly invitedShare: number;
  readonly addressOf: (n: number) => string;
  readonly rng: Rng;
}

const AT_ONCE = 48;
const MAIL_PAUSE = 150;
const MAIL_PATIENCE = 60_000;

/** Lets simulated people arrive, pledge, read their mail and verify, each through the server's own pages. */
export async function rehearse(
  client: RehearsalClient,
  plan: RehearsalPlan,
  onProgress: (verified: number) => void,
): Promise<RehearsalResult> {
  const countedBefore = await client.counted();
  const started = performance.now();
  const invites: string[] = [];
  const waiting = new Set<string>();
  const took: number[] = [];
  let acknowledged = 0;
  let verified = 0;
  let mostBehind = 0;

  const verifyMail = async (mail: RehearsalMail): Promise<void> => {
    const link = mail.links.find((one) => one.includes("/v/"));
    if (mail.kind !== "verify" || !link || !waiting.delete(mail.to)) return;
    const invite = await client.verify(link);
    if (invite) invites.push(invite);
    verified += 1;
    onProgress(verified);
  };
  const arrive = async (n: number): Promise<void> => {
    const inviter =
      plan.rng() < plan.invitedShare ? invites[Math.floor(plan.rng() * invites.length)] : undefined;
    const channel = plan.channels[n % Math.max(1, plan.channels.length)];
    const address = plan.addressOf(n);
    waiting.add(address);
    const asked = performance.now();
    await client.pledge(address, inviter ? { invite: inviter } : channel ? { channel } : {});
    took.push(performance.now() - asked);
    acknowledged += 1;
  };

  let arriving = true;
  const mailman = readMails(client, () => arriving || waiting.size > 0, verifyMail);
  const due = plan.arrivals.map((at, n) => ({ at, n }));
  await inParallel(AT_ONCE, due, async ({ at, n }) => {
    const early = at - (performance.now() - started);
    if (early > 0) await pause(early);
    mostBehind = Math.max(mostBehind, -early);
    await arrive(n);
  });
  arriving = false;
  await mailman;
  took.sort((a, b) => a - b);
  return {
    people: plan.arrivals.length,
    acknowledged,
    verified,
    countedBefore,
    countedAfter: await settledCount(client, countedBefore + verified),
    seconds: (performance.now() - started) / 1000,
    mostBehindSeconds: mostBehind / 1000,
    pledgeMs: { p50: quantile(took, 0.5) ?? 0, p99: quantile(took, 0.99) ?? 0 },
  };
}

/** Reads the outbox while `wanted`, and gives up when nothing comes for a minute. */
async function readMails(
  client: RehearsalClient,
  wanted: () => boolean,
  read: (mail: RehearsalMail) => Promise<void>,
): Promise<void> {
  let last: string | null = null;
  let lastNews = performance.now();
  while (wanted() && performance.now() - lastNews < MAIL_PATIENCE) {
    const mails = await client.mailsAfter(last);
    if (mails.length === 0) {
      await pause(MAIL_PAUSE);
      continue;
    }
    last = mails.at(-1)!.id;
    lastNews = performance.now();
    await inParallel(AT_ONCE / 2, mails, read);
  }
}

/** The public count is projected a moment after the commit: it is waited for, for some seconds. */
async function settledCount(client: RehearsalClient, expected: number): Promise<number> {
  let counted = await client.counted();
  for (let tries = 0; counted !== expected && tries < 50; tries++) {
    await pause(100);
    counted = await client.counted();
  }
  return counted;
}
