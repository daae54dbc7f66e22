import { load, openHouse } from "./house.ts";

await using house = await openHouse(
  {},
  process.argv[2] === "prof" ? ["--cpu-prof", "--cpu-prof-dir=/tmp/prof"] : [],
);
await house.pool.query("update campaign set rehearsal = $1", [process.argv[3] === "r"]);
await new Promise((r) => setTimeout(r, 1500));
for (let i = 0; i < 2; i++) {
  const before = house.cpu();
  const r = await load({
    port: house.port,
    kind: "pledge",
    path: `/c/${house.slug}/pledges`,
    connections: 256,
    seconds: 6,
  });
  const after = house.cpu();
  console.log(
    JSON.stringify({ ...r, windows: undefined }),
    "server us/pledge",
    (((after.server - before.server) * 1000) / r.ok).toFixed(1),
    "db",
    (((after.database - before.database) * 1000) / r.ok).toFixed(1),
    house.memory().toFixed(0) + " MB",
  );
}
