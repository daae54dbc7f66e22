import type { VNode } from "preact";
import type { Instant } from "#kernel";
import type { HoldReason } from "#ledger";
import type { Tally } from "#pledge";
import type { ReviewFilter, StoredCampaign } from "../../store/index.ts";
import type { Words } from "../../words/index.ts";
import { described, Field } from "../form.tsx";
import { Scroll } from "../scroll.tsx";
import { filterInWords, filterQuery, REASONS, type TypedFilter } from "./review-filter.ts";

/** Held pledges with something in common, as the page names them. */
export interface ShownGroup {
  readonly kind: "domain" | "network" | "invitation" | "series";
  readonly name: string;
  readonly filter: TypedFilter;
  readonly held: number;
  readonly counted: number;
  readonly first: Instant;
  readonly last: Instant;
}

/** A pledge, without its whole address. */
export interface ShownPledge {
  readonly id: string;
  readonly masked: string;
  readonly domain: string;
  readonly held: readonly HoldReason[];
  readonly verifiedAt: Instant;
  readonly inviter: string | null;
  readonly network: string | null;
  readonly series: string | null;
}

interface ReviewView {
  readonly words: Words;
  readonly campaign: StoredCampaign;
  readonly tally: Tally;
  readonly typed: TypedFilter;
  readonly filter: ReviewFilter;
  readonly groups: readonly ShownGroup[];
  readonly pledges: readonly ShownPledge[];
  /** How many the filter leaves in all. */
  readonly found: number;
  /** Where the next page begins, or null. */
  readonly next: string | null;
  readonly said: { readonly kind: "hold" | "release"; readonly changed: number } | null;
  readonly noteMissing: boolean;
}

/** The organisers' page for second looks. */
export function ReviewPage(view: ReviewView): VNode {
  const { words, campaign, tally, said, found, typed } = view;
  return (
    <>
      <p>
        <a href={`/studio/c/${campaign.slug}`}>{campaign.plan.name}</a>
      </p>
      <h1>{words.say("review.title")}</h1>
      {said ? (
        <p class="notice" role="status">
          {words.say(`review.said.${said.kind}`, { count: said.changed })}
        </p>
      ) : null}
      <p>{words.say("review.text")}</p>
      <p class="lead">
        {words.say("review.counts", { held: tally.total.held, counted: tally.total.verified })}
      </p>
      <Groups {...view} />
      <section>
        <h2>{words.say("review.pledges")}</h2>
        <FilterForm {...view} />
        <p role="status">
          <strong>{words.say("review.found", { count: found })}</strong>{" "}
          <span class="soft">({filterInWords(words, typed)})</span>
        </p>
        {found === 0 ? null : <DecisionForm {...view} />}
      </section>
    </>
  );
}

function Groups({ words, campaign, groups }: ReviewView): VNode | null {
  if (groups.length === 0) return null;
  const { zone } = campaign.plan.moment;
  return (
    <section>
      <h2>{words.say("review.groups")}</h2>
      <Scroll label={words.say("review.groups")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.say("review.common")}</th>
              <th scope="col" class="number">
                {words.say("review.standing.held")}
              </th>
              <th scope="col" class="number">
                {words.say("review.standing.counted")}
              </th>
              <th scope="col">{words.say("review.when")}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ kind, name, filter, held, counted, first, last }) => (
              <tr key={`${kind} ${name}`}>
                <th scope="row">
                  <a href={`?${filterQuery(filter)}`}>{words.say(`review.group.${kind}`, { name })}</a>
                </th>
                <td class="number">{words.number(held)}</td>
                <td class="number">{words.number(counted)}</td>
                <td>
                  {words.say("review.span", { first: words.time(first, zone), last: words.time(last, zone) })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

function FilterForm({ words, typed, campaign }: ReviewView): VNode {
  const option = (value: string, text: string, chosen: string | undefined) => (
    <option key={value} value={value} selected={value === chosen}>
      {text}
    </option>
  );
  return (
    <form method="get" action={`/studio/c/${campaign.slug}/review`} class="card">
      <div class="row">
        <Field id="standing" label={words.say("review.standing")}>
          <select id="standing" name="standing">
            {(["held", "counted", "all"] as const).map((standing) =>
              option(standing, words.say(`review.standing.${standing}`), typed.standing ?? "held"),
            )}
          </select>
        </Field>
        <Field id="reason" label={words.say("review.reason")}>
          <select id="reason" name="reason">
            {option("", words.say("review.reason.any"), typed.reason ?? "")}
            {REASONS.map((reason) => option(reason, words.say(`hold.reason.${reason}`), typed.reason))}
          </select>
        </Field>
        <Field id="domain" label={words.say("review.domain")}>
          <input id="domain" name="domain" maxlength={254} value={typed.domain} placeholder="example.org" />
        </Field>
      </div>
      <div class="row">
        <Field id="from" label={words.say("review.from.label", { zone: campaign.plan.moment.zone })}>
          <input id="from" name="from" type="datetime-local" value={typed.from} />
        </Field>
        <Field id="until" label={words.say("review.until.label")}>
          <input id="until" name="until" type="datetime-local" value={typed.until} />
        </Field>
      </div>
      <Kept
        typed={{ network: typed.network, series: typed.series, under: typed.under, decided: typed.decided }}
      />
      <button type="submit" class="quiet">
        {words.say("review.filter")}
      </button>{" "}
      <a class="button quiet" href={`/studio/c/${campaign.slug}/review`}>
        {words.say("review.filter.none")}
      </a>
    </form>
  );
}

/** Parts of the filter that a form carries along unseen. */
function Kept({ typed }: { readonly typed: TypedFilter }): VNode {
  return (
    <>
      {Object.entries(typed).map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
    </>
  );
}

function DecisionForm(view: ReviewView): VNode {
  const { words, campaign, typed, filter, pledges, found, next, noteMissing } = view;
  const wrong = noteMissing ? words.say("review.note.wrong") : undefined;
  const hint = words.say("review.note.hint");
  const through = filter.domainKey
    ? "domain"
    : filter.networkKey
      ? "network"
      : filter.under
        ? "invitation"
        : null;
  return (
    <form method="post" action={`/studio/c/${campaign.slug}/review`}>
      <Kept typed={typed} />
      <fieldset>
        <legend>{words.say("review.decide")}</legend>
        <label class="check">
          <input type="radio" name="which" value="chosen" checked />
          {words.say("review.which.chosen")}
        </label>
        <label class="check">
          <input type="radio" name="which" value="all" />
          {words.say("review.which.all", { count: found })}
        </label>
        <Field id="note" label={words.say("review.note")} hint={hint} wrong={wrong}>
          <input {...described("note", hint, wrong)} name="note" maxlength={300} required />
        </Field>
        {through ? (
          <label class="check">
            <input type="checkbox" name="through" value={through} />
            {words.say(`review.through.${through}`)}
          </label>
        ) : null}
        <button type="submit" name="decision" value="release">
          {words.say("review.release")}
        </button>{" "}
        <button type="submit" name="decision" value="hold" class="quiet">
          {words.say("review.hold")}
        </button>
        <p class="hint">{words.say("review.told")}</p>
      </fieldset>
      <PledgeTable {...view} />
      {next ? (
        <p>
          <a href={`?${filterQuery(typed)}&after=${next}`}>
            {words.say("review.next", { count: pledges.length })}
          </a>
        </p>
      ) : null}
    </form>
  );
}

function PledgeTable({ words, campaign, pledges }: ReviewView): VNode {
  const { zone } = campaign.plan.moment;
  return (
    <Scroll label={words.say("review.pledges")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.say("review.choose")}</th>
            <th scope="col">{words.say("review.address")}</th>
            <th scope="col">{words.say("review.why")}</th>
            <th scope="col">{words.say("review.verified")}</th>
            <th scope="col">{words.say("review.shares")}</th>
          </tr>
        </thead>
        <tbody>
          {pledges.map(({ id, masked, domain, held, verifiedAt, network, series, inviter }) => (
            <tr key={id}>
              <td>
                <input
                  type="checkbox"
                  name="pledge"
                  value={id}
                  aria-label={words.say("review.choose.one", { address: `${masked}${domain}` })}
                />
              </td>
              <td>
                {masked}
                <a href={`?${filterQuery({ domain })}`}>{domain}</a>
              </td>
              <td>{held.map((reason) => words.say(`hold.reason.${reason}`)).join("; ") || "–"}</td>
              <td>{words.time(verifiedAt, zone)}</td>
              <td>
                {network ? (
                  <a href={`?${filterQuery({ network })}`}>{words.say("review.share.network")}</a>
                ) : null}
                {series ? (
                  <>
                    {" "}
                    · <a href={`?${filterQuery({ series })}`}>{words.say("review.share.series")}</a>
                  </>
                ) : null}
                {inviter ? (
                  <>
                    {" "}
                    ·{" "}
                    <a href={`?${filterQuery({ under: inviter })}`}>{words.say("review.share.invitation")}</a>
                  </>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
