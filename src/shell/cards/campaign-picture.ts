import { imageSize } from "image-size";
import { picture } from "./drawing.ts";
import type { Painter } from "./painter.ts";

/** Pixels of a campaign's picture as it is kept. */
const KEPT = { width: 1200, height: 675 } as const;
/** A side longer than this is not opened: a small file can hold a picture that fills the memory. */
const LONGEST_SIDE = 8000;
const KINDS = ["jpg", "png", "webp"];

/**
 * An organiser's picture as it is kept: drawn anew, cut to 16:9, so that nothing of the camera's notes (place,
 * owner, time) stays in it. Null for what is no JPEG, PNG or WebP picture, or too large to be opened.
 */
export async function keptPicture(painter: Painter, bytes: Uint8Array): Promise<Buffer | null> {
  try {
    const { width, height, type, orientation } = imageSize(bytes);
    if (type === undefined || !KINDS.includes(type) || Math.max(width, height) > LONGEST_SIDE) return null;
    // Cameras store a turned picture with a note that it is turned; the note is not kept, so it must be upright.
    if (orientation !== undefined && orientation > 1) return await upright(painter, bytes, orientation);
    return await drawn(painter, bytes, {});
  } catch {
    return null;
  }
}

const TURNS: Readonly<Record<number, number>> = { 3: 180, 6: 90, 8: 270 };

function upright(painter: Painter, bytes: Uint8Array, orientation: number): Promise<Buffer> {
  const turn = TURNS[orientation] ?? 0;
  const lies = turn % 180 !== 0;
  const [width, height] = lies ? [KEPT.height, KEPT.width] : [KEPT.width, KEPT.height];
  return drawn(painter, bytes, {
    width,
    height,
    position: "absolute",
    left: (KEPT.width - width) / 2,
    top: (KEPT.height - height) / 2,
    transform: `rotate(${turn}deg)`,
  });
}

function drawn(
  painter: Painter,
  bytes: Uint8Array,
  style: NonNullable<Parameters<typeof picture>[1]>,
): Promise<Buffer> {
  const node = picture(bytes, { width: KEPT.width, height: KEPT.height, ...style });
  return painter.paint(node, { ...KEPT, language: "en", format: "jpeg" });
}
