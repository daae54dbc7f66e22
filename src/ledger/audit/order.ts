import type { Leaf } from "../leaf.ts";
import type { AuditFault } from "./finding.ts";
import type { Standing, Standings } from "./standings.ts";

type AboutPerson = Extract<Leaf, { who: string }>;

/** What must hold before a leaf about a person; "counted" and "held" are the two ways of being verified. */
const BEFORE: Readonly<Record<AboutPerson["kind"], readonly Standing[]>> = {
  verified: ["unknown", "withdrawn"],
  held: ["counted"],
  released: ["held"],
  withdrawn: ["counted", "held"],
  confirmed: ["counted", "held"],
};

/**
 * Moves a person on by one leaf. Says what is wrong when the leaf cannot follow on the ones before:
 * the log then tells a story that no server which keeps the rules could have written.
 */
export function followOn(
  people: Standings,
  leaf: AboutPerson,
): { readonly fault: AuditFault; readonly words: string } | null {
  const { who } = leaf;
  const before = people.standing(who);
  const confirmed = people.confirmed(who);
  people.set(who, standingAfter(leaf, before), confirmed || leaf.kind === "confirmed");
  if (leaf.kind === "verified" && (before === "counted" || before === "held")) {
    return { fault: "duplicate-pseudonym", words: `${who} is verified a second time` };
  }
  if (!BEFORE[leaf.kind].includes(before)) {
    return { fault: "impossible-order", words: `${leaf.kind}, but ${who} was ${IN_WORDS[before]}` };
  }
  if (leaf.kind === "confirmed" && confirmed) {
    return { fault: "impossible-order", words: `${who} confirms a second time` };
  }
  if (leaf.kind === "withdrawn" && leaf.held !== (before === "held")) {
    return {
      fault: "impossible-order",
      words: `withdrawn as ${leaf.held ? "held" : "counted"}, but ${who} was ${IN_WORDS[before]}`,
    };
  }
  return null;
}

const IN_WORDS: Readonly<Record<Standing, string>> = {
  unknown: "never verified",
  counted: "counted",
  held: "held",
  withdrawn: "withdrawn",
};

function standingAfter(leaf: AboutPerson, before: Standing): Exclude<Standing, "unknown"> {
  switch (leaf.kind) {
    case "verified":
      return leaf.held ? "held" : "counted";
    case "held":
      return "held";
    case "released":
      return "counted";
    case "withdrawn":
      return "withdrawn";
    case "confirmed":
      return before === "unknown" ? "counted" : before;
  }
}
