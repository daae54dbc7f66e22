import type { Node } from "@takumi-rs/core";
import PDFDocument from "pdfkit";
import { ACCENT, column, INK, picture, qrCode, row, SOFT, text } from "./drawing.ts";
import type { Painter } from "./painter.ts";

/** Paper sizes in points (1/72 inch). */
const PAPERS = { a4: [595.28, 841.89], letter: [612, 792] } as const;
export type Paper = keyof typeof PAPERS;
/** One sheet for the wall, or four small ones to be cut apart. */
export type Print = "poster" | "flyers";

/** Pixels for a point: some 200 dots an inch, sharp at arm's length. */
const DENSITY = 2.8;

/** What a poster says, in the language of its readers. */
export interface PosterText {
  readonly direction: "ltr" | "rtl";
  readonly language: string;
  readonly name: string;
  readonly ask: string;
  readonly moment: string;
  /** Who is behind it: an open campaign says so on paper too. */
  readonly organiser: string;
  /** What to do with the code, in one sentence. */
  readonly scan: string;
  /** Where the code leads. */
  readonly link: string;
  readonly picture: Uint8Array | null;
}

/** A poster, or four flyers on a sheet, as a PDF of one page. */
export async function posterPdf(
  painter: Painter,
  shown: PosterText,
  paper: Paper,
  print: Print,
): Promise<Buffer> {
  const [wide, high] = PAPERS[paper];
  const parts = print === "poster" ? 1 : 2;
  const [width, height] = [Math.round((wide / parts) * DENSITY), Math.round((high / parts) * DENSITY)];
  const { language, name, ask, moment, link } = shown;
  const sheet = await painter.paint(sheetOf(shown, width, height), {
    width,
    height,
    language,
    format: "jpeg",
  });
  const pdf = new PDFDocument({
    size: [wide, high],
    margin: 0,
    lang: language,
    tagged: true,
    displayTitle: true,
    info: { Title: name, Subject: ask },
  });
  const written: Buffer[] = [];
  pdf.on("data", (part: Buffer) => written.push(part));
  const done = new Promise((resolve, reject) => {
    pdf.once("end", resolve);
    pdf.once("error", reject);
  });
  const alt = `${name}. ${ask}. ${moment}. ${link}`;
  for (let y = 0; y < parts; y++) {
    for (let x = 0; x < parts; x++) {
      const place = { x: (x * wide) / parts, y: (y * high) / parts, w: wide / parts, h: high / parts };
      const figure = pdf.struct("Figure", { alt }, () => {
        pdf.image(sheet, place.x, place.y, { width: place.w, height: place.h });
      });
      pdf.addStructure(figure);
      pdf.link(place.x, place.y, place.w, place.h, link);
    }
  }
  if (parts > 1) cutMarks(pdf, wide, high);
  pdf.end();
  await done;
  return Buffer.concat(written);
}

function cutMarks(pdf: PDFKit.PDFDocument, wide: number, high: number): void {
  pdf.lineWidth(0.5).dash(4, { space: 4 }).strokeColor("#999999");
  pdf
    .moveTo(wide / 2, 0)
    .lineTo(wide / 2, high)
    .stroke();
  pdf
    .moveTo(0, high / 2)
    .lineTo(wide, high / 2)
    .stroke();
}

/** Sizes are shares of the sheet's width, so that a flyer is a poster made small. */
function sheetOf(shown: PosterText, width: number, height: number): Node {
  const em = width / 24;
  const { direction, name, ask, moment, organiser, scan, link } = shown;
  return column(
    {
      width,
      height,
      padding: em * 1.6,
      backgroundColor: "#ffffff",
      justifyContent: "space-between",
      direction,
    },
    column(
      { gap: em * 0.8 },
      shown.picture === null
        ? column({ width: "100%", height: em * 0.5, backgroundColor: ACCENT })
        : picture(shown.picture, { width: width - em * 3.2, height: height * 0.3 }),
      text(name, { fontSize: em * 2.2, fontWeight: 700, color: INK, lineHeight: 1.3 }, 3),
      text(ask, { fontSize: em * 1.25, color: INK, lineHeight: 1.3 }, 4),
      text(moment, { fontSize: em, fontWeight: 700, color: ACCENT, lineHeight: 1.35 }, 3),
    ),
    row(
      { gap: em, alignItems: "center" },
      qrCode(link, Math.round(em * 8)),
      column(
        { flexGrow: 1, flexBasis: 0, gap: em * 0.4 },
        text(scan, { fontSize: em * 0.9, fontWeight: 700, color: INK, lineHeight: 1.3 }, 4),
        text(
          link.replace(/^https?:\/\//, ""),
          { fontSize: em * 0.75, color: INK, direction: "ltr", wordBreak: "break-all" },
          4,
        ),
        text(organiser, { fontSize: em * 0.65, color: SOFT, lineHeight: 1.3 }, 3),
      ),
    ),
  );
}
