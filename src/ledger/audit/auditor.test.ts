import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Audit,
  Auditor,
  type AuditQuestion,
  foldLeaves,
  type Leaf,
  type PublishedFigures,
  readLeaf,
} from "../index.ts";
import { logOf, MINUTE, quietLog, verified, type WholeLog, who } from "./log.testkit.ts";

function audit(log: WholeLog, asked: Partial<AuditQuestion> = {}): Audit {
  const auditor = new Auditor({
    checkpoint: log.checkpoint,
    earlier: [],
    unbelieved: [],
    published: null,
    mostPerMinute: null,
    ...asked,
  });
  for (const leaf of log.leaves) auditor.take(leaf);
  return auditor.finish();
}

const faults = (found: Audit) => [...new Set(found.findings.map(({ fault }) => fault))];
const published = (log: WholeLog, size = log.leaves.length): PublishedFigures => ({
  size,
  figures: foldLeaves(log.leaves.slice(0, size).map((leaf) => readLeaf(leaf)!)),
});

/** What a server that keeps the rules writes, whatever five people and their organiser do. */
const honest = fc
  .array(
    fc.record({
      n: fc.nat(4),
      kind: fc.constantFrom("verified", "held", "released", "withdrawn", "confirmed"),
    }),
    {
      maxLength: 60,
    },
  )
  .map((steps) => {
    const standing = new Map<number, string>();
    const done = new Set<number>();
    const leaves: Leaf[] = [];
    for (const { n, kind } of steps) {
      const before = standing.get(n) ?? "out";
      const about = { minute: MINUTE, who: who(n), channel: n % 2 === 0 ? "radio" : null };
      if (kind === "verified" && before === "out") {
        leaves.push({ kind, held: n === 3, ...about });
        standing.set(n, n === 3 ? "held" : "counted");
      } else if (kind === "held" && before === "counted") {
        leaves.push({ kind, by: "organiser", ...about });
        standing.set(n, "held");
      } else if (kind === "released" && before === "held") {
        leaves.push({ kind, by: "organiser", ...about });
        standing.set(n, "counted");
      } else if (kind === "withdrawn" && before !== "out") {
        leaves.push({ kind, held: before === "held", ...about });
        standing.set(n, "out");
      } else if (kind === "confirmed" && before !== "out" && !done.has(n)) {
        leaves.push({ kind, amount: null, ...about });
        done.add(n);
      }
    }
    return { log: logOf(leaves), counted: [...standing.values()].filter((one) => one === "counted").length };
  });

test("an honest log is consistent at every size, and counts who stands", () => {
  fc.assert(
    fc.property(honest, fc.nat(), ({ log, counted }, cut) => {
      const size = log.leaves.length === 0 ? 0 : cut % (log.leaves.length + 1);
      const early = logOf(log.leaves.slice(0, size).map((leaf) => readLeaf(leaf)!));
      const found = audit(log, {
        published: published(log, size),
        earlier: [{ ...early.checkpoint, seenBy: "somebody" }],
      });
      expect(found.findings).toEqual([]);
      expect(found.verdict).toBe("consistent");
      expect(found.figures.verified).toBe(counted);
    }),
  );
});

test("a leaf taken out, changed, moved or put in shows, against the signature and against an old checkpoint", () => {
  const log = quietLog(300);
  const old = { ...quietLog(200).checkpoint, seenBy: "your earlier checkpoint" };
  const tampered: Record<string, Uint8Array[]> = {
    "taken out": log.leaves.filter((_, i) => i !== 120),
    changed: log.leaves.map((leaf, i) => (i === 120 ? logOf([verified(120, MINUTE)]).leaves[0]! : leaf)),
    swapped: log.leaves.map((leaf, i) => log.leaves[i === 120 ? 121 : i === 121 ? 120 : i] ?? leaf),
    "put in": [
      ...log.leaves.slice(0, 120),
      ...Array.from({ length: 500 }, (_, n) => logOf([verified(1000 + n)]).leaves[0]!),
      ...log.leaves.slice(120),
    ],
  };
  for (const leaves of Object.values(tampered)) {
    expect(faults(audit({ ...log, leaves }))).toContain("root-differs");
    // Signed anew, the signature fits again; who kept a checkpoint still sees it.
    const signedAnew = logOf(leaves.map((leaf) => readLeaf(leaf)!));
    expect(faults(audit(signedAnew))).not.toContain("root-differs");
    expect(faults(audit(signedAnew, { earlier: [old] }))).toContain("history-changed");
  }
});

test("a log rolled back to a backup is smaller than what was seen before", () => {
  const seen = { ...quietLog(300).checkpoint, seenBy: "witness example.org" };
  const found = audit(quietLog(250), { earlier: [seen] });
  expect(found.findings).toEqual([
    { fault: "rolled-back", index: null, words: "witness example.org had 300 leaves; the log now has 250" },
  ]);
});

test("a page that counts other people than its log is named, figure by figure", () => {
  const log = quietLog(300);
  const honestly = published(log);
  const { figures } = honestly;
  expect(
    audit(log, { published: { ...honestly, figures: { ...figures, verified: 800 } } }).findings.map(
      ({ words }) => words,
    ),
  ).toEqual(["the page says 800 verified, the log adds up to 300"]);
  expect(faults(audit(log, { published: { ...honestly, size: 301 } }))).toEqual(["figures-ahead"]);
  const otherDay = { ...figures, byDay: { ...figures.byDay, "2026-11-23": figures.byDay["2026-11-24"]! } };
  expect(faults(audit(log, { published: { ...honestly, figures: otherDay } }))).toEqual(["figure-differs"]);
});

test("the same person twice, and acts that cannot follow on each other, are named with their place", () => {
  const about = { minute: MINUTE, who: who(1), channel: null };
  const stories: [Leaf[], string, number][] = [
    [[verified(1), verified(1)], "duplicate-pseudonym", 1],
    [[{ kind: "withdrawn", held: false, ...about }], "impossible-order", 0],
    [[verified(1), { kind: "released", by: "organiser", ...about }], "impossible-order", 1],
    [[verified(1), { kind: "withdrawn", held: true, ...about }], "impossible-order", 1],
    [[verified(1, MINUTE, true), { kind: "held", by: "rule", ...about }], "impossible-order", 1],
    [[{ kind: "confirmed", amount: null, ...about }], "impossible-order", 0],
  ];
  for (const [leaves, fault, index] of stories) {
    expect(audit(logOf(leaves)).findings).toMatchObject([{ fault, index }]);
  }
  const again = [verified(1), { kind: "withdrawn", held: false, ...about } as const, verified(1)];
  expect(audit(logOf(again)).verdict).toBe("consistent");
});

test("more people in one minute than the stated rate are named; the fastest minute is always told", () => {
  const log = logOf([
    ...Array.from({ length: 50 }, (_, n) => verified(n)),
    verified(50, "2026-11-24T08:14Z"),
  ]);
  expect(audit(log, { mostPerMinute: 49 }).findings.map(({ fault }) => fault)).toEqual(["too-fast"]);
  expect(audit(log, { mostPerMinute: 50 })).toMatchObject({
    verdict: "consistent",
    fastest: { minute: MINUTE, verified: 50 },
  });
});

test("what is no leaf is named with its place, and ten thousand faults stay a short list", () => {
  const log = quietLog(30);
  const broken = log.leaves.map((leaf, i) => (i === 7 ? new TextEncoder().encode("{}") : leaf));
  expect(audit({ ...log, leaves: broken }).findings).toMatchObject([
    { fault: "leaf-unreadable", index: 7 },
    { fault: "root-differs" },
  ]);
  const many = audit(logOf(Array.from({ length: 10_000 }, () => verified(1))));
  expect(many.findings).toHaveLength(20);
  expect(many.counts).toEqual({ "duplicate-pseudonym": 9999 });
});
