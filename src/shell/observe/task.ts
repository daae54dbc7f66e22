import {
  type Activity,
  type Counted,
  chanceOf,
  type DrawsMade,
  type EdgeChance,
  type EdgeColumns,
  joinAccounts,
  makeDraws,
  type NetworkSettings,
  type PairMet,
} from "#observe";

/** The columns of an activity without its names: numbers are all that counting needs. Their memory may be shared. */
type Numbers = Pick<Activity, "rows" | "account" | "object" | "content" | "time"> & {
  readonly accounts: number;
  readonly objects: number;
};

/** What a worker thread is asked to do. */
export type Task =
  | {
      readonly kind: "draws";
      readonly numbers: Numbers;
      readonly tested: PairMet;
      readonly settings: NetworkSettings & { readonly seed: number };
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: "chance";
      readonly ordered: Counted["ordered"];
      readonly edges: EdgeColumns;
      readonly accounts: number;
      readonly window: number;
      readonly resolution: number;
    }
  | {
      readonly kind: "join";
      readonly ordered: Counted["ordered"];
      readonly meets: Uint8Array;
      readonly accounts: number;
      readonly window: number;
      readonly first: number;
      readonly last: number;
    };

/** What comes back: draws for draws, chance for chance, edges for joining. */
export type Done = DrawsMade | EdgeChance | EdgeColumns;

/** Does a task; the same in the thread that asks and in a worker. */
export function perform(task: Task): Done {
  if (task.kind === "join") {
    const { ordered, meets, window, first, last } = task;
    return joinAccounts(
      { ordered, meets, activity: { accounts: { size: task.accounts } } },
      window,
      first,
      last,
    );
  }
  if (task.kind === "chance") {
    const { ordered, edges, accounts, window, resolution } = task;
    return chanceOf({ ordered, edges, activity: { accounts: { size: accounts } } }, window, resolution);
  }
  const { numbers, tested, settings, from, to } = task;
  const activity: Activity = {
    ...numbers,
    accounts: { size: numbers.accounts, text: String },
    objects: { size: numbers.objects, text: String },
    contents: null,
  };
  return makeDraws(activity, tested, settings, from, to);
}
