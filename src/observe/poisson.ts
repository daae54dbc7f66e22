/** P(N >= k) of a Poisson variable with mean `lambda`. */
export function poissonTail(k: number, lambda: number): number {
  if (k <= 0) return 1;
  if (lambda <= 0) return 0;
  let term = Math.exp(-lambda + k * Math.log(lambda) - logFactorial(k));
  if (k > lambda) {
    let sum = 0;
    for (let i = k; term > sum * 1e-17; i++) {
      sum += term;
      term *= lambda / (i + 1);
    }
    return Math.min(1, sum);
  }
  let below = 0;
  for (let i = k - 1; i >= 0; i--) {
    term *= (i + 1) / lambda;
    below += term;
    if (term < below * 1e-17) break;
  }
  return Math.max(0, 1 - below);
}

function logFactorial(n: number): number {
  let sum = 0;
  for (let i = 2; i <= n; i++) sum += Math.log(i);
  return sum;
}
