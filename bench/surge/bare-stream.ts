// What sockets alone take: a server on node:net that sends everybody the same event once a second. Started by fork
// with the length of an event; the yardstick of a broadcast.
import net from "node:net";

const EVERY = 1000;
const sockets = new Set<net.Socket>();
const rest = "x".repeat(Math.max(0, Number(process.argv[2] ?? 0) - 40));
const event = (): Buffer => Buffer.from(`data: {"at":"${new Date().toISOString()}",${rest}\n\n`);
const server = net.createServer((socket) => {
  socket.on("error", () => socket.destroy());
  socket.once("data", () => {
    socket.write(event());
    sockets.add(socket);
  });
  socket.on("close", () => sockets.delete(socket));
});
server.listen({ port: 0, host: "127.0.0.1", backlog: 511 }, () =>
  process.send?.((server.address() as net.AddressInfo).port),
);
setInterval(() => {
  const bytes = event();
  for (const socket of sockets) socket.write(bytes);
}, EVERY);
process.on("disconnect", () => process.exit(0));
