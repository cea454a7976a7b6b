import fc from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 };
const LAST = 0x10ffff - SURROGATES.count;

/**
 * Any character of Unicode: the `binary` unit of fast-check, which makes a table of all million characters first, a second of
 * processor time in each process of tests.
 */
export const anyUnit: fc.Arbitrary<string> = fc.integer({ min: 0, max: LAST }).map(
  (at) => String.fromCodePoint(at < SURROGATES.first ? at : at + SURROGATES.count),
  (text) => {
    const point = typeof text === 'string' ? text.codePointAt(0) : undefined;
    if (point === undefined || String.fromCodePoint(point) !== text || isSurrogate(point))
      throw new Error('one character is wanted');
    return point < SURROGATES.first ? point : point - SURROGATES.count;
  },
);

function isSurrogate(point: number): boolean {
  return point >= SURROGATES.first && point < SURROGATES.first + SURROGATES.count;
}
