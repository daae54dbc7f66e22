import { hmacSha256, type Instant, joinBytes, sha256, toBase64, toHex, utf8 } from "#kernel";
import { canonicalJson } from "./canonical.ts";
import type { FactBody, Money } from "./fact.ts";
import {
  type Leaf,
  type LeafBody,
  minuteOf,
  type Pseudonym,
  type RulesCheck,
  type Statement,
} from "./leaf.ts";

/** What a leaf says that its fact does not know. */
export interface LeafContext {
  readonly of: Statement["of"];
  /** The pseudonym of the fact's person; null for facts about nobody. */
  readonly who: Pseudonym | null;
}

/**
 * The leaf that a fact makes at `at`, or null: requests and opened doors are counted, but nothing is
 * logged about people who did not verify, or about what they look at.
 */
export function leafOf(body: FactBody, at: Instant, { of, who }: LeafContext): Leaf | null {
  const minute = minuteOf(at);
  const person = (): { readonly who: Pseudonym; readonly channel: string | null } => {
    if (who === null || !("channel" in body)) throw new Error(`the fact ${body.kind} needs a pseudonym`);
    return { who, channel: body.channel };
  };
  const leaf = (said: LeafBody): Leaf => ({ ...said, minute });
  switch (body.kind) {
    case "campaign-opened":
    case "plan-changed":
      return leaf(statementOf(body.plan, of, body.rules ?? null));
    case "pledge-verified":
      return leaf({ kind: "verified", ...person(), held: (body.held ?? []).length > 0 });
    case "pledge-held":
      return leaf({ kind: "held", ...person(), by: body.by });
    case "pledge-released":
      return leaf({ kind: "released", ...person(), by: body.by });
    case "pledge-withdrawn":
      return leaf({ kind: "withdrawn", ...person(), held: (body.held ?? []).length > 0 });
    case "turnout-confirmed":
      return leaf({ kind: "confirmed", ...person(), amount: roundedAmount(body.amount) });
    case "rank-read":
      return leaf(rankOf(body));
    case "figure-stated":
      return leaf({
        kind: "figure",
        nature: body.nature,
        figure: String(body.figure),
        qualifier: body.qualifier ?? null,
        unit: short(body.unit),
        by: short(body.by),
        source: short(body.source),
        statedAt: minuteOrNull(body.statedAt),
      });
    case "correction-made":
      return leaf({ kind: "correction", about: short(body.about), reason: short(body.reason) });
    case "campaign-closed":
      return leaf({ kind: "closed" });
    case "pledge-requested":
    case "door-opened":
    case "rush-started":
    case "forecast-issued":
    case "campaign-reported":
      return null;
  }
}

/**
 * A person's name in one campaign's log: HMAC-SHA-256 of salt ‖ person key under the campaign's
 * secret, its first 16 bytes. Once the salt is erased nobody can make it again, whatever else they hold.
 */
export function pseudonymOf(secret: Uint8Array, salt: Uint8Array, personKey: Uint8Array): Pseudonym {
  const name = toBase64(hmacSha256(secret, joinBytes(salt, personKey)).subarray(0, 16));
  return name.slice(0, 22).replaceAll("+", "-").replaceAll("/", "_");
}

/** Texts in a leaf end here: a leaf has room for 65,535 bytes. */
const LONGEST = 2000;

function short(value: unknown): string {
  const text = typeof value === "string" ? value : "";
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

function whole(value: unknown): number | null {
  return typeof value === "number" && value >= 0 && Number.isFinite(value) ? Math.round(value) : null;
}

function minuteOrNull(at: Instant | null): string | null {
  return at === null ? null : minuteOf(at);
}

/** 37.42 becomes 40.00: what one person paid shall not tell who it was. */
function roundedAmount(amount: Money | null): { readonly minor: number; readonly currency: string } | null {
  if (amount === null) return null;
  const { minor, currency } = amount;
  const digit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, minor))));
  return { minor: Math.round(Math.max(0, minor) / digit) * digit, currency };
}

type Fields = Readonly<Record<string, unknown>>;

/** A fact keeps a plan as it was at its time, so its fields are read one by one. */
function statementOf(plan: unknown, of: Statement["of"], rules: RulesCheck | null): Statement {
  const at = (value: unknown): Fields =>
    typeof value === "object" && value !== null ? (value as Fields) : {};
  const { name, askKind, ask, venue, item, moment, goal, disclosures, texts } = at(plan);
  const told = Array.isArray(texts) ? texts.map(at) : [];
  const { mode, date, from, until, zone } = at(moment);
  const { organiser, benefits, pays, money } = at(disclosures);
  return {
    kind: "statement",
    of,
    name: short(name),
    askKind: short(askKind),
    ask: short(ask),
    ...(told.length > 0 && {
      told: told.map((text) => ({
        language: short(text.language),
        name: short(text.name),
        ask: short(text.ask),
      })),
    }),
    venue: short(venue),
    item: short(item),
    moment: {
      mode: short(mode),
      date: short(date),
      from: short(from),
      until: short(until),
      zone: short(zone),
    },
    goal: { people: whole(at(goal).people), rank: whole(at(goal).rank) },
    disclosures: {
      organiser: short(organiser),
      benefits: short(benefits),
      pays: short(pays),
      money: short(money),
    },
    rules,
    plan: toHex(sha256(utf8(canonicalJson(plan)))),
  };
}

function rankOf(body: Extract<FactBody, { kind: "rank-read" }>): LeafBody {
  const { during, hash } = body;
  return {
    kind: "rank",
    list: short(body.list),
    status: body.status,
    rank: whole(body.rank),
    listLength: whole(body.listLength),
    volume: whole(body.volume),
    source: short(body.source),
    listedAt: minuteOrNull(body.listedAt),
    during: during
      ? { from: minuteOf(during.from), until: minuteOf(during.until), exact: during.exact }
      : null,
    hash: hash !== null && /^[0-9a-f]{64}$/.test(hash) ? hash : null,
  };
}
