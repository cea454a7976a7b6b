/** An assertion, as far as it says what it is worth. */
export interface Weighed {
  readonly metric?: string;
  readonly weight?: number;
  /** Only of a set. */
  readonly assert?: readonly Weighed[];
}

/**
 * Metrics that measure nothing because every assertion that names them has `weight: 0`: promptfoo then scores them 0 whatever is
 * answered. `pass` is among them where no assertion of the suite weighs anything, or none is there, since nothing can fail then.
 */
export function weightlessMetrics(tests: readonly Pick<Weighed, 'assert'>[]): string[] {
  const weighs = new Map([['pass', false]]);
  for (const { name, weight } of tests.flatMap((test) => weightsOf(test.assert ?? [], 1)))
    weighs.set(name, weighs.get(name) === true || weight !== 0);
  return [...weighs].flatMap(([name, isWeighed]) => (isWeighed ? [] : [name])).sort();
}

/** What each assertion is worth to the pass rate, and to the metric that it names. A set weighs what is in it. */
function weightsOf(
  assertions: readonly Weighed[],
  outer: number,
): readonly { readonly name: string; readonly weight: number }[] {
  return assertions.flatMap(({ metric, weight: own = 1, assert }) => {
    const weight = outer * own;
    const named = metric === undefined || metric.includes('{{') ? [] : [{ name: metric, weight }];
    return [...named, ...(assert ? weightsOf(assert, weight) : [{ name: 'pass', weight }])];
  });
}
