import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runCli } from '../../../src/cli/run-cli.ts';
import { cleanEnv } from '../../support/command.ts';
import { type Files, scratchRepository } from '../../support/files/repository.ts';
import { temporaryFolder } from '../../support/files/temporary.ts';
import { zipped } from '../../support/files/zipped.ts';

// The real engine: these are files that promptfoo reads, made to take all memory, no end of time, or a reader's wits.

const suite = (file: string) => `prompts: [file://prompt.txt]\nproviders: [echo]\ntests: file://${file}\n`;
const ROWS = ['kettle', 'lantern', 'compass', 'hammock'];
const MAIN = {
  'evals/promptfooconfig.yaml': suite('cases.csv'),
  'evals/prompt.txt': 'Say {{q}}\n',
  'evals/cases.csv': `q,__expected\n${ROWS.map((row) => `${row},contains: Say ${row}\n`).join('')}`,
};

/** The gate on a pull request that breaks its prompt, and whose cases come from a forged file. */
async function gate(files: Files) {
  const repository = scratchRepository(MAIN);
  onTestFinished(() => repository[Symbol.dispose]());
  for (const file of Object.keys(files)) if (file in MAIN) repository.git('rm', '--quiet', file);
  repository.write({ ...files, 'evals/prompt.txt': 'Nothing of {{q}}\n' });
  repository.commit('Change');
  let [stdout, stderr] = ['', ''];
  const terminal = {
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    env: cleanEnv({ TMPDIR: temporaryFolder() }),
    cwd: () => repository.root,
  };
  const code = await runCli(['gate', '--base', 'main'], terminal);
  expect(stderr).not.toContain('This is a bug in pawl');
  const comment = readFileSync(path.join(repository.root, '.pawl/comment.md'), 'utf8');
  return { code, comment, stdout };
}

/** The suite with its cases in this file. */
const cases = (name: string, content: string | Uint8Array | { readonly link: string }): Files => ({
  'evals/promptfooconfig.yaml': suite(name),
  [`evals/${name}`]: content,
});
const anchors = (last: string) =>
  `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefgh'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[at]}`).join(', ')}]\n`).join('')}${last}`;
const brackets = (count: number) => '['.repeat(count) + ']'.repeat(count);

describe('a pull request that breaks its prompt, and whose cases are', () => {
  test.each<readonly [string, Files, string]>([
    [
      'YAML whose anchors multiply',
      cases('cases.yaml', anchors('t: 1\n')),
      'The aliases of this file multiply',
    ],
    [
      'JSON in a hundred thousand brackets',
      cases('cases.json', `[{"vars":{"q":${brackets(100_000)}}}]`),
      'This is not valid JSON. Nesting exceeded maxDepth (100).**',
    ],
    [
      'YAML in ten thousand brackets',
      cases('cases.yaml', `- vars: { q: ${brackets(10_000)} }\n`),
      'This is not valid YAML. Nesting exceeded maxDepth (100).**',
    ],
    [
      'YAML with NUL in it',
      cases('cases.yaml', '- vars: { q: "a\u0000b" }\n'),
      'This is not valid YAML. Null byte',
    ],
    [
      'a table in UTF-16',
      cases('cases.csv', Buffer.from(`\ufeff${MAIN['evals/cases.csv']}`, 'utf16le')),
      'This table cannot be read',
    ],
    [
      'a table whose quote never closes',
      cases('cases.csv', 'q,__expected\n"kettle,contains: x\n'),
      'Quote Not Closed',
    ],
    ['lines that are not JSON', cases('cases.jsonl', '{"vars": \n'.repeat(100_000)), 'on line 1'],
    [
      'a workbook that is cut off',
      cases('cases.xlsx', Buffer.from('PK\u0003\u0004 and no more')),
      'Failed to parse Excel file',
    ],
    [
      'a workbook that unpacks to more than memory holds',
      cases('cases.xlsx', zipped('xl/worksheets/sheet1.xml', Buffer.alloc(160_000_000, ' '), { list: 10 })),
      'a workbook that unpacks to more than 150 MB',
    ],
    [
      'a workbook whose only cell stands in row 100,000,000',
      cases(
        'cases.xlsx',
        zipped(
          'xl/worksheets/sheet1.xml',
          Buffer.from('<sheetData><c r="A100000000"><v>1</v></c></sheetData>'),
        ),
      ),
      'a workbook whose cells reach to row 100,000,000 and column 1',
    ],
    [
      'a link to a file of the machine',
      cases('cases.csv', { link: '/etc/passwd' }),
      'lies outside the repository',
    ],
    ['a link to what never ends', cases('cases.csv', { link: '/dev/zero' }), 'lies outside the repository'],
    ['a link to itself', cases('cases.csv', { link: 'cases.csv' }), 'ELOOP'],
  ])('%s is blocked, and the report says what is wrong', async (_name, files, words) => {
    const { code, comment } = await gate(files);
    expect(code).toBe(3);
    expect(comment).toContain(words);
  });

  test('in a link to the folder that the table lies in is not green, and no crash', async () => {
    const { code, comment } = await gate(cases('cases.csv', { link: '.' }));
    expect(code).toBe(3);
    expect(comment).toContain('could not measure');
  });

  test('formulas of a table stay text', async () => {
    const { comment } = await gate(
      cases('cases.csv', `${MAIN['evals/cases.csv']}"=HYPERLINK(""https://evil.example"")",contains: x\n`),
    );
    expect(comment).not.toMatch(/\]\(https:\/\/evil|[^`"(]https:\/\/evil/);
    expect(comment).toContain('got worse');
  });
});
