import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { variedPrompt, withoutVariation } from '../../../../src/engine/worker/calls/varied-prompt.ts';

const ALL = Array.from({ length: 160 }, (_, at) => at + 1);
const QUESTION = 'where is my parcel that I sent to my aunt in May and why does nobody of you answer me';
const PROSE =
  'You answer customers of a shop. Be short and kind.\n\nAsk a manager before you promise a refund of more than a month.\n\nCustomer: where is my parcel that I sent to my aunt in May and why does nobody of you answer me';
const vars = { question: QUESTION };
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

describe('variations of a prompt', () => {
  test('are all different, and say the same words', () => {
    const varied = ALL.map((number) => variedPrompt(PROSE, number));
    expect(new Set([PROSE, ...varied]).size).toBe(ALL.length + 1);
    for (const text of varied) expect(words(text)).toEqual(words(PROSE));
  });

  test('differ within the text as well, where a provider trims both ends', () => {
    const trimmed = new Set(ALL.slice(0, 16).map((number) => variedPrompt(PROSE, number, vars).trim()));
    expect(trimmed.size).toBe(16);
  });

  test('widen a gap in what the case asks alone: a change may have edited any other word', () => {
    const head = (text: string) => text.trimStart().slice(0, PROSE.indexOf('Customer:'));
    const varied = ALL.map((number) => variedPrompt(PROSE, number, vars));
    expect([...new Set(varied.map(head))]).toEqual([head(PROSE)]);
    for (const text of varied) expect(words(text)).toEqual(words(PROSE));
    expect(varied.some((text) => text.trim() !== PROSE)).toBe(true);
  });

  test('are the same on both sides where the case is', () => {
    const edited = PROSE.replace('Be short and kind.', 'Be kind.');
    const asked = (text: string) => text.slice(text.indexOf('Customer:'));
    for (const number of ALL)
      expect(asked(variedPrompt(edited, number, vars))).toBe(asked(variedPrompt(PROSE, number, vars)));
  });

  test.each([
    ['one word', 'Hello'],
    ['nothing', ''],
    ['a text without blanks between its words', '把这句话翻译成英文'],
  ])('are different for %s', (_, prompt) => {
    expect(new Set(ALL.map((number) => variedPrompt(prompt, number))).size).toBe(ALL.length);
  });

  test('keep the form of a list of messages', () => {
    const messages = [
      { role: 'system', content: 'You answer customers of a shop and you are kind to each of them' },
      { role: 'user', content: 'Where is my parcel that I sent for a week ago' },
    ];
    const text = JSON.stringify(messages, null, 1);
    const own = { question: messages[1]?.content };
    const varied = [vars, own].flatMap((given) =>
      ALL.slice(0, 16).map((number) => variedPrompt(text, number, given)),
    );
    expect(new Set(varied.slice(16)).size).toBe(16);
    expect(new Set(varied.slice(0, 16)).size).toBe(16);
    for (const text of varied) {
      const read = JSON.parse(text) as typeof messages;
      expect(read.map(({ role }) => role)).toEqual(['system', 'user']);
      expect(read.flatMap(({ content }) => words(content))).toEqual(
        messages.flatMap(({ content }) => words(content)),
      );
    }
  });

  /** As promptfoo hands a text to Claude: each line trimmed, empty ones dropped. */
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n');
  const SHORT = ['parcel', 'reset password', 'I want refund', '12345', '你好，我想退款'];

  test.each(SHORT)(
    'differ within the lines however little a case asks, where a provider trims them: %s',
    (question) => {
      const text = `You answer customers of a shop.\n\nCustomer: ${question}\n`;
      const varied = ALL.map((number) =>
        lines(variedPrompt(text, number, { question }, { isTrimmed: true })),
      );
      expect(new Set([lines(text), ...varied]).size).toBe(ALL.length + 1);
      // Elsewhere blanks before the prompt are enough, and no word that a change may have edited is touched.
      const plain = ALL.map((number) => variedPrompt(text, number, { question: 'parcel' }).trimStart());
      expect([...new Set(plain)]).toEqual([text]);
    },
  );

  test.each(SHORT)('stay in one line where a provider writes them into JSON as they are: %s', (question) => {
    const text = `Customer: ${question}`;
    const varied = ALL.map((number) => variedPrompt(text, number, { question }, { isOneLine: true }));
    expect(new Set([text, ...varied]).size).toBe(ALL.length + 1);
    for (const one of varied) {
      const read = JSON.parse(`{"prompt":"${one}"}`) as { prompt: string };
      expect(read.prompt.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }
  });

  test.each(SHORT)('differ in messages however little they say, and keep their form: %s', (question) => {
    for (const system of ['Be kind', '回答客户']) {
      const text = JSON.stringify([
        { role: 'system', content: system },
        { role: 'user', content: question },
      ]);
      const varied = ALL.map((number) => variedPrompt(text, number, { question }));
      expect(new Set([text, ...varied]).size).toBe(ALL.length + 1);
      for (const one of varied) {
        const read = JSON.parse(one) as { role: string; content: string }[];
        const said = read.map(({ role, content }) => [role, content.replace(/\s/g, '')]);
        expect(said).toEqual([
          ['system', system.replace(/\s/g, '')],
          ['user', question.replace(/\s/g, '')],
        ]);
      }
    }
  });

  test('of a long text are found without comparing it with every long variable', () => {
    const row = 'word and more ';
    const long = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`v${at}`, row.repeat(7000) + at]));
    expect(variedPrompt(row.repeat(75_000), 3, long, { isTrimmed: true }).trim()).not.toBe(
      row.repeat(75_000).trim(),
    );
  }, 20_000);

  test('leave what they vary out of what two prompts have in common', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('，', '。', '你', ' ', 'a') })),
        fc.integer({ min: 1, max: 160 }),
        (text, number) => {
          expect(withoutVariation(variedPrompt(text, number))).toBe(withoutVariation(text));
        },
      ),
    );
    expect(withoutVariation(PROSE.replace('\n\n', '\n'))).not.toBe(withoutVariation(PROSE));
  });
});
