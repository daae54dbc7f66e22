import { GrowingNumbers, HOUR, type Instant } from "#kernel";
import { Interner } from "#observe";
import { type Forest, withoutWithdrawn } from "#spread";

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
  readonly #parents = new GrowingNumbers(Int32Array);
  readonly #joined = new GrowingNumbers(Float64Array);
  readonly #channel = new GrowingNumbers(Int32Array);
  readonly #gone = new GrowingNumbers(Int32Array);
  /** By pledge: its place in the forest, -1 while it was only named. */
  readonly #place = new GrowingNumbers(Int32Array);
  #away = 0;
  #confirmed = 0;

  add(event: PledgeEvent): void {
    const pledge = this.#numberOf(event.pledge);
    const place = this.#place.at(pledge)!;
    if (event.kind === "turnout-confirmed") this.#confirmed++;
    else if (event.kind === "pledge-verified") {
      if (place < 0) this.#join(pledge, event);
    } else if (place >= 0) this.#set(place, event.kind !== "pledge-released");
  }

  get confirmed(): number {
    return this.#confirmed;
  }

  /** The channels' codes, by their number in the forest. */
  channelNames(): string[] {
    return Array.from({ length: this.#channels.size }, (_, i) => this.#channels.text(i));
  }

  /** The supporters who count now. */
  forest(): Forest {
    const whole: Forest = {
      parents: this.#parents.values() as Int32Array,
      joined: this.#joined.values() as Float64Array,
      channels: this.#channel.values() as Int32Array,
    };
    return this.#away === 0 ? whole : withoutWithdrawn(whole, this.#gone.values()).forest;
  }

  #join(pledge: number, { at, inviter, channel, held }: PledgeEvent): void {
    this.#place.set(pledge, this.#parents.length);
    const brought = inviter === null ? -1 : this.#place.at(this.#numberOf(inviter))!;
    this.#parents.push(brought);
    this.#joined.push(at / HOUR);
    this.#channel.push(channel === null || channel === "" ? -1 : this.#channels.addText(channel));
    this.#gone.push(held ? 1 : 0);
    if (held) this.#away++;
  }

  #set(place: number, gone: boolean): void {
    if ((this.#gone.at(place) === 1) === gone) return;
    this.#gone.set(place, gone ? 1 : 0);
    this.#away += gone ? 1 : -1;
  }

  #numberOf(pledge: string): number {
    const number = this.#pledges.addText(pledge);
    while (this.#place.length < this.#pledges.size) this.#place.push(-1);
    return number;
  }
}
