import { once } from "node:events";
import net from "node:net";
import { expect, test } from "vitest";
import { openListeners } from "./listeners.ts";

/** Both ends of a connection on this machine. */
async function connection(server: net.Server): Promise<{ ours: net.Socket; theirs: net.Socket }> {
  const { port } = server.address() as net.AddressInfo;
  const theirs = net.connect(port, "127.0.0.1");
  const [ours] = (await once(server, "connection")) as [net.Socket];
  // What is written to who has gone comes back as an error; the web server hears it, as we do here.
  for (const end of [ours, theirs]) end.on("error", () => {});
  return { ours, theirs };
}

async function listening(): Promise<net.Server> {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

test("who does not read is dropped, and who reads goes on hearing the newest", async () => {
  const server = await listening();
  let said = 0;
  const listeners = openListeners(10, () => {}, console.error);
  const listener = { campaignId: "c", group: "en", event: () => Buffer.alloc(4 * 1024 * 1024, ++said) };
  const slow = await connection(server);
  const quick = await connection(server);
  slow.theirs.pause();
  let heard = 0;
  quick.theirs.on("data", (bytes) => {
    heard = bytes.at(-1) ?? 0;
  });
  listeners.add(slow.ours, listener);
  listeners.add(quick.ours, listener);
  await expect.poll(() => quick.ours.writableLength).toBe(0);
  listeners.changed("c", performance.now());
  await expect.poll(() => listeners.figures()).toMatchObject({ listeners: 1, dropped: 1 });
  await expect.poll(() => heard).toBe(said);
  listeners.close();
  await once(quick.theirs, "close");
  slow.theirs.destroy();
  server.close();
});

test("one event is made for everybody of a group, and no more listen than there is room for", async () => {
  const server = await listening();
  let made = 0;
  let shown = 0;
  const listeners = openListeners(3, () => shown++, console.error);
  const event = (): Buffer => Buffer.from(`data: ${++made}\n\n`);
  const lines = await Promise.all([connection(server), connection(server), connection(server)]);
  expect(listeners.free).toBe(true);
  for (const { ours } of lines) listeners.add(ours, { campaignId: "c", group: "en", event });
  expect(listeners.free).toBe(false);
  const before = made;
  listeners.changed("c", performance.now());
  await expect.poll(() => shown).toBe(1);
  expect(made).toBe(before + 1);
  listeners.changed("another", performance.now());
  expect(made).toBe(before + 1);
  listeners.close();
  for (const { theirs } of lines) theirs.destroy();
  server.close();
});
