import { GrowingNumbers, HOUR, type Instant } from "#kernel";
import { Interner } from "#observe";
import { LiveForest } from "#spread";

/** A fact about a pledge, as far as the forest needs it. */
export interface PledgeEvent {
  readonly kind:
    | "pledge-verified"
    | "pledge-held"
    | "pledge-released"
    | "pledge-withdrawn"
    | "turnout-confirmed";
  readonly at: Instant;
  readonly pledge: string;
  readonly inviter: string | null;
  readonly channel: string | null;
  readonly held: boolean;
}

/**
 * One campaign's referral forest in memory, kept up fact by fact at constant cost. Who is held or withdrew is not
 * counted; the people they brought are, as seeds.
 */
export class ForestBook {
  readonly #pledges = new Interner();
  readonly #channels = new Interner();
  readonly forest = new LiveForest();
  /** By pledge: its place in the forest, -1 while it was only named. */
  readonly #place = new GrowingNumbers(Int32Array);
  #confirmed = 0;

  add(event: PledgeEvent): void {
    const pledge = this.#numberOf(event.pledge);
    const place = this.#place.at(pledge)!;
    if (event.kind === "turnout-confirmed") this.#confirmed++;
    else if (event.kind === "pledge-verified") {
      if (place < 0) this.#join(pledge, event);
    } else if (place >= 0) {
      if (event.kind === "pledge-released") this.forest.comeBack(place);
      else this.forest.leave(place);
    }
  }

  get confirmed(): number {
    return this.#confirmed;
  }

  /** The channels' codes, by their number in the forest. */
  channelNames(): string[] {
    return Array.from({ length: this.#channels.size }, (_, i) => this.#channels.text(i));
  }

  #join(pledge: number, { at, inviter, channel, held }: PledgeEvent): void {
    const brought = inviter === null ? -1 : this.#place.at(this.#numberOf(inviter))!;
    const came = channel === null || channel === "" ? -1 : this.#channels.addText(channel);
    this.#place.set(pledge, this.forest.add(brought, at / HOUR, came, !held));
  }

  #numberOf(pledge: string): number {
    const number = this.#pledges.addText(pledge);
    while (this.#place.length < this.#pledges.size) this.#place.push(-1);
    return number;
  }
}
