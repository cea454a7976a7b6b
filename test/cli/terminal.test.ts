import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenHelp, commandHelp, helpText } from '../../src/cli/help.ts';
import { brokenLine, shownError, shownLine } from '../../src/cli/terminal.ts';

test.each([
  ['one two three', 7, 0, 'one two\nthree'],
  ['  --flag  what it does', 16, 10, '  --flag  what\n          it\n          does'],
  ['see https://example.com/a/long/path now', 10, 2, 'see\n  https://example.com/a/long/path\n  now'],
  ['a ::error::b', 4, 0, 'a\n: :error::b'],
  ['', 10, 0, ''],
  ['the line: `a: ["b c"]` now', 8, 1, 'the\n line:\n `a: ["b c"]`\n now'],
])('%j in %i columns', (line, columns, hang, shown) => {
  expect(brokenLine(line, { columns }, hang)).toBe(shown);
});

test('a line with a stranger’s text keeps its indentation and nothing else of what a terminal obeys', () => {
  expect(shownLine('  a.yaml:3 \u001b[31mred words here', { columns: 16 })).toBe(
    '  a.yaml:3\n    ␛[31mred\n    words here',
  );
});

test('an error: its sentences in the width of the terminal, its lines to paste whole', () => {
  const pasted =
    'pawl baseline purge --suite a-suite-with-a-long-name --before 2026-01-31T12:00:00Z --policy x.yaml';
  const help = {
    code: 'trees/no-base',
    what: 'The base of this change is not in the checkout, because it holds one commit alone.',
    why: 'A gate compares two commits, and [31mneeds both of them whole.',
    fix: `let the checkout fetch the whole history of the repository, or the two commits that it needs:\n${pasted}\nThen run the command again, in the same folder and with the same words as before it.`,
    place: { file: 'pawl.yaml', line: 3 },
  };
  expect(shownError(help, { columns: 60 })).toBe(
    `pawl.yaml:3: The base of this change is not in the checkout,
  because it holds one commit alone. [trees/no-base]
  A gate compares two commits, and ␛[31mneeds both of them
  whole.
  To fix: let the checkout fetch the whole history of the
    repository, or the two commits that it needs:
    ${pasted}
    Then run the command again, in the same folder and with
    the same words as before it.`,
  );
  expect(shownError({ code: 'cli/usage', what: 'No.', fix: pasted }, { columns: 60 })).toBe(
    `No. [cli/usage]\n  To fix: ${pasted}`,
  );
  expect(shownError(help, {}).split('\n')).toHaveLength(5);
});

test('a line that goes elsewhere than to a terminal stays whole', () => {
  expect(brokenLine('one two three', {}, 4)).toBe('one two three');
});

test('no word is lost, and no line is longer than the terminal unless one word is', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 16, max: 80 }), fc.nat(4), (said, columns, hang) => {
      const lines = brokenLine(said.join(' '), { columns }, hang).split('\n');
      expect(lines.flatMap((line) => line.trim().split(' '))).toEqual(said);
      expect(lines.every((line) => line.length <= columns)).toBe(true);
    }),
  );
});

test('help on a terminal keeps what a flag or a command does in its column', () => {
  const help = brokenHelp(`${helpText('1.2.3')}${commandHelp('gate')}`, {
    columns: 80,
    write: () => true,
  }).split('\n');
  expect(help.filter((line) => line.length > 80)).toEqual([]);
  const at = help.findIndex((line) => line.startsWith('  explain '));
  expect(help[at + 1]).toMatch(/^ {20}\S/);
  const base = help.findIndex((line) => line.includes('--base REF'));
  expect(help[base + 1]).toMatch(/^ {25}\S/);
});
