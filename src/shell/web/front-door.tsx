import type { VNode } from "preact";
import type { Plan } from "#campaign";
import { checkFrontDoor, type Finding, type FrontDoorCheck, type LawEntry, type Venue } from "#frontdoor";
import type { Words } from "../words/index.ts";

/** What the check reads besides the plan. */
export interface Rules {
  readonly venues: ReadonlyMap<string, Venue>;
  readonly law: readonly LawEntry[];
}

/**
 * Holds a plan's ask and texts against its venue's rules and the law. Null for a venue without a
 * profile: its rules are not known to us, which is not the same as clear.
 */
export function checkPlan({ venues, law }: Rules, plan: Plan): FrontDoorCheck | null {
  const venue = venues.get(plan.venue);
  if (!venue) return null;
  const texts = [
    { name: "name", text: plan.name },
    { name: "ask", text: plan.ask },
    { name: "item", text: plan.item },
    { name: "story", text: plan.story },
    { name: "share text", text: plan.shareText },
    ...plan.doors.map(({ label }) => ({ name: "door", text: label })),
  ];
  return checkFrontDoor({ venue, law, answers: { ask: plan.askKind }, texts });
}

/** What everybody may know of the check: that it was made, against what, and what it found. */
export function FrontDoorPanel(props: {
  readonly words: Words;
  readonly venue: Venue;
  readonly check: FrontDoorCheck;
}): VNode {
  const { words, venue, check } = props;
  return (
    <section class="card">
      <h2>{words.say("front-door.panel")}</h2>
      <p>
        {words.say("front-door.panel.text", { venue: venue.name, count: check.findings.length })}{" "}
        {venue.onePerPerson}
      </p>
      {check.findings.length === 0 ? null : <FindingList words={words} findings={check.findings} />}
      <p class="hint">{words.say("front-door.panel.limits")}</p>
    </section>
  );
}

function FindingList({
  words,
  findings,
}: {
  readonly words: Words;
  readonly findings: readonly Finding[];
}): VNode {
  return (
    <ul>
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.where} ${finding.start}`}>
          <strong>“{finding.match}”</strong>: {finding.about} {finding.mend}
          <br />
          <span class="hint">
            {words.say("front-door.source", { source: finding.source, confidence: finding.confidence })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the check found, with the words that caused it, the source and what to ask instead. */
export function FrontDoorFindings(props: {
  readonly words: Words;
  readonly check: FrontDoorCheck | null;
}): VNode | null {
  const { words, check } = props;
  if (!check || check.findings.length === 0) return null;
  const refused = check.outcome === "refused";
  return (
    <div class="card">
      <h2>{words.say(refused ? "front-door.refused" : "front-door.warned")}</h2>
      <p>{words.say(refused ? "front-door.refused.text" : "front-door.warned.text")}</p>
      <FindingList words={words} findings={check.findings} />
      {check.alternative ? (
        <p>
          {words.say("front-door.instead")} {check.alternative}
        </p>
      ) : null}
    </div>
  );
}
