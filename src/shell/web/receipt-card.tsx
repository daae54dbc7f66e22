import type { VNode } from "preact";
import type { Words } from "../words/index.ts";

/** The part of the personal page that leads to the receipt. */
export function ReceiptCard({ words, ticket }: { readonly words: Words; readonly ticket: string }): VNode {
  return (
    <section class="card">
      <h2>{words.say("receipt.title")}</h2>
      <p>{words.say("receipt.text")}</p>
      <p>
        <a class="button quiet" href={`/me/${ticket}/receipt.json`}>
          {words.say("receipt.file")}
        </a>{" "}
        <a class="button quiet" href={`/me/${ticket}/receipt`}>
          {words.say("receipt.print")}
        </a>
      </p>
    </section>
  );
}
