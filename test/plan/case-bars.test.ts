import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  barOf,
  barText,
  type CaseBar,
  canBeMissed,
  isLowered,
  judgingBar,
} from '../../src/plan/case-bars.ts';

test.each<[unknown, CaseBar | null | undefined]>([
  ['3/5', { passes: 3, of: 5 }],
  [' 12 / 20 ', { passes: 12, of: 20 }],
  ['1/2', { passes: 1, of: 2 }],
  [undefined, null],
  ['', null],
  [null, null],
  ['0/5', undefined],
  ['6/5', undefined],
  ['1/1', undefined],
  ['3/51', undefined],
  ['3', undefined],
  ['-3/5', undefined],
  ['3/5/7', undefined],
  [0.6, undefined],
  [['3/5'], undefined],
])('%j', (written, bar) => {
  expect(barOf(written)).toEqual(bar);
});

const bars = fc
  .tuple(fc.integer({ min: 2, max: 50 }), fc.integer({ min: 1, max: 50 }))
  .filter(([of, passes]) => passes <= of)
  .map(([of, passes]): CaseBar => ({ passes, of }));

test('a bar is read as it is written, and no bar judges more leniently than main’s', () => {
  fc.assert(
    fc.property(bars, fc.option(bars), (main, own) => {
      expect(barOf(barText(main))).toEqual(main);
      const judging = judgingBar(main, own) as CaseBar;
      expect(judging.passes / judging.of).toBeGreaterThanOrEqual(main.passes / main.of - 1e-12);
      expect(isLowered(main, judging)).toBe(false);
      expect(isLowered(null, own)).toBe(false);
    }),
  );
});

// R: binom.test(0, n)$conf.int[2] < k/n
test.each([
  ['1/5', false],
  ['1/50', false],
  ['2/3', false],
  ['2/2', true],
  ['3/5', true],
  ['3/9', false],
  ['4/50', true],
])('%s can be missed: %s', (written, can) => {
  expect(canBeMissed(barOf(written) as CaseBar)).toBe(can);
});

test('a bar that can be missed is lowered by one that cannot, whatever its share', () => {
  const [main, own] = [barOf('3/5'), barOf('2/3')] as [CaseBar, CaseBar];
  expect(isLowered(main, own)).toBe(true);
  expect(judgingBar(main, own)).toEqual(main);
  expect(isLowered(own, main)).toBe(true);
});
