import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseShard } from '../../src/commands/shards/parse-shard.ts';
import { PawlError } from '../../src/errors.ts';
import { grouped } from '../../src/grouped.ts';
import type { EvalPlan } from '../../src/plan/eval-plan.ts';
import { type AnswerWorth, dealtCells, withheldOf } from '../../src/plan/shards.ts';
import { armCellKey, cellKey } from '../../src/samples/cell.ts';
import type { Sample } from '../../src/samples/sample.ts';
import { sampleWith as sample } from '../support/builders/sample.ts';

function planOf(cases: number, stored: readonly Sample[] = [], same: readonly number[] = []): EvalPlan {
  const cells = Array.from({ length: cases }, (_, n) => ({
    ...{ slot: 'p', case: `c${n}`, baseline: n, candidate: n },
    ...(same.includes(n) && { same: true as const }),
  }));
  const action = { kind: 'run', slots: [], cases: [], cells, stored: { samples: stored } };
  return { suites: [{ suite: 's', action } as never], calls: { atLeast: 0, atMost: 0 } };
}

describe('which shard draws a cell', () => {
  test('each cell one shard, the numbers as even as they go', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 30 }), (cases, count) => {
        const dealt = [...dealtCells(planOf(cases), { index: 1, count }, 3).values()];
        const sizes = Array.from({ length: count }, (_, at) => dealt.filter((of) => of === at + 1).length);
        expect(dealt).toHaveLength(cases);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('the same whichever shard asks', () => {
    const plan = planOf(50);
    const of = (index: number) => [...dealtCells(plan, { index, count: 7 }, 3)];
    expect(of(5)).toEqual(of(1));
  });

  test('slow cases are spread, by the latencies that main has stored', () => {
    const slow = [0, 1, 2, 3].map((n) => sample({ suite: 's', slot: 'p', case: `c${n}`, latencyMs: 60_000 }));
    const fast = Array.from({ length: 36 }, (_, n) =>
      sample({ suite: 's', slot: 'p', case: `c${n + 4}`, latencyMs: 100 }),
    );
    const dealt = dealtCells(planOf(40, [...slow, ...fast]), { index: 1, count: 4 }, 0);
    const shardsOfSlow = slow.map((each) => dealt.get(cellKey(each)));
    expect(new Set(shardsOfSlow).size).toBe(4);
  });

  test('where all answers came at once, each shard draws some', () => {
    const stored = [0, 1, 2, 3].map((n) => sample({ suite: 's', slot: 'p', case: `c${n}`, latencyMs: 0 }));
    const dealt = dealtCells(planOf(4, stored), { index: 1, count: 2 }, 0);
    expect([...dealt.values()].sort()).toEqual([1, 1, 2, 2]);
  });

  test('a cell that cannot differ is nobody’s', () => {
    expect(dealtCells(planOf(3, [], [1]), { index: 1, count: 2 }, 3).size).toBe(2);
  });
});

const PASS_ALONE = (): readonly AnswerWorth[] => [
  {
    even: 0.5,
    steady: true,
    worth: ({ result }) => (result.kind === 'scored' ? Number(result.passed) : null),
  },
];

describe('what is withheld of what shards drew', () => {
  const drawn = (suite: string, cases: number) =>
    Array.from({ length: cases }, (_, n) => [
      ...[0, 1, 2].map((repeat) =>
        sample({ suite, slot: 'p', case: `c${n}`, arm: 'baseline', stage: 'fill', repeat }),
      ),
      sample({ suite, slot: 'p', case: `c${n}`, arm: 'candidate', stage: 'search', repeat: 0 }),
    ]).flat();

  test('at least 16 of main and 32 of this PR in each suite, one a cell, and two in a hundred of a large one', () => {
    const all = [...drawn('small', 10), ...drawn('middle', 40), ...drawn('large', 2000)];
    const { taken, withheld } = withheldOf(all, 1, PASS_ALONE);
    expect(taken.length + withheld.length).toBe(all.length);
    expect(new Set(withheld.map(armCellKey)).size).toBe(withheld.length);
    const count = (suite: string, arm: string) =>
      withheld.filter((each) => each.suite === suite && each.arm === arm).length;
    expect(['small', 'middle', 'large'].map((suite) => count(suite, 'baseline'))).toEqual([10, 16, 40]);
    expect(['small', 'middle', 'large'].map((suite) => count(suite, 'candidate'))).toEqual([10, 32, 40]);
  });

  test('all answers of main where it mostly failed, of 16 such cases and of a tenth, and no more of this PR', () => {
    const failing = (all: readonly Sample[], from: number) =>
      all.map((each) =>
        Number(each.case.slice(1)) < 200 && each.repeat >= from
          ? { ...each, result: { kind: 'scored' as const, passed: false, score: 0, metrics: {}, failed: [] } }
          : each,
      );
    for (const [from, cells] of [
      [0, 20],
      [1, 20],
      [2, 0],
    ] as const) {
      const { withheld } = withheldOf(failing(drawn('s', 400), from), 1, PASS_ALONE);
      const whole = [...grouped(withheld, armCellKey).values()].filter(({ length }) => length === 3);
      expect([whole.length, withheld.filter(({ arm }) => arm === 'candidate').length]).toEqual([cells, 32]);
    }
    const few = failing(drawn('s', 8), 0);
    expect(withheldOf(few, 1, PASS_ALONE).taken).toEqual([]);
  });

  test('all answers of main where a score is below the median of its slot, and none more where all are alike', () => {
    const byScore = (): readonly AnswerWorth[] => [
      { even: null, steady: true, worth: ({ result }) => (result.kind === 'scored' ? result.score : null) },
    ];
    const scored = (score: (n: number) => number) =>
      drawn('s', 400).map((each) => ({
        ...each,
        result: {
          ...{ kind: 'scored' as const, passed: true, metrics: {}, failed: [] },
          score: score(Number(each.case.slice(1))),
        },
      }));
    const whole = (all: readonly Sample[]) =>
      [...grouped(withheldOf(all, 1, byScore).withheld, armCellKey).values()]
        .filter(({ length }) => length === 3)
        .map(([first]) => Number(first?.case.slice(1)));
    const low = whole(scored((n) => (n < 180 ? 0.5 : 0.9)));
    expect([low.length, Math.max(...low) < 180]).toEqual([18, true]);
    expect(whole(scored(() => 0.7))).toEqual([]);
  });

  test('another seed, other cells', () => {
    const all = drawn('s', 400);
    const cells = (seed: number) => withheldOf(all, seed, PASS_ALONE).withheld.map(armCellKey).sort();
    expect(cells(1)).toEqual(cells(1));
    expect(cells(1)).not.toEqual(cells(2));
  });
});

test('what names a shard', () => {
  expect(parseShard(' 2/4 ')).toEqual({ index: 2, count: 4 });
  expect(parseShard('256/256')).toEqual({ index: 256, count: 256 });
  for (const text of ['', '2', '0/4', '5/4', '1/257', '1/0', '-1/4', '1.5/4', '1/4/2', 'one/four'])
    expect(() => parseShard(text)).toThrow(PawlError);
});
