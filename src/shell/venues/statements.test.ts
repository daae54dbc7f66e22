import { readdirSync, readFileSync } from "node:fs";
import { Value } from "typebox/value";
import { expect, test } from "vitest";
import { Law, Venue } from "#frontdoor";
import { loadLaw, loadVenues } from "./index.ts";

const folder = new URL("../../../venues/", import.meta.url);
const parsed = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const profiles = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "law.json");

test.each(profiles)("%s keeps the JSON schema of a venue", (name) => {
  expect([...Value.Errors(Venue, parsed(name))]).toEqual([]);
});

test("law.json keeps the JSON schema of the law", () => {
  expect([...Value.Errors(Law, parsed("law.json"))]).toEqual([]);
});

test("a statement without its source, its day or its confidence breaks the schema", () => {
  const venue = structuredClone(loadVenues().get("itunes-store")!);
  for (const part of ["source", "seen", "copyDate", "confidence", "rule", "severity"]) {
    const [first, ...rest] = venue.forbiddenAsks;
    const { [part as "rule"]: _, ...without } = first!;
    expect(Value.Check(Venue, { ...venue, forbiddenAsks: [without, ...rest] }), part).toBe(false);
  }
  expect(Value.Check(Venue, { ...venue, surprise: 1 })).toBe(false);
  expect(Value.Check(Venue, venue)).toBe(true);
});

test("every statement names a source and the day it was seen, no later than today and no earlier than its copy", () => {
  const statements = [...loadVenues().values()].flatMap(({ id, forbiddenAsks, allowedAsks }) => [
    ...forbiddenAsks.map((ask) => ({ of: id, ...ask })),
    ...allowedAsks.flatMap(({ source }) => (source ? [{ of: id, ...source }] : [])),
  ]);
  for (const { of, source, seen, copyDate } of [
    ...statements,
    ...loadLaw().map((law) => ({ of: "law", ...law })),
  ]) {
    expect(source.trim(), of).not.toBe("");
    expect(Number.isNaN(Date.parse(seen)), `${of}: ${seen}`).toBe(false);
    expect(Date.parse(seen), of).toBeLessThanOrEqual(Date.now());
    if (copyDate !== null) expect(copyDate <= seen, `${of}: copy of ${copyDate}`).toBe(true);
  }
});

test("no name means two venues", () => {
  const names = [...loadVenues().values()].flatMap(({ name, alsoCalled }) => [
    name.toLowerCase(),
    ...alsoCalled,
  ]);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
