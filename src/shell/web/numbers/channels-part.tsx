import type { VNode } from "preact";
import type { SpreadNow } from "../../numbers/index.ts";
import type { Words } from "../../words/index.ts";
import { Scroll } from "../scroll.tsx";
import { HowLink } from "./how-link.tsx";

/** The channels, each with everybody who would not be here without it. */
export function ChannelSpreadTable(props: {
  readonly words: Words;
  readonly spread: SpreadNow;
  /** Names of the channels by code. */
  readonly names: ReadonlyMap<string, string>;
}): VNode {
  const { words, spread, names } = props;
  const heading = words.say("numbers.channels");
  return (
    <section>
      <h2>{heading}</h2>
      <p>
        {words.say("numbers.channels.text")} <HowLink words={words} section="channels" about={heading} />
      </p>
      <Scroll label={heading}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.say("numbers.channels.name")}</th>
              <th scope="col" class="number">
                {words.say("numbers.channels.seeds")}
              </th>
              <th scope="col" class="number">
                {words.say("numbers.channels.people")}
              </th>
              <th scope="col" class="number">
                {words.say("numbers.channels.each")}
              </th>
              <th scope="col">{words.say("numbers.channels.k")}</th>
            </tr>
          </thead>
          <tbody>
            {spread.channels.map(({ channel, seeds, people, k, interval }) => (
              <tr key={channel}>
                <th scope="row">
                  {channel === "" ? words.say("numbers.channels.none") : (names.get(channel) ?? channel)}
                </th>
                <td class="number">{words.number(seeds)}</td>
                <td class="number">{words.number(people)}</td>
                <td class="number">{seeds > 0 ? words.number(people / seeds, 1) : ""}</td>
                <td>
                  {k === null || interval === null
                    ? words.say("numbers.unknown")
                    : words.say("numbers.take.band", {
                        median: words.number(k, 2),
                        low: words.number(interval.low, 2),
                        high: words.number(interval.high, 2),
                      })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
