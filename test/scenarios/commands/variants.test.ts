import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { VariantTable } from '../../../src/variants/variant.ts';
import { pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { drawnModels } from '../../support/models/drawn-models.ts';

/** The one knows everything, the other lanterns alone; a dear model and a tuned one say "ok" at their price. */
const pawl = pawlWith(
  drawnModels(({ model, prompt }) => {
    if (model.endsWith('.js')) return { output: 'ok', cost: model.endsWith('dear.js') ? 0.003 : 0.001 };
    return model === 'two' || prompt.includes('lanterns') ? `About ${prompt}.` : 'No idea.';
  }),
);
const FILES = {
  'evals/promptfooconfig.yaml': `
prompts: ['{{question}}']
providers: [{ id: 'openai:chat:two', label: two }, { id: 'openai:chat:one', label: one }]
defaultTest:
  assert: [{ type: contains, value: About }]
tests:
  - { vars: { question: kettles whistle } }
  - { vars: { question: kettles boil } }
  - { vars: { question: lanterns } }
`,
};

test('two strategies for one suite: the table, the pair that differs, a page with the plot', async () => {
  using repository = scratchRepository(FILES);
  const run = await pawl(['variants', '--format', 'json'], repository.root);
  expect(run.code, run.stderr).toBe(0);
  expect(run.stderr).toContain('plan: 1 suite · 1 to run · 3 cases · 18 calls\n');
  const table = JSON.parse(run.stdout) as VariantTable;
  expect(
    table.variants.map(({ label, accuracy, consistency }) => [label, accuracy?.value, consistency]),
  ).toEqual([
    ['two', 1, { sameAnswer: 1, sameVerdict: 1 }],
    ['one', 1 / 3, { sameAnswer: 1, sameVerdict: 1 }],
  ]);
  expect(table).toMatchObject({ pawl: 'variants', schemaVersion: 1 });
  expect(table.pairs).toMatchObject([{ first: table.variants[0]?.slot, differs: true }]);
  for (const file of ['variants.html', 'variants.md', 'variants.json', 'variants-samples.jsonl'])
    expect(existsSync(path.join(repository.root, '.pawl', file)), file).toBe(true);
});

test('a classifier without assertions: answers that are right count, and the better one is told', async () => {
  const labels = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? 'billing' : 'refund'));
  using repository = scratchRepository({
    'evals/promptfooconfig.json': JSON.stringify({
      prompts: ['{{question}}'],
      providers: ['two', 'one'].map((label) => ({ id: `openai:chat:${label}`, label })),
      tests: labels.map((label, at) => ({ vars: { question: `${label} ${at}` }, metadata: { label } })),
    }),
    'pawl.yaml':
      'suites: [{ config: evals/promptfooconfig.json, task: { kind: classification, expected: label } }]\n',
  });
  const classifier = pawlWith(
    drawnModels(({ model, prompt }) => ({ output: model === 'two' ? prompt.replace(/ .*/, '') : 'billing' })),
  );
  const run = await classifier(['variants', '--format', 'json'], repository.root);
  const { variants, pairs } = JSON.parse(run.stdout) as VariantTable;
  expect(variants.map(({ label, accuracy }) => [label, accuracy?.value])).toEqual([
    ['two', 1],
    ['one', 0.5],
  ]);
  expect(pairs).toMatchObject([{ difference: -0.5, differs: true }]);
});

test('a column without an answer: why, what to do, no word of a comparison, exit 3', async () => {
  using repository = scratchRepository(FILES);
  const dead = pawlWith(
    drawnModels(({ model }) =>
      model === 'one'
        ? { error: 'API error: 401 Unauthorized Incorrect API key provided' }
        : { output: 'About' },
    ),
  );
  const run = await dead(['variants', '--repeats', '1'], repository.root);
  expect(run.code).toBe(3);
  expect(run.stdout).toContain('one: 3 answers failed with an error');
  expect(run.stdout).not.toContain('told apart');
  expect(run.stderr).toMatch(/^evals: .*the key .*is not accepted/m);
  expect(run.stderr).toMatch(/^ {2}To fix: /m);
});

test('a suite has to be chosen where there are several, and numbers have to be numbers', async () => {
  using repository = scratchRepository({
    ...FILES,
    'more/promptfooconfig.yaml': FILES['evals/promptfooconfig.yaml'],
  });
  const several = await pawl(['variants'], repository.root);
  expect([several.code, several.stderr]).toEqual([2, expect.stringContaining('pawl variants --suite evals')]);
  for (const [given, wanted] of [
    ['many', 'a number is expected'],
    ['2.5', 'a whole number is expected'],
    ['0', 'it must be at least 1'],
    ['101', 'it must be at most 100'],
  ] as const) {
    const wrong = await pawl(['variants', '--repeats', given], repository.root);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain(`--repeats ${given} is not possible: ${wanted}. [cli/usage]`);
  }
});

test('training is paid back whatever the suite calls the model, under each of its prompts', async () => {
  using repository = scratchRepository({ 'dear.js': '// a model\n', 'tuned.js': '// a model\n' });
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
