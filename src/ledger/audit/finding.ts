/** What an audit can find. The closed list; each breaks the verdict. */
export type AuditFault =
  /** The bytes at a place of the log are no leaf of the closed union. */
  | "leaf-unreadable"
  /** The leaves do not add up to the root that the log signed. */
  | "root-differs"
  /** The log is smaller now than a checkpoint seen before. */
  | "rolled-back"
  /** The log does not begin with the log of a checkpoint seen before. */
  | "history-changed"
  /** The page publishes another figure than the leaves add up to. */
  | "figure-differs"
  /** The page speaks of more leaves than the log has signed. */
  | "figures-ahead"
  /** A pseudonym is verified twice without a withdrawal between. */
  | "duplicate-pseudonym"
  /** A leaf that cannot follow on the ones before it, for instance a release of what was not held. */
  | "impossible-order"
  /** What the log publishes as signed by a witness cannot be read, or was not signed by log and witness. */
  | "witness-unbelieved"
  /** More people were verified in one minute than the audit was told to believe. */
  | "too-fast";

/** One thing that is wrong. */
export interface Finding {
  readonly fault: AuditFault;
  /** Place of the leaf that shows it, when one does. */
  readonly index: number | null;
  /** In plain words, with the values that differ. */
  readonly words: string;
}

/** An audit names at most this many findings of one fault, and counts the rest. */
const MOST_NAMED = 20;

/** The findings of one audit: the first ones of each fault in words, and how many there are. */
export class Findings {
  readonly #named: Finding[] = [];
  readonly #counts = new Map<AuditFault, number>();

  add(fault: AuditFault, index: number | null, words: string): void {
    const count = (this.#counts.get(fault) ?? 0) + 1;
    this.#counts.set(fault, count);
    if (count <= MOST_NAMED) this.#named.push({ fault, index, words });
  }

  get named(): readonly Finding[] {
    return this.#named;
  }

  /** How often each fault was found. */
  get counts(): Partial<Record<AuditFault, number>> {
    return Object.fromEntries(this.#counts);
  }
}

/** How many leaves, in words. */
export function leavesInWords(count: number): string {
  return count === 1 ? "1 leaf" : `${count.toLocaleString("en")} leaves`;
}
