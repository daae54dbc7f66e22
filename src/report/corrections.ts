import type { Plan } from "#campaign";
import type { Instant } from "#kernel";
import type { Fact } from "#ledger";

/** A correction that the organisers made, in their words. */
export interface Correction {
  readonly seq: number;
  readonly at: Instant;
  readonly about: string;
  readonly reason: string;
}

/** A change of the plan while the campaign was public. */
export interface PlanChange {
  readonly seq: number;
  readonly at: Instant;
  readonly fields: readonly (keyof Plan)[];
}

/** The corrections log, oldest first. */
export function correctionsOf(facts: readonly Fact[]): Correction[] {
  return facts.flatMap(({ seq, at, body }) =>
    body.kind === "correction-made" ? [{ seq, at, about: body.about, reason: body.reason }] : [],
  );
}

/** What was changed in the plan after the campaign was opened, oldest first; changes of nothing are left out. */
export function planChangesOf(facts: readonly Fact[]): PlanChange[] {
  const changes: PlanChange[] = [];
  let before: Partial<Plan> = {};
  for (const { seq, at, body } of facts) {
    if (body.kind !== "campaign-opened" && body.kind !== "plan-changed") continue;
    const plan = body.plan as Plan;
    if (body.kind === "plan-changed") {
      const fields = (Object.keys(plan) as (keyof Plan)[]).filter(
        (field) => JSON.stringify(plan[field]) !== JSON.stringify(before[field]),
      );
      if (fields.length > 0) changes.push({ seq, at, fields });
    }
    before = plan;
  }
  return changes;
}
