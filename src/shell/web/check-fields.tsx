import type { VNode } from "preact";
import type { Words } from "../words/index.ts";
import type { Check } from "./check.ts";

/** The hidden parts of a form that is checked: the place of the proof of work, and the trap. */
export function CheckParts({ words, check }: { readonly words: Words; readonly check: Check }): VNode {
  return (
    <>
      <input
        type="hidden"
        name="altcha"
        value=""
        data-challenge={check.challenge}
        data-worker={check.worker}
      />
      <div class="trap" aria-hidden="true">
        <label>
          {words.say("pledge.trap")}
          <input name="topic" value="" tabindex={-1} autocomplete="off" />
        </label>
      </div>
      <p class="hint" role="status" data-checking hidden>
        {words.say("pledge.check")}
      </p>
      <p class="notice" role="status" data-waiting hidden>
        {words.say("pledge.waiting")}
      </p>
      <noscript>
        <p class="hint">{words.say("pledge.check.none")}</p>
      </noscript>
    </>
  );
}
