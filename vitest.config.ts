import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const shared = {
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  oxc: { jsx: { runtime: "automatic" as const, importSource: "preact" } },
};

/** Everything that touches SQL runs on the embedded PostgreSQL and on the oldest one we support. */
const onDatabase = {
  include: ["test/server/**/*.test.ts", "src/shell/**/*.db.test.ts"],
  testTimeout: 30_000,
};
/** One file at a time, after the others: these start servers and browsers of their own. */
const serial = { fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 };
const journeys = { ...serial, include: ["test/journeys/**/*.test.ts"] };

/** What breaks while a crowd comes: short in `npm test`, long with CHAOS=long. */
const chaos = { ...serial, testTimeout: 240_000, include: ["test/chaos/**/*.test.ts"] };

const cluster = (version: 15 | 18) => ({ globalSetup: [`test/cluster-${version}.ts`] });
const project = <T>(test: T) => ({ ...shared, test });

export default defineConfig({
  ...shared,
  test: {
    // Tests of servers wait for the disk more than they compute: one worker would leave half a small machine idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      project({
        name: "unit",
        include: ["src/**/*.test.{ts,tsx}", "test/{laws,properties,contracts,frontdoor}/**/*.test.ts"],
        exclude: ["src/**/*.db.test.ts"],
      }),
      project({ name: "postgres-18", ...onDatabase, ...cluster(18) }),
      project({ name: "postgres-15", ...onDatabase, ...cluster(15) }),
      project({
        name: "process",
        include: ["test/process/**/*.test.ts"],
        ...serial,
        sequence: { groupOrder: 1 },
      }),
      project({
        name: "journeys-embedded",
        ...journeys,
        // Runs the program within the test, on a database that the tests start.
        exclude: ["test/journeys/organiser-reads-the-numbers.test.ts"],
        sequence: { groupOrder: 2 },
      }),
      project({
        name: "journeys-system",
        ...serial,
        // Those that go the whole way through the database; the others walk through pages, which are the same on each.
        include: ["test/journeys/{rosa-rushes-a-chart,second-looks,organiser-reads-the-numbers}.test.ts"],
        ...cluster(15),
        sequence: { groupOrder: 3 },
      }),
      project({ name: "chaos", ...chaos, ...cluster(18), sequence: { groupOrder: 4 } }),
    ],
  },
});
