import { expect, test } from 'vitest';
import { documentOf } from '../support/command.ts';
import { scratchRepository } from '../support/files/repository.ts';
import { labelPrompt, labelSuite } from '../support/suites/label-suite.ts';
import { pawl } from './command.ts';

test('a label that is no longer found is regressed by macro F1, by a provider of the suite’s own', {
  tags: ['slow'],
}, async () => {
  using repository = scratchRepository(
    labelSuite(
      '    task: { kind: classification, expected: label }\n    metrics: { macro-f1: { gate: true, tolerance: 0.01 } }',
    ),
  );
  repository.write({ 'evals/intents/prompt.txt': labelPrompt({ refund: 'billing' }) });
  repository.commit('Call refunds billing');
  const run = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
  const document = documentOf(run);
  expect([run.code, document.verdict], run.stderr).toEqual([1, 'regressed']);
  const f1 = document.suites[0]?.slots[0]?.metrics.find(({ name }) => name === 'macro-f1');
  expect(f1).toMatchObject({ baseline: 1, candidate: expect.closeTo(0.7333, 4) });
});
