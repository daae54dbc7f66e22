import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { CommandFailure } from "./usage.ts";

/** A server of its own for drills: on loopback, in a temporary folder, gone afterwards. */
export interface DrillServer extends AsyncDisposable {
  /** The environment by which commands open the same data. */
  readonly env: NodeJS.ProcessEnv;
  readonly address: string;
}

/** Starts it. It believes the forwarded address that the drill states, as it would a proxy's in front. */
export async function startDrillServer(): Promise<DrillServer> {
  const home = await mkdtemp(path.join(os.tmpdir(), "flashcrowd-drill-"));
  await chmod(home, 0o711);
  const { PUBLIC_URL: _, DATABASE_URL: __, SMTP_URL: ___, ...inherited } = process.env;
  const env = {
    ...inherited,
    DATA_DIR: path.join(home, "data"),
    PORT: "0",
    HOST: "127.0.0.1",
    EXAMPLES: "no",
    TRUST_PROXY: "127.0.0.1",
    LOG_LEVEL: "error",
  };
  const child = spawn(process.execPath, [process.argv[1]!, "serve", "--json"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const close = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGINT");
      await once(child, "exit");
    }
    await rm(home, { recursive: true, force: true });
  };
  const line = await Promise.race([
    once(createInterface({ input: child.stdout }), "line").then(([text]) => String(text)),
    once(child, "exit").then(() => null),
  ]);
  if (line === null) {
    await close();
    throw new CommandFailure("the drill's server did not start");
  }
  const { address } = JSON.parse(line) as { address: string };
  return { env, address, [Symbol.asyncDispose]: close };
}
