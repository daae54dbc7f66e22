import type { Pool } from "pg";
import type { Moment, Plan } from "#campaign";
import type { Instant } from "#kernel";
import { newCode, openTickets, openVault } from "../src/shell/secrets/index.ts";
import { openStore, type Store, type StoredCampaign } from "../src/shell/store/index.ts";

const MASTER = Buffer.alloc(32, 5);

/** A store on a clock that the test moves, with the installation's secrets. */
export function houseOn(pool: Pool, start: Instant) {
  const clock = { now: start };
  const store = openStore(
    pool,
    () => clock.now,
    () => ({ outcome: "clear", rules: [] }),
  );
  return { pool, clock, store, vault: openVault(MASTER), tickets: openTickets(MASTER) };
}

export type House = ReturnType<typeof houseOn>;

/** A whole plan with this moment. */
export function planWith(moment: Moment): Plan {
  return {
    name: "Bring back the song",
    story: "A story.",
    askKind: "buy",
    ask: "buy the song once",
    venue: "other",
    item: "Song",
    feed: {},
    doors: [{ label: "The shop", url: "https://shop.example.org/song", country: null, device: "any" }],
    moment,
    goal: { people: 100, rank: null },
    disclosures: { organiser: "Ada Lovelace", benefits: "the band", pays: "nobody", money: "to the shop" },
    languages: ["en"],
    asksCountry: false,
    asksAmount: false,
    currency: "EUR",
    shareText: "",
  };
}

/** A campaign that is open. */
export async function openCampaign(
  { store, clock }: House,
  slug: string,
  moment: Moment,
  rehearsal = false,
): Promise<StoredCampaign> {
  const fresh = { slug, plan: planWith(moment), rehearsal, origin: null };
  const draft = await store.createCampaign(fresh, null, clock.now);
  const opened = await store.commandCampaign(draft.id, { kind: "open" }, null, clock.now);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

/** Somebody who pledged; the mail that asks to verify waits in the outbox. Gives the pledge's id. */
export async function pledgeOf(
  { store, vault }: Pick<House, "store" | "vault">,
  campaignId: string,
  address: string,
  zone = "Europe/Berlin",
): Promise<string> {
  const personKey = vault.personKey(campaignId, address);
  await store.intake.request({
    campaignId,
    personKey,
    zone,
    language: "en",
    country: null,
    channel: null,
    inviteCode: null,
    sealedAddress: vault.seal(address),
    ownInviteCode: newCode(),
  });
  return (await store.findPersonByKey(campaignId, personKey))!.id;
}

/** Carries out one of the supporter's acts. */
export async function act(
  store: Store,
  pledgeId: string,
  kind: "verify" | "withdraw" | "confirm",
): Promise<void> {
  const outcome = await store.intake.act({
    pledgeId,
    command: kind === "confirm" ? { kind, amount: null } : { kind },
  });
  if (!outcome.ok) throw new Error(outcome.refusal);
}

/** Takes the mails that pledging and verifying wrote out of the way. */
export async function emptyOutbox(pool: Pool): Promise<void> {
  await pool.query("update mail set state = 'sent' where state = 'waiting'");
}
