import { accept, type Result, refuse } from "#kernel";
import type { Declared } from "./verdict.ts";

const FIELDS = ["transparency", "links", "moment", "commercial", "concealment"];

/**
 * Reads declared evidence from JSON: `transparency` 0 to 3 (one each for a named organiser, a public ask, a public time),
 * `links` to what was found, `moment` (ISO 8601), `commercial` ("disclosed" or "undisclosed"), `concealment` (signs found
 * outside the events). What is left out counts as not looked for. A refusal names the field and the mend.
 */
export function readDeclared(given: unknown): Result<Declared, string> {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    return refuse("the declared evidence must be one JSON object");
  }
  const stranger = Object.keys(given).find((key) => !FIELDS.includes(key));
  if (stranger !== undefined) return refuse(`"${stranger}" is not known; give ${FIELDS.join(", ")}`);
  const {
    transparency = null,
    links = [],
    moment = null,
    commercial = null,
    concealment = [],
  } = given as Record<string, unknown>;
  if (transparency !== null && ![0, 1, 2, 3].includes(transparency as number)) {
    return refuse('"transparency" must be 0, 1, 2 or 3');
  }
  if (!isTexts(links) || !links.every((link) => /^https?:\/\//.test(link))) {
    return refuse('"links" must be a list of addresses that begin with http:// or https://');
  }
  const at = typeof moment === "string" ? Date.parse(moment) : Number.NaN;
  if (moment !== null && Number.isNaN(at)) {
    return refuse('"moment" must be a time such as "2026-11-24T18:00:00Z"');
  }
  if (commercial !== null && commercial !== "disclosed" && commercial !== "undisclosed") {
    return refuse('"commercial" must be "disclosed" or "undisclosed"');
  }
  if (!isTexts(concealment)) return refuse('"concealment" must be a list of texts');
  return accept({
    transparency: transparency as number | null,
    links,
    moment: moment === null ? null : at / 1000,
    commercial,
    concealment,
  });
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
