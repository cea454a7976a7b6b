const table: number[] = [0, 0];

/** ln(n!) for a whole n ≥ 0, from a table that grows as needed; relative error about 1e-15 · n. */
function logFactorial(n: number): number {
  for (let i = table.length; i <= n; i++) table.push((table[i - 1] as number) + Math.log(i));
  return table[n] as number;
}

/** ln of the number of ways to choose k of n; −Infinity outside 0 ≤ k ≤ n. */
export function logChoose(n: number, k: number): number {
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY;
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
