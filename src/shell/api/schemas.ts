import Type, { type TSchema } from "typebox";
import { ASK_KINDS } from "#campaign";
import { EVENT_KINDS } from "#report";

/** A value or null. */
const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const text = (description: string) => Type.String({ description });
const count = (description: string) => Type.Integer({ description });
const uncounted = (description: string) =>
  nullable(Type.Integer({ description: `${description} Null where nobody counted it.` }));
const time = (description: string) => Type.String({ format: "date-time", description });
const url = (description: string) => Type.String({ format: "uri", description });

export const SlugParam = Type.Object({
  slug: Type.String({ pattern: "^[a-z0-9-]{1,80}$", description: "The campaign, as in its address." }),
});

const Counts = Type.Object(
  {
    requested: count("Pledges asked for, verified or not."),
    verified: count("Verified pledges that stand now: the number of people."),
    held: count("Verified pledges that wait for a second look; not in `verified`."),
    invited: count("Of the verified, those who came by a supporter's invitation."),
    withdrawn: count("Pledges that were withdrawn."),
    doors: count("People sent through the venue's front door."),
    confirmed: count("People who said that they did it."),
  },
  { title: "Counts" },
);

export const Figures = Type.Object(
  {
    seq: count("The last fact that is counted."),
    at: time("When that fact happened."),
    pledged: uncounted("People who pledged and confirmed it."),
    held: count("Pledges that wait for a second look; not in `pledged`."),
    heldFor: Type.Record(Type.String(), Type.Integer(), { description: "Held pledges by reason." }),
    doors: uncounted("People sent through the venue's front door."),
    confirmed: uncounted("People who said that they did it."),
    sentence: text("The count as a sentence, in the language asked for."),
    heldSentence: text("The held pledges as a sentence."),
    live: text("All counts as a sentence."),
    counted: text("The time of the count as a sentence."),
  },
  { title: "Figures" },
);

export const Campaign = Type.Object(
  {
    slug: text("Names the campaign in addresses."),
    state: Type.Enum(["draft", "open", "rush", "closed", "reported"], {
      description:
        "Where it stands; drafts are shown to their organisers only. People pledge while it is open or in its rush.",
    }),
    rehearsal: Type.Boolean({ description: "True for a rehearsal with simulated people." }),
    name: text("Its name."),
    askKind: Type.Enum([...ASK_KINDS], { description: "What people are asked to do." }),
    ask: text("The ask, in one sentence."),
    story: text("The story, in Markdown."),
    venue: text("The name of the ranking or the decision-maker that the ask aims at."),
    item: text("What it is about at the venue."),
    moment: Type.Object(
      {
        mode: Type.Enum(["together", "local"], {
          description: "together: one instant for all. local: the same hours on everybody's own clock.",
        }),
        zone: text("Time zone of the hours, by its IANA name."),
        startsAt: time("When the moment begins, with the first time zone."),
        endsAt: time("When it ends, with the last time zone."),
      },
      { title: "Moment" },
    ),
    goal: Type.Object(
      { people: nullable(count("How many people.")), rank: nullable(count("Which place in the ranking.")) },
      { title: "Goal" },
    ),
    disclosures: Type.Object(
      {
        organiser: text("Who answers for it."),
        benefits: text("Who benefits."),
        pays: text("Who pays for the campaign."),
        money: text("Where money goes."),
      },
      { title: "Disclosures" },
    ),
    languages: Type.Array(Type.String(), { description: "Languages it is told in (BCP 47)." }),
    asksCountry: Type.Boolean({ description: "True when a pledge may name a country." }),
    createdAt: time("When it was made."),
    pledged: uncounted("People who pledged and confirmed it."),
    links: Type.Object(
      {
        page: url("The public page."),
        report: url("The report."),
        ledger: url("The public log."),
        atom: url("The feed, as Atom."),
        rss: url("The feed, as RSS."),
      },
      { title: "CampaignLinks" },
    ),
  },
  { title: "Campaign" },
);

export const Rank = Type.Object(
  {
    seq: count("The fact that keeps this reading."),
    list: text("The list that was read."),
    status: Type.Enum(["ranked", "censored", "count", "frozen", "unreadable"], {
      description:
        "censored: below the published list. count: the venue publishes a number. frozen: the list stood still.",
    }),
    rank: nullable(count("The place; 1 is the first.")),
    listLength: nullable(count("How long the published list was.")),
    volume: nullable(count("Signatures or units, when the venue publishes them.")),
    source: text("Where it was read."),
    listedAt: nullable(time("The venue's own time of the list.")),
    readAt: time("When it was read."),
    hash: nullable(text("SHA-256 of the raw answer, hexadecimal.")),
  },
  { title: "Rank" },
);

export const Event = Type.Object(
  {
    id: Type.String({ format: "uuid", description: "The same in feeds and webhooks." }),
    type: Type.Enum([...EVENT_KINDS], { description: "What happened." }),
    at: time("When it happened."),
    campaign: text("The campaign's slug."),
    data: Type.Record(Type.String(), Type.Unknown(), {
      description: "What there is to say; never about a person.",
    }),
  },
  { title: "Event" },
);

export const Ledger = Type.Object(
  {
    origin: text("The name of the log, as in its checkpoints."),
    page: url("The page about the log."),
    checkpoint: url("The newest signed checkpoint (C2SP tlog-checkpoint)."),
    key: url("The key that signs it."),
    tiles: url("Below this address stand the tiles (C2SP tlog-tiles)."),
    size: count("Entries in the signed log."),
    signedAt: time("When it was signed."),
  },
  { title: "Ledger" },
);

export const ConsentText = Type.Object(
  {
    textVersion: text("Names these texts; send it with the pledge."),
    language: text("Language of the texts."),
    pledge: text("What the person must agree to before you send the pledge."),
    organiser: text("What the person may agree to besides; never agreed to beforehand."),
  },
  { title: "ConsentText" },
);

export const Challenge = Type.Object(
  {
    parameters: Type.Record(Type.String(), Type.Unknown(), { description: "What is to be solved." }),
    signature: Type.Optional(text("Send it back as it is.")),
  },
  { title: "Challenge", description: "A challenge of the ALTCHA protocol, version 2." },
);

export const NewPledge = Type.Object(
  {
    address: Type.String({ maxLength: 254, description: "The person's own e-mail address." }),
    consent: Type.Object(
      {
        givenAt: time("When the person agreed; within the last day."),
        textVersion: Type.String({ maxLength: 40, description: "Which text they agreed to." }),
        organiser: Type.Optional(
          Type.Boolean({
            description:
              "True when they also want the organiser to have the address. They are asked again on our own page.",
          }),
        ),
      },
      { title: "GivenConsent", additionalProperties: false },
    ),
    country: Type.Optional(
      Type.String({
        pattern: "^[A-Z]{2}$",
        description: "ISO 3166-1 alpha-2, when the campaign asks for it.",
      }),
    ),
    zone: Type.Optional(Type.String({ maxLength: 64, description: "Time zone, by its IANA name." })),
    language: Type.Optional(
      Type.String({
        maxLength: 35,
        description: "Language of the mails (BCP 47); that of the request when missing.",
      }),
    ),
    channel: Type.Optional(Type.String({ maxLength: 40, description: "Code of the channel they came by." })),
    invite: Type.Optional(
      Type.String({ maxLength: 20, description: "Code of the invitation they followed." }),
    ),
    proof: Type.Optional(
      Type.String({
        maxLength: 2000,
        description: "The solved challenge, as ALTCHA clients send it. Needed without a key.",
      }),
    ),
  },
  { title: "NewPledge", additionalProperties: false },
);

export const ReceivedPledge = Type.Object(
  {
    campaign: text("The campaign's slug."),
    state: Type.Literal("awaiting-confirmation", {
      description: "The same for new and for known people: nobody learns who is known.",
    }),
    said: text("What to tell the person."),
  },
  { title: "ReceivedPledge" },
);

export const Supporters = Type.Object(
  {
    seq: count("The last fact that is counted."),
    at: time("When that fact happened."),
    total: Counts,
    channels: Type.Array(
      Type.Object(
        {
          code: text("The channel's code; empty for none."),
          name: nullable(text("Its name.")),
          counts: Counts,
        },
        { title: "ChannelCounts" },
      ),
    ),
    generations: Type.Array(
      Type.Object(
        { generation: count("0 for people nobody invited."), counts: Counts },
        { title: "GenerationCounts" },
      ),
    ),
    countries: Type.Array(
      Type.Object(
        { country: text("Country code; empty when not known."), verified: count("People.") },
        { title: "CountryCount" },
      ),
    ),
  },
  { title: "Supporters" },
);

export const EventTypes = Type.Array(Type.Enum([...EVENT_KINDS]), {
  minItems: 1,
  maxItems: EVENT_KINDS.length,
  uniqueItems: true,
  description: "Which events it is told of.",
});

export const NewWebhook = Type.Object(
  {
    url: Type.String({
      maxLength: 500,
      format: "uri",
      description: "An https address on the public internet.",
    }),
    events: EventTypes,
  },
  { title: "NewWebhook", additionalProperties: false },
);

export const Webhook = Type.Object(
  {
    id: Type.String({ format: "uuid" }),
    url: url("Where events are sent."),
    events: EventTypes,
    createdAt: time("When it was made."),
    failingSince: nullable(time("Since when nothing has been taken there.")),
    disabledAt: nullable(time("When it was given up; turn it on again in the studio.")),
  },
  { title: "Webhook" },
);

export const WebhookWithSecret = Type.Object(
  { webhook: Webhook, secret: text("Signs every message (Standard Webhooks); shown this once.") },
  { title: "WebhookWithSecret" },
);

export const Delivery = Type.Object(
  {
    id: Type.String({ format: "uuid" }),
    event: Type.String({ format: "uuid", description: "The event, and the webhook-id of its message." }),
    type: Type.Enum([...EVENT_KINDS]),
    state: Type.Enum(["waiting", "sending", "delivered", "failed"]),
    tries: count("How often it was tried."),
    status: nullable(count("HTTP status of the last answer.")),
    failure: nullable(text("Why the last try did not work.")),
    dueAt: time("When it is tried next, while it waits."),
    deliveredAt: nullable(time("When it was taken.")),
  },
  { title: "Delivery" },
);

/** A list of these, a page at a time. */
export function pageOfMany<T extends TSchema>(item: T) {
  return Type.Object({
    data: Type.Array(item),
    next: nullable(Type.String({ description: "The cursor of the next page; null at the end." })),
  });
}

export const ProblemBody = Type.Object(
  {
    type: url("The page that explains this kind of problem."),
    title: text("What went wrong."),
    status: count("The HTTP status."),
    detail: text("How to mend it."),
    errors: Type.Optional(
      Type.Array(
        Type.Object(
          { field: text("The field."), message: text("What is wrong with it.") },
          { title: "FieldFault" },
        ),
      ),
    ),
  },
  { title: "Problem" },
);
