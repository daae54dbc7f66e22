import { expect, test } from "vitest";
import { GroupCommit } from "./group-commit.ts";

/** A commit that ends when the test says so, and keeps the groups it was given. */
function held() {
  const groups: number[][] = [];
  const release: ((fail?: Error) => void)[] = [];
  const commit = (group: readonly number[]) =>
    new Promise<number[]>((resolve, reject) => {
      groups.push([...group]);
      release.push((fail) => (fail ? reject(fail) : resolve(group.map((n) => n * 10))));
    });
  return { groups, release, commit };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test("what arrives during a commit becomes the next one, and each gets its own answer", async () => {
  const { groups, release, commit } = held();
  const queue = new GroupCommit(commit);
  const first = queue.submit(1);
  await turn();
  const later = [2, 3, 4].map((n) => queue.submit(n));
  await turn();
  expect(groups).toEqual([[1]]);
  release[0]!();
  expect(await first).toBe(10);
  await turn();
  expect(groups).toEqual([[1], [2, 3, 4]]);
  release[1]!();
  expect(await Promise.all(later)).toEqual([20, 30, 40]);
});

test("nobody is answered before the commit, and a failed commit fails its own group only", async () => {
  const { release, commit } = held();
  const queue = new GroupCommit(commit);
  let answered = false;
  const first = queue.submit(1).finally(() => {
    answered = true;
  });
  await turn();
  expect(answered).toBe(false);
  const second = queue.submit(2);
  release[0]!(new Error("the disk is full"));
  await expect(first).rejects.toThrow("the disk is full");
  await turn();
  release[1]!();
  expect(await second).toBe(20);
});

test("groups are bounded, and what cannot be kept is refused rather than accepted", async () => {
  const { groups, release, commit } = held();
  const queue = new GroupCommit(commit, { largest: 2, capacity: 3 });
  const first = queue.submit(0);
  await turn();
  const waiting = [1, 2, 3].map((n) => queue.submit(n));
  await expect(queue.submit(4)).rejects.toMatchObject({ name: "QueueFull" });
  expect(queue.waiting).toBe(3);
  for (let i = 0; i < 3; i++) {
    release[i]!();
    await turn();
  }
  await Promise.all([first, ...waiting]);
  expect(groups).toEqual([[0], [1, 2], [3]]);
  await queue.idle();
});

test("what arrives just as the queue has emptied is not left waiting", async () => {
  const queue = new GroupCommit(async (group: readonly number[]) => [...group]);
  for (let i = 0; i < 50; i++) {
    expect(await queue.submit(i)).toBe(i);
    for (let turns = 0; turns < i % 5; turns++) await Promise.resolve();
  }
});

test("two groups may be under way at once, and each command still gets its own answer", async () => {
  const { groups, release, commit } = held();
  const queue = new GroupCommit(commit, { together: 2 });
  const first = queue.submit(1);
  await turn();
  const second = queue.submit(2);
  await turn();
  const third = queue.submit(3);
  await turn();
  expect(groups).toEqual([[1], [2]]);
  release[1]!();
  expect(await second).toBe(20);
  await turn();
  release[2]!();
  release[0]!();
  expect(await Promise.all([first, third])).toEqual([10, 30]);
  await queue.idle();
});
