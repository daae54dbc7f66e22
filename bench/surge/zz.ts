import { load, openBare, openHouse } from "./house.ts";

const [prof = "no", kind = "pledge", seconds = "5", c = "256"] = process.argv.slice(2);
await using house = await openHouse(
  { TRUST_PROXY: "127.0.0.1" },
  prof === "prof" ? ["--cpu-prof", "--cpu-prof-dir=/tmp/prof"] : [],
);
await new Promise((r) => setTimeout(r, 1500));
const page = await (await fetch(`http://127.0.0.1:${house.port}/c/${house.slug}`)).text();
await using bare = await openBare(page.length);
const order = { kind: kind as "pledge", connections: Number(c), seconds: Number(seconds) };
for (let i = 0; i < 2; i++) {
  const before = house.cpu();
  const r = await load({ ...order, port: house.port, path: `/c/${house.slug}` });
  const after = house.cpu();
  const b0 = bare.cpu();
  const b = await load({ ...order, port: bare.port, path: kind === "page" ? "/page" : "/c/surge" });
  const us = (ms: number, n: number) => ((ms * 1000) / n).toFixed(1);
  console.log(
    r.perSecond.toFixed(0),
    "p50",
    r.p50.toFixed(1),
    "p99",
    r.p99.toFixed(1),
    JSON.stringify(r.other),
    "server",
    us(after.server - before.server, r.ok),
    "db",
    us(after.database - before.database, r.ok),
    "| bare",
    b.perSecond.toFixed(0),
    us(bare.cpu() - b0, b.ok),
    "| ratio",
    (r.perSecond / b.perSecond).toFixed(2),
    "cpu ratio",
    ((bare.cpu() - b0) / b.ok / ((after.server - before.server) / r.ok)).toFixed(2),
    `${house.memory().toFixed(0)} MB`,
    page.length,
  );
}
