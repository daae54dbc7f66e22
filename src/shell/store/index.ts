/** Store: everything that is kept in PostgreSQL. SQL stands here and nowhere else. */
import type { Pool } from "pg";
import type { Instant } from "#kernel";
import { type ActOutcome, commitActs, type PledgeAct } from "./acts.ts";
import * as backup from "./backup.ts";
import * as campaignMails from "./campaign-mails.ts";
import * as campaigns from "./campaigns.ts";
import * as channels from "./channels.ts";
import { GroupCommit } from "./group-commit.ts";
import * as organisers from "./organisers.ts";
import * as outbox from "./outbox.ts";
import * as people from "./people.ts";
import * as projection from "./projection.ts";
import * as readings from "./readings.ts";
import { planReminders } from "./reminders.ts";
import * as reports from "./reports.ts";
import { commitRequests, type PledgeRequest, type RequestOutcome } from "./requests.ts";
import * as reviews from "./reviews.ts";
import * as schedule from "./schedule.ts";
import * as sending from "./sending.ts";
import { forgetSightings, spendProof } from "./sightings.ts";
import * as trail from "./trail.ts";

export type { ActOutcome, PledgeAct } from "./acts.ts";
export type { BackupRows } from "./backup.ts";
export type { MailCount } from "./campaign-mails.ts";
export type { CampaignOrigin, NewCampaign, StoredCampaign } from "./campaigns.ts";
export type { Channel, ChannelPost } from "./channels.ts";
export type { Organiser } from "./organisers.ts";
export type { MailKind, MailState, NewMail, OutboxMail, OutboxStanding } from "./outbox.ts";
export type { Intention, Person } from "./people.ts";
export type { Arrival, Projection } from "./projection.ts";
export type { ReportSource } from "./reports.ts";
export type { PledgeRequest, RequestOutcome } from "./requests.ts";
export type { ReviewDecision, ReviewedPledge, ReviewFilter, ReviewGroup } from "./reviews.ts";
export type { Seen } from "./sightings.ts";
export type { Change } from "./trail.ts";

/** The two ways in for supporters; each answers only after the commit that keeps it. */
export interface Intake {
  request(request: PledgeRequest): Promise<RequestOutcome>;
  act(act: PledgeAct): Promise<ActOutcome>;
  /** Resolves when everything taken in so far has been answered. */
  idle(): Promise<void>;
}

function openIntake(pool: Pool, now: () => Instant): Intake {
  const requests = new GroupCommit((group: readonly PledgeRequest[]) => commitRequests(pool, group, now()));
  const acts = new GroupCommit((group: readonly PledgeAct[]) => commitActs(pool, group, now()));
  return {
    request: (request) => requests.submit(request),
    act: (act) => acts.submit(act),
    async idle() {
      await Promise.all([requests.idle(), acts.idle()]);
    },
  };
}

type OnPool = (pool: Pool, ...rest: never[]) => unknown;
type Bound<T extends Record<string, OnPool>> = {
  [K in keyof T]: T[K] extends (pool: Pool, ...rest: infer Rest) => infer Result
    ? (...rest: Rest) => Result
    : never;
};

function onPool<T extends Record<string, OnPool>>(pool: Pool, queries: T): Bound<T> {
  const bound = Object.entries(queries).map(([name, query]) => [name, query.bind(null, pool)]);
  return Object.fromEntries(bound) as Bound<T>;
}

/** The store on one pool: each query without its pool argument, and the intake. `now` dates the facts. */
export function openStore(pool: Pool, now: () => Instant) {
  const { factsAfter, project, arrivals, behind, recount } = projection;
  const { countRows, readEverything, writeEverything } = backup;
  const { addMails, outboxDelay, answersBehind, countMails, mailsBefore, findMail } = outbox;
  const { readingLog, recordReadings, nextPollAt } = readings;
  const { claimMails, renewClaims, settleMails, retryMail } = sending;
  return {
    ...onPool(pool, {
      ...campaigns,
      ...channels,
      ...trail,
      ...campaignMails,
      ...organisers,
      ...people,
      ...reports,
      ...reviews,
      ...schedule,
    }),
    ...onPool(pool, { countRows, readEverything, writeEverything, readingLog, recordReadings, nextPollAt }),
    ...onPool(pool, { factsAfter, project, arrivals, behind, recount }),
    ...onPool(pool, {
      addMails,
      outboxDelay,
      answersBehind,
      countMails,
      mailsBefore,
      findMail,
      planReminders,
      forgetSightings,
      spendProof,
    }),
    ...onPool(pool, { claimMails, renewClaims, settleMails, retryMail }),
    intake: openIntake(pool, now),
  };
}

export type Store = ReturnType<typeof openStore>;
