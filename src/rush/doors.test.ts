import fc from "fast-check";
import { expect, test } from "vitest";
import type { Door } from "#campaign";
import { doorsFor } from "./index.ts";

const door = (label: string, country: string | null, device: Door["device"]): Door => ({
  label,
  url: "https://example.org/",
  country,
  device,
});
const doors = [
  door("everybody", null, "any"),
  door("Germany, phone", "DE", "phone"),
  door("Germany", "DE", "any"),
  door("France, phone", "FR", "phone"),
  door("any computer", null, "computer"),
];
const labels = (country: string | null, device: Door["device"]) =>
  doorsFor(doors, country, device).map(({ label }) => label);

test("a supporter in Germany with a phone finds the door for Germany and phones first", () => {
  expect(labels("DE", "phone").slice(0, 3)).toEqual(["Germany, phone", "Germany", "everybody"]);
});

test("somebody of an unknown country and device finds the door for everybody first", () => {
  expect(labels(null, "any")[0]).toBe("everybody");
});

test("a door of one's own country that needs another device comes after one that works", () => {
  expect(doorsFor([doors[1]!, doors[0]!], "DE", "computer").map(({ label }) => label)).toEqual([
    "everybody",
    "Germany, phone",
  ]);
});

test("no door is lost, and a door that fits never stands behind one that does not", () => {
  const anyDoor = fc.record({
    label: fc.string(),
    url: fc.webUrl(),
    country: fc.constantFrom(null, "DE", "FR", "US"),
    device: fc.constantFrom("any" as const, "phone" as const, "computer" as const),
  });
  fc.assert(
    fc.property(
      fc.array(anyDoor),
      fc.constantFrom("DE", "FR"),
      fc.constantFrom("phone" as const, "computer" as const),
      (some, country, device) => {
        const ordered = doorsFor(some, country, device);
        expect(new Set(ordered)).toEqual(new Set(some));
        const fits = ordered.map(
          (d) => (d.country ?? country) === country && (d.device === "any" || d.device === device),
        );
        expect(fits.lastIndexOf(true)).toBeLessThan(fits.includes(false) ? fits.indexOf(false) : fits.length);
      },
    ),
  );
});
