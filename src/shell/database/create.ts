import { chown, mkdir, rename, rm } from "node:fs/promises";
import type { Account } from "./account.ts";
import { type Binaries, cannotRun } from "./binaries.ts";
import { EMBEDDED } from "./pool.ts";
import { runToEnd } from "./program.ts";
import { DatabaseUnavailable, reason } from "./unavailable.ts";

/**
 * Makes a new cluster at `folder`. It is made beside that place and moved there when complete, so that a
 * half-made cluster is never taken for a whole one. No password: only who may enter the folder (mode 700)
 * can reach the socket.
 */
export async function createCluster(folder: string, account: Account, binaries: Binaries): Promise<void> {
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { mode: 0o700 });
  if (account.owner) await chown(fresh, account.owner.uid, account.owner.gid);
  const settings = ["--encoding=UTF8", "--no-locale", "--auth=trust", "--no-instructions"];
  const run = account.run(binaries.initdb, ["-D", fresh, "-U", EMBEDDED.user, ...settings]);
  const { code, output } = await runToEnd(run).catch((error: unknown) => {
    throw cannotRun(`${binaries.initdb}: ${reason(error)}`);
  });
  if (code !== 0) {
    const lines = output.trim().split("\n");
    const said = lines.find((line) => /error|fatal|denied|cannot|could not/i.test(line)) ?? lines.at(-1);
    throw cannotRun(`initdb: ${said}`);
  }
  await rename(fresh, folder).catch((error: unknown) => {
    throw new DatabaseUnavailable(
      `${folder} holds something that is not a database (${reason(error)}); move it away or set another DATA_DIR`,
    );
  });
}
