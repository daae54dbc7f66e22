import { type CampaignState, PLEDGING_STATES } from "#campaign";
import { accept, type Instant, type Result, refuse } from "#kernel";
import type { FactBody, HoldReason, Money, Origin, PledgeId } from "#ledger";

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
  /** Why it waits for a second look; empty when it does not. A held pledge is not counted. */
  readonly held: readonly HoldReason[];
  /** When the second look let it through: no rule holds it again, only an organiser. */
  readonly clearedAt: Instant | null;
}

/** What a supporter does with a pledge, and what a second look does with it. */
export type PledgeCommand =
  | {
      readonly kind: "verify";
      /** What the rules of suspicion say of it: held from the start if they say anything. */
      readonly suspicion?: readonly HoldReason[];
    }
  | { readonly kind: "hold"; readonly reasons: readonly HoldReason[]; readonly by: "rule" | "organiser" }
  | { readonly kind: "release"; readonly by: "rule" | "organiser" }
  | { readonly kind: "withdraw" }
  | { readonly kind: "open-door" }
  | { readonly kind: "confirm"; readonly amount: Money | null };

/** Why not: the closed list. */
export type PledgeRefusal = "campaign-not-open" | "not-verified" | "campaign-reported" | "held";

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
    case "verify": {
      if (pledge.state === "verified") return unchanged;
      if (!PLEDGING_STATES.includes(campaign)) return refuse("campaign-not-open");
      const held = pledge.clearedAt === null ? (command.suspicion ?? []) : [];
      return change(
        { state: "verified", verifiedAt: now, withdrawnAt: null, held },
        {
          kind: "pledge-verified",
          pledge: id,
          channel,
          inviter,
          generation,
          country,
          ...(held.length > 0 ? { held } : {}),
        },
      );
    }
    case "hold": {
      if (pledge.state !== "verified") return refuse("not-verified");
      if (campaign === "reported") return refuse("campaign-reported");
      const { by, reasons } = command;
      if (pledge.held.length > 0 || reasons.length === 0) return unchanged;
      if (by === "rule" && pledge.clearedAt !== null) return unchanged;
      return change(
        { held: reasons, clearedAt: null },
        { kind: "pledge-held", pledge: id, channel, inviter, generation, country, reasons, by },
      );
    }
    case "release": {
      if (pledge.state !== "verified") return refuse("not-verified");
      if (campaign === "reported") return refuse("campaign-reported");
      if (pledge.held.length === 0) return unchanged;
      const { held: reasons } = pledge;
      return change(
        { held: [], clearedAt: now },
        {
          kind: "pledge-released",
          pledge: id,
          channel,
          inviter,
          generation,
          country,
          reasons,
          by: command.by,
        },
      );
    }
    case "withdraw": {
      if (pledge.state === "withdrawn") return unchanged;
      if (pledge.state === "pending") return change({ state: "withdrawn", withdrawnAt: now });
      const { held } = pledge;
      return change(
        { state: "withdrawn", withdrawnAt: now, held: [] },
        {
          kind: "pledge-withdrawn",
          pledge: id,
          channel,
          inviter,
          generation,
          country,
          ...(held.length > 0 ? { held } : {}),
        },
      );
    }
    case "open-door":
      if (pledge.state !== "verified") return refuse("not-verified");
      // Who is held may act like everybody, and is not counted.
      if (pledge.held.length > 0) return unchanged;
      if (pledge.doorAt !== null || !PLEDGING_STATES.includes(campaign)) return unchanged;
      return change({ doorAt: now }, { kind: "door-opened", pledge: id, channel, inviter, generation });
    case "confirm":
      if (pledge.state !== "verified") return refuse("not-verified");
      if (pledge.held.length > 0) return refuse("held");
      if (pledge.confirmedAt !== null) return unchanged;
      if (campaign === "reported") return refuse("campaign-reported");
      return change(
        { confirmedAt: now, amountMinor: command.amount?.minor ?? null },
        { kind: "turnout-confirmed", pledge: id, channel, inviter, generation, amount: command.amount },
      );
  }
}
