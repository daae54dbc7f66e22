import type { LogSource } from "./source.ts";

const PATIENCE_MS = 30_000;

/**
 * Hands a cosigned checkpoint to its log's server, which shows it to everybody when it knows the
 * witness. Gives null when it was taken, and otherwise why not, in words; never throws, for the
 * checkpoint counts as cosigned either way. A bundle on disk takes none.
 */
export async function handOver(source: LogSource, cosigned: string): Promise<string | null> {
  try {
    const response = await fetch(`${source.where}/witnesses`, {
      method: "POST",
      headers: { "content-type": "text/plain; charset=utf-8", accept: "application/json" },
      body: cosigned,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.body?.cancel();
    if (response.ok) return null;
    return response.status === 403
      ? "its server does not know this witness; send the line in witness.pub to its operator, for WITNESSES"
      : `its server answered ${response.status}`;
  } catch (error) {
    return `its server can't be reached (${(error as Error).message})`;
  }
}
