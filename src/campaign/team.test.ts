import fc from "fast-check";
import { expect, test } from "vitest";
import { decideTeam, type Member, mayDo, ROLES, type TeamCommand } from "./team.ts";

const TEAM: readonly Member[] = [
  { id: "rosa", role: "owner" },
  { id: "emil", role: "editor" },
  { id: "mo", role: "moderator" },
];

test("each role may do what those below it may, and no more", () => {
  const rights = ["read", "moderate", "edit", "own"] as const;
  expect(ROLES.map((role) => rights.filter((right) => mayDo(role, right)))).toEqual([
    ["read", "moderate", "edit", "own"],
    ["read", "moderate", "edit"],
    ["read", "moderate"],
    ["read"],
  ]);
});

test("an owner hands over and goes on as an editor", () => {
  expect(decideTeam(TEAM, "rosa", { kind: "hand-over", member: "emil" })).toEqual({
    ok: true,
    value: [
      { id: "rosa", role: "editor" },
      { id: "emil", role: "owner" },
      { id: "mo", role: "moderator" },
    ],
  });
});

test("the last owner neither leaves nor steps down; handing over to oneself changes nothing", () => {
  const refused = { ok: false, refusal: "last-owner" };
  expect(decideTeam(TEAM, "rosa", { kind: "remove", member: "rosa" })).toEqual(refused);
  expect(decideTeam(TEAM, "rosa", { kind: "set-role", member: "rosa", role: "viewer" })).toEqual(refused);
  expect(decideTeam(TEAM, "rosa", { kind: "hand-over", member: "rosa" })).toEqual({
    ok: true,
    value: TEAM,
  });
});

test("who is no owner changes nobody, but may leave", () => {
  const refused = { ok: false, refusal: "not-yours" };
  expect(decideTeam(TEAM, "emil", { kind: "remove", member: "mo" })).toEqual(refused);
  expect(decideTeam(TEAM, "emil", { kind: "set-role", member: "emil", role: "owner" })).toEqual(refused);
  expect(decideTeam(TEAM, "stranger", { kind: "remove", member: "mo" })).toEqual(refused);
  expect(decideTeam(TEAM, "mo", { kind: "remove", member: "mo" })).toEqual({
    ok: true,
    value: TEAM.slice(0, 2),
  });
});

test("whatever a team does, it always has an owner and nobody comes in by it", () => {
  const names = ["a", "b", "c", "d"];
  const name = fc.constantFrom(...names);
  const command: fc.Arbitrary<TeamCommand> = fc.oneof(
    fc.record({ kind: fc.constant("set-role" as const), member: name, role: fc.constantFrom(...ROLES) }),
    fc.record({ kind: fc.constant("hand-over" as const), member: name }),
    fc.record({ kind: fc.constant("remove" as const), member: name }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(name, command), { maxLength: 20 }), (steps) => {
      let team: readonly Member[] = names.map((id, i) => ({ id, role: ROLES[i]! }));
      for (const [by, step] of steps) {
        const decided = decideTeam(team, by, step);
        if (!decided.ok) continue;
        expect(decided.value.length).toBeLessThanOrEqual(team.length);
        team = decided.value;
        expect(team.some(({ role }) => role === "owner")).toBe(true);
      }
    }),
  );
});
