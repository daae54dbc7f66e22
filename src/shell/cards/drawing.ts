import type { Node } from "@takumi-rs/core";
import { encode } from "uqr";

type Style = NonNullable<Node["style"]>;

/** The colours of the light pages: a picture cannot ask for the reader's wish. */
export const INK = "#1b1a17";
export const SOFT = "#5c574d";
export const PAPER = "#fbfaf7";
export const ACCENT = "#a8320a";

/** What stands above what. */
export function column(style: Style, ...children: readonly (Node | null)[]): Node {
  return box({ flexDirection: "column", ...style }, children);
}

/** What stands beside what, in the direction of reading. */
export function row(style: Style, ...children: readonly (Node | null)[]): Node {
  return box({ flexDirection: "row", ...style }, children);
}

function box(style: Style, children: readonly (Node | null)[]): Node {
  return {
    type: "container",
    style: { display: "flex", ...style },
    children: children.filter((child) => child !== null),
  };
}

/** Text of at most `lines` lines; what does not fit ends in an ellipsis. */
export function text(said: string, style: Style, lines = 3): Node {
  return {
    type: "text",
    text: said,
    style: { lineClamp: lines, textOverflow: "ellipsis", lineHeight: 1.35, ...style },
  };
}

/** A picture that fills its place and is cut off where it is larger. */
export function picture(bytes: Uint8Array, style: Style): Node {
  return { type: "image", src: bytes, style: { objectFit: "cover", ...style } };
}

/** A QR code, dark on white with its quiet border, `side` pixels large. */
export function qrCode(address: string, side: number): Node {
  const { data, size } = encode(address, { ecc: "M", border: 4 });
  const path = data.flatMap((line, y) => line.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`;
  return { type: "image", src: Buffer.from(svg), style: { width: side, height: side } };
}
