import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ModelServer, serveSimulatedModel } from '../../src/demo/model-server.ts';
import { pawl } from '../smoke/command.ts';
import { documentOf } from '../support/command.ts';
import { scratchRepository } from '../support/files/repository.ts';
import { rulePrompt, ruleSuite } from '../support/suites/rule-suite.ts';

const root = path.resolve(import.meta.dirname, '../..');
let model: ModelServer;
beforeAll(async () => {
  model = await serveSimulatedModel(7);
});
afterAll(() => model.close());
const env = () => ({ OPENAI_BASE_URL: model.baseUrl, OPENAI_API_KEY: 'simulated' });

/** This project's own policy and suites on main, and its packages beside them. */
function ownRepository() {
  const repository = scratchRepository({});
  for (const name of ['pawl.yaml', 'evals', 'docs', 'README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'])
    cpSync(path.join(root, name), path.join(repository.root, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(repository.root, 'node_modules'));
  repository.git('switch', '--quiet', 'main');
  repository.commit('own suites');
  repository.git('switch', '--quiet', '--force-create', 'change');
  return repository;
}

describe("this project's own suites, one a subject", () => {
  test('a classic classifier with half of its training data: the labels that suffer are named, F1 falls', async () => {
    using repository = ownRepository();
    repository.write({
      'evals/intents/train.jsonl':
        '{"text":"Refund me","intent":"refund"}\n{"text":"Where is my parcel","intent":"delivery"}\n',
    });
    repository.commit('less data');
    const run = await pawl(
      ['gate', '--base', 'main', '--suite', 'intents', '--format', 'json'],
      repository.root,
      env(),
    );
    const document = documentOf(run);
    expect(document.verdict, run.stderr).toBe('regressed');
    const f1 = document.suites[0]?.slots[0]?.metrics.find(({ name }) => name === 'macro-f1');
    expect(f1?.candidate).toBeLessThan(f1?.baseline ?? 0);
  });

  test.each([
    ['parts-of-speech', 'label: wink-nlp', 'label: wink-nlp\n    config: { lowerCase: true }', 'accuracy'],
    ['order-entities', 'label: wink-nlp', 'label: wink-nlp\n    config: { leaveOut: [MONEY, DATE] }', 'f1'],
  ])('a classic pipeline whose settings lose something: %s', async (id, from, to, name) => {
    using repository = ownRepository();
    const file = `evals/${id}/promptfooconfig.yaml`;
    repository.write({ [file]: readFileSync(path.join(root, file), 'utf8').replace(from, to) });
    repository.commit('other settings');
    const run = await pawl(
      ['gate', '--base', 'main', '--suite', id, '--format', 'json'],
      repository.root,
      env(),
    );
    const document = documentOf(run);
    const metric = document.suites[0]?.slots[0]?.metrics.find((row) => row.name === name);
    expect(metric?.baseline, run.stderr).toBeGreaterThan(0.9);
    expect(metric?.candidate).toBeLessThan(metric?.baseline ?? 0);
    expect(document.suites[0]?.slots[0]?.task?.unreadable).toEqual({ baseline: 0, candidate: 0 });
    if (name === 'f1') expect([run.code, document.verdict]).toEqual([1, 'regressed']);
  });

  test('a fine-tune that forgot a rule, by its id in pawl.yaml', async () => {
    using repository = ownRepository();
    const policy = readFileSync(path.join(root, 'pawl.yaml'), 'utf8');
    repository.write({ 'pawl.yaml': policy.replace('northwind::2026-09', 'northwind::2026-11') });
    repository.commit('the fine-tune of November');
    const run = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root, env());
    const document = documentOf(run);
    expect(document.verdict, run.stderr).toBe('regressed');
    const touched = document.suites.filter(({ skipped }) => !skipped).map(({ id }) => id);
    expect(touched).toEqual(['tuned-assistant']);
  });
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

test('a provider out of reach is not measured: exit 3', async () => {
  using repository = scratchRepository(ruleSuite('evals/gear'));
  repository.write({ 'evals/gear/prompt.txt': rulePrompt([], 'Hello.') });
  const dead = { OPENAI_BASE_URL: 'http://127.0.0.1:9/v1', OPENAI_API_KEY: 'simulated' };
  const run = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root, dead);
  expect([run.code, documentOf(run).verdict]).toEqual([3, 'not-measured']);
});
