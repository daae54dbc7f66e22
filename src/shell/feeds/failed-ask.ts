import type { FaultKind, FeedFault } from "#ranking";

/** One ask of a feed that failed, on its way to the fetcher that decides whether to ask again. */
export class FailedAsk extends Error {
  readonly fault: FeedFault;
  /** Whether asking again at once may help. */
  readonly passing: boolean;
  /** How long the venue asked us to stay away, in ms. */
  readonly stayAwayMs: number | null;

  constructor(kind: FaultKind, detail: string, passing = false, stayAwayMs: number | null = null) {
    super(detail);
    this.fault = { kind, detail };
    this.passing = passing;
    this.stayAwayMs = stayAwayMs;
  }
}
