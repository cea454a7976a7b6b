import { sum } from '../numbers.ts';
import type { Sample } from '../samples/sample.ts';
import { pairedInterval } from '../stats/intervals/paired-interval.ts';
import { holm } from '../stats/permutation/holm.ts';
import { stratifiedPermutation } from '../stats/permutation/stratified-permutation.ts';
import type { Variant, VariantPair } from './variant.ts';

/** Passes (1) and fails (0) of each case. */
type Passes = ReadonlyMap<string, readonly number[]>;

/**
 * Every two variants on the cases that both answered: the exact stratified permutation test of both directions, twice
 * the smaller (two-sided), Holm over all pairs at 5 %.
 */
export function variantPairs(variants: readonly Variant[], samples: readonly Sample[]): VariantPair[] {
  const passes = new Map(variants.map(({ slot }) => [slot, passesOf(samples, slot)]));
  const pairs = variants.flatMap(({ slot: first }, at) =>
    variants.slice(at + 1).map(({ slot: second }) => comparedPair(first, second, passes)),
  );
  const tested = pairs.filter(({ pValue }) => pValue !== null);
  const adjusted = holm(tested.map(({ pValue }) => pValue as number));
  return pairs.map((pair) => {
    const at = tested.indexOf(pair);
    const pValue = at < 0 ? null : (adjusted[at] as number);
    return { ...pair, pValue, differs: pValue !== null && pValue <= 0.05 };
  });
}

function passesOf(samples: readonly Sample[], slot: string): Passes {
  const found = new Map<string, number[]>();
  for (const sample of samples) {
    if (sample.slot !== slot || sample.result.kind !== 'scored') continue;
    const own = found.get(sample.case) ?? [];
    found.set(sample.case, own);
    own.push(sample.result.passed ? 1 : 0);
  }
  return found;
}

function comparedPair(first: string, second: string, passes: ReadonlyMap<string, Passes>): VariantPair {
  const [one, other] = [passes.get(first) as Passes, passes.get(second) as Passes];
  const shared = [...one].flatMap(([id, baseline]) => {
    const candidate = other.get(id);
    return candidate ? [{ baseline, candidate }] : [];
  });
  const strata = shared.map(({ baseline, candidate }) => ({
    baseline: counted(baseline),
    candidate: counted(candidate),
  }));
  const down = stratifiedPermutation(strata);
  const up = stratifiedPermutation(
    strata.map(({ baseline, candidate }) => ({ baseline: candidate, candidate: baseline })),
  );
  const found = pairedInterval(shared);
  return {
    first,
    second,
    difference: found?.difference ?? 0,
    interval: found ? [found.low, found.high] : null,
    pValue: shared.length === 0 ? null : Math.min(1, 2 * Math.min(down, up)),
    differs: false,
  };
}

function counted(values: readonly number[]) {
  return { scored: values.length, passed: sum(values) };
}
