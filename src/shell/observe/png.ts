import { crc32, deflateSync } from "node:zlib";

/** A picture of points of light: colours with alpha, drawn over each other. */
export class Raster {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel, from 0 to 1, premultiplied. */
  readonly #light: Float32Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.#light = new Float32Array(width * height * 4);
  }

  #over(x: number, y: number, [r, g, b]: Colour, alpha: number): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return;
    const at = (y * this.width + x) * 4;
    const rest = 1 - alpha;
    const light = this.#light;
    light[at] = r * alpha + light[at]! * rest;
    light[at + 1] = g * alpha + light[at + 1]! * rest;
    light[at + 2] = b * alpha + light[at + 2]! * rest;
    light[at + 3] = alpha + light[at + 3]! * rest;
  }

  /** A thin straight line. */
  line(x0: number, y0: number, x1: number, y1: number, colour: Colour, alpha: number): void {
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0))));
    for (let k = 0; k <= steps; k++) {
      const share = k / steps;
      this.#over(Math.round(x0 + (x1 - x0) * share), Math.round(y0 + (y1 - y0) * share), colour, alpha);
    }
  }

  /** A filled disc with a soft rim. */
  disc(cx: number, cy: number, radius: number, colour: Colour): void {
    for (let y = Math.floor(cy - radius - 1); y <= cy + radius + 1; y++) {
      for (let x = Math.floor(cx - radius - 1); x <= cx + radius + 1; x++) {
        const inside = radius + 0.5 - Math.hypot(x - cx, y - cy);
        if (inside > 0) this.#over(x, y, colour, Math.min(1, inside));
      }
    }
  }

  /** The picture as a PNG file with transparency (RFC 2083). */
  png(): Buffer {
    const { width, height } = this;
    const raw = Buffer.alloc(height * (width * 4 + 1));
    for (let y = 0, at = 0; y < height; y++) {
      raw[at++] = 0;
      for (let x = 0; x < width; x++) {
        const from = (y * width + x) * 4;
        const alpha = this.#light[from + 3]!;
        for (let c = 0; c < 3; c++)
          raw[at++] = alpha > 0 ? Math.round((this.#light[from + c]! / alpha) * 255) : 0;
        raw[at++] = Math.round(alpha * 255);
      }
    }
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    head.set([8, 6, 0, 0, 0], 8);
    return Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk("IHDR", head),
      chunk("IDAT", deflateSync(raw, { level: 9 })),
      chunk("IEND", Buffer.alloc(0)),
    ]);
  }
}

/** Red, green and blue from 0 to 1. */
export type Colour = readonly [number, number, number];

function chunk(kind: string, body: Buffer): Buffer {
  const out = Buffer.alloc(body.length + 12);
  out.writeUInt32BE(body.length, 0);
  out.write(kind, 4, "latin1");
  body.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, body.length + 8)), body.length + 8);
  return out;
}
