// Every check of the project, one after another, then every test; ends with the count of passed and failed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureInstalled, ensureNode, root } from "./toolchain.mjs";

/** What the tests need besides npm packages: where it shows, and the Debian package that brings it. */
const NEEDS = [
  { file: "/usr/bin/chromium", package: "chromium" },
  { file: "/usr/lib/postgresql/15/bin/postgres", package: "postgresql-15" },
  { file: "/usr/sbin/nats-server", package: "nats-server" },
  { file: "/usr/bin/curl", package: "curl" },
  { file: "/usr/sbin/nginx", package: "nginx-light" },
];

const CHECKS = [
  ["lint", "npm", ["run", "--silent", "lint"]],
  ["types", "npm", ["run", "--silent", "typecheck"]],
  ["dead code", "npm", ["run", "--silent", "deadcode"]],
  ["build", "npm", ["run", "--silent", "build"]],
];

await ensureNode();
ensureInstalled();
installNeeds();

const count = { passed: 0, failed: 0, skipped: 0 };
for (const [name, command, args] of CHECKS) {
  const began = performance.now();
  const ok = run(command, args);
  count[ok ? "passed" : "failed"] += 1;
  console.log(`${ok ? "passed" : "FAILED"}: ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
}
runTests();

const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
console.log(`\n${count.passed} passed, ${count.failed} failed${skipped}`);
process.exitCode = count.failed > 0 ? 1 : 0;

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status === 0;
}

/** Brings what is missing through the system's package manager; where that can't be done, its tests fail and say so. */
function installNeeds() {
  const missing = NEEDS.filter((need) => !existsSync(need.file)).map((need) => need.package);
  if (missing.length === 0) return;
  const byHand = `install ${missing.join(" and ")} by hand; the tests that need them will fail`;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    console.error(`flashcrowd: no apt-get as root here: ${byHand}`);
    return;
  }
  console.error(`flashcrowd: installing ${missing.join(" and ")} for the tests`);
  const quiet = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  const done =
    run("apt-get", ["update"], quiet) &&
    run("apt-get", ["install", "-y", "--no-install-recommends", ...missing], quiet);
  if (!done) console.error(`flashcrowd: apt-get failed: ${byHand}`);
}

/** Runs all vitest projects and adds their counts; a file or a set-up that breaks counts as one failure. */
function runTests() {
  const report = path.join(root, ".cache", "tests.json");
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const vitest = path.join(root, "node_modules/vitest/vitest.mjs");
  const ok = run(process.execPath, [
    vitest,
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  const failedBefore = count.failed;
  if (existsSync(report)) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    const broken = testResults.filter(
      (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
    );
    count.passed += numPassedTests;
    count.failed += numFailedTests + broken.length;
    count.skipped += numPendingTests + numTodoTests;
  }
  if (!ok && count.failed === failedBefore) count.failed += 1;
}
