import type { Pool } from "pg";
import { type Instant, SECOND } from "#kernel";
import {
  cosign,
  decideWitness,
  type NoteSigner,
  readCheckpoint,
  type Submission,
  signatureLine,
  type VerifierKey,
  type WitnessRefusal,
} from "#ledger";
import { transaction } from "./transaction.ts";

/** A log of somebody else, as this server last cosigned it. */
export interface CosignedLog {
  readonly origin: string;
  readonly size: number;
  /** Signed by the log and by us. */
  readonly checkpoint: string;
  readonly cosignedAt: Instant;
  /** A checkpoint of a cosigned size with another root, which the log's key signed too; null while none was seen. */
  readonly fork: string | null;
}

/** What became of a submission: our signature line, or why there is none; and the size that is cosigned now. */
export type CosignOutcome =
  | { readonly line: string; readonly size: number }
  | { readonly refusal: WitnessRefusal; readonly size: number };

/** The name of this installation's witness: the one given, unless it has one already. */
export async function nameWitness(pool: Pool, name: string): Promise<string> {
  const { rows } = await pool.query<{ name: string }>(
    `insert into own_witness (name) values ($1)
     on conflict (one) do update set name = own_witness.name returning name`,
    [name],
  );
  return rows[0]!.name;
}

/**
 * Cosigns a submitted checkpoint of the log of this key when it continues the one cosigned last. It is
 * kept before its signature is given, and one at a time decides: two trees are never both cosigned.
 */
export async function cosignNext(
  pool: Pool,
  submission: Submission,
  key: VerifierKey,
  witness: NoteSigner,
  now: Instant,
): Promise<CosignOutcome> {
  return transaction(pool, async (client) => {
    await client.query("select pg_advisory_xact_lock(hashtextextended('flashcrowd/witness/' || $1, 0))", [
      key.name,
    ]);
    const { rows } = await client.query<{ checkpoint: string }>(
      "select checkpoint from cosigned where origin = $1",
      [key.name],
    );
    const known = rows[0] ? readCheckpoint(rows[0].checkpoint) : null;
    const decided = decideWitness(known, submission, key);
    if (typeof decided === "string") {
      if (decided === "other-root") {
        await client.query("update cosigned set fork = $2 where origin = $1", [
          key.name,
          submission.checkpoint,
        ]);
      }
      return { refusal: decided, size: known?.size ?? 0 };
    }
    const bare = signedBy(submission.checkpoint, key);
    const line = cosign(bare, witness, Math.floor(now / SECOND));
    await client.query(
      `insert into cosigned (origin, size, checkpoint, cosigned_at) values ($1, $2, $3, $4)
       on conflict (origin) do update
         set size = excluded.size, checkpoint = excluded.checkpoint, cosigned_at = excluded.cosigned_at`,
      [key.name, decided.size, bare + line, new Date(now)],
    );
    return { line, size: decided.size };
  });
}

/** Every log that was cosigned, by name. */
export async function cosignedLogs(pool: Pool): Promise<CosignedLog[]> {
  const { rows } = await pool.query<CosignedLog>(
    `select origin, size, checkpoint, cosigned_at as "cosignedAt", fork from cosigned order by origin`,
  );
  return rows;
}

/** The checkpoint with the log's own signature only: what others wrote below it is not ours to keep. */
function signedBy(note: string, key: VerifierKey): string {
  const { text, signatures } = readCheckpoint(note)!;
  const own = signatures.filter(({ name, id }) => name === key.name && id === key.id);
  return `${text}\n${own.map(signatureLine).join("")}`;
}
