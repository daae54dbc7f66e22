// A load generator of its own process, started by fork: raw keep-alive connections on loopback, as cheap as Node can,
// so that the two cores are left to the server. It takes one order as a message and answers with one report.
import { randomBytes } from "node:crypto";
import net from "node:net";
import { createHistogram, type RecordableHistogram } from "node:perf_hooks";

/** What is to be asked, by how many at once, and for how long. */
export interface Order {
  readonly port: number;
  readonly kind: "pledge" | "page" | "post";
  /** What is posted with the kind "post": heads, a body with NAME where each one's name goes, and the wanted status. */
  readonly post?: { readonly heads: string; readonly body: string; readonly wanted: number };
  readonly path: string;
  readonly connections: number;
  readonly seconds: number;
  /** Stops after this many requests, too. */
  readonly most?: number;
  /** Requests a second; each is timed from when it was due. Without it, as fast as they are answered. */
  readonly rate?: number;
  /** Length of the windows of the report in seconds; one window when not given. */
  readonly window?: number;
}

/** What one stretch of the run gave. Times in milliseconds. */
export interface Stretch {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** What the whole run gave. `ok` counts answers that say that the thing was done. */
export interface Report extends Stretch {
  readonly asked: number;
  readonly ok: number;
  readonly other: Readonly<Record<string, number>>;
  readonly seconds: number;
  readonly windows: readonly Stretch[];
}

const LONGEST = 60_000_000;
const LAST_CHUNK = Buffer.from("0\r\n\r\n");

process.once("disconnect", () => process.exit(0));
process.once("message", (order: Order) => {
  run(order).then((report) => process.send?.(report, () => process.exit(0)));
});

async function run(order: Order): Promise<Report> {
  const { port, kind, connections, seconds, rate, most = Number.POSITIVE_INFINITY } = order;
  const prefix = randomBytes(4).toString("hex");
  const wanted = { pledge: 303, page: 200, post: order.post?.wanted }[kind];
  const page = Buffer.from(`GET ${order.path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
  let asked = 0;
  let ok = 0;
  const other: Record<string, number> = {};
  const all = createHistogram();
  const windows: { histogram: RecordableHistogram; from: number; count: number }[] = [];
  const started = performance.now();
  const until = started + seconds * 1000;
  const windowMs = (order.window ?? seconds) * 1000;

  const note = (status: number, since: number): void => {
    const now = performance.now();
    const micros = Math.min(LONGEST, Math.max(1, Math.round((now - since) * 1000)));
    if (status === wanted) ok++;
    else other[status] = (other[status] ?? 0) + 1;
    all.record(micros);
    const at = Math.floor((now - started) / windowMs);
    windows[at] ??= { histogram: createHistogram(), from: started + at * windowMs, count: 0 };
    windows[at].histogram.record(micros);
    windows[at].count++;
  };
  const request = (): Buffer => {
    asked++;
    if (kind === "page") return page;
    if (order.post) {
      const said = order.post.body.replace("NAME", `p${asked}.${prefix}`);
      return Buffer.from(
        `POST ${order.path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${order.post.heads}Content-Length: ${said.length}\r\n\r\n${said}`,
      );
    }
    const body = `address=p${asked}.${prefix}%40example.org&country=&zone=Europe%2FBerlin`;
    return Buffer.from(
      `POST ${order.path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/x-www-form-urlencoded\r\n` +
        `X-Forwarded-For: 10.${asked % 250}.${(asked >> 8) % 250}.${asked % 199}\r\nSec-Fetch-Site: same-origin\r\nAccept: text/html\r\nAccept-Language: en-GB,en;q=0.8\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
  };

  await new Promise<void>((finished) => {
    let open = connections;
    const idle: Line[] = [];
    const due: number[] = [];
    const over = (): boolean => asked >= most || performance.now() >= until;
    const free = (line: Line): void => {
      const since = due.shift();
      if (over()) line.end();
      else if (since !== undefined) line.ask(request(), since);
      else if (rate === undefined) line.ask(request(), performance.now());
      else idle.push(line);
    };
    for (let i = 0; i < connections; i++) {
      const line = openLine(port, note, free, () => {
        open--;
        if (open === 0) finished();
      });
      void line;
    }
    if (rate !== undefined) {
      let given = 0;
      const timer = setInterval(() => {
        const now = performance.now();
        while (!over() && given < ((now - started) / 1000) * rate) {
          const since = started + (given / rate) * 1000;
          given++;
          const line = idle.pop();
          if (line) line.ask(request(), since);
          else due.push(since);
        }
        if (over()) {
          clearInterval(timer);
          // What was due and never got a line is told, not made up for.
          if (due.length > 0) other["not sent"] = due.length;
          asked += due.length;
          for (const line of idle.splice(0)) line.end();
        }
      }, 2);
    }
  });
  const took = (performance.now() - started) / 1000;
  const stretch = (histogram: RecordableHistogram, count: number, time: number): Stretch => ({
    perSecond: count / time,
    p50: histogram.percentile(50) / 1000,
    p99: histogram.percentile(99) / 1000,
  });
  return {
    ...stretch(all, ok, took),
    asked,
    ok,
    other,
    seconds: took,
    windows: windows
      .filter(Boolean)
      .map(({ histogram, from, count }) =>
        stretch(histogram, count, Math.min(windowMs, started + took * 1000 - from) / 1000),
      ),
  };
}

/** One connection, asking one thing at a time. */
interface Line {
  ask(bytes: Buffer, since: number): void;
  end(): void;
}

function openLine(
  port: number,
  note: (status: number, since: number) => void,
  free: (line: Line) => void,
  closed: () => void,
): Line {
  let since = 0;
  let asking = false;
  let status = 0;
  let missing = -1;
  let chunked = false;
  let head = "";
  const socket = net.connect({ port, host: "127.0.0.1", noDelay: true });
  const line: Line = {
    ask(bytes, asked) {
      since = asked;
      asking = true;
      socket.write(bytes);
    },
    end: () => socket.end(),
  };
  const take = (bytes: Buffer): void => {
    if (missing < 0) {
      const end = bytes.indexOf("\r\n\r\n");
      head += bytes.toString("latin1", 0, end < 0 ? bytes.length : end);
      if (end < 0) return;
      status = Number(head.slice(9, 12));
      chunked = /\r\ntransfer-encoding: chunked/i.test(head);
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
      missing = length - (bytes.length - end - 4);
      head = "";
    } else missing -= bytes.length;
    if (chunked ? !bytes.subarray(-5).equals(LAST_CHUNK) : missing > 0) return;
    missing = -1;
    asking = false;
    note(status, since);
    free(line);
  };
  socket.on("connect", () => free(line));
  socket.on("data", take);
  socket.on("error", () => socket.destroy());
  socket.on("close", () => {
    if (asking) note(0, since);
    closed();
  });
  return line;
}
