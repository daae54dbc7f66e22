import type { JetStreamClient, JetStreamManager, JsMsg } from "@nats-io/jetstream";
import { type Instant, SECOND } from "#kernel";
import type { PledgeRequest } from "../store/index.ts";
import { FOLDING } from "./stream.ts";

/** A pledge request in a message. Addresses are sealed, and a person is a key that cannot be turned back. */
type Message = Omit<PledgeRequest, "personKey" | "sealedAddress"> & {
  readonly personKey: string;
  readonly sealedAddress: string;
  readonly at: Instant;
};

/** Batches handed over in one go: the caller has other work between. */
const MOST_BATCHES = 20;
/** How long a server may take to acknowledge, in milliseconds. */
const PATIENCE = 5000;

/** Puts a request into the stream; resolves when enough servers have it. The same one sent twice is one message. */
export async function appendPledge(
  js: JetStreamClient,
  subject: string,
  request: PledgeRequest,
  at: Instant,
): Promise<void> {
  const message: Message = {
    ...request,
    personKey: request.personKey.toString("base64"),
    sealedAddress: request.sealedAddress.toString("base64"),
    at,
  };
  const msgID = `${request.campaignId}:${message.personKey}`;
  await js.publish(subject, JSON.stringify(message), { msgID, timeout: PATIENCE });
}

/**
 * Hands what waits in the stream to `keep`, in order, at most `batch` requests at a time and those of one second
 * together, and takes it out of the stream once it is kept. What `keep` throws at stays. Gives how many were kept;
 * a long queue takes several calls.
 */
export async function foldPledges(
  js: JetStreamClient,
  jsm: JetStreamManager,
  stream: string,
  batch: number,
  keep: (requests: readonly PledgeRequest[], at: Instant) => Promise<unknown>,
): Promise<number> {
  const { state } = await jsm.streams.info(stream);
  const consumer = state.messages > 0 ? await js.consumers.get(stream, FOLDING) : null;
  let kept = 0;
  const waiting = Math.min(state.messages, MOST_BATCHES * batch);
  while (consumer && kept < waiting) {
    const wanted = Math.min(batch, waiting - kept);
    const messages: JsMsg[] = [];
    for await (const message of await consumer.fetch({ max_messages: wanted, expires: SECOND })) {
      messages.push(message);
    }
    if (messages.length === 0) break;
    for (const group of bySecond(messages)) {
      try {
        await keep(group.requests, group.at);
      } catch (error) {
        for (const message of messages.slice(messages.indexOf(group.messages[0]!))) message.nak();
        throw error;
      }
      await Promise.all(group.messages.map((message) => message.ackAck()));
      kept += group.messages.length;
    }
  }
  return kept;
}

interface Group {
  readonly at: Instant;
  readonly messages: JsMsg[];
  readonly requests: PledgeRequest[];
}

/** Runs of messages whose requests came within one second, dated by the first of them. */
function bySecond(messages: readonly JsMsg[]): Group[] {
  const groups: Group[] = [];
  for (const message of messages) {
    const { at, personKey, sealedAddress, ...rest } = message.json<Message>();
    const request: PledgeRequest = {
      ...rest,
      personKey: Buffer.from(personKey, "base64"),
      sealedAddress: Buffer.from(sealedAddress, "base64"),
    };
    const last = groups.at(-1);
    if (last && at >= last.at && at - last.at < SECOND) {
      last.messages.push(message);
      last.requests.push(request);
    } else groups.push({ at, messages: [message], requests: [request] });
  }
  return groups;
}
