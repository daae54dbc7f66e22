import type { VNode } from "preact";
import { ROLES } from "#campaign";
import type { Change } from "../../store/index.ts";
import type { Word, Words } from "../../words/index.ts";

const KNOWN: Readonly<Record<string, Word>> = {
  "campaign-created": "studio.trail.campaign-created",
  open: "studio.trail.open",
  "change-plan": "studio.trail.change-plan",
  "start-rush": "studio.trail.start-rush",
  close: "studio.trail.close",
  report: "studio.trail.report",
  "channel-added": "studio.trail.channel-added",
  "picture-changed": "studio.trail.picture-changed",
  "picture-removed": "studio.trail.picture-removed",
  "organiser-added": "studio.trail.organiser-added",
  "organiser-removed": "studio.trail.organiser-removed",
  "role-changed": "studio.trail.role-changed",
  "update-posted": "studio.trail.update-posted",
  "update-removed": "studio.trail.update-removed",
  "comment-shown": "studio.trail.comment-shown",
  "comment-hidden": "studio.trail.comment-hidden",
  "message-send": "studio.trail.message-send",
  "message-approve": "studio.trail.message-approve",
  "message-stop": "studio.trail.message-stop",
  "pledges-held": "studio.trail.pledges-held",
  "webhook-added": "webhooks.trail.added",
  "webhook-removed": "webhooks.trail.removed",
  "pledges-released": "studio.trail.pledges-released",
};

/** Names of the plan's parts, as the form calls them. */
const PARTS: Readonly<Record<string, Word>> = {
  name: "studio.field.name",
  story: "studio.part.story",
  askKind: "studio.field.ask-kind",
  ask: "studio.field.ask",
  venue: "studio.field.venue",
  item: "studio.field.item",
  feed: "studio.part.feed",
  doors: "studio.field.door",
  moment: "studio.part.when",
  goal: "studio.part.goal",
  disclosures: "studio.part.who",
  languages: "studio.field.languages",
  texts: "studio.field.texts",
  asksCountry: "studio.field.asks-country",
  asksAmount: "studio.field.asks-amount",
  currency: "studio.field.currency",
  shareText: "studio.field.share-text",
  answers: "front-door.answers",
};

/** Who changed what, the latest first, with what stood there before and after. */
export function Trail(props: {
  readonly words: Words;
  readonly slug: string;
  readonly changes: readonly Change[];
  readonly zone: string;
}): VNode {
  const { words, slug, changes, zone } = props;
  return (
    <details class="fold">
      <summary>
        <h2>{words.say("studio.trail")}</h2>
      </summary>
      <ol class="plain trail">
        {changes.map((change, i) => (
          <li key={i}>
            <strong>{change.organiser ?? words.say("studio.trail.clock")}</strong>{" "}
            {KNOWN[change.what]
              ? words.say(KNOWN[change.what]!)
              : words.say("studio.trail.other", { what: change.what })}
            {typeof change.detail.name === "string" ? `: ${change.detail.name}` : ""}
            {change.what === "role-changed" ? <RoleChange words={words} detail={change.detail} /> : null}
            <br />
            <span class="soft">{words.time(change.at, zone)}</span>
            {typeof change.detail.decidedAt === "number" ? (
              <>
                <br />
                {words.say("studio.trail.pledges", {
                  count: Number(change.detail.pledges),
                  note: String(change.detail.note),
                })}{" "}
                <a href={`/studio/c/${slug}/review?standing=all&decided=${change.detail.decidedAt}`}>
                  {words.say("studio.trail.look")}
                </a>
              </>
            ) : null}
            {change.what === "change-plan" ? <Difference words={words} detail={change.detail} /> : null}
          </li>
        ))}
      </ol>
    </details>
  );
}

function RoleChange({ words, detail }: { readonly words: Words; readonly detail: Change["detail"] }): VNode {
  const role = (id: unknown): string => {
    const known = ROLES.find((one) => one === id);
    return known ? words.say(`team.role.${known}`) : words.say("studio.trail.nothing");
  };
  return (
    <>
      {" "}
      (
      <del>
        <span class="vh">{words.say("studio.trail.before")}: </span>
        {role(detail.before)}
      </del>{" "}
      <ins>
        <span class="vh">{words.say("studio.trail.after")}: </span>
        {role(detail.after)}
      </ins>
      )
    </>
  );
}

function Difference({ words, detail }: { readonly words: Words; readonly detail: Change["detail"] }): VNode {
  return (
    <dl>
      {Object.entries(detail).map(([part, change]) => {
        const { before, after } = change as { readonly before: unknown; readonly after: unknown };
        return (
          <div key={part}>
            <dt>{PARTS[part] ? words.say(PARTS[part]) : part}</dt>
            <dd>
              <del>
                <span class="vh">{words.say("studio.trail.before")}: </span>
                {inWords(words, before)}
              </del>{" "}
              <ins>
                <span class="vh">{words.say("studio.trail.after")}: </span>
                {inWords(words, after)}
              </ins>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** A value of the plan as one line: lists and groups with their parts side by side, without their inner names. */
function inWords(words: Words, value: unknown): string {
  if (value === null || value === "") return words.say("studio.trail.nothing");
  if (typeof value === "boolean") return words.say(value ? "studio.trail.yes" : "studio.trail.no");
  if (typeof value !== "object") return String(value);
  const parts = Object.values(value)
    .filter((part) => part !== null && part !== "")
    .map((part) => inWords(words, part));
  return parts.length === 0 ? words.say("studio.trail.nothing") : parts.join(" · ");
}
