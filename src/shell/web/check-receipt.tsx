import { inflateRawSync } from "node:zlib";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import Type from "typebox";
import { MINUTE } from "#kernel";
import { keyText, leafText, type ProvenLeaf, type ReceiptFault, verifyReceipt } from "#ledger";
import type { Words } from "../words/index.ts";
import { described, Field } from "./form.tsx";
import { sendPage, type Web, wordsOf } from "./web.ts";

/** A receipt has some 2 KB; nobody needs to send more. */
const LARGEST = 32 * 1024;
const CHECKS_PER_MINUTE = 120;

/** What the page says: the receipt is genuine (and how its log stands today), or what is wrong. */
type Verdict =
  | { readonly fault: ReceiptFault | "not-this-log" | "leaf-gone" }
  | {
      readonly proven: ProvenLeaf;
      readonly today: { readonly slug: string | null; readonly size: number } | null;
    };

/** "Check my receipt": for everybody, without signing in and without JavaScript. Nothing is kept. */
export function checkReceiptRoutes(root: FastifyInstance, web: Web): void {
  root.register(async (app) => {
    app.addContentTypeParser(
      "multipart/form-data",
      { parseAs: "buffer", bodyLimit: LARGEST },
      async (request: FastifyRequest, body: Buffer) => {
        const form = await readForm(body, String(request.headers["content-type"]));
        const file = form.get("file");
        const uploaded = file instanceof File ? await file.text() : "";
        return { receipt: uploaded.trim() === "" ? String(form.get("receipt") ?? "") : uploaded };
      },
    );
    const config = { rateLimit: { max: CHECKS_PER_MINUTE, timeWindow: MINUTE } };

    app.get<{ Querystring: { r?: string } }>(
      "/check-receipt",
      {
        config,
        schema: { querystring: Type.Object({ r: Type.Optional(Type.String({ maxLength: 8000 })) }) },
      },
      async (request, reply) => {
        const { r } = request.query;
        return r === undefined ? send(request, reply, "", null) : check(request, reply, unpacked(r));
      },
    );
    app.post<{ Body: { receipt: string } }>(
      "/check-receipt",
      {
        config,
        bodyLimit: LARGEST,
        schema: { body: Type.Object({ receipt: Type.String({ maxLength: LARGEST }) }) },
      },
      async (request, reply) => check(request, reply, request.body.receipt),
    );
  });

  async function check(request: FastifyRequest, reply: FastifyReply, text: string): Promise<FastifyReply> {
    return send(request, reply, text, await judge(web, text));
  }

  function send(
    request: FastifyRequest,
    reply: FastifyReply,
    text: string,
    verdict: Verdict | null,
  ): FastifyReply {
    const words = wordsOf(request);
    return sendPage(web, request, reply, {
      title: words.say("check.title"),
      personal: text !== "",
      status: verdict && "fault" in verdict ? 422 : 200,
      body: <CheckPage words={words} text={text} verdict={verdict} />,
    });
  }
}

/** The fields of a form that may hold a file. */
async function readForm(body: Buffer, type: string): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
  } catch {
    throw Object.assign(new Error("the form was cut off"), { statusCode: 400 });
  }
}

/** A receipt as it stands in the address of a QR code; what cannot be unpacked is shown as it is. */
function unpacked(packed: string): string {
  try {
    const text = inflateRawSync(Buffer.from(packed, "base64url"), { maxOutputLength: LARGEST }).toString();
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return packed;
  }
}

/** Verifies the receipt by itself, and against the log on this server when the log is here. */
async function judge(web: Web, text: string): Promise<Verdict> {
  const proven = verifyReceipt(text, null);
  if (typeof proven === "string") return { fault: proven };
  const log = await web.store.findLogByOrigin(proven.origin);
  if (!log) return { proven, today: null };
  if (keyText(web.logKey(log)) !== keyText(proven.key)) return { fault: "not-this-log" };
  // The receipt is signed by this server's own key: a log that has not got the leaf any more was changed.
  if ((await web.store.leafAt(log, proven.index)) !== leafText(proven.leaf)) return { fault: "leaf-gone" };
  const campaign = await web.store.findCampaignById(log.campaignId);
  return { proven, today: { slug: campaign?.slug ?? null, size: log.size } };
}

function CheckPage(props: {
  readonly words: Words;
  readonly text: string;
  readonly verdict: Verdict | null;
}): VNode {
  const { words, text, verdict } = props;
  const wrong = verdict && "fault" in verdict ? words.say(`check.fault.${verdict.fault}`) : undefined;
  return (
    <>
      <h1>{words.say("check.title")}</h1>
      <p class="lead">{words.say("check.lead")}</p>
      {verdict && "proven" in verdict ? <Genuine words={words} {...verdict} /> : null}
      {wrong ? (
        <section class="warning" role="alert" id="receipt-wrong">
          <h2>{words.say("check.wrong")}</h2>
          <p>{wrong}</p>
        </section>
      ) : null}
      <form method="post" action="/check-receipt" enctype="multipart/form-data">
        <Field id="receipt" label={words.say("check.paste")} hint={words.say("check.paste.hint")}>
          <textarea
            {...described("receipt", words.say("check.paste.hint"), wrong)}
            name="receipt"
            rows={12}
            spellcheck={false}
            class="receipt"
          >
            {text}
          </textarea>
        </Field>
        <Field id="file" label={words.say("check.file")}>
          <input id="file" name="file" type="file" accept=".json,application/json" />
        </Field>
        <button type="submit">{words.say("check.button")}</button>
      </form>
      <p class="hint">{words.say("check.offline")}</p>
      <pre class="command">
        <code>flashcrowd verify-receipt receipt.json</code>
      </pre>
    </>
  );
}

function Genuine(props: { readonly words: Words } & Extract<Verdict, { proven: ProvenLeaf }>): VNode {
  const { words, proven, today } = props;
  const { leaf, index, size, origin } = proven;
  const time = words.time(Date.parse(leaf.minute), "UTC");
  const word = leaf.kind === "verified" ? (leaf.held ? "check.held" : "check.counted") : "check.other";
  return (
    <section class="notice" role="status">
      <h2>{words.say("check.genuine")}</h2>
      <p>{words.say(word, { place: index + 1, origin, time, kind: leaf.kind })}</p>
      <p>{words.say("check.signed", { size })}</p>
      {today === null ? (
        <p>{words.say("check.elsewhere")}</p>
      ) : (
        <p>
          {words.say("check.today", { size: today.size })}{" "}
          {today.slug === null ? null : <a href={`/c/${today.slug}/ledger`}>{words.say("ledger.link")}</a>}
        </p>
      )}
    </section>
  );
}
