/** Orders lists of numbers as words are ordered: by the first place in which they differ, else the shorter one first. */
export function compareLists(a: ArrayLike<number>, b: ArrayLike<number>): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const step = (a[i] as number) - (b[i] as number);
    if (step !== 0) return step;
  }
  return a.length - b.length;
}
