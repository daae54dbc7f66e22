import type { VNode } from "preact";
import type { Venue } from "#frontdoor";
import type { Word, Words } from "../../words/index.ts";
import { described, Field } from "../form.tsx";
import { VenueText } from "../venue-text.tsx";
import type { TypedPlan, Wrong } from "./typed-plan.ts";

/** What an organiser has to know of a venue before asking anybody to go there. */
export function VenueProfile({ words, venue }: { readonly words: Words; readonly venue: Venue }): VNode {
  const lines: readonly [Word, string][] = [
    ["studio.venue.counts", venue.counts.what],
    ["studio.venue.window", venue.counts.window],
    ["studio.venue.updates", venue.updatesEvery.words],
    ["studio.venue.one", venue.onePerPerson],
  ];
  const door = venue.doors[0];
  return (
    <div class="card">
      {venue.openAsk === "yes" ? null : (
        <p class="warning">{words.say(`studio.venue.open-ask.${venue.openAsk}`)}</p>
      )}
      {lines.every(([, text]) => words.venueText(text) !== undefined) ? null : (
        <p class="hint">{words.say("site.in-english")}</p>
      )}
      <dl>
        {lines.map(([word, text]) => (
          <div key={word}>
            <dt>{words.say(word)}</dt>
            <dd>
              <VenueText words={words} text={text} />
            </dd>
          </div>
        ))}
        <dt>{words.say("studio.venue.may")}</dt>
        <dd>
          <ul>
            {venue.allowedAsks.map((ask) => (
              <li key={ask.id}>
                <VenueText words={words} text={ask.words} />
              </li>
            ))}
          </ul>
        </dd>
        <dt>{words.say("studio.venue.may-not")}</dt>
        <dd>
          <ul>
            {venue.forbiddenAsks.map((ask) => (
              <li key={ask.id}>
                <VenueText words={words} text={ask.rule} />
              </li>
            ))}
          </ul>
        </dd>
        {door ? (
          <>
            <dt>{words.say("studio.venue.door")}</dt>
            <dd class="ltr">{door.url}</dd>
          </>
        ) : null}
      </dl>
    </div>
  );
}

/** What names the list and the item at the venue, so that the ranks can be read from there. */
export function VenueFeed(props: {
  readonly words: Words;
  readonly feed: NonNullable<Venue["feed"]>;
  readonly typed: TypedPlan;
  readonly wrong: Wrong;
}): VNode {
  const { words, feed, typed, wrong } = props;
  return (
    <details class="fold" open={Object.keys(wrong).some((name) => name.startsWith("feed-"))}>
      <summary>{words.say("studio.part.feed")}</summary>
      <p class="hint" lang="en" dir="ltr">
        {feed.shown}
      </p>
      {feed.access === "open" ? null : <p class="hint">{words.say(`studio.feed.${feed.access}`)}</p>}
      {[...feed.params, ...itemParams(words, feed)].map(({ name, what, example }) => {
        const id = `feed-${name}`;
        const hint = example ? words.say("studio.feed.example", { example }) : undefined;
        const wrongWord = wrong[id];
        const wrongText = wrongWord ? words.say(wrongWord) : undefined;
        return (
          <Field key={name} id={id} label={what} hint={hint} wrong={wrongText}>
            <input
              {...described(id, hint, wrongText)}
              name={id}
              type="text"
              maxlength={200}
              value={typed[id] ?? ""}
            />
          </Field>
        );
      })}
    </details>
  );
}

/** How an item is known in a list: by its number there, or by who made it and what it is called. */
function itemParams(words: Words, feed: NonNullable<Venue["feed"]>) {
  const known = feed.params.map((param) => param.name);
  return (["id", "artist", "title"] as const)
    .filter((name) => !known.includes(name))
    .map((name) => ({ name, what: words.say(`studio.feed.${name}`), example: "" }));
}
