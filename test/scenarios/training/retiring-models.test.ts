import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { simulatedReply } from '../../../src/demo/simulated-model.ts';
import { documentOf, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { chance, drawnModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const model = drawnModels(({ prompt, draw, model: name }) =>
  name === 'gpt-6-luna' ? 'No idea.' : simulatedReply(prompt, chance(1, draw, prompt)),
);
const pawl = pawlWith(model);
const ENDS = 'Model gpt-4o-mini ends on 2027-01-14, in 48 days';
const FILES = {
  ...ruleSuite('evals/gear', 'openai:chat:gpt-4o-mini'),
  ...ruleSuite('evals/fine', 'openai:chat:ft:gpt-4o-mini-2024-07-18:acme::x1'),
  ...ruleSuite('evals/other', 'openai:chat:simulated'),
};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-27T09:00:00Z'), toFake: ['Date'] });
  return () => vi.useRealTimers();
});

test('a gate says when a model under test ends, and how its replacement is judged', async () => {
  using repository = scratchRepository(FILES);
  repository.write({ 'evals/gear/prompt.txt': rulePrompt([], 'You sell good camping gear.') });
  repository.commit('Change');
  const run = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
  const document = documentOf(run);
  expect([run.code, document.verdict]).toEqual([0, 'pass']);
  const notes = document.suites.flatMap((suite) => suite.notes).join('\n');
  expect(notes).toContain(ENDS);
  expect(notes).toContain('npx @pawl-dev/pawl migrate openai:chat:gpt-4o-mini openai:chat:gpt-6-luna');
});

test('behind another address a model has dates of its own, and nothing is said', {
  tags: ['slow'],
}, async () => {
  using repository = scratchRepository(FILES);
  repository.write({ 'evals/gear/prompt.txt': rulePrompt([], 'You sell good camping gear.') });
  repository.commit('Change');
  const env = { OPENAI_API_KEY: 'simulated', OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' };
  const run = await pawl(['plan', '--base', 'main'], repository.root, env);
  expect(run.stdout).not.toContain('ends on');
});

test('pawl models: what is asked, where, and what ends first', async () => {
  using repository = scratchRepository(FILES);
  const text = await pawl(['models'], repository.root);
  expect(text.code).toBe(0);
  expect(text.stdout).toContain('openai:chat:gpt-4o-mini\n    in gear');
  expect(text.stdout).toContain('    ends on 2027-01-14, in 48 days');
  expect(text.stdout).toContain('gpt-4o-mini-2024-07-18, which it was trained from, ends on 2027-01-14');
  expect(text.stdout.match(/deprecations, as of/g)).toHaveLength(1);
  expect(text.stdout).toContain('npx @pawl-dev/pawl migrate --retiring');
  expect(Math.max(...text.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(text.stdout.indexOf('openai:chat:simulated')).toBeGreaterThan(text.stdout.indexOf('gpt-4o-mini'));
  const json = await pawl(['models', '--format', 'json'], repository.root);
  const { models, unread } = JSON.parse(json.stdout);
  expect([models.length, unread]).toEqual([3, []]);
  expect(models[0].ends.daysLeft).toBe(48);
  expect(model.requests()).toBe(model.requests('simulated') + model.requests('gpt-4o-mini'));
});

test('pawl models: what pawl.yaml says of an alias, and aliases that no suite asks', async () => {
  const example = (text: string) =>
    `${JSON.stringify({ messages: ['user', 'assistant'].map((role) => ({ role, content: text })) })}\n`;
  using repository = scratchRepository({
    ...ruleSuite('evals/gear', 'pawl:model:support'),
    'data/support.jsonl': Array.from({ length: 60 }, (_, at) => example(`Question ${at}`)).join(''),
    'pawl.yaml': `models:
  support: { id: 'openai:chat:ft:gpt-4o-mini-2024-07-18:acme::x1', base: 'openai:chat:gpt-4o-mini-2024-07-18', training: data/support.jsonl }
  next: { id: 'openai:chat:gpt-4o', training: data/gone.jsonl }
  old: { id: 'bedrock:us.anthropic.claude-3-haiku-20240307-v1:0' }
`,
  });
  const text = (await pawl(['models'], repository.root, {})).stdout;
  expect(text).toContain('    trained from openai:chat:gpt-4o-mini-2024-07-18\n');
  expect(text).toContain('    60 training examples (data/support.jsonl)\n');
  expect(text).toMatch(/next \(openai:chat:gpt-4o\)\n {4}in no suite\n {4}ends on 2027-01-14/);
  expect(text).toContain('The training file cannot be read');
  expect(text).toMatch(/old \(bedrock:us\.[^\n]+\n {4}in no suite\n/);
  expect(text.replace(/\s+/g, ' ')).toContain(
    'Its maker recommends gpt-6-luna in the place of its base model. Train again, on a model that can be fine-tuned',
  );
  const { models } = JSON.parse((await pawl(['models', '--format', 'json'], repository.root, {})).stdout);
  expect(models.map(({ alias, suites }: Record<string, unknown>) => [alias, suites])).toEqual([
    ['support', ['gear']],
    ['next', []],
    ['old', []],
  ]);
});

test('pawl models: models that other companies serve are named whole, and a deployment is not taken for a model', async () => {
  using repository = scratchRepository({
    ...ruleSuite('evals/azure', 'azure:chat:gpt-4o-mini'),
    ...ruleSuite('evals/bedrock', 'bedrock:us.anthropic.claude-3-haiku-20240307-v1:0'),
  });
  const { models } = JSON.parse((await pawl(['models', '--format', 'json'], repository.root)).stdout);
  const facts = models.map(({ id, ends, said }: Record<string, unknown>) => [id, ends, said]);
  expect(facts).toEqual([
    [
      'azure:chat:gpt-4o-mini',
      null,
      [
        expect.stringMatching(
          /^gpt-4o-mini is what Azure calls it, not a model: which model answers is not known/,
        ),
      ],
    ],
    [
      'bedrock:us.anthropic.claude-3-haiku-20240307-v1:0',
      null,
      [expect.stringMatching(/^anthropic\.claude-3-haiku-20240307-v1:0 on Amazon Bedrock; when it ends/)],
    ],
  ]);
});

test('pawl migrate: a model of Bedrock by its profile is the model', async () => {
  const id = 'bedrock:anthropic.claude-3-haiku-20240307-v1:0';
  using repository = scratchRepository(ruleSuite('evals/bedrock', id.replace(':', ':us.')));
  const same = await pawl(['migrate', id, id.replace(':', ':eu.')], repository.root);
  expect([same.code, same.stderr]).toEqual([2, expect.stringContaining('are the same model')]);
  const run = await pawl(['migrate', id, 'openai:chat:gpt-6-luna'], repository.root);
  expect(run.stderr).not.toContain('No suite uses');
  expect(run.code, run.stderr).toBe(1);
});

test('pawl migrate --retiring judges each replacement, with a report of its own, and names what has none', async () => {
  using repository = scratchRepository(FILES);
  const run = await pawl(['migrate', '--retiring'], repository.root);
  expect([run.code, run.stderr]).toEqual([
    1,
    expect.stringContaining('openai:chat:gpt-4o-mini → openai:chat:gpt-6-luna'),
  ]);
  expect(run.stderr).toMatch(
    /ft:gpt-4o-mini-2024-07-18:acme::x1 ends on 2027-01-14, and no replacement is known\. To fix: npx @pawl-dev\/pawl migrate \S+ NEW\n/,
  );
  expect(existsSync(path.join(repository.root, '.pawl/migrate-openai-chat-gpt-4o-mini/report.md'))).toBe(
    true,
  );
  const wrong = await pawl(['migrate'], repository.root);
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('pawl migrate --retiring')]);
});
