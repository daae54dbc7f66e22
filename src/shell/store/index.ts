/** Store: everything that is kept in PostgreSQL. SQL stands here and nowhere else. */
import type { Pool } from "pg";
import type { Instant } from "#kernel";
import { type ActOutcome, commitActs, type PledgeAct } from "./acts.ts";
import * as apiKeys from "./api-keys.ts";
import * as backup from "./backup.ts";
import * as campaignMails from "./campaign-mails.ts";
import type { FrontDoor } from "./campaigns.ts";
import * as campaigns from "./campaigns.ts";
import * as channels from "./channels.ts";
import * as consents from "./consents.ts";
import * as cosigned from "./cosigned.ts";
import * as crowds from "./crowds.ts";
import * as deliveries from "./deliveries.ts";
import * as events from "./events.ts";
import * as forests from "./forests.ts";
import { GroupCommit } from "./group-commit.ts";
import * as idempotency from "./idempotency.ts";
import { isSecretOf } from "./installation.ts";
import * as logs from "./logs.ts";
import { look } from "./look.ts";
import * as observations from "./observations.ts";
import * as organisers from "./organisers.ts";
import * as outbox from "./outbox.ts";
import * as people from "./people.ts";
import { pictureOf } from "./pictures.ts";
import { placeOf } from "./place.ts";
import * as projection from "./projection.ts";
import * as readings from "./readings.ts";
import { planReminders } from "./reminders.ts";
import * as reports from "./reports.ts";
import { commitRequests, keepReceived, type PledgeRequest, type RequestOutcome } from "./requests.ts";
import { forgetPeople } from "./retention.ts";
import * as reviews from "./reviews.ts";
import * as schedule from "./schedule.ts";
import * as sending from "./sending.ts";
import * as sharers from "./sharers.ts";
import { forgetSightings, spendProof } from "./sightings.ts";
import { signLogs } from "./sign-logs.ts";
import { tellingChanges } from "./told.ts";
import * as trail from "./trail.ts";
import * as webhooks from "./webhooks.ts";
import { openWire } from "./wire.ts";
import * as witnesses from "./witnesses.ts";

export type { ActOutcome, PledgeAct } from "./acts.ts";
export type { ApiKey } from "./api-keys.ts";
export type { BackupRows } from "./backup.ts";
export type { MailCount } from "./campaign-mails.ts";
export type { CampaignOrigin, NewCampaign, StoredCampaign } from "./campaigns.ts";
export type { Channel, ChannelPost } from "./channels.ts";
export type { Consent } from "./consents.ts";
export type { CosignedLog, CosignOutcome } from "./cosigned.ts";
export type { CrowdAct, CrowdReading } from "./crowds.ts";
export type { DueDelivery, Try } from "./deliveries.ts";
export type { StoredEvent } from "./events.ts";
export type { FinishedForecast, ForestFact } from "./forests.ts";
export type { LeafWithProof, LoggedCorrection, SignedLog } from "./logs.ts";
export type { News } from "./look.ts";
export type { ObservationState, ResultFile, StoredObservation } from "./observations.ts";
export type { Organiser } from "./organisers.ts";
export type { MailKind, MailState, NewMail, OutboxMail, OutboxStanding } from "./outbox.ts";
export type { Intention, Person } from "./people.ts";
export type { Arrival, Projection } from "./projection.ts";
export type { ReportSource } from "./reports.ts";
export type { PledgeRequest, RequestOutcome } from "./requests.ts";
export type { ReviewDecision, ReviewedPledge, ReviewFilter, ReviewGroup } from "./reviews.ts";
export type { Sharer } from "./sharers.ts";
export type { Seen } from "./sightings.ts";
export type { LogSigner } from "./sign-logs.ts";
export type { Change } from "./trail.ts";
export type { Delivery, Webhook } from "./webhooks.ts";
export type { Wire } from "./wire.ts";
export type { WitnessedCheckpoint } from "./witnesses.ts";

/** The two ways in for supporters; each answers only after the commit that keeps it. */
export interface Intake {
  request(request: PledgeRequest): Promise<RequestOutcome>;
  act(act: PledgeAct): Promise<ActOutcome>;
  /** Requests that wait for the next commit, and those answered since the start. */
  standing(): { readonly waiting: number; readonly answered: number };
  /** Resolves when everything taken in so far has been answered. */
  idle(): Promise<void>;
}

/** Told of every commit of a group: its size, and its time in milliseconds. */
export type Committed = (size: number, milliseconds: number) => void;

function openIntake(pool: Pool, now: () => Instant, committed: Committed): Intake {
  const timed =
    <Command, Outcome>(commit: (pool: Pool, group: readonly Command[], now: Instant) => Promise<Outcome[]>) =>
    async (group: readonly Command[]): Promise<Outcome[]> => {
      const since = performance.now();
      const outcomes = await commit(pool, group, now());
      committed(group.length, performance.now() - since);
      return outcomes;
    };
  const requests = new GroupCommit(timed<PledgeRequest, RequestOutcome>(commitRequests), { together: 2 });
  const acts = new GroupCommit(timed(commitActs));
  return {
    request: (request) => requests.submit(request),
    act: (act) => acts.submit(act),
    standing: () => ({ waiting: requests.waiting, answered: requests.answered }),
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

/**
 * The store on one pool: each query without its pool argument, and the intake. `now` dates the facts; `frontDoor`
 * judges every plan before it stands in public; `committed` is told of every group.
 */
export function openStore(
  pool: Pool,
  now: () => Instant,
  frontDoor: FrontDoor,
  committed: Committed = () => undefined,
) {
  const { factsAfter, project, arrivals, keptProjections, recount } = projection;
  const { countRows, readEverything, writeEverything } = backup;
  const { addMails, outboxDelay, answersBehind, countMails, mailsBefore, findMail } = outbox;
  const { readingLog, recordReadings, readingsBefore, nextPollAt } = readings;
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
      ...forests,
      ...logs,
      ...witnesses,
      ...cosigned,
      signLogs,
    }),
    ...onPool(pool, { countRows, readEverything, writeEverything }),
    ...onPool(pool, { readingLog, recordReadings, readingsBefore, nextPollAt }),
    ...onPool(pool, { factsAfter, project, arrivals, keptProjections, recount, look }),
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
    ...onPool(pool, { ...observations, ...crowds }),
    ...onPool(pool, {
      ...apiKeys,
      ...idempotency,
      ...consents,
      ...sharers,
      ...events,
      ...webhooks,
      ...deliveries,
    }),
    ...onPool(pool, { claimMails, renewClaims, settleMails, retryMail }),
    ...onPool(pool, { isSecretOf, keepReceived, openWire, pictureOf, placeOf, forgetPeople }),
    ...tellingChanges(pool, frontDoor),
    intake: openIntake(pool, now, committed),
  };
}

export type Store = ReturnType<typeof openStore>;
