import { type Instant, MINUTE, SECOND } from "#kernel";
import { cosignedAt, keyText, REFUSED_IN_WORDS, readCheckpoint, type VerifierKey } from "#ledger";
import { askWitness, type WitnessAnswer } from "./ask-witness.ts";
import type { SignedLog, Store } from "./store/index.ts";

/** A witness that is asked to cosign our logs, or that comes by itself when it has no address. */
export interface Witness {
  readonly key: VerifierKey;
  /** Its submission prefix, without a slash at the end. */
  readonly url: string | null;
}

/** What the asking of witnesses works with. */
export interface WitnessingDeps {
  readonly store: Pick<Store, "logsToCosign" | "consistencyFrom" | "keepWitnessed">;
  readonly witnesses: readonly Witness[];
  readonly now: () => Instant;
  readonly log: { warn(what: object, message: string): void };
  /** Breaks off what is under way. */
  readonly signal: AbortSignal;
}

/** Logs that one round hands to one witness. */
const MOST_A_ROUND = 20;
const FIRST_WAIT = 10 * SECOND;
const LONGEST_WAIT = 10 * MINUTE;
/** Clocks of witnesses may be this far ahead. */
const CLOCK_AHEAD = 5 * MINUTE;

interface Wait {
  readonly until: Instant;
  readonly failures: number;
}

/**
 * Gives a round of work: hands every log that has grown, or that was signed long ago, to each witness that
 * has an address, and publishes what they cosign. What fails waits longer each time, ten minutes at most; a
 * witness that is away holds nothing up.
 */
export function openWitnessing(deps: WitnessingDeps): () => Promise<void> {
  const asked = deps.witnesses.filter((one) => one.url !== null);
  const waits = new Map<string, Wait>();
  const waiting = (name: string): boolean => (waits.get(name)?.until ?? 0) > deps.now();
  const fail = (name: string): void => {
    const failures = waits.get(name)?.failures ?? 0;
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** failures);
    waits.set(name, { until: deps.now() + wait, failures: failures + 1 });
  };

  const round = async ({ key, url }: Witness): Promise<void> => {
    const witness = keyText(key);
    if (waiting(witness)) return;
    const prefix = `${witness} `;
    const aside = [...waits.keys()].filter((name) => name.startsWith(prefix) && waiting(name));
    const left = aside.map((name) => name.slice(prefix.length));
    for (const log of await deps.store.logsToCosign(witness, left, deps.now(), MOST_A_ROUND)) {
      const trouble = await handLog(deps, { key, url: url! }, log);
      if (trouble && deps.signal.aborted) return;
      const name = trouble?.away ? witness : `${prefix}${log.campaignId}`;
      if (trouble === null) {
        waits.delete(witness);
        waits.delete(name);
        continue;
      }
      fail(name);
      deps.log.warn(
        { witness: key.name, log: log.origin, reason: trouble.reason },
        "a witness did not cosign; it is asked again",
      );
      if (trouble.away) return;
    }
  };
  return async () => void (await Promise.all(asked.map(round)));
}

/** Why a witness did not cosign; `away`: nothing is said about this log. */
interface Trouble {
  readonly away: boolean;
  readonly reason: string;
}

/** Hands one log to one witness, from the size that the witness says it knows; null when it cosigned. */
async function handLog(
  deps: WitnessingDeps,
  witness: { readonly key: VerifierKey; readonly url: string },
  log: SignedLog & { readonly cosigned: number },
): Promise<Trouble | null> {
  const old = Math.min(log.cosigned, log.size);
  let answer = await ask(deps, witness.url, log, old);
  // It may have seen more of the log than it told us, for instance after a backup was restored.
  if (answer.kind === "other-size" && answer.size !== old && answer.size <= log.size) {
    answer = await ask(deps, witness.url, log, answer.size);
  }
  if (answer.kind === "other-size") {
    const refusal =
      answer.size > log.size ? "rolled-back" : answer.size === log.size ? "other-root" : "other-size";
    return {
      away: false,
      reason: `${REFUSED_IN_WORDS[refusal]} (it cosigned ${answer.size} entries, the log has ${log.size})`,
    };
  }
  if (answer.kind !== "cosigned") return { away: answer.kind === "away", reason: answer.reason };
  return keep(deps, witness.key, log, answer.lines);
}

async function ask(deps: WitnessingDeps, url: string, log: SignedLog, old: number): Promise<WitnessAnswer> {
  const proof = await deps.store.consistencyFrom(log, old);
  return askWitness(url, { old, proof, checkpoint: log.checkpoint }, deps.signal);
}

/** Publishes the cosigned checkpoint, when one of the lines is this witness's genuine signature. */
async function keep(
  { store, now }: WitnessingDeps,
  key: VerifierKey,
  { campaignId, size, checkpoint: note }: SignedLog,
  lines: string,
): Promise<Trouble | null> {
  const checkpoint = (lines.match(/[^\n]+\n/g) ?? [])
    .map((line) => note + line)
    .find((one) => readCheckpoint(one) && cosignedAt(one, key) !== null);
  const signedAt = checkpoint === undefined ? 0 : cosignedAt(checkpoint, key)! * SECOND;
  if (checkpoint === undefined || signedAt > now() + CLOCK_AHEAD) {
    const reason = checkpoint ? "its clock is far ahead" : "its answer holds no signature of its key";
    return { away: false, reason };
  }
  await store.keepWitnessed(campaignId, { key: keyText(key), size, signedAt, checkpoint });
  return null;
}
