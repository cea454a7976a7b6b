import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DesignSlot } from '../../../src/design/design.ts';
import { gradeOdds } from '../../../src/design/evidence/grade-odds.ts';
import { sortedEvidence } from '../../../src/design/evidence/sorted-evidence.ts';
import { designFor } from '../../../src/design/registry.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { planOf, sampleOf, slotOf, unit } from '../fixtures.ts';

const scores = (arm: 'baseline' | 'candidate', values: readonly number[], more: Partial<Sample> = {}) =>
  values.map((score, repeat) =>
    sampleOf('a', arm, score, { repeat, ...(arm === 'candidate' && { stage: 'search' }), ...more }),
  );

/** The ratio of one case whose answers scored so on main (stored) and on this PR. */
function oddsOf(stored: readonly Sample[], fresh: readonly Sample[], more: Partial<DesignSlot> = {}): number {
  const plan = planOf([slotOf([unit('a')], more)], { effort: 'normal' });
  const [slot] = sortedEvidence(plan, { stored, fresh, budgetSpent: false }).slots;
  return gradeOdds(slot!)[0]!;
}
const odds = (main: readonly number[], pr: readonly number[]) =>
  oddsOf(scores('baseline', main), scores('candidate', pr));

describe('what the score of a passing answer says', () => {
  test.each([
    // Python: (n + 1) * (1 / (n + 1)) ** 0.25 for n = 3 and 6
    ['below all of three', [0.8, 0.9, 1], [0.6], 2.828427],
    ['below all of six', [0.8, 0.9, 1, 1, 1, 1], [0.6], 4.303518],
    // Python: 7 * (1 - (6 / 7) ** 0.25)
    ['above all of six', [0.6, 0.7, 0.8, 0.8, 0.7, 0.6], [1], 0.264632],
    ['equal to all', [1, 1, 1, 1], [1], 1],
    // Python: (1 - 0.2 ** 0.25) / 0.8, four of five places
    ['one of the better half with ties', [0.6, 1, 1, 1], [1], 0.414074],
    ['two below all of three', [0.8, 0.9, 1], [0.6, 0.7], 8],
    ['nothing of main but two', [0.9, 1], [0.6], 1],
    ['no answer', [0.8, 0.9, 1], [], 1],
    ['a failing answer, which the pass itself counts', [0.8, 0.9, 1], [0.2], 1],
    ['below the passing ones, whatever failing ones scored', [0.1, 0.2, 0.8, 0.9, 1], [0.6], 2.828427],
  ])('%s', (_, main, pr, expected) => {
    expect(odds(main, pr)).toBeCloseTo(expected, 5);
  });

  test('is nothing where the score itself gates: its own search finds what fell', () => {
    const gating = (['pass', 'score'] as const).map((name) => ({ name, direction: 'higher' as const }));
    const [main, pr] = [scores('baseline', [0.8, 0.9, 1]), scores('candidate', [0.6])];
    expect([oddsOf(main, pr) > 1, oddsOf(main, pr, { gating })]).toEqual([true, 1]);
  });

  test('is nothing where repeats are copies of one answer', () => {
    const same = { output: 'the same words', latencyMs: 900 };
    const main = [0.8, 0.8, 0.8].flatMap((score, repeat) => scores('baseline', [score], { ...same, repeat }));
    expect(oddsOf(main, scores('candidate', [0.6]))).toBe(1);
  });

  test('is as much given as taken: over all places of exchangeable answers its mean is 1', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 10 }), { minLength: 4, maxLength: 12 }), (tenths) => {
        const all = tenths.map((score) => score / 10);
        const each = all.map((look, i) => odds([...all.slice(0, i), ...all.slice(i + 1)], [look]));
        const mean = each.reduce((sum, x) => sum + x, 0) / each.length;
        expect(mean).toBeCloseTo(1, 9);
      }),
    );
  });
});

test('of sixty steady cases, the ones that pass with less than main ever had are asked again first', () => {
  const names = Array.from({ length: 60 }, (_, i) => `case ${i}`);
  const plan = planOf([slotOf(names.map((name) => unit(name)))], { effort: 'normal' });
  const stored = names.flatMap((name, i) =>
    [0.8, 0.9, 1, 0.9, 0.8, 1, 0.9, i === 9 ? 0.3 : 1].map((score, repeat) =>
      sampleOf(name, 'baseline', score, { repeat }),
    ),
  );
  const fresh = names.map((name, i) =>
    sampleOf(name, 'candidate', i === 7 || i === 9 ? 0.6 : 1, { stage: 'search', round: 0 }),
  );
  const step = designFor('normal')(plan, { stored, fresh, budgetSpent: false });
  expect(step).toMatchObject({ kind: 'round', stage: 'search' });
  const asked = step.kind === 'round' ? step.requests.filter(({ arm }) => arm === 'candidate') : [];
  expect(asked.map(({ case: name }) => name)).toEqual(['case 7', 'case 9']);
});
