import type { Node } from "@takumi-rs/core";
import { ACCENT } from "./drawing.ts";

/** Where people stand in the mark, in hundredths of its side: one in front, the others come along. */
const CROWD = [
  { x: 50, y: 36, r: 10 },
  { x: 30, y: 52, r: 8 },
  { x: 70, y: 52, r: 8 },
  { x: 42, y: 66, r: 7 },
  { x: 58, y: 66, r: 7 },
  { x: 50, y: 80, r: 5 },
];

/** The mark as SVG: a crowd that comes to one point. It keeps inside the circle that phones cut out. */
export function markSvg(side: number): string {
  const people = CROWD.map(({ x, y, r }) => `<circle cx="${x}" cy="${y}" r="${r}" fill="#fff"/>`).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="${side}" height="${side}"><rect width="100" height="100" fill="${ACCENT}"/>${people}</svg>`;
}

/** The same to be painted. */
export function mark(side: number): Node {
  return { type: "image", src: Buffer.from(markSvg(side)), style: { width: side, height: side } };
}
