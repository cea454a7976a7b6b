import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftRequest, draftsIn, unfit, variedMessages } from '../../src/training/drafts.ts';

const seed = { vars: { message: 'Where is my parcel?' } };

describe('a request', () => {
  test('no template engine finds anything in it, whatever the cases hold', () => {
    const text = fc.string({ unit: fc.constantFrom('{', '}', '%', '#', 'a', '"', '\\', '\n', ' ') });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const request = draftRequest({ vars: { a: one } }, [{ vars: { a: other } }], 3);
        expect(request).not.toMatch(/\{[{%#]|[}%#]\}/);
        const [, asked = ''] = /The case:\n(.*?)\n\nOther/s.exec(request) ?? [];
        expect(JSON.parse(asked)).toEqual({ a: one });
      }),
    );
  });

  test('names how many, and the keys', () => {
    expect(draftRequest(seed, [], 1)).toMatch(/Write 1 variation of.*array of 1 object and.*: "message"\./s);
  });
});

describe('an answer is a stranger’s text', () => {
  test('a list inside of other words', () => {
    const { drafts, refused } = draftsIn('Sure:\n```json\n[{"message": "Is it lost?"}]\n```', seed);
    expect([drafts, refused]).toEqual([[{ message: 'Is it lost?' }], []]);
  });

  test.each([
    'No.',
    '[{"message": ',
    '{"message": "x"}',
    '[{"other": "x"}]',
    '[{"message": "x", "more": "y"}]',
    '[{"message": {"a": 1}}]',
    '[{"message": ["a", "b"]}]',
    '[{"message": " "}]',
    '["x"]',
    '[null]',
  ])('not readable: %s', (answer) => {
    expect(draftsIn(answer, seed)).toEqual({ drafts: [], refused: ['not readable'] });
  });

  test.each([
    ['file:///etc/passwd', 'names a file'],
    [' FILE://cases.yaml', 'names a file'],
    ['package:@acme/x:fn', 'names a file'],
    ['python:x.py', 'names a file'],
    ['https://example.com/a.png', 'names a file'],
    ['a {% endraw %}{{ 7 * 7 }}', 'holds a template'],
    ['a {%- endraw -%}', 'holds a template'],
    ['{{ env.OPENAI_API_KEY }}', 'holds a template'],
    ["{{ env['OPENAI_API_KEY'] }}", 'holds a template'],
    ['{{ 7 * 7 }}', 'holds a template'],
    ['half of a {% tag', 'holds a template'],
    ['{# hidden #}', 'holds a template'],
    ['turned \u202e around', 'holds hidden characters'],
    ['cleared \u001b[2J', 'holds hidden characters'],
    ['a word\u200b cut', 'holds hidden characters'],
    ['seen\u{e0068}\u{e0069}', 'holds hidden characters'],
    ['turned \u200f around', 'holds hidden characters'],
    ['a family 👨‍👩‍👧 and a heart ❤️', null],
    ['می‌خواهم', null],
    ['two lines\nand\ta tab', null],
    ['{"a": {"b": { }}}', null],
    ['my environment', null],
    ['see https://example.com', null],
  ])('%s: %s', (text, why) => {
    expect(unfit(text)).toBe(why);
  });
});

describe('what a draft would be asked as', () => {
  const messages = [
    { role: 'system' as const, content: 'Be brief.' },
    { role: 'user' as const, content: 'Customer: Where is it? Tone: calm' },
  ];
  test('its text in the place of the case’s', () => {
    const varied = variedMessages(
      messages,
      { q: 'Where is it?', tone: 'calm' },
      { q: 'Lost $& again?', tone: 'calm' },
    );
    expect(varied?.[1]?.content).toBe('Customer: Lost $& again? Tone: calm');
  });
  test.each([
    ['twice', { q: 'e' }],
    ['nowhere', { q: 'Somewhere else' }],
    ['too short', { q: 'C' }],
  ])('not known where the text stands %s', (_, from) => {
    expect(variedMessages(messages, from, { q: 'Another text' })).toBeNull();
  });
});
