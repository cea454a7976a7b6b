import path from 'node:path';
import { expect, test } from 'vitest';
import { referencesIn } from '../../src/inputs/references/reference-forms.ts';
import { suiteInputs } from '../../src/inputs/suite-inputs.ts';
import { temporaryTree } from '../support/files/temporary.ts';
import { IN_A_MOMENT } from '../support/in-a-moment.ts';

test.each([
  ['empty lines', '\n', ''],
  ['addresses with a hole', 'file://{{', ''],
  ['holes in an address', '{{', 'file://'],
  ['tags without an end', '{% include ', ''],
  ['blanks in a tag', ' ', '{% include "a.txt"'],
])('a text of a config is read in a moment: %s', IN_A_MOMENT, (_name, part, start) => {
  const text = `x\n${start}${part.repeat(80_000)}y %}\n{% include "b.txt" %}${part.repeat(80_000)}`;
  const found = referencesIn({ text, keys: ['tests', 'assert', 'value'], isKey: false });
  expect(found).toContainEqual({ kind: 'path', path: 'b.txt', certain: false, folders: false });
});

test.each([
  ['blanks behind a variable', 'm.py', `x = env.PAWL_TEST_FILE${' '.repeat(80_000)}\n`],
  ['a pattern of many parts', 'm.py', `f('''${'/a*'.repeat(80_000)}\n''')\n`],
  ['texts of open brackets', 'm.py', `'${'{'.repeat(290)}'\n`.repeat(1_900)],
  ['many made names', 'm.py', "os.a('page' + n, n + '.page')\n".repeat(20_000)],
  ['a property of many parts', 'm.py', `os${'.a'.repeat(2_000)} = 'b'\n`],
])('code is read in a moment: %s', IN_A_MOMENT, async (_name, file, code) => {
  const root = temporaryTree({
    'evals/s.yaml': `providers: ["file://${file}"]\n`,
    [`evals/${file}`]: `import os\n${code}open(os.environ['PAWL_TEST_FILE'] + '/a')\nopen('b.txt')\n`,
    'evals/b.txt': '',
  });
  const { files } = await suiteInputs({ root, suite: { config: 'evals/s.yaml', paths: [] } });
  expect([...files]).toContain('evals/b.txt');
});

test.each([
  [
    'a template that names parts',
    'm.py',
    "open('a.txt')",
    'a.txt',
    ['include ', '{{> ', '{{>    a', 'import (', ' '],
  ],
  ['a Gemfile', 'm.rb', "require 'a'", '../Gemfile', ["path: '", 'path:         ', "path: 'a'\n", ' ']],
])('%s is read in a moment', IN_A_MOMENT, async (_name, file, code, beside, parts) => {
  for (const part of parts) {
    const root = temporaryTree({
      'evals/s.yaml': `providers: ["file://${file}"]\n`,
      [`evals/${file}`]: code,
      [path.posix.join('evals', beside)]: part.repeat(100_000),
    });
    const { files } = await suiteInputs({ root, suite: { config: 'evals/s.yaml', paths: [] } });
    expect([...files]).toContain(`evals/${file}`);
  }
});
