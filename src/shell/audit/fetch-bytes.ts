import { setTimeout as pause } from "node:timers/promises";

/** An answer that did not come. */
/** Under the name that callers know. */
class NoAnswer extends Error {
  override name = "LogUnavailable";
}

const PATIENCE_MS = 30_000;
const TRIES = 4;
const FIRST_PAUSE_MS = 250;
/** A bundle of 256 of the largest leaves. */
const LARGEST = 256 * (65_535 + 2);

/**
 * The bytes at an address; null when the server says that there is nothing (404). Tries again after
 * what may pass (no connection, 429, 5xx). Throws with the address and the reason when it stays so.
 */
export async function fetchBytes(url: string): Promise<Uint8Array | null> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask(url);
    } catch (error) {
      if (!(error instanceof Passing)) throw error;
      if (attempt >= TRIES) throw new NoAnswer(`${url}: ${error.message}`);
      await pause(FIRST_PAUSE_MS * 2 ** attempt);
    }
  }
}

class Passing extends Error {}

async function ask(url: string): Promise<Uint8Array | null> {
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.status === 200) return await read(response, url);
    await response.body?.cancel();
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    const { cause } = error as { readonly cause?: { readonly code?: string } };
    throw new Passing(cause?.code ?? (error as Error).message);
  }
  if (response.status === 404 || response.status === 410) return null;
  if (response.status === 429 || response.status >= 500) throw new Passing(`answered ${response.status}`);
  throw new NoAnswer(`${url} answered ${response.status}`);
}

async function read(response: Response, url: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > LARGEST) throw new NoAnswer(`${url} is larger than any part of a log`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
