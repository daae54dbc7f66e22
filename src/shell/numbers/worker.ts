// Runs in a thread of its own: keeps the forests, and works figures out where no request waits behind them.
import { parentPort } from "node:worker_threads";
import { radialLayout } from "#spread";
import { ForestBook, type PledgeEvent } from "./book.ts";
import { numbersOf, type Question } from "./figures.ts";

/** What the thread is asked; answers carry the same number. */
export type Task =
  | { readonly kind: "add"; readonly campaign: string; readonly events: readonly PledgeEvent[] }
  | { readonly kind: "drop"; readonly campaign: string }
  | { readonly kind: "figures"; readonly campaign: string; readonly question: Question }
  | { readonly kind: "tree"; readonly campaign: string; readonly most: number };

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
    case "figures":
      return numbersOf(bookOf(task.campaign), task.question);
    case "tree":
      return radialLayout(bookOf(task.campaign).forest().parents, task.most);
  }
}

parentPort?.on("message", ({ number, task }: { number: number; task: Task }) => {
  try {
    parentPort?.postMessage({ number, value: work(task) });
  } catch (error) {
    parentPort?.postMessage({ number, error: String((error as Error).stack ?? error) });
  }
});
