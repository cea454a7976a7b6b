import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { policySchema } from '../../src/config/policy/policy.ts';
import { parsePublication, publicationText } from '../../src/publish/publication-file.ts';
import { publicationOf } from '../../src/publish/publication-of.ts';
import { openStore } from '../../src/samples/store/open-store.ts';
import { gitIn } from '../../src/trees/git/git.ts';
import * as make from '../report/verdicts.ts';
import { sampleWith } from '../support/builders/sample.ts';
import { pawlWith } from '../support/command.ts';
import { scratchRepository } from '../support/files/repository.ts';
import { simulatedModels } from '../support/models/drawn-models.ts';
import { wholeRun } from '../support/shard-runs.ts';
import { rulePrompt, ruleSuite } from '../support/suites/rule-suite.ts';

/** More than a call takes as arguments: with Node's own stack, `push(...samples)` throws from about 120,000 on. */
const SAMPLES = 200_000;

test(`a store of ${SAMPLES} samples of one suite is read by a gate, a recording and a night`, async () => {
  const pawl = pawlWith(simulatedModels());
  using repository = scratchRepository({ ...ruleSuite('evals/gear'), 'pawl.yaml': '{}\n' });
  const { root } = repository;
  const folder = `${root}-store`;
  repository.git('switch', '--quiet', 'main');
  repository.write({ 'pawl.yaml': `baseline: { store: 'dir:${folder}' }\n` });
  repository.commit('Store samples');
  const store = openStore(
    { place: { kind: 'dir', folder }, keep: { samples: 100, days: 36_500 } },
    { root, git: gitIn(root, process.env), pause: async () => {} },
  );
  const samples = Array.from({ length: SAMPLES }, (_, at) =>
    sampleWith({ suite: 'gear', arm: 'baseline', case: `case ${at}`, output: 'x' }),
  );
  await store.append('gear', samples);
  const codes = [];
  for (const command of [
    ['baseline', 'record'],
    ['baseline', 'nightly'],
  ])
    codes.push(await pawl(command, root));
  repository.git('switch', '--quiet', '--create', 'reworded');
  repository.write({ 'evals/gear/prompt.txt': rulePrompt([], 'You sell fine camping gear.') });
  repository.commit('Reword');
  codes.push(await pawl(['gate', '--base', 'main'], root));
  rmSync(folder, { recursive: true, force: true });
  expect(codes.map(({ code, stderr }) => [code, stderr.includes('bug in pawl')])).toEqual(
    Array(3).fill([0, false]),
  );
}, 600_000);

test('what 110,000 cases came to is published by another job', async () => {
  const { verdict } = await wholeRun(
    110_000,
    ({ arm, case: id }) => arm === 'baseline' || id !== 'case 7',
    1,
  );
  expect(verdict.outcome).toBe('regressed');
  const context = make.context();
  const facts = { repository: 'acme/shop', headSha: 'f'.repeat(40), title: null };
  const judged = { verdict, context, policy: policySchema.parse({}), alpha: 0.05, baseRef: 'main' };
  const data = parsePublication(publicationText(facts, { ...judged, earlier: [], memory: null }), facts);
  expect(data.comparison.suites.map(({ state }) => state.kind)).toEqual(['compared']);
  expect(publicationOf(verdict, context).comment).toContain('`case 7`');
}, 600_000);
