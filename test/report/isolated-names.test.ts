import { expect, test } from 'vitest';
import { codeSpan, htmlCode, sentence } from '../../src/report/escape.ts';

test('a name that is written from right to left turns nothing around it', () => {
  expect(codeSpan('שאלה 3')).toBe('`\u2068שאלה 3\u2069`');
  expect(sentence('`سؤال` · 3 of 3')).toBe('`\u2068سؤال\u2069` · 3 of 3');
  expect(htmlCode('שאלה')).toBe('<code>\u2068שאלה\u2069</code>');
});

test('any other name stays as it is, and a name cannot close the isolate around it', () => {
  expect(codeSpan('返金 3')).toBe('`返金 3`');
  expect(codeSpan('שאלה\u2069 x')).toBe('`\u2068שאלה[U+2069] x\u2069`');
});
