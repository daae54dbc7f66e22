import { expect, test, vi } from "vitest";
import { type News, openNews } from "./news.ts";

/** Processes on one wire, each with the list of campaigns that it was told to look at. */
function processes(count: number) {
  const sent: string[] = [];
  const all: { news: News; touched: string[] }[] = [];
  const wire = {
    async send(text: string) {
      sent.push(text);
      for (const { news } of all) news.hear(text);
    },
    async close() {},
  };
  for (let n = 0; n < count; n++) {
    const touched: string[] = [];
    all.push({ touched, news: openNews(wire, (id) => touched.push(id), console.error) });
  }
  return { all, sent };
}

test("what one process has counted the others look at once, and nobody passes it on", async () => {
  const { all, sent } = processes(3);
  const [one, two, three] = all;
  one!.news.seen("song", 7);
  expect([one!.touched, two!.touched, three!.touched]).toEqual([[], ["song"], ["song"]]);
  // Having looked, they have seen the same.
  two!.news.seen("song", 7);
  three!.news.seen("song", 6);
  expect(sent).toHaveLength(1);
  for (const { news } of all) await news.close();
});

test("in a surge the newest is told ten times a second, not each", async () => {
  vi.useFakeTimers();
  try {
    const { all, sent } = processes(2);
    const [one, two] = all;
    for (let seq = 1; seq <= 500; seq++) one!.news.seen("song", seq);
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toEqual(['[["song",1]]', '[["song",500]]']);
    expect(two!.touched).toEqual(["song", "song"]);
    for (const { news } of all) await news.close();
  } finally {
    vi.useRealTimers();
  }
});
