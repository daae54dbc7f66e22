import type { VNode } from "preact";
import type { Tally } from "#pledge";
import type { Projection } from "../../store/index.ts";
import type { Word, Words } from "../../words/index.ts";

/** The counts, each by its own name. */
export function Figures(props: {
  readonly words: Words;
  readonly projection: Projection;
  readonly zone: string;
}): VNode {
  const { words, projection, zone } = props;
  const { total } = projection.tally;
  const figures: readonly [Word, number][] = [
    ["studio.figure.verified", total.verified],
    ["studio.figure.held", total.held],
    ["studio.figure.pledged", total.requested],
    ["studio.figure.invited", total.invited],
    ["studio.figure.doors", total.doors],
    ["studio.figure.confirmed", total.confirmed],
    ["studio.figure.withdrawn", total.withdrawn],
  ];
  return (
    <>
      <dl class="figures studio-figures">
        {figures.map(([word, count]) => (
          <div key={word}>
            <dt>{words.say(word)}</dt>
            <dd class="figure">{words.number(count)}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{words.say("studio.counted", { time: words.time(projection.at, zone) })}</p>
    </>
  );
}

/** How far invitations reach: people by their distance from who came first. */
export function GenerationTable({ words, tally }: { readonly words: Words; readonly tally: Tally }): VNode {
  const generations = Object.entries(tally.byGeneration)
    .map(([generation, counts]) => ({ generation: Number(generation), counts }))
    .sort((a, b) => a.generation - b.generation);
  return (
    <>
      <p>{words.say("studio.tree.text", { invited: tally.total.invited })}</p>
      {generations.length === 0 ? null : (
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.say("studio.tree.generation")}</th>
                <th scope="col" class="number">
                  {words.say("studio.figure.verified")}
                </th>
                <th scope="col" class="number">
                  {words.say("studio.figure.confirmed")}
                </th>
              </tr>
            </thead>
            <tbody>
              {generations.map(({ generation, counts }) => (
                <tr key={generation}>
                  <th scope="row">
                    {generation === 0 ? words.say("studio.tree.first") : words.number(generation)}
                  </th>
                  <td class="number">{words.number(counts.verified)}</td>
                  <td class="number">{words.number(counts.confirmed)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

/** A link to be handed on; the button that copies it shows itself only where it works. */
export function CopyLink(props: {
  readonly words: Words;
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly link: string;
  /** For tables, whose heading says what the column is. */
  readonly quietLabel?: boolean;
}): VNode {
  const { words, id, label, hint, link, quietLabel = false } = props;
  return (
    <div class="copy-link">
      <label for={id} class={quietLabel ? "vh" : undefined}>
        {label}
      </label>
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <div class="row">
        <input id={id} value={link} readonly dir="ltr" aria-describedby={hint ? `${id}-hint` : undefined} />
        <button
          type="button"
          class="quiet"
          hidden
          data-copy={id}
          data-copied={words.say("studio.copied")}
          aria-label={`${words.say("studio.copy")}: ${label}`}
        >
          {words.say("studio.copy")}
        </button>
      </div>
    </div>
  );
}
