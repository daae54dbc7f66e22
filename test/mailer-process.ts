// A server's mailer alone in a process of its own, so that a test can kill it at work. Arguments: database, mail
// server, and the instant that its clock shows.
import pg from "pg";
import { openMailer } from "../src/shell/mail/index.ts";
import { houseOn } from "./people.ts";

const [database, smtpUrl, now] = process.argv.slice(2);
const { store, vault, tickets, clock } = houseOn(new pg.Pool({ connectionString: database! }), Number(now));
const mailer = openMailer({
  receiptOf: async () => null,
  store,
  vault,
  tickets,
  smtpUrl: smtpUrl!,
  rate: 10,
  patience: 5000,
  publicUrl: () => "https://crowd.example.org",
  from: () => "no-reply@crowd.example.org",
  now: () => clock.now,
  log: console,
});
for (;;) {
  await mailer.step();
  await new Promise((resolve) => setTimeout(resolve, 5));
}
