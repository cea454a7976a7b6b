import { describe, expect, test } from 'vitest';
import { sortedEvidence } from '../../../src/design/evidence/sorted-evidence.ts';
import { areHarmful, controlSamples } from '../../../src/design/trial/controls.ts';
import { planOf, sampleOf, slotOf, unit } from '../fixtures.ts';

const names = Array.from({ length: 10 }, (_, at) => `case ${at}`);
const [nothing, lost, ...steady] = names as [string, string, ...string[]];

/** Scores gate. One case scores nothing, this PR lost one, and one side was asked about each control with a variation. */
function harmed(
  varied: (at: number) => number,
  controls: readonly string[] = steady,
  isVaried = true,
): boolean {
  const slot = slotOf(
    [...new Set([nothing, lost, ...controls])].map((name) => unit(name)),
    { vary: true, gating: [{ name: 'score', direction: 'higher' }] },
  );
  const plain = (name: string) => (name === nothing ? 0 : 1);
  const stored = names.map((name) => sampleOf(name, 'baseline', plain(name), { stage: 'record', round: -1 }));
  const looks = names.map((name) =>
    sampleOf(name, 'candidate', name === lost ? 0.5 : plain(name), { stage: 'search', round: 0 }),
  );
  const trial = { stage: 'trial', round: 1, variation: 1 } as const;
  const one = isVaried ? trial : ({ stage: 'trial', round: 1 } as const);
  const asked = [
    sampleOf(lost, 'baseline', 0.5, trial),
    sampleOf(lost, 'candidate', 0.5, trial),
    ...controls.map((name, at) =>
      sampleOf(name, names.indexOf(name) % 2 ? 'candidate' : 'baseline', varied(at), { ...one, repeat: at }),
    ),
  ];
  const evidence = { fresh: [...looks, ...asked], stored, budgetSpent: false };
  const [sorted] = sortedEvidence(planOf([slot], { effort: 'normal' }), evidence).slots;
  if (!sorted) throw new Error('No slot.');
  return areHarmful(sorted);
}

describe('scores of controls', () => {
  test('tell of harm where all are lower, however low a case of the suite scores', () => {
    expect(harmed(() => 0.7)).toBe(true);
  });

  test('tell of none where a variation draws them again: most are far lower, because they were high before', () => {
    expect(harmed((at) => (at < 6 ? 0.1 : 1))).toBe(false);
  });

  test('say nothing where one side alone answered the prompt as it stands, as a run does whose budget ended', () => {
    expect(harmed(() => 0.1, steady, false)).toBe(false);
  });

  test('tell of harm by few controls only where each is lower by half of what was lost', () => {
    const few = steady.slice(0, 2);
    expect(harmed(() => 0.5, few)).toBe(true);
    expect(harmed(() => 0.8, few)).toBe(false);
  });

  test.each([
    { gate: 'pass', controls: [1, 4, 8], samples: [6, 2, 1] },
    { gate: 'score', controls: [1, 4, 8], samples: [12, 3, 2] },
  ])(
    'are asked more often where they are few, and by scores, which a wording may draw again: $gate',
    (told) => {
      const slot = slotOf([unit('case 0')], {
        vary: true,
        gating: [{ name: told.gate, direction: 'higher' }],
      });
      const [sorted] = sortedEvidence(planOf([slot], { effort: 'normal' }), {
        ...{ fresh: [], stored: [], budgetSpent: false },
      }).slots;
      if (!sorted) throw new Error('No slot.');
      expect(told.controls.map((count) => controlSamples(sorted, count))).toEqual(told.samples);
    },
  );

  test('that are one case tell of harm only where each of its answers is far lower', () => {
    const twelve = Array<string>(12).fill('case 2');
    expect(harmed(() => 0.5, twelve)).toBe(true);
    expect(harmed((at) => (at === 11 ? 1 : 0.1), twelve)).toBe(false);
  });
});
