import fc from "fast-check";
import { expect, test } from "vitest";
import { slugFrom } from "./index.ts";

test.each([
  ["Bum Rush the Charts", "bum-rush-the-charts"],
  ["  Save St. Mary's   Library!  ", "save-st-marys-library"],
  ["Größe & Maß für Łódź", "grosse-and-mass-fur-lodz"],
  ["Smørrebrød i Ærø", "smorrebrod-i-aero"],
  ["Спасём парк", "spasem-park"],
  ["Σώστε το πάρκο", "soste-to-parko"],
  ["公園を守ろう", "campaign"],
  ["", "campaign"],
])("%s stands at /c/%s", (name, slug) => {
  expect(slugFrom(name)).toBe(slug);
});

test("whatever the name, the address is one the database takes, and making it twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
      const slug = slugFrom(name);
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slug.length).toBeLessThanOrEqual(80);
      expect(slugFrom(slug)).toBe(slug);
    }),
  );
});
