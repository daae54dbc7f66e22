import { utf8 } from "#kernel";
import {
  appendHash,
  type Checkpoint,
  emptyFrontier,
  type Hash,
  type HashSource,
  type Leaf,
  leafHash,
  leafText,
  nodeHash,
  noteSigner,
  rootOf,
  signCheckpoint,
} from "../index.ts";

export const signer = noteSigner("crowd.example/ledger/song", "log", new Uint8Array(32).fill(5));

/** A log held whole in memory: the leaves as they are served, and the tree over them. */
export interface WholeLog {
  readonly leaves: readonly Uint8Array[];
  readonly source: HashSource;
  readonly checkpoint: Checkpoint;
  readonly note: string;
}

/** The honest log of these leaves. */
export function logOf(leaves: readonly Leaf[]): WholeLog {
  const bytes = leaves.map((leaf) => utf8(leafText(leaf)));
  const frontier = emptyFrontier();
  for (const one of bytes) appendHash(frontier, leafHash(one));
  const checkpoint = { origin: signer.name, size: leaves.length, root: rootOf(frontier) };
  const source = (level: number, index: number): Hash =>
    level === 0
      ? leafHash(bytes[index]!)
      : nodeHash(source(level - 1, index * 2), source(level - 1, index * 2 + 1));
  return { leaves: bytes, source, checkpoint, note: signCheckpoint(checkpoint, signer) };
}

/** A pseudonym for person number `n`. */
export function who(n: number): string {
  return `${String(n).padStart(8, "0")}AAAAAAAAAAAAAA`;
}

export const MINUTE = "2026-11-24T08:13Z";

export const verified = (n: number, minute = MINUTE, held = false): Leaf => ({
  kind: "verified",
  minute,
  who: who(n),
  channel: null,
  held,
});

/** A log in which `people` pledge, one a minute from midnight on. */
export function quietLog(people: number): WholeLog {
  return logOf(
    Array.from({ length: people }, (_, n) => {
      const minute = new Date(Date.UTC(2026, 10, 24) + n * 60_000).toISOString();
      return verified(n, `${minute.slice(0, 16)}Z`);
    }),
  );
}
