import type { FastifyInstance } from "fastify";
import type { VNode } from "preact";
import Type from "typebox";
import type { Instant } from "#kernel";
import { toBase64 } from "#kernel";
import { keyText, readCheckpoint } from "#ledger";
import type { LoggedCorrection, SignedLog, StoredCampaign } from "../store/index.ts";
import type { Words } from "../words/index.ts";
import { WitnessPanel } from "./log-witnesses.tsx";
import { Slug } from "./public.tsx";
import { CampaignName } from "./told.tsx";
import { sendMissing, sendPage, type Web, wordsOf } from "./web.ts";

const Params = Type.Object({ slug: Slug });
const CORRECTIONS = 20;

/** The public page of a campaign's log, and its figures for programs. */
export function ledgerRoutes(app: FastifyInstance, web: Web): void {
  app.get<{ Params: { slug: string } }>(
    "/c/:slug/ledger",
    { schema: { params: Params } },
    async (request, reply) => {
      const campaign = await web.live.campaign(request.params.slug);
      const log = campaign && (await web.store.findLog(campaign.slug));
      if (!campaign || !log) return sendMissing(web, request, reply);
      const words = wordsOf(request);
      return sendPage(web, request, reply, {
        title: words.say("ledger.title"),
        rehearsal: campaign.rehearsal,
        body: (
          <LedgerPage
            words={words}
            campaign={campaign}
            log={log}
            logKey={keyText(web.logKey(log))}
            corrections={await web.store.correctionsIn(log, CORRECTIONS)}
            witnesses={
              <WitnessPanel
                words={words}
                witnesses={web.witnesses}
                witnessed={await web.store.witnessedOf(log.campaignId)}
                page={`${web.publicUrl()}/c/${campaign.slug}`}
                now={web.now()}
              />
            }
            url={web.publicUrl()}
            now={web.now()}
          />
        ),
      });
    },
  );

  app.get<{ Params: { slug: string } }>(
    "/c/:slug/figures.json",
    { schema: { params: Params } },
    async (request, reply) => {
      const campaign = await web.live.campaign(request.params.slug);
      const log = campaign && (await web.store.findLog(campaign.slug));
      if (!campaign || !log) return sendMissing(web, request, reply);
      const { origin, size, checkpoint, signedAt, figures } = log;
      return reply
        .header("cache-control", "public, max-age=1")
        .header("access-control-allow-origin", "*")
        .send({
          campaign: campaign.slug,
          origin,
          key: keyText(web.logKey(log)),
          ledger: `${web.publicUrl()}/ledger/${campaign.slug}`,
          size,
          checkpoint,
          signedAt: new Date(signedAt).toISOString(),
          ...figures,
        });
    },
  );
}

function LedgerPage(props: {
  readonly words: Words;
  readonly campaign: StoredCampaign;
  readonly log: SignedLog;
  readonly logKey: string;
  readonly corrections: readonly LoggedCorrection[];
  readonly witnesses: VNode;
  readonly url: string;
  readonly now: Instant;
}): VNode {
  const { words, campaign, log, logKey, corrections, witnesses, url, now } = props;
  const root = readCheckpoint(log.checkpoint)?.root;
  const rows = (["verified", "held", "withdrawn", "confirmed"] as const).map((name) => ({
    name: words.say(`ledger.figure.${name}`),
    count: words.number(log.figures[name]),
  }));
  return (
    <article class="ledger">
      <p class="soft">
        <a href={`/c/${campaign.slug}`}>
          <CampaignName words={words} plan={campaign.plan} />
        </a>
      </p>
      <h1>{words.say("ledger.title")}</h1>
      <p class="lead">{words.say("ledger.lead")}</p>
      <div class="two">
        <section class="card">
          <h2>{words.say("ledger.now")}</h2>
          <dl>
            <dt>{words.say("ledger.size")}</dt>
            <dd>{words.say("ledger.leaves", { count: log.size })}</dd>
            <dt>{words.say("ledger.signed")}</dt>
            <dd>
              {words.time(log.signedAt, campaign.plan.moment.zone)}
              <br />
              <span class="hint">
                {words.say("ledger.age", { minutes: Math.max(0, Math.floor((now - log.signedAt) / 60_000)) })}
              </span>
            </dd>
            <dt>{words.say("ledger.root")}</dt>
            <dd>
              <code>{root ? toBase64(root) : ""}</code>
            </dd>
            <dt>{words.say("ledger.key")}</dt>
            <dd>
              <code>{logKey}</code>
            </dd>
          </dl>
        </section>
        <section class="card">
          <h2>{words.say("ledger.figures")}</h2>
          <table>
            <caption>{words.say("ledger.figures.caption", { count: log.size })}</caption>
            <tbody>
              {rows.map(({ name, count }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td class="number">{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="hint">
            <a href={`/c/${campaign.slug}/figures.json`}>{words.say("ledger.figures.json")}</a>
          </p>
        </section>
      </div>
      <section class="card">
        <h2>{words.say("ledger.check")}</h2>
        <p>{words.say("ledger.check.text")}</p>
        <pre class="command">
          <code>{`flashcrowd audit ${url}/c/${campaign.slug}`}</code>
        </pre>
        <p>{words.say("ledger.check.files")}</p>
        <p>
          <a href={`/ledger/${campaign.slug}/checkpoint`}>{words.say("ledger.checkpoint")}</a>
          {" · "}
          <a href={`/ledger/${campaign.slug}/key`}>{words.say("ledger.key.link")}</a>
          {" · "}
          <a href="/check-receipt">{words.say("check.title")}</a>
        </p>
        <p class="hint">{words.say("ledger.people")}</p>
      </section>
      {witnesses}
      <section>
        <h2>{words.say("ledger.corrections")}</h2>
        {corrections.length === 0 ? <p>{words.say("ledger.corrections.none")}</p> : null}
        <ul class="plain">
          {corrections.map(({ index, minute, about, reason }) => (
            <li key={index}>
              <strong>{about}</strong>: {reason}
              <br />
              <span class="hint">
                {words.say("ledger.correction", {
                  time: words.time(Date.parse(minute), campaign.plan.moment.zone),
                  index: words.number(index),
                })}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
