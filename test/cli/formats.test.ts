import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { type Command, formatFlag } from '../../src/cli/flags.ts';
import { FORMATS, formatOf, listedChoices } from '../../src/cli/formats.ts';

const choosing = Object.entries(COMMANDS as Readonly<Record<string, Command>>).flatMap(([name, { flags }]) =>
  Object.entries(flags).flatMap(([flag, { choices, summary }]) =>
    choices ? [[`${name} --${flag}`, choices, summary] as const] : [],
  ),
);

test('a flag that has choices names each of them in its help, and no other', () => {
  expect(choosing.length).toBeGreaterThan(15);
  const words = (text: string) => text.split(/[^\w-]+/);
  for (const [name, choices, summary] of choosing) {
    expect([name, choices.filter((choice) => !words(summary).includes(choice))]).toEqual([name, []]);
    const others = Object.keys(FORMATS).filter((each) => !choices.includes(each));
    if (name.endsWith(' --format') && choices.includes('text'))
      expect([name, others.filter((other) => words(summary).includes(other))]).toEqual([name, []]);
  }
});

test('the default is the first choice', () => {
  expect(formatOf({})).toBe(Object.keys(FORMATS)[0]);
  expect(formatOf({ format: 'json' })).toBe('json');
});

test.each([
  [['text'], 'text (default)'],
  [['text', 'json'], 'text (default) or json'],
  [['text', 'json', 'junit'], 'text (default), json or junit'],
])('choices are listed as people read them: %s', (choices, words) => {
  expect(listedChoices(choices)).toBe(words);
});

test('a format flag has the choices that it is given', () => {
  expect(formatFlag('text', 'junit')).toMatchObject({
    choices: ['text', 'junit'],
    summary: 'What goes to stdout: text (default) or junit. Logs go to stderr.',
  });
});
