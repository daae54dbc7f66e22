import { expect, test, vi } from "vitest";
import { testDatabase } from "../database.ts";
import { serve } from "../process/program.ts";
import { mailServer, refusal } from "../smtp.ts";
import { crowd } from "./crowd.ts";
import { folder } from "./length.ts";
import { makeCampaign, reckon, SETTINGS, withStore } from "./reckoning.ts";

const WAIT = { timeout: 30_000, interval: 50 };

test("a full outbox and a mail server that refuses, puts off and hangs: nobody is written to twice", async () => {
  await using database = await testDatabase();
  const { url } = database;
  await using smtp = await mailServer();
  const campaign = await makeCampaign(url);
  const place = { DATABASE_URL: url, DATA_DIR: folder(), SMTP_URL: smtp.url };
  const settings = { ...SETTINGS, ...place, MAIL_RATE: "200", LOG_LEVEL: "silent" };

  // The outbox fills while the mail server takes mails in and never says whether it has them.
  const hanging = new Set<string>();
  smtp.onRecipient = (address) => (/-1@/.test(address) ? refusal(550, "no such mailbox") : null);
  smtp.onMail = async (mail) => {
    hanging.add(mail.messageId!);
    return new Promise(() => undefined);
  };
  let web = await serve(settings);
  try {
    const people = crowd(() => web.address, campaign.slug);
    await people.more(150);
    const acknowledged = await people.disperse();
    // These people did no proof of work, so their mails wait for minutes: those pass.
    await withStore(url, (_, pool) => pool.query("update mail set due_at = now() where state = 'waiting'"));
    await vi.waitFor(() => expect(hanging.size).toBeGreaterThan(5), WAIT);
    await web.kill();

    // After the crash every mail is put off once, and then taken.
    const putOff = new Set<string>();
    smtp.hangUp();
    smtp.onMail = async ({ messageId }) => {
      if (putOff.has(messageId!)) return null;
      putOff.add(messageId!);
      return refusal(451, "come again later");
    };
    await withStore(url, async (_, pool) => {
      // A minute passes, after which a dead server's mails are taken over; then the pause before the next try.
      const pass = () =>
        pool.query(
          `update mail set claimed_at = claimed_at - interval '2 minutes', retry_at = retry_at - interval '20 minutes'
         where state in ('sending', 'waiting')`,
        );
      await pass();
      web = await serve(settings);
      const open = async () => {
        const { rows } = await pool.query<{ n: number }>(
          "select count(*)::int as n from mail where state in ('waiting', 'sending')",
        );
        return rows[0]!.n;
      };
      await vi.waitFor(async () => {
        await pool.query(
          "update mail set retry_at = retry_at - interval '20 minutes' where state = 'waiting' and retry_at > now()",
        );
        expect(await open()).toBe(0);
      }, WAIT);
      const { rows } = await pool.query<{ state: string; n: number }>(
        "select state, count(*)::int as n from mail group by 1 order by 1",
      );
      const refused = [...acknowledged].filter((name) => name.endsWith("-1")).length;
      expect(rows).toEqual([
        { state: "failed", n: refused },
        { state: "sent", n: acknowledged.size - refused },
      ]);
      expect(smtp.taken.length).toBe(acknowledged.size - refused);
      expect(new Set(smtp.taken.map(({ messageId }) => messageId)).size).toBe(smtp.taken.length);
      expect(
        new Set(smtp.taken.flatMap(({ to }) => (Array.isArray(to) ? to : [to!]).map(({ text }) => text)))
          .size,
      ).toBe(smtp.taken.length);
    });
    expect(await web.interrupt()).toBe(0);
    await reckon(url, campaign.id, acknowledged);
  } finally {
    await web.kill();
  }
});
