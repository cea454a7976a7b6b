import { expect, test } from 'vitest';
import type { NoiseProfile } from '../../src/compare/over-time/noise-profile.ts';
import { baselineText } from '../../src/report/nightly/baseline-text.ts';

const cell = (name: string, passed: number, scored: number) => ({ slot: 'bot', case: name, passed, scored });
const profile: NoiseProfile = {
  suite: 'support',
  samples: 31,
  bytes: 23_456,
  oldest: '2026-11-01T00:00:00.000Z',
  newest: '2026-11-24T09:00:00.000Z',
  commits: ['a1b2c3d4e5', 'ffffffffff'],
  cells: [cell('one', 8, 8), cell('two', 2, 8), cell('three', 3, 3)],
  flaky: [{ ...cell('two\u001b[2J', 2, 8), rate: 0.25, interval: [0.07, 0.59] }],
};
const empty: NoiseProfile = {
  ...profile,
  suite: 'new',
  samples: 0,
  bytes: 0,
  oldest: null,
  newest: null,
  commits: [],
  cells: [],
  flaky: [],
};

test('says of each suite how much is stored, how old it is, and what is flaky', () => {
  expect(
    baselineText('refs/pawl/baseline', [profile, empty], '2026-11-24T12:00:00.000Z'),
  ).toMatchInlineSnapshot(`
    "Samples of main in refs/pawl/baseline

     support: 3 cases, 31 samples, 23 kB
       samples a case   3 to 8, half of them 8 or more
       age              3 h to 24 days old
       commits          a1b2c3d, fffffff
       flaky            1 case
         25.0 % (2 of 8; 7.0 % to 59.0 %)  two␛[2J · bot

     new: nothing is stored
    "
  `);
});
