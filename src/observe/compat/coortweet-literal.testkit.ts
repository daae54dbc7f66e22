import type { Act } from "../activity.ts";

/** The written semantics of `detect_groups`, step by step and slowly: what the fast one is held against. */
export function literalPairs(
  acts: readonly Act[],
  settings: { window: number; minParticipation: number; removeLoops: boolean },
): (string | number)[][] {
  const rowsOf = (account: string): Act[] => acts.filter((act) => act.account === account);
  const accounts = [...new Set(acts.map((act) => act.account))];
  const x = accounts.map(rowsOf).flatMap((own) => (own.length >= settings.minParticipation ? own : []));
  let pairs: { older: Act; newer: Act }[] = [];
  for (const object of new Set(x.map((act) => act.object))) {
    const own = x.filter((act) => act.object === object);
    for (let j = 0; j < own.length; j++) {
      for (let i = 0; i < j; i++) {
        const [first, second] = [own[i]!, own[j]!];
        if (Math.abs(first.time - second.time) > settings.window) continue;
        pairs.push(
          first.time <= second.time ? { older: first, newer: second } : { older: second, newer: first },
        );
      }
    }
  }
  if (settings.removeLoops) {
    pairs = pairs.filter(
      ({ older, newer }) =>
        older.object !== older.content &&
        older.object !== newer.content &&
        older.content !== newer.content &&
        older.account !== newer.account,
    );
  }
  const paired = new Set(pairs.flatMap(({ older, newer }) => [older.content, newer.content]));
  const counted = x.filter((act) => paired.has(act.content));
  const enough = new Set(
    counted
      .filter((act) => counted.filter((o) => o.account === act.account).length >= settings.minParticipation)
      .map((act) => act.content),
  );
  return pairs
    .filter(({ older, newer }) => enough.has(older.content) || enough.has(newer.content))
    .map(({ older, newer }) => [
      older.object,
      older.content!,
      newer.content!,
      newer.time - older.time,
      older.account,
      newer.account,
    ]);
}
