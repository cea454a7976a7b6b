import { describe, expect, test } from 'vitest';
import { documentOf, pawlWith } from '../support/command.ts';
import { simulatedModels } from '../support/drawn-models.ts';
import { scratchRepository } from '../support/repository.ts';
import { rulePrompt, ruleSuite } from '../support/rule-suite.ts';

const CONFIG = 'evals/gear/promptfooconfig.yaml';
const GEAR = ruleSuite('evals/gear');
const NAMED = {
  ...GEAR,
  [CONFIG]: (GEAR[CONFIG] as string).replace(
    /assert: \[\{(.*?) \}\]/g,
    'assert: [{$1, metric: helpfulness }]',
  ),
};
const REWORDED = { 'evals/gear/prompt.txt': rulePrompt([], 'You sell the best camping gear.') };
const MISSPELT = 'helpfullness: { gate: true }';
const SENTENCE =
  'Metric `helpfullness` gates suite gear, but the suite has no such metric: did you mean `helpfulness`?';

async function told(
  command: string,
  main: Record<string, string>,
  change: Record<string, string> = REWORDED,
) {
  using repository = scratchRepository(main);
  repository.write(change);
  repository.commit('Change');
  const models = simulatedModels();
  const pawl = pawlWith(models);
  const of = async (format: string) => pawl([command, '--base', 'main', '--format', format], repository.root);
  const json = await of('json');
  return { code: json.code, json, text: (await of('markdown')).stdout, requests: models.requests() };
}

describe('a metric that gates and that no suite has', () => {
  const main = { ...NAMED, 'pawl.yaml': `metrics: { ${MISSPELT} }\n` };

  test('is said first by the gate, which judges by the others and blocks nothing', async () => {
    const { code, json, text } = await told('gate', main);
    expect([code, documentOf(json).verdict]).toEqual([0, 'pass']);
    expect(documentOf(json).title).toMatch(/^Metric `helpfullness` gates suite gear/);
    expect(text.split('\n').slice(0, 3).join('\n')).toContain(SENTENCE.slice(1));
  });

  test('is said as well where it has a floor alone', async () => {
    const floor = { ...NAMED, 'pawl.yaml': 'metrics: { helpfullness: { floor: 0.5 } }\n' };
    const { code, json } = await told('gate', floor);
    expect([code, documentOf(json).verdict]).toEqual([0, 'pass']);
    expect(documentOf(json).title).toMatch(
      /^Metric `helpfullness` has a floor in suite gear, .* did you mean `helpfulness`\?/,
    );
  });

  test('does not hide a loss', async () => {
    const broken = {
      'evals/gear/prompt.txt': rulePrompt(['kettle', 'lantern', 'compass', 'hammock', 'blanket']),
    };
    const { code, json } = await told('gate', main, broken);
    expect([code, documentOf(json).verdict]).toEqual([1, 'regressed']);
  });

  test('is said by the plan', { tags: ['slow'] }, async () => {
    const { code, json, text } = await told('plan', main);
    expect(code).toBe(0);
    expect(text).toContain(SENTENCE);
    expect(JSON.parse(json.stdout).suites[0].notes[0]).toBe(SENTENCE);
  });

  test('and nothing else gates: not measured, and nothing is asked', { tags: ['slow'] }, async () => {
    const alone = { ...NAMED, 'pawl.yaml': `metrics: { pass: { gate: false }, ${MISSPELT} }\n` };
    const { code, json, requests, text } = await told('gate', alone);
    expect([code, documentOf(json).suites[0]?.cause, requests]).toEqual([0, 'no-metric', 0]);
    expect(text).toContain('Did you mean `helpfulness`?');
    const strict = { ...alone, 'pawl.yaml': `${alone['pawl.yaml']}notMeasured: { nothing-passes: block }\n` };
    expect((await told('gate', strict)).code).toBe(3);
  });

  test('a pull request that names it in its assertions is judged by it', async () => {
    const { code, json } = await told(
      'gate',
      { ...GEAR, 'pawl.yaml': 'metrics: { helpfulness: { gate: true } }\n' },
      { ...REWORDED, [CONFIG]: NAMED[CONFIG] as string },
    );
    expect([code, documentOf(json).title]).toEqual([0, expect.not.stringContaining('has no such metric')]);
  });

  test('where names are made while it runs, nobody knows, and nothing is said', async () => {
    const made = {
      ...main,
      [CONFIG]: (main[CONFIG] as string).replace('metric: helpfulness', 'metric: "{{message}}"'),
    };
    expect((await told('gate', made)).text).not.toContain('has no such metric');
  });
});

test('a line for all suites that one of several has is in order', async () => {
  const main = {
    ...NAMED,
    ...ruleSuite('evals/other'),
    'pawl.yaml': 'metrics: { helpfulness: { gate: true } }\n',
  };
  const { code, json, text } = await told('gate', main, {
    ...REWORDED,
    'evals/other/prompt.txt': rulePrompt([], 'You sell the best gear.'),
  });
  expect([code, documentOf(json).verdict]).toEqual([0, 'pass']);
  expect(text).not.toContain('has no such metric');
});
