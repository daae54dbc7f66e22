import type { Plan } from "#campaign";
import { DAY, localTime } from "#kernel";
import { type App, openApp } from "../src/shell/app.ts";
import { readConfig } from "../src/shell/config.ts";
import type { StoredCampaign } from "../src/shell/store/index.ts";
import type { Limits } from "../src/shell/web/index.ts";
import { type TestDatabase, testDatabase } from "./database.ts";

/** The whole program on a database of its own, with a clock that a test can move. It does not listen. */
export interface TestApp extends App, AsyncDisposable {
  readonly database: TestDatabase;
  readonly clock: { now: number };
}

/** Opens the program for one test; `await using` closes it. `env` holds settings. */
export async function testApp(
  env: NodeJS.ProcessEnv = {},
  { database: shared, limits }: { database?: TestDatabase; limits?: Limits } = {},
): Promise<TestApp> {
  const database = shared ?? (await testDatabase());
  const clock = { now: Date.now() };
  const app = await openApp({
    config: readConfig({ LOG_LEVEL: "error", PUBLIC_URL: "http://crowd.test", ...env }),
    pool: database.pool,
    reach: { url: database.url },
    secret: Buffer.alloc(32, 1),
    now: () => clock.now,
    ...(limits ? { limits } : {}),
  });
  return {
    ...app,
    database,
    clock,
    async [Symbol.asyncDispose]() {
      await app.close();
      if (!shared) await database[Symbol.asyncDispose]();
    },
  };
}

/** Answers with which the front door lets a purchase, a signature or a vote of fans open. */
export const ANSWERED: NonNullable<Plan["answers"]> = {
  organiser: "fan",
  timesEach: 1,
  account: "own",
  country: "own",
  payer: "supporter",
  reward: "none",
  interest: "none",
};

/** A plan that may open, with its moment `inDays` days from `now` (0: today, the whole day). */
export function planAt(now: number, inDays = 7): Plan {
  return {
    name: "Song of the Day",
    story: "We like **this song**.",
    askKind: "buy",
    ask: "Buy “Example” once, if you like it",
    venue: "itunes-store",
    item: "Example by The Band",
    feed: {},
    doors: [
      {
        label: "Open the iTunes Store",
        url: "https://music.apple.com/us/album/1",
        country: null,
        device: "any",
      },
      {
        label: "Open the German store",
        url: "https://music.apple.com/de/album/1",
        country: "DE",
        device: "any",
      },
    ],
    moment: {
      mode: "together",
      date: localTime(now + inDays * DAY, "UTC").date,
      from: "00:00",
      until: "23:59",
      zone: "UTC",
    },
    goal: { people: 500, rank: 10 },
    disclosures: {
      organiser: "Rosa's fan club",
      benefits: "The band",
      pays: "Nobody",
      money: "To the store and the band",
    },
    languages: ["en"],
    asksCountry: true,
    asksAmount: true,
    currency: "USD",
    shareText: "",
    answers: ANSWERED,
  };
}

/** An open campaign. */
export async function openCampaign(
  app: TestApp,
  plan = planAt(app.clock.now),
  rehearsal = false,
): Promise<StoredCampaign> {
  const draft = await app.store.createCampaign(
    { slug: "song", plan, rehearsal, origin: null },
    null,
    app.clock.now,
  );
  const opened = await app.store.commandCampaign(draft.id, { kind: "open" }, null, app.clock.now);
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  return opened.value;
}
