import type { FastifyInstance } from "fastify";
import type { VNode } from "preact";
import Type from "typebox";
import type { Consent, StoredCampaign } from "../store/index.ts";
import type { Words } from "../words/index.ts";
import { type Mine, readMine, sendExpired, TicketParam } from "./mine.tsx";
import type { Web } from "./web.ts";

/** What a person agreed to about the organiser, through other software; undefined where nobody asked. */
export function sharingOf(consents: readonly Consent[]): Consent | undefined {
  return consents.find(({ purpose }) => purpose === "organiser");
}

/** The question that stands beside the button that verifies, never answered beforehand. */
export function SharingQuestion(props: { readonly words: Words; readonly campaign: StoredCampaign }): VNode {
  const { words, campaign } = props;
  return (
    <label class="check">
      <input type="checkbox" name="share" value="yes" />
      <span>{words.say("consent.organiser", { organiser: campaign.plan.disclosures.organiser })}</span>
    </label>
  );
}

/** On the personal page: whether the organiser has the address, and the way to change that. */
export function SharingCard(props: {
  readonly words: Words;
  readonly mine: Mine;
  readonly sharing: Consent;
}): VNode {
  const { words, mine, sharing } = props;
  const shares = sharing.confirmedAt !== null;
  const { organiser } = mine.campaign.plan.disclosures;
  return (
    <form method="post" action={`/me/${mine.ticket}/sharing`}>
      <h3>{words.say("consent.title")}</h3>
      <p>{words.say(shares ? "consent.shared" : "consent.not-shared", { organiser })}</p>
      <button class="quiet" type="submit" name="share" value={shares ? "no" : "yes"}>
        {words.say(shares ? "consent.stop" : "consent.start")}
      </button>
    </form>
  );
}

/** Where the personal page says whether the organiser may have the address. */
export function consentRoutes(app: FastifyInstance, web: Web): void {
  app.post<{ Params: { ticket: string }; Body: { share: string } }>(
    "/me/:ticket/sharing",
    { schema: { params: TicketParam, body: Type.Object({ share: Type.String({ maxLength: 3 }) }) } },
    async (request, reply) => {
      const mine = await readMine(web, request.params.ticket);
      if (!mine) return sendExpired(web, request, reply);
      await web.store.confirmSharing(mine.person.id, request.body.share === "yes" ? web.now() : null);
      return reply.redirect(`/me/${mine.ticket}?saved=1`, 303);
    },
  );
}
