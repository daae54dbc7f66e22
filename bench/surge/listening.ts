// Watching: as many streams of live counts as one process holds, and one broadcast beside plain sockets.
import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { load } from "./house.ts";
import { pledging, type Row, rounded } from "./rows.ts";
import type { Watch, Watched } from "./watch.ts";

const MOST = 18_000;

/** Listeners in a process of their own. */
export interface Watching {
  /** Takes note from now on; resolves with what was seen at the end of the order's time. */
  seen(): Promise<Watched>;
}

/** Opens the streams of an order; resolves when all of them listen. */
export async function watch(order: Watch): Promise<Watching> {
  const child = fork(path.join(import.meta.dirname, "watch.ts"), { execArgv: ["--conditions=source"] });
  child.send(order);
  await once(child, "message");
  return {
    async seen() {
      child.send("go");
      const [watched] = (await once(child, "message")) as [Watched];
      return watched;
    },
  };
}

/** 18,000 streams while a hundred people pledge each second. */
export const listeners: Row = {
  name: "listeners",
  about: "18,000 streams of live counts in one process: staleness and memory",
  quick: true,
  async run(bench) {
    const { house, quick, page } = bench;
    const seconds = quick ? 3 : 30;
    const before = house.memory();
    const watching = await watch({ port: house.port, path: `${page}/live`, listeners: MOST, seconds });
    const pledged = load({ ...pledging(bench), connections: 16, seconds, rate: 100 });
    const seen = await watching.seen();
    const memory = house.memory();
    const { p99 } = await pledged;
    bench.tell(
      {
        sseListeners: seen.open,
        sseStalenessP99ms: rounded(seen.p99),
        sseServerMB: rounded(memory.server),
      },
      `${seen.open} of ${MOST} streams held, ${seen.events} events while 100 people/s pledge (p99 ${rounded(p99)} ms), ` +
        `staleness p50 ${rounded(seen.p50)} ms, p99 ${rounded(seen.p99)} ms; memory of the server ${rounded(memory.server)} MB ` +
        `(${rounded(before.server)} MB before), of its database ${rounded(memory.database)} MB`,
    );
  },
};

/** From the first of 10,000 listeners who has a new count until the last has it, beside plain sockets. */
export const broadcast: Row = {
  name: "broadcast",
  about: "one new count to 10,000 listeners, beside plain sockets",
  quick: false,
  async run(bench) {
    const { house, quick, page } = bench;
    const order = { listeners: quick ? 2000 : 10_000, seconds: quick ? 5 : 20 };
    const event = (await (await fetch(`http://127.0.0.1:${house.port}${page}/count.json`)).text()).length + 8;
    const bare = fork(path.join(import.meta.dirname, "bare-stream.ts"), [String(event)], {
      execArgv: ["--conditions=source"],
    });
    const [port] = (await once(bare, "message")) as [number];
    const theirs = await (await watch({ ...order, port, path: "/" })).seen();
    bare.disconnect();
    const watching = await watch({ ...order, port: house.port, path: `${page}/live` });
    const pledged = load({ ...pledging(bench), connections: 1, seconds: order.seconds, rate: 1 });
    const ours = await watching.seen();
    await pledged;
    bench.tell(
      {
        broadcastMs: rounded(ours.broadcast),
        broadcastLongestMs: rounded(ours.longestBroadcast),
        broadcastBareMs: rounded(theirs.broadcast),
      },
      `${event} bytes to ${ours.open} listeners in ${rounded(ours.broadcast)} ms (median of ${ours.broadcasts}; at most ${rounded(ours.longestBroadcast)} ms); ` +
        `to ${theirs.open} plain sockets in ${rounded(theirs.broadcast)} ms (at most ${rounded(theirs.longestBroadcast)} ms)`,
    );
  },
};
