import Type, { type Static } from "typebox";
import { type Instant, instantAt } from "#kernel";
import type { HoldReason } from "#ledger";
import { readAddress } from "#pledge";
import type { ReviewFilter, StoredCampaign } from "../../store/index.ts";
import type { Words } from "../../words/index.ts";
import type { Web } from "../web.ts";

/** Why a pledge may be held, in the order of the choices. */
export const REASONS: readonly HoldReason[] = [
  "catch-all-domain",
  "disposable-domain",
  "sequential-addresses",
  "invitation-burst",
  "network-burst",
  "trap-filled",
  "too-fast",
  "organiser",
];

const Mark = Type.String({ pattern: "^([0-9a-f]{32})?$" });
const LocalTime = Type.String({ pattern: "^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d)?$" });

/** The filter as it stands in the page's address and forms. Empty parts narrow nothing. */
export const FilterFields = {
  standing: Type.Optional(Type.Enum(["held", "counted", "all"])),
  reason: Type.Optional(Type.Enum(["", ...REASONS])),
  domain: Type.Optional(Type.String({ maxLength: 254 })),
  network: Type.Optional(Mark),
  series: Type.Optional(Mark),
  under: Type.Optional(Type.Union([Type.Literal(""), Type.String({ format: "uuid" })])),
  from: Type.Optional(LocalTime),
  until: Type.Optional(LocalTime),
  decided: Type.Optional(Type.Union([Type.Literal(""), Type.String({ pattern: "^\\d{1,15}$" })])),
};
const Typed = Type.Object(FilterFields);
export type TypedFilter = {
  readonly [K in keyof Static<typeof Typed>]?: Static<typeof Typed>[K] | undefined;
};

/** The filter that was typed; a domain that is none matches nothing, and so do impossible times. */
export function readFilter(web: Web, { id, plan }: StoredCampaign, typed: TypedFilter): ReviewFilter {
  const time = (text: string | undefined): Instant | undefined => {
    if (!text) return undefined;
    try {
      return instantAt(text.slice(0, 10), text.slice(11), plan.moment.zone);
    } catch {
      return undefined;
    }
  };
  const mark = (hex: string | undefined) => (hex ? Buffer.from(hex, "hex") : undefined);
  const given = {
    reason: typed.reason || undefined,
    networkKey: mark(typed.network),
    domainKey: typed.domain?.trim() ? domainKey(web, id, typed.domain) : undefined,
    seriesKey: mark(typed.series),
    under: typed.under || undefined,
    from: time(typed.from),
    until: time(typed.until),
    decidedAt: typed.decided ? Number(typed.decided) : undefined,
  };
  const narrowing = Object.entries(given).filter(([, value]) => value !== undefined);
  return { standing: typed.standing ?? "held", ...Object.fromEntries(narrowing) };
}

function domainKey(web: Web, campaignId: string, typed: string): Buffer {
  const domain = typed.trim().slice(typed.trim().lastIndexOf("@") + 1);
  const read = readAddress(`x@${domain}`);
  const known = read.ok ? read.value.canonical.slice(read.value.canonical.lastIndexOf("@") + 1) : domain;
  return web.vault.mark(campaignId, "domain", known);
}

/** The filter as parts of an address, without the empty ones. */
export function filterQuery(typed: TypedFilter): string {
  const parts = Object.entries(typed).filter(([, value]) => value !== undefined && value !== "");
  return new URLSearchParams(parts as [string, string][]).toString();
}

/** The filter in words, for the page and the audit trail. */
export function filterInWords(words: Words, typed: TypedFilter): string {
  const { standing = "held", reason, domain, network, series, under, from, until, decided } = typed;
  return [
    words.say(`review.standing.${standing}`),
    reason ? words.say(`hold.reason.${reason}`) : null,
    domain ? words.say("review.group.domain", { name: domain }) : null,
    network ? words.say("review.group.network", { name: network.slice(0, 6) }) : null,
    series ? words.say("review.group.series", { name: series.slice(0, 6) }) : null,
    under ? words.say("review.group.invitation", { name: under.slice(-6) }) : null,
    from ? words.say("review.from", { time: from.replace("T", " ") }) : null,
    until ? words.say("review.until", { time: until.replace("T", " ") }) : null,
    decided ? words.say("review.decided", { time: words.time(Number(decided), "UTC") }) : null,
  ]
    .filter((part) => part !== null)
    .join(", ");
}
