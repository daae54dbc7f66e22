import type { Node } from "@takumi-rs/core";
import { ACCENT, column, INK, PAPER, picture, row, SOFT, text } from "./drawing.ts";

/** Pixels of a preview card, as Open Graph readers expect them. */
export const PREVIEW = { width: 1200, height: 630 } as const;

/** What a card shows, said in the reader's language. */
export interface PreviewText {
  readonly direction: "ltr" | "rtl";
  readonly name: string;
  readonly ask: string;
  readonly count: string | null;
  readonly moment: string;
  /** The address without its scheme. */
  readonly address: string;
  readonly picture: Uint8Array | null;
}

/** The card that stands beside a link to the campaign: ask, count and moment, with the campaign's picture if it has one. */
export function previewCard(shown: PreviewText): Node {
  const { direction, name, ask, count, moment, address } = shown;
  return row(
    { width: PREVIEW.width, height: PREVIEW.height, backgroundColor: PAPER, direction },
    column(
      { flexGrow: 1, flexBasis: 0, padding: 56, justifyContent: "space-between" },
      column(
        { gap: 20 },
        text(name, { fontSize: 60, fontWeight: 700, color: INK, lineHeight: 1.3 }, 3),
        text(ask, { fontSize: 34, color: INK, lineHeight: 1.3 }, 3),
      ),
      column(
        { gap: 12 },
        count === null ? null : text(count, { fontSize: 42, fontWeight: 700, color: ACCENT }, 1),
        text(moment, { fontSize: 26, color: SOFT, lineHeight: 1.3 }, 2),
        text(address, { fontSize: 24, color: SOFT }, 1),
      ),
    ),
    shown.picture === null
      ? column({ width: 24, height: PREVIEW.height, backgroundColor: ACCENT })
      : picture(shown.picture, { width: 440, height: PREVIEW.height }),
  );
}

/** The card that a supporter may show around: nothing on it says who they are. */
export function thanksCard(shown: {
  readonly direction: "ltr" | "rtl";
  readonly name: string;
  readonly number: string;
  readonly brought: string | null;
  readonly moment: string;
  readonly address: string;
}): Node {
  const { direction, name, number, brought, moment, address } = shown;
  return column(
    {
      width: PREVIEW.width,
      height: PREVIEW.height,
      padding: 64,
      backgroundColor: ACCENT,
      justifyContent: "space-between",
      direction,
    },
    text(name, { fontSize: 40, color: "#ffffff" }, 2),
    column(
      { gap: 16 },
      text(number, { fontSize: 72, fontWeight: 700, color: "#ffffff", lineHeight: 1.3 }, 2),
      brought === null ? null : text(brought, { fontSize: 40, color: "#ffffff" }, 2),
    ),
    column(
      { gap: 10 },
      text(moment, { fontSize: 28, color: "#ffffff" }, 2),
      text(address, { fontSize: 28, color: "#ffffff" }, 1),
    ),
  );
}
