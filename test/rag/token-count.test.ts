import fc from 'fast-check';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { expect, test } from 'vitest';
import { tokenCounter } from '../../src/rag/token-count.ts';
import { anyUnit } from '../support/models/any-unit.ts';

const whole = (text: string) => countTokens(text, { disallowedSpecial: new Set() });

test('words counted one by one, and again from what was kept, are the count of the whole text', async () => {
  const count = await tokenCounter();
  const part = fc.constantFrom(
    ...[
      'Hello',
      'world',
      "it's",
      'e.g.',
      '12345',
      '…',
      'γάμμα',
      '文字',
      '😀',
      'a\u00a0b',
      '<|endoftext|>',
      'x'.repeat(30),
    ],
    ...[
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\r\n',
      '\t',
      ' \n ',
      '\n/',
      '/',
      '.',
      '.\n',
      '\u3000',
      '#',
      '`',
      '-',
      "'S",
      '_',
    ],
  );
  const text = fc.oneof(
    fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ unit: anyUnit, maxLength: 60 }),
  );
  fc.assert(
    fc.property(text, (own) => {
      expect(count(own), JSON.stringify(own)).toBe(whole(own));
      expect(count(own)).toBe(whole(own));
    }),
    { numRuns: 2000 },
  );
});
