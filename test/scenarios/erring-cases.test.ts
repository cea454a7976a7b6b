import { describe, expect, test } from 'vitest';
import { simulatedReply } from '../../src/demo/simulated-model.ts';
import { documentOf, pawlWith } from '../support/command.ts';
import { type Ask, type DrawnModels, drawnModels } from '../support/drawn-models.ts';
import { scratchRepository } from '../support/repository.ts';
import { rulePrompt, ruleSuite } from '../support/rule-suite.ts';

const GEAR = ruleSuite('evals/gear');
const CONFIG = 'evals/gear/promptfooconfig.yaml';
const PROMPT = 'evals/gear/prompt.txt';
const REWORDED = { [PROMPT]: rulePrompt([], 'You sell the best camping gear.') };
const LOST = { [PROMPT]: rulePrompt(['kettle', 'lantern', 'compass']) };
const LAX = { 'pawl.yaml': 'notMeasured: { provider: warn, baseline: warn }\n' };

const BAD_REQUEST = { error: 'API error: 400 Bad Request', status: 400 };
const OUTAGE = {
  error: 'API error: 503 Service Unavailable',
  status: 503,
  headers: { 'retry-after-ms': '1' },
};

type Failing = (ask: Ask, topic: (name: string) => boolean) => ReturnType<DrawnModels['answer']> | null;

/** The simulated model, but for what fails. */
function failing(fails: Failing): DrawnModels {
  return drawnModels(
    (ask) =>
      fails(ask, (name) => ask.prompt.includes(`About ${name},`)) ??
      simulatedReply(ask.prompt, 0.5, ask.model),
  );
}

async function gate(main: Record<string, string>, change: Record<string, string>, models: DrawnModels) {
  using repository = scratchRepository(main);
  repository.write(change);
  repository.commit('Change');
  const pawl = pawlWith(models);
  const result = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
  return { code: result.code, document: documentOf(result) };
}

const answerOf = ({ code, document }: Awaited<ReturnType<typeof gate>>) => [
  code,
  document.verdict,
  document.suites[0]?.cause,
];
const textOf = ({ document }: Awaited<ReturnType<typeof gate>>) => JSON.stringify(document);

describe('errors that say nothing of the change', () => {
  test('calls that a retry mended do not count', async () => {
    let failed = 0;
    const models = failing((_, topic) => (topic('rucksack') && failed++ < 2 ? OUTAGE : null));
    const run = await gate(GEAR, REWORDED, models);
    expect([failed > 1, ...answerOf(run)]).toEqual([true, 0, 'pass', null]);
  });

  test('one case that errors on both sides is left out, and named', async () => {
    const models = failing((_, topic) => (topic('rucksack') ? BAD_REQUEST : null));
    const run = await gate(GEAR, REWORDED, models);
    expect(answerOf(run)).toEqual([0, 'pass', null]);
    expect(textOf(run)).toContain('answers with nothing but errors on both sides, and is left out');
    const lost = await gate(GEAR, LOST, models);
    expect(answerOf(lost)).toEqual([1, 'regressed', null]);
  });

  test('more than a tenth of the suite, and more than one case, is not measured', async () => {
    const models = failing((_, topic) => (topic('rucksack') || topic('snowshoe') ? BAD_REQUEST : null));
    const run = await gate(GEAR, REWORDED, models);
    expect(answerOf(run)).toEqual([3, 'not-measured', 'provider']);
  });

  test('`limits: {errors: 0}` leaves none out', async () => {
    const models = failing((_, topic) => (topic('rucksack') ? BAD_REQUEST : null));
    const run = await gate({ ...GEAR, 'pawl.yaml': 'limits: { errors: 0 }\n' }, REWORDED, models);
    expect(answerOf(run)).toEqual([3, 'not-measured', 'provider']);
  });
});

describe('a confirmed loss beside errors', () => {
  test.each([
    ['by default', {}],
    ['where errors only warn', LAX],
  ])('stands, %s: an outage of this PR alone', async (_, policy) => {
    const models = failing(({ arm }, topic) => (arm === 'candidate' && topic('rucksack') ? OUTAGE : null));
    const run = await gate({ ...GEAR, ...policy }, LOST, models);
    expect(answerOf(run)).toEqual([1, 'regressed', null]);
    expect(textOf(run)).toContain('The provider answered with an error to');
  });

  test('within the tolerance it is no way around the errors', async () => {
    const policy = { 'pawl.yaml': 'metrics: { pass: { tolerance: 0.9 } }\n' };
    const models = failing(({ arm }, topic) => (arm === 'candidate' && topic('rucksack') ? OUTAGE : null));
    const run = await gate({ ...GEAR, ...policy }, LOST, models);
    expect(answerOf(run)).toEqual([3, 'not-measured', 'provider']);
  });

  test('edited checks that cannot run on either side hide nothing', async () => {
    const config = (GEAR[CONFIG] as string).replace(
      'assert: [{ type: contains, value: "Kettles whistle." }]',
      'assert: [{ type: llm-rubric, value: "Is it right?", provider: "openai:chat:gone" }]',
    );
    const models = failing(({ model }) => (model === 'gone' ? BAD_REQUEST : null));
    const run = await gate(
      { ...GEAR, ...LAX },
      { [PROMPT]: rulePrompt(['kettle']), [CONFIG]: config },
      models,
    );
    expect(run.document.verdict).not.toBe('pass');
    expect(textOf(run)).not.toContain('is left out');
  });
});
