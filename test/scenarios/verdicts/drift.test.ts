import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { documentOf, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { fixDate } from '../../support/fixed-date.ts';
import { retiringModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const provider = retiringModels();
fixDate();
const pawl = pawlWith(provider);

test('a model that changed under its name is told apart from the pull request', async () => {
  using repository = scratchRepository(ruleSuite('evals/gear', 'openai:chat:steady'));
  repository.git('switch', '--quiet', 'main');
  const recorded = await pawl(['baseline', 'record'], repository.root);
  expect(recorded.code).toBe(0);
  repository.git('switch', '--quiet', 'change');
  repository.write({ 'evals/gear/prompt.txt': rulePrompt([], 'You sell fine camping gear.') });
  repository.commit('Reword the prompt');
  provider.changed.add('steady');

  const finished = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
  const document = documentOf(finished);
  expect([finished.code, document.blocked]).toEqual([0, false]);
  expect(document.verdict).not.toBe('regressed');
  expect(document.suites[0]?.slots[0]?.drift).toEqual([
    expect.objectContaining({ metric: 'pass', stored: 1, fresh: 0, compared: 12 }),
  ]);
  const comment = readFileSync(path.join(repository.root, '.pawl/comment.md'), 'utf8');
  expect(comment).toContain('Main itself answers differently than on');
  expect(comment).toContain('The model changed, not your pull request.');
});
