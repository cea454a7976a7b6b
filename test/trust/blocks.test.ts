import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policySchema } from '../../src/config/policy/policy.ts';
import { BLOCK_ENDINGS, type BlockedPull, blockEnding, trackRecord } from '../../src/trust/blocks.ts';
import type { Acceptance } from '../../src/trust/consent.ts';

const { accept } = policySchema.parse({});
const word = (reason: string | null, more: Partial<Acceptance> = {}): Acceptance => ({
  id: '0123456789abcdef',
  by: 'grace',
  reason,
  permission: 'maintain',
  isAuthor: false,
  isEdited: false,
  ...more,
});
const red = { sha: 'a', exits: [1] };
const pull: BlockedPull = {
  number: 7,
  heads: [red],
  state: 'open',
  head: 'a',
  mergeSha: null,
  acceptances: [],
};
const merged = { state: 'merged', mergeSha: 'm' } as const;
const rules = { accept, reverted: new Set<string>(), replayed: new Map<string, 'blocked' | 'passed'>() };
const ending = (of: Partial<BlockedPull>, more: Partial<typeof rules> = {}) =>
  blockEnding({ ...pull, ...of }, { ...rules, ...more });
const later = (exits: number[]) => ({ heads: [red, { sha: 'b', exits }], head: 'b' });

describe('what became of a block', () => {
  test.each<[string, Partial<BlockedPull>, string]>([
    ['a pull request that waits', {}, 'open'],
    ['a later head passed', later([0]), 'mended'],
    ['a later head passed and was merged', { ...later([0]), ...merged }, 'mended'],
    ['a later head is red as well', later([1]), 'open'],
    ['a later head could not be measured', { ...later([3]), ...merged }, 'unknown'],
    ['closed', { state: 'closed' }, 'unknown'],
    ['merged all the same', merged, 'overridden'],
    ['something that nobody judged was merged', { ...merged, head: 'z' }, 'unknown'],
    ['passed on the same commit, and nobody said why', { heads: [{ sha: 'a', exits: [1, 0] }] }, 'unknown'],
    [
      'accepted',
      { heads: [{ sha: 'a', exits: [1, 0] }], acceptances: [word('known since May')], ...merged },
      'accepted',
    ],
    [
      'accepted as a false alarm',
      { heads: [{ sha: 'a', exits: [1, 0] }], acceptances: [word('False alarm: the grader')] },
      'wrong',
    ],
    ['a false alarm that still waits', { acceptances: [word('false alarm')] }, 'wrong'],
    ['no head was judged', { heads: [] }, 'unknown'],
  ])('%s', (_, of, expected) => {
    expect(ending(of)).toBe(expected);
  });

  test('main took it back; a backtest of the merged change says which', () => {
    expect(ending(merged, { reverted: new Set(['m']) })).toBe('reverted');
    expect(ending(merged, { reverted: new Set(['another']) })).toBe('overridden');
    expect(ending(merged, { replayed: new Map([['m', 'blocked']]) })).toBe('confirmed');
    expect(ending(merged, { replayed: new Map([['m', 'passed']]) })).toBe('wrong');
    // It tells of what was merged, and that is the mended head.
    expect(ending({ ...later([0]), ...merged }, { replayed: new Map([['m', 'passed']]) })).toBe('mended');
    expect(ending({ ...merged, head: 'z' }, { replayed: new Map([['m', 'passed']]) })).toBe('unknown');
  });

  test.each<[string, Partial<Acceptance>]>([
    ['who may not', { permission: 'read' }],
    ['the author', { isAuthor: true }],
    ['somebody whose words were edited later', { isEdited: true }],
  ])('the word of %s says nothing', (_, more) => {
    const heads = [{ sha: 'a', exits: [1, 0] }];
    expect(ending({ heads, acceptances: [word('false alarm', more)] })).toBe('unknown');
    expect(ending({ acceptances: [word('false alarm', more)], ...merged })).toBe('overridden');
  });
});

describe('the record', () => {
  test('right among those whose end is known, and how sure that is', () => {
    const endings = [...Array(9).fill('mended'), 'wrong', 'accepted', 'overridden', 'unknown', 'open'];
    const record = trackRecord(endings);
    expect(record).toMatchObject({ blocked: 14, right: 9, wrong: 1, precision: 0.9 });
    // scipy 1.17.1: beta.ppf(.025, 9, 2), beta.ppf(.975, 10, 1)
    expect(record.interval?.[0]).toBeCloseTo(0.5549838829718046, 6);
    expect(record.interval?.[1]).toBeCloseTo(0.9974714214555382, 6);
  });

  test('where nothing is known there is no precision', () => {
    for (const endings of [[], ['open', 'unknown', 'accepted', 'overridden'] as const])
      expect(trackRecord(endings)).toMatchObject({ precision: null, interval: null });
  });

  test('every ending is counted once, and the interval holds the precision', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BLOCK_ENDINGS), { maxLength: 40 }), (endings) => {
        const { endings: counts, precision, interval, right, wrong, blocked } = trackRecord(endings);
        expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(blocked);
        expect(right + wrong).toBeLessThanOrEqual(blocked);
        if (precision === null || interval === null) return;
        expect(interval[0]).toBeLessThanOrEqual(precision);
        expect(interval[1]).toBeGreaterThanOrEqual(precision);
      }),
    );
  });
});
