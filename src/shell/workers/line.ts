import type { Serializable } from "node:child_process";

/** The process at the other end: a worker, or the one that started us. */
export interface Peer {
  send?(message: Serializable): unknown;
  on(event: "message", listener: (message: unknown) => void): unknown;
}

/** Questions to the process at the other end. */
export interface Line {
  /** The answer to a question; throws when none comes in time. */
  ask(question: string): Promise<unknown>;
}

interface Message {
  readonly flashcrowd: "question" | "answer";
  readonly id: number;
  readonly content: unknown;
}

const PATIENCE = 2000;

/** Opens the line. `answer` answers what the other end asks; a question it fails at stays without an answer. */
export function openLine(peer: Peer, answer: (question: string) => Promise<unknown>): Line {
  const asked = new Map<number, (answer: unknown) => void>();
  let last = 0;
  const send = (message: Message): void => {
    peer.send?.(message as unknown as Serializable);
  };
  peer.on("message", (message) => {
    const { flashcrowd, id, content } = (message ?? {}) as Partial<Message>;
    if (id === undefined) return;
    if (flashcrowd === "answer") asked.get(id)?.(content);
    if (flashcrowd !== "question") return;
    answer(String(content)).then(
      (given) => send({ flashcrowd: "answer", id, content: given }),
      () => undefined,
    );
  });
  return {
    ask(question) {
      const id = ++last;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          asked.delete(id);
          reject(new Error(`no answer to "${question}" from another process`));
        }, PATIENCE);
        asked.set(id, (given) => {
          clearTimeout(timer);
          asked.delete(id);
          resolve(given);
        });
        send({ flashcrowd: "question", id, content: question });
      });
    },
  };
}
