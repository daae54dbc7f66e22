import type { Wire } from "./store/index.ts";

/** Word between processes and machines that campaigns have new facts. A lost word costs a second: everybody also looks. */
export interface News {
  /** This process has seen a campaign's counts up to `seq`. */
  seen(campaignId: string, seq: number): void;
  /** What came over the wire. */
  hear(text: string): void;
  close(): Promise<void>;
}

/** Words about one campaign within this time are told as one, in milliseconds. */
const PAUSE = 100;
/** Campaigns in one message: a NOTIFY holds 8,000 bytes. */
const MOST = 100;

/** `touch` is called for a campaign of which another process has seen more than this one. */
export function openNews(
  wire: Wire,
  touch: (campaignId: string) => void,
  report: (error: unknown) => void,
): News {
  const known = new Map<string, number>();
  const untold = new Map<string, number>();
  let pause: NodeJS.Timeout | undefined;
  let sending: Promise<void> | null = null;
  let closed = false;

  const tell = (): void => {
    const news = [...untold].slice(0, MOST);
    for (const [id] of news) untold.delete(id);
    pause = setTimeout(() => {
      pause = undefined;
      if (untold.size > 0) tell();
    }, PAUSE);
    const before = sending;
    const sent = Promise.all([before, wire.send(JSON.stringify(news)).catch(report)]).then(() => {
      if (sending === sent) sending = null;
    });
    sending = sent;
  };
  return {
    seen(campaignId, seq) {
      if (seq <= (known.get(campaignId) ?? 0)) return;
      known.set(campaignId, seq);
      untold.set(campaignId, seq);
      if (!pause && !closed) tell();
    },
    hear(text) {
      for (const [campaignId, seq] of JSON.parse(text) as [string, number][]) {
        if (seq <= (known.get(campaignId) ?? 0)) continue;
        known.set(campaignId, seq);
        touch(campaignId);
      }
    },
    async close() {
      closed = true;
      clearTimeout(pause);
      // What is being said uses the database, which ends after this.
      await sending;
      await wire.close();
    },
  };
}
