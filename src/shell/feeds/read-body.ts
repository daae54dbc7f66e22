import { FailedAsk } from "./failed-ask.ts";

/**
 * The bytes of an answer after decompression, at most `maxBytes`; what comes after is not read and not kept.
 * Each piece must arrive within `quietMs` of the one before; `stop` ends the connection with the reason given.
 */
export async function readBody(
  response: Response,
  { maxBytes, quietMs }: { readonly maxBytes: number; readonly quietMs: number },
  stop: (reason: FailedAsk) => void,
): Promise<Uint8Array> {
  const tooLarge = new FailedAsk(
    "too-large",
    `the answer is larger than ${maxBytes} bytes; the rest was not read`,
  );
  if (Number(response.headers.get("content-length")) > maxBytes) throw tooLarge;
  if (response.body === null) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let size = 0;
  const fallSilent = (): void => stop(new FailedAsk("timeout", `nothing came for ${quietMs} ms`, true));
  const silence = setTimeout(fallSilent, quietMs);
  try {
    for await (const piece of response.body) {
      silence.refresh();
      size += piece.byteLength;
      if (size > maxBytes) throw tooLarge;
      pieces.push(piece);
    }
  } finally {
    clearTimeout(silence);
  }
  return Buffer.concat(pieces, size);
}

/** The text of an answer: UTF-8, or else the character set its content type names; a fault when neither fits. */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const named = /charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? "utf-8";
  for (const charset of new Set(["utf-8", named])) {
    const text = decodeAs(bytes, charset);
    if (text !== null) return text;
  }
  throw new FailedAsk("charset", `the answer calls itself ${named} and its bytes are not`);
}

function decodeAs(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch (error) {
    // RangeError: no such character set; TypeError: the bytes do not fit it.
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}
