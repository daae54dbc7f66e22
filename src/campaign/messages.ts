import { accept, DAY, type Result, refuse } from "#kernel";
import { mayDo, type Role } from "./team.ts";

/** A part of the supporters; what is null is everybody. */
export interface Segment {
  readonly zone: string | null;
  /** A channel's code. */
  readonly channel: string | null;
  /** Distance from the seed. */
  readonly generation: number | null;
  readonly confirmed: boolean | null;
}

/** More people than this are written to only when a second organiser agrees. */
export const TWO_PERSONS = 10_000;
/** Nobody gets a second message of organisers within this time, in milliseconds. */
export const MESSAGE_GAP = DAY;
/** Longest texts, in characters. */
export const MESSAGE_LIMITS = { subject: 120, body: 5000 } as const;

/** "approval" waits for a second organiser; "writing" goes out; "written" lies whole in the outbox. */
export type MessageState = "draft" | "approval" | "writing" | "written" | "stopped";

export interface MessageStanding {
  readonly state: MessageState;
  /** Who asked for it to be sent; null when they are gone. */
  readonly organiserId: string | null;
}

export type MessageCommand =
  | { readonly kind: "send"; readonly recipients: number }
  | { readonly kind: "approve" }
  | { readonly kind: "stop" };
export type MessageRefusal = "wrong-state" | "nobody" | "second-person" | "not-in-role";

/** What a command of an organiser in this role makes of a message. More than TWO_PERSONS people take two organisers. */
export function decideMessage(
  message: MessageStanding,
  command: MessageCommand,
  by: { readonly id: string; readonly role: Role },
): Result<MessageState, MessageRefusal> {
  if (!mayDo(by.role, "edit")) return refuse("not-in-role");
  const { state } = message;
  switch (command.kind) {
    case "send":
      if (state !== "draft") return refuse("wrong-state");
      if (command.recipients === 0) return refuse("nobody");
      return accept(command.recipients > TWO_PERSONS ? "approval" : "writing");
    case "approve":
      if (state !== "approval") return refuse("wrong-state");
      // Who asked may have left the team: then nobody can tell that a second person looks, and it is sent anew.
      if (message.organiserId === null || message.organiserId === by.id) return refuse("second-person");
      return accept("writing");
    case "stop":
      return state === "stopped" ? refuse("wrong-state") : accept("stopped");
  }
}
