import { accept, type Result, refuse } from "#kernel";

/** What somebody is in the team of a campaign; each may do what those after it may. */
export const ROLES = ["owner", "editor", "moderator", "viewer"] as const;
export type Role = (typeof ROLES)[number];

/** What a step in the studio takes: reading, judging what others wrote, changing the campaign, deciding on the team. */
export type Right = "read" | "moderate" | "edit" | "own";

const LEAST: Readonly<Record<Right, Role>> = {
  read: "viewer",
  moderate: "moderator",
  edit: "editor",
  own: "owner",
};

/** True when the role includes the right. */
export function mayDo(role: Role, right: Right): boolean {
  return ROLES.indexOf(role) <= ROLES.indexOf(LEAST[right]);
}

/** Somebody in the team. */
export interface Member {
  readonly id: string;
  readonly role: Role;
}

/** A change of the team: another role for somebody, giving one's own role of owner to somebody, or out of the team. */
export type TeamCommand =
  | { readonly kind: "set-role"; readonly member: string; readonly role: Role }
  | { readonly kind: "hand-over"; readonly member: string }
  | { readonly kind: "remove"; readonly member: string };

export type TeamRefusal = "not-yours" | "no-member" | "last-owner";

/**
 * The team after a command of the member `by`. Owners decide; everybody may leave. A team is never left without
 * an owner. Handing over makes the other an owner and oneself an editor.
 */
export function decideTeam(
  team: readonly Member[],
  by: string,
  command: TeamCommand,
): Result<readonly Member[], TeamRefusal> {
  const roleOf = (id: string) => team.find((one) => one.id === id)?.role;
  const mine = roleOf(by);
  const leaves = command.kind === "remove" && command.member === by;
  if (mine === undefined || !(leaves || mayDo(mine, "own"))) return refuse("not-yours");
  if (roleOf(command.member) === undefined) return refuse("no-member");
  const after = team.flatMap((one): Member[] => {
    if (one.id !== command.member) {
      return [command.kind === "hand-over" && one.id === by ? { ...one, role: "editor" } : one];
    }
    if (command.kind === "remove") return [];
    return [{ ...one, role: command.kind === "hand-over" ? "owner" : command.role }];
  });
  return after.some(({ role }) => role === "owner") ? accept(after) : refuse("last-owner");
}
