import { afterEach, describe, expect, test } from 'vitest';
import type { Sample } from '../../../src/samples/sample.ts';
import { drawnModels } from '../../support/models/drawn-models.ts';
import type { ChatAnswer, ChatRequest, ChatServer } from '../../support/servers/chat-server.ts';
import { startChatServer } from '../../support/servers/chat-server.ts';
import type { ScratchEngine } from '../scratch-suite.ts';
import { scratchEngine } from '../scratch-suite.ts';

let server: ChatServer | undefined;
let engine: ScratchEngine | undefined;
afterEach(async () => {
  await engine?.close();
  await server?.close();
  engine = undefined;
  server = undefined;
});

async function start(answer: (request: ChatRequest, count: number) => ChatAnswer | Promise<ChatAnswer>) {
  server = await startChatServer(answer);
  const env = { OPENAI_BASE_URL: server.url, OPENAI_API_KEY: 'sk-secret-of-this-test' };
  engine = scratchEngine(env);
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

test('as many calls run at once as the suite allows both arms together, and waiting for a turn is not latency', {
  tags: ['slow'],
}, async () => {
  const arrived: (() => void)[] = [];
  const { server, engine } = await start(async ({ prompt }) => {
    // Three have to be there before any of them is answered, however slowly they come.
    await new Promise<void>((resolve) => {
      arrived.push(resolve);
      if (arrived.length === 3) for (const each of arrived.splice(0)) each();
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    return prompt;
  });
  const files = suiteOf(words, 'evaluateOptions: { maxConcurrency: 3 }');
  const manifests = await Promise.all([engine.open(files, 'baseline'), engine.open(files, 'candidate')]);
  const started = performance.now();
  const { samples } = await engine.runAll(manifests);
  const elapsed = performance.now() - started;
  expect(samples).toHaveLength(12);
  expect(server.atOnce()).toBe(3);
  const latencies = samples.map(({ latencyMs }) => latencyMs ?? Number.NaN);
  // With the time in the queue they would come to more than twice of this, however slow the machine is.
  expect(latencies.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(3 * elapsed);
});

describe('a failing provider', () => {
  test('is asked again after 429 with Retry-After, 503, broken JSON and a reset connection', {
    tags: ['slow'],
  }, async () => {
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
    // A refusal for the pace is not a call: nobody was asked anything.
    expect(samples.map(({ calls }) => calls.target).sort()).toEqual([1, 2, 2, 2]);
  });

  test('that never answers is a timeout', { tags: ['slow'] }, async () => {
    const { engine } = await start(() => 'hang');
    const manifest = await engine.open(suiteOf(['one'], 'evaluateOptions: { timeoutMs: 300 }'));
    const { samples } = await engine.runAll([manifest]);
    expect(results(samples)).toEqual([['candidate', 'one', 'timeout: Provider call timed out after 300 ms']]);
    expect(samples[0]?.calls.target).toBe(2);
  });

  test('that cannot be reached is a network error', { tags: ['slow'] }, async () => {
    const { server, engine } = await start(() => '');
    const manifest = await engine.open(suiteOf(['one']));
    await server.close();
    const { samples } = await engine.runAll([manifest]);
    expect(samples.map(({ result }) => result.kind === 'errored' && result.cause)).toEqual(['network']);
  });
});

describe('an evaluation that breaks', () => {
  test('gives its cells an error, and does not hold up the other arm', { tags: ['slow'] }, async () => {
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

test('a grader that is a provider of the suite is asked as a grader, whatever names it', {
  tags: ['slow'],
}, async () => {
  const { engine } = await start(({ prompt }) =>
    prompt.startsWith('Say') ? 'one' : JSON.stringify({ pass: true, score: 1, reason: 'fine' }),
  );
  const names = {
    'by its id': ["{ provider: 'openai:chat:gpt-4o-mini' }", ''],
    'by its label': ['{ provider: shop }', ''],
    'for texts': ["{ provider: { text: { id: 'openai:chat:gpt-4o-mini' } } }", ''],
    'of one assertion': ['{}', ', provider: shop'],
  };
  const tests = Object.entries(names).map(
    ([id, [options, own]]) =>
      `  - { vars: { word: one }, metadata: { id: ${id} }, options: ${options}, assert: [{ type: llm-rubric, value: is a word${own} }] }`,
  );
  const manifest = await engine.open({
    'promptfooconfig.yaml': `
prompts: ['Say {{word}}']
providers: [{ id: 'openai:chat:gpt-4o-mini', label: shop }]
tests:
${tests.join('\n')}
`,
  });
  const { samples } = await engine.runAll([manifest]);
  expect(results(samples).sort()).toEqual(
    Object.keys(names)
      .map((id) => ['candidate', id, 'pass'])
      .sort(),
  );
  for (const { calls } of samples) expect(calls).toMatchObject({ target: 1, grader: 1 });
});

test('a round of more rows than promptfoo evaluates at once gives each sample once', async () => {
  // Cases of both arms are launched in one order, and their three samples each in any.
  const models = drawnModels(({ prompt }) => prompt);
  engine = scratchEngine({}, { models });
  const files = suiteOf(Array.from({ length: 700 }, (_, index) => `word${index}`));
  const manifests = [await engine.open(files, 'baseline'), await engine.open(files, 'candidate')];
  const { samples } = await engine.runAll(manifests, {}, 3);
  expect(new Set(samples.map(({ result }) => result.kind === 'scored' && result.passed))).toEqual(
    new Set([true]),
  );
  const names = samples.map((sample) => `${sample.arm} ${sample.case} ${sample.repeat}`);
  expect([samples.length, new Set(names).size, models.requests()]).toEqual([4_200, 4_200, 4_200]);
});
