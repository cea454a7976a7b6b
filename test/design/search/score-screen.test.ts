import { describe, expect, test } from 'vitest';
import { PRESETS } from '../../../src/design/belief/preset.ts';
import { baselineValues, lookValues } from '../../../src/design/evidence/case-values.ts';
import { sortedEvidence } from '../../../src/design/evidence/sorted-evidence.ts';
import { scoreScreen } from '../../../src/design/search/score-screen.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import type { Stage } from '../../../src/samples/stage.ts';
import { errored, planOf, sampleOf, slotOf, unit } from '../fixtures.ts';

const SCORE = { name: 'score', direction: 'higher' } as const;
/**
 * Nine cases that scored 0.8, 0.9, 0.8 and 0.9 on main: a mean of 0.85 and a variance of 0.01 / 3 in each and in all. So a
 * standard error is √(0.01 / 3 × (1 + ¼)) = 0.0645 after one look, 0.05 after two and 0.0387 after five.
 */
const names = Array.from({ length: 9 }, (_, i) => `case ${i}`);
const stored = names.flatMap((name) =>
  [0.8, 0.9, 0.8, 0.9].map((score, repeat) =>
    sampleOf(name, 'baseline', score, { stage: 'record', round: -1, repeat }),
  ),
);
/** One look a score, each in a round of its own; null is an error. */
const looksAt = (name: string, scores: readonly (number | null)[], stage: Stage = 'search') =>
  scores.map((score, round): Sample => {
    const more = { stage, round };
    return score === null ? errored(name, 'candidate', more) : sampleOf(name, 'candidate', score, more);
  });
function screened(
  of: Readonly<Record<string, readonly (number | null)[]>>,
  direction: 'worse' | 'better' = 'worse',
  more: readonly Sample[] = [],
) {
  const units = [...names, 'unknown'].map((name) => unit(name)).concat(unit('once', { repeatNever: true }));
  const plan = planOf([slotOf(units, { gating: [SCORE] })]);
  const known = [...stored, ...stored.slice(0, 4).map((one) => ({ ...one, case: 'once' }))];
  const fresh = [...names.flatMap((name) => looksAt(name, of[name] ?? [0.85])), ...more];
  const [slotEvidence] = sortedEvidence(plan, { fresh, stored: known, budgetSpent: false }).slots;
  return scoreScreen({ evidence: slotEvidence!, metric: SCORE, preset: PRESETS.normal, direction, seed: 1 });
}

describe('looks at a graded metric', () => {
  test.each<[string, readonly (number | null)[], 'done' | 'again' | 'suspect']>([
    ['1.2 standard errors short', [0.77], 'done'],
    ['1.4 short', [0.76], 'again'],
    ['after two, 1.4 short', [0.78, 0.78], 'done'],
    ['after two, 1.8 short', [0.76, 0.76], 'again'],
    ['after two, 2.4 short', [0.73, 0.73], 'suspect'],
    ['far short, but once', [0.1], 'again'],
    ['five times 1.8 short', [0.78, 0.78, 0.78, 0.78, 0.78], 'suspect'],
    ['four times 1.8 short', [0.774, 0.774, 0.774, 0.774], 'again'],
    ['asked six times, answered twice', [0.76, 0.76, null, null, null, null], 'suspect'],
    ['asked five times, answered twice', [0.76, 0.76, null, null, null], 'again'],
    ['above', [0.99, 0.99], 'done'],
    ['not looked at', [], 'again'],
    ['erred once', [null], 'again'],
    ['erred twice', [null, null], 'done'],
  ])('%s: %j', (_, scores, what) => {
    const { todo, suspects } = screened({ 'case 3': scores });
    expect(todo).toEqual(what === 'again' ? [3] : []);
    expect(suspects.map((one) => one.unit)).toEqual(what === 'suspect' ? [3] : []);
    const mirrored = screened({ 'case 3': scores.map((score) => score && 1.7 - score) }, 'better');
    expect([mirrored.todo, mirrored.suspects.map((one) => one.unit)]).toEqual([
      todo,
      suspects.map((one) => one.unit),
    ]);
  });

  test('of a suite that fell as a whole, as many are followed as a trial takes, the furthest short first', () => {
    const many = Array.from({ length: 60 }, (_, at) => `case ${at}`);
    const plan = planOf([
      slotOf(
        many.map((name) => unit(name)),
        { gating: [SCORE] },
      ),
    ]);
    const before = many.flatMap((name) =>
      [0.8, 0.9, 0.8, 0.9].map((score, repeat) =>
        sampleOf(name, 'baseline', score, { stage: 'record', round: -1, repeat }),
      ),
    );
    const fresh = many.flatMap((name, at) => looksAt(name, [0.1 + at / 1000]));
    const [evidence] = sortedEvidence(plan, { fresh, stored: before, budgetSpent: false }).slots;
    const input = { metric: SCORE, preset: PRESETS.normal, direction: 'worse', seed: 1 } as const;
    const { todo } = scoreScreen({ ...input, evidence: evidence! });
    expect(todo).toEqual(Array.from({ length: 40 }, (_, at) => at));
  });

  test('the furthest short is the strongest suspect; what main never scored, or is asked once, is left out', () => {
    const found = screened({ 'case 2': [0.73, 0.73], 'case 5': [0.6, 0.6] });
    expect(found.suspects).toEqual([
      { unit: 5, strength: expect.closeTo(5 / 6, 10) },
      { unit: 2, strength: expect.closeTo(2.4 / 3.4, 10) },
    ]);
    expect(found.all).toEqual(names.map((_, at) => at));
    expect(found.mainTodo).toEqual([]);
  });

  test('a quiet case weighs more than a noisy one, leaning on all; one that never varies has a weight as well', () => {
    const weights = (of: readonly (readonly number[])[]) => {
      const plan = planOf([
        slotOf(
          of.map((_, at) => unit(`${at}`)),
          { gating: [SCORE] },
        ),
      ]);
      const known = of.flatMap((scores, at) =>
        scores.map((score, repeat) =>
          sampleOf(`${at}`, 'baseline', score, { stage: 'record', round: -1, repeat }),
        ),
      );
      const [slotEvidence] = sortedEvidence(plan, { fresh: [], stored: known, budgetSpent: false }).slots;
      const { trial } = scoreScreen({
        evidence: slotEvidence!,
        metric: SCORE,
        preset: PRESETS.low,
        direction: 'worse',
        seed: 1,
      });
      return of.map((_, at) => (trial.kind === 'scores' ? trial.weight(at) : Number.NaN));
    };
    // Squares 0.02 and 0.32 with two degrees each: pooled 0.085; variances (0.02 + 0.17) / 4 and (0.32 + 0.17) / 4.
    expect(
      weights([
        [0.4, 0.5, 0.6],
        [0.1, 0.5, 0.9],
      ]),
    ).toEqual([expect.closeTo(1 / Math.sqrt(0.19 / 4), 10), expect.closeTo(1 / Math.sqrt(0.49 / 4), 10)]);
    expect(weights([[0.5], [0.5]])).toEqual([1e6, 1e6]);
    expect(
      weights([
        [300, 300],
        [100, 100],
      ]),
    ).toEqual([expect.closeTo(1e6 / 300, 6), expect.closeTo(1e6 / 300, 6)]);
  });
});

describe('the guard of a graded metric', () => {
  const all = (...scores: readonly number[]) => Object.fromEntries(names.map((name) => [name, scores]));
  const again = (score: number) => names.flatMap((name) => looksAt(name, [score], 'relook'));
  const kind = (...given: Parameters<typeof screened>) => screened(...given).guard?.kind;
  const short = (errors: number) => 0.85 - errors * Math.sqrt((0.01 / 3) * 1.25);

  // Nine equal looks that are s short lie 3 s standard errors short together: armed from 1.2, sure from 1.9.
  test.each([
    [0.39, 'idle'],
    [0.41, 'armed'],
    [0.62, 'armed'],
    [0.64, 'fires'],
    [-1, 'idle'],
  ])('all %d standard errors short: %s', (errors, expected) => {
    expect(kind(all(short(errors)))).toBe(expected);
  });

  test('armed, it asks every case once more', () => {
    expect(screened(all(short(0.5))).guard).toEqual({ kind: 'armed', relook: names.map((_, at) => at) });
    const half = again(0.85).slice(0, 4);
    expect(screened(all(short(0.5)), 'worse', half).guard).toEqual({
      kind: 'armed',
      relook: [4, 5, 6, 7, 8],
    });
  });

  // Both looks together fire from 1.6 on: a mean fall of 1.6 ÷ 3 × 0.05 = 0.0267. The first gave 0.0323.
  test.each([
    [0.022, 'fires'],
    [0.02, 'rests'],
  ])('and goes by both looks: %d below at the second, %s', (fall, expected) => {
    expect(kind(all(short(0.5)), 'worse', again(0.85 - fall))).toBe(expected);
  });

  test('one case alone cannot fire it, and nothing but first looks counts', () => {
    expect(kind({ 'case 3': [0] })).toBe('idle');
    expect(kind({ 'case 3': [0], 'case 4': [0] })).toBe('fires');
    expect(kind(all(0.85, 0.1))).toBe('idle');
    expect(screened(all(short(0.64)), 'better').guard).toBeNull();
  });
});

test('answers out of a cache are one look; of main every sample counts', () => {
  const plan = planOf([slotOf([unit('a')], { gating: [SCORE] })]);
  const looks = (...cached: readonly boolean[]) => {
    const fresh = cached.map((own, repeat) =>
      sampleOf('a', 'candidate', repeat / 10, { stage: 'search', repeat, cached: own }),
    );
    const [slotEvidence] = sortedEvidence(plan, { fresh, stored: [], budgetSpent: false }).slots;
    return lookValues(slotEvidence!, SCORE, ['search'])[0];
  };
  expect(looks(true, true)).toEqual([0]);
  expect(looks(true, false, false)).toEqual([0.1, 0.2]);
  expect(looks(false, false)).toEqual([0, 0.1]);
  const main = (['fill', 'search', 'trial'] as const).map((stage, at) =>
    sampleOf('a', 'baseline', at / 10, { stage, round: at }),
  );
  const [slotEvidence] = sortedEvidence(plan, {
    fresh: main,
    stored: [sampleOf('a', 'baseline', 0.9)],
    budgetSpent: false,
  }).slots;
  expect(baselineValues(slotEvidence!, SCORE)).toEqual([[0.9, 0, 0.1]]);
  expect(baselineValues(slotEvidence!, SCORE, [])).toEqual([[0.9, 0]]);
  expect(baselineValues(slotEvidence!, { ...SCORE, direction: 'lower' }, [])).toEqual([[-0.9, 0]]);
});
