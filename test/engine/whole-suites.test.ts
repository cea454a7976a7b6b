import { afterEach, describe, expect, test } from 'vitest';
import type { ChatServer } from '../support/servers/chat-server.ts';
import { startChatServer } from '../support/servers/chat-server.ts';
import type { ScratchEngine } from './scratch-suite.ts';
import { requestsOf, scratchEngine } from './scratch-suite.ts';

let server: ChatServer;
let engine: ScratchEngine;
afterEach(async () => {
  await engine.close();
  await server.close();
});

async function start(answer: (prompt: string) => string) {
  server = await startChatServer(({ prompt }) => answer(prompt));
  engine = scratchEngine({ OPENAI_BASE_URL: server.url, OPENAI_API_KEY: 'sk-of-this-test-1' });
  return engine;
}

describe('a suite whose rows are compared', () => {
  const files = {
    'promptfooconfig.yaml': `
prompts: ['short {{word}}', 'long {{word}}']
providers: [openai:chat:gpt-4o-mini]
tests:
  - vars: { word: one }
    assert: [{ type: max-score, value: { method: average } }, { type: javascript, value: 'output.length', metric: length }]
  - vars: { word: two }
    assert: [{ type: select-best, value: is the longest }]
`,
  };

  test('is evaluated by whole rows, and the comparison decides', async () => {
    const engine = await start((prompt) => {
      if (!prompt.includes('following')) return prompt;
      return prompt.indexOf('long two') < prompt.indexOf('short two') ? '0' : '1';
    });
    const manifest = await engine.open(files);
    expect(manifest.together).toEqual({
      kind: 'row',
      reason: 'the outputs of a row are compared (max-score)',
    });
    const { samples } = await engine.runAll([manifest], {}, 2);
    const passed = samples
      .map(({ case: id, slot, repeat, result }) => [
        id,
        slot,
        repeat,
        result.kind === 'scored' && result.passed,
      ])
      .sort();
    expect(passed).toEqual([
      ['case 0', 'slot 0', 0, true],
      ['case 0', 'slot 0', 1, true],
      ['case 0', 'slot 1', 0, false],
      ['case 0', 'slot 1', 1, false],
      ['case 1', 'slot 0', 0, false],
      ['case 1', 'slot 0', 1, false],
      ['case 1', 'slot 1', 0, true],
      ['case 1', 'slot 1', 1, true],
    ]);
  });

  test('counts the call of a comparison, and gives no sample where the budget does not reach for it', {
    tags: ['slow'],
  }, async () => {
    const engine = await start((prompt) => (prompt.includes('following') ? '0' : prompt));
    const manifest = await engine.open({
      'promptfooconfig.yaml': `
prompts: ['short {{word}}', 'long {{word}}']
providers: [openai:chat:gpt-4o-mini]
tests: [{ vars: { word: two }, assert: [{ type: select-best, value: is the longest }] }]
`,
    });
    const whole = await engine.runAll([manifest]);
    expect(whole.samples.map(({ slot, calls }) => [slot, calls.target, calls.grader])).toEqual([
      ['slot 0', 1, 1],
      ['slot 1', 1, 0],
    ]);
    const spent = await engine.runAll([manifest], { maxCalls: 3 });
    expect([spent.samples.length, spent.budgetSpent]).toEqual([0, true]);
  });

  test('runs the whole row for one slot, and gives the sample that was asked for', {
    tags: ['slow'],
  }, async () => {
    const engine = await start((prompt) => prompt);
    const manifest = await engine.open(files);
    const cells = requestsOf(manifest).filter(({ cell }) => cell === 0);
    const { samples } = await engine.runAll([manifest], { cells });
    expect(samples.map(({ case: id, slot }) => [id, slot])).toEqual([['case 0', 'slot 0']]);
    expect(server.prompts.sort()).toEqual(['long one', 'short one']);
  });
});

describe('a suite whose tests build on each other', () => {
  test('is evaluated whole, in its own order, once for each sample and arm', { tags: ['slow'] }, async () => {
    const engine = await start((prompt) => `[${prompt}]`);
    const files = {
      'promptfooconfig.yaml': `
prompts: ['{{word}}']
providers: [openai:chat:gpt-4o-mini]
tests:
  - vars: { word: seed }
    options: { storeOutputAs: first }
  - vars: { word: 'after {{first}}' }
    assert: [{ type: equals, value: '[after [seed]]' }]
`,
    };
    const manifests = await Promise.all([engine.open(files, 'baseline'), engine.open(files, 'candidate')]);
    expect(manifests[0]?.together).toMatchObject({ kind: 'suite' });
    const { samples } = await engine.runAll(manifests, {}, 2);
    expect(samples).toHaveLength(8);
    expect(samples.every(({ result }) => result.kind === 'scored' && result.passed)).toBe(true);
    expect(server.prompts.filter((prompt) => prompt === 'seed')).toHaveLength(4);
  });

  test('words before the prompt that hold the conversation so far keep the suite together', {
    tags: ['slow'],
  }, async () => {
    const engine = await start(() => 'aha');
    const manifest = await engine.open({
      'promptfooconfig.yaml': `
prompts: ['{{word}}']
providers: [openai:chat:gpt-4o-mini]
evaluateOptions: { maxConcurrency: 1 }
defaultTest: { options: { prefix: '{{ _conversation | length }} before ' } }
tests: [{ vars: { word: a } }, { vars: { word: b } }]
`,
    });
    expect(manifest.together).toEqual({
      kind: 'suite',
      reason: 'a prompt holds the conversation so far (_conversation)',
    });
    await engine.runAll([manifest]);
    expect(server.prompts).toEqual(['0 before a', '1 before b']);
  });

  test('keeps a conversation for each sample of its own', { tags: ['slow'] }, async () => {
    const engine = await start(() => 'aha');
    const manifest = await engine.open({
      'promptfooconfig.yaml': `
prompts: ['{{ _conversation | length }} before {{word}}']
providers: [openai:chat:gpt-4o-mini]
tests: [{ vars: { word: a } }, { vars: { word: b } }, { vars: { word: c } }]
`,
    });
    const { samples } = await engine.runAll([manifest], {}, 2);
    expect(samples).toHaveLength(6);
    expect(server.prompts).toEqual([
      '0 before a',
      '1 before b',
      '2 before c',
      '0 before a',
      '1 before b',
      '2 before c',
    ]);
  });
});
