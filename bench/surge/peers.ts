// What somebody would take instead: a server for records and a framework for such servers, installed from npm into a temporary folder with
// their newest release of one major version, in their default set-up, on the same PostgreSQL; each creates one sign-up
// for each request. Not like for like: they are general servers, and Flashcrowd does more for each sign-up.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import net, { type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { load } from "./house.ts";
import type { Order } from "./load.ts";
import { IN_FLIGHT, pledging, type Row, rounded } from "./rows.ts";

const INSTALL_WITHIN = 180_000;
const READY_WITHIN = 60_000;
const JSON_HEADS = "Content-Type: application/json\r\n";
/** For the two peers alone, which run for seconds on loopback. */
const PASSWORD = "for-the-bench-only";

interface Peer {
  readonly name: string;
  readonly packages: readonly string[];
  /** Starts it in `folder` on the database; resolves with the order that creates sign-ups. */
  start(folder: string, database: string, port: number): Promise<{ child: ChildProcess; post: Post }>;
}

type Post = Required<Pick<Order, "path" | "post">>;

const parse: Peer = {
  name: "Parse Server",
  packages: ["parse-server@9"],
  async start(folder, database, port) {
    const settings = {
      databaseURI: database,
      appId: "bench",
      masterKey: PASSWORD,
      port,
      host: "127.0.0.1",
      serverURL: `http://127.0.0.1:${port}/parse`,
      allowClientClassCreation: true,
    };
    writeFileSync(path.join(folder, "settings.json"), JSON.stringify(settings));
    const child = begin(folder, ["node_modules/parse-server/bin/parse-server", "settings.json"], {});
    await answering(`http://127.0.0.1:${port}/parse/health`);
    const heads = `${JSON_HEADS}X-Parse-Application-Id: bench\r\n`;
    const post = { heads, body: '{"address":"NAME@example.org"}', wanted: 201 };
    return { child, post: { path: "/parse/classes/SignUp", post } };
  },
};

const feathers: Peer = {
  name: "FeathersJS",
  packages: ["@feathersjs/feathers@5", "@feathersjs/koa@5", "@feathersjs/knex@5", "knex@3", "pg@8"],
  async start(folder, database, port) {
    // What its generator writes for Koa, Knex and PostgreSQL, without sign-in and sockets.
    writeFileSync(
      path.join(folder, "app.mjs"),
      `import { feathers } from "@feathersjs/feathers";
import { bodyParser, errorHandler, koa, rest } from "@feathersjs/koa";
import { KnexService } from "@feathersjs/knex";
import knex from "knex";
const db = knex({ client: "pg", connection: process.env.DATABASE });
await db.schema.createTable("sign_up", (table) => {
  table.increments("id");
  table.string("address");
});
const app = koa(feathers());
app.use(errorHandler());
app.use(bodyParser());
app.configure(rest());
app.use("sign-ups", new KnexService({ Model: db, name: "sign_up" }));
await app.listen(Number(process.env.PORT), "127.0.0.1");
`,
    );
    const child = begin(folder, ["app.mjs"], { DATABASE: database, PORT: String(port) });
    await answering(`http://127.0.0.1:${port}/sign-ups`);
    const post = { heads: JSON_HEADS, body: '{"address":"NAME@example.org"}', wanted: 201 };
    return { child, post: { path: "/sign-ups", post } };
  },
};

/** How many times faster a sign-up is than with each peer. */
export const peers: Row = {
  name: "peers",
  about: "one sign-up with Parse Server and FeathersJS (installs both from npm), as ratios",
  quick: false,
  async run(bench) {
    const seconds = bench.quick ? 3 : 10;
    using forwarder = await forward(bench.house.socket);
    await load({ ...pledging(bench), seconds: 3 });
    for (const peer of [parse, feathers]) {
      const folder = mkdtempSync(path.join(os.tmpdir(), "fcs-peer-"));
      let child: ChildProcess | null = null;
      try {
        install(folder, peer.packages);
        const key = peer.name.split(" ")[0]!.toLowerCase();
        const port = await freePort();
        await bench.house.pool.query(`create database peer_${key}`);
        const database = `postgres://flashcrowd@127.0.0.1:${forwarder.port}/peer_${key}`;
        const started = await peer.start(folder, database, port);
        child = started.child;
        const order = { ...started.post, kind: "post", port, connections: IN_FLIGHT } as const;
        await load({ ...order, seconds: 3 });
        const theirs = await load({ ...order, seconds });
        const ours = await load({ ...pledging(bench), seconds });
        const ratio = rounded(ours.perSecond / theirs.perSecond, 1);
        bench.tell(
          {
            [`${key}PerSecond`]: rounded(theirs.perSecond),
            [`ratioTo${key[0]!.toUpperCase()}${key.slice(1)}`]: ratio,
          },
          `${peer.name} (${peer.packages.join(" ")}) creates ${rounded(theirs.perSecond)}/s (p99 ${rounded(theirs.p99)} ms, other answers ${JSON.stringify(theirs.other)}), ` +
            `Flashcrowd ${rounded(ours.perSecond)}/s: ratio ${ratio}`,
        );
      } finally {
        await end(child);
        rmSync(folder, { recursive: true, force: true });
      }
    }
  },
};

function install(folder: string, packages: readonly string[]): void {
  writeFileSync(path.join(folder, "package.json"), '{"private":true}');
  const { status } = spawnSync(
    "npm",
    ["install", "--no-audit", "--no-fund", "--loglevel=error", ...packages],
    {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
      timeout: INSTALL_WITHIN,
    },
  );
  if (status !== 0) throw new Error(`npm could not install ${packages.join(" ")}`);
}

function begin(folder: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production", ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

async function end(child: ChildProcess | null): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

async function answering(url: string): Promise<void> {
  const until = performance.now() + READY_WITHIN;
  while (!(await fetch(url).catch(() => null))?.ok) {
    if (performance.now() > until) throw new Error(`nothing answers at ${url}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** A port for servers that know no Unix sockets, to the database's own; a small cost for them. */
async function forward(socket: string): Promise<{ readonly port: number } & Disposable> {
  const server = net.createServer((theirs) => {
    const ours = net.connect(socket);
    theirs.pipe(ours).pipe(theirs);
    for (const end of [theirs, ours]) end.on("error", () => [theirs, ours].map((one) => one.destroy()));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { port, [Symbol.dispose]: () => void server.close() };
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
