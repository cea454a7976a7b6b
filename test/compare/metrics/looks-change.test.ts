import { describe, expect, test } from 'vitest';
import { compareEvidence } from '../../../src/compare/compare-evidence.ts';
import type { Sample, Scored } from '../../../src/samples/sample.ts';
import type { Stage } from '../../../src/samples/stage.ts';
import { looksInterval } from '../../../src/stats/intervals/looks-interval.ts';
import { evidence, finding, gateConfig, onePlan, plannedCase, samples } from '../evidence.ts';

const at = (stage: Stage, round: number, list: readonly Sample[]) =>
  list.map((one) => ({ ...one, stage, round }));

/** A case: main's eight stored samples (null: errors), this PR's looks, and both sides' in the trial. */
type Case = readonly [passed: number | null, looks: string, trial?: readonly [main: string, change: string]];

function rowOf(
  cases: readonly Case[],
  stage: 'trial' | 'balance' = 'trial',
  over: Partial<ReturnType<typeof finding>> = {},
) {
  const ids = cases.map((_, n) => `case ${n}`);
  const each = (of: (one: Case, id: string) => readonly Sample[]) =>
    cases.flatMap((one, n) => of(one, ids[n] as string));
  const marks = (passed: number | null) =>
    passed === null ? 'E'.repeat(8) : '.'.repeat(passed) + 'F'.repeat(8 - passed);
  const stored = each(([passed], id) => samples(id, marks(passed), ''));
  const looks = each(([, marks], id) =>
    [...marks].flatMap((mark, round) => at('search', round, samples(id, '', mark))),
  );
  const trials = each(([, , trial], id) => (trial ? at(stage, 9, samples(id, ...trial)) : []));
  const suspects = ids.filter((_, n) => cases[n]?.[2]);
  const [suite] = compareEvidence({
    plan: onePlan(ids.map((id) => plannedCase(id))),
    config: gateConfig(),
    findings: [finding({ outcome: 'convicted', suspects, netStages: [stage], ...over })],
    evidence: evidence([...looks, ...trials], { stored: at('record', -1, stored) }),
  }).suites;
  return suite && suite.state.kind !== 'skipped' ? suite.state.slots[0]?.metrics[0] : undefined;
}

describe('the change of these cases after a conviction', () => {
  const lost = ['....', 'FFFF'] as const;
  const cases: readonly Case[] = [
    [8, '.'],
    [8, 'F', lost],
    [7, '.'],
    [8, 'FF', ['....', '.FFF']],
    [0, 'F'],
    [5, '.'],
    [8, '.'],
  ];

  // change() in the reference simulation (numpy): belief of k = [8 8 7 8 0 5 8 8] of 8, one first look each, trial of two, the last a
  // suspect that the trial had no room for.
  test('is that of first looks, with the interval that beliefs and trials leave open', () => {
    const row = rowOf([...cases, [8, 'F']]);
    expect(row?.difference).toBeCloseTo(-0.3125, 12);
    // A suspect without room in the trial is taken to have fallen like those that had it: the reference takes its variance instead.
    expect(row?.interval?.[0]).toBeCloseTo(-0.5931827613, 2);
    expect(row?.interval?.[1]).toBeCloseTo(-0.0318172386, 2);
  });

  test('is exact where every case is broken or whole', () => {
    const row = rowOf([
      ...Array.from({ length: 100 }, (): Case => [8, '.']),
      ...Array.from({ length: 50 }, (_, n): Case => (n < 40 ? [8, 'F', lost] : [8, 'F'])),
    ]);
    expect(row?.difference).toBeCloseTo(-1 / 3, 12);
    expect(row?.interval?.[0]).toBeGreaterThan(-0.36);
    expect(row?.interval?.[1]).toBeLessThan(-0.31);
    // What had room in the trial says less.
    expect(row?.net).toBeCloseTo(-40 / 150, 12);
  });

  // Two flaky suspects had a good day. No gain was confirmed, so they win nothing back.
  test('has no net that other suspects win back from a case that was confirmed alone', () => {
    const lucky = ['.FF.', '....'] as const;
    const suite: readonly Case[] = [
      [8, 'F', lost],
      [5, 'F', lucky],
      [5, 'F', lucky],
      [8, '.'],
    ];
    const confirmed = [{ case: 'case 0', pValue: 0.01 }];
    const gains = { convicted: true, pValue: 0.01, cases: ['case 1', 'case 2'] };
    expect(rowOf(suite)?.net).toBe(0);
    expect(rowOf(suite, 'trial', { confirmed })?.net).toBe(-1 / 4);
    expect(rowOf(suite, 'trial', { confirmed, gains })?.net).toBe(0);
  });

  // A trial and a gains trial take forty each. Their changes add up to nothing, and each of them is a change all the same.
  test('sizes what no trial had room for by how far cases moved, and not by the net of those that were tried', () => {
    const repeated = (count: number, one: Case) => Array.from({ length: count }, () => one);
    const half = (way: Case, tried: Case) => [...repeated(40, tried), ...repeated(60, way)];
    const row = rowOf(
      [
        ...repeated(100, [8, '.']),
        ...half([8, 'F'], [8, 'F', lost]),
        ...half([0, '.'], [0, '.', ['FFFF', '....']]),
      ],
      'balance',
    );
    expect(row?.difference).toBeCloseTo(0, 12);
    // Every case is broken, mended or whole, and every answer says which: a part of a flip is open.
    expect(row?.interval?.[0]).toBeGreaterThan(-0.02);
    expect(row?.interval?.[1]).toBeLessThan(0.02);
  });

  // Twelve of 42 cases that answered; in 18 more each answer is an error, on both sides.
  test('is over the cases that have a score, as the estimate is', () => {
    const cases = [
      ...Array.from({ length: 12 }, (): Case => [8, 'F', lost]),
      ...Array.from({ length: 30 }, (): Case => [8, '.']),
    ];
    const row = rowOf([...cases, ...Array.from({ length: 18 }, (): Case => [null, 'E'])]);
    expect(row?.difference).toBeCloseTo(-12 / 42, 12);
    rowOf(cases)?.interval?.forEach((end, at) => {
      expect(row?.interval?.[at]).toBeCloseTo(end, 3);
    });
  });

  test('is over the cases that have a score in a run that asks all alike, too', () => {
    const ids = Array.from({ length: 60 }, (_, n) => `case ${n}`);
    const uniform = ids.flatMap((id, n) =>
      samples(id, n < 42 ? '....' : 'EEEE', n < 12 ? 'FFFF' : n < 42 ? '....' : 'EEEE'),
    );
    const [suite] = compareEvidence({
      plan: onePlan(ids.map((id) => plannedCase(id))),
      config: gateConfig(),
      findings: [finding({ outcome: 'convicted', suspects: ids.slice(0, 12), netStages: ['uniform'] })],
      evidence: evidence(at('uniform', 0, uniform)),
    }).suites;
    const row = suite && suite.state.kind !== 'skipped' ? suite.state.slots[0]?.metrics[0] : undefined;
    expect(row?.difference).toBeCloseTo(-12 / 42, 12);
    const [low = 0, high = 0] = row?.interval ?? [];
    expect((low + high) / 2).toBeCloseTo(-12 / 42, 2);
  });

  test('counts a look as noise that no tried case is like', () => {
    const wide = rowOf([...Array.from({ length: 99 }, (): Case => [0, '.']), [8, 'F', lost]]);
    // No gain was tried: that all of them are real is not known.
    expect((wide?.interval?.[1] ?? 0) - (wide?.interval?.[0] ?? 0)).toBeGreaterThan(0.15);
  });
});

describe('the change of a graded metric over these cases', () => {
  /** Scores of 0.8 with noise of ± 0.02. The first cases moved by so much; the first of those were tried. */
  function widthOf(cases: number, moved: number, tried: number, by = -0.5): number {
    const ids = Array.from({ length: cases }, (_, n) => `case ${n}`);
    const noise = (n: number, draw: number) => (((7 * n + 3 * draw) % 5) - 2) / 100;
    const drawn = (stage: Stage, arm: 'baseline' | 'candidate', count: number, own: readonly string[]) =>
      own.flatMap((id) => {
        const n = ids.indexOf(id);
        const marks = '.'.repeat(count);
        const list = arm === 'baseline' ? samples(id, marks, '') : samples(id, '', marks);
        return at(stage, 0, list).map((one, draw) => {
          const score = 0.8 + (arm === 'candidate' && n < moved ? by : 0) + noise(n, draw + stage.length);
          return { ...one, result: { ...(one.result as Scored), score } };
        });
      });
    const onTrial = ids.slice(0, tried);
    const [suite] = compareEvidence({
      plan: onePlan(ids.map((id) => plannedCase(id))),
      config: gateConfig({ metrics: { score: { gate: true }, pass: { gate: false } } }),
      findings: [finding({ metric: 'score', outcome: 'convicted', suspects: onTrial, netStages: ['trial'] })],
      evidence: evidence(
        [
          ...drawn('search', 'candidate', 1, ids),
          ...drawn('trial', 'baseline', 4, onTrial),
          ...drawn('trial', 'candidate', 4, onTrial),
        ],
        { stored: drawn('record', 'baseline', 4, ids) },
      ),
    }).suites;
    const row =
      suite && suite.state.kind !== 'skipped'
        ? suite.state.slots[0]?.metrics.find(({ name }) => name === 'score')
        : undefined;
    const [low = 0, high = 0] = row?.interval ?? [];
    expect(row?.difference).toBeCloseTo((by * moved) / cases, 2);
    expect(low).toBeLessThan((by * moved) / cases + 0.001);
    expect(high).toBeGreaterThan((by * moved) / cases - 0.001);
    return high - low;
  }
  /** A part of a flip alone: of noise so small nothing else is open. */
  const least = (cases: number) => (2 * 1.96 * Math.sqrt(0.5)) / cases;

  test('takes what a full trial had no room for as moved, where it lies beyond the noise', () => {
    expect(widthOf(300, 180, 40)).toBeLessThan(1.3 * least(300));
    expect(widthOf(300, 40, 40)).toBeLessThan(1.3 * least(300));
  });

  test('counts as noise what a trial with room left out', () => {
    expect(widthOf(300, 180, 30)).toBeGreaterThan(3 * least(300));
  });
});

describe('the interval of first looks', () => {
  const looked = { main: 1, mainVariance: 0.01, look: 1, looks: 1, spread: 0.02, tried: null };

  test('never has the width zero, and holds its estimate', () => {
    const still = { ...looked, mainVariance: 0, spread: 0 };
    // 1.959964 × √½ ÷ 10
    expect(looksInterval([still, still], 10)).toEqual([
      expect.closeTo(-0.13859, 5),
      expect.closeTo(0.13859, 5),
    ]);
    // One case of ten cannot move them by more than a tenth.
    expect(looksInterval([still], 10)).toEqual([-0.1, 0.1]);
    expect(looksInterval([], 10)).toBeNull();
  });

  test('is as wide as the looks themselves show, but for what trials found', () => {
    const width = (tried: number | null) => {
      const fell = Array.from({ length: 20 }, () => ({ ...looked, look: 0, tried }));
      const [low = 0, high = 0] = looksInterval(fell, 100) ?? [];
      return high - low;
    };
    // 2 × 1.959964 × √(20.5) ÷ 100, cut off at −20 of 100; and √(20 × 0.03 + 0.5).
    expect(width(null)).toBeCloseTo((1.959964 * Math.sqrt(20.5)) / 100, 5);
    expect(width(-1)).toBeCloseTo((1.959964 * Math.sqrt(1.1)) / 100, 5);
  });
});
