import type { Sample } from '../samples/sample.ts';
import { pairedInterval } from '../stats/intervals/paired-interval.ts';
import { gradedPermutation } from '../stats/permutation/graded-permutation.ts';
import { holm } from '../stats/permutation/holm.ts';
import { seededRandom } from '../stats/random.ts';
import { passWorth, type WorthOf } from './measured-variant.ts';
import type { Variant, VariantPair } from './variant.ts';

/** Finer than 5 % over the pairs of ten variants: it says how many relabellings are drawn where they are too many to count. */
const LEVEL = 0.001;

/** What the answers of each case are worth, 0 to 1. */
type Values = ReadonlyMap<string, readonly number[]>;

/**
 * Every two variants on the cases that both answered: the stratified permutation test of both directions (exact of
 * passes), twice the smaller (two-sided), Holm over all pairs at 5 %.
 */
export function variantPairs(
  variants: readonly Variant[],
  samples: readonly Sample[],
  worthOf: WorthOf = passWorth,
): VariantPair[] {
  const values = new Map(variants.map(({ slot }) => [slot, valuesOf(samples, slot, worthOf)]));
  const pairs = variants.flatMap(({ slot: first }, at) =>
    variants.slice(at + 1).map(({ slot: second }) => comparedPair(first, second, values)),
  );
  const tested = pairs.filter(({ pValue }) => pValue !== null);
  const adjusted = holm(tested.map(({ pValue }) => pValue as number));
  return pairs.map((pair) => {
    const at = tested.indexOf(pair);
    const pValue = at < 0 ? null : (adjusted[at] as number);
    return { ...pair, pValue, differs: pValue !== null && pValue <= 0.05 };
  });
}

function valuesOf(samples: readonly Sample[], slot: string, worthOf: WorthOf): Values {
  const found = new Map<string, number[]>();
  for (const sample of samples) {
    if (sample.slot !== slot || sample.result.kind !== 'scored') continue;
    const own = found.get(sample.case) ?? [];
    found.set(sample.case, own);
    own.push(worthOf(sample.result));
  }
  return found;
}

function comparedPair(first: string, second: string, values: ReadonlyMap<string, Values>): VariantPair {
  const [one, other] = [values.get(first) as Values, values.get(second) as Values];
  const shared = [...one].flatMap(([id, baseline]) => {
    const candidate = other.get(id);
    return candidate ? [{ baseline, candidate }] : [];
  });
  const chanceOf = (strata: typeof shared) =>
    gradedPermutation(strata, { level: LEVEL, random: seededRandom(1) }).pValue;
  const down = chanceOf(shared);
  const up = chanceOf(
    shared.map(({ baseline, candidate }) => ({ baseline: candidate, candidate: baseline })),
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
