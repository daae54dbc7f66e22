/**
 * Score of a Hacker News story from its points and age, by the published news.arc:
 * (p - 1)^0.8 / ((minutes + 120) / 60)^1.8. Penalties and flags are secret: what is seen is at most this.
 * For observing only: the site's rules forbid asking for votes.
 */
export function hackerNewsScore(points: number, ageHours: number): number {
  const base = points - 1;
  return (base > 0 ? base ** 0.8 : base) / (ageHours + 2) ** 1.8;
}

/** Points that a story of that age must have had to stand at `score`. */
export function hackerNewsPoints(score: number, ageHours: number): number {
  return Math.ceil(1 + (score * (ageHours + 2) ** 1.8) ** (1 / 0.8) - 1e-9);
}
