import { expect, test } from 'vitest';
import { movedLooks } from '../../../src/design/evidence/first-looks.ts';
import { sortedEvidence } from '../../../src/design/evidence/sorted-evidence.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { planOf, sampleOf, slotOf, unit } from '../fixtures.ts';

const SCORE = { name: 'score', direction: 'higher' } as const;
const names = Array.from({ length: 6 }, (_, at) => `case ${at}`);

/** Looks at six cases that scored 0.75 when they were stored; `today`: what main says of some of them in the search. */
function movedIn(looks: readonly number[], today: Readonly<Record<string, number>> = {}) {
  const plan = planOf([slotOf(names.map((name) => unit(name)))]);
  const fresh: Sample[] = [
    ...names.map((name, at) =>
      sampleOf(name, 'candidate', looks[at] as number, { stage: 'search', round: 1 }),
    ),
    ...Object.entries(today).map(([name, value]) =>
      sampleOf(name, 'baseline', value, { stage: 'search', round: 2 }),
    ),
  ];
  const stored = names.map((name) => sampleOf(name, 'baseline', 0.75));
  const [slot] = sortedEvidence(plan, { fresh, stored, budgetSpent: false }).slots;
  return movedLooks(slot as NonNullable<typeof slot>, SCORE);
}

const LOOKS = [0.5, 0.5, 0.25, 0.5, 0.75, 1];

test.each([
  ['main was not asked again', {}, { lost: 4, gained: 1 }],
  ['main answers as it did', { 'case 0': 0.75, 'case 1': 0.75 }, { lost: 4, gained: 1 }],
  ['main rose since', { 'case 0': 1, 'case 1': 0.75 }, { lost: 4, gained: 1 }],
  ['main fell in one of two', { 'case 0': 0.5, 'case 1': 0.75 }, { lost: 2, gained: 1 }],
  ['main fell in both', { 'case 0': 0.5, 'case 1': 0.25 }, { lost: 0, gained: 1 }],
  ['main rose where this PR did', { 'case 5': 1 }, { lost: 4, gained: 0 }],
])('looks that moved in a score, where %s: what main moved by itself is not counted', (_, today, moved) => {
  expect(movedIn(LOOKS, today)).toEqual(moved);
});
