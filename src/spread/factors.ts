import { type Interval, wilsonInterval } from "#kernel";

/** The two factors of K: invitations sent per supporter, and the share of invitations that became a supporter. */
export interface Factors {
  readonly invitationsPerSupporter: number | null;
  readonly conversion: number | null;
  readonly conversionInterval: Interval | null;
  /** Their product: the viral coefficient as marketing counts it, not corrected for young supporters. */
  readonly product: number | null;
}

/** K = i * c from counts: people, invitations they opened or sent, and recruits those brought. */
export function factors(supporters: number, invitations: number, recruits: number): Factors {
  const invitationsPerSupporter = supporters > 0 ? invitations / supporters : null;
  const conversion = invitations > 0 ? recruits / invitations : null;
  return {
    invitationsPerSupporter,
    conversion,
    conversionInterval: wilsonInterval(Math.min(recruits, invitations), invitations),
    product:
      invitationsPerSupporter !== null && conversion !== null ? invitationsPerSupporter * conversion : null,
  };
}
