import { deflateRawSync } from "node:zlib";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import { encode } from "uqr";
import { type Receipt, receiptText } from "#ledger";
import type { Words } from "../words/index.ts";
import { type Mine, readMine, sendExpired, TicketParam } from "./mine.tsx";
import { nameFor } from "./told.tsx";
import { sendPage, sendProblem, type Web, wordsOf } from "./web.ts";

type TicketRoute = { Params: { ticket: string } };

/** A supporter's receipt: the file, and the page to be printed. */
export function receiptRoutes(app: FastifyInstance, web: Web): void {
  app.get<TicketRoute>(
    "/me/:ticket/receipt.json",
    { schema: { params: TicketParam } },
    async (request, reply) => {
      const found = await receiptOf(request, reply);
      if (!found) return reply;
      return reply
        .header("content-type", "application/json; charset=utf-8")
        .header("cache-control", "private, no-store")
        .header("content-disposition", `attachment; filename="receipt-${found.mine.campaign.slug}.json"`)
        .send(receiptText(found.receipt));
    },
  );

  app.get<TicketRoute>("/me/:ticket/receipt", { schema: { params: TicketParam } }, async (request, reply) => {
    const found = await receiptOf(request, reply);
    if (!found) return reply;
    const { mine, receipt } = found;
    const words = wordsOf(request);
    return sendPage(web, request, reply, {
      title: words.say("receipt.title"),
      rehearsal: mine.campaign.rehearsal,
      personal: true,
      body: <ReceiptPage words={words} mine={mine} receipt={receipt} url={web.publicUrl()} />,
    });
  });

  /** The receipt of whoever has the link; otherwise says why there is none, and gives null. */
  async function receiptOf(
    request: FastifyRequest<TicketRoute>,
    reply: FastifyReply,
  ): Promise<{ readonly mine: Mine; readonly receipt: Receipt } | null> {
    const mine = await readMine(web, request.params.ticket);
    if (!mine) {
      sendExpired(web, request, reply);
      return null;
    }
    const receipt = await web.receiptOf(mine.campaign.slug, mine.person.id);
    if (receipt) return { mine, receipt };
    // Logs are signed a moment after what they hold; whoever is not verified has no leaf at all.
    const waits = mine.person.verifiedAt !== null;
    if (waits) reply.header("retry-after", "1");
    const word = waits ? "receipt.soon" : "receipt.none";
    sendProblem(web, request, reply, waits ? 503 : 404, wordsOf(request).say(word));
    return null;
  }
}

/** The receipt in an address of the page that checks it: what a camera reads from the printed page. */
function checkLink(receipt: Receipt, url: string): string {
  return `${url}/check-receipt?r=${deflateRawSync(JSON.stringify(receipt)).toString("base64url")}`;
}

function ReceiptPage(props: {
  readonly words: Words;
  readonly mine: Mine;
  readonly receipt: Receipt;
  readonly url: string;
}): VNode {
  const { words, mine, receipt, url } = props;
  const link = checkLink(receipt, url);
  return (
    <>
      <p class="soft noprint">
        <a href={`/me/${mine.ticket}`}>{words.say("mine.title")}</a>
      </p>
      <h1>{words.say("receipt.title")}</h1>
      <p class="lead">
        {words.say("receipt.says", { name: nameFor(words, mine.campaign.plan), place: receipt.index + 1 })}
      </p>
      <div class="two">
        <div>
          <QrCode text={link} label={words.say("receipt.qr")} />
          <p class="hint">{words.say("receipt.qr.text", { address: `${url}/check-receipt` })}</p>
          <p class="noprint">
            <a class="button quiet" href={link}>
              {words.say("receipt.check")}
            </a>
          </p>
        </div>
        <div>
          <p>{words.say("receipt.keep")}</p>
          <p class="hint">{words.say("receipt.privacy")}</p>
          <pre class="receipt">
            <code>{receiptText(receipt)}</code>
          </pre>
        </div>
      </div>
    </>
  );
}

/** A QR code as a picture; dark on white on every background, because not every camera reads the reverse. */
function QrCode({ text, label }: { readonly text: string; readonly label: string }): VNode {
  const border = 4;
  const { data, size } = encode(text, { ecc: "L", border });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
