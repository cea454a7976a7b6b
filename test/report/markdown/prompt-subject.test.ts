import { expect, test } from 'vitest';
import { annotationsOf } from '../../../src/report/documents/annotations.ts';
import { markdownReportOf } from '../../../src/report/markdown/markdown-report.ts';
import { commentOf } from '../../../src/report/markdown/surfaces.ts';
import { movedText } from '../../../src/report/words/moved.ts';
import { hunkRows } from '../../../src/report/words/outputs/diff-rows.ts';
import * as make from '../verdicts.ts';

const diffOf = (file: string, suites: readonly string[], diff: string, line = 1) => ({
  file,
  suites,
  line,
  diff,
});
const context = make.context({
  changedFiles: [
    { file: 'a.txt', added: 1, removed: 1 },
    { file: 'shots.json', added: 9, removed: 0 },
  ],
  promptDiffs: [
    diffOf('a.txt', ['s'], '@@ -1 +1 @@ top\n-Old rule a.\n+New rule a.', 3),
    diffOf('b.txt', ['s'], '@@ -1 +1 @@\n-Old rule b.\n+New rule b.', 5),
    diffOf('shots.json', ['s'], '@@ -1 +1 @@\n-["old"]\n+["new"]', 7),
    diffOf('other.txt', ['t'], '@@ -1 +1 @@\n-x\n+y'),
  ],
});
const slot = (name: string, promptFile: string, broken: number) =>
  make.slot({
    slot: name,
    label: name,
    promptFile,
    moved: [`prompt ${promptFile}`],
    cases: Array.from({ length: broken }, (_, at) => make.aCase(`${name} ${at}`, 'broken')),
  });
const verdict = make.verdict('regressed', [
  make.suite('regressed', [slot('one', 'a.txt', 2), slot('two', 'b.txt', 1), slot('three', 'c.txt', 0)], {
    suite: 's',
    changedInputs: ['a.txt', 'b.txt', 'shots.json'],
  }),
]);

/** The order in which these texts first stand in a report. */
const order = (text: string, ...marks: string[]) =>
  marks
    .map((mark) => [mark, text.indexOf(mark)] as const)
    .toSorted((a, b) => a[1] - b[1])
    .map(([mark, at]) => (at < 0 ? `no ${mark}` : mark));

test('the change of a prompt stands before the cases that were asked with it, once', () => {
  const marks = ['+ New rule a.', '+ ["new"]', '**`one 0`**', '**`one 1`**', '+ New rule b.', '**`two 0`**'];
  const comment = commentOf(verdict, context);
  expect(order(comment, ...marks)).toEqual(marks);
  expect(comment.split('["new"]')).toHaveLength(2);
  expect(order(comment, '**`two 0`**', 'Change of prompt <code>other.txt</code>')).toEqual([
    '**`two 0`**',
    'Change of prompt <code>other.txt</code>',
  ]);
  expect(order(markdownReportOf(verdict, context), ...marks)).toEqual(marks);
});

test('a few-shot file is named as a prompt', () => {
  expect(movedText(verdict, context)).toContain('prompt `shots.json` (+9 lines)');
});

test('a prompt without a file of its own is named by the files that it is made of, once', () => {
  const suite = make.suite('pass', [make.slot({ moved: ['prompt'] })], { changedInputs: ['shots.json'] });
  expect(movedText(make.verdict('pass', [suite]), context)).toBe('prompt `shots.json` (+9 lines)');
  const alone = make.suite('pass', [make.slot({ moved: ['prompt'] })], { changedInputs: ['rag.yaml'] });
  expect(movedText(make.verdict('pass', [alone]), context)).toBe('prompt, `rag.yaml`');
});

test('each changed file of a prompt is annotated at its first changed line, with the cases of its slots', () => {
  const made = annotationsOf(verdict, context).map(({ file, line, message }) => [
    file,
    line,
    message.split(' · ')[0],
  ]);
  expect(made).toEqual([
    ['a.txt', 3, 'one 0'],
    ['shots.json', 7, 'one 0'],
    ['b.txt', 5, 'two 0'],
  ]);
});

test('a long change is folded', () => {
  const long = Array.from({ length: 40 }, (_, at) => `+line ${at}`).join('\n');
  const folded = make.context({ promptDiffs: [diffOf('a.txt', ['s'], `@@ -0,0 +1,40 @@\n${long}`)] });
  expect(commentOf(verdict, folded)).toContain(
    '<details><summary>Change of prompt <code>a.txt</code></summary>',
  );
});

test('a long changed line is cut to the words around the change, a long unchanged one at its end', () => {
  const rule = (end: string) => `${'When a refund is wanted later than that, '.repeat(5)}${end}`;
  const rows = hunkRows([
    '@@ -1,2 +1,2 @@ function x',
    ` ${'same '.repeat(60)}`,
    `-${rule('ask')}`,
    `+${rule('refuse')}`,
  ]);
  expect(rows[0]).toBe('@@ -1,2 +1,2 @@');
  expect(rows[1]?.endsWith('…')).toBe(true);
  expect(rows.slice(2)).toEqual([
    '- … that, When a refund is wanted later than that, ask',
    '+ … that, When a refund is wanted later than that, refuse',
  ]);
});
