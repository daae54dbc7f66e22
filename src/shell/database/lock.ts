import { chmod, link, rename, rm, stat } from "node:fs/promises";
import net from "node:net";
import { createInterface } from "node:readline";

/** Who holds a data directory, as its socket tells. */
export interface Holder {
  readonly pid: number;
  readonly mode: "serve" | "command";
  /** The server's http address, once it listens. */
  readonly address: string | null;
  /** "here" once the embedded database answers, "elsewhere" when DATABASE_URL is used. */
  readonly database: "starting" | "here" | "elsewhere";
}

/** A data directory held by this process. */
export interface Lock {
  /** Changes what the socket tells, also to those who are listening. */
  tell(news: Partial<Pick<Holder, "address" | "database">>): void;
  release(): Promise<void>;
}

/** A data directory held by another process. */
export interface Held extends Holder {
  /** The holder once its database can be used by others, or null when the holder has gone. */
  whenReady(): Promise<Holder | null>;
}

/**
 * Takes the lock by listening on its socket, or tells who has it. A socket that nobody answers was left by a
 * killed process and is replaced. Names are given by `link`, which never overwrites: of two takers one wins.
 */
export async function takeLock(file: string, mode: Holder["mode"]): Promise<Lock | Held> {
  let holder: Holder = { pid: process.pid, mode, address: null, database: "starting" };
  const listeners = new Set<net.Socket>();
  const line = () => `${JSON.stringify(holder)}\n`;
  const server = net.createServer((socket) => {
    listeners.add(socket);
    socket.on("close", () => listeners.delete(socket)).on("error", () => socket.destroy());
    socket.write(line());
    socket.resume();
  });
  server.unref();
  const own = `${file}.${process.pid}`;
  await rm(own, { force: true });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(own, resolve);
  });
  await chmod(own, 0o600);
  const inode = (await stat(own)).ino;
  try {
    for (;;) {
      if (await linked(own, file)) break;
      const other = await heldBy(file);
      if (other) {
        server.close();
        return { ...other, whenReady: () => whenReady(file) };
      }
      await removeStale(file);
    }
  } finally {
    await rm(own, { force: true });
  }
  return {
    tell(news) {
      holder = { ...holder, ...news };
      for (const socket of listeners) socket.write(line());
    },
    async release() {
      const present = await stat(file).catch(() => null);
      if (present?.ino === inode) await rm(file, { force: true });
      for (const socket of listeners) socket.destroy();
      server.close();
    },
  };
}

/** Who holds the lock, or null when nobody does. */
export async function heldBy(file: string): Promise<Holder | null> {
  for await (const holder of listen(file)) return holder;
  return null;
}

async function whenReady(file: string): Promise<Holder | null> {
  for await (const holder of listen(file)) {
    if (holder.mode === "serve" && holder.database !== "starting") return holder;
  }
  return null;
}

/** What the holder tells, from now until it goes; nothing when nobody holds the lock. */
async function* listen(file: string): AsyncGenerator<Holder> {
  const socket = net.connect(file);
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once("connect", resolve).once("error", reject);
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ECONNREFUSED" || code === "ENOENT") return;
    throw error;
  }
  // A holder that is killed breaks the connection: that ends the lines, and is no error here.
  socket.on("error", () => socket.destroy());
  try {
    for await (const text of createInterface({ input: socket })) yield JSON.parse(text) as Holder;
  } finally {
    socket.destroy();
  }
}

async function linked(own: string, file: string): Promise<boolean> {
  try {
    await link(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Moves a dead socket aside and removes it; one that came alive in between is put back. */
async function removeStale(file: string): Promise<void> {
  const aside = `${file}.${process.pid}.stale`;
  try {
    await rename(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  if (await heldBy(aside)) await linked(aside, file);
  await rm(aside, { force: true });
}
