import { chmodSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { documentOf, pawlWith } from '../support/command.ts';
import { type ScratchRepository, scratchRepository } from '../support/files/repository.ts';
import { simulatedModels } from '../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../support/suites/rule-suite.ts';

const PROMPT = 'evals/gear/prompt.txt';
const CONFIG = 'evals/gear/promptfooconfig.yaml';
const GEAR = ruleSuite('evals/gear');
const FINE = rulePrompt([], 'You sell the best camping gear.');
const WORSE = rulePrompt(['kettle', 'lantern', 'compass', 'hammock']);
const manifest = (versions: Record<string, string>) =>
  `${JSON.stringify({ name: 'shop', private: true, dependencies: versions }, null, 2)}\n`;
const MAIN = {
  ...GEAR,
  'package.json': manifest({ leftpad: '1.0.0', promptfoo: '0.123.0' }),
  'package-lock.json': '{ "lockfileVersion": 3 }\n',
  'uv.lock': 'version = 1\n',
  'README.md': '# Shop\n',
  'scripts/run.sh': '#!/bin/sh\n',
};

/** Commits of main behind the branch point. */
function onMain({ git, write, commit }: ScratchRepository, files: Record<string, string>): void {
  git('switch', '--quiet', 'main');
  write(files);
  commit('Main goes on');
  git('switch', '--quiet', 'change');
}

type Step = (repository: ScratchRepository) => void;
const edit =
  (files: Record<string, string>): Step =>
  ({ write, commit }) => {
    write(files);
    commit('Change');
  };

test.each<[string, Step, readonly [number, string], boolean]>([
  [
    'a `.env` that is not committed',
    (r) => {
      edit({ '.gitignore': '.env\n', [PROMPT]: FINE })(r);
      r.write({ '.env': 'A=1\n' });
    },
    [0, 'pass'],
    true,
  ],
  [
    'a head that is a merge of main',
    (r) => {
      edit({ [PROMPT]: FINE })(r);
      onMain(r, { 'README.md': '# Other\n' });
      r.git('merge', '--quiet', '--no-edit', 'main');
    },
    [0, 'pass'],
    true,
  ],
  [
    'a merge of main that brings a worse prompt of main',
    (r) => {
      edit({ 'README.md': '# Mine\n' })(r);
      onMain(r, { [PROMPT]: WORSE });
      r.git('merge', '--quiet', '--no-edit', 'main');
    },
    [0, 'pass'],
    false,
  ],
  [
    'a base that moved on in the same suite',
    (r) => {
      edit({ [CONFIG]: `# Gear\n${GEAR[CONFIG]}` })(r);
      onMain(r, { [PROMPT]: FINE });
    },
    [0, 'pass'],
    false,
  ],
  [
    'a worse prompt, while main moved on in the same suite',
    (r) => {
      edit({ [PROMPT]: WORSE })(r);
      onMain(r, { [CONFIG]: `# Gear\n${GEAR[CONFIG]}` });
    },
    [1, 'regressed'],
    true,
  ],
  [
    'a worse prompt and its revert',
    (r) => {
      edit({ [PROMPT]: WORSE })(r);
      r.git('revert', '--no-edit', 'HEAD');
    },
    [0, 'pass'],
    false,
  ],
  [
    "a cherry-pick of main's own commit",
    (r) => {
      onMain(r, { [PROMPT]: FINE });
      r.git('merge', '--quiet', '--ff-only', 'main');
    },
    [0, 'pass'],
    false,
  ],
  [
    'the folder of the suite renamed, and its prompt worse',
    (r) => {
      r.git('mv', 'evals/gear', 'evals/outdoor');
      edit({ 'evals/outdoor/prompt.txt': WORSE })(r);
    },
    [1, 'regressed'],
    true,
  ],
  [
    'the folder of the suite renamed, and its prompt reworded',
    (r) => {
      r.git('mv', 'evals/gear', 'evals/outdoor');
      edit({ 'evals/outdoor/prompt.txt': FINE })(r);
    },
    [0, 'pass'],
    true,
  ],
  [
    'all files with other line ends',
    (r) =>
      edit(
        Object.fromEntries(Object.entries(MAIN).map(([file, text]) => [file, text.replaceAll('\n', '\r\n')])),
      )(r),
    [0, 'pass'],
    false,
  ],
  [
    'file modes alone',
    (r) => {
      chmodSync(path.join(r.root, PROMPT), 0o755);
      chmodSync(path.join(r.root, 'scripts/run.sh'), 0o755);
      r.commit('Modes');
    },
    [0, 'pass'],
    false,
  ],
  [
    'another version of a package that no suite uses',
    edit({ 'package.json': manifest({ leftpad: '1.0.1', promptfoo: '0.123.0' }) }),
    [0, 'pass'],
    false,
  ],
  [
    'another version in lock files of two installers',
    edit({ 'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }\n', 'uv.lock': 'version = 2\n' }),
    [0, 'pass'],
    false,
  ],
  [
    'another version of promptfoo',
    edit({ 'package.json': manifest({ leftpad: '1.0.0', promptfoo: '0.124.0' }) }),
    [0, 'pass'],
    false,
  ],
  [
    '500 files that no suite reads',
    (r) =>
      edit(
        Object.fromEntries(
          Array.from({ length: 500 }, (_, at) => [`src/f${at}.ts`, `export const a${at} = ${at};\n`]),
        ),
      )(r),
    [0, 'pass'],
    false,
  ],
])('%s', async (_name, change, answer, isAsked) => {
  using repository = scratchRepository(MAIN);
  change(repository);
  const models = simulatedModels();
  const run = await pawlWith(models)(['gate', '--base', 'main', '--format', 'json'], repository.root);
  const document = documentOf(run);
  expect([run.code, document.verdict], document.title).toEqual(answer);
  expect(models.requests() > 0).toBe(isAsked);
  if (!isAsked) expect(document.notes.join('\n')).not.toContain('Main runs with the packages');
});

test('a prompt with a conflict that a merge left is measured, and said', async () => {
  using repository = scratchRepository(MAIN);
  const unsettled = `<<<<<<< HEAD\n${rulePrompt()}=======\n${FINE}>>>>>>> main\n`;
  edit({ [PROMPT]: unsettled })(repository);
  const pawl = pawlWith(simulatedModels());
  const gate = async (base: string) =>
    documentOf(await pawl(['gate', '--base', base, '--format', 'json'], repository.root));
  const said = `\`${PROMPT}\` holds a conflict that a merge left, from line 1 on. It was measured as it is; keep one of the two versions.`;
  const first = await gate('main');
  expect([first.verdict, first.notes.includes(said)]).toEqual(['pass', true]);
  // A change of what main holds already is not its author's doing.
  edit({ [PROMPT]: `${unsettled}Be kind.\n` })(repository);
  expect((await gate('HEAD~1')).notes).not.toContain(said);
});
