import type { FastifyRequest } from "fastify";
import { type Instant, MINUTE } from "#kernel";
import { networkOf } from "#pledge";
import type { Proof } from "../secrets/index.ts";

/** Pledges a minute from one network without a proof of work. A full hall, whose browsers did it, meets no limit. */
const UNPROVEN_PER_MINUTE = 1200;
/** Networks that are told apart in one minute; past them all are counted anew. */
const MOST_NETWORKS = 100_000;
/** Proofs of work that are remembered, twice over: one that is sent again passes as if there were none. */
const PROOFS_KEPT = 50_000;

/** How many may pledge from one network. */
export interface PledgeLimit {
  /** Seconds to wait before this network may pledge without a proof of work again; 0 when it may now. */
  wait(network: string, proof: Proof | null, now: Instant): number;
}

/** The network that a request came from, as text; its address where that is none. */
export function networkOfRequest({ ip }: FastifyRequest): {
  readonly network: string | null;
  readonly name: string;
} {
  const network = networkOf(ip);
  return { network, name: network ?? ip };
}

/**
 * Counts what came without a proof of work by network and minute. A proof passes once: a solution that is sent over and
 * over is held back like requests without one. What is remembered is bounded; whoever would have a proof forgotten
 * has to solve a hundred thousand others.
 */
export function openPledgeLimit(): PledgeLimit {
  let counts = new Map<string, number>();
  let ends = 0;
  let used = new Set<string>();
  let before = new Set<string>();

  function isFresh(id: string): boolean {
    if (used.has(id) || before.has(id)) return false;
    if (used.size >= PROOFS_KEPT) {
      before = used;
      used = new Set();
    }
    used.add(id);
    return true;
  }

  return {
    wait(network, proof, now) {
      if (proof !== null && isFresh(proof.id)) return 0;
      if (now >= ends || counts.size >= MOST_NETWORKS) {
        counts = new Map();
        ends = now + MINUTE;
      }
      const count = (counts.get(network) ?? 0) + 1;
      counts.set(network, count);
      return count > UNPROVEN_PER_MINUTE ? Math.ceil((ends - now) / 1000) : 0;
    },
  };
}
