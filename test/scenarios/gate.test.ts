import { describe, expect, test } from 'vitest';
import type { ResultDocument } from '../../src/report/documents/result-schema.ts';
import { documentOf, pawlWith } from '../support/command.ts';
import { scratchRepository } from '../support/files/repository.ts';
import { drawnModels, simulatedModels } from '../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../support/suites/rule-suite.ts';

const model = simulatedModels();
const gate = (cwd: string, env?: Record<string, string>, pawl = pawlWith(model)) =>
  pawl(['gate', '--base', 'main', '--format', 'json'], cwd, env);

const transitions = (document: ResultDocument, wanted: string[]): string[] =>
  document.suites.flatMap((suite) =>
    suite.slots.flatMap((slot) =>
      slot.cases.filter((entry) => wanted.includes(entry.transition)).map((entry) => entry.id),
    ),
  );

describe('pawl gate', () => {
  test('blocks a pull request that breaks 3 of 12 cases, and names exactly these', async () => {
    using repository = scratchRepository(ruleSuite('evals/gear'));
    repository.write({ 'evals/gear/prompt.txt': rulePrompt(['compass', 'hatchet', 'snowshoe']) });
    repository.commit('Forget three answers');
    const result = await gate(repository.root);
    expect(result.stderr).not.toContain('at ');
    const document = documentOf(result);
    expect([result.code, document.verdict]).toEqual([1, 'regressed']);
    expect(transitions(document, ['broken', 'suspected'])).toEqual(['compass', 'hatchet', 'snowshoe']);
    expect(document.suites[0]?.slots[0]?.cases).toHaveLength(12);
  });

  test.each([
    [
      'that passes',
      rulePrompt([]),
      /^Main has nothing to compare with what is added to `gear`\. All 12 cases pass\./,
    ],
    ['in which nothing passes', 'Hello. {{message}}', /None of 12 cases passes in what this PR adds/],
  ])('calls no suite new that gets a second prompt %s', async (_, second, title) => {
    const files = ruleSuite('evals/gear');
    using repository = scratchRepository(files);
    const file = 'evals/gear/promptfooconfig.yaml';
    repository.write({
      [file]: files[file]!.replace('file://prompt.txt', 'file://prompt.txt, file://second.txt'),
      'evals/gear/second.txt': second,
    });
    repository.commit('Add a second prompt');
    const result = await gate(repository.root);
    expect([result.code, documentOf(result).title]).toEqual([0, expect.stringMatching(title)]);
  });

  test('makes no call and needs no key when only the README changed', async () => {
    using repository = scratchRepository({ ...ruleSuite('evals/gear'), 'README.md': 'One\n' });
    repository.write({ 'README.md': 'Two\n' });
    repository.commit('Edit the README');
    const before = model.requests();
    const result = await gate(repository.root, {});
    const document = documentOf(result);
    expect([result.code, document.verdict, document.calls]).toEqual([
      0,
      'pass',
      { candidate: 0, baseline: 0, grader: 0, reused: 0 },
    ]);
    expect(document.reasons.map((reason) => reason.text).join()).toMatch(/no suite depends on what changed/i);
    expect(model.requests()).toBe(before);
  });

  test('runs the one suite of five that was edited', async () => {
    const names = ['one', 'two', 'three', 'four', 'five'];
    using repository = scratchRepository(
      Object.assign({}, ...names.map((name) => ruleSuite(`evals/${name}`, `openai:chat:model-${name}`))),
    );
    repository.write({ 'evals/three/prompt.txt': rulePrompt([], 'You sell the best camping gear.') });
    repository.commit('Reword one prompt');
    const document = documentOf(await gate(repository.root));
    expect(document.verdict).toBe('pass');
    const run = document.suites.filter((suite) => suite.slots.length > 0).map((suite) => suite.id);
    expect(run).toEqual(['three']);
    expect(document.suites).toHaveLength(5);
  });

  test('a provider that answers nobody is not measured: exit 3', async () => {
    using repository = scratchRepository(ruleSuite('evals/gear'));
    repository.write({ 'evals/gear/prompt.txt': rulePrompt([], 'Hello.') });
    repository.commit('Reword');
    const dead = drawnModels(() => ({ error: 'API error: 401 Unauthorized' }));
    const result = await gate(repository.root, undefined, pawlWith(dead));
    expect([result.code, documentOf(result).verdict]).toEqual([3, 'not-measured']);
  });

  test('judges uncommitted edits and untracked files locally', async () => {
    using repository = scratchRepository(ruleSuite('evals/gear'));
    repository.write({ 'evals/gear/prompt.txt': rulePrompt(['kettle', 'canteen', 'whistle', 'rucksack']) });
    const document = documentOf(await gate(repository.root));
    expect(document.verdict).toBe('regressed');
  });

  test('an HTTP provider on localhost never passes without serve', async () => {
    const url = 'http://localhost:8080/chat';
    const provider = `{ id: http, config: { url: "${url}", method: POST, body: { prompt: "{{prompt}}" } } }`;
    using repository = scratchRepository(ruleSuite('evals/gear', provider));
    repository.write({ 'evals/gear/prompt.txt': rulePrompt([], 'Hello.') });
    repository.commit('Reword');
    const result = await gate(repository.root);
    const document = documentOf(result);
    expect([result.code, document.verdict]).toEqual([3, 'not-measured']);
    expect(JSON.stringify(document.reasons)).toContain('same server');
  });

  test('no suite at all is not measured', async () => {
    using repository = scratchRepository({ 'README.md': 'One\n' });
    repository.write({ 'README.md': 'Two\n' });
    repository.commit('Edit');
    const result = await gate(repository.root);
    expect([result.code, documentOf(result).verdict]).toEqual([3, 'not-measured']);
  });

  test('stops at the plan above the budget, and says what it would cost', async () => {
    using repository = scratchRepository({
      ...ruleSuite('evals/gear'),
      'pawl.yaml': 'budget: { calls: 20 }\n',
    });
    repository.write({ 'evals/gear/prompt.txt': rulePrompt([], 'Hello.') });
    repository.commit('Reword');
    const before = model.requests();
    const result = await gate(repository.root);
    expect([result.code, documentOf(result).verdict]).toEqual([3, 'not-measured']);
    expect(JSON.stringify(documentOf(result).reasons)).toMatch(/budget: \{calls: \d+\}/);
    expect(model.requests()).toBe(before);
  });
});
