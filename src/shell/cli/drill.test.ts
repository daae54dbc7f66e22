import { expect, test } from "vitest";
import { seededRng } from "#kernel";
import { readAddress } from "#pledge";
import { refuseElsewhere } from "./drill.ts";
import { ATTACKS } from "./drill-attacks.ts";
import { honestCrowd, officeOf } from "./drill-cast.ts";

test("drills run against loopback only", () => {
  for (const address of ["http://127.0.0.1:7788", "http://localhost:1", "http://[::1]:7788"]) {
    expect(() => refuseElsewhere(address)).not.toThrow();
  }
  for (const address of [
    "http://crowd.example.org",
    "http://10.0.0.5:7788",
    "http://127.0.0.1.example.org",
  ]) {
    expect(() => refuseElsewhere(address)).toThrow("loopback only");
  }
});

test("the honest crowd is twenty thousand different people, three hundred of them behind one address", () => {
  const crowd = honestCrowd(20_000, officeOf(1), seededRng(1));
  expect(new Set(crowd.map(({ address }) => address)).size).toBe(20_000);
  const office = crowd.filter(({ invitation }) => invitation === "office");
  expect(office).toHaveLength(300);
  expect(new Set(office.map(({ from }) => from)).size).toBe(1);
  expect(new Set(crowd.map(({ from }) => from)).size).toBeGreaterThan(15_000);
});

test("the attacks are as large as they say, and six thousand variants are three mailboxes and their endings", () => {
  const rng = seededRng(1);
  expect(ATTACKS["one-network"].players(1, rng)).toHaveLength(10_000);
  expect(new Set(ATTACKS.botnet.players(1, rng).map(({ from }) => from)).size).toBeGreaterThanOrEqual(2000);
  expect(ATTACKS.farmer.players(1, rng)).toHaveLength(4500);
  const people = ATTACKS.variants.players(1, rng).map(({ address }) => {
    const read = readAddress(address);
    return read.ok ? read.value.canonical : "";
  });
  const own = people.filter((address) => address.endsWith("@attacker.dev"));
  expect(new Set(people.filter((address) => !own.includes(address))).size).toBe(2);
  expect(people).not.toContain("");
});
