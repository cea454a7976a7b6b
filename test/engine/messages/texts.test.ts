import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { hideInMessages, plainMessage } from '../../../src/engine/redaction/plain-message.ts';
import { assertionLabel, outputText } from '../../../src/engine/worker/cells/cell-result.ts';
import { anyUnit } from '../../support/models/any-unit.ts';

describe('an assertion’s label', () => {
  test.each([
    [{ type: 'contains', value: 'manager approval' }, 'contains "manager approval"'],
    [{ type: 'llm-rubric', value: 'stays calm', metric: 'calm' }, 'calm'],
    [{ type: 'is-json' }, 'is-json'],
    [{ type: 'contains-any', value: ['a', 'b'] }, 'contains-any ["a","b"]'],
    [{ type: 'javascript', value: 'file:///home/me/evals/score.js:tone' }, 'javascript score.js:tone'],
    [{ type: 'javascript', value: 'output\n  .length > 3' }, 'javascript "output .length > 3"'],
    [{ type: 'equals', value: 'x'.repeat(80) }, `equals "${'x'.repeat(59)}…"`],
    [{ type: 'latency', threshold: 5 }, 'latency'],
    [null, 'assertion'],
  ])('%j', (assertion, label) => {
    expect(assertionLabel(assertion)).toBe(label);
  });
});

describe('an assertion’s label with a variable in its value', () => {
  test.each([
    [{ type: 'icontains', value: '{{label}}' }, 'icontains "returns"'],
    [{ type: 'equals', value: '{{ label }} or {{gone}}' }, 'equals "returns or {{gone}}"'],
    [{ type: 'contains-any', value: ['{{label}}', 'b'] }, 'contains-any ["returns","b"]'],
    [{ type: 'equals', value: '{{constructor}} {{parts}}' }, 'equals "{{constructor}} {{parts}}"'],
    [{ type: 'icontains', value: '{{long}}' }, `icontains "${'y'.repeat(59)}…"`],
    [{ type: 'llm-rubric', value: '{{label}}', metric: 'is {{label}}' }, 'is returns'],
    [{ type: 'javascript', value: 'file://{{label}}/score.js' }, 'javascript score.js'],
  ])('%j', (assertion, label) => {
    expect(assertionLabel(assertion, { label: 'returns', long: 'y'.repeat(80), parts: {} })).toBe(label);
  });
});

describe('an output as text', () => {
  test('is JSON where it is structured, and nothing where there is none', () => {
    expect([
      outputText({ a: [1] }, 99),
      outputText(false, 99),
      outputText(undefined, 99),
      outputText(null, 99),
    ]).toEqual(['{"a":[1]}', 'false', null, null]);
  });

  test('is valid UTF-8, a beginning of the whole, and within the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit }), fc.nat(40), (text, limit) => {
        const cut = outputText(text, limit) ?? '';
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(limit);
        expect(text.toWellFormed().startsWith(cut)).toBe(true);
        expect(limit - Buffer.byteLength(cut) < 4 || cut === text.toWellFormed()).toBe(true);
      }),
    );
  });
});

describe('a message', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    hideInMessages([]);
  });

  const shaped = 'sk-proj-4f9Kq2Zw8Lx7Rb3T\nn6Vc1Mj5Hd0G';
  const ofSettings = 'Zx7literal8key9W3f3k2Lm9';
  test.each([
    ['of a variable', 'key hunter2-hunter2.', 'key [A_KEY].'],
    ['that begins as another one', 'key hunter2-hunter2-and-more', 'key [LONGER_KEY]'],
    ['that begins as another one, over two lines', 'key hunter2-hunter2-a\nnd-more', 'key [LONGER_KEY]'],
    ['of several lines', `no ${shaped}.`, 'no [SHAPED_KEY].'],
    ['of several lines, as JSON writes it', `no ${shaped.replace('\n', '\\n')}.`, 'no [SHAPED_KEY].'],
    ['of a setting, over two lines', `no ${ofSettings.replace('8k', '8\r\nk')}`, 'no [apiKey]'],
    ['at the end', `${'x'.repeat(480)} hunter2-hunter2-and-more`, `${'x'.repeat(480)} [LONGER_KEY]`],
    [
      'by its shape',
      'sk-proj-abcdefghijklmnop, Bearer abcdefgh.ijkl, sk-a1b2c3d4e5f6g7h8',
      '[key], [key], [key]',
    ],
    [
      'of an address',
      'none of http://me:p@ss@host/a, ask a@b.example',
      'none of http://me:[key]@host/a, ask a@b.example',
    ],
  ])('shows no secret %s', (_, text, shown) => {
    vi.stubEnv('A_KEY', 'hunter2-hunter2');
    vi.stubEnv('LONGER_KEY', 'hunter2-hunter2-and-more');
    vi.stubEnv('SHAPED_KEY', shaped);
    hideInMessages([{ name: 'apiKey', value: ofSettings }]);
    expect(plainMessage(text)).toBe(shown);
  });

  test('is one line without stack frames', () => {
    const text =
      'Error: no\n    at call (file:///x/y.js:1:2)\n    at node:internal/z:3:4\nbecause\tof this\u0007\nStack Trace: x';
    expect(plainMessage(text)).toBe('Error: no because of this');
  });

  test('denies no retry of ours', () => {
    const text =
      'API call error: Error: Request failed after 0 retries: TypeError: fetch failed (Cause: Error: x)';
    expect(plainMessage(text)).toBe('fetch failed (Cause: Error: x)');
  });

  test('is at most 500 characters', () => {
    expect(plainMessage('x'.repeat(600))).toHaveLength(500);
  });
});
