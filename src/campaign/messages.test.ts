import fc from "fast-check";
import { expect, test } from "vitest";
import { decideMessage, type MessageCommand, type MessageState, TWO_PERSONS } from "./messages.ts";

const rosa = { id: "rosa", role: "owner" } as const;
const emil = { id: "emil", role: "editor" } as const;
const draft = { state: "draft", organiserId: "rosa" } as const;

test("a message to few goes out; one to many waits for somebody else", () => {
  expect(decideMessage(draft, { kind: "send", recipients: TWO_PERSONS }, rosa)).toEqual({
    ok: true,
    value: "writing",
  });
  expect(decideMessage(draft, { kind: "send", recipients: TWO_PERSONS + 1 }, rosa)).toEqual({
    ok: true,
    value: "approval",
  });
  const waiting = { state: "approval", organiserId: "rosa" } as const;
  expect(decideMessage(waiting, { kind: "approve" }, rosa)).toEqual({ ok: false, refusal: "second-person" });
  expect(decideMessage(waiting, { kind: "approve" }, emil)).toEqual({ ok: true, value: "writing" });
  expect(decideMessage(waiting, { kind: "approve" }, { id: "mo", role: "moderator" })).toEqual({
    ok: false,
    refusal: "not-in-role",
  });
});

test("nobody is written to when nobody would get it, and nothing goes out twice", () => {
  expect(decideMessage(draft, { kind: "send", recipients: 0 }, rosa)).toEqual({
    ok: false,
    refusal: "nobody",
  });
  for (const state of ["writing", "written", "stopped", "approval"] as const) {
    const sent = decideMessage({ ...draft, state }, { kind: "send", recipients: 5 }, rosa);
    expect(sent).toEqual({ ok: false, refusal: "wrong-state" });
  }
});

test("however often one person presses, a message to many never goes out by them alone", () => {
  const command: fc.Arbitrary<MessageCommand> = fc.oneof(
    fc.record({ kind: fc.constant("send" as const), recipients: fc.integer({ min: TWO_PERSONS + 1 }) }),
    fc.constant({ kind: "approve" as const }),
    fc.constant({ kind: "stop" as const }),
  );
  fc.assert(
    fc.property(fc.array(command, { maxLength: 12 }), (commands) => {
      let state: MessageState = "draft";
      for (const one of commands) {
        const decided = decideMessage({ state, organiserId: "rosa" }, one, rosa);
        if (decided.ok) state = decided.value;
        expect(state).not.toBe("writing");
      }
    }),
  );
});
