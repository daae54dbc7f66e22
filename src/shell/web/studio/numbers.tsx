import type { FastifyInstance } from "fastify";
import type { VNode } from "preact";
import Type, { type Static } from "typebox";
import { momentWindow } from "#campaign";
import { accept, type Instant, MINUTE, type Result, refuse } from "#kernel";
import { fitCurve, type RankVolume, rankFor, unitsFor } from "#ranking";
import { listImpacts, rankReadings } from "#report";
import type { RadialLayout } from "#spread";
import type { CampaignNumbers, Question } from "../../numbers/index.ts";
import type { Arrival, StoredCampaign } from "../../store/index.ts";
import type { Words } from "../../words/index.ts";
import { ChannelSpreadTable } from "../numbers/channels-part.tsx";
import { Fan } from "../numbers/fan.tsx";
import { ImpactPart } from "../numbers/impact-part.tsx";
import { type Need, OutlookText } from "../numbers/outlook-part.tsx";
import { OverTime } from "../numbers/over-time.tsx";
import { SpreadFigures } from "../numbers/spread-part.tsx";
import { TreePart } from "../numbers/tree-part.tsx";
import { type Tried, WhatIf } from "../numbers/what-if.tsx";
import { within } from "../numbers/within.ts";
import { Slug } from "../public.tsx";
import { openDesk } from "../session.ts";
import { sendPage, type Web, wordsOf } from "../web.ts";

const Try = Type.Object({
  listeners: Type.Optional(Type.Number({ minimum: 0, maximum: 10_000_000 })),
  share: Type.Optional(Type.Number({ minimum: 0, maximum: 100 })),
  more: Type.Optional(Type.Number({ minimum: 0, maximum: 5 })),
  reminder: Type.Optional(Type.Literal("1")),
  pairs: Type.Optional(Type.String({ maxLength: 300 })),
});
/** Drawn as SVG when there is no script: more would make a heavy page. */
const STILL = 1500;
/** Drawn by WebGL. */
const FULL = 100_000;
/** Longer than this nobody waits for a page, in ms. */
const PATIENCE = 10_000;
/** A cold list's usual share in per cent, from which the slider starts. */
const USUAL_SHARE = 2;

/** How the campaign spreads, whether it will make it, and what it would take. */
export function numbersRoutes(app: FastifyInstance, web: Web): void {
  const params = Type.Object({ slug: Slug });

  app.get<{ Params: { slug: string }; Querystring: Static<typeof Try> }>(
    "/studio/c/:slug/numbers",
    { schema: { params, querystring: Try } },
    async (request, reply) => {
      const desk = await openDesk(web, request, reply, request.params.slug, "read");
      if (!desk) return reply;
      const { campaign } = desk;
      const words = wordsOf(request);
      const sight = await within(PATIENCE, look(web, campaign, triedOf(request.query)));
      return sendPage(web, request, reply, {
        status: sight ? 200 : 503,
        title: words.say("numbers.title", { name: campaign.plan.name }),
        personal: true,
        wide: true,
        rehearsal: campaign.rehearsal,
        scripts: ["what-if.ts", "tree.ts"],
        body: sight ? (
          <NumbersPage words={words} campaign={campaign} sight={sight} />
        ) : (
          <p>{words.say("numbers.busy")}</p>
        ),
      });
    },
  );

  app.get<{ Params: { slug: string } }>(
    "/studio/c/:slug/tree.bin",
    { schema: { params } },
    async (request, reply) => {
      const desk = await openDesk(web, request, reply, request.params.slug, "read");
      if (!desk) return reply;
      const tree = await web.numbers.tree(desk.campaign.id, FULL);
      return reply
        .header("content-type", "application/octet-stream")
        .header("cache-control", "private, no-store")
        .send(treeBytes(tree));
    },
  );
}

/** Count, then x and y by turns (float32), inviters (int32), depths (uint16); little-endian. */
function treeBytes({ places, inviters, depths }: RadialLayout): Buffer {
  return Buffer.concat([
    Buffer.from(Uint32Array.of(inviters.length).buffer),
    ...[places, inviters, depths].map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)),
  ]);
}

function triedOf(query: Static<typeof Try>): Tried {
  return {
    listeners: query.listeners ?? 0,
    share: query.share ?? USUAL_SHARE,
    more: query.more ?? 0,
    reminder: query.reminder === "1",
    pairs: query.pairs ?? "",
  };
}

/** Everything that the page shows. */
interface Sight {
  readonly now: Instant;
  readonly at: Instant;
  readonly numbers: CampaignNumbers;
  readonly tree: RadialLayout;
  readonly arrivals: readonly Arrival[];
  readonly names: ReadonlyMap<string, string>;
  readonly impacts: ReturnType<typeof listImpacts>;
  readonly tried: Tried;
  readonly need: Need | null;
  readonly confirmed: { readonly done: number; readonly asked: number };
}

async function look(web: Web, campaign: StoredCampaign, tried: Tried): Promise<Sight> {
  const { store } = web;
  const now = web.now();
  const { tally, at } = await web.live.refresh(campaign.id);
  const source = await store.reportSource(campaign.id, false);
  const curve = curveOf(source.facts, tried.pairs);
  const { rank } = campaign.plan.goal;
  const units = rank === null || curve === null ? null : curve.ok ? unitsFor(curve.value, rank) : curve;
  const past = await store.finishedForecasts(campaign.id);
  const question = web.questionOf(campaign, tally, past, now, {
    need: units?.ok ? { median: units.value.units, high: units.value.high } : null,
    change: changeOf(tried, now),
  });
  const numbers = await web.numbers.figures(campaign.id, question);
  return {
    now,
    at,
    numbers,
    tree: await web.numbers.tree(campaign.id, STILL),
    arrivals: source.arrivals,
    names: new Map(source.channels.map(({ code, name }) => [code, name])),
    impacts: listImpacts(rankReadings(source.facts), momentWindow(campaign.plan.moment, null), now),
    tried,
    need: rank === null || units === null ? null : { rank, found: withExtra(units, curve, numbers) },
    confirmed: { done: tally.total.confirmed, asked: question.asked },
  };
}

function changeOf({ listeners, share, more, reminder }: Tried, now: Instant): Question["change"] {
  const people = (listeners * share) / 100;
  if (people === 0 && more === 0 && !reminder) return null;
  return { people, at: Math.floor(now / MINUTE) * MINUTE, reproductionShift: more, reminder };
}

/** The venue's curve from what the organiser typed ("10:2505, 40:1236") and from readings that gave rank and volume. */
function curveOf(
  facts: Parameters<typeof rankReadings>[0],
  pairs: string,
): ReturnType<typeof fitCurve> | null {
  const read = rankReadings(facts).flatMap(({ rank, volume }): RankVolume[] =>
    rank !== null && volume !== null && volume > 0 ? [{ rank, volume }] : [],
  );
  const typed: RankVolume[] = [];
  for (const part of pairs.split(/[,;\s]+/).filter(Boolean)) {
    const pair = /^(\d+):(\d+(?:\.\d+)?)$/.exec(part);
    if (!pair) return refuse(`"${part}" is no pair; write rank:units, for instance 10:2505`);
    typed.push({ rank: Number(pair[1]), volume: Number(pair[2]) });
  }
  return read.length + typed.length === 0 ? null : fitCurve([...read, ...typed]);
}

/** What a hundred more people would change, by the expected follow-through. */
function withExtra(
  units: ReturnType<typeof unitsFor>,
  curve: ReturnType<typeof fitCurve> | null,
  { outlook }: CampaignNumbers,
): Need["found"] {
  if (!units.ok) return units as Result<never, string>;
  const acts = 100 * (outlook?.followThrough.median ?? 0.5);
  const reached = curve?.ok ? rankFor(curve.value, units.value.units + acts) : null;
  return accept({ ...units.value, per100: reached?.ok ? { acts, rank: reached.value } : null });
}

function NumbersPage(props: {
  readonly words: Words;
  readonly campaign: StoredCampaign;
  readonly sight: Sight;
}): VNode {
  const { words, campaign, sight } = props;
  const { slug, plan } = campaign;
  const { zone } = plan.moment;
  const { spread, outlook } = sight.numbers;
  const window = momentWindow(plan.moment, null);
  const nobody = spread.shape.supporters === 0;
  return (
    <>
      <p>
        <a href={`/studio/c/${slug}`}>{plan.name}</a>
      </p>
      <h1>{words.say("numbers.head")}</h1>
      <p class="hint">
        {words.say("numbers.counted", { time: words.time(sight.at, zone) })}{" "}
        <a href="/methods">{words.say("numbers.methods")}</a>
      </p>
      {nobody ? <p>{words.say("numbers.nobody")}</p> : null}
      {outlook ? (
        <>
          <section>
            <h2>{words.say("numbers.make")}</h2>
            <OutlookText
              words={words}
              outlook={outlook}
              until={window.end}
              zone={zone}
              goal={plan.goal.people}
              need={sight.need}
              confirmed={sight.confirmed}
            />
            <Fan
              words={words}
              outlook={outlook}
              arrivals={sight.arrivals}
              now={sight.now}
              zone={zone}
              goal={plan.goal.people}
            />
          </section>
          <WhatIf words={words} slug={slug} tried={sight.tried} outlook={outlook} rank={plan.goal.rank} />
        </>
      ) : nobody ? null : (
        <p>
          {words.say("numbers.make.over")} <a href={`/c/${slug}/report`}>{words.say("studio.report")}</a>
        </p>
      )}
      {nobody ? null : (
        <>
          <SpreadFigures words={words} spread={spread} />
          <OverTime words={words} spread={spread} zone={zone} />
          <ChannelSpreadTable words={words} spread={spread} names={sight.names} />
          <TreePart words={words} slug={slug} tree={sight.tree} />
        </>
      )}
      <ImpactPart words={words} impacts={sight.impacts} before={sight.now < window.start} />
    </>
  );
}
