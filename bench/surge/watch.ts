// Listeners of live counts, in a process of their own, started by fork with an order as its first message. Says
// "ready" when they listen, takes note from "go" on, and reports at the end of its time.
// Staleness: how old the figures that somebody saw were at the moment in which newer ones replaced them.
// Broadcast: from the first listener who has an event until the last one has it.
import net from "node:net";
import { createHistogram } from "node:perf_hooks";

/** Who is to listen, where, and for how long (seconds). */
export interface Watch {
  readonly port: number;
  readonly path: string;
  readonly listeners: number;
  readonly seconds: number;
}

/** What the listeners saw. Milliseconds. */
export interface Watched {
  /** Those who listened, and those whose stream had not ended at the end. */
  readonly listened: number;
  readonly open: number;
  readonly events: number;
  readonly p50: number;
  readonly p99: number;
  /** Of the events that everybody had: how long they took from the first to the last, the median and the longest. */
  readonly broadcasts: number;
  readonly broadcast: number;
  readonly longestBroadcast: number;
}

/** Asked for at once while the streams are opened. */
const AT_ONCE = 200;
/** One loopback address has 28,000 ports: listeners are spread over several. */
const SOURCES = 8;
/** A stream that has said nothing for so long (ms) is given up. */
const PATIENCE = 20_000;
const AT = Buffer.from('"at":"');
const AT_LENGTH = "2026-11-24T00:00:00.000Z".length;

process.once("disconnect", () => process.exit(0));
process.once("message", (watch: Watch) => void run(watch));

async function run({ port, path, listeners, seconds }: Watch): Promise<void> {
  const staleness = createHistogram();
  const rounds = new Map<string, { readonly first: number; last: number; heard: number }>();
  let listened = 0;
  let open = 0;
  let events = 0;
  let counting = false;
  let newest = { at: "", time: 0 };
  const timeOf = (at: string): number => {
    if (newest.at !== at) newest = { at, time: Date.parse(at) };
    return newest.time;
  };

  const listen = (i: number): Promise<void> =>
    new Promise((resolve) => {
      let last = 0;
      let moving = false;
      const socket = net.connect({ port, host: "127.0.0.1", localAddress: `127.0.0.${2 + (i % SOURCES)}` });
      const late = setTimeout(() => socket.destroy(), PATIENCE);
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n`);
      socket.on("data", (bytes) => {
        const from = bytes.lastIndexOf(AT);
        if (from < 0) return;
        const at = bytes.toString("latin1", from + AT.length, from + AT.length + AT_LENGTH);
        if (last === 0) {
          clearTimeout(late);
          listened++;
          open++;
          resolve();
        } else if (counting) {
          // Before the first change nothing was newer: those figures were old and yet not stale.
          if (moving) {
            events++;
            staleness.record(Math.max(1, Date.now() - last));
          }
          moving = true;
          note(at);
        }
        last = timeOf(at);
      });
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        clearTimeout(late);
        if (last !== 0) open--;
        resolve();
      });
    });
  const note = (at: string): void => {
    const now = performance.now();
    const round = rounds.get(at) ?? { first: now, last: now, heard: 0 };
    round.last = now;
    round.heard++;
    rounds.set(at, round);
  };

  for (let i = 0; i < listeners; i += AT_ONCE) {
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, listeners - i) }, (_, j) => listen(i + j)));
  }
  process.send?.("ready");
  process.once("message", () => {
    counting = true;
    setTimeout(() => {
      const took = [...rounds.values()]
        .filter(({ heard }) => heard === open)
        .map(({ first, last }) => last - first)
        .sort((a, b) => a - b);
      const report: Watched = {
        listened,
        open,
        events,
        p50: staleness.percentile(50),
        p99: staleness.percentile(99),
        broadcasts: took.length,
        broadcast: took[took.length >> 1] ?? Number.NaN,
        longestBroadcast: took.at(-1) ?? Number.NaN,
      };
      process.send?.(report, () => process.exit(0));
    }, seconds * 1000);
  });
}
