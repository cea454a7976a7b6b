import { expect, test } from 'vitest';
import { annotationsOf } from '../../../src/report/documents/annotations.ts';
import { scenarios } from '../scenarios.ts';
import * as make from '../verdicts.ts';

const places = (name: string) => {
  const { verdict, context } = scenarios[name]!;
  return annotationsOf(verdict, context).map(({ level, file, line }) => `${level} ${file}:${line}`);
};

test.each([
  ['regressed', ['failure prompts/triage.txt:12']],
  ['regressed-not-enforced', ['warning prompts/triage.txt:12']],
  ['mixed', ['warning prompts/triage.txt:12']],
  ['not-measured', ['warning evals/support/promptfooconfig.yaml:1']],
  ['pass', []],
  ['nothing-touched', []],
  ['no-suite', []],
])('%s: %j', (name, expected) => {
  expect(places(name)).toEqual(expected);
});

test('slots that share a prompt share an annotation; an unchanged prompt is not blamed', () => {
  const cases = [make.aCase('a', 'broken')];
  const slots = [
    make.slot({ slot: 'one', cases }),
    make.slot({ slot: 'two', cases }),
    make.slot({ slot: 'three', promptFile: 'prompts/same.txt', cases }),
    make.slot({ slot: 'four', promptFile: 'prompts/other.txt' }),
  ];
  const suite = make.suite('regressed', slots, { changedInputs: ['prompts/triage.txt', 'src/tool.ts'] });
  const made = annotationsOf(make.verdict('regressed', [suite]), make.context());
  expect(made.map(({ file }) => file)).toEqual(['prompts/triage.txt']);
  expect(made[0]?.message.split('\n').slice(0, 3)).toEqual([
    'a · 6 of 6 → 0 of 6',
    'a · 6 of 6 → 0 of 6',
    'a · 6 of 6 → 0 of 6',
  ]);
});

test('of many cases ten are named and the others counted', () => {
  const cases = Array.from({ length: 14 }, (_, at) => make.aCase(`case ${at}`, 'broken'));
  const suite = make.suite('regressed', [make.slot({ cases })]);
  const [made] = annotationsOf(make.verdict('regressed', [suite]), make.context());
  expect(made?.message).toContain('case 9 · 6 of 6 → 0 of 6\n… and 4 more in the report.');
});

test('words that no case is asked are shown at their line, and an edit that no case shows is not', () => {
  const ruleChanges = [
    make.unasked({ to: 'Talk of it.' }),
    make.unasked({ to: 'In the config.', file: null, line: null }),
    make.unasked({ to: null, line: null }),
  ];
  const verdict = make.verdict('pass', [make.suite('pass', [make.slot()])], { ruleChanges });
  expect(annotationsOf(verdict, make.context())).toEqual([
    {
      level: 'warning',
      file: 'p.txt',
      line: 7,
      title: 'No case is asked these words',
      message: 'Talk of it.',
    },
  ]);
});
