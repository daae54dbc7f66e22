import {
  cosignedAt,
  type EarlierCheckpoint,
  keyText,
  openCheckpoint,
  readKey,
  type VerifierKey,
} from "#ledger";
import { type LogSource, textFrom } from "./source.ts";

/** What a witness last signed of a log. */
export interface Cosignature {
  readonly name: string;
  readonly key: string;
  /** Leaves in the log when it signed; null when its line does not verify. */
  readonly size: number | null;
  /** Seconds since 1970; null when its line does not verify. */
  readonly second: number | null;
}

/**
 * The cosigned checkpoints that a log publishes, each verified under the witness's key: an earlier
 * view of the log which today's log has to continue.
 */
export async function witnessesOf(
  source: LogSource,
  log: VerifierKey,
): Promise<{ readonly cosignatures: Cosignature[]; readonly seen: EarlierCheckpoint[] }> {
  const text = await textFrom(source, "witnesses.json");
  const cosignatures: Cosignature[] = [];
  const seen: EarlierCheckpoint[] = [];
  for (const { key, checkpoint } of text === null ? [] : readWitnesses(text)) {
    const witness = readKey(key);
    const opened = openCheckpoint(checkpoint, log);
    if (witness?.kind !== "witness") continue;
    const second = cosignedAt(checkpoint, witness);
    const genuine = second !== null && typeof opened !== "string";
    const { name } = witness;
    cosignatures.push({
      name,
      key: keyText(witness),
      size: genuine ? opened.size : null,
      second: genuine ? second : null,
    });
    if (genuine) seen.push({ size: opened.size, root: opened.root, seenBy: `witness ${name}` });
  }
  return { cosignatures, seen };
}

function readWitnesses(text: string): { readonly key: string; readonly checkpoint: string }[] {
  try {
    const { witnesses } = JSON.parse(text) as { witnesses?: unknown };
    return Array.isArray(witnesses)
      ? witnesses.filter((one) => typeof one?.key === "string" && typeof one?.checkpoint === "string")
      : [];
  } catch {
    return [];
  }
}
