import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteLength, cutBytes, cutCharacters, cutLines, takeWithin } from '../../src/report/limits.ts';

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
