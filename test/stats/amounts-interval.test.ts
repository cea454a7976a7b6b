import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../../src/stats/distributions/normal.ts';
import { type AmountCase, amountsInterval } from '../../src/stats/intervals/amounts-interval.ts';
import { seededRandom } from '../../src/stats/random.ts';

const amounts = (baseline: number[], candidate: number[], more: Partial<AmountCase> = {}): AmountCase => ({
  baseline,
  candidate,
  repeats: candidate,
  held: false,
  ...more,
});

test('of a model whose repeats cost the same, the change of these cases is known, however few moved', () => {
  const cases = Array.from({ length: 12 }, (_, at) => amounts([1 + at, 1 + at], [at === 3 ? 40 : 1 + at]));
  expect(amountsInterval(cases)).toEqual([3, 3]);
});

test('prices that never vary are known, though sums of them are rounded', () => {
  const cases = [3, 6, 8, 10].map((count) =>
    amounts(Array(count).fill(0.0001), Array(count + 1).fill(0.0001)),
  );
  expect(amountsInterval(cases)).toEqual([0, 0]);
});

test('a case that was not asked adds nothing, and one that nothing is known of is left out', () => {
  const asked = Array.from({ length: 4 }, () => amounts([0.9, 1.1], [1]));
  const [low, high] = amountsInterval(asked) ?? [];
  const held = amounts([0.9, 1.1], [0.9, 1.1], { held: true });
  const with4 = amountsInterval([...asked, ...Array.from({ length: 4 }, () => held)]) ?? [];
  expect(with4[1]).toBeLessThan(high as number);
  expect(low).toBe(-(high as number));
  expect(amountsInterval([...asked, amounts([], [3])])).toEqual([low, high]);
});

test('a change after which answers vary more has a wider interval', () => {
  const wavers = Array.from({ length: 10 }, () => amounts([1, 1], [1], { repeats: [0.2, 1.8] }));
  expect(amountsInterval(wavers)?.[1]).toBeGreaterThan(0.2);
});

test('edges', () => {
  expect(amountsInterval([])).toBeNull();
  // Nothing was repeated: how much an answer varies is not known.
  expect(amountsInterval([amounts([1], [2]), amounts([1], [2])])).toBeNull();
  expect(amountsInterval([amounts([0, 0], [0])])).toBeNull();
  expect(() => amountsInterval([amounts([Number.NaN], [1])])).toThrow('baseline[0] must be finite');
});

/** A number whose logarithm is normal, of mean 1. */
const aroundOne = (deviation: number, next: () => number) =>
  Math.exp(deviation * normalQuantile(next() || Number.EPSILON) - deviation ** 2 / 2);

describe('holds the change of these cases where costs have heavy tails', () => {
  test.each([
    [12, 8, 0.2, 0.05],
    [12, 8, 0.5, 0.2],
    [12, 2, 0.8, 0.05],
    [30, 8, 0.8, 0.6],
    [100, 2, 0.5, 0.05],
  ])('%i cases, %i stored answers that vary by %d, %d moved', (count, stored, varies, moved) => {
    const random = seededRandom(7, 'amounts', count, stored, varies, moved);
    const next = () => random.next();
    const runs = 300;
    let held = 0;
    for (let run = 0; run < runs; run++) {
      let change = 0;
      const cases = Array.from({ length: count }, () => {
        const main = aroundOne(1, next);
        const own = next() < moved ? main * (next() < 0.3 ? 10 : 1.5) : main;
        change += (own - main) / count;
        return amounts(
          Array.from({ length: stored }, () => main * aroundOne(varies, next)),
          [own * aroundOne(varies, next)],
        );
      });
      const [low, high] = amountsInterval(cases) ?? [0, 0];
      if (low <= change && change <= high) held += 1;
    }
    expect(held / runs).toBeGreaterThanOrEqual(0.92);
  });
});
