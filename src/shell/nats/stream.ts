import {
  AckPolicy,
  DiscardPolicy,
  JetStreamApiError,
  type JetStreamManager,
  RetentionPolicy,
  StorageType,
} from "@nats-io/jetstream";

/** How the stream is kept. */
export interface Kept {
  /** Servers that hold each pledge before it is acknowledged. */
  readonly replicas: number;
}

const SAFE = 3;
const MILLISECOND = 1_000_000;
/** The same pledge sent again within this time is one message. */
const SAME_WITHIN = 120_000 * MILLISECOND;
/** Pledges handed out and not folded in after this long are handed out again. */
const FOLDED_WITHIN = 10_000 * MILLISECOND;

/** What the server answers when it is alone, or has too few others for so many copies. */
const TOO_FEW = [10_005, 10_074];

/** The consumer's name: there is one, whoever folds. */
export const FOLDING = "folding";

/**
 * Makes the stream and its consumer, or brings those that stand there up to date: on three servers where the
 * cluster has them, else on one. Nothing is ever pushed out to make room: a full stream refuses.
 */
export async function makeStream(
  jsm: JetStreamManager,
  name: string,
  subject: string,
  batch: number,
): Promise<Kept> {
  const make = async (replicas: number): Promise<void> => {
    const config = {
      name,
      subjects: [subject],
      storage: StorageType.File,
      retention: RetentionPolicy.Workqueue,
      discard: DiscardPolicy.New,
      duplicate_window: SAME_WITHIN,
      num_replicas: replicas,
    };
    const known = await jsm.streams.info(name).catch(unless(10_059));
    if (known === null) await jsm.streams.add(config);
    else if (known.config.num_replicas < replicas) await jsm.streams.update(name, config);
  };
  try {
    await make(SAFE);
  } catch (error) {
    if (!(error instanceof JetStreamApiError && TOO_FEW.includes(error.code))) throw error;
    await make(1);
  }
  const consumer = {
    durable_name: FOLDING,
    ack_policy: AckPolicy.Explicit,
    ack_wait: FOLDED_WITHIN,
    // One batch at a time, so that what is handed out again is not overtaken.
    max_ack_pending: batch,
  };
  if ((await jsm.consumers.info(name, FOLDING).catch(unless(10_014))) === null) {
    await jsm.consumers.add(name, consumer);
  }
  // A server that is alone may promise three copies and make one: count those who hold it.
  const { cluster } = await jsm.streams.info(name);
  return { replicas: 1 + (cluster?.replicas?.length ?? 0) };
}

/** Null for an answer with this code; every other failure goes on. */
function unless(code: number): (error: unknown) => null {
  return (error) => {
    if (error instanceof JetStreamApiError && error.code === code) return null;
    throw error;
  };
}
