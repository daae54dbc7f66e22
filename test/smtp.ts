import type { AddressInfo, Socket } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A mail server in this process, and what it took in, in order. */
export interface TestMailServer extends AsyncDisposable {
  readonly url: string;
  readonly taken: ParsedMail[];
  /** What it says to the recipient of a mail; takes it by default. */
  onRecipient: (address: string) => Error | null;
  /** What it says after a mail's last line; takes it by default. A promise that stays open is a server that hangs. */
  onMail: (mail: ParsedMail) => Promise<Error | null>;
  /** Cuts every connection. */
  hangUp(): void;
}

/** A refusal with this code. */
export function refusal(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}

/** Starts a mail server on a free port of this machine. */
export async function mailServer(): Promise<TestMailServer> {
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) => done(self.onRecipient(address)),
    onData(stream, _session, done) {
      simpleParser(stream).then(async (mail) => {
        const refused = await self.onMail(mail);
        if (!refused) self.taken.push(mail);
        done(refused);
      }, done);
    },
  });
  // A connection that the test cuts is no failure of the test.
  server.on("error", () => {});
  server.server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  const self: TestMailServer = {
    url: `smtp://127.0.0.1:${port}`,
    taken: [],
    onRecipient: () => null,
    onMail: async () => null,
    hangUp() {
      for (const socket of sockets) socket.destroy();
    },
    async [Symbol.asyncDispose]() {
      self.hangUp();
      await new Promise<void>((resolve) => {
        server.close(resolve);
      });
    },
  };
  return self;
}
