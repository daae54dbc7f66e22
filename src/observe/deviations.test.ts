import { expect, test } from "vitest";
import { type Act, activityOf } from "./activity.ts";
import { coordinatedNetwork } from "./compat/coortweet-network.ts";
import { detectGroups } from "./compat/coortweet-pairs.ts";
import { accountStats, groupStats } from "./compat/coortweet-stats.ts";
import { coactionNetwork } from "./network.ts";

// The rows of "Where the default differs from the references" in docs/methods/observe.md.

const ours = (acts: readonly Act[], minParticipation = 1) =>
  coactionNetwork(activityOf(acts), { window: 10, minParticipation }).edges;
const reference = (acts: readonly Act[], minParticipation = 1) => {
  const activity = activityOf(acts);
  const pairs = detectGroups(activity, { window: 10, minParticipation });
  return { activity, pairs, edges: coordinatedNetwork(activity, pairs, 0.5) };
};
const act = (account: string, object: string, time: number, content = `${account}${object}${time}`): Act => ({
  account,
  object,
  time,
  content,
});

test("one share beside six is one common object, six acts and one, not an edge of six between equals", () => {
  const acts = [...[1, 2, 3, 5, 6, 7].map((time) => act("A", "o", time)), act("B", "o", 4)];
  expect(reference(acts).edges).toMatchObject([{ weight: 6, symmetry: 1 }]);
  const edges = ours(acts);
  expect([edges.objects[0], edges.actsLow[0], edges.actsHigh[0], edges.pairs[0]]).toEqual([1, 6, 1, 6]);
});

test("three accounts on one object with a comma are three edges on one object, not two accounts on two", () => {
  const acts = ["A", "B", "C"].map((account, time) => act(account, "http://e.com/a,b", time));
  const { activity, edges } = reference(acts);
  expect(groupStats(activity, edges).map(({ accounts }) => accounts)).toEqual([2, 2]);
  expect(ours(acts).size).toBe(3);
  expect(coactionNetwork(activity, { window: 10, minParticipation: 1 }).activity.objects.size).toBe(1);
});

test("an account's mean over its pairs counts equal ones as often as they occur", () => {
  const acts = [
    act("M", "p", 0),
    act("B", "p", 2),
    act("M", "q", 100),
    act("C", "q", 102),
    act("M", "r", 200),
    act("D", "r", 208),
  ];
  const { activity, edges, pairs } = reference(acts);
  const stats = accountStats(activity, edges, pairs);
  expect(stats.find(({ account }) => activity.accounts.text(account) === "M")!.averageDelta).toBe(5);
  const own = ours(acts);
  const total = own.seconds.subarray(0, own.size).reduce((sum, s) => sum + s, 0);
  expect(total / own.pairs.subarray(0, own.size).reduce((sum, n) => sum + n, 0)).toBe(4);
});

test("an object and a post may bear the same name", () => {
  const acts = [act("A", "7", 0, "7"), act("B", "7", 1, "8")];
  expect([reference(acts).edges.length, ours(acts).size]).toEqual([0, 1]);
});

test("a post with three hashtags is one act of its account, not three", () => {
  const acts = ["x", "y", "z"].flatMap((tag) => [act("A", tag, 0, "a1"), act("B", tag, 1, "b1")]);
  expect([reference(acts, 2).edges.length, ours(acts, 2).size]).toEqual([1, 0]);
});
