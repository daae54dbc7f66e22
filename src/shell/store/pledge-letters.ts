import type { PoolClient } from "pg";
import { DAY } from "#kernel";
import type { HoldReason, PledgeId } from "#ledger";
import { mayAnswer, type Sighting, waitsOf } from "#pledge";
import type { NewFact } from "./append.ts";
import { addMails, type NewMail } from "./outbox.ts";

/** Writes the letters that follow facts about people: each is told what became of the pledge, and why. */
export async function writeLetters(client: PoolClient, facts: readonly NewFact[]): Promise<void> {
  const mails: NewMail[] = [];
  const held: {
    readonly pledge: PledgeId;
    readonly reasons: readonly HoldReason[];
    readonly fact: NewFact;
  }[] = [];
  for (const fact of facts) {
    const { body, campaignId, at } = fact;
    const about = (kind: NewMail["kind"], personId: PledgeId, onceKey: string): void => {
      mails.push({ campaignId, personId, kind, onceKey, dueAt: at, expiresAt: at + 2 * DAY });
    };
    if (body.kind === "pledge-verified") {
      if (body.held) held.push({ pledge: body.pledge, reasons: body.held, fact });
      else about("welcome", body.pledge, `welcome:${body.pledge}`);
    }
    if (body.kind === "pledge-held") held.push({ pledge: body.pledge, reasons: body.reasons, fact });
    if (body.kind === "pledge-released") about("released", body.pledge, `released:${body.pledge}:${at}`);
    if (body.kind === "pledge-withdrawn") about("withdrawn", body.pledge, `withdrawn:${body.pledge}:${at}`);
  }
  if (held.length > 0) {
    const answerable = await waysBack(client, held);
    for (const { pledge, fact } of held) {
      const { campaignId, at } = fact;
      const mail = { campaignId, personId: pledge, expiresAt: at + 7 * DAY };
      const wait = answerable.get(pledge);
      const detail = { way: wait === undefined ? "organiser" : "answer" };
      mails.push({ ...mail, kind: "held", onceKey: `held:${pledge}:${at}`, dueAt: at, detail });
      if (wait !== undefined) {
        mails.push({ ...mail, kind: "answer", onceKey: `answer:${pledge}:${at}`, dueAt: at + wait });
      }
    }
  }
  await addMails(client, mails);
}

/** Who may answer from the mailbox, and after how many milliseconds the letter comes that asks for it. */
async function waysBack(
  client: PoolClient,
  held: readonly { readonly pledge: PledgeId; readonly reasons: readonly HoldReason[] }[],
): Promise<Map<PledgeId, number>> {
  const { rows } = await client.query<{
    id: string;
    sighting: Sighting | null;
    neighbours: number;
    rehearsal: boolean;
  }>(
    `select p.id, p.sighting, c.rehearsal, ${NEIGHBOURS} as neighbours
     from person p join campaign c on c.id = p.campaign_id where p.id = any($1)`,
    [held.map(({ pledge }) => pledge)],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    held.flatMap(({ pledge, reasons }): [PledgeId, number][] => {
      const row = found.get(pledge);
      if (!row?.sighting || !mayAnswer(reasons, row.sighting, row.neighbours)) return [];
      return [[pledge, waitsOf(row.rehearsal).answer]];
    }),
  );
}

/** How many have verified at the domain of `p`, up to ten. */
export const NEIGHBOURS = `(select count(*)::int from (select 1 from person q where q.campaign_id = p.campaign_id
   and q.domain_key = p.domain_key and q.state = 'verified' limit 10) as bounded)`;
