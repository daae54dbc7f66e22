import { Type } from "typebox";
import { accept, type Result } from "#kernel";
import type { Feed } from "../feed.ts";
import type { FeedFault } from "../reading.ts";
import type { Snapshot } from "../snapshot.ts";
import { readJson, shaped } from "./answer.ts";
import { isoInstant } from "./instants.ts";

/** Signatures at which the government answers and Parliament considers a debate (petition.parliament.uk/help). */
const RESPONSE = 10_000;
const DEBATE = 100_000;

const Told = Type.Optional(Type.Union([Type.String(), Type.Null()]));
const Answer = Type.Object({
  data: Type.Object({
    type: Type.Union([Type.Literal("petition"), Type.Literal("archived-petition")]),
    id: Type.Integer(),
    attributes: Type.Object({
      state: Type.String(),
      signature_count: Type.Integer({ minimum: 0 }),
      updated_at: Told,
      response_threshold_reached_at: Told,
      debate_threshold_reached_at: Told,
    }),
  }),
});

/** A petition to the UK Parliament. Contains Parliamentary information licensed under the Open Parliament Licence v3.0. */
export const ukPetition: Feed = {
  id: "uk-petition",
  name: "Signatures of a petition to the UK Parliament",
  url: "https://petition.parliament.uk/{shelf}/{id}.json",
  params: Type.Object({
    shelf: Type.String({
      pattern: "^(petitions|archived/petitions)$",
      default: "petitions",
      description: '"petitions", or "archived/petitions" for one of an earlier Parliament',
    }),
    id: Type.String({
      pattern: "^[1-9][0-9]{0,9}$",
      description: 'the petition\'s number, for instance "700143"',
    }),
  }),
  hosts: ["petition.parliament.uk"],
  pollSeconds: 60,
  updateSeconds: null,
  parse,
};

function parse(text: string): Result<Snapshot, FeedFault> {
  const json = readJson(text);
  if (!json.ok) return json;
  const answer = shaped(json.value, Answer, "answer");
  if (!answer.ok) return answer;
  const { id, attributes } = answer.value.data;
  const instant = (told: string | null | undefined): number | null => (told ? isoInstant(told) : null);
  return accept({
    kind: "count",
    updatedAt: instant(attributes.updated_at),
    id: String(id),
    signatures: attributes.signature_count,
    state: attributes.state,
    thresholds: [
      {
        name: "response",
        signatures: RESPONSE,
        reachedAt: instant(attributes.response_threshold_reached_at),
      },
      { name: "debate", signatures: DEBATE, reachedAt: instant(attributes.debate_threshold_reached_at) },
    ],
  });
}
