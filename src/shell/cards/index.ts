/** Cards: the pictures that go with a link, and what is printed: preview, thanks, poster, flyers. */
import { keptPicture } from "./campaign-picture.ts";
import { mark, markSvg } from "./icon.ts";
import { openPainter } from "./painter.ts";
import { type Paper, type PosterText, type Print, posterPdf } from "./poster.ts";
import { PREVIEW, type PreviewText, previewCard, thanksCard } from "./preview.ts";

export type { Paper, Print } from "./poster.ts";

/** Everything that draws. */
export interface Cards {
  /** A link's preview, PNG. */
  preview(shown: PreviewText, language: string): Promise<Buffer>;
  /** A supporter's own card, PNG. */
  thanks(shown: Parameters<typeof thanksCard>[0], language: string): Promise<Buffer>;
  /** A PDF of one page. */
  poster(shown: PosterText, paper: Paper, print: Print): Promise<Buffer>;
  /** The program's mark, PNG of so many pixels a side. */
  icon(side: number): Promise<Buffer>;
  /** The same as SVG. */
  iconSvg(): string;
  /** An organiser's picture as it is kept (JPEG); null for what cannot be read as one. */
  picture(bytes: Uint8Array): Promise<Buffer | null>;
}

/** The drawing room; nothing is loaded until the first picture. */
export function openCards(): Cards {
  const painter = openPainter();
  return {
    preview: (shown, language) => painter.paint(previewCard(shown), { ...PREVIEW, language }),
    thanks: (shown, language) => painter.paint(thanksCard(shown), { ...PREVIEW, language }),
    poster: (shown, paper, print) => posterPdf(painter, shown, paper, print),
    icon: (side) => painter.paint(mark(side), { width: side, height: side, language: "en" }),
    iconSvg: () => markSvg(100),
    picture: (bytes) => keptPicture(painter, bytes),
  };
}
