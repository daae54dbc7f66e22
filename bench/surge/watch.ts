// Listeners of a campaign's live counts, in a process of their own, started by fork with port, path, number and seconds.
// Staleness: how old the figures that somebody saw were at the moment in which newer ones replaced them.
import net from "node:net";
import { createHistogram } from "node:perf_hooks";

/** What the listeners saw. Milliseconds. */
export interface Watched {
  readonly open: number;
  readonly events: number;
  readonly p50: number;
  readonly p99: number;
}

const [port, target, wanted, seconds] = process.argv.slice(2);
const staleness = createHistogram();
let open = 0;
let events = 0;
let counting = false;

function listen(i: number): Promise<void> {
  return new Promise((resolve) => {
    let last = 0;
    let moving = false;
    // One loopback address has 28,000 ports: listeners are spread over several.
    const localAddress = `127.0.0.${2 + (i % 4)}`;
    const socket = net.connect({ port: Number(port), host: "127.0.0.1", localAddress });
    socket.write(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n`);
    socket.on("data", (bytes) => {
      const at = /"at":"([^"]+)"/.exec(bytes.toString("latin1"))?.[1];
      if (at === undefined) return;
      if (last === 0) {
        open++;
        resolve();
      } else if (counting) {
        // Before the first change nothing was newer: those figures were old and yet not stale.
        if (moving) {
          events++;
          staleness.record(Math.max(1, Date.now() - last));
        }
        moving = true;
      }
      last = Date.parse(at);
    });
    socket.on("error", () => resolve());
  });
}

for (let i = 0; i < Number(wanted); i += 200)
  await Promise.all(Array.from({ length: Math.min(200, Number(wanted) - i) }, (_, j) => listen(i + j)));
process.send?.("ready");
process.once("message", () => {
  counting = true;
  setTimeout(() => {
    const report: Watched = { open, events, p50: staleness.percentile(50), p99: staleness.percentile(99) };
    process.send?.(report, () => process.exit(0));
  }, Number(seconds) * 1000);
});
