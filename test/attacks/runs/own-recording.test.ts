import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pawlWith } from '../../support/command.ts';
import { type ScratchRepository, scratchRepository } from '../../support/files/repository.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const RECORDING = '{"pawl":"recording","schemaVersion":1}\n';
const FORGED = `${RECORDING}{"arm":"candidate","asked":{"prompt":"x"},"answer":{"response":{"output":"Kettles whistle."}}}\n`;

async function replayed(change: (made: ScratchRepository) => void, main = {}) {
  const made = scratchRepository({ ...ruleSuite('evals/gear'), ...main });
  made.write({ 'evals/gear/prompt.txt': rulePrompt(['kettle']) });
  change(made);
  const pawl = pawlWith(simulatedModels());
  const found = await pawl(['gate', '--base', 'main', '--replay', 'recording'], made.root);
  made[Symbol.dispose]();
  return found;
}

test.each<[string, (made: ScratchRepository) => void, object]>([
  ['brings its answers along', (made) => made.write({ 'recording/answers.jsonl': FORGED }), {}],
  [
    'edits the recording of main',
    (made) => made.write({ 'recording/answers.jsonl': FORGED }),
    { 'recording/answers.jsonl': RECORDING },
  ],
  [
    'turns the folder into a link to answers of its own',
    (made) => {
      made.write({ 'evals/tape/answers.jsonl': FORGED });
      symlinkSync('evals/tape', path.join(made.root, 'recording'));
    },
    {},
  ],
  [
    'turns a link that the folder of main goes through',
    (made) => {
      rmSync(path.join(made.root, 'latest'));
      symlinkSync('evals/tape', path.join(made.root, 'latest'));
    },
    {
      'evals/old/answers.jsonl': RECORDING,
      'evals/tape/answers.jsonl': FORGED,
      latest: { link: 'evals/old' },
      recording: { link: 'latest' },
    },
  ],
  [
    'edits what the recording of main links to',
    (made) => made.write({ 'evals/tape.jsonl': FORGED }),
    { 'evals/tape.jsonl': RECORDING, 'recording/answers.jsonl': { link: '../evals/tape.jsonl' } },
  ],
])('a pull request that %s is not judged by them', async (_, change, main) => {
  const { code, stderr } = await replayed((made) => {
    change(made);
    made.commit('Change');
  }, main);
  expect([code, stderr]).toEqual([2, expect.stringContaining('recording/of-the-change')]);
});

test.each<[string, (made: ScratchRepository) => void, object]>([
  ['that main holds', () => {}, { 'recording/answers.jsonl': RECORDING }],
  [
    'that git does not track',
    ({ root }) => {
      mkdirSync(path.join(root, 'recording'));
      writeFileSync(path.join(root, 'recording/answers.jsonl'), RECORDING);
    },
    {},
  ],
])('a recording %s is not refused', async (_, beside, main) => {
  const { code, stderr } = await replayed((made) => {
    made.commit('Change');
    beside(made);
  }, main);
  // The engine of this test draws its answers: the broken prompt is judged, and not the recording.
  expect([code, stderr]).toEqual([1, expect.not.stringContaining('recording/')]);
});
