import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DriftInput, driftOf } from '../../../src/compare/over-time/drift.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { seededRandom, shuffled } from '../../../src/stats/random.ts';
import { dataBeside } from '../../support/files/data-beside.ts';
import { errored, sample, scored } from '../evidence.ts';

const KEYS = { generation: 'a'.repeat(64), grading: 'b'.repeat(64) };
const OTHER = { generation: 'c'.repeat(64), grading: 'b'.repeat(64) };

const main = (id: string, day: string, marks: string, over: Partial<Sample> = {}): Sample[] =>
  [...marks].map((mark, repeat) =>
    sample(id, 'baseline', scored(mark === '.'), { repeat, keys: KEYS, at: `${day}T12:00:00Z`, ...over }),
  );
const names = Array.from({ length: 12 }, (_, i) => `case ${i}`);
const each = (day: string, marks: string) => names.flatMap((id) => main(id, day, marks));
const input = (
  stored: readonly Sample[],
  fresh: readonly Sample[],
  over: Partial<DriftInput> = {},
): DriftInput => ({
  stored,
  fresh,
  metric: { name: 'pass', direction: 'higher' },
  cases: names.length,
  level: 0.05,
  seed: 1,
  ...over,
});

describe('main against itself', () => {
  test('says what moved, by how much and since when', () => {
    const stored = [
      ...each('2026-03-01', '....'),
      ...each('2026-03-09', '...'),
      ...each('2026-03-12', 'F..'),
    ];
    const found = driftOf(input([...stored, ...each('2026-03-15', 'FF')], each('2026-03-20', 'FFF')));
    expect(found).toMatchObject({
      metric: 'pass',
      drifted: true,
      fresh: 0,
      compared: 12,
      since: '2026-03-15',
      storedDays: ['2026-03-01', '2026-03-15'],
    });
    expect(found?.stored).toBeCloseTo(9 / 12, 12);
    expect(found?.changedCases).toHaveLength(12);
    expect(found?.changedCases[0]).toMatchObject({ case: 'case 0', fresh: 0 });
  });

  test('main of today is what no result chose, where all cases were asked so', () => {
    const isChosen = ({ stage }: Sample) => stage === 'trial';
    const stored = each('2026-03-01', '....');
    const again = [
      ...main('case 0', '2026-03-20', 'FF'),
      ...names.slice(1).flatMap((id) => main(id, '2026-03-20', 'F.')),
    ];
    const tried = main('case 1', '2026-03-20', 'FFFF', { stage: 'trial' });
    expect(driftOf(input(stored, [...again, ...tried], { isChosen }))?.fresh).toBeCloseTo(11 / 24, 12);
    // Once main was asked again, the report's table counts that, and nothing of a trial over all cases.
    const renewed = names.flatMap((id) => main(id, '2026-03-20', 'F', { stage: 'main-again' }));
    const all = names.flatMap((id) => main(id, '2026-03-20', '...', { stage: 'whole-suite' }));
    expect(driftOf(input(stored, [...all, ...renewed], { isChosen }))?.fresh).toBe(0);
    // Without an answer of its own, a case is told by its trial.
    expect(driftOf(input(stored, [...again.slice(0, 2), ...tried], { isChosen }))?.fresh).toBe(0);
  });

  test('a change since the last recording is dated today', () => {
    const found = driftOf(input(each('2026-03-01', '......'), each('2026-03-20', 'FFF')));
    expect(found?.since).toBe('2026-03-20');
  });

  test('says nothing where it answers as it did', () => {
    const found = driftOf(input(each('2026-03-01', '...F'), each('2026-03-20', '..F')));
    expect(found).toMatchObject({ drifted: false, since: null, changedCases: [] });
  });

  test.each<[string, Partial<Sample>]>([
    ['other keys', { keys: OTHER }],
    ['no keys', { keys: null }],
    ['a cache', { cached: true }],
    ['this PR', { arm: 'candidate' }],
    ['an error', { result: errored('503') }],
  ])('does not compare samples of %s', (_, over) => {
    const stored = names.flatMap((id) => main(id, '2026-03-01', '....', over));
    expect(driftOf(input(stored, each('2026-03-20', 'FFF')))).toBeNull();
    const fresh = names.flatMap((id) => main(id, '2026-03-20', 'FFF', over));
    if (over.keys !== OTHER) expect(driftOf(input(each('2026-03-01', '....'), fresh))).toBeNull();
  });

  test('suspects that the store chose count as single cases alone', () => {
    const stored = each('2026-03-01', '........');
    const fresh = main('case 0', '2026-03-20', 'FFFF', { stage: 'trial' });
    const isChosen = ({ stage }: Sample) => stage === 'trial';
    expect(driftOf(input(stored, fresh, { isChosen }))?.drifted).toBe(true);
    expect(driftOf(input(stored, fresh, { isChosen, cases: 100 }))?.drifted).toBe(false);
  });

  test('a lower metric that rises is drift as well, in its own unit', () => {
    const tokens = (day: string, count: number) =>
      names.flatMap((id) => main(id, day, '...', { target: { promptTokens: count, completionTokens: 0 } }));
    const metric = { name: 'tokens', direction: 'lower' } as const;
    const found = driftOf(input(tokens('2026-03-01', 100), tokens('2026-03-20', 400), { metric }));
    expect(found).toMatchObject({ drifted: true, stored: 100, fresh: 400 });
  });
});

const LLMDRIFT = dataBeside('outputs/llmdrift');

describe.skipIf(!existsSync(LLMDRIFT))(
  'GPT-3.5 and GPT-4, March against June 2023 (LLMDrift; skipped where the data is not there)',
  () => {
    type Answer = { system: string; item: string; correct?: number; responded?: number };
    const answers = (file: string): Answer[] =>
      readFileSync(path.join(LLMDRIFT, `${file}_outputs.jsonl`), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    const asMain = (file: string, system: string, at: string) =>
      answers(file)
        .filter((answer) => answer.system === system)
        .map(({ item, correct, responded }) =>
          sample(item, 'baseline', scored((correct ?? responded) === 1), { keys: KEYS, at }),
        );
    const drift = (file: string, before: string, after: string, cases: number) =>
      driftOf(
        input(asMain(file, before, '2023-03-15T00:00:00Z'), asMain(file, after, '2023-06-15T00:00:00Z'), {
          cases,
        }),
      );

    test.each([
      ['prime', 'gpt-4-0314', 'gpt-4-0613', 1000, 0.84, 0.502],
      ['prime', 'gpt-3.5-turbo-0301', 'gpt-3.5-turbo-0613', 1000, 0.518, 0.68],
      ['sensitiveq', 'gpt-4-0314', 'gpt-4-0613', 100, 0.21, 0.05],
    ])('%s: %s → %s is drift, from one answer a case', (file, before, after, cases, march, june) => {
      const found = drift(file, before, after, cases);
      expect(found).toMatchObject({ drifted: true, compared: cases, since: '2023-06-15' });
      expect(found?.stored).toBeCloseTo(march, 10);
      expect(found?.fresh).toBeCloseTo(june, 10);
      expect(found?.pValue).toBeLessThan(0.001);
    });

    test('six more of a hundred, and none fewer, is one in 32', () => {
      const found = drift('sensitiveq', 'gpt-3.5-turbo-0301', 'gpt-3.5-turbo-0613', 100);
      expect(found).toMatchObject({ drifted: true, stored: 0.02, fresh: 0.08 });
      expect(found?.pValue).toBeCloseTo(2 / 2 ** 6, 10);
      expect(found?.changedCases).toHaveLength(6);
    });

    test('one month against itself, dealt into pairs at random, is none', () => {
      const march = shuffled(asMain('prime', 'gpt-4-0314', '2023-03-15T00:00:00Z'), seededRandom(5));
      const paired = march.map((own, i) => ({ ...own, case: `pair ${i % 500}` }));
      const found = driftOf(input(paired.slice(0, 500), paired.slice(500), { cases: 500 }));
      expect(found?.drifted).toBe(false);
    });
  },
);
