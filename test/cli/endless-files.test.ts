import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readTrainingFile } from '../../src/training/training-file.ts';
import { pawlWith } from '../support/command.ts';
import { type ScratchRepository, scratchRepository } from '../support/files/repository.ts';
import { simulatedModels } from '../support/models/drawn-models.ts';
import { ruleSuite } from '../support/suites/rule-suite.ts';

// What a command reads in the place of a file would never end, or never begin.

const pawl = pawlWith(simulatedModels());
const made = (): ScratchRepository => {
  const repository = scratchRepository(ruleSuite('evals/gear'));
  onTestFinished(() => repository[Symbol.dispose]());
  return repository;
};
const ENDLESS: readonly (readonly [name: string, make: (file: string) => void])[] = [
  ['a device', (file) => symlinkSync('/dev/zero', file)],
  ['a pipe', (file) => execFileSync('mkfifo', [file])],
];
const COMMANDS: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['the samples of an export', ['export', 'training', '--from', 'x']],
  ['the review of an export', ['export', 'training', 'x']],
  ['the drafts', ['draft', 'x']],
  ['the result of a report', ['report', 'x']],
  ['the files of a comparison', ['compare', 'x', 'x']],
  ['the policy', ['plan', '--policy', 'x']],
  ['the profile of a simulation', ['simulate', '--profile', 'x']],
];

describe.skipIf(process.platform === 'win32').each(ENDLESS)('%s in the place of', (_name, make) => {
  test.each(COMMANDS)('%s is refused', async (_what, args) => {
    const { root } = made();
    make(path.join(root, 'x'));
    const { code, stderr } = await pawl([...args], root);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/not a (?:regular )?file|leads out of the repository/),
    ]);
  });

  test('a recording is refused', async () => {
    const { root } = made();
    mkdirSync(path.join(root, 'recorded'));
    make(path.join(root, 'recorded/answers.jsonl'));
    const { code, stderr } = await pawl(['gate', '--base', 'main', '--replay', 'recorded'], root);
    expect([code, stderr]).toEqual([2, expect.stringContaining('holds no recording')]);
  });

  test('the list of submodules names none', async () => {
    const { root } = made();
    make(path.join(root, '.gitmodules'));
    const { code } = await pawl(['plan', '--base', 'main'], root);
    expect(code).toBe(0);
  });

  test('the training file of a model is refused', async () => {
    const file = path.join(made().root, 'train.jsonl');
    make(file);
    await expect(readTrainingFile(file, 'train.jsonl')).rejects.toMatchObject({
      help: { code: 'training/no-file', what: expect.stringContaining('and not a file') },
    });
  });
});
