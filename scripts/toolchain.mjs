// Brings the machine to where the project can run: Node 24, the installed packages, a current build.
// Plain JavaScript without dependencies, so that it runs on Node 20 before anything is installed.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "..");
const WANTED_MAJOR = 24;
/** Loaded when it is needed: most commands start no other program, and are quick. */
const childProcess = () => createRequire(import.meta.url)("node:child_process");

/** Runs a program in the project folder, output shown on stderr; a failure ends this process with its code. */
export function run(command, args, options = {}) {
  const result = childProcess().spawnSync(command, args, { cwd: root, stdio: ["inherit", 2, 2], ...options });
  if (result.error) fail(`${command} could not be started: ${result.error.message}`);
  if (result.status !== 0) process.exit(result.status ?? 1);
}

function fail(message) {
  console.error(`flashcrowd: ${message}`);
  process.exit(1);
}

/**
 * Continues this very command under Node 24, fetched from the registry as an ordinary package when it is missing.
 * The older Node stays as a shell around it: signals pass through, and the command ends when the shell is killed.
 */
export async function ensureNode() {
  if (Number(process.versions.node.split(".")[0]) >= WANTED_MAJOR) {
    endWithShell();
    return;
  }
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const home = path.join(root, ".node");
  const binary = path.join(
    home,
    "node_modules",
    name,
    "bin",
    process.platform === "win32" ? "node.exe" : "node",
  );
  if (!existsSync(binary)) {
    console.error(
      `flashcrowd: this is Node ${process.versions.node}; fetching Node ${WANTED_MAJOR} into .node and going on with it`,
    );
    mkdirSync(home, { recursive: true });
    writeFileSync(path.join(home, "package.json"), '{ "private": true }\n');
    run("npm", ["install", "--no-save", "--loglevel=error", "--prefix", home, `${name}@${WANTED_MAJOR}`]);
    if (!existsSync(binary))
      fail(`no Node ${WANTED_MAJOR} for ${name}; install it by hand (https://nodejs.org)`);
  }
  const PATH = `${path.dirname(binary)}${path.delimiter}${process.env.PATH ?? ""}`;
  const again = childProcess().spawn(binary, process.argv.slice(1), {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, PATH },
  });
  // Ctrl-C reaches the command by itself, and a second SIGINT would mean "at once": pass every wish on as SIGTERM.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => again.kill("SIGTERM"));
  const code = await new Promise((resolve) => {
    again.once("error", (error) => fail(`${binary} could not be started: ${error.message}`));
    again.once("exit", resolve);
  });
  process.exit(code ?? 1);
}

function endWithShell() {
  if (!process.channel) return;
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel.unref();
}

/** Installs the packages of the lock file when they are missing or older than the lock file. */
export function ensureInstalled() {
  const lock = path.join(root, "package-lock.json");
  // A container image holds what was installed and built, and nothing to do it again with.
  if (!existsSync(lock)) return;
  const stamp = path.join(root, "node_modules", ".package-lock.json");
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error("flashcrowd: installing packages");
  // Not `npm ci`: it refuses when a registry lacks an optional package for some other platform.
  run("npm", ["install", "--no-save", "--loglevel=error", "--no-audit", "--no-fund"]);
}

/** Builds dist/ when a source is newer than the last build. */
export function ensureBuilt() {
  const stamp = path.join(root, "dist", ".built");
  if (!existsSync(path.join(root, "src"))) return;
  const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  if (newest(path.join(root, "src")) <= built) return;
  console.error("flashcrowd: building");
  build();
}

/** Compiles the server, bundles the page scripts and styles, and stamps the build. */
export function build() {
  const dist = path.join(root, "dist");
  rmSync(dist, { recursive: true, force: true });
  run(process.execPath, [path.join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"]);
  if (existsSync(path.join(root, "vite.config.ts"))) {
    run(process.execPath, [path.join(root, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn"]);
  }
  bundleObserve();
  writeFileSync(path.join(dist, ".built"), new Date().toISOString());
}

/**
 * `flashcrowd observe` as one file, beside the worker threads it starts: reading a hundred small files takes longer than a
 * small observation. Other commands run from the files as they were compiled.
 */
function bundleObserve() {
  run(process.execPath, [path.join(root, "scripts/observe-bundle.mjs")]);
}

function newest(folder) {
  let latest = statSync(folder).mtimeMs;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(file) : statSync(file).mtimeMs);
  }
  return latest;
}
