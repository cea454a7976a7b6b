import { expect, test } from 'vitest';
import { documentOf, pawlWith } from '../support/command.ts';
import { scratchRepository } from '../support/files/repository.ts';
import { simulatedModels } from '../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../support/suites/rule-suite.ts';

const model = simulatedModels();
const pawl = pawlWith(model);

const gate = (cwd: string) => pawl(['gate', '--base', 'main', '--format', 'json'], cwd);

test('a suite that moves to another folder is still the same suite', async () => {
  using repository = scratchRepository(ruleSuite('evals/gear'));
  repository.git('mv', 'evals/gear', 'evals/camping');
  repository.write({ 'evals/camping/prompt.txt': rulePrompt(['compass', 'hatchet', 'snowshoe']) });
  repository.commit('Move the suite, and forget three answers');
  const result = await gate(repository.root);
  const document = documentOf(result);
  expect([result.code, document.verdict]).toEqual([1, 'regressed']);
  expect(document.suites.map(({ id }) => id)).toEqual(['camping']);
});

test('a suite whose cases are all taken away is not measured, whatever promptfoo makes of an empty list', async () => {
  const files = ruleSuite('evals/gear');
  const [config, cases = ''] = (files['evals/gear/promptfooconfig.yaml'] ?? '').split('tests:\n');
  using repository = scratchRepository({
    ...files,
    'evals/gear/promptfooconfig.yaml': `${config}tests: file://cases.yaml\n`,
    'evals/gear/cases.yaml': cases,
  });
  repository.write({ 'evals/gear/cases.yaml': '[]\n' });
  repository.commit('Empty the suite');
  const result = await gate(repository.root);
  const document = documentOf(result);
  expect([result.code, document.verdict, document.suites[0]?.cause]).toEqual([3, 'not-measured', 'empty']);
});

test('a folder that cannot be written costs the files, not the verdict', async () => {
  using repository = scratchRepository(ruleSuite('evals/gear'));
  repository.write({ '.pawl': 'in the way\n', 'evals/gear/prompt.txt': rulePrompt(['compass', 'hatchet']) });
  const result = await gate(repository.root);
  expect([result.code, documentOf(result).verdict]).toEqual([1, 'regressed']);
  expect(result.stderr).toContain('Cannot write');
});

test('few-shot examples of all cases are a part of the prompt, not of the questions: their loss is judged', async () => {
  const suite = (name: string) => ruleSuite('evals/gear')[`evals/gear/${name}`] as string;
  using repository = scratchRepository({
    'evals/gear/promptfooconfig.yaml': suite('promptfooconfig.yaml').replace(
      'tests:',
      'defaultTest: { vars: { examples: "file://examples.txt" } }\ntests:',
    ),
    'evals/gear/prompt.txt': '{{examples}}\n\nCustomer: {{message}}\n',
    'evals/gear/examples.txt': rulePrompt().split('\n\nCustomer:')[0] as string,
  });
  repository.write({
    'evals/gear/examples.txt': rulePrompt(['compass', 'hatchet', 'snowshoe']).split(
      '\n\nCustomer:',
    )[0] as string,
  });
  repository.commit('fewer examples');
  const run = await gate(repository.root);
  const document = documentOf(run);
  expect([run.code, document.verdict], run.stderr).toEqual([1, 'regressed']);
});
