import type { Socket } from "node:net";
import { PACE } from "./counts.ts";

/** What a group of listeners hears: a campaign in one language. */
export interface Listener {
  readonly campaignId: string;
  /** Groups with the same name hear the same bytes. */
  readonly group: string;
  /** The whole event with the newest figures, made once for the group at each round. */
  readonly event: () => Buffer;
}

/** Everybody with an open stream. One shared buffer for each group and round; each listener costs one write. */
export interface Listeners {
  /** True when one more may listen. */
  readonly free: boolean;
  /** Sends the newest figures, and every change from now on, until the socket closes. The head was written already. */
  add(socket: Socket, listener: Listener): void;
  /** Says that a campaign has new figures; `since` (performance.now) is when the first of them was heard of. */
  changed(campaignId: string, since: number): void;
  figures(): { readonly listeners: number; readonly dropped: number; readonly lastRound: number };
  /** Ends every stream. */
  close(): void;
}

/** So many are written to before others get their turn: a round never holds up who pledges. */
const SLICE = 500;
/**
 * A round is followed by a pause of at least its own length, turns of others included: it uses half of the time at most,
 * and less the more there is to do besides.
 */
const PAUSE = 1;
/** Proxies end streams on which nothing moves, and who has gone is only found by writing. */
const BEAT_EVERY = 15_000;
const BEAT = Buffer.from(":\n\n");

interface Group {
  readonly event: () => Buffer;
  readonly sockets: Set<Socket>;
}

interface Watched {
  readonly groups: Map<string, Group>;
  /** When the first unsent news was heard of; null when everybody has the newest. */
  since: number | null;
  round: Promise<void> | null;
  endedAt: number;
  took: number;
}

/** Nobody yet; at most `most` at once. `shown` is told after each round when its first news was heard of. */
export function openListeners(
  most: number,
  shown: (since: number) => void,
  report: (error: unknown) => void,
): Listeners {
  const watched = new Map<string, Watched>();
  let count = 0;
  let dropped = 0;
  let lastRound = 0;
  let closed = false;

  const write = async (groups: Iterable<Group>, bytes: (group: Group) => Buffer): Promise<void> => {
    let written = 0;
    for (const group of groups) {
      const shared = bytes(group);
      for (const socket of group.sockets) {
        // What was written before has not even left: who does not read is dropped, not kept for.
        if (socket.writableLength > 0) {
          dropped++;
          socket.destroy();
          continue;
        }
        socket.write(shared);
        if (++written % SLICE === 0) await new Promise((resolve) => setImmediate(resolve));
      }
    }
  };
  const round = async (one: Watched): Promise<void> => {
    const pause = Math.max(PACE - one.took, one.took * PAUSE) - (performance.now() - one.endedAt);
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause).unref());
    if (one.since === null || closed) return;
    const since = one.since;
    one.since = null;
    const began = performance.now();
    await write(one.groups.values(), (group) => group.event());
    one.endedAt = performance.now();
    one.took = one.endedAt - began;
    lastRound = one.took;
    shown(since);
  };
  const go = (one: Watched): void => {
    one.round ??= round(one)
      .catch(report)
      .finally(() => {
        one.round = null;
        if (one.since !== null && !closed) go(one);
      });
  };
  const beat = setInterval(() => {
    const groups = [...watched.values()].flatMap((one) => [...one.groups.values()]);
    void write(groups, () => BEAT);
  }, BEAT_EVERY).unref();

  const groupOf = ({ campaignId, group: name, event }: Listener): { one: Watched; group: Group } => {
    const one = watched.get(campaignId) ?? {
      groups: new Map<string, Group>(),
      since: null,
      round: null,
      endedAt: 0,
      took: 0,
    };
    watched.set(campaignId, one);
    const group = one.groups.get(name) ?? { event, sockets: new Set<Socket>() };
    one.groups.set(name, group);
    return { one, group };
  };
  return {
    get free() {
      return count < most && !closed;
    },
    add(socket, listener) {
      const { one, group } = groupOf(listener);
      count++;
      group.sockets.add(socket);
      socket.once("close", () => {
        count--;
        group.sockets.delete(socket);
        if (group.sockets.size > 0) return;
        one.groups.delete(listener.group);
        if (one.groups.size === 0) watched.delete(listener.campaignId);
      });
      socket.write(group.event());
    },
    changed(campaignId, since) {
      const one = watched.get(campaignId);
      // With nobody listening the figures are shown by being there.
      if (!one) return shown(since);
      one.since ??= since;
      go(one);
    },
    figures: () => ({ listeners: count, dropped, lastRound }),
    close() {
      closed = true;
      clearInterval(beat);
      for (const one of watched.values()) {
        for (const { sockets } of one.groups.values()) for (const socket of sockets) socket.end();
      }
    },
  };
}
