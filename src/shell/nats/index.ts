/** NATS: keeps pledges while the database is away, and carries word between machines. */
import { type JetStreamClient, type JetStreamManager, jetstream, jetstreamManager } from "@nats-io/jetstream";
import { connect, type NatsConnection } from "@nats-io/transport-node";
import { type Instant, SECOND } from "#kernel";
import type { PledgeRequest, Wire } from "../store/index.ts";
import { appendPledge, foldPledges } from "./pledges.ts";
import { type Kept, makeStream } from "./stream.ts";

/** A second place for pledges: what it has acknowledged is kept until it is folded into the database. */
export interface PledgeLog {
  /** True while it could take a pledge. */
  readonly ready: boolean;
  /** Resolves when the request is safe there; throws when it is not. */
  append(request: PledgeRequest, at: Instant): Promise<void>;
  /** Moves what waits into `keep`, in order, each once; gives how many. Nothing while NATS is not reachable. */
  fold(keep: (requests: readonly PledgeRequest[], at: Instant) => Promise<unknown>): Promise<number>;
}

/** The way to NATS, taken up again whenever it is lost. */
export interface Nats {
  readonly wire: Wire;
  readonly log: PledgeLog;
}

/** What is needed to reach NATS. */
export interface NatsSettings {
  /** Addresses of the servers, comma separated; account and password stand in the first. */
  readonly url: string;
  /** Tells this installation from others on the same servers: letters and digits. */
  readonly installation: string;
  readonly heard: (text: string) => void;
  readonly log: { warn(what: object, message: string): void };
}

const BATCH = 500;
/** Appends that wait for an acknowledgement at once; beyond that the answer is no. */
const MOST_UNDER_WAY = 10_000;
const AGAIN_AFTER = SECOND;
/** From this version on a server can be told to write through to the disk before it acknowledges. */
const WRITES_THROUGH = [2, 10];

/** NATS cannot take a pledge now. */
class NatsUnavailable extends Error {
  override name = "NatsUnavailable";
}

/** Starts to connect and goes on trying; the program starts and serves without NATS too. */
export function openNats({ url, installation, heard, log }: NatsSettings): Nats {
  const facts = `flashcrowd.${installation}.facts`;
  const pledges = `flashcrowd.${installation}.pledges`;
  const stream = `FLASHCROWD_${installation}`;
  const closing = new AbortController();
  let underWay = 0;
  let ready: { readonly js: JetStreamClient; readonly jsm: JetStreamManager } | null = null;
  let connection: NatsConnection | null = null;

  const start = async (): Promise<void> => {
    const servers = url.split(",").map((server) => new URL(server.trim()));
    const { username, password } = servers[0]!;
    const fresh = await connect({
      servers: servers.map(({ host }) => host),
      ...(username === "" ? {} : { user: decodeURIComponent(username), pass: decodeURIComponent(password) }),
      ...(servers[0]!.protocol === "tls:" ? { tls: {} } : {}),
      name: "flashcrowd",
      maxReconnectAttempts: -1,
      reconnectTimeWait: 250,
      pingInterval: 5 * SECOND,
      maxPingOut: 2,
      timeout: 5 * SECOND,
    });
    if (closing.signal.aborted) return fresh.close();
    connection = fresh;
    fresh.subscribe(facts, { callback: (error, message) => void (error ?? heard(message.string())) });
    // The stream can't be made before the cluster has chosen a leader.
    const jsm = await jetstreamManager(fresh, { checkAPI: false });
    const kept = await until(closing.signal, () => makeStream(jsm, stream, pledges, BATCH), log);
    if (kept === null) return;
    ready = { js: jetstream(fresh), jsm };
    warnOf(kept, fresh.info?.version ?? "0", log);
  };
  const started = until(closing.signal, start, log);
  const connected = () => (connection?.isClosed() === false && ready !== null ? ready : null);
  return {
    wire: {
      async send(text) {
        if (connection?.isClosed() === false) connection.publish(facts, text);
      },
      async close() {
        closing.abort();
        await started;
        await connection?.close();
      },
    },
    log: {
      get ready() {
        return connected() !== null;
      },
      async append(request, at) {
        const parts = connected();
        if (!parts) throw new NatsUnavailable("there is no connection to NATS");
        if (underWay >= MOST_UNDER_WAY) throw new NatsUnavailable("too many pledges wait for NATS");
        underWay += 1;
        try {
          await appendPledge(parts.js, pledges, request, at);
        } finally {
          underWay -= 1;
        }
      },
      async fold(keep) {
        const parts = connected();
        return parts ? foldPledges(parts.js, parts.jsm, stream, BATCH, keep) : 0;
      },
    },
  };
}

/** Tries until it works, or until closing (then null). The first failure is reported, and each sixtieth after it. */
async function until<T>(
  closing: AbortSignal,
  work: () => Promise<T>,
  log: NatsSettings["log"],
): Promise<T | null> {
  for (let tries = 0; !closing.aborted; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries % 60 === 0) log.warn({ error: (error as Error).message }, "NATS is not ready; trying again");
      await new Promise((resolve) => {
        const timer = setTimeout(resolve, AGAIN_AFTER);
        closing.addEventListener("abort", () => resolve(clearTimeout(timer)), { once: true });
      });
    }
  }
  return null;
}

/** Says what an acknowledgement of these servers is worth, where it is worth less than it could be. */
function warnOf({ replicas }: Kept, version: string, log: NatsSettings["log"]): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const old = major < WRITES_THROUGH[0]! || (major === WRITES_THROUGH[0] && minor < WRITES_THROUGH[1]!);
  if (old) {
    log.warn(
      { version, replicas },
      "this NATS server acknowledges before its disk has the pledge; use 2.10 or newer with sync_interval always, or an ext4 folder with chattr +S for its store",
    );
  } else if (replicas === 1) {
    log.warn(
      { replicas },
      "pledges are kept by one NATS server only; a cluster of three keeps them when one is lost",
    );
  }
}
