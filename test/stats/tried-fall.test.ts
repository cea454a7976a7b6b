import { expect, test } from 'vitest';
import { triedFall } from '../../src/stats/over-time/tried-fall.ts';
import { seededRandom } from '../../src/stats/random.ts';

const NOISE = 0.2;
type Kind = 'same' | 'broken' | 'fell';

/** Ten cases of these kinds whose looks are low enough to be chosen: three scores stored, four a side beside each other. */
function chosen(seed: number, kinds: readonly Kind[]) {
  const random = seededRandom(seed, 'tried-fall');
  const around = (middle: number, count: number) =>
    Array.from(
      { length: count },
      () => middle + NOISE * (random.next() + random.next() + random.next() - 1.5),
    );
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return Array.from({ length: 10 }, (_, at) => {
    const kind = kinds[at % kinds.length];
    const now = kind === 'fell' ? 0.5 : 0.8;
    const change = kind === 'same' ? 0.8 : 0.5;
    for (;;) {
      const [before, looks] = [around(0.8, 3), around(change, 2)];
      if (meanOf(looks) < meanOf(before) - NOISE / 2)
        return { before, looks, beside: around(change, 4), now: around(now, 4) };
    }
  });
}
const above = (least: number, kinds: readonly Kind[]) =>
  Array.from({ length: 200 }, (_, seed) => triedFall(chosen(seed, kinds)) ?? 0).filter((own) => own > least)
    .length;

test('cases that fell by themselves are seen, some of them among broken ones too', () => {
  expect(above(2.5, ['fell'])).toBeGreaterThan(195);
  expect(above(2.5, ['fell', 'broken'])).toBeGreaterThan(190);
});

test('that looks were low by chance, or for the change, is not a fall', () => {
  expect(above(2.5, ['same'])).toBeLessThan(10);
  expect(above(2.5, ['same', 'broken'])).toBeLessThan(10);
  expect(above(2.5, ['broken'])).toBe(0);
});

test('nothing is known of no case, of one that was not asked on all sides, and of scores that never vary', () => {
  const [one] = chosen(1, ['fell']);
  expect(triedFall([])).toBeNull();
  expect(triedFall(one ? [{ ...one, now: [] }] : [])).toBeNull();
  expect(triedFall([{ before: [1, 1], looks: [0], beside: [0], now: [0, 0] }])).toBeNull();
});
