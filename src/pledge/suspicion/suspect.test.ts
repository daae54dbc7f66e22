import fc from "fast-check";
import { expect, test } from "vitest";
import type { HoldReason } from "#ledger";
import {
  ALONE,
  type Company,
  houseOf,
  mailWait,
  mayAnswer,
  type Sighting,
  seriesOf,
  suspect,
  waitsOf,
} from "../index.ts";

/** Somebody at a large provider whose browser did the proof of work and who took half a minute. */
const PERSON: Sighting = { proof: true, dwell: 30_000, trap: false, house: "provider" };
const reasons = (sighting: Partial<Sighting>, company: Partial<Company> = {}): HoldReason[] =>
  suspect({ ...PERSON, ...sighting }, { ...ALONE, ...company });

test("one person is suspected of nothing, with or without a script, at whatever honest mailbox", () => {
  for (const house of ["provider", "restricted", "little-known"] as const) {
    expect(reasons({ house })).toEqual([]);
    expect(reasons({ house, proof: false, dwell: null })).toEqual([]);
  }
});

test("a full hall behind one address passes: many from one network, each with the proof of work", () => {
  expect(reasons({}, { network: 300, invitation: 300, invited: 300 })).toEqual([]);
  expect(reasons({ dwell: 4000 }, { network: 300 })).toEqual([]);
  expect(reasons({ proof: false, dwell: null }, { network: 29 })).toEqual([]);
});

test("a burst of requests without the proof of work, or in a great hurry, is looked at", () => {
  expect(reasons({ proof: false, dwell: null }, { network: 300 })).toEqual(["network-burst"]);
  expect(reasons({ dwell: 1500 }, { network: 300 })).toEqual(["network-burst"]);
  expect(reasons({ proof: false, dwell: null }, { invitation: 60 })).toEqual(["invitation-burst"]);
});

test("an invitation has a cap", () => {
  expect(reasons({}, { invited: 400 })).toEqual([]);
  expect(reasons({}, { invited: 401 })).toEqual(["invitation-burst"]);
});

test("many at a domain that one person may own are looked at; at a provider or a university never", () => {
  expect(reasons({ house: "little-known" }, { domain: 29 })).toEqual([]);
  expect(reasons({ house: "little-known" }, { domain: 30 })).toEqual(["catch-all-domain"]);
  expect(reasons({ house: "little-known", proof: false, dwell: null }, { domain: 8 })).toEqual([
    "catch-all-domain",
  ]);
  expect(reasons({ house: "provider" }, { domain: 5000 })).toEqual([]);
  expect(reasons({ house: "restricted" }, { domain: 5000 })).toEqual([]);
});

test("addresses that are counted off are looked at, sooner at a small domain than at a provider", () => {
  expect(reasons({ house: "little-known" }, { series: 4 })).toEqual(["sequential-addresses"]);
  expect(reasons({ house: "provider" }, { series: 20 })).toEqual([]);
  expect(reasons({ house: "provider" }, { series: 60 })).toEqual(["sequential-addresses"]);
});

test("a throw-away mailbox, a filled trap and an impossible speed are looked at by themselves", () => {
  expect(reasons({ house: "disposable" })).toEqual(["disposable-domain"]);
  expect(reasons({ trap: true })).toEqual(["trap-filled"]);
  expect(reasons({ dwell: 500 })).toEqual(["too-fast"]);
});

test("more company never makes a pledge less suspicious, and a proof of work never more", () => {
  const sighting = fc.record({
    proof: fc.boolean(),
    dwell: fc.option(fc.nat(60_000)),
    trap: fc.boolean(),
    house: fc.constantFrom("provider", "restricted", "disposable", "little-known"),
  }) as fc.Arbitrary<Sighting>;
  const count = fc.nat(500);
  const company = fc.record({
    network: count,
    invitation: count,
    invited: count,
    domain: count,
    series: count,
  });
  fc.assert(
    fc.property(sighting, company, company, (seen, some, more) => {
      const all = Object.fromEntries(
        Object.entries(some).map(([key, n]) => [key, n + more[key as keyof Company]]),
      ) as unknown as Company;
      expect(suspect(seen, all)).toEqual(expect.arrayContaining(suspect(seen, some)));
      expect(suspect({ ...seen, proof: false }, some)).toEqual(
        expect.arrayContaining(suspect({ ...seen, proof: true }, some)),
      );
    }),
  );
});

test("who has a mailbox that costs something may settle it alone; the owner of a whole domain may not", () => {
  expect(mayAnswer(["network-burst"], PERSON, 10)).toBe(true);
  expect(mayAnswer(["trap-filled", "too-fast"], { ...PERSON, house: "little-known" }, 2)).toBe(true);
  expect(mayAnswer(["network-burst"], { ...PERSON, house: "little-known" }, 10)).toBe(false);
  expect(mayAnswer(["catch-all-domain"], { ...PERSON, house: "little-known" }, 1)).toBe(false);
  expect(mayAnswer(["disposable-domain"], { ...PERSON, house: "disposable" }, 1)).toBe(false);
  expect(mayAnswer(["network-burst", "organiser"], PERSON, 1)).toBe(false);
  expect(mayAnswer([], PERSON, 1)).toBe(false);
});

test("houses are known by their domain", () => {
  const disposable = (domain: string) => domain === "mailinator.com";
  const houses = {
    "gmail.com": "provider",
    "yahoo.co.uk": "provider",
    "gmx.ch": "provider",
    "hotmail.fr": "provider",
    "ox.ac.uk": "restricted",
    "mit.edu": "restricted",
    "uni.edu.au": "restricted",
    "mailinator.com": "disposable",
    "x.y.mailinator.com": "disposable",
    "acme-works.com": "little-known",
    "gmx.evil.com": "little-known",
    "evil-gmail.com": "little-known",
    "notmailinator.com": "little-known",
    "edu.com": "little-known",
  };
  for (const [domain, house] of Object.entries(houses))
    expect([domain, houseOf(domain, disposable)]).toEqual([domain, house]);
});

test("addresses of one series have one name", () => {
  expect(seriesOf("fan17@x.org")).toBe(seriesOf("fan9000@x.org"));
  expect(seriesOf("a1b2@x.org")).toBe("a#b#@x.org");
  expect(seriesOf("ada+1@x.org")).toBe(seriesOf("ada+list@x.org"));
  expect(seriesOf("fan17@x.org")).not.toBe(seriesOf("fan17@y.org"));
  expect(seriesOf("ada@x.org")).toBeNull();
});

test("the mail comes at once after a proof of work, a little later without, later still in a burst", () => {
  const waits = waitsOf(false);
  expect(mailWait(true, { network: 5000, invitation: 5000 }, waits)).toBe(0);
  expect(mailWait(false, { network: 1, invitation: 1 }, waits)).toBe(60_000);
  expect(mailWait(false, { network: 40, invitation: 1 }, waits)).toBe(600_000);
  expect(mailWait(false, { network: 40, invitation: 1 }, waitsOf(true))).toBe(0);
});
