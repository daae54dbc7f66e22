import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import net, { type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { KEEPER } from "../../src/shell/database/keeper.ts";
import { processesOn } from "../process/held-open.ts";

/** NATS servers with JetStream that a test starts and kills. */
export interface NatsServers extends AsyncDisposable {
  /** Works as NATS_URL. */
  readonly url: string;
  /** kill -9 of one of them. */
  kill(index: number): Promise<void>;
  /** Starts one again that was killed. */
  start(index: number): void;
}

/**
 * Starts one server, or a cluster of several on this machine; with `account` ("name:password") only that one gets in.
 * Where the file system can (ext4), what they write is on the disk before they acknowledge it, as deploy/README.md says.
 */
export async function natsServers(count: number, account?: string): Promise<NatsServers> {
  const home = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-nats-"));
  spawnSync("chattr", ["+S", home]);
  const ports = await freePorts(2 * count);
  const [clients, routes] = [ports.slice(0, count), ports.slice(count)];
  const running: (ChildProcess | null)[] = clients.map(() => null);
  const start = (index: number): void => {
    const file = path.join(home, `${index}.conf`);
    const cluster =
      count === 1
        ? ""
        : `cluster { name: test, listen: "127.0.0.1:${routes[index]}", routes: [${routes
            .map((port) => `"nats://127.0.0.1:${port}"`)
            .join(", ")}] }`;
    const [user, password] = account?.split(":") ?? [];
    const authorization = account ? `authorization { user: "${user}", password: "${password}" }` : "";
    writeFileSync(
      file,
      `server_name: n${index}\nlisten: "127.0.0.1:${clients[index]}"\n${cluster}\n${authorization}\njetstream { store_dir: "${home}/${index}" }\n`,
    );
    // Under the keeper of the embedded database, which ends it when the test's own process is killed.
    const command = ["-c", KEEPER, "keeper", "nats-server", "-c", file];
    const child = spawn("/bin/sh", command, { stdio: ["pipe", "ignore", "ignore"] });
    child.stdin.on("error", () => child.stdin.destroy());
    running[index] = child;
  };
  const kill = async (index: number): Promise<void> => {
    const child = running[index];
    running[index] = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    for (const pid of processesOn(path.join(home, `${index}.conf`))) {
      if (isNats(pid)) process.kill(pid, "SIGKILL");
    }
    await ended;
  };
  for (let index = 0; index < count; index++) start(index);
  return {
    url: clients.map((port) => `nats://${account ? `${account}@` : ""}127.0.0.1:${port}`).join(","),
    kill,
    start,
    async [Symbol.asyncDispose]() {
      for (let index = 0; index < count; index++) await kill(index);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** False for the keeper, and for a process that ends while it is asked for. */
function isNats(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim() === "nats-server";
  } catch {
    return false;
  }
}

/** Ports of this machine that are free now, all different. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => net.createServer());
  const ports = await Promise.all(
    servers.map(async (server) => {
      server.listen(0, "127.0.0.1");
      await once(server, "listening");
      return (server.address() as AddressInfo).port;
    }),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
