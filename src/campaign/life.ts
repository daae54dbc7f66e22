import { accept, type Instant, type Result, refuse } from "#kernel";
import type { FactBody } from "#ledger";
import { missingFields, type PlanField } from "./missing.ts";
import type { Plan } from "./plan.ts";

/** Where a campaign stands. It only ever moves forward. */
export type CampaignState = "draft" | "open" | "rush" | "closed" | "reported";

/** States in which the public page is shown to everybody. */
export const PUBLIC_STATES: readonly CampaignState[] = ["open", "rush", "closed", "reported"];
/** States in which people can pledge. */
export const PLEDGING_STATES: readonly CampaignState[] = ["open", "rush"];

/** What the rules need to know of a campaign. */
export interface Campaign {
  readonly state: CampaignState;
  readonly plan: Plan;
  /** Driven with simulated people; set before opening and never taken back. */
  readonly rehearsal: boolean;
}

export type CampaignCommand =
  | { readonly kind: "open" }
  | { readonly kind: "change-plan"; readonly plan: Plan }
  | { readonly kind: "start-rush" }
  | { readonly kind: "close" }
  | { readonly kind: "report" };

/** Why a command was not carried out: the closed list. */
export type CampaignRefusal =
  | { readonly code: "plan-incomplete"; readonly fields: readonly PlanField[] }
  | { readonly code: "front-door"; readonly outcome: "refused" | "conditions" }
  | { readonly code: "wrong-state"; readonly state: CampaignState };

/** The next state and the facts of a command, or the reason why not. A change to a draft is no fact. */
export function decideCampaign(
  campaign: Campaign,
  command: CampaignCommand,
  now: Instant,
): Result<{ readonly campaign: Campaign; readonly facts: readonly FactBody[] }, CampaignRefusal> {
  const wrongState = refuse({ code: "wrong-state", state: campaign.state } as const);
  const move = (state: CampaignState, fact: FactBody) =>
    accept({ campaign: { ...campaign, state }, facts: [fact] });
  switch (command.kind) {
    case "open": {
      if (campaign.state !== "draft") return wrongState;
      const fields = missingFields(campaign.plan, now);
      if (fields.length > 0) return refuse({ code: "plan-incomplete", fields });
      return move("open", { kind: "campaign-opened", plan: campaign.plan, rehearsal: campaign.rehearsal });
    }
    case "change-plan": {
      const changed = { ...campaign, plan: command.plan };
      if (campaign.state === "draft") return accept({ campaign: changed, facts: [] });
      if (campaign.state === "reported") return wrongState;
      const fields = missingFields(command.plan, null);
      if (fields.length > 0) return refuse({ code: "plan-incomplete", fields });
      return accept({ campaign: changed, facts: [{ kind: "plan-changed", plan: command.plan }] });
    }
    case "start-rush":
      return campaign.state === "open" ? move("rush", { kind: "rush-started" }) : wrongState;
    case "close":
      return PLEDGING_STATES.includes(campaign.state)
        ? move("closed", { kind: "campaign-closed" })
        : wrongState;
    case "report":
      return campaign.state === "closed" ? move("reported", { kind: "campaign-reported" }) : wrongState;
  }
}
