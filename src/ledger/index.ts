/** Ledger: the closed list of facts that a campaign is made of. */
export type { Fact, FactBody, FactKind, HoldReason, Money, Origin, PledgeId, Stretch } from "./fact.ts";
