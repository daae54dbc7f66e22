import type { Plan } from "#campaign";
import { DAY, type Instant, localTime } from "#kernel";
import type { CampaignOrigin } from "../store/index.ts";
import type { ExampleStore } from "./index.ts";
import { makeExample } from "./steps.ts";

/** A petition of the UK Parliament stays open for six months. */
const OPEN_FOR = 183 * DAY;

const ORIGIN: CampaignOrigin = {
  title: "Signatures of UK Parliament petition 700143, 24 November to 25 December 2024",
  source:
    "petition.parliament.uk, as read by viewyonder/uk_general_election_petition_tracker; examples/uk-petition-700143.csv",
  licence: "Contains Parliamentary information licensed under the Open Parliament Licence v3.0.",
  gaps: [],
  note: "The people are simulated. They arrive as the real signatures did, fewer and faster; where the real series has no reading, they arrive along a straight line, and the stretch is drawn as a gap.",
};

/** Loads the open rehearsal that `flashcrowd replay` drives with simulated people. */
export async function loadRehearsal(
  store: ExampleStore,
  organiserId: string | null,
  now: Instant,
): Promise<void> {
  const example = {
    slug: "rehearsal-uk-petition-700143",
    plan: planAt(now),
    rehearsal: true,
    origin: ORIGIN,
    channels: [],
    steps: [{ at: now, command: { kind: "open" } }],
  } as const;
  await makeExample(store, example, organiserId);
}

function planAt(now: Instant): Plan {
  const { date } = localTime(now + OPEN_FOR, "Europe/London");
  return {
    name: "Rehearsal: a petition that a million signed in a day",
    story:
      "In November 2024 a petition to the UK Parliament went from 201,079 to more than a million signatures within sixteen hours. Here simulated people arrive as those signatures did, through the real pages of this server: they pledge, open their mail and press the button.\n\nNothing here asks anybody for a signature. The petition is closed.",
    askKind: "sign",
    ask: "Sign a petition that is long closed (simulated people only)",
    venue: "uk-parliament-petition",
    item: "Petition 700143, Call a General Election",
    feed: {},
    doors: [
      {
        label: "Read the closed petition",
        url: "https://petition.parliament.uk/archived/petitions/700143",
        country: null,
        device: "any",
      },
    ],
    moment: { mode: "together", date, from: "18:00", until: "20:00", zone: "Europe/London" },
    goal: { people: 28_000, rank: null },
    disclosures: {
      organiser: "This server, as a rehearsal",
      benefits: "Nobody: it shows how the server stands up to a crowd",
      pays: "Nobody",
      money: "There is none",
    },
    languages: ["en"],
    asksCountry: false,
    asksAmount: false,
    currency: "GBP",
    shareText: "",
    answers: {
      organiser: "association",
      timesEach: 1,
      account: "own",
      country: "own",
      reward: "none",
      interest: "none",
    },
  };
}
