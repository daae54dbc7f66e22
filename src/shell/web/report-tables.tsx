import type { VNode } from "preact";
import type { ListRanks, Report, SourceRanks, StatedFigure } from "#report";
import type { Words } from "../words/index.ts";
import { RankChart, rankRows } from "./rank-chart.tsx";
import { dayText } from "./report-plot.tsx";

/** From so many lists on, their best ranks are drawn as well. */
const LISTS_DRAWN = 4;

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

/** Best and latest rank on each list, a row for each source. */
export function RankTable({ words, report }: Props): VNode {
  const { ranks, asked } = report;
  const differing = ranks.filter(({ disagree }) => disagree).length;
  const rows = rankRows(ranks, ({ country, chart, list }) =>
    country ? `${countryName(words, country)}, ${chart}` : list,
  );
  return (
    <section>
      <h2>{words.say("report.ranks")}</h2>
      {ranks.length === 0 ? <p>{words.say("report.ranks.none")}</p> : null}
      {differing > 0 ? <p>{words.say("report.ranks.disagree", { count: differing })}</p> : null}
      {rows.length >= LISTS_DRAWN ? (
        <figure class="report-plot">
          <RankChart title={words.say("report.ranks.drawn", { count: rows.length })} rows={rows} />
          <figcaption class="hint">{words.say("report.ranks.caption")}</figcaption>
        </figure>
      ) : null}
      {ranks.length > 0 ? (
        <Scroll label={words.say("report.ranks")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.say("report.ranks.chart")}</th>
                <th scope="col">{words.say("report.ranks.country")}</th>
                <th scope="col" class="number">
                  {words.say("report.ranks.peak")}
                </th>
                <th scope="col">{words.say("report.ranks.peak-when")}</th>
                <th scope="col">{words.say("report.ranks.latest")}</th>
                <th scope="col">{words.say("report.ranks.source")}</th>
              </tr>
            </thead>
            <tbody>
              {ranks.flatMap((list) =>
                list.sources.map((source) => (
                  <RankRow
                    key={`${list.list} ${source.source}`}
                    {...{ words, list, source }}
                    zone={asked.moment.zone}
                  />
                )),
              )}
            </tbody>
          </table>
        </Scroll>
      ) : null}
    </section>
  );
}

function RankRow(props: {
  readonly words: Words;
  readonly list: ListRanks;
  readonly source: SourceRanks;
  readonly zone: string;
}): VNode {
  const { words, list, source, zone } = props;
  const { peak, latest } = source;
  const place = (rank: number | null, length: number | null): string => {
    if (rank === null) return words.say("report.ranks.below", { length: length ?? "" });
    return length === null ? String(rank) : words.say("report.ranks.of", { rank, length });
  };
  const when = (at: number, exact: boolean): string =>
    exact ? words.time(at, zone) : words.say("report.ranks.day", { day: words.day(at, zone) });
  return (
    <tr>
      <th scope="row">
        {list.feed} {list.chart}
        {list.disagree ? <small class="mark-differ"> {words.say("report.ranks.differ")}</small> : null}
      </th>
      <td>{list.country ? countryName(words, list.country) : ""}</td>
      <td class="number">{peak ? place(peak.rank, peak.listLength) : words.say("report.ranks.never")}</td>
      <td>{peak ? when(peak.when.from, peak.when.exact) : ""}</td>
      <td>
        {latest
          ? words.say("report.ranks.latest.at", {
              rank: place(latest.rank, latest.listLength),
              time: words.time(latest.at, zone),
            })
          : words.say("report.unknown")}
      </td>
      <td>
        <SourceText text={source.source} />
      </td>
    </tr>
  );
}

/** A source, as a link when it is an address. */
function SourceText({ text }: { readonly text: string }): VNode {
  if (!/^https?:\/\/\S+$/.test(text)) return <>{text}</>;
  return (
    <a href={text} rel="nofollow noopener noreferrer">
      {text}
    </a>
  );
}

function countryName(words: Words, code: string): string {
  return new Intl.DisplayNames(words.language, { type: "region" }).of(code) ?? code;
}

/** What is claimed beside what is on record, a table for each unit. */
export function ClaimTables({ words, report }: Props): VNode {
  const { zone } = report.asked.moment;
  return (
    <section>
      <h2>{words.say("report.claims")}</h2>
      <p>{words.say(report.claims.length > 0 ? "report.claims.text" : "report.claims.none")}</p>
      {report.claims.map(({ unit, claims, records, ratio }) => (
        <div key={unit}>
          <Scroll label={words.say("report.claims.caption", { unit })}>
            <table>
              <caption>{words.say("report.claims.caption", { unit })}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.say("report.claims.nature")}</th>
                  <th scope="col" class="number">
                    {words.say("report.claims.figure")}
                  </th>
                  <th scope="col">{words.say("report.claims.by")}</th>
                  <th scope="col">{words.say("report.ranks.peak-when")}</th>
                  <th scope="col">{words.say("report.ranks.source")}</th>
                </tr>
              </thead>
              <tbody>
                {[...claims, ...records].map((stated, i) => (
                  <tr key={`${stated.source}${stated.figure}${stated.recordedAt}`}>
                    <th scope="row">
                      {words.say(i < claims.length ? "report.claims.claim" : "report.claims.record")}
                    </th>
                    <td class="number">{figureText(words, stated)}</td>
                    <td>{stated.by}</td>
                    <td>
                      {stated.statedAt === null
                        ? words.say("report.day.none")
                        : words.day(stated.statedAt, zone)}
                    </td>
                    <td>
                      <SourceText text={stated.source} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          <p>
            {ratio === null
              ? words.say("report.claims.no-record")
              : words.say("report.claims.ratio", { ratio: words.number(ratio, 1) })}
          </p>
        </div>
      ))}
    </section>
  );
}

/** A stated number as its source rounds it: "about 6,000". */
export function figureText(words: Words, { figure, qualifier }: StatedFigure): string {
  const text = words.number(figure, Number.isInteger(figure) ? 0 : 2);
  return qualifier === null ? text : words.say(`report.${qualifier}`, { figure: text });
}

/** A table that may be wider than the screen, and can then be moved by keyboard too. */
function Scroll({ label, children }: { readonly label: string; readonly children: VNode }): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse moves the table with the arrow keys
    <section class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
