import type { VNode } from "preact";
import type { StoredCampaign } from "../store/index.ts";
import type { Words } from "../words/index.ts";
import type { Check } from "./check.ts";
import { CheckParts } from "./check-fields.tsx";
import { countriesIn } from "./countries.ts";
import { described, Field } from "./form.tsx";

/** What somebody typed, to be shown again when something in it is wrong. */
export interface TypedPledge {
  readonly address: string;
  readonly country: string;
}

/**
 * The form by which people pledge. It goes to the address of the page that it stands on, which names the
 * channel or the invitation that brought the person: so the page itself is the same for everybody.
 */
export function PledgeForm(props: {
  readonly words: Words;
  readonly campaign: Pick<StoredCampaign, "plan">;
  readonly typed?: TypedPledge;
  readonly wrong?: string;
  readonly check: Check;
}): VNode {
  const { words, campaign, typed, wrong, check } = props;
  const hint = words.say("pledge.address.hint");
  return (
    <form class="card" method="post" data-pledge data-reach={check.challenge}>
      <h2>{words.say("pledge.title")}</h2>
      <Field id="address" label={words.say("pledge.address")} hint={hint} wrong={wrong}>
        <input
          {...described("address", hint, wrong)}
          name="address"
          type="email"
          inputmode="email"
          autocomplete="email"
          required
          maxlength={254}
          value={typed?.address}
        />
      </Field>
      {campaign.plan.asksCountry ? (
        <Field id="country" label={words.say("pledge.country")}>
          <select id="country" name="country" autocomplete="country">
            <option value="">{words.say("pledge.country.none")}</option>
            {countriesIn(words).map(({ code, name }) => (
              <option key={code} value={code} selected={typed?.country === code}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      ) : null}
      <input type="hidden" name="zone" value="" />
      <CheckParts words={words} check={check} />
      <button type="submit" class="big">
        {words.say("pledge.button")}
      </button>
    </form>
  );
}
