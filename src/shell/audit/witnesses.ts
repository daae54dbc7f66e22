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

/** What a log publishes of its witnesses. */
export interface PublishedWitnesses {
  readonly cosignatures: readonly Cosignature[];
  /** Earlier views of the log, which today's log has to continue. */
  readonly seen: readonly EarlierCheckpoint[];
  /** In words, what can't be read or was not signed as it says. An honest server publishes nothing of the kind. */
  readonly unbelieved: readonly string[];
}

const UNREADABLE = "witnesses.json is not written as it has to be";

/** The cosigned checkpoints that a log publishes, each verified under the witness's key and the log's. */
export async function witnessesOf(source: LogSource, log: VerifierKey): Promise<PublishedWitnesses> {
  const cosignatures: Cosignature[] = [];
  const seen: EarlierCheckpoint[] = [];
  const unbelieved: string[] = [];
  const text = await textFrom(source, "witnesses.json");
  const published = text === null ? [] : readWitnesses(text);
  for (const one of published ?? []) {
    const witness = typeof one?.key === "string" ? readKey(one.key) : null;
    if (witness?.kind !== "witness" || typeof one?.checkpoint !== "string") {
      unbelieved.push(`${UNREADABLE}: it lists something that is no witness with a checkpoint`);
      continue;
    }
    const { name } = witness;
    const opened = openCheckpoint(one.checkpoint, log);
    const second = cosignedAt(one.checkpoint, witness);
    const genuine = second !== null && typeof opened !== "string";
    cosignatures.push({
      name,
      key: keyText(witness),
      size: genuine ? opened.size : null,
      second: genuine ? second : null,
    });
    if (genuine) seen.push({ size: opened.size, root: opened.root, seenBy: `witness ${name}` });
    else {
      const signer = typeof opened === "string" ? "this log's key" : "the witness";
      unbelieved.push(`the checkpoint shown for the witness ${name} is not signed by ${signer}`);
    }
  }
  if (published === null) unbelieved.push(UNREADABLE);
  return { cosignatures, seen, unbelieved };
}

/** The entries of the list, whatever they are; null when there is no list. */
function readWitnesses(
  text: string,
): ({ readonly key?: unknown; readonly checkpoint?: unknown } | null)[] | null {
  try {
    const { witnesses } = JSON.parse(text) as { witnesses?: unknown };
    return Array.isArray(witnesses) ? witnesses : null;
  } catch {
    return null;
  }
}
