import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIFF_COLUMNS, DIFF_ROWS } from '../../../../src/report/limits.ts';
import { outputDiff } from '../../../../src/report/words/outputs/output-diff.ts';

const shown = (before: string | null, after: string | null) => {
  const diff = outputDiff(before, after);
  return diff === null ? null : diff.kind === 'said' ? diff.text : diff.rows.join('\n');
};

describe('outputDiff', () => {
  test('sets one line beside the other', () => {
    expect(shown('Needs approval.', 'Not possible.')).toMatchInlineSnapshot(`
      "- Needs approval.
      + Not possible."
    `);
  });

  test('leaves out unchanged stretches and keeps a line of context', () => {
    const before = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    expect(shown(before.join('\n'), before.with(5, 'F').join('\n'))).toMatchInlineSnapshot(`
      "  … 4 unchanged lines
        e
      - f
      + F
        g
        h"
    `);
  });

  test('cuts long lines to the words around the change', () => {
    const words = Array.from({ length: 60 }, (_, at) => `word${at}`);
    expect(shown(words.join(' '), words.with(30, 'CHANGED').join(' '))).toMatchInlineSnapshot(`
      "- … word24 word25 word26 word27 word28 word29 word30 word31 word32 word33 word34 word35 word36 …
      + … word24 word25 word26 word27 word28 word29 CHANGED word31 word32 word33 word34 word35 word36 …"
    `);
  });

  test('shows rows of both sides where both are long', () => {
    const lines = (mark: string) => Array.from({ length: 30 }, (_, at) => `${mark} ${at}`).join('\n');
    expect(shown(lines('old'), lines('new'))).toMatchInlineSnapshot(`
      "- old 0
      - old 1
      - old 2
      - old 3
      - old 4
      - old 5
      - old 6
        … 23 more lines
      + new 0
      + new 1
      + new 2
      + new 3
      + new 4
      + new 5
      + new 6
        … 23 more lines"
    `);
  });

  test('says what it cannot show', () => {
    expect(shown(null, null)).toBeNull();
    expect(outputDiff('a\nb', 'a\nb')).toEqual({ kind: 'same', rows: ['  a', '  b'] });
    expect(shown('same', 'same \r\n')).toBe('The outputs differ only in white space.');
    expect(shown(`${'x'.repeat(9_000)}a`, `${'x'.repeat(9_000)}b`)).toBe(
      'The outputs differ only after their first 8000 characters.',
    );
    expect(shown('', 'text')).toBe('- (empty)\n+ text');
    expect(shown(null, 'text')).toBe('+ text');
    expect(shown('text', null)).toBe('- text');
  });

  test('bounds rows and columns, and a heavy pair takes no time', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '東', '😀', 'word'), maxLength: 3_000 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = outputDiff(before, after);
        if (diff === null || diff.kind === 'said') return;
        expect(diff.rows.length).toBeLessThanOrEqual(DIFF_ROWS + 2);
        for (const row of diff.rows) {
          expect(row).toMatch(/^([-+ ]|$)/);
          expect(row.length).toBeLessThanOrEqual(DIFF_COLUMNS + 2);
          expect(row.isWellFormed()).toBe(true);
        }
      }),
    );
    const heavy = (seed: number) =>
      Array.from({ length: 300_000 }, (_, at) => String.fromCharCode(97 + ((at * seed) % 23))).join('');
    expect(outputDiff(heavy(7), heavy(11))?.kind).toBe('rows');
  });
});
