import type { VNode } from "preact";
import type { ListRanks, Report, SourceRanks } from "#report";
import type { Words } from "../words/index.ts";
import { RankChart, rankRows } from "./rank-chart.tsx";
import { SourceText } from "./report-claims.tsx";
import { Scroll } from "./scroll.tsx";

/** From so many lists on, their best ranks are drawn as well. */
const LISTS_DRAWN = 4;

/** Best and latest rank on each list, a row for each source. */
export function RankTable({ words, report }: { readonly words: Words; readonly report: Report }): VNode {
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

function countryName(words: Words, code: string): string {
  return new Intl.DisplayNames(words.language, { type: "region" }).of(code) ?? code;
}
