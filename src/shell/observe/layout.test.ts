import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRng } from "#kernel";
import { layOut } from "./layout.ts";
import { Raster } from "./png.ts";

const BOX = { width: 960, height: 560, margin: 20 };
const network = fc.integer({ min: 1, max: 60 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    pairs: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 120 }),
  }),
);

test("every network fits into its box, and the same seed gives the same picture", () => {
  fc.assert(
    fc.property(network, fc.integer(), ({ size, pairs }, seed) => {
      const ends = Uint32Array.from(pairs.flat());
      const group = new Int32Array(size);
      const { x, y } = layOut(size, ends, group, BOX, seededRng(seed));
      for (let n = 0; n < size; n++) {
        expect(x[n]! >= BOX.margin - 0.1 && x[n]! <= BOX.width - BOX.margin + 0.1).toBe(true);
        expect(y[n]! >= BOX.margin - 0.1 && y[n]! <= BOX.height - BOX.margin + 0.1).toBe(true);
      }
      expect(layOut(size, ends, group, BOX, seededRng(seed))).toEqual({ x, y });
    }),
    { numRuns: 60 },
  );
});

test("near means joined: two groups with one bridge stand apart", () => {
  const pairs: number[] = [0, 20];
  for (const first of [0, 20]) {
    for (let a = 0; a < 20; a++) for (let b = a + 1; b < 20; b++) pairs.push(first + a, first + b);
  }
  const { x, y } = layOut(40, Uint32Array.from(pairs), new Int32Array(40), BOX, seededRng(1));
  const apart = (a: number, b: number): number => Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);
  const mean = (list: number[]): number => list.reduce((sum, n) => sum + n, 0) / list.length;
  const nodes = Array.from({ length: 19 }, (_, k) => k + 1);
  const inside = mean(nodes.flatMap((a) => nodes.map((b) => apart(a, b))));
  const across = mean(nodes.flatMap((a) => nodes.map((b) => apart(a, 20 + b))));
  expect(across).toBeGreaterThan(1.8 * inside);
});

test("the drawn dots are a PNG file with those pixels", () => {
  const raster = new Raster(8, 4);
  raster.disc(2, 2, 1, [1, 0, 0]);
  raster.line(0, 0, 7, 0, [0, 0, 1], 0.5);
  const png = raster.png();
  expect(png.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([8, 4]);
  const length = png.readUInt32BE(33);
  const rows = inflateSync(png.subarray(41, 41 + length));
  const pixel = (x: number, y: number): number[] => [
    ...rows.subarray(y * 33 + 1 + x * 4, y * 33 + 5 + x * 4),
  ];
  expect(pixel(2, 2)).toEqual([255, 0, 0, 255]);
  expect(pixel(7, 0)).toEqual([0, 0, 255, 128]);
  expect(pixel(7, 3)).toEqual([0, 0, 0, 0]);
});
