import { expect, test } from 'vitest';
import { quarantineNews } from '../../../src/compare/over-time/noisy-cases.ts';
import { sampleWith } from '../../support/builders/sample.ts';

const keys = { generation: 'a'.repeat(64), grading: 'f'.repeat(64) };
/** Samples of a case, two a day: `+` passed. */
const drawn = (name: string, outcomes: string, more: object = {}, perDay = 2) =>
  [...outcomes].map((mark, at) =>
    sampleWith({
      case: name,
      arm: 'baseline',
      keys,
      at: `2026-11-${String(1 + Math.floor(at / perDay)).padStart(2, '0')}T00:00:00.000Z`,
      result: { kind: 'scored', passed: mark === '+', score: Number(mark === '+'), metrics: {}, failed: [] },
      ...more,
    }),
  );
const passing = (score: number) => ({
  kind: 'scored' as const,
  passed: true,
  score,
  metrics: {},
  failed: [],
});
const proposed = (samples: Parameters<typeof quarantineNews>[1], held: readonly string[] = []) => {
  const { add, remove } = quarantineNews('support', samples, held);
  return { add: add.map((each) => each.case), remove: remove.map((each) => each.case) };
};

test.each([
  ['by turns, over days', '+-+--+-+', ['one']],
  ['seven samples', '+-+--+-', []],
  ['three of eight', '+--+---+', ['one']],
  ['two of eight', '+------+', []],
  ['a change: all passes before all failures', '++++----', []],
  ['always the same', '++++++++', []],
])('%s: %s', (_, outcomes, add) => {
  expect(proposed(drawn('one', outcomes))).toEqual({ add, remove: [] });
});

test('one day is not enough, nor are samples of other inputs', () => {
  expect(proposed(drawn('one', '+-+--+-+', {}, 8)).add).toEqual([]);
  const other = { keys: { ...keys, generation: 'b'.repeat(64) } };
  expect(proposed([...drawn('one', '+-+-', other), ...drawn('one', '-+-+')]).add).toEqual([]);
});

test('a case is proposed where no column can judge by it, with its evidence', () => {
  const calm = drawn('one', '++++++++', { slot: 'second' });
  expect(proposed([...drawn('one', '+-+--+-+'), ...calm]).add).toEqual([]);
  expect(quarantineNews('support', drawn('one', '+-+--+-+'), []).add).toEqual([
    {
      suite: 'support',
      case: 'one',
      passed: 4,
      scored: 8,
      from: '2026-11-01',
      to: '2026-11-04',
      byTask: false,
    },
  ]);
});

test('a case in quarantine comes back once its newest eight samples are alike, and not a sample before', () => {
  const held = ['support: one'];
  expect(proposed(drawn('one', '+-+-+-+-++++++++'), held)).toEqual({ add: [], remove: ['one'] });
  expect(proposed(drawn('one', '+-+-+-+-+++++++'), held)).toEqual({ add: [], remove: [] });
  expect(proposed(drawn('one', '+-+-+-+-'), held)).toEqual({ add: [], remove: [] });
  expect(proposed(drawn('one', '++++++++'), ['other: one'])).toEqual({ add: [], remove: [] });
});

const BY_TURNS = '+-+--+-+';

test.each([
  ['labels by turns', BY_TURNS, { right: { 'tp/a': 1 }, wrong: { 'fn/a': 1, 'fp/b': 1 } }, ['one']],
  ['one part of four by turns', BY_TURNS, { right: { 'tp/a': 4 }, wrong: { 'tp/a': 3, 'fn/a': 1 } }, []],
  ['always wrong', '--------', { right: { 'tp/a': 1 }, wrong: { 'fn/a': 1 } }, []],
])('a task tells what is noisy where no answer fails: %s', (_, outcomes, { right, wrong }, add) => {
  const samples = drawn('one', outcomes).map((sample, at) => ({
    ...sample,
    result: { ...passing(1), task: outcomes[at] === '+' ? right : wrong },
  }));
  expect(proposed(samples)).toEqual({ add, remove: [] });
  expect(proposed(samples, ['support: one']).remove).toEqual(add.length > 0 ? [] : ['one']);
  const judged = drawn('other', '-');
  expect(proposed([...samples, ...judged]).add).toEqual([]);
});

test('where no answer fails and no task judges, a case is calm once its scores are alike', () => {
  const scored = (scores: readonly number[]) =>
    drawn('one', '++++++++').map((sample, at) => ({ ...sample, result: passing(scores[at % 2] ?? 0) }));
  expect(proposed(scored([0.2, 0.9]), ['support: one']).remove).toEqual([]);
  expect(proposed(scored([0.9, 0.9]), ['support: one']).remove).toEqual(['one']);
});
