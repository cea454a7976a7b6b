import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { documentOf, pawl } from './command.ts';
import { scratchRepository } from './scratch-repository.ts';

const root = path.resolve(import.meta.dirname, '../..');

test('a retriever that returns fewer passages: the setting is named, and the questions that it lost', async () => {
  using repository = scratchRepository({
    'docs/returns.md':
      '# Returns\nThirty days after delivery.\n\n# Kettles and returns\nKettles return to the shop.',
    'docs/shipping.md': '# Shipping\nParcels leave on Monday.',
    'rag.yaml': 'retriever: embedded\nk: 2\ncorpus: { files: file://docs/*.md }\n',
    'promptfooconfig.yaml': `
prompts: ['{{question}}']
providers: [{ id: 'pawl:rag:rag.yaml', label: docs }]
defaultTest:
  assert: [{ type: javascript, value: "context.providerResponse.metadata.pawl.metrics['hit@k'] === 1" }]
tests:
  - description: second place
    vars: { question: 'Thirty days after delivery, what returns?' }
    metadata: { relevant: [{ document: docs/returns.md, text: Kettles return }] }
  - description: first place
    vars: { question: When do parcels leave? }
    metadata: { relevant: [docs/shipping.md] }
`,
  });
  repository.write({ 'rag.yaml': 'retriever: embedded\nk: 1\ncorpus: { files: file://docs/*.md }\n' });
  repository.commit('one passage is enough');
  const run = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
  const { verdict, suites } = documentOf(run);
  const slot = suites[0]?.slots[0];
  expect(verdict, run.stderr).toBe('regressed');
  expect(JSON.stringify(slot?.moved ?? suites[0])).toContain('k 2 → 1');
  expect(slot?.cases.filter(({ transition }) => transition === 'broken').map(({ label }) => label)).toEqual([
    'second place',
  ]);

  // A passage that nobody is asked about: its file is an input of every question all the same.
  repository.git('switch', '--quiet', '--create', 'corpus', 'main');
  repository.write({ 'docs/more.md': '# More\nNothing of use.' });
  repository.commit('one more document');
  const other = documentOf(await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root));
  expect(other.verdict).toBe('pass');
  expect(other.suites.map(({ skipped }) => skipped)).toEqual([false]);
});

test('the questions about this project are answered from its own documentation', async () => {
  using repository = scratchRepository({});
  for (const name of ['docs', 'evals/docs-rag', 'README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md']) {
    mkdirSync(path.dirname(path.join(repository.root, name)), { recursive: true });
    cpSync(path.join(root, name), path.join(repository.root, name), { recursive: true });
  }
  const run = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
  const { verdict, suites } = documentOf(run);
  expect(verdict, run.stdout).toBe('pass');
  const failing = suites.flatMap(({ slots }) =>
    slots.flatMap(({ cases }) =>
      cases.filter(({ candidate }) => candidate.passed < candidate.scored).map(({ label }) => label),
    ),
  );
  expect(failing).toEqual([]);
});
