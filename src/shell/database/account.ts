import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { DatabaseUnavailable } from "./unavailable.ts";

/** The account PostgreSQL runs under, and how to run a program as it. */
export interface Account {
  /** Null when PostgreSQL runs as ourselves. */
  readonly owner: { readonly uid: number; readonly gid: number } | null;
  /** Program, arguments and options that run `command` as this account. */
  run(command: string, args: readonly string[]): Run;
}

/** A program with its arguments and the options of spawn. */
export interface Run {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: {
    readonly cwd: string;
    readonly env: NodeJS.ProcessEnv;
    readonly uid?: number;
    readonly gid?: number;
  };
}

/** No setting or secret of ours reaches the database's environment. */
const PLAIN = { cwd: "/", env: { PATH: "/usr/bin:/bin:/usr/sbin:/sbin", LC_ALL: "C", TZ: "UTC" } };

/**
 * Whom PostgreSQL runs as. It refuses root, so that root runs it as the owner of an existing cluster, else as
 * `postgres`, else as `nobody`. `folder` must exist; `reach` are paths the account must be able to enter.
 */
export function chooseAccount(folder: string, reach: readonly string[]): Account {
  if (process.getuid?.() !== 0) {
    return { owner: null, run: (command, args) => ({ command, args, options: PLAIN }) };
  }
  const owner = unprivileged(folder);
  const asOwner = (command: string, args: readonly string[]): Run => ({
    command,
    args,
    options: { ...PLAIN, ...owner },
  });
  if (reaches(asOwner, reach)) return { owner, run: asOwner };
  // A parent folder is closed to the account (a checkout under /root, say). The right to read past such
  // folders lets it through; access(2) honours that right only without the set-uid fix-up.
  const past = [
    `--reuid=${owner.uid}`,
    `--regid=${owner.gid}`,
    "--clear-groups",
    "--inh-caps=+dac_read_search",
    "--ambient-caps=+dac_read_search",
    "--securebits=+no_setuid_fixup",
    "--",
  ];
  const pastFolders = (command: string, args: readonly string[]): Run => ({
    command: "setpriv",
    args: [...past, command, ...args],
    options: PLAIN,
  });
  if (reaches(pastFolders, reach)) return { owner, run: pastFolders };
  throw new DatabaseUnavailable(
    `PostgreSQL does not run as root, and its account (id ${owner.uid}) cannot reach ${reach.join(" and ")}; ` +
      "open the folders above, start as an ordinary account, or set DATABASE_URL",
  );
}

function reaches(run: Account["run"], paths: readonly string[]): boolean {
  return paths.every((path) => {
    const { command, args, options } = run("/bin/sh", ["-c", 'test -x "$0"', path]);
    return spawnSync(command, args, { ...options, stdio: "ignore" }).status === 0;
  });
}

function unprivileged(folder: string): { uid: number; gid: number } {
  const { uid, gid } = statSync(folder);
  if (uid !== 0) return { uid, gid };
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const account =
    accounts.find(([name]) => name === "postgres") ?? accounts.find(([name]) => name === "nobody");
  if (!account) {
    throw new DatabaseUnavailable(
      "PostgreSQL does not run as root, and there is no account postgres or nobody to run it; " +
        "start as an ordinary account, or set DATABASE_URL",
    );
  }
  return { uid: Number(account[2]), gid: Number(account[3]) };
}
