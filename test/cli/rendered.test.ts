import { expect, test } from 'vitest';
import { rendered } from '../../src/cli/rendered.ts';
import { markdownInLog } from '../../src/report/escape.ts';
import { commentOf } from '../../src/report/markdown/surfaces.ts';
import * as make from '../report/verdicts.ts';

const terminal = { stdout: { write: () => true }, stderr: { write: () => true }, env: {}, cwd: () => '/' };
const verdict = make.verdict('regressed', [
  make.suite('regressed', [make.slot({ metrics: [make.metric('f1/غير', { gate: true })] })]),
]);

test('Markdown on stdout is the comment, blanks and marks of direction included', () => {
  const text = rendered('markdown', verdict, make.context(), terminal);
  expect(text).toBe(`${commentOf(verdict, make.context())}\n`);
  expect(text).toContain('`\u2068f1/غير\u2069`');
  expect(text).toMatch(/\d\u00A0%/);
  expect(text).not.toContain('U+2068');
});

test('in a log no line of Markdown is a command of a CI, in a block of code either', () => {
  const block = '```\n::error::x\n  ##vso[task.setvariable]y\n```';
  expect(markdownInLog(block)).toBe('```\n: :error::x\n  # #vso[task.setvariable]y\n```');
});
