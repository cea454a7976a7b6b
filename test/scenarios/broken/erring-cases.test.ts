import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { simulatedReply } from '../../../src/demo/simulated-model.ts';
import { documentOf, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { type Ask, type DrawnModels, drawnModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

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
  test('calls that a retry mended do not count', { tags: ['slow'] }, async () => {
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
    expect(run.document.title).toMatch(
      /^Could not measure `gear`\. The provider answered .* Main fails in the same way\./,
    );
    expect(run.document.reasons[0]?.text).toContain('Main fails in the same way');
  });

  test('an outage of both sides is said of both behind its cause, and an outage of this PR alone of neither', {
    tags: ['slow'],
  }, async () => {
    const both = await gate(
      GEAR,
      REWORDED,
      failing(() => OUTAGE),
    );
    expect(both.document.title).toMatch(
      /^Could not measure `gear`\. The provider answered .* Main fails in the same way\./,
    );
    const own = await gate(
      GEAR,
      REWORDED,
      failing(({ arm }) => (arm === 'candidate' ? OUTAGE : null)),
    );
    expect([answerOf(own)[1], own.document.title.includes('Main fails')]).toEqual(['not-measured', false]);
  });

  test('another error of this PR does not hide behind an outage of main', async () => {
    const unknown = { error: 'API error: 404 The model `gpt-9` does not exist', status: 404 };
    const run = await gate(
      GEAR,
      REWORDED,
      failing(({ arm }) => (arm === 'candidate' ? unknown : OUTAGE)),
    );
    expect(answerOf(run)).toEqual([3, 'not-measured', 'provider']);
    expect(run.document.title).toMatch(
      /^Could not measure `gear`\. The provider answered .* Main has errors too, in the same 12 cases\./,
    );
  });

  test('of one error, that its requests have ids does not make it two', { tags: ['slow'] }, async () => {
    let asked = 0;
    const run = await gate(
      GEAR,
      REWORDED,
      failing(() => ({ ...OUTAGE, error: `${OUTAGE.error} (request req_7f3a90${asked++})` })),
    );
    expect(run.document.title).toMatch(
      /^Could not measure `gear`\. The provider answered .* Main fails in the same way\./,
    );
  });

  test('errors of main in some of the cases only are counted', { tags: ['slow'] }, async () => {
    const both = (topic: (name: string) => boolean) => topic('rucksack') || topic('whistle');
    const models = failing(({ arm }, topic) =>
      both(topic) || (arm === 'candidate' && (topic('snowshoe') || topic('kettle'))) ? OUTAGE : null,
    );
    const run = await gate(GEAR, REWORDED, models);
    expect(answerOf(run)).toEqual([3, 'not-measured', 'provider']);
    expect(run.document.title).toContain('Main has errors too, in 2 of the 4 cases. ');
    expect(run.document.title).not.toContain('in the same way');
  });

  test('`limits: {errors: 0}` leaves none out', { tags: ['slow'] }, async () => {
    const models = failing((_, topic) => (topic('rucksack') ? BAD_REQUEST : null));
    const run = await gate({ ...GEAR, 'pawl.yaml': 'limits: { errors: 0 }\n' }, REWORDED, models);
    expect(answerOf(run)).toEqual([3, 'not-measured', 'provider']);
  });
});

describe('cases that the provider refuses main alone', () => {
  const few = (topic: (name: string) => boolean) => ['rucksack', 'snowshoe', 'carabiner'].some(topic);
  const repaired = (answer: ReturnType<Failing>) =>
    failing(({ arm }, topic) => (arm === 'baseline' && few(topic) ? answer : null));
  const REFUSED = {
    error: 'API error: 400 Bad Request {"error":{"code":"context_length_exceeded"}}',
    status: 400,
  };

  test('block no pull request that repairs them, and are named', async () => {
    const run = await gate(GEAR, REWORDED, repaired(REFUSED));
    expect(answerOf(run)).toEqual([0, 'pass', null]);
    expect(textOf(run)).toContain(
      'the provider refuses main, and answers this PR: there is nothing to compare with, so they are left out',
    );
  });

  test('hide no loss of the others', async () => {
    const run = await gate(GEAR, LOST, repaired(REFUSED));
    expect(answerOf(run)).toEqual([1, 'regressed', null]);
  });

  test('are no excuse where main only had an outage', { tags: ['slow'] }, async () => {
    const run = await gate(GEAR, REWORDED, repaired(OUTAGE));
    expect([run.code, run.document.verdict]).toEqual([3, 'not-measured']);
  });

  test('are measured by nobody where they are all cases', async () => {
    const models = failing(({ arm }) => (arm === 'baseline' ? REFUSED : null));
    const run = await gate(GEAR, REWORDED, models);
    expect([run.code, run.document.verdict]).toEqual([3, 'not-measured']);
    expect(run.document.reasons[0]).toMatchObject({
      text: expect.stringContaining('This PR is answered, and there is nothing to compare its answers with.'),
      fix: expect.stringContaining('notMeasured: { baseline: warn }'),
    });
  });

  const WARN = { 'pawl.yaml': 'notMeasured: { baseline: warn }\n' };
  const mended = () => failing(({ arm }) => (arm === 'baseline' ? REFUSED : null));

  test('pass by the line that the report shows, where main has it, and say that nothing was compared', {
    tags: ['slow'],
  }, async () => {
    const run = await gate({ ...GEAR, ...WARN }, REWORDED, mended());
    expect(run.code).toBe(0);
    expect(run.document.title).toContain('Main cannot run and nothing is stored of it');
  });

  test('do not pass by that line in the pull request itself, nor where the only other case errors on both sides', async () => {
    const own = await gate({ ...GEAR, 'pawl.yaml': '{}\n' }, { ...REWORDED, ...WARN }, mended());
    expect(own.code).not.toBe(0);
    const half = failing(({ arm }, topic) => (arm === 'baseline' || topic('kettle') ? REFUSED : null));
    const run = await gate(GEAR, REWORDED, half);
    expect([run.code, run.document.verdict]).toEqual([3, 'not-measured']);
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

  test('within the tolerance it is not a way around the errors', { tags: ['slow'] }, async () => {
    const policy = { 'pawl.yaml': 'metrics: { pass: { tolerance: 0.9 } }\n' };
    const models = failing(({ arm }, topic) => (arm === 'candidate' && topic('rucksack') ? OUTAGE : null));
    const run = await gate({ ...GEAR, ...policy }, LOST, models);
    expect(answerOf(run)).toEqual([3, 'not-measured', 'errors-now']);
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

describe('cases that the provider refuses this PR alone', () => {
  const TOO_LONG = {
    error: 'API error: 400 Bad Request {"error":{"code":"context_length_exceeded","message":"Too long."}}',
    status: 400,
  };
  const few = (topic: (name: string) => boolean) => ['rucksack', 'snowshoe', 'carabiner'].some(topic);
  const refusing = (answer: ReturnType<Failing> = TOO_LONG) =>
    failing(({ arm }, topic) => (arm === 'candidate' && few(topic) ? answer : null));

  test.each([
    ['by default', {}],
    ['where errors only warn', LAX],
    ['with as many samples of each', { 'pawl.yaml': 'effort: uniform\n' }],
  ])('are a loss, %s', async (_, policy) => {
    const run = await gate({ ...GEAR, ...policy }, REWORDED, refusing());
    expect(answerOf(run)).toEqual([1, 'regressed', null]);
    expect(run.document.title).toContain('3 cases can no longer be asked: context_length_exceeded');
    const cases = run.document.suites[0]?.slots[0]?.cases ?? [];
    expect(cases.filter(({ transition }) => transition === 'refused')).toHaveLength(3);
  });

  test('beside a loss of answers: the report has both', { tags: ['slow'] }, async () => {
    const run = await gate(GEAR, LOST, refusing());
    expect(answerOf(run)).toEqual([1, 'regressed', null]);
    expect(run.document.title).toMatch(/3 of 12 cases broke.*3 cases can no longer be asked/);
  });

  test('every case of the suite', { tags: ['slow'] }, async () => {
    const models = failing(({ arm }) => (arm === 'candidate' ? TOO_LONG : null));
    const run = await gate({ ...GEAR, ...LAX }, REWORDED, models);
    expect(answerOf(run)).toEqual([1, 'regressed', null]);
    expect(run.document.title).toContain('12 cases can no longer be asked');
  });

  test('a hiccup convicts nobody, and is not a pass', async () => {
    const seen = new Set<string>();
    const models = failing(({ arm, prompt }, topic) => {
      if (arm === 'baseline' || !few(topic) || seen.has(prompt)) return null;
      seen.add(prompt);
      return TOO_LONG;
    });
    const run = await gate(GEAR, REWORDED, models);
    expect(answerOf(run)).toEqual([3, 'not-measured', 'provider']);
  });

  test('an answer that main is refused as well, once asked again, convicts nobody', async () => {
    const models = failing(({ arm, draw }, topic) =>
      few(topic) && (arm === 'candidate' || draw >= 3) ? TOO_LONG : null,
    );
    const run = await gate(GEAR, REWORDED, models);
    expect(run.document.verdict).not.toBe('regressed');
    expect(run.code).toBe(3);
  });

  test.each([
    ['a key', 'API error: 400 Bad Request: API key not valid', 400],
    ['an account', 'API error: 400 Bad Request: Your credit balance is too low', 400],
    ['a limit', 'API error: 429 Too Many Requests: insufficient_quota', 429],
    ['a moment', 'API error: 409 Conflict', 409],
  ])('what speaks of %s is not a loss', async (_, error, status) => {
    const run = await gate(GEAR, REWORDED, refusing({ error, status, headers: { 'retry-after-ms': '1' } }));
    expect([run.code, run.document.verdict]).toEqual([3, 'not-measured']);
  });

  test('what is accepted passes', async () => {
    using repository = scratchRepository({ ...GEAR, 'pawl.yaml': 'accept: { commandLine: true }\n' });
    repository.write(REWORDED);
    repository.commit('Change');
    const pawl = pawlWith(refusing());
    const words = ['gate', '--base', 'main', '--format', 'json'];
    const first = await pawl(words, repository.root);
    const comment = readFileSync(path.join(repository.root, '.pawl/comment.md'), 'utf8');
    const id = /--accept ([0-9a-f]{16})/.exec(comment)?.[1] ?? '';
    expect([documentOf(first).verdict, id]).toEqual(['regressed', expect.stringMatching(/./)]);
    const second = await pawl([...words, '--accept', id], repository.root);
    expect([second.code, documentOf(second).verdict]).toEqual([0, 'pass']);
  });
});
