import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errorText, PawlError, quotedWord } from '../src/errors.ts';

/** What bash takes these words for, one a line. */
function readBy(shell: string, words: readonly string[]): readonly string[] {
  const script = words.map((word) => `printf '%s\\0' ${word}`).join('\n');
  const { stdout, stderr } = spawnSync(shell, ['--norc', '-c', script], {
    encoding: 'utf8',
    env: { LC_ALL: 'C.UTF-8' },
  });
  expect(stderr).toBe('');
  return stdout.split('\0').slice(0, -1);
}

const ODD = [
  'plain-word',
  "it's",
  '$(touch x) `id` "q" \\ ! ~ *',
  'two\nlines',
  '-rf',
  '',
  // A backslash before a quote, beside a control character: the quote must not end the word.
  "\u0001\\'; exit 3 #",
  '\u001b[31m\u007f\u009b é 日本 \\n \\\\',
];

test('a quoted word is one word of bash, and it is the text, whatever that holds', () => {
  expect(readBy('bash', ODD.map(quotedWord))).toEqual(ODD);
});

test('so is any text', () => {
  const texts = fc.sample(
    fc.string({
      unit: fc.constantFrom("'", '"', '\\', '\n', '\u0001', '\u0085', '$', '`', 'n', 'u', '0', ' ', 'é'),
    }),
    { numRuns: 300, seed: 7 },
  );
  expect(readBy('bash', texts.map(quotedWord))).toEqual(texts);
});

test.each([
  ['pawl gate --help', 'npx @pawl-dev/pawl gate --help'],
  ['name it: pawl gate --base main', 'name it: npx @pawl-dev/pawl gate --base main'],
  ['one of:\npawl run\npawl plan', 'one of:\nnpx @pawl-dev/pawl run\nnpx @pawl-dev/pawl plan'],
  ['GITHUB_REPOSITORY=owner/name pawl blocks', 'GITHUB_REPOSITORY=owner/name npx @pawl-dev/pawl blocks'],
  ['name a file that `pawl run` wrote', 'name a file that `pawl run` wrote'],
  ['let pawl write there', 'let pawl write there'],
  ['npx @pawl-dev/pawl init', 'npx @pawl-dev/pawl init'],
])('what to do, %j, runs as it is pasted, where pawl is not installed too', (fix, pasted) => {
  const help = { code: 'cli/usage', what: 'No.', fix };
  expect(new PawlError({ ...help, problems: [help] }).help).toEqual({
    ...help,
    fix: pasted,
    problems: [{ ...help, fix: pasted }],
  });
});

test.each(['\n', '\r', '\r\n', '\u2028'])(
  'a name with the line break %j begins no line of an error',
  (end) => {
    const name = `a${end}--- Deployed`;
    const text = errorText({
      code: 'config/unknown-key',
      what: `There is no key ${name}.`,
      why: `Not ${name}.`,
    });
    expect(text.split(/[\r\n\u2028]/).filter((line) => line.startsWith('---'))).toEqual([]);
    expect(text).toContain('--- Deployed');
  },
);
