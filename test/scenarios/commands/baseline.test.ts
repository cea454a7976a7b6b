import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pawlWith } from '../../support/command.ts';
import { type ScratchRepository, scratchRepository } from '../../support/files/repository.ts';
import { fixDate } from '../../support/fixed-date.ts';
import { drawnModels, simulatedModels } from '../../support/models/drawn-models.ts';
import { labelPrompt, labelReply, labelSuite } from '../../support/suites/label-suite.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const model = simulatedModels();
fixDate();
const pawl = pawlWith(model);

const mainOf = (files: Record<string, string>): ScratchRepository => {
  const repository = scratchRepository(files);
  repository.git('switch', '--quiet', 'main');
  return repository;
};

test('records what a push records, shows it, and simulates with it', async () => {
  using main = mainOf(ruleSuite('evals/gear'));
  const commit = main.git('rev-parse', '--short=7', 'HEAD');
  const record = () => pawl(['baseline', 'record'], main.root);
  const before = model.requests();
  for (let time = 0; time < 3; time += 1) {
    const { code, stdout } = await record();
    expect([code, stdout]).toEqual([0, '12 samples were added to refs/pawl/baseline.\n']);
  }
  expect(model.requests() - before).toBe(36);
  const full = await record();
  expect([full.code, full.stdout, model.requests() - before]).toEqual([
    0,
    '12 cases have 3 samples of the same inputs stored already: not asked again.\n',
    36,
  ]);

  const shown = await pawl(['baseline', 'show'], main.root);
  expect([shown.code, shown.stderr]).toEqual([0, '']);
  expect(shown.stdout).toContain(' gear: 12 cases, 36 samples, ');
  expect(shown.stdout).toContain('samples a case   3\n');
  expect(shown.stdout).toContain(`commits          ${commit}\n`);
  expect(shown.stdout).toContain('flaky            none seen');
  expect(shown.stdout).toMatch(
    new RegExp(
      `pass rate by commit · .*\\n     \\d{4}-\\d\\d-\\d\\d  ${commit}  █+.*100 %  12 cases, 36 samples`,
    ),
  );

  const document = await pawl(['baseline', 'show', '--format', 'json'], main.root);
  expect(JSON.parse(document.stdout).suites[0].trends).toMatchObject([
    { metric: 'pass', unit: 'rate', points: [{ value: 1, cases: 12, samples: 36, drifted: false }] },
  ]);
  writeFileSync(path.join(main.root, 'baseline.json'), document.stdout);
  const simulate = (source: string) =>
    pawl(['simulate', '--profile', source, '--trials', '20', '--break', '0.2'], main.root);
  const [fromStore, fromFile] = [await simulate('store'), await simulate('baseline.json')];
  expect(fromStore).toEqual(fromFile);
  expect(fromStore.stdout).toContain('12 cases, with the rates of the profile');
  expect(model.requests() - before).toBe(36);
});

test('a suite that its task alone judges is shown by its metric, and not by passes: each answer passes, right or wrong', async () => {
  const TASK =
    '    task: { kind: classification, expected: label }\n    metrics: { macro-f1: { gate: true } }';
  using main = mainOf(labelSuite(TASK));
  main.write({ 'evals/intents/prompt.txt': labelPrompt({ refund: 'billing' }) });
  main.commit('Call refunds billing');
  const pawlOfLabels = pawlWith(drawnModels(({ prompt }) => labelReply(prompt)));
  expect((await pawlOfLabels(['baseline', 'record'], main.root)).code).toBe(0);
  const { stdout } = await pawlOfLabels(['baseline', 'show'], main.root);
  expect(stdout).toContain(' intents: 25 cases, ');
  expect(stdout).not.toContain('pass rate');
  // Of five labels three are never mistaken, and one is never said.
  expect(stdout).toMatch(/macro-f1 by commit · .*\n.* 73\.3 % {2}25 cases, 25 samples/);
});

test('edits that no commit describes are recorded without one, and a note says so', async () => {
  using main = mainOf({ ...ruleSuite('evals/gear'), 'README.md': 'Gear\n' });
  main.write({ 'README.md': 'Camping gear\n' });
  const { code, stdout } = await pawl(['baseline', 'record'], main.root);
  expect([code, stdout.split('\n')[0]]).toEqual([
    0,
    'The working tree has edits: its samples are stored without a commit.',
  ]);
  const { stdout: shown } = await pawl(['baseline', 'show'], main.root);
  expect(shown).toContain('commits          none named');
});

test.each([
  ['an empty store', 'store', 'The store of main holds no case with a pass or a fail.'],
  ['a document of another version', 'old.json', 'old.json is not what `pawl baseline show'],
])('simulates nothing from %s', async (_, source, words) => {
  using main = mainOf(ruleSuite('evals/gear'));
  main.write({ 'old.json': '{"pawl": "baseline", "schemaVersion": 0}\n' });
  const { code, stderr } = await pawl(['simulate', '--profile', source], main.root);
  expect([code, stderr.includes(words)]).toEqual([2, true]);
});

test('what cannot be recorded is named, and the exit code says so', async () => {
  using main = mainOf({ 'evals/gear/promptfooconfig.yaml': 'prompts: [\n' });
  const { code, stdout, stderr } = await pawl(['baseline', 'record'], main.root);
  expect(code).not.toBe(0);
  expect(stdout + stderr).toContain('evals/gear/promptfooconfig.yaml');
});

test('takes over what the gate left of a change that is main now, and asks for nothing', async () => {
  using repository = scratchRepository(ruleSuite('evals/gear'));
  repository.write({ 'evals/gear/prompt.txt': rulePrompt([], 'You sell fine camping gear.') });
  repository.commit('Reword');
  expect((await pawl(['gate', '--base', 'main'], repository.root)).code).toBe(0);
  repository.git('switch', '--quiet', 'main');
  repository.git('merge', '--quiet', '--squash', 'change');
  repository.commit('Reword (#7)');
  const before = model.requests();
  const { code, stdout } = await pawl(
    ['baseline', 'record', '--from', '.pawl/samples.jsonl'],
    repository.root,
  );
  expect([code, model.requests() - before]).toEqual([0, 0]);
  expect(stdout).toContain("12 samples with main's inputs of today, taken over: not asked again.");
  const missing = await pawl(['baseline', 'record', '--from', 'no.jsonl'], repository.root);
  expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('There is no such file')]);
});

test('purges what is named, and nothing where nothing is', async () => {
  using main = mainOf({ ...ruleSuite('evals/gear'), ...ruleSuite('evals/boats') });
  await pawl(['baseline', 'record'], main.root);
  const purge = (...words: string[]) => pawl(['baseline', 'purge', ...words], main.root);
  const gone = (samples: number) => `${samples} samples of main deleted from refs/pawl/baseline.\n`;
  for (const words of [[], ['--all', '--suite', 'gear'], ['--before', 'yesterday']]) {
    const { code, stderr } = await purge(...words);
    expect([code, stderr.includes('\n    npx @pawl-dev/pawl baseline purge --help')]).toEqual([2, true]);
  }
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  expect((await purge('--before', '2020-01-31')).stdout).toBe(gone(0));
  expect((await purge('--suite', 'boat')).stdout).toBe(
    '0 samples of main deleted from refs/pawl/baseline, which holds none of a suite `boat`. Did you mean `boats`?\n',
  );
  expect((await purge('--suite', 'boats', '--before', tomorrow)).stdout).toBe(gone(12));
  expect((await purge('--suite', 'boats')).stdout).toContain('which holds none of a suite `boats`.\n');
  const { stdout } = await pawl(['baseline', 'show'], main.root);
  expect(stdout).toContain(' gear: 12 cases, 12 samples, ');
  expect(stdout).toContain(' boats: nothing is stored');
  expect((await purge('--all')).stdout).toBe(gone(12));
});
