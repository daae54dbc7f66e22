import type { VNode } from "preact";
import Type, { type Static } from "typebox";
import { mayDo, TWO_PERSONS } from "#campaign";
import type { Channel, Message, Reach } from "../../store/index.ts";
import type { Words } from "../../words/index.ts";
import type { Desk } from "../session.ts";

/** What the page may say of the step before. */
export const Said = Type.Enum([
  "tested",
  "send",
  "approve",
  "stop",
  "wrong-state",
  "nobody",
  "second-person",
  "not-in-role",
]);
/** How far a message is: its state, who sent it, and what became of its mails. */
export function Standing(props: {
  readonly words: Words;
  readonly message: Message;
  readonly zone: string;
}): VNode {
  const { words, message, zone } = props;
  const { written, sent, waiting } = message;
  return (
    <p class="soft">
      {words.say(`messages.state.${message.state}`)} · {words.time(message.sentAt ?? message.createdAt, zone)}
      {message.by === null ? null : (
        <>
          {" · "}
          <bdi>{message.by}</bdi>
        </>
      )}
      {message.approvedBy === null ? null : (
        <>
          {" · "}
          {words.say("messages.approved-by", { name: message.approvedBy })}
        </>
      )}
      {written === 0 ? null : (
        <>
          <br />
          {words.say("messages.counts", { written, sent, waiting })}
        </>
      )}
    </p>
  );
}

/** One message: to whom, how many that are, what it says, and what can be done with it now. */
export function MessagePage(props: {
  readonly words: Words;
  readonly desk: Desk;
  readonly message: Message;
  readonly reach: Reach;
  readonly channels: readonly Channel[];
  readonly said: Static<typeof Said> | null;
}): VNode {
  const { words, desk, message, reach, channels, said } = props;
  const { campaign, organiser, role } = desk;
  const { segment, state } = message;
  const { people, unwilling, spared } = reach;
  const channel = channels.find(({ code }) => code === segment.channel)?.name ?? segment.channel;
  const to: string[] = [];
  if (segment.zone !== null) to.push(words.say("messages.in.zone", { zone: segment.zone }));
  if (segment.channel !== null) {
    to.push(words.say("messages.in.channel", { name: channel || words.say("studio.channels.plain") }));
  }
  if (segment.generation !== null) to.push(words.say("messages.generation", { n: segment.generation }));
  if (segment.confirmed !== null) to.push(words.say(`messages.confirmed.${segment.confirmed}`));
  const buttons: ("test" | "send" | "approve" | "stop")[] = ["test"];
  if (state === "draft" && people > 0) buttons.push("send");
  if (state === "approval" && message.organiserId !== organiser.id) buttons.push("approve");
  if (state === "approval" || state === "writing" || message.waiting > 0) buttons.push("stop");
  return (
    <>
      <p>
        <a href={`/studio/c/${campaign.slug}/messages`}>{words.say("messages.title")}</a>
      </p>
      <h1 dir="auto">{message.subject}</h1>
      {said ? (
        <p class="notice" role="status">
          {words.say(`messages.said.${said}`)}
        </p>
      ) : null}
      <Standing words={words} message={message} zone={campaign.plan.moment.zone} />
      <p class="card lines" dir="auto">
        {message.body}
      </p>
      <h2>{words.say("messages.to")}</h2>
      {to.length === 0 ? (
        <p>{words.say("messages.in.all")}</p>
      ) : (
        <ul>
          {to.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {state === "draft" ? (
        <>
          <p class="lead">
            <strong>{words.say("messages.reach", { count: people })}</strong>
          </p>
          <p class="hint">{words.say("messages.reach.unwilling", { count: unwilling })}</p>
          <p class="hint">{words.say("messages.reach.spared", { count: spared })}</p>
          {people > TWO_PERSONS ? (
            <p class="notice">{words.say("messages.two", { most: TWO_PERSONS })}</p>
          ) : null}
        </>
      ) : (
        <p>{words.say("messages.recipients", { count: message.recipients })}</p>
      )}
      {state === "approval" ? <p class="notice">{words.say("messages.two", { most: TWO_PERSONS })}</p> : null}
      {mayDo(role, "edit") ? (
        <form class="row" method="post" action={`/studio/c/${campaign.slug}/messages/${message.id}`}>
          {buttons.map((one) => (
            <button
              key={one}
              type="submit"
              name="command"
              value={one}
              class={one === "send" || one === "approve" ? undefined : "quiet"}
            >
              {words.say(`messages.button.${one}`, {
                count: state === "draft" ? people : message.recipients,
              })}
            </button>
          ))}
        </form>
      ) : null}
    </>
  );
}
