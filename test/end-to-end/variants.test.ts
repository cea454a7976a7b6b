import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { VariantTable } from '../../src/variants/variant.ts';
import { scratchRepository } from '../support/repository.ts';
import { pawl } from './command.ts';

const rag = (k: number) => `retriever: embedded\nk: ${k}\ncorpus: { files: file://docs/*.md }\n`;
const FILES = {
  'docs/a.md': '# Kettles\nKettles whistle.\n\n# Kettles again\nKettles boil.',
  'docs/b.md': '# Lanterns\nLanterns glow.',
  'two.yaml': rag(2),
  'one.yaml': rag(1),
  'evals/promptfooconfig.yaml': `
prompts: ['{{question}}']
providers: [{ id: 'pawl:rag:../two.yaml', label: two }, { id: 'pawl:rag:../one.yaml', label: one }]
defaultTest:
  assert: [{ type: javascript, value: "context.providerResponse.metadata.pawl.metrics['hit@k'] === 1" }]
tests:
  - { vars: { question: kettles whistle }, metadata: { relevant: [{ document: docs/a.md, text: Kettles boil }] } }
  - { vars: { question: kettles boil }, metadata: { relevant: [{ document: docs/a.md, text: Kettles whistle }] } }
  - { vars: { question: lanterns }, metadata: { relevant: [docs/b.md] } }
`,
};

test('two strategies for one suite: the table, the pair that differs, a page with the plot', async () => {
  using repository = scratchRepository(FILES);
  const run = await pawl(['variants', '--format', 'json'], repository.root);
  expect(run.code, run.stderr).toBe(0);
  const table = JSON.parse(run.stdout) as VariantTable;
  expect(
    table.variants.map(({ label, accuracy, consistency }) => [label, accuracy?.value, consistency]),
  ).toEqual([
    ['two', 1, { sameAnswer: 1, sameVerdict: 1 }],
    ['one', 1 / 3, { sameAnswer: 1, sameVerdict: 1 }],
  ]);
  expect(table.pairs).toMatchObject([{ first: table.variants[0]?.slot, differs: true }]);
  for (const file of ['variants.html', 'variants.md', 'variants.json', 'variants-samples.jsonl'])
    expect(existsSync(path.join(repository.root, '.pawl', file)), file).toBe(true);
});

test('a suite has to be chosen where there are several, and numbers have to be numbers', async () => {
  using repository = scratchRepository({
    ...FILES,
    'more/promptfooconfig.yaml': FILES['evals/promptfooconfig.yaml'],
  });
  const several = await pawl(['variants'], repository.root);
  expect([several.code, several.stderr]).toEqual([2, expect.stringContaining('pawl variants --suite evals')]);
  const wrong = await pawl(['variants', '--repeats', 'many'], repository.root);
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('--repeats many is not possible')]);
});

test('training is paid back whatever the suite calls the model, under each of its prompts', async () => {
  const model = (cost: number) =>
    `module.exports = class { id() { return 'm${cost}'; } async callApi() { return { output: 'ok', cost: ${cost} }; } };`;
  using repository = scratchRepository({ 'dear.js': model(0.003), 'tuned.js': model(0.001) });
  repository.write({
    'pawl.yaml': `models: { tuned: { id: 'file://${repository.root}/tuned.js', trainingCost: 20 } }\n`,
    'promptfooconfig.yaml': `
prompts: ['{{x}}', 'Please: {{x}}']
providers: [file://dear.js, { id: pawl:model:tuned, label: our own }]
tests: [{ vars: { x: a }, assert: [{ type: equals, value: ok }] }]
`,
  });
  const run = await pawl(['variants', '--repeats', '1', '--format', 'json'], repository.root);
  expect(run.code, run.stderr).toBe(0);
  const { breakEven } = JSON.parse(run.stdout) as VariantTable;
  expect(breakEven.map(({ requests }) => requests)).toEqual([10_000, 10_000, 10_000, 10_000]);
});
