import { createServer } from "node:net";
import type { Config } from "./config.ts";

/** The port that was given is in use. */
class PortTaken extends Error {
  override name = "PortTaken";
}

const FIRST_PORT = 7788;
const PORTS_TRIED = 50;

/** Listens on the port that was asked for, or on the first free one from 7788 on when none was. Throws PortTaken. */
export async function listenSomewhere<T>(
  { port }: Pick<Config, "port">,
  listen: (port: number) => Promise<T>,
): Promise<T> {
  const last = port ?? FIRST_PORT + PORTS_TRIED;
  for (let candidate = port ?? FIRST_PORT; ; candidate++) {
    try {
      return await listen(candidate);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
      if (candidate < last) continue;
      throw new PortTaken(
        port === null
          ? `ports ${FIRST_PORT} to ${last} are all taken; give a free one as PORT`
          : `port ${port} is taken; give another one as PORT, or none for the next free one`,
      );
    }
  }
}

/** A port that workers can listen on: each of them has to be told the same number. Throws PortTaken. */
export async function freePort(config: Pick<Config, "port" | "host">): Promise<number> {
  return listenSomewhere(config, async (port) => {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen(port, config.host, resolve);
    });
    const address = server.address();
    await new Promise((resolve) => server.close(resolve));
    return typeof address === "object" && address ? address.port : port;
  });
}
