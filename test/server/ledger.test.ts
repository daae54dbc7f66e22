import { expect, test } from "vitest";
import { MINUTE, utf8 } from "#kernel";
import {
  foldLeaves,
  type Leaf,
  leafHash,
  makeReceipt,
  openCheckpoint,
  readEntries,
  readLeaf,
  verifyInclusion,
  verifyReceipt,
} from "#ledger";
import { openLogKeys } from "../../src/shell/secrets/index.ts";
import { openCampaign, type TestApp, testApp } from "../app.ts";
import { act, pledgeOf } from "../people.ts";

const SECRET = Buffer.alloc(32, 1);
const keeper = { ...openLogKeys(SECRET), origin: (slug: string) => `crowd.test/ledger/${slug}` };

/** Signs, and gives the campaign's log with all its leaves. */
async function logOf(app: TestApp, slug = "song") {
  await app.store.signLogs(keeper, app.clock.now);
  const log = (await app.store.findLog(slug))!;
  const leaves: Leaf[] = [];
  for (let index = 0; index * 256 < log.size; index++) {
    const width = Math.min(256, log.size - index * 256);
    const bundle = (await app.store.tileBytes(log, { level: "entries", index, width }))!;
    leaves.push(...readEntries(bundle, width)!.map((data) => readLeaf(data)!));
  }
  return { ...log, leaves, key: keeper.signer(log.campaignId, log.origin) };
}

test("everything that counts is in the log, in its order, and what does not count is not", async () => {
  await using app = await testApp();
  const { id } = await openCampaign(app);
  const [ada, bob] = [await pledgeOf(app, id, "ada@example.org"), await pledgeOf(app, id, "bob@example.org")];
  await act(app.store, ada, "verify");
  await act(app.store, ada, "verify");
  app.clock.now += MINUTE;
  await act(app.store, ada, "confirm");
  await act(app.store, bob, "verify");
  await act(app.store, bob, "withdraw");
  await app.store.recordFacts(
    id,
    [{ kind: "correction-made", about: "goal", reason: "typo" }],
    app.clock.now,
  );
  const { leaves, figures, size } = await logOf(app);
  expect(leaves.map(({ kind }) => kind)).toEqual([
    "statement",
    "verified",
    "confirmed",
    "verified",
    "withdrawn",
    "correction",
  ]);
  expect(size).toBe(6);
  const who = leaves.map((leaf) => ("who" in leaf ? leaf.who : null));
  expect(who[1]).toBe(who[2]);
  expect(who[3]).toBe(who[4]);
  expect(who[1]).not.toBe(who[3]);
  expect(figures).toEqual(foldLeaves(leaves));
  expect(figures).toMatchObject({ verified: 1, withdrawn: 1, confirmed: 1, held: 0 });
  expect(leaves[0]).toMatchObject({
    of: "campaign",
    name: "Song of the Day",
    rules: { outcome: expect.stringMatching(/^(clear|conditions)$/) },
  });
});
