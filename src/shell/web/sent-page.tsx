import type { FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import type { StoredCampaign } from "../store/index.ts";
import type { Words } from "../words/index.ts";
import { described, Field } from "./form.tsx";
import { renderDocument } from "./layout.tsx";
import { within } from "./numbers/within.ts";
import { Shelf } from "./press.ts";
import { sendMissing, sendPage, sendRendered, type Web, wordsOf } from "./web.ts";

/** What the page is shown for: a pledge's ticket, the minutes its mail waits, and whether a wrong code was typed. */
export interface Sent {
  readonly ticket: string;
  readonly wait: number;
  readonly wrong: boolean;
}

/** How far a campaign's mails are behind is asked for this often at most (ms), however many people look. */
const ASK_EVERY = 2000;
/** Nobody waits longer than this (ms) for the database to say so. */
const PATIENCE = 250;
const MOST = 1000;
/** Stands in the kept page where each one's ticket goes. */
const MARK = "ticket-goes-here";
const TICKET = /^[\w.~-]*$/;

interface Behind {
  /** Seconds; null while the database is away. */
  readonly seconds: number | null;
  readonly asked: number;
  readonly asking: Promise<number | null> | null;
}

/**
 * Sends the look-in-your-inbox page. In a surge everybody who pledged comes here: what all of them see alike is
 * rendered once, and how far the mails are behind is known in memory.
 */
export function openSentPages(web: Web) {
  const shelf = new Shelf<string>();
  const behind = new Map<string, Behind>();

  function ask(campaignId: string): Promise<number | null> {
    const known = behind.get(campaignId);
    if (known?.asking) return known.asking;
    const note = (seconds: number | null): number | null => {
      behind.set(campaignId, { seconds, asked: performance.now(), asking: null });
      return seconds;
    };
    const asking = web.store.answersBehind(campaignId, web.now()).then(note, (error: unknown) => {
      if (web.away(error)) return note(null);
      behind.delete(campaignId);
      throw error;
    });
    if (behind.size >= MOST) behind.delete(behind.keys().next().value!);
    behind.set(campaignId, { seconds: known?.seconds ?? 0, asked: performance.now(), asking });
    return asking;
  }

  /** Seconds that the mails are behind, or null while the database is away. */
  async function behindOf({ id }: StoredCampaign): Promise<number | null> {
    const known = behind.get(id);
    if (known && !known.asking && performance.now() - known.asked < ASK_EVERY) return known.seconds;
    const answer = ask(id).then((seconds) => ({ seconds }));
    return ((await within(PATIENCE, answer)) ?? { seconds: known?.seconds ?? 0 }).seconds;
  }

  return async (
    request: FastifyRequest,
    reply: FastifyReply,
    slug: string,
    { ticket, wait, wrong }: Sent,
  ): Promise<FastifyReply> => {
    const words = wordsOf(request);
    const campaign = await web.live.campaign(slug);
    if (!campaign) return sendMissing(web, request, reply);
    const seconds = await behindOf(campaign);
    const page = { rehearsal: campaign.rehearsal, personal: true };
    if (seconds === null && web.tickets.read("sent", ticket, web.now()) !== null) {
      const title = words.say("pledge.received.title");
      return sendPage(web, request, reply, { ...page, title, body: <ReceivedPage words={words} /> });
    }
    const minutes = Math.floor((seconds ?? 0) / 60);
    const onlyInOutbox = !web.sendsMail || campaign.rehearsal;
    const html = shelf.get(`${campaign.id} ${words.language} ${wait} ${minutes} ${wrong}`, [campaign], () =>
      renderDocument(
        words,
        web.assets,
        {
          ...page,
          title: words.say("pledge.sent.title"),
          body: <SentPage {...{ words, slug, wait, minutes, wrong, onlyInOutbox }} ticket={MARK} />,
        },
        null,
      ),
    );
    // A ticket of ours has no letter that means anything in a page; another one is not repeated.
    const own = html.replace(MARK, TICKET.test(ticket) ? ticket : "");
    return sendRendered(request, reply, { ...page, status: wrong ? 422 : 200 }, own);
  };
}

/** After the pledge: look in your inbox, or type the code of the mail here. */
function SentPage(props: {
  readonly words: Words;
  readonly slug: string;
  /** Names the pledge whose code is typed. */
  readonly ticket: string;
  /** Minutes that the mail waits because the browser did no proof of work. */
  readonly wait: number;
  /** Minutes that the outbox is behind. */
  readonly minutes: number;
  /** True after a code that was not the one. */
  readonly wrong: boolean;
  /** True where no mail goes out. */
  readonly onlyInOutbox: boolean;
}): VNode {
  const { words, slug, ticket, wait, minutes, wrong, onlyInOutbox } = props;
  const wrongWords = wrong ? words.say("pledge.sent.code.wrong") : undefined;
  return (
    <>
      <h1>{words.say("pledge.sent.title")}</h1>
      <p class="lead">{words.say("pledge.sent.text")}</p>
      {onlyInOutbox ? <p class="notice">{words.say("pledge.sent.outbox")}</p> : null}
      {wait > 0 ? <p class="notice">{words.say("pledge.sent.slower", { minutes: wait })}</p> : null}
      {minutes > 0 ? <p class="notice">{words.say("pledge.sent.delay", { minutes })}</p> : null}
      <form class="card" method="post" action={`/c/${slug}/code`}>
        <p>{words.say("pledge.sent.code")}</p>
        <input type="hidden" name="t" value={ticket} />
        <Field id="code" label={words.say("pledge.sent.code.label")} wrong={wrongWords}>
          <input
            {...described("code", undefined, wrongWords)}
            name="code"
            inputmode="numeric"
            autocomplete="one-time-code"
            required
            maxlength={12}
          />
        </Field>
        <button type="submit" class="quiet">
          {words.say("pledge.sent.code.button")}
        </button>
      </form>
      <p class="hint">{words.say("pledge.sent.again")}</p>
    </>
  );
}

/** While the database is away: the pledge is kept, and the mail follows. */
function ReceivedPage({ words }: { readonly words: Words }): VNode {
  return (
    <>
      <h1>{words.say("pledge.received.title")}</h1>
      <p class="lead">{words.say("pledge.received.text")}</p>
    </>
  );
}
