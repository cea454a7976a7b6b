import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byteLength,
  cutBytes,
  cutCharacters,
  cutLines,
  cutName,
  takeWithin,
} from '../../src/report/limits.ts';

const wide = fc.string({ unit: fc.constantFrom('a', 'é', '東', '😀', '\n'), maxLength: 60 });
const size = fc.integer({ min: 0, max: 100 });

describe('cutBytes', () => {
  test('keeps within the bytes, splits no character, and marks a cut', () => {
    fc.assert(
      fc.property(wide, size, (text, max) => {
        const cut = cutBytes(text, max);
        expect(byteLength(cut)).toBeLessThanOrEqual(max);
        expect(cut.isWellFormed()).toBe(true);
        if (byteLength(text) <= max) expect(cut).toBe(text);
        else if (max >= 3) expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});

describe('cutName', () => {
  const suite = 'a-very-long-suite-name-for-support-in-the-northern-region';
  test('cuts the longest parts in their middle, so that names that differ still do', () => {
    const names = [
      `${suite} · the short prompt, second edition · strong`,
      `${suite} · the short prompt, second edition · weak`,
      `${suite} · json · weak`,
      suite.replace('northern', 'southern'),
      suite,
    ].map((name) => cutName(name, 40));
    expect(names).toMatchInlineSnapshot(`
      [
        "a-very-lo…gion · the short…tion · strong",
        "a-very-lon…gion · the short …tion · weak",
        "a-very-long-suite…n-region · json · weak",
        "a-very-long-suite-name-for…uthern-region",
        "a-very-long-suite-name-for…rthern-region",
      ]
    `);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(40);
  });

  test('cuts a name of many parts as one', () => {
    const names = [1, 2].map((at) => cutName(`${'question about order · '.repeat(8)}${at}`, 36));
    expect(names.map(({ length }) => length)).toEqual([36, 36]);
    expect(new Set(names).size).toBe(2);
  });

  test('leaves what fits, and stays within its limit whatever comes', () => {
    expect(cutName('support · triage · assistant', 60)).toBe('support · triage · assistant');
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 1, max: 60 }),
        (parts, max) => {
          expect(Array.from(cutName(parts.join(' · '), max)).length).toBeLessThanOrEqual(max);
        },
      ),
    );
  });
});

describe('cutCharacters', () => {
  test.each([
    ['refund', 10, 'refund'],
    ['refund', 6, 'refund'],
    ['refund', 4, 'ref…'],
    ['😀😀😀😀', 4, '😀😀😀😀'],
    ['😀😀😀😀', 3, '😀😀…'],
  ])('%j within %i is %j', (text, max, expected) => {
    expect(cutCharacters(text, max)).toBe(expected);
  });
});

describe('cutLines', () => {
  test('keeps whole lines within the bytes and says how many were left out', () => {
    const text = Array.from({ length: 40 }, (_, at) => `line ${at + 1}`).join('\n');
    expect(cutLines(text, 60)).toBe('line 1\nline 2\nline 3\nline 4\n… 36 more lines left out.');
    expect(cutLines(text, 1_000)).toBe(text);
  });

  test('never exceeds the bytes where there is room for the note', () => {
    fc.assert(
      fc.property(fc.array(wide, { maxLength: 30 }), fc.integer({ min: 40, max: 300 }), (lines, max) => {
        expect(byteLength(cutLines(lines.join('\n'), max, 'row'))).toBeLessThanOrEqual(max);
      }),
    );
  });
});

describe('takeWithin', () => {
  test('takes whole items in order until bytes or number run out', () => {
    expect(takeWithin(['aa', 'bb', 'cc'], 6)).toEqual({ kept: ['aa', 'bb'], left: 1, bytes: 6 });
    expect(takeWithin(['aa', 'bb', 'cc'], 100, 1)).toEqual({ kept: ['aa'], left: 2, bytes: 3 });
    expect(takeWithin([], 0)).toEqual({ kept: [], left: 0, bytes: 0 });
  });
});
