import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Node, Renderer } from "@takumi-rs/core";

/** Scripts that the fonts are brought for; other letters are drawn as boxes. */
const FACES = [
  "noto-sans/files/noto-sans-latin",
  "noto-sans/files/noto-sans-latin-ext",
  "noto-sans/files/noto-sans-vietnamese",
  "noto-sans/files/noto-sans-cyrillic",
  "noto-sans/files/noto-sans-cyrillic-ext",
  "noto-sans/files/noto-sans-greek",
  "noto-sans/files/noto-sans-devanagari",
  "noto-sans-arabic/files/noto-sans-arabic-arabic",
];
/** Pictures that may wait to be drawn: each takes some milliseconds of a thread. */
const MOST_WAITING = 50;

/** Too many pictures wait already. */
class TooManyPictures extends Error {
  override name = "QueueFull";
}

/** How a picture is to be made. Sizes in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** BCP 47 tag of the words in it. */
  readonly language: string;
  readonly format?: "png" | "jpeg";
}

/** Draws pictures outside the server's thread, one after another. */
export interface Painter {
  paint(node: Node, frame: Frame): Promise<Buffer>;
}

/** A painter whose fonts are read when the first picture is wanted. */
export function openPainter(): Painter {
  let brush: Promise<Renderer> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    async paint(node, { width, height, language, format = "png" }) {
      if (waiting >= MOST_WAITING) throw new TooManyPictures("too many pictures wait to be drawn");
      waiting += 1;
      brush ??= openRenderer();
      const renderer = await brush;
      const painted = last.then(() =>
        renderer.render(node, { width, height, format, lang: language, quality: 88 }),
      );
      last = painted.catch(() => undefined);
      return painted.finally(() => {
        waiting -= 1;
      });
    },
  };
}

async function openRenderer(): Promise<Renderer> {
  const renderer = new Renderer({ cacheMaxBytes: 8 * 1024 * 1024 });
  for (const face of FACES) {
    for (const weight of [400, 700]) {
      const file = fileURLToPath(import.meta.resolve(`@fontsource/${face}-${weight}-normal.woff2`));
      await renderer.registerFont({ data: await readFile(file) });
    }
  }
  return renderer;
}
