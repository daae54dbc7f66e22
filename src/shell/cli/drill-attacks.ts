import type { Rng } from "#kernel";
import { nameGiver, networkAddress, type Player, provider } from "./drill-cast.ts";

/** One way of cheating, as a drill plays it. */
export interface Attack {
  /** What it does, in one line. */
  readonly what: string;
  /** False where the attacker owns thousands of mailboxes or domains: nothing here claims to stop that. */
  readonly stoppable: boolean;
  readonly players: (scale: number, rng: Rng) => Player[];
}

const BASE = {
  honest: false,
  proves: true,
  hurries: false,
  trapped: false,
  invitation: null,
  presses: 1,
} as const;

const times = (n: number, scale: number): number => Math.max(1, Math.round(n * scale));
/** An attacker's networks lie apart from the honest people's. */
const hostile = (network: number, host: number) => networkAddress(30_000 + network, host);
const cast = (n: number, make: (i: number) => Omit<Player, "honest">): Player[] =>
  Array.from({ length: n }, (_, i) => ({ ...make(i), honest: false }));

/** A made-up address at a large provider, whose mail the attacker never sees, or one at a domain of his own, all of whose mail he sees. */
function madeUp(name: () => string, i: number, ownShare: number, domains: number, rng: Rng) {
  return rng() < ownShare
    ? { address: `${name()}@catch-all-${i % domains}.top`, reads: true }
    : { address: `${name()}@${provider(rng)}`, reads: false };
}

/** Every attack by its name on the command line. */
export const ATTACKS = {
  "one-network": {
    what: "one script, 10,000 made-up addresses from one network; half at 5 domains of its own, half without the proof of work",
    stoppable: true,
    players(scale, rng) {
      const name = nameGiver(rng);
      return cast(times(10_000, scale), (i) => ({
        ...BASE,
        ...madeUp(name, i, 0.5, times(5, scale), rng),
        from: hostile(0, i),
        proves: rng() < 0.5,
      }));
    },
  },
  botnet: {
    what: "2,000 network addresses, 10,000 sign-ups with the proof of work; 45 % at 20 domains of its own, 5 % throw-away",
    stoppable: true,
    players(scale, rng) {
      const name = nameGiver(rng);
      return cast(times(10_000, scale), (i) => ({
        ...BASE,
        ...(rng() < 0.05
          ? { address: `${name()}@yopmail.com`, reads: true }
          : madeUp(name, i, 0.47, times(20, scale), rng)),
        from: hostile(i % times(2000, scale), i),
      }));
    },
  },
  variants: {
    what: "three real mailboxes, 6,000 plus-tags and dots: one at gmail.com, one at outlook.com, one at a domain of its own",
    stoppable: true,
    players(scale, rng) {
      return cast(times(6000, scale), (i) => ({
        ...BASE,
        address: variant(i),
        reads: true,
        from: hostile(Math.floor(rng() * 500), i),
      }));
    },
  },
  farmer: {
    what: "one supporter's invitation, 4,500 fake sign-ups from 50 networks; 40 % at 10 domains of his own, 20 % throw-away",
    stoppable: true,
    players(scale, rng) {
      const name = nameGiver(rng);
      return cast(times(4500, scale), (i) => ({
        ...BASE,
        ...(rng() < 0.2
          ? { address: `${name()}@mailinator.com`, reads: true }
          : madeUp(name, i, 0.5, times(10, scale), rng)),
        from: hostile(i % times(50, scale), i),
        invitation: "farmer",
      }));
    },
  },
  replay: {
    what: "ten real mailboxes, each verification link pressed 200 times at once",
    stoppable: true,
    players(scale, rng) {
      const name = nameGiver(rng);
      return cast(10, (i) => ({
        ...BASE,
        address: `${name()}@${provider(rng)}`,
        reads: true,
        from: hostile(i, i),
        presses: times(200, scale),
      }));
    },
  },
  "many-domains": {
    what: "owns 50 domains and keeps every one just below what is looked at (29 addresses each)",
    stoppable: false,
    players(scale, rng) {
      const name = nameGiver(rng);
      return cast(times(50, scale) * 29, (i) => ({
        ...BASE,
        address: `${name()}@small-${Math.floor(i / 29)}.top`,
        reads: true,
        from: hostile(i, i),
      }));
    },
  },
  "real-mailboxes": {
    what: "owns 5,000 real mailboxes at large providers, behind 2,000 network addresses",
    stoppable: false,
    players(scale, rng) {
      const name = nameGiver(rng);
      return cast(times(5000, scale), (i) => ({
        ...BASE,
        address: `${name()}@${provider(rng)}`,
        reads: true,
        from: hostile(i % 2000, i),
      }));
    },
  },
} as const satisfies Record<string, Attack>;

export type AttackName = keyof typeof ATTACKS;

function variant(i: number): string {
  const n = Math.floor(i / 3);
  if (i % 3 === 1) return `the.attacker+${n}@outlook.com`;
  if (i % 3 === 2) return `attacker+${n}@attacker.dev`;
  const mailbox = "theattackersmailbox";
  const dotted = [...mailbox]
    .map((letter, at) => (at > 0 && (n >> (at % 16)) & 1 ? `.${letter}` : letter))
    .join("");
  return `${dotted}+${n}@${n % 2 === 0 ? "gmail.com" : "googlemail.com"}`;
}
