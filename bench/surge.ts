// npm run bench:surge [-- ROW...] [--quick] [--json]: what the server holds when everybody comes at once. Server,
// database and load generators share this machine; loopback only, every run bounded. Each row has a server of its own;
// a quick run has one for all.
import { everything } from "./surge/everything.ts";
import { type House, openHouse } from "./surge/house.ts";
import { burst, latency, pledges, sustained } from "./surge/intake.ts";
import { broadcast, listeners } from "./surge/listening.ts";
import { pages } from "./surge/pages.ts";
import { peers } from "./surge/peers.ts";
import type { Row } from "./surge/rows.ts";

const ROWS: readonly Row[] = [
  pledges,
  latency,
  sustained,
  burst,
  pages,
  listeners,
  broadcast,
  everything,
  peers,
];
const args = process.argv.slice(2);
const quick = args.includes("--quick");
const json = args.includes("--json");
const named = args.filter((one) => !["--quick", "--json"].includes(one));
const unknown = named.find((one) => !ROWS.some(({ name }) => name === one));
if (unknown) {
  const all = ROWS.map(({ name, about }) => `  ${name.padEnd(12)}${about}`).join("\n");
  console.error(`flashcrowd: there is no row "${unknown}"; there are\n${all}\nand --quick, --json`);
  process.exit(2);
}
const wanted = ROWS.filter((row) => (named.length > 0 ? named.includes(row.name) : row.quick || !quick));
const figures: Record<string, number> = {};

if (quick) {
  await using house = await openBusyHouse();
  for (const row of wanted) await run(row, house);
} else {
  for (const row of wanted) {
    await using house = await openBusyHouse();
    await run(row, house);
  }
}
if (json) console.log(JSON.stringify(figures));

/** The load generator gives each request another address, as a proxy in front would: one alone meets the limit. */
function openBusyHouse(): Promise<House> {
  return openHouse({ TRUST_PROXY: "127.0.0.1" });
}

async function run(row: Row, house: House): Promise<void> {
  const page = `/c/${house.slug}`;
  const answer = await fetch(`http://127.0.0.1:${house.port}${page}`);
  if (!answer.ok) throw new Error(`the campaign's page answers ${answer.status}`);
  await row.run({
    house,
    quick,
    page,
    text: await answer.text(),
    tell(found, sentence) {
      Object.assign(figures, found);
      if (!json) console.log(`${row.name}: ${sentence}`);
    },
  });
}
