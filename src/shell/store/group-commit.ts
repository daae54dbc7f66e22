interface Waiting<Command, Outcome> {
  readonly command: Command;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/** More requests wait than can be kept: the caller says so to the person instead of accepting. */
class QueueFull extends Error {
  override name = "QueueFull";
}

/**
 * Group commit: what arrives while the last commit is under way becomes the next transaction, and
 * each caller is answered by its own outcome after that commit is on disk. Waiting for more to
 * arrive would only make everybody slower, so an idle queue commits at once.
 */
export class GroupCommit<Command, Outcome> {
  readonly #commit: (commands: readonly Command[]) => Promise<readonly Outcome[]>;
  readonly #largest: number;
  readonly #capacity: number;
  readonly #together: number;
  #waiting: Waiting<Command, Outcome>[] = [];
  #underWay = 0;
  #answered = 0;
  #idle: Promise<void> = Promise.resolve();

  /**
   * `commit` keeps a whole group in one transaction and answers in the same order. `together` groups are
   * under way at once: while one is being written, the next is made ready.
   */
  constructor(
    commit: (commands: readonly Command[]) => Promise<readonly Outcome[]>,
    {
      largest = 1000,
      capacity = 20_000,
      together = 1,
    }: { largest?: number; capacity?: number; together?: number } = {},
  ) {
    this.#commit = commit;
    this.#largest = largest;
    this.#capacity = capacity;
    this.#together = together;
  }

  /** Commands not answered yet, apart from the group under way. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Commands answered since the start. */
  get answered(): number {
    return this.#answered;
  }

  /** Resolves with the command's outcome once it is on disk; throws QueueFull when nothing more can be kept. */
  submit(command: Command): Promise<Outcome> {
    if (this.#waiting.length >= this.#capacity)
      return Promise.reject(new QueueFull("the intake queue is full"));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ command, resolve, reject });
      if (this.#underWay < this.#together) {
        this.#idle = Promise.all([this.#idle, this.#drain()]).then(() => undefined);
      }
    });
  }

  /** Resolves when everything submitted so far has been answered. */
  async idle(): Promise<void> {
    await this.#idle;
  }

  async #drain(): Promise<void> {
    this.#underWay++;
    // Let the requests that were read in the same turn of the event loop join the first group.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const group = this.#waiting.splice(0, this.#largest);
      try {
        const outcomes = await this.#commit(group.map((one) => one.command));
        group.forEach((one, i) => {
          one.resolve(outcomes[i]!);
        });
      } catch (error) {
        for (const one of group) one.reject(error);
      }
      this.#answered += group.length;
    }
    this.#underWay--;
  }
}
