import { HOUR, MINUTE, SECOND } from "#kernel";
import { BURST } from "./crowd.ts";

/** How long things take for those who are asked to go slower. Milliseconds. */
export interface Waits {
  /** Before the verification mail of a browser that did no proof of work. */
  readonly mail: number;
  /** The same in a burst from its network or by its invitation. */
  readonly mailInBurst: number;
  /** Before a held person may answer from the mailbox, with the proof of work. */
  readonly answer: number;
  /** The same without it. */
  readonly answerUnproven: number;
}

const REAL: Waits = {
  mail: MINUTE,
  mailInBurst: 10 * MINUTE,
  answer: 10 * MINUTE,
  answerUnproven: HOUR,
};
/** A rehearsal is driven through in minutes, and its people are not real. */
const REHEARSED: Waits = { mail: 0, mailInBurst: 0, answer: SECOND, answerUnproven: 4 * SECOND };

/** The waits of a campaign. */
export function waitsOf(rehearsal: boolean): Waits {
  return rehearsal ? REHEARSED : REAL;
}

/** How long the verification mail waits: not at all after a proof of work, whatever the crowd. */
export function mailWait(
  proof: boolean,
  company: { readonly network: number; readonly invitation: number },
  waits: Waits,
): number {
  if (proof) return 0;
  return Math.max(company.network, company.invitation) >= BURST ? waits.mailInBurst : waits.mail;
}
