import { expect, test } from 'vitest';
import { movedText, saysMoves } from '../../../src/report/words/moved.ts';
import * as make from '../verdicts.ts';

const settingsFile = { file: 'rag.yaml', added: 1, removed: 1, settings: ['setting k 4 → 8'] };

test.each([
  ['a setting of the provider', ['setting k 4 → 8'], [], 'setting `k 4 → 8`'],
  ['several', ['setting k 4 → 8', '2 more settings'], [], 'setting `k 4 → 8`, 2 more settings'],
  ['settings that cannot be shown', ['provider settings'], [], 'provider settings'],
  ['code or settings of a program', ['provider code or settings'], [], 'provider code or settings'],
  ['a model and a setting', ['model a → b', 'setting k 4 → 8'], [], 'model `a` → `b`, setting `k 4 → 8`'],
  [
    'the spelling of a model',
    ['spelling of the model openai:m → openai:chat:m'],
    [],
    'spelling of the model `openai:m` → `openai:chat:m`',
  ],
  ['a setting that would be markup', ['setting x `@a` → <b>'], [], "setting `x '@a' → <b>`"],
  ['a setting, by its file alone', ['setting k 4 → 8'], [settingsFile], 'setting `k 4 → 8` in `rag.yaml`'],
  ['a file of settings', [], [settingsFile], 'setting `k 4 → 8` in `rag.yaml`'],
  [
    'a workbook',
    [],
    [{ file: 'cases.xlsx', added: 0, removed: 0, binary: true as const }],
    '`cases.xlsx` (not text)',
  ],
  ['a file that became a program', [], [{ file: 'p.sh', added: 0, removed: 0 }], '`p.sh` (mode only)'],
  [
    'a prompt whose path has spaces',
    ['prompt evals/a b/p q.txt'],
    [{ file: 'evals/a b/p q.txt', added: 1, removed: 0 }],
    'prompt `evals/a b/p q.txt` (+1 line)',
  ],
  [
    'a prompt with another path that has spaces',
    ['prompt evals/a b/p.txt → evals/a b/q r.txt'],
    [],
    'prompt `evals/a b/p.txt` → `evals/a b/q r.txt`',
  ],
  ['any other file', [], [{ file: 'rag.yaml', added: 2, removed: 1 }], '`rag.yaml` (+2 −1 lines)'],
])('%s is named as what moved', (_name, moved, changedFiles, expected) => {
  const suite = make.suite('pass', [make.slot({ moved })], {
    changedInputs: changedFiles.map(({ file }) => file),
  });
  expect(movedText(make.verdict('pass', [suite]), make.context({ changedFiles }))).toBe(expected);
});

const promptFile = { file: 'p.txt', added: 1, removed: 0 };
test.each([
  ['a pass of an edited prompt', 'pass', ['prompt p.txt'], [promptFile], false],
  ['a pass of edited cases', 'pass', [], [{ ...promptFile, file: 'cases.csv' }], false],
  [
    'a pass of an edited prompt and another file of its suite',
    'pass',
    ['prompt p.txt'],
    [promptFile, { ...promptFile, file: '.env' }],
    true,
  ],
  [
    'a pass of an edited prompt and a file that it is made of',
    'pass',
    ['prompt p.txt'],
    [promptFile, { ...promptFile, file: 'shots.json' }],
    false,
  ],
  ['a pass of another model', 'pass', ['prompt p.txt', 'model a → b'], [promptFile], true],
  ['a pass of another setting', 'pass', ['setting k 4 → 8'], [], true],
  ['a pass of code that nobody can read', 'pass', ['provider code or settings'], [], true],
  ['a loss', 'regressed', ['prompt p.txt'], [promptFile], true],
] as const)('the first lines of %s say what moved: %s', (_name, outcome, moved, changedFiles, says) => {
  const changedInputs = changedFiles.map(({ file }) => file);
  const suite = make.suite(outcome, [make.slot({ moved })], { changedInputs });
  const diff = { file: 'shots.json', suites: ['s'], line: 1, diff: '@@ -1 +1 @@' };
  expect(saysMoves(make.verdict(outcome, [suite]), { promptDiffs: [diff] })).toBe(says);
});

test('the first lines of a pass say nothing of the files of another suite, which is new', () => {
  const edited = make.suite('pass', [make.slot({ moved: ['prompt p.txt'] })], { changedInputs: ['p.txt'] });
  const added = make.suite('pass', [make.slot({ moved: [] })], { suite: 'new', changedInputs: ['new.yaml'] });
  expect(saysMoves(make.verdict('pass', [edited, added]), { promptDiffs: [] })).toBe(false);
});
