import { expect, test } from 'vitest';
import { driftTest } from '../../src/stats/over-time/drift-test.ts';
import { farMoves } from '../../src/stats/over-time/far-moves.ts';
import { seededRandom } from '../../src/stats/random.ts';

const chance = (strata: Parameters<typeof farMoves>[0]) =>
  farMoves(strata, { level: 0.05, random: seededRandom(1, 'far') });

// By hand: of two cases that are each dealt in four ways, one way of sixteen has both rises, and two-sided that is 1 / 8.
test('holds the moves seen against every way to deal them', () => {
  const risen = { baseline: [0, 0, 0], candidate: [1] };
  expect(chance([risen, risen])).toBeCloseTo(1 / 8, 1);
  expect(chance([risen])).toBeCloseTo(1 / 2, 1);
  // The larger move decides: 9 against 1.
  const fallen = { baseline: [3, 3, 3], candidate: [0] };
  expect(chance([risen, fallen])).toBeCloseTo(1 / 2, 1);
  expect(chance([{ baseline: [2, 2], candidate: [2] }])).toBeNull();
  expect(chance([])).toBeNull();
});

test('a few cases far down show among many that waver, where their sum does not', () => {
  const wave = (at: number) => 0.5 + 0.12 * Math.sin(7 * at + 1);
  const strata = Array.from({ length: 60 }, (_, at) => {
    const candidate = at < 5 ? [0.15] : [wave(13 * at) + 0.01];
    return { baseline: [wave(at), wave(3 * at + 1), wave(5 * at + 2)], candidate };
  });
  expect(chance(strata)).toBeLessThan(0.05);
  const sums = driftTest(
    { whole: strata, single: [], cases: 60 },
    { level: 0.05, random: seededRandom(1, 'sum') },
  );
  expect(sums.net).toBeGreaterThan(0.1);
});

test('says nothing where nothing moved: at most as often as its level', () => {
  const random = seededRandom(3, 'null');
  const found = Array.from({ length: 100 }, (_, run) => {
    const strata = Array.from({ length: 30 }, () => {
      const level = random.next();
      const draw = () => level + 0.2 * random.next() ** 3;
      return { baseline: [draw(), draw(), draw()], candidate: [draw()] };
    });
    return farMoves(strata, { level: 0.1, random: seededRandom(run, 'draws') }) ?? 1;
  });
  // 100 draws at 0.1: 21 or more in one of a thousand.
  expect(found.filter((own) => own <= 0.1).length).toBeLessThan(21);
  expect(found.filter((own) => own <= 0.1).length).toBeGreaterThan(1);
});
