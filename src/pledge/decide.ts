import { type CampaignState, PLEDGING_STATES } from "#campaign";
import { accept, type Instant, type Result, refuse } from "#kernel";
import type { FactBody, Money, Origin, PledgeId } from "#ledger";

/** What the rules need to know of one person's pledge. Times are null until the thing has happened. */
export interface Pledge extends Origin {
  readonly id: PledgeId;
  readonly state: "pending" | "verified" | "withdrawn";
  readonly generation: number;
  readonly country: string | null;
  readonly verifiedAt: Instant | null;
  readonly withdrawnAt: Instant | null;
  readonly doorAt: Instant | null;
  readonly confirmedAt: Instant | null;
  readonly amountMinor: number | null;
}

/** What a supporter does with a pledge. */
export type PledgeCommand =
  | { readonly kind: "verify" }
  | { readonly kind: "withdraw" }
  | { readonly kind: "open-door" }
  | { readonly kind: "confirm"; readonly amount: Money | null };

/** Why not: the closed list. */
export type PledgeRefusal = "campaign-not-open" | "not-verified" | "campaign-reported";

/**
 * The pledge after the command with the facts to record. A command whose effect stands already is
 * accepted without a fact, so that a retry, a double click or a lost answer changes no count.
 */
export function decidePledge(
  pledge: Pledge,
  campaign: CampaignState,
  command: PledgeCommand,
  now: Instant,
): Result<{ readonly pledge: Pledge; readonly facts: readonly FactBody[] }, PledgeRefusal> {
  const { id, channel, inviter, generation, country } = pledge;
  const unchanged = accept({ pledge, facts: [] });
  const change = (changes: Partial<Pledge>, ...facts: FactBody[]) =>
    accept({ pledge: { ...pledge, ...changes }, facts });
  switch (command.kind) {
    case "verify":
      if (pledge.state === "verified") return unchanged;
      if (!PLEDGING_STATES.includes(campaign)) return refuse("campaign-not-open");
      return change(
        { state: "verified", verifiedAt: now, withdrawnAt: null },
        { kind: "pledge-verified", pledge: id, channel, inviter, generation, country },
      );
    case "withdraw":
      if (pledge.state === "withdrawn") return unchanged;
      if (pledge.state === "pending") return change({ state: "withdrawn", withdrawnAt: now });
      return change(
        { state: "withdrawn", withdrawnAt: now },
        { kind: "pledge-withdrawn", pledge: id, channel, inviter, generation, country },
      );
    case "open-door":
      if (pledge.state !== "verified") return refuse("not-verified");
      if (pledge.doorAt !== null || !PLEDGING_STATES.includes(campaign)) return unchanged;
      return change({ doorAt: now }, { kind: "door-opened", pledge: id, channel, inviter, generation });
    case "confirm":
      if (pledge.state !== "verified") return refuse("not-verified");
      if (pledge.confirmedAt !== null) return unchanged;
      if (campaign === "reported") return refuse("campaign-reported");
      return change(
        { confirmedAt: now, amountMinor: command.amount?.minor ?? null },
        { kind: "turnout-confirmed", pledge: id, channel, inviter, generation, amount: command.amount },
      );
  }
}
