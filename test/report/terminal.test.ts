import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { terminalOf } from '../../src/report/terminal/terminal.ts';
import { columnsOf, fitted, padded, wrapped } from '../../src/report/terminal/terminal-style.ts';
import { scenarios } from './scenarios.ts';

describe.each(Object.entries(scenarios))('%s', (_, { verdict, context }) => {
  test.each([60, 80, 100, 200])('fits into %i columns', (width) => {
    const lines = terminalOf(verdict, context, { colour: false, width }).split('\n');
    expect(lines.filter((line) => columnsOf(line) > Math.min(width, 120))).toEqual([]);
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
  });

  test('colour adds nothing but colour', () => {
    const plain = terminalOf(verdict, context, { colour: false, width: 100 });
    const painted = terminalOf(verdict, context, { colour: true, width: 100 });
    expect(plain).not.toContain('\x1b');
    expect(painted).toContain('\x1b[');
    const bare = stripVTControlCharacters(painted)
      .split('\n')
      .map((line) => line.trimEnd());
    expect(bare).toEqual(plain.split('\n'));
  });
});

describe('laying out', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '東', '😀', 'é', '👩‍👧', '\x1b[31m'),
    maxLength: 80,
  });

  test('fitted text has at most its columns, wide characters counted', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (value, columns) => {
        expect(columnsOf(fitted(value, columns))).toBeLessThanOrEqual(columns);
        expect(columnsOf(padded(fitted(value, columns), columns))).toBe(columns);
        for (const line of wrapped(value, columns)) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
