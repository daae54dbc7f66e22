/** Examples: what the document shows, and what a test sends to a real server. */

export const slug = { slug: "song" };
export const ids = {
  webhook: "0199aa00-0000-7000-8000-000000000001",
  delivery: "0199aa00-0000-7000-8000-000000000002",
};
export const campaign = {
  slug: "song",
  state: "open",
  rehearsal: false,
  name: "Song of the Day",
  askKind: "buy",
  ask: "Buy “Example” once, if you like it",
  story: "We like **this song**.",
  venue: "iTunes Store",
  item: "Example by The Band",
  moment: {
    mode: "together",
    zone: "UTC",
    startsAt: "2027-03-22T00:00:00.000Z",
    endsAt: "2027-03-22T23:59:00.000Z",
  },
  goal: { people: 500, rank: 10 },
  disclosures: {
    organiser: "Rosa's fan club",
    benefits: "The band",
    pays: "Nobody",
    money: "To the store and the band",
  },
  languages: ["en"],
  asksCountry: true,
  createdAt: "2027-03-01T10:00:00.000Z",
  pledged: 1204,
  links: {
    page: "https://crowd.example.org/c/song",
    report: "https://crowd.example.org/c/song/report",
    ledger: "https://crowd.example.org/c/song/ledger",
    atom: "https://crowd.example.org/c/song/feed.atom",
    rss: "https://crowd.example.org/c/song/feed.rss",
  },
};
export const counts = {
  requested: 1300,
  verified: 1204,
  held: 3,
  invited: 402,
  withdrawn: 9,
  doors: 0,
  confirmed: 0,
};
export const webhook = {
  id: ids.webhook,
  url: "https://example.org/hooks/crowd",
  events: ["count.milestone", "moment.started"],
  createdAt: "2027-03-02T10:00:00.000Z",
  failingSince: null,
  disabledAt: null,
};
