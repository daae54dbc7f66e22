import { expect, test } from "vitest";
import { MINUTE } from "#kernel";
import { openPledgeLimit } from "./pledge-limit.ts";

const proof = (id: string) => ({ id, askedAt: 0, expiresAt: 30 * MINUTE });
const sendMany = (
  limit: ReturnType<typeof openPledgeLimit>,
  n: number,
  id: string | null = null,
  from = "net",
) =>
  Array.from({ length: n }, () => limit.wait(from, id === null ? null : proof(id), 1000)).filter((s) => s > 0)
    .length;

test("without a proof of work 1,200 a minute pass from one network; the rest is told how long to wait", () => {
  const limit = openPledgeLimit();
  expect(sendMany(limit, 1500)).toBe(300);
  expect(sendMany(limit, 100, null, "another net")).toBe(0);
  expect(limit.wait("net", null, 31_000)).toBe(30);
  expect(limit.wait("net", null, 61_000)).toBe(0);
});

test("a full hall passes, each with a proof of work of its own; one proof sent over and over does not", () => {
  const limit = openPledgeLimit();
  expect(sendMany(limit, 1200)).toBe(0);
  const hall = Array.from({ length: 5000 }, (_, i) => limit.wait("net", proof(`p${i}`), 1000));
  expect(hall.filter((wait) => wait > 0)).toEqual([]);
  expect(sendMany(limit, 50, "p17")).toBe(50);
  expect(sendMany(limit, 50, "fresh")).toBe(49);
});

test("what is remembered of proofs is bounded, and the newest fifty thousand are never forgotten", () => {
  const limit = openPledgeLimit();
  expect(sendMany(limit, 1200)).toBe(0);
  for (let i = 0; i < 120_000; i++) limit.wait("net", proof(`p${i}`), 1000);
  expect(sendMany(limit, 1, "p119999")).toBe(1);
  expect(sendMany(limit, 1, "p70001")).toBe(1);
});
