import type { VNode } from "preact";
import type { Outlook } from "../../numbers/index.ts";
import type { Words } from "../../words/index.ts";
import { Field } from "../form.tsx";
import { chanceText, HowLink } from "./how-link.tsx";

/** What the organiser tries on paper, as it stands in the form and in the page's address. */
export interface Tried {
  readonly listeners: number;
  /** Per cent of them who pledge. */
  readonly share: number;
  /** Tenths added to what each supporter brings. */
  readonly more: number;
  readonly reminder: boolean;
  readonly pairs: string;
}

/** "What would it take": a plain form that changes the address; a script sends it while a slider moves. */
export function WhatIf(props: {
  readonly words: Words;
  readonly slug: string;
  readonly tried: Tried;
  readonly outlook: Outlook;
  readonly rank: number | null;
}): VNode {
  const { words, slug, tried, outlook, rank } = props;
  const slider = (name: "listeners" | "share" | "more", max: number, step: number) => (
    <span class="row slider">
      <input id={`try-${name}`} name={name} type="range" min={0} max={max} step={step} value={tried[name]} />
      <output for={`try-${name}`} data-out={name}>
        {name === "more" ? words.number(tried.more, 1) : words.number(tried[name], name === "share" ? 1 : 0)}
      </output>
    </span>
  );
  const shareHint = words.say("numbers.take.share.hint");
  return (
    <section class="card" id="what-if">
      <h2>{words.say("numbers.take")}</h2>
      <p>
        {words.say("numbers.take.text")}{" "}
        <HowLink words={words} section="what-would-it-take" about={words.say("numbers.take")} />
      </p>
      <form method="get" action={`/studio/c/${slug}/numbers#what-if`} data-what-if>
        <Field id="try-listeners" label={words.say("numbers.take.listeners")}>
          {slider("listeners", 20_000, 500)}
        </Field>
        <Field id="try-share" label={words.say("numbers.take.share")} hint={shareHint}>
          {slider("share", 10, 0.5)}
        </Field>
        <Field id="try-more" label={words.say("numbers.take.r")}>
          {slider("more", 1, 0.1)}
        </Field>
        <p>
          <label>
            <input type="checkbox" name="reminder" value="1" checked={tried.reminder} />{" "}
            {words.say("numbers.take.reminder")}
          </label>
        </p>
        <p class="hint">{words.say("numbers.take.guard")}</p>
        {rank === null ? null : (
          <Field
            id="try-pairs"
            label={words.say("numbers.take.pairs")}
            hint={words.say("numbers.take.pairs.hint", { rank })}
          >
            <input
              id="try-pairs"
              name="pairs"
              maxlength={300}
              value={tried.pairs}
              aria-describedby="try-pairs-hint"
            />
          </Field>
        )}
        <button type="submit">{words.say("numbers.take.button")}</button>
      </form>
      <div id="what-if-answer" aria-live="polite">
        <Answer words={words} outlook={outlook} />
      </div>
    </section>
  );
}

function Answer({ words, outlook }: { readonly words: Words; readonly outlook: Outlook }): VNode {
  const { changed } = outlook;
  const band = ({ median, low80, high80 }: { median: number; low80: number; high80: number }): string =>
    words.say("numbers.take.band", {
      median: words.number(Math.round(median)),
      low: words.number(Math.round(low80)),
      high: words.number(Math.round(high80)),
    });
  const rows: [string, string, string | null][] = [
    [words.say("numbers.take.people"), band(outlook), changed && band(changed.supporters)],
    [words.say("numbers.take.acting"), band(outlook.acts), changed && band(changed.acts)],
  ];
  if (outlook.reaching) {
    rows.push([
      words.say("numbers.take.chance"),
      chanceText(words, outlook.reaching.chance),
      changed?.reaching == null ? null : chanceText(words, changed.reaching),
    ]);
  }
  return (
    <table>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.say("numbers.take.before")}</th>
          {changed ? <th scope="col">{words.say("numbers.take.after")}</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, before, after]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{before}</td>
            {changed ? <td>{after}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
