// Runs in threads of their own: one keeps the forests and answers at once, another works forecasts out for seconds.
import { parentPort } from "node:worker_threads";
import { type Crowd, liveCrowd, livePicture } from "#spread";
import { ForestBook, type PledgeEvent } from "./book.ts";
import { outlookOf, type Question, spreadOf } from "./figures.ts";

/** What a thread is asked; answers carry the same number. */
export type Task =
  | { readonly kind: "add"; readonly campaign: string; readonly events: readonly PledgeEvent[] }
  | { readonly kind: "drop"; readonly campaign: string }
  | { readonly kind: "spread"; readonly campaign: string; readonly now: number }
  | { readonly kind: "crowd"; readonly campaign: string }
  | { readonly kind: "tree"; readonly campaign: string; readonly most: number }
  | ({ readonly kind: "outlook"; readonly question: Question } & Gathered);

/** What a forecast is made from. */
export interface Gathered {
  readonly crowd: Crowd;
  readonly confirmed: number;
}

/** A forecast looks at no more supporters than this, one by one. */
const MOST_IN_CROWD = 100_000;

const books = new Map<string, ForestBook>();

function bookOf(campaign: string): ForestBook {
  const book = books.get(campaign) ?? new ForestBook();
  books.set(campaign, book);
  return book;
}

function work(task: Task): unknown {
  switch (task.kind) {
    case "add":
      for (const event of task.events) bookOf(task.campaign).add(event);
      return null;
    case "drop":
      books.delete(task.campaign);
      return null;
    case "spread":
      return spreadOf(bookOf(task.campaign), task.now);
    case "crowd": {
      const { forest, confirmed } = bookOf(task.campaign);
      return { crowd: liveCrowd(forest, MOST_IN_CROWD), confirmed } satisfies Gathered;
    }
    case "tree":
      return livePicture(bookOf(task.campaign).forest, task.most);
    case "outlook":
      return outlookOf(task.crowd, task.confirmed, task.question);
  }
}

parentPort?.on("message", ({ number, task }: { number: number; task: Task }) => {
  try {
    parentPort?.postMessage({ number, value: work(task) });
  } catch (error) {
    parentPort?.postMessage({ number, error: String((error as Error).stack ?? error) });
  }
});
