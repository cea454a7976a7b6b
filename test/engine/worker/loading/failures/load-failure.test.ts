import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadFailure } from '../../../../../src/engine/worker/loading/failures/load-failure.ts';
import type { PawlError } from '../../../../../src/errors.ts';
import { loadRagSettings } from '../../../../../src/rag/load-settings.ts';

const stub = path.resolve(import.meta.dirname, '../../../../../vendor/promptfoo/plugins/tsx-stub.mjs');
const WHY = 'TypeScript files in a suite need Node 22.15 or later';

test.each([
  ['a config that names a TypeScript file', 'promptfooconfig.yaml', { line: 2, column: 13 }],
  ['a config of TypeScript', 'promptfooconfig.ts', {}],
])('%s on an old Node says where, and which Node to take', (_name, name, place) => {
  const root = mkdtempSync(path.join(tmpdir(), 'pawl-old-node-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const config = path.join(root, name);
  writeFileSync(
    config,
    'prompts: [a]\nproviders: [file://provider.ts]\n'.slice(0, name.endsWith('.ts') ? 13 : undefined),
  );
  expect(readFileSync(stub, 'utf8')).toContain(WHY); // what the bundle throws there
  const error = new Error(`${WHY}; this is Node 20.20.2. Use Node 24, or write the file in JavaScript.`);
  expect(loadFailure(error, { config, root })).toEqual({
    code: 'engine/typescript-needs-node',
    what: 'The suite holds TypeScript, which Node 20.20.2 cannot load.',
    why: `${WHY}.`,
    fix: 'run pawl with Node 24, in a workflow:\n- uses: actions/setup-node@v7\n  with: { node-version: 24 }\nor write the file in JavaScript',
    place: { file: name, ...place },
  });
});

test('cases behind a host that cannot be reached: the host, its line, and what does not need it', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'pawl-no-host-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const config = path.join(root, 'promptfooconfig.yaml');
  writeFileSync(
    config,
    'prompts: [a]\nproviders: [echo]\ntests: huggingface://datasets/cais/mmlu?split=test\n',
  );
  const words =
    'Request failed after 4 retries: TypeError: fetch failed (Cause: Error: getaddrinfo ENOTFOUND datasets-server.huggingface.co)';
  expect(loadFailure(new Error(words), { config, root })).toEqual({
    code: 'engine/suite-not-loaded',
    what: 'Loading this suite asks datasets-server.huggingface.co, which could not be reached.',
    why: words,
    fix: 'let this runner reach datasets-server.huggingface.co, then re-run the job; or commit what comes from there as a file:\ntests: file://cases.csv',
    place: { file: 'promptfooconfig.yaml', line: 3, column: 8 },
  });
  const refused = new Error('fetch failed (Cause: Error: connect ECONNREFUSED 10.0.0.7:8080)');
  expect(loadFailure(refused, { config, root }).what).toContain('asks 10.0.0.7:8080, which');
});

test.each([
  [
    'a misspelt setting of a retriever: its line, and what was meant',
    'retriever: embedded\ncorpus: { files: file://docs }\nkk: 1\n',
    {
      what: 'There is no setting `kk`.',
      why: 'Did you mean `k`?',
      place: { file: 'evals/rag.yaml', line: 3, column: 1 },
    },
  ],
  [
    'a setting of another kind',
    'retriever: embedded\ncorpus: { files: file://docs }\nk: many\n',
    { what: '`k`: a number is expected.', place: { file: 'evals/rag.yaml', line: 3, column: 4 } },
  ],
  [
    'a setting out of its bounds',
    'retriever: embedded\ncorpus: { files: file://docs }\nk: 0\n',
    { what: '`k`: at least 1 is expected.', place: { file: 'evals/rag.yaml', line: 3, column: 4 } },
  ],
  [
    'a language without rules of its own',
    'retriever: embedded\ncorpus: { files: file://docs }\nlang: cy\n',
    {
      what: expect.stringMatching(
        /^`lang`: `auto`, `mixed`, `other` \(a language without rules of its own\) or one of `en`, `de`, .* is expected\.$/,
      ),
      place: { file: 'evals/rag.yaml', line: 3, column: 7 },
    },
  ],
  [
    'several',
    'retriever: embedded\ncorpus: { files: docs }\nk: many\n',
    {
      what: '2 problems in rag.yaml.',
      why: expect.stringMatching(/^evals\/rag\.yaml:3:4: `k`: .*\nevals\/rag\.yaml:2:\d+: `corpus\.files`: /),
      place: { file: 'evals/promptfooconfig.yaml' },
    },
  ],
])('%s', (_name, settings, words) => {
  const root = mkdtempSync(path.join(tmpdir(), 'pawl-rag-settings-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(path.join(root, 'evals'));
  const config = path.join(root, 'evals/promptfooconfig.yaml');
  writeFileSync(config, "prompts: ['{{q}}']\nproviders: [pawl:rag:rag.yaml]\n");
  writeFileSync(path.join(root, 'evals/rag.yaml'), settings);
  let thrown: unknown;
  try {
    loadRagSettings(path.join(root, 'evals/rag.yaml'));
  } catch (error) {
    // As it comes from the bundle of the retrievers.
    thrown = { message: String(error), help: (error as PawlError).help };
  }
  const failure = loadFailure(thrown, { config, root });
  expect(failure).toEqual({
    code: 'rag/settings',
    fix: expect.stringContaining('docs/reference/rag-settings.md'),
    ...words,
  });
});
