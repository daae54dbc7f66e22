import type { Instant, Rng } from "#kernel";
import type { DueDelivery, Store } from "../store/index.ts";
import type { Reach } from "./address.ts";
import { nextTry } from "./backoff.ts";
import { postMessage } from "./post.ts";
import { signedHeaders } from "./sign.ts";

/** What the messenger works with. */
export interface MessengerSettings {
  readonly store: Pick<Store, "claimDeliveries" | "settleDelivery">;
  readonly openSecret: (sealed: Buffer) => string;
  /** The body of the message about an event. */
  readonly messageOf: (delivery: DueDelivery) => string;
  readonly reach: Reach;
  /** Milliseconds that a receiver has to answer in; less than a claim lives. */
  readonly patience: number;
  readonly now: () => Instant;
  readonly rng: Rng;
  readonly log: { warn(what: object, message: string): void };
}

/** Sends events to webhooks. Several servers may do so at once: each delivery is claimed by one. */
export interface Messenger {
  /** A second's work: claims what is due and starts to send it. Gives how many it claimed. */
  step(): Promise<number>;
  /** Resolves when nothing is being sent and every outcome is written. */
  idle(): Promise<void>;
  /** Breaks off what is under way, which is tried again, and resolves when nothing is left. */
  close(): Promise<void>;
}

/** Messages under way at once on this server. */
const MOST = 32;
const GONE = 410;

/** The messenger of one server. It does nothing before the first `step`. */
export function openMessenger(settings: MessengerSettings): Messenger {
  const { store, openSecret, messageOf, reach, patience, now, rng, log } = settings;
  const underWay = new Map<string, Promise<void>>();
  const stopping = new AbortController();

  const send = async (delivery: DueDelivery): Promise<void> => {
    const body = messageOf(delivery);
    const headers = signedHeaders(openSecret(delivery.sealedSecret), delivery.event.id, now(), body);
    const { status, failure, took, stayAway } = await postMessage(
      delivery.url,
      headers,
      body,
      reach,
      patience,
      stopping.signal,
    );
    const at = now();
    const next =
      failure === null
        ? "delivered"
        : (nextTry(delivery.tries, delivery.createdAt, stayAway, at, rng) ?? "failed");
    const gone = status === GONE;
    await store.settleDelivery(delivery, { status, failure, took }, gone ? "failed" : next, gone, at);
  };

  return {
    async step() {
      const room = MOST - underWay.size;
      if (room <= 0) return 0;
      const claimed = await store.claimDeliveries(now(), room);
      for (const delivery of claimed) {
        // A claim of our own that grew too old while this machine slept: it is still under way.
        if (underWay.has(delivery.id)) continue;
        const sending = send(delivery)
          .catch((error: Error) =>
            log.warn({ delivery: delivery.id, error: error.name }, "a delivery's outcome is not written yet"),
          )
          .finally(() => underWay.delete(delivery.id));
        underWay.set(delivery.id, sending);
      }
      return claimed.length;
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay.values());
    },
    async close() {
      stopping.abort();
      await Promise.all(underWay.values());
    },
  };
}
