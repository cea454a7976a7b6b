import { expect, test } from 'vitest';
import { PRESETS } from '../../src/design/belief/preset.ts';
import { ledgerOf } from '../../src/design/evidence/ledger.ts';
import { hypothesesOf } from '../../src/design/search/hypothesis.ts';
import type { Stage } from '../../src/samples/stage.ts';
import { planOf, slotOf, tally, unit } from './fixtures.ts';

/** Sixty cases that passed 7 of 8 on main; so many failed at the first look, and so many twice. */
function trialsAfter(failed: number, more: { readonly twice?: number; readonly again?: number } = {}) {
  const names = Array.from({ length: 60 }, (_, i) => `case ${i}`);
  const plan = planOf([slotOf(names.map((name) => unit(name, { critical: name === 'case 0' })))], {
    effort: 'normal',
  });
  const at = (stage: Stage, round: number, lost: (i: number) => boolean, of = names) =>
    of.flatMap((name, i) => tally(name, 'candidate', Number(!lost(i)), 1, { stage, round }));
  const { twice = 0, again } = more;
  const fresh = [
    ...at('search', 0, (i) => i < failed),
    ...[1, 2, 3, 4].flatMap((round) => at('search', round, (i) => i < twice, names.slice(0, twice))),
    ...(again === undefined ? [] : at('relook', 5, (i) => i < again)),
  ];
  const stored = names.flatMap((name) => tally(name, 'baseline', 7, 8, { stage: 'record', round: -1 }));
  const ledger = ledgerOf(plan, { fresh, stored, budgetSpent: false });
  return hypothesesOf(plan, ledger, PRESETS.normal).map(({ critical, trials }) => [
    critical,
    trials.map(({ stage, share, gate, record }) => `${stage} ${share} ${gate} ${record.units.length}`),
  ]);
}

test.each<[string, Parameters<typeof trialsAfter>, readonly string[], readonly string[]]>([
  ['no case suspected, and no fewer passes than usual', [0], [], []],
  ['suspects alone have the whole level', [3, { twice: 3 }], ['trial 1 open 3'], ['trial 1 open 1']],
  [
    'suspects and a guard that is armed share it, and the critical cases have their own',
    [12, { twice: 3 }],
    ['trial 0.5 open 3', 'wide 0.5 pending 60'],
    ['trial 1 open 1'],
  ],
  [
    'they share it as well once the guard is sure',
    [20, { twice: 3 }],
    ['trial 0.5 open 3', 'wide 0.5 open 60'],
    ['trial 1 open 1'],
  ],
  [
    'and where it rests: what was planned stands',
    [12, { twice: 3, again: 4 }],
    ['trial 0.5 open 3', 'wide 0.5 closed 60'],
    ['trial 1 open 1'],
  ],
  ['without a suspect the trial of all cases has the whole level', [20], ['wide 1 open 60'], []],
])('%s', (_, given, all, critical) => {
  expect(trialsAfter(...given)).toEqual([
    [false, all],
    [true, critical],
  ]);
});
