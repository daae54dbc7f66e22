// A server's messenger alone in a process of its own, so that a test can kill it at work. Arguments: database, the
// receiver's host, and the instant that its clock shows.
import pg from "pg";
import { messageOf } from "../src/shell/api/index.ts";
import { openMessenger } from "../src/shell/webhooks/index.ts";
import { houseOn } from "./people.ts";

const [database, host, now] = process.argv.slice(2);
const { store, vault, clock } = houseOn(new pg.Pool({ connectionString: database! }), Number(now));
const messenger = openMessenger({
  store,
  openSecret: (sealed) => vault.open(sealed),
  messageOf: (delivery) => messageOf(delivery, "https://crowd.example.org"),
  reach: { ownHosts: [host!] },
  patience: 60_000,
  now: () => clock.now,
  rng: () => 0,
  log: console,
});
for (;;) {
  await messenger.step();
  await new Promise((resolve) => setTimeout(resolve, 5));
}
