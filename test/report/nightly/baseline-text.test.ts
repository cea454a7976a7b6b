import { expect, test } from 'vitest';
import type { StoredSuite } from '../../../src/commands/record/stored-profiles.ts';
import { baselineText } from '../../../src/report/nightly/baseline-text.ts';
import { columnsOf } from '../../../src/report/terminal/terminal-style.ts';

const cell = (name: string, passed: number, scored: number) => ({ slot: 'bot', case: name, passed, scored });
const profile: StoredSuite = {
  suite: 'support',
  samples: 31,
  bytes: 23_456,
  oldest: '2026-11-01T00:00:00.000Z',
  newest: '2026-11-24T09:00:00.000Z',
  commits: ['a1b2c3d4e5', 'ffffffffff'],
  cells: [cell('one', 8, 8), cell('two', 2, 8), cell('three', 3, 3)],
  flaky: [{ ...cell('two\u001b[2J', 2, 8), rate: 0.25, interval: [0.07, 0.59] }],
  varying: 0,
  trends: [],
};
const empty: StoredSuite = {
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

test('counts a case of several columns once', () => {
  const cells = ['bot', 'helper'].flatMap((slot) =>
    profile.cells.slice(0, 2).map((each) => ({ ...each, slot })),
  );
  const shown = baselineText('x', [{ ...profile, cells }], '2026-11-24T12:00:00.000Z');
  expect(shown).toContain(' support: 2 cases in 2 columns, 31 samples, ');
});

test.each([
  [[], 3, 'none seen; scores of 3 cases vary'],
  [profile.flaky, 1, '1 case; scores of 1 more vary'],
])('scores that vary where passes do not are said: %#', (flaky, varying, words) => {
  const text = baselineText('store', [{ ...profile, flaky, varying }], '2026-11-24T12:00:00.000Z');
  expect(text).toContain(`   flaky            ${words}\n`);
});

test('samples of this minute: no tenths of a second', () => {
  const text = baselineText('.pawl/store', [profile], profile.newest as string);
  expect(text).toMatch(/age {14}under a minute to \d+ days old/);
  const { newest } = profile;
  expect(baselineText('.pawl/store', [{ ...profile, oldest: newest }], newest as string)).toContain(
    'age              under a minute old',
  );
});

const point = (commit: string, value: number, drifted = false) => ({
  commit,
  at: '2026-11-12T03:17:00.000Z',
  value,
  cases: 60,
  samples: 1_480,
  drifted,
});

test('main over its commits: a bar for each, within 80 columns, whatever the names are', () => {
  const points = [point('aaaaaaaaaa', 0.94), point('\u001b[2J', 0.5), point('bbbbbbbbbb', 0.713, true)];
  const trends = [
    { slot: `bot ${'很'.repeat(60)}`, metric: 'pass', unit: 'rate', points },
    { slot: 'bot', metric: 'cost', unit: 'usd', points: [point('aaaaaaaaaa', 0.002)] },
    { slot: 'bot', metric: 'pass', unit: 'rate', points: Array.from({ length: 40 }, () => points[0]!) },
  ] as const;
  const text = baselineText('store', [{ ...profile, flaky: [], trends }], '2026-11-24T12:00:00.000Z');
  const lines = text.split('\n');
  expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(80);
  expect(text).not.toContain('\u001b');
  expect(lines.slice(7, 16).join('\n')).toMatchInlineSnapshot(`
    "   pass rate by commit · bot 很很很很很很很很很很很很很很很很很很很很很很很很很…
         2026-11-12  aaaaaaa  ███████████▎    94.0 %  60 cases, 1,480 samples
         2026-11-12  ␛[2J     ██████          50.0 %  60 cases, 1,480 samples
         – the model changed –
         2026-11-12  bbbbbbb  ████████▌       71.3 %  60 cases, 1,480 samples
       cost by commit · bot
         2026-11-12  aaaaaaa  ████████████   $0.0020  60 cases, 1,480 samples
       pass rate by commit · bot
         … 28 earlier"
  `);
  expect(text).toContain('… 28 earlier');
});
