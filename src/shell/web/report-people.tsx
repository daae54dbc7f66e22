import type { VNode } from "preact";
import type { Report } from "#report";
import type { Words } from "../words/index.ts";
import { dayText } from "./report-plot.tsx";
import { Scroll } from "./scroll.tsx";

interface Props {
  readonly words: Words;
  readonly report: Report;
}

/** People by channel; where nobody counted people, the posts that asked for them. */
export function ChannelTable({ words, report }: Props): VNode {
  const counted = report.numbers.pledged.value !== null;
  const posts = report.timeline.posts.length > 0;
  return (
    <section>
      <h2>{words.say("report.channels")}</h2>
      <p>{words.say(counted ? "report.channels.text" : "report.channels.uncounted")}</p>
      <Scroll label={words.say("report.channels")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.say("report.channel")}</th>
              <th scope="col">{words.say("report.channel.kind")}</th>
              {posts ? <th scope="col">{words.say("report.channel.on")}</th> : null}
              {posts ? <th scope="col">{words.say("report.channel.after")}</th> : null}
              {counted ? <CountHeads words={words} /> : null}
            </tr>
          </thead>
          <tbody>
            {report.byChannel.map(({ channel, counts }) => (
              <tr key={channel?.code ?? ""}>
                <th scope="row">
                  {channel?.url && /^https?:\/\//.test(channel.url) ? (
                    <a href={channel.url} rel="nofollow noopener noreferrer">
                      {channel.name}
                    </a>
                  ) : (
                    (channel?.name ?? words.say("report.channel.none"))
                  )}
                </th>
                <td>{channel?.kind}</td>
                {posts ? (
                  <td>
                    {channel?.post
                      ? dayText(words, noon(channel.post.on), "UTC", channel.post.dayKnown)
                      : null}
                  </td>
                ) : null}
                {posts ? <td>{channel?.post?.after}</td> : null}
                {counted ? <CountCells words={words} counts={counts} /> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

/** A day of a calendar as an instant of it. */
function noon(day: string): number {
  return Date.parse(`${day}T12:00Z`);
}

/** People by distance from those who came without an invitation. */
export function GenerationTable({ words, report }: Props): VNode | null {
  if (report.numbers.pledged.value === null) return null;
  return (
    <section>
      <h2>{words.say("report.generations")}</h2>
      <p>
        {words.say(report.byGeneration.length > 0 ? "report.generation.text" : "report.generations.none")}
      </p>
      {report.byGeneration.length > 0 ? (
        <Scroll label={words.say("report.generations")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.say("report.generation")}</th>
                <CountHeads words={words} />
              </tr>
            </thead>
            <tbody>
              {report.byGeneration.map(({ generation, counts }) => (
                <tr key={generation}>
                  <th scope="row">{generation}</th>
                  <CountCells words={words} counts={counts} />
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      ) : null}
    </section>
  );
}

type Counts = Report["byGeneration"][number]["counts"];

function CountHeads({ words }: { readonly words: Words }): VNode {
  return (
    <>
      <th scope="col" class="number">
        {words.say("report.pledged")}
      </th>
      <th scope="col" class="number">
        {words.say("report.doors")}
      </th>
      <th scope="col" class="number">
        {words.say("report.confirmed")}
      </th>
    </>
  );
}

function CountCells({ words, counts }: { readonly words: Words; readonly counts: Counts }): VNode {
  return (
    <>
      <td class="number">{words.number(counts.verified)}</td>
      <td class="number">{words.number(counts.doors)}</td>
      <td class="number">{words.number(counts.confirmed)}</td>
    </>
  );
}
