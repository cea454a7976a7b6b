import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupedText, MOST_GROUPS, revertedText } from '../../../src/design/lines/line-groups.ts';

const groupsOf = (before: string, after: string) =>
  groupedText(before, after).groups.map(({ from, to, before: old, after: now }) => [from, to, old, now]);

describe('groups of changed lines', () => {
  test.each([
    ['nothing', 'a\nb', 'a\nb', []],
    [
      'a line that was reworded',
      'a\nkeep it short\nc',
      'a\nkeep it long\nc',
      [[2, 2, ['keep it short'], ['keep it long']]],
    ],
    ['a line that was removed', 'a\nb\nc', 'a\nc', [[2, 1, ['b'], []]]],
    ['lines that were added', 'a\nc', 'a\nx\ny\nc', [[2, 3, [], ['x', 'y']]]],
    [
      'neighbours that were reworded one by one',
      'a\nbe very kind\nbe very short\nz',
      'a\nbe very rude\nbe very long\nz',
      [
        [2, 2, ['be very kind'], ['be very rude']],
        [3, 3, ['be very short'], ['be very long']],
      ],
    ],
    [
      'neighbours that others stand for',
      'a\nalpha beta\ngamma delta\nz',
      'a\none two\nthree four\nz',
      [[2, 3, ['alpha beta', 'gamma delta'], ['one two', 'three four']]],
    ],
    ['the last line, without a line end', 'a\nb', 'a', [[2, 1, ['b'], []]]],
  ])('%s', (_name, before, after, groups) => {
    expect(groupsOf(before, after)).toEqual(groups);
  });

  test('of many the nearest neighbours become one', () => {
    const lines = Array.from({ length: 60 }, (_, at) => `line ${at}`);
    // Every second line of the first ten, and single lines far apart.
    const edited = new Set([0, 2, 4, 6, 8, 14, 18, 22, 26, 30, 34, 38, 42, 46, 50]);
    const after = lines.map((line, at) => (edited.has(at) ? `${line} again` : line));
    const { groups } = groupedText(lines.join('\n'), after.join('\n'));
    expect(groups).toHaveLength(MOST_GROUPS);
    expect(groups.slice(-9).map(({ from, to }) => [from, to])).toEqual(
      [18, 22, 26, 30, 34, 38, 42, 46, 50].map((at) => [at + 1, at + 1]),
    );
  });
});

const lines = fc.array(fc.constantFrom('', 'a', 'b b', 'be kind', 'be rude', '  c', '---', '{{x}}'), {
  maxLength: 40,
});

describe('a text with groups taken back', () => {
  test('none: this PR; all: main; each alone differs from both where there are several', () => {
    fc.assert(
      fc.property(lines, lines, (one, other) => {
        const [before, after] = [one.join('\n'), other.join('\n')];
        const text = groupedText(before, after);
        const all = text.groups.map((_, at) => at + 1);
        expect(text.groups.length).toBeLessThanOrEqual(MOST_GROUPS);
        expect(revertedText(text, [])).toBe(after);
        expect(revertedText(text, all)).toBe(before);
        for (const group of all) {
          const { from, to, after: own } = text.groups[group - 1] as (typeof text.groups)[number];
          expect(after.split('\n').slice(from - 1, to)).toEqual(own);
          expect(revertedText(text, [group])).not.toBe(after);
        }
      }),
    );
  });
});
