import { spawnSync } from "node:child_process";
import { rmSync, statfsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { seededRng } from "#kernel";
import { killAll, postmaster, processesOn } from "../process/held-open.ts";
import { type Serving, serve } from "../process/program.ts";
import { crowd } from "./crowd.ts";
import { folder, KILLS } from "./length.ts";
import { makeCampaign, reckon, SETTINGS } from "./reckoning.ts";

const WAIT = { timeout: 30_000, interval: 20 };

/** The embedded database of a data directory, for the one who owns it. */
function embedded(dataDir: string): string {
  return `postgres://flashcrowd@localhost/postgres?host=${encodeURIComponent(path.join(dataDir, "postgres"))}`;
}

test("kill -9 of the server, its workers or its database in a surge loses no pledge and counts none twice", async () => {
  const dataDir = folder();
  const seed = Number(process.env.CHAOS_SEED ?? Date.now() % 100_000);
  console.info(`CHAOS_SEED=${seed} kills at the same counts again`);
  const rng = seededRng(seed);
  const start = (workers: number): Promise<Serving> =>
    serve({ ...SETTINGS, DATA_DIR: dataDir, WORKERS: String(workers) });
  let web = await start(0);
  try {
    const campaign = await makeCampaign(embedded(dataDir));
    const people = crowd(() => web.address, campaign.slug);
    for (let kill = 0; kill < KILLS; kill++) {
      await people.more(Math.ceil(rng() * 400));
      // The database alone, everything at once, or the server alone, which takes its database with it.
      if (kill % 3 === 1) process.kill(postmaster(dataDir)!, "SIGKILL");
      else {
        if (kill % 3 === 2) killAll(processesOn(dataDir));
        await web.kill();
        web = await start(kill % 2 === 0 ? 2 : 0);
      }
    }
    await people.more(200);
    const acknowledged = await people.disperse();
    await reckon(embedded(dataDir), campaign.id, acknowledged);
    expect(await web.interrupt()).toBe(0);
  } finally {
    await web.kill();
  }
  rmSync(dataDir, { recursive: true });
});

test("a full disk keeps people waiting, and none of those who were told yes is lost", async () => {
  await using disk = smallDisk();
  const dataDir = path.join(disk.folder, "data");
  await using web = await serve({ ...SETTINGS, DATA_DIR: dataDir, LOG_LEVEL: "silent" });
  const campaign = await makeCampaign(embedded(dataDir));
  const people = crowd(() => web.address, campaign.slug);
  await people.more(200);
  const filler = path.join(disk.folder, "filler");
  const { bavail, bsize } = statfsSync(disk.folder);
  expect(() => writeFileSync(filler, Buffer.alloc(bavail * bsize + bsize))).toThrow("ENOSPC");
  await vi.waitFor(() => expect(people.sentAway).toBeGreaterThan(20), WAIT);
  rmSync(filler);
  await people.more(200);
  await reckon(embedded(dataDir), campaign.id, await people.disperse());
});

/** A small disk in memory. Whoever may mount none here is told so: the test fails rather than pass unseen. */
function smallDisk(): { readonly folder: string } & AsyncDisposable {
  const disk = folder();
  const options = ["-t", "tmpfs", "-o", "size=192m,mode=0755", "tmpfs", disk];
  const { status, stderr } = spawnSync("mount", options, { encoding: "utf8" });
  if (status !== 0) throw new Error(`a full disk is tried on a small one, which needs root: ${stderr}`);
  return {
    folder: disk,
    async [Symbol.asyncDispose]() {
      spawnSync("umount", ["--lazy", disk]);
      rmSync(disk, { recursive: true, force: true });
    },
  };
}
