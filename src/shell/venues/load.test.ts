import { expect, test } from "vitest";
import { loadLaw, loadVenues } from "./index.ts";

test("all 29 venues and 13 laws are read and keep the schema", () => {
  expect(loadVenues().size).toBe(29);
  expect(loadLaw()).toHaveLength(13);
  expect(loadVenues()).toBe(loadVenues());
});

test("every place in a door or feed address is described, so that an organiser can fill it", () => {
  for (const venue of loadVenues().values()) {
    const links = [
      ...venue.doors.map((door) => ({ urls: [door.url], params: door.params })),
      ...(venue.feed ? [venue.feed] : []),
    ];
    for (const { urls, params } of links) {
      const places = urls.flatMap((url) => [...url.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]));
      const named = params.map((param) => param.name);
      for (const place of places) expect(named, `${venue.id}: {${place}}`).toContain(place);
    }
  }
});

test("each forbidden ask has an id of its own across all venues", () => {
  const ids = [...loadVenues().values()].flatMap((venue) => venue.forbiddenAsks.map((ask) => ask.id));
  expect(ids).toHaveLength(69);
  expect(new Set(ids).size).toBe(69);
});

test("counting windows name time zones that exist", () => {
  for (const { counts } of loadVenues().values()) {
    const rule = counts.windowRule;
    if (rule && "zone" in rule)
      expect(() => new Intl.DateTimeFormat("en", { timeZone: rule.zone })).not.toThrow();
  }
});
