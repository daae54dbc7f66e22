import type { VNode } from "preact";
import type { Report } from "#report";
import type { SpreadNow } from "../numbers/index.ts";
import type { Word, Words } from "../words/index.ts";
import { ImpactPart } from "./numbers/impact-part.tsx";
import { OverTime } from "./numbers/over-time.tsx";
import { RingsPart } from "./numbers/rings-part.tsx";
import { ScoredPart } from "./numbers/scored-part.tsx";
import { SpreadFigures } from "./numbers/spread-part.tsx";
import { ClaimTables, figureText } from "./report-claims.tsx";
import { shadeText } from "./report-panels.ts";
import { ChannelTable, GenerationTable } from "./report-people.tsx";
import { ReportPlot } from "./report-plot.tsx";
import { RankTable } from "./report-ranks.tsx";
import { reasonList } from "./second-look.tsx";

interface Props {
  readonly words: Words;
  readonly report: Report;
}

/** So many unmeasured stretches are told on the page; the JSON file has them all. */
const SHADES_TOLD = 30;
/** More of them than this are folded away at first. */
const SHADES_OPEN = 4;

/** The whole report as a page; `query` goes on the links to its files ("" or "?preview=..."). */
export function ReportPage(
  props: Props & { readonly spread: SpreadNow | null; readonly venue: string; readonly query: string },
): VNode {
  const { words, report, spread, venue, query } = props;
  const { asked, origin } = report;
  const { zone } = asked.moment;
  return (
    <article class="report">
      <p class="soft">{words.say(report.soFar ? "report.head.so-far" : "report.head")}</p>
      <h1>{asked.name}</h1>
      <p class="lead">{asked.ask}</p>
      <p class="soft">
        {words.say("report.counted", { seq: report.seq, time: words.time(report.at, zone) })}{" "}
        {report.soFar ? words.say("report.so-far") : null}
      </p>
      {report.rehearsal ? <p class="notice">{words.say("report.rehearsal")}</p> : null}
      {origin ? (
        <section class="card">
          <h2>{words.say("report.origin")}</h2>
          <p lang="en" dir="ltr">
            <strong>{origin.title}</strong>. {origin.note}
          </p>
          <p class="hint" lang="en" dir="ltr">
            {origin.source}. {origin.licence}
          </p>
        </section>
      ) : null}
      <FourNumbers words={words} report={report} />
      <section>
        <h2>{words.say("report.time")}</h2>
        <ReportPlot words={words} report={report} />
        <Shades words={words} report={report} />
      </section>
      <FollowThrough words={words} report={report} />
      <ClaimTables words={words} report={report} />
      <RankTable words={words} report={report} />
      <ImpactPart words={words} impacts={report.impacts} before={report.at < report.timeline.moment.start} />
      {spread ? (
        <>
          <SpreadFigures words={words} spread={spread} />
          <OverTime words={words} spread={spread} zone={zone} />
          <RingsPart words={words} spread={spread} />
        </>
      ) : null}
      <ScoredPart words={words} score={report.forecasts} zone={zone} />
      <ChannelTable words={words} report={report} />
      <GenerationTable words={words} report={report} />
      <Asked words={words} report={report} venue={venue} />
      <Corrections words={words} report={report} />
      <Files words={words} report={report} query={query} />
    </article>
  );
}

function FourNumbers({ words, report }: Props): VNode {
  const { numbers, asked, statedAmounts } = report;
  const { zone } = asked.moment;
  const { held } = numbers;
  const ours = ["pledged", "doors", "confirmed"] as const;
  const amounts = Object.entries(statedAmounts).map(([currency, minor]) => words.money(minor, currency));
  return (
    <section>
      <h2>{words.say("report.numbers")}</h2>
      <p>{words.say("report.numbers.text")}</p>
      <dl class="figures four">
        {ours.map((name) => {
          const { value, at } = numbers[name];
          const source: Word = value === null ? "report.not-counted.source" : `report.${name}.source`;
          return (
            <div key={name} class="card">
              <dt>{words.say(`report.${name}`)}</dt>
              <dd class={value === null ? "figure unknown" : "figure"}>
                {value === null ? words.say("report.not-counted") : words.number(value)}
              </dd>
              <dd class="hint">{words.say(source, { time: words.time(at, zone) })}</dd>
            </div>
          );
        })}
        <Recorded words={words} report={report} />
      </dl>
      {held.value ? (
        <p class="soft">
          {words.say("hold.count", { count: held.value })}: {reasonList(words, held.reasons)}.{" "}
          {words.say("hold.what")}
        </p>
      ) : null}
      {amounts.length > 0 ? (
        <p class="soft">{words.say("report.amounts", { amounts: amounts.join(", ") })}</p>
      ) : null}
    </section>
  );
}

function Recorded({ words, report }: Props): VNode {
  const { recorded, venueCounts } = report.numbers;
  const { zone } = report.asked.moment;
  return (
    <div class="card">
      <dt>{words.say("report.recorded")}</dt>
      {recorded.length + venueCounts.length === 0 ? (
        <>
          <dd class="figure unknown">{words.say("report.unknown")}</dd>
          <dd class="hint">{words.say("report.unknown.source")}</dd>
        </>
      ) : null}
      {recorded.map((stated) => {
        const { statedAt, by, source, unit } = stated;
        return (
          <>
            <dd class="figure stated">
              {words.say("report.unit", { figure: figureText(words, stated), unit })}
            </dd>
            <dd class="hint">
              {statedAt === null
                ? words.say("report.stated", { by, source })
                : words.say("report.stated.day", { by, source, day: words.day(statedAt, zone) })}
            </dd>
          </>
        );
      })}
      {venueCounts.map(({ list, source, first, latest }) => (
        <>
          <dd class="figure stated">
            {words.say("report.venue-count", { volume: words.number(latest.volume) })}
          </dd>
          <dd class="hint">
            {words.say("report.venue-count.source", {
              list,
              source,
              time: words.time(latest.at, zone),
              first: words.number(first.volume),
              firstTime: words.time(first.at, zone),
            })}
          </dd>
        </>
      ))}
    </div>
  );
}

function Shades({ words, report }: Props): VNode | null {
  const { shades } = report.timeline;
  if (shades.length === 0) return null;
  const told = (
    <ul>
      {shades.slice(0, SHADES_TOLD).map((shade) => (
        <li key={`${shade.list}${shade.why}${shade.from}`}>
          {shadeText(words, shade, report.asked.moment.zone)}
        </li>
      ))}
      {shades.length > SHADES_TOLD ? (
        <li>{words.say("report.shade.more", { count: shades.length - SHADES_TOLD })}</li>
      ) : null}
    </ul>
  );
  const heading = words.say("report.shades", { count: shades.length });
  return (
    <details open={shades.length <= SHADES_OPEN}>
      <summary>{heading}</summary>
      {told}
    </details>
  );
}

function FollowThrough({ words, report }: Props): VNode {
  const { followThrough, numbers } = report;
  const counted = numbers.pledged.value !== null && numbers.confirmed.value !== null;
  return (
    <section>
      <h2>{words.say("report.follow")}</h2>
      <p>
        {followThrough
          ? words.say("report.follow.text", {
              share: words.percent(followThrough.share),
              hits: words.number(followThrough.hits),
              n: words.number(followThrough.n),
              low: words.percent(followThrough.low),
              high: words.percent(followThrough.high),
            })
          : words.say(
              report.state === "open"
                ? "report.follow.early"
                : counted
                  ? "report.follow.unknown"
                  : "report.follow.uncounted",
            )}
      </p>
    </section>
  );
}

function Asked({ words, report, venue }: Props & { readonly venue: string }): VNode {
  const { asked } = report;
  const goals = [
    asked.goal.people === null ? null : words.say("public.goal.people", { count: asked.goal.people }),
    asked.goal.rank === null ? null : words.say("public.goal.rank", { rank: asked.goal.rank }),
  ].filter((goal) => goal !== null);
  const rows: readonly [Word, string][] = [
    ["report.ask", asked.ask],
    ["report.venue", venue],
    ["report.item", asked.item],
    ["report.goal", goals.join(". ") || words.say("report.goal.none")],
    ["public.organiser", asked.disclosures.organiser],
    ["public.benefits", asked.disclosures.benefits],
    ["public.pays", asked.disclosures.pays],
    ["public.money", asked.disclosures.money],
  ];
  return (
    <section class="card">
      <h2>{words.say("report.asked")}</h2>
      <dl>
        {rows.map(([word, text]) => (
          <div key={word}>
            <dt>{words.say(word)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p class="noprint">
        <a href={`/c/${report.slug}`}>{words.say("report.campaign")}</a>
      </p>
      <p class="noprint">
        <a href={`/c/${report.slug}/crowd`}>{words.say("crowd.link")}</a>
      </p>
    </section>
  );
}

function Corrections({ words, report }: Props): VNode {
  const { corrections, planChanges, secondLooks, asked } = report;
  const lines = [
    ...corrections.map(({ seq, at, about, reason }) => ({
      seq,
      text: words.say("report.correction", { time: words.time(at, asked.moment.zone), about, reason }),
    })),
    ...planChanges.map(({ seq, at, fields }) => ({
      seq,
      text: words.say("report.plan-change", {
        time: words.time(at, asked.moment.zone),
        fields: fields.join(", "),
      }),
    })),
  ].sort((a, b) => a.seq - b.seq);
  return (
    <section>
      <h2>{words.say("report.corrections")}</h2>
      {lines.length + secondLooks.length === 0 ? <p>{words.say("report.corrections.none")}</p> : null}
      <ul>
        {lines.map(({ seq, text }) => (
          <li key={seq}>{text}</li>
        ))}
        {secondLooks.map(({ day, out, through, reasons }) => (
          <li key={day}>
            {words.say("hold.correction.about", { day })}:{" "}
            {words.say("hold.correction.reason", {
              out,
              through,
              reasons: out > 0 ? ` (${reasonList(words, reasons)})` : "",
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Files({ words, report, query }: Props & { readonly query: string }): VNode {
  const files: readonly [Word, string][] = [
    ["report.files.figures", "figures.csv"],
    ["report.files.arrivals", "arrivals.csv"],
    ["report.files.ranks", "ranks.csv"],
    ["report.files.json", "report.json"],
  ];
  return (
    <section>
      <h2>{words.say("report.files")}</h2>
      <ul>
        {files.map(([word, name]) => (
          <li key={name}>
            <a href={`/c/${report.slug}/${name}${query}`}>{words.say(word)}</a>
          </li>
        ))}
      </ul>
      <p class="hint">{words.say("report.files.text")}</p>
    </section>
  );
}
