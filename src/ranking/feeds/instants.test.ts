import { expect, test } from "vitest";
import { isoInstant, rfc822Instant } from "./instants.ts";

test.each([
  ["2025-07-08T12:52:03-07:00", Date.UTC(2025, 6, 8, 19, 52, 3)],
  ["2026-09-17 06:44 UTC", Date.UTC(2026, 8, 17, 6, 44)],
  ["2019-03-24T18:30:46.384Z", Date.UTC(2019, 2, 24, 18, 30, 46, 384)],
  ["2026-09-17T06:44+0530", Date.UTC(2026, 8, 17, 1, 14)],
  ["2026-09-17T06:44", null],
  ["2026-02-30T06:44Z", null],
  ["2026-09-17", null],
  ["yesterday", null],
])("ISO time %s", (text, instant) => {
  expect(isoInstant(text)).toBe(instant);
});

test.each([
  ["Mon, 3 Jan 2022 22:57:56 +0000", Date.UTC(2022, 0, 3, 22, 57, 56)],
  ["03 Jan 2022 22:57 PST", Date.UTC(2022, 0, 4, 6, 57)],
  ["Mon, 3 Jan 2022 22:57:56 GMT", Date.UTC(2022, 0, 3, 22, 57, 56)],
  ["Mon, 3 Foo 2022 22:57:56 GMT", null],
  ["Mon, 32 Jan 2022 22:57:56 GMT", null],
  ["Mon, 3 Jan 2022 22:57:56 XYZ", null],
])("RFC 822 time %s", (text, instant) => {
  expect(rfc822Instant(text)).toBe(instant);
});
