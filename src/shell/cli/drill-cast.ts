import type { Rng } from "#kernel";

/** Somebody who comes in a drill, honest or not. */
export interface Player {
  readonly address: string;
  /** The IP address they come from. */
  readonly from: string;
  readonly honest: boolean;
  /** The browser does the proof of work. */
  readonly proves: boolean;
  /** Sends the form at once. */
  readonly hurries: boolean;
  /** Fills in the field that people do not see. */
  readonly trapped: boolean;
  /** Can open mails to the address: the mailbox is real and theirs. */
  readonly reads: boolean;
  /** Comes by the invitation of this name. */
  readonly invitation: "office" | "farmer" | null;
  /** Presses the button of the verification link so often. */
  readonly presses: number;
}

/** Domains of large providers, by their share. `provider-N.example` stand for them: nobody owns .example. */
const PROVIDER_SHARES = [0.5, 0.2, 0.12, 0.08, 0.06, 0.04];

const FIRST =
  "anna ben carla david elif femi greta hugo ines jonas kira liam mona nils olga paul rosa sami tara uma vera will xenia yusuf zoe adam bea chen dara emil".split(
    " ",
  );
const SYLLABLES =
  "ba be bo da de do fa fe ga ge ha ka ke ko la le lo ma me mo na ne no ra re ro sa se so ta te to va ve wa we za".split(
    " ",
  );

/** Names for mailboxes as people choose them; each is given once. */
export function nameGiver(rng: Rng): () => string {
  const given = new Set<string>();
  const pick = <T>(list: readonly T[]): T => list[Math.floor(rng() * list.length)]!;
  const syllables = (n: number) => Array.from({ length: n }, () => pick(SYLLABLES)).join("");
  return () => {
    for (;;) {
      const [first, last] = [pick(FIRST), syllables(3 + Math.floor(rng() * 2))];
      const roll = rng();
      const year = roll < 0.3 ? String(1950 + Math.floor(rng() * 56)) : "";
      const name = roll < 0.75 ? `${first}.${last}${year}` : `${first.slice(0, 1)}${last}${year}`;
      if (given.has(name)) continue;
      given.add(name);
      return name;
    }
  };
}

/** An IP address of the documentation or benchmarking kind is too few: drills use 10.0.0.0/8, a network for each `n`. */
export function networkAddress(n: number, host: number): string {
  return `10.${Math.floor(n / 256) % 256}.${n % 256}.${1 + (host % 254)}`;
}

/** One of the large providers. */
export function provider(rng: Rng): string {
  let roll = rng();
  const at = PROVIDER_SHARES.findIndex((share) => {
    roll -= share;
    return roll < 0;
  });
  return `provider-${at < 0 ? 1 : at + 1}.example`;
}

/** Shares that the drill assumes of honest people; docs/INTEGRITY.md states them. */
const ASSUMED = {
  /** Behind the 40 shared networks of mobile carriers. */
  mobile: 0.2,
  university: 0.04,
  /** At a domain of their own, of their family or firm. */
  ownDomain: 0.07,
  /** At firms with more than one of them among the people; how many each is long-tailed (exponent 2.5, up to 60). */
  firm: 0.03,
  disposable: 0.001,
  noScript: 0.01,
  hurried: 0.001,
  trapped: 0.001,
  /** Of the office: at the firm's own domain. */
  officeDomain: 0.25,
} as const;

const CARRIERS = 40;
const OFFICE = 300;
/** The office's one address. */
const OFFICE_ADDRESS = networkAddress(60_000, 1);

/** Honest people, among them an office behind one address whose colleague sent the link round. */
export function honestCrowd(people: number, office: number, rng: Rng): Player[] {
  const name = nameGiver(rng);
  const firms = firmSizes(rng);
  let firm = { left: 0, domain: "" };
  const domainOf = (n: number): string => {
    let roll = rng();
    const within = (share: number): boolean => {
      roll -= share;
      return roll < 0;
    };
    if (within(ASSUMED.university)) return `uni-${Math.floor(rng() * 60)}.ac.uk`;
    if (within(ASSUMED.ownDomain)) return `family-${n}.net`;
    if (within(ASSUMED.firm)) {
      if (firm.left === 0) firm = { left: firms(), domain: `firm-${n}.biz` };
      firm.left -= 1;
      return firm.domain;
    }
    return within(ASSUMED.disposable) ? "mailinator.com" : provider(rng);
  };
  return Array.from({ length: people }, (_, n): Player => {
    const inOffice = n < office;
    const mobile = rng() < ASSUMED.mobile;
    const network = mobile ? 50_000 + Math.floor(rng() * CARRIERS) : n;
    const domain = inOffice ? (rng() < ASSUMED.officeDomain ? "the-office.biz" : provider(rng)) : domainOf(n);
    return {
      address: `${name()}@${domain}`,
      from: inOffice ? OFFICE_ADDRESS : networkAddress(network, n),
      honest: true,
      proves: rng() >= ASSUMED.noScript,
      hurries: rng() < ASSUMED.hurried,
      trapped: rng() < ASSUMED.trapped,
      reads: true,
      invitation: inOffice ? "office" : null,
      presses: 1,
    };
  });
}

/** How many of a full drill are in the office. */
export function officeOf(scale: number): number {
  return Math.max(1, Math.round(OFFICE * Math.min(1, scale)));
}

function firmSizes(rng: Rng): () => number {
  const weights = Array.from({ length: 60 }, (_, i) => (i + 1) ** -2.5);
  const sum = weights.reduce((a, b) => a + b);
  return () => {
    let roll = rng() * sum;
    return (
      1 +
      Math.max(
        0,
        weights.findIndex((weight) => {
          roll -= weight;
          return roll < 0;
        }),
      )
    );
  };
}
