import fc from "fast-check";
import { expect, test } from "vitest";
import { openTickets, openVault } from "../secrets/index.ts";
import type { MailKind, OutboxMail } from "../store/index.ts";
import { LANGUAGES } from "../words/index.ts";
import { renderMail } from "./index.ts";

const master = Buffer.alloc(32, 3);
const vault = openVault(master);
const tickets = openTickets(master);
const press = { vault, tickets, publicUrl: () => "https://crowd.example.org" };
const DUE = Date.parse("2026-03-28T10:00Z");

function sample(kind: MailKind, changes: Partial<OutboxMail> = {}, name = "Bring back the song"): OutboxMail {
  return {
    id: "0190a000-0000-7000-8000-000000000001",
    kind,
    state: "waiting",
    detail: { signIn: "s1", by: "Olu" },
    dueAt: DUE,
    expiresAt: DUE + 3_600_000,
    tries: 0,
    sentAt: null,
    failure: null,
    current: true,
    message: null,
    campaign: {
      slug: "song",
      state: "open",
      rehearsal: false,
      plan: {
        name,
        askKind: "buy",
        ask: "buy the song once",
        venue: "other",
        item: "Song",
        feed: {},
        doors: [],
        moment: {
          mode: "together",
          date: "2026-03-29",
          from: "20:00",
          until: "22:00",
          zone: "Europe/Berlin",
        },
        goal: { people: 100, rank: null },
        disclosures: { organiser: "Ada Lovelace", benefits: "b", pays: "p", money: "m" },
        languages: ["en"],
        asksCountry: false,
        asksAmount: false,
        currency: "EUR",
        shareText: "",
      },
    },
    person: {
      id: "0190a000-0000-7000-8000-00000000000a",
      sealedAddress: vault.seal("ada@example.org"),
      state: "verified",
      language: "en",
      zone: "America/New_York",
      inviteCode: "abcdefghjk",
      reminders: true,
      confirmedAt: null,
      held: [],
      mails: 2,
    },
    organiser: null,
    ...changes,
  };
}

const KINDS: MailKind[] = [
  "verify",
  "way-back",
  "welcome",
  "day-before",
  "moment",
  "did-you",
  "withdrawn",
  "sign-in",
  "invited-organiser",
];

test.each(KINDS)("a %s mail says the same in text and HTML, and who writes to whom and why", (kind) => {
  const mail = renderMail(sample(kind), press);
  expect(mail.to).toBe("ada@example.org");
  expect(mail.text).toContain("You get this mail because");
  expect(mail.text).toContain("organised by Ada Lovelace");
  expect(mail.links.length).toBeGreaterThan(0);
  for (const { url } of mail.links) {
    expect(mail.text).toContain(url);
    expect(mail.html).toContain(`href="${url}"`);
    expect(url).toMatch(/^https:\/\/crowd\.example\.org\//);
  }
  expect(mail.text + mail.subject).not.toMatch(/undefined|null|[{}]|\/\/c\/|NaN/);
});

test.each(LANGUAGES)("every mail is said in %s, and laid out in its direction", (language) => {
  for (const kind of [...KINDS, "held", "answer", "released"] as const) {
    const row = sample(kind);
    const mail = renderMail({ ...row, person: { ...row.person!, language } }, press);
    const direction = language === "ar" ? "rtl" : "ltr";
    expect(mail.html).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(mail.text + mail.subject).not.toMatch(/undefined|null|[{}]|NaN/);
    if (language !== "en") expect(mail.subject).not.toBe(renderMail(row, press).subject);
  }
});

test("a name in other letters stands apart from an Arabic sentence around it", () => {
  const row = sample("verify");
  const { text } = renderMail({ ...row, person: { ...row.person!, language: "ar" } }, press);
  expect(text).toContain("\u2068Bring back the song\u2069");
});

test("a campaign is named in the language of the mail where it is told there", () => {
  const row = sample("welcome");
  const german = { language: "de", name: "Holt das Lied zurück", ask: "kauft es einmal", shareText: "" };
  const campaign = { ...row.campaign!, plan: { ...row.campaign!.plan, texts: [german] } };
  const inGerman = renderMail({ ...row, campaign, person: { ...row.person!, language: "de" } }, press);
  expect(inGerman.subject).toContain("Holt das Lied zurück");
  expect(renderMail({ ...row, campaign }, press).subject).toContain("Bring back the song");
});

test("a verification mail holds a link that verifies this pledge, and the six digits of the latest mail", () => {
  const { links, text } = renderMail(sample("verify"), press);
  const ticket = links[0]!.url.split("/v/")[1]!;
  expect(tickets.read("verify", ticket, DUE + 1)).toBe("0190a000-0000-7000-8000-00000000000a");
  expect(text).toContain(tickets.code("0190a000-0000-7000-8000-00000000000a", 2));
});

test("times are those of the supporter's own clock", () => {
  expect(renderMail(sample("day-before"), press).text).toMatch(/02:00 PM EDT until .*04:00 PM EDT/);
});

test.each(["day-before", "moment", "did-you"] as const)("a %s reminder is stopped by one click", (kind) => {
  const { headers } = renderMail(sample(kind), press);
  expect(headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
  const ticket = /^<https:\/\/crowd\.example\.org\/u\/(.+)>$/.exec(headers["List-Unsubscribe"]!)![1]!;
  expect(tickets.read("unsubscribe", ticket, DUE + 1)).toBe("0190a000-0000-7000-8000-00000000000a");
});

test("an answer to what somebody has just done cannot be unsubscribed from", () => {
  expect(renderMail(sample("verify"), press).headers).toEqual({ "Auto-Submitted": "auto-generated" });
});

test("a mail made again is the same mail, with the same Message-ID", () => {
  const row = sample("moment");
  expect(renderMail(row, press)).toEqual(renderMail(row, press));
  expect(renderMail(row, press).messageId).toBe("<0190a000-0000-7000-8000-000000000001@crowd.example.org>");
});

test("a rehearsal says so", () => {
  const row = sample("moment");
  const { text } = renderMail({ ...row, campaign: { ...row.campaign!, rehearsal: true } }, press);
  expect(text).toMatch(/^Rehearsal:/);
});

test("whatever a campaign is called, no code and no second header line comes into a mail", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...KINDS), (name, kind) => {
      const { subject, html } = renderMail(sample(kind, {}, `${name}\r\nBcc: x@example.org<script>`), press);
      expect(subject).not.toMatch(/[\r\n]/);
      expect(html).not.toContain("<script");
    }),
  );
});
