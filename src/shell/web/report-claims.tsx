import type { VNode } from "preact";
import type { Report, StatedFigure } from "#report";
import type { Words } from "../words/index.ts";
import { Scroll } from "./scroll.tsx";

/** What is claimed beside what is on record, a table for each unit. */
export function ClaimTables({ words, report }: { readonly words: Words; readonly report: Report }): VNode {
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

/** A source, as a link when it is an address. */
export function SourceText({ text }: { readonly text: string }): VNode {
  if (!/^https?:\/\/\S+$/.test(text)) return <>{text}</>;
  return (
    <a href={text} rel="nofollow noopener noreferrer">
      {text}
    </a>
  );
}
