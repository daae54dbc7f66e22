/** One record of a table, with the number of the line it begins on (1 is the first line of the file). */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/** A quote that is never closed, and the line it was opened on. */
export interface OpenQuote {
  readonly openQuoteOnLine: number;
}

/**
 * The records of a text as RFC 4180 has them: fields may be quoted, quotes are doubled inside quotes, lines
 * end in CRLF, LF or CR. A byte order mark and empty lines are passed over. The separator is the first of
 * comma, semicolon and tab that the first line has.
 */
export function readTable(text: string): readonly CsvRecord[] | OpenQuote {
  const body = text.replace(/^\uFEFF/, "");
  const firstLine = /^[^\r\n]*/.exec(body)?.[0] ?? "";
  const separator = [",", ";", "\t"].find((sign) => firstLine.includes(sign)) ?? ",";
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let field = "";
  let line = 1;
  let recordLine = 1;
  let quotedFrom = 0;
  const endRecord = (): void => {
    fields.push(field);
    if (fields.some((text) => text.trim() !== "")) records.push({ line: recordLine, fields });
    fields = [];
    field = "";
  };
  for (let i = 0; i < body.length; i++) {
    const sign = body[i]!;
    const newLine = sign === "\n" || (sign === "\r" && body[i + 1] !== "\n");
    if (newLine) line++;
    if (quotedFrom > 0) {
      if (sign !== '"') field += sign;
      else if (body[i + 1] === '"') {
        field += sign;
        i++;
      } else quotedFrom = 0;
    } else if (sign === '"' && field === "") quotedFrom = line;
    else if (sign === separator) {
      fields.push(field);
      field = "";
    } else if (newLine) {
      endRecord();
      recordLine = line;
    } else if (sign !== "\r") field += sign;
  }
  if (quotedFrom > 0) return { openQuoteOnLine: quotedFrom };
  endRecord();
  return records;
}
