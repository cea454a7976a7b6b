import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { variedPrompt, withoutVariation } from '../../src/engine/worker/calls/varied-prompt.ts';

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
    expect(trimmed.size).toBe(12);
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

  test('leave what they vary out of what two prompts have in common', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 160 }), (text, number) => {
        expect(withoutVariation(variedPrompt(text, number))).toBe(withoutVariation(text));
      }),
    );
    expect(withoutVariation(PROSE.replace('\n\n', '\n'))).not.toBe(withoutVariation(PROSE));
  });
});
