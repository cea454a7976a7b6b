import { afterEach, describe, expect, test } from 'vitest';
import type { Sample } from '../../src/samples/sample.ts';
import type { ChatAnswer, ChatRequest, ChatServer } from '../support/chat-server.ts';
import { startChatServer } from '../support/chat-server.ts';
import type { ScratchEngine } from './scratch-suite.ts';
import { scratchEngine } from './scratch-suite.ts';

let server: ChatServer | undefined;
let engine: ScratchEngine | undefined;
afterEach(async () => {
  await engine?.close();
  await server?.close();
  engine = undefined;
  server = undefined;
});

async function start(
  answer: (request: ChatRequest, count: number) => ChatAnswer | Promise<ChatAnswer>,
  options: Parameters<typeof scratchEngine>[1] & { readonly env?: Record<string, string> } = {},
) {
  server = await startChatServer(answer);
  const env = { OPENAI_BASE_URL: server.url, OPENAI_API_KEY: 'sk-secret-of-this-test', ...options.env };
  engine = scratchEngine(env, options);
  return { server, engine };
}

const suiteOf = (tests: readonly string[], more = '') => ({
  'promptfooconfig.yaml': `
prompts: ['Say {{word}}']
providers: [{ id: 'openai:chat:gpt-4o-mini', config: { max_tokens: 10 } }]
tests:
${tests.map((word) => `  - { vars: { word: ${word} }, metadata: { id: ${word} }, assert: [{ type: contains, value: ${word} }] }`).join('\n')}
${more}`,
});
const words = ['one', 'two', 'three', 'four', 'five', 'six'];
const results = (samples: readonly Sample[]) =>
  samples.map(({ arm, case: id, result }) => [
    arm,
    id,
    result.kind === 'scored' ? (result.passed ? 'pass' : 'fail') : `${result.cause}: ${result.message}`,
  ]);

describe('the order of calls', () => {
  test('is drawn by the seed: cases in random order, both arms interleaved inside each', async () => {
    const orderOf = async (seed: number) => {
      const { server, engine } = await start(({ prompt }) => prompt);
      const files = suiteOf(words, 'evaluateOptions: { maxConcurrency: 1 }')['promptfooconfig.yaml'];
      const of = (arm: string) => ({ 'promptfooconfig.yaml': files.replace('Say', arm) });
      const manifests = await Promise.all([
        engine.open(of('main'), 'baseline'),
        engine.open(of('change'), 'candidate'),
      ]);
      const { samples } = await engine.runAll(manifests, { seed }, 2);
      expect(new Set(results(samples).map(([, , result]) => result))).toEqual(new Set(['pass']));
      expect(server.atOnce()).toBe(1);
      await engine.close();
      await server.close();
      return server.prompts.map((prompt) => prompt.split(' '));
    };
    const first = await orderOf(7);
    expect(await orderOf(7)).toEqual(first);
    expect(await orderOf(8)).not.toEqual(first);

    const cases = Array.from({ length: 6 }, (_, block) => first.slice(block * 4, block * 4 + 4));
    expect(cases.map((calls) => new Set(calls.map(([, word]) => word)).size)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(cases.map((calls) => calls.map(([arm]) => arm).sort())).toEqual(
      cases.map(() => ['change', 'change', 'main', 'main']),
    );
    expect(new Set(cases.map((calls) => calls.map(([arm]) => arm).join(' '))).size).toBeGreaterThan(2);
  });

  test('runs as many calls at once as the suite allows both arms together', async () => {
    const { server, engine } = await start(async ({ prompt }) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return prompt;
    });
    const files = suiteOf(words, 'evaluateOptions: { maxConcurrency: 3 }');
    const manifests = await Promise.all([engine.open(files, 'baseline'), engine.open(files, 'candidate')]);
    const { samples } = await engine.runAll(manifests);
    expect(samples).toHaveLength(12);
    expect(server.atOnce()).toBe(3);
    expect(Math.max(...samples.map(({ latencyMs }) => latencyMs ?? Number.NaN))).toBeLessThan(1000);
  });
});

describe('a failing provider', () => {
  test('is asked again after 429 with Retry-After, 503, broken JSON and a reset connection', async () => {
    const answers: ChatAnswer[] = [
      { status: 429, headers: { 'retry-after': '0.1' }, body: '{"error":{"message":"slow down"}}' },
      { status: 503, body: 'busy' },
      { status: 200, body: '{"choices": [' },
      'reset',
    ];
    const seen = new Set<string>();
    const { engine } = await start(({ prompt }) => {
      const first = !seen.has(prompt);
      seen.add(prompt);
      return first ? (answers[seen.size - 1] ?? prompt) : prompt;
    });
    const manifest = await engine.open(suiteOf(words.slice(0, 4)));
    const { samples } = await engine.runAll([manifest]);
    expect(results(samples).map(([, , result]) => result)).toEqual(['pass', 'pass', 'pass', 'pass']);
    expect(samples.map(({ calls }) => calls.target)).toEqual([2, 2, 2, 2]);
  });

  test('is not asked again after 401, and its key is not shown', async () => {
    const { server, engine } = await start(() => ({
      status: 401,
      body: '{"error":{"message":"Incorrect API key provided: sk-secret-of-this-test"}}',
    }));
    const manifest = await engine.open(suiteOf(['one', 'two']));
    const { samples } = await engine.runAll([manifest]);
    expect(server.prompts).toHaveLength(2);
    expect(samples.map(({ result }) => result.kind === 'errored' && result.cause)).toEqual(['auth', 'auth']);
    expect(JSON.stringify(samples)).not.toContain('sk-secret');
  });

  test('that never answers is a timeout', async () => {
    const { engine } = await start(() => 'hang', { timeoutMs: 400 * 10 });
    const manifest = await engine.open(suiteOf(['one'], 'evaluateOptions: { timeoutMs: 300 }'));
    const { samples } = await engine.runAll([manifest]);
    expect(results(samples)).toEqual([['candidate', 'one', 'timeout: Provider call timed out after 300 ms']]);
    expect(samples[0]?.calls.target).toBe(2);
  });

  test('that cannot be reached is a network error', async () => {
    const { server, engine } = await start(() => '');
    const manifest = await engine.open(suiteOf(['one']));
    await server.close();
    const { samples } = await engine.runAll([manifest]);
    expect(samples.map(({ result }) => result.kind === 'errored' && result.cause)).toEqual(['network']);
  });
});

describe('the budget', () => {
  test('stops before the first case that it does not reach, with both arms of every case or none', async () => {
    const { server, engine } = await start(({ prompt }) => prompt);
    const files = suiteOf(words);
    const manifests = await Promise.all([engine.open(files, 'baseline'), engine.open(files, 'candidate')]);
    const { samples, budgetSpent } = await engine.runAll(manifests, { maxCalls: 7 });
    expect(budgetSpent).toBe(true);
    expect(server.prompts).toHaveLength(6);
    expect(new Set(samples.map((sample) => sample.case)).size).toBe(3);
    expect(samples).toHaveLength(6);
  });
});

describe('an evaluation that breaks', () => {
  test('gives its cells an error, and does not hold up the other arm', async () => {
    const { engine } = await start(({ prompt }) => prompt);
    const files = suiteOf(words, 'evaluateOptions: { maxConcurrency: 1 }');
    const config = `${files['promptfooconfig.yaml']}\nextensions: [file://hook.js:hook]\n`;
    const hook = (body: string) => `let runs = 0;\nmodule.exports = { async hook(name) { ${body} } };`;
    const manifests = await Promise.all([
      engine.open(files, 'baseline'),
      engine.open(
        {
          'promptfooconfig.yaml': config,
          'hook.js': hook("if (name === 'beforeAll' && (runs += 1) > 1) throw new Error('no database');"),
        },
        'candidate',
      ),
    ]);
    const suite = manifests[0]!.suite;
    const { samples } = await engine.runAll(
      manifests.map((manifest) => ({ ...manifest, suite: manifest.suite })),
    );
    expect(suite).not.toBe('');
    const of = (arm: string) =>
      results(samples.filter((sample) => sample.arm === arm)).map(([, , result]) => result);
    expect(new Set(of('baseline'))).toEqual(new Set(['pass']));
    expect(of('candidate')).toHaveLength(6);
    expect(of('candidate')[0]).toContain('no database');
  });
});

describe('graders', () => {
  test('are counted for their cell, and a grader that fails is no score', async () => {
    const { engine } = await start(({ prompt }) => {
      if (!prompt.includes('Rubric')) return prompt;
      return prompt.includes('Say two')
        ? { status: 400, body: '{"error":{"message":"no"}}' }
        : '{"pass": true, "score": 0.75, "reason": "fine"}';
    });
    const manifest = await engine.open({
      'promptfooconfig.yaml': `
prompts: ['Say {{word}}']
providers: [openai:chat:gpt-4o-mini]
defaultTest: { assert: [{ type: llm-rubric, value: 'is calm', metric: calm }] }
tests: [{ vars: { word: one } }, { vars: { word: two } }]
`,
    });
    expect(manifest.gradersPerCell).toBe(1);
    const { samples } = await engine.runAll([manifest]);
    const [one, two] = samples.toSorted((a, b) => a.case.localeCompare(b.case));
    expect(one?.result).toEqual({
      kind: 'scored',
      passed: true,
      score: 0.75,
      metrics: { calm: 0.75 },
      failed: [],
    });
    expect(one?.calls).toEqual({ target: 1, grader: 1 });
    expect(one?.grader).toMatchObject({ promptTokens: 10, completionTokens: 5 });
    expect(two?.result).toMatchObject({ kind: 'errored', cause: 'assertion' });
    expect(two?.calls).toEqual({ target: 1, grader: 1 });
  });
});

describe('a grader that is a provider of the suite', () => {
  test.each([
    ['by its id', "defaultTest: { options: { provider: 'openai:chat:gpt-4o-mini' } }", ''],
    ['by its label', 'defaultTest: { options: { provider: shop } }', ''],
    ['for texts', "defaultTest: { options: { provider: { text: { id: 'openai:chat:gpt-4o-mini' } } } }", ''],
    ['of one assertion', '', ', provider: shop'],
  ])('%s: it is asked as a grader', async (_, defaults, own) => {
    const { engine } = await start(({ prompt }) =>
      prompt.startsWith('Say') ? 'one' : JSON.stringify({ pass: true, score: 1, reason: 'fine' }),
    );
    const manifest = await engine.open({
      'promptfooconfig.yaml': `
prompts: ['Say {{word}}']
providers: [{ id: 'openai:chat:gpt-4o-mini', label: shop }]
${defaults}
tests: [{ vars: { word: one }, metadata: { id: one }, assert: [{ type: llm-rubric, value: is a word${own} }] }]
`,
    });
    const { samples } = await engine.runAll([manifest]);
    expect(results(samples)).toEqual([['candidate', 'one', 'pass']]);
    expect(samples[0]?.calls).toMatchObject({ target: 1, grader: 1 });
  });
});
