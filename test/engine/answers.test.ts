import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { startChatServer } from '../support/servers/chat-server.ts';
import { scratchEngine } from './scratch-suite.ts';

const engine = scratchEngine({});
afterAll(() => engine.close());

/** What one provider of the suite's own comes to, for each case. */
async function results(provider: string, tests: string) {
  const manifest = await engine.open({
    'provider.cjs': provider,
    'promptfooconfig.yaml': `prompts: ['{{q}}']\nproviders: [file://provider.cjs]\ntests:\n${tests}`,
  });
  const { samples } = await engine.runAll([manifest]);
  return Object.fromEntries(samples.map(({ case: id, result }) => [id, result]));
}

test('images and sounds are graded as the data that they are: promptfoo would put them into a database', {
  tags: ['slow'],
}, async () => {
  const found = await results(
    `const data = Buffer.alloc(3000, 7).toString('base64');
    const answers = {
      image: { output: 'data:image/png;base64,' + data },
      images: { output: 'see', images: [{ data: 'data:image/png;base64,' + data, mimeType: 'image/png' }] },
      sound: { output: 'said', audio: { data, format: 'wav' } },
      drawing: { output: '<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>' },
    };
    module.exports = class { id() { return 'artist'; } async callApi(prompt) { return answers[prompt]; } };`,
    `  - { metadata: { id: image }, vars: { q: image }, assert: [{ type: starts-with, value: 'data:image/png' }] }
  - { metadata: { id: images }, vars: { q: images }, assert: [{ type: equals, value: see }] }
  - { metadata: { id: sound }, vars: { q: sound }, assert: [{ type: equals, value: said }] }
  - { metadata: { id: drawing }, vars: { q: drawing }, assert: [{ type: contains, value: rect }] }`,
  );
  const passed = { kind: 'scored', passed: true, score: 1 };
  expect(found).toMatchObject({ image: passed, images: passed, sound: passed, drawing: passed });
});

test('a provider without settings has none for assertions that look at them, either', {
  tags: ['slow'],
}, async () => {
  const provider = (config: string) => `module.exports = class {
    ${config}
    id() { return 'caller'; }
    async callApi() { return { output: [{ type: 'function', function: { name: 'weather', arguments: '{}' } }] }; }
  };`;
  const tests = `  - { metadata: { id: a }, vars: { q: x }, assert: [{ type: is-valid-openai-tools-call }] }`;
  expect(await results(provider(''), tests)).toMatchObject({
    a: { kind: 'errored', cause: 'assertion', message: expect.stringContaining("reading 'tools'") },
  });
  expect(await results(provider('config = {};'), tests)).toMatchObject({
    a: { kind: 'scored', passed: false, score: 0 },
  });
});

test.each([
  [
    'an answer that is written down is graded in a round, and not before',
    `tests: [{ vars: { q: x }, providerOutput: { said: 1 }, assert: [{ type: llm-rubric, value: a, provider: file://grader.cjs }] }]`,
    'grader ',
    '{"said":1}',
  ],
  [
    'a provider that defaultTest gives by its settings is asked in a round, and not before',
    `defaultTest: { provider: { id: file://target.cjs } }\ntests: [{ vars: { q: x } }]`,
    'target ',
    '{"pass": true, "score": 0.5, "reason": "so"}',
  ],
])('%s', { tags: ['slow'] }, async (_name, tests, asked, output) => {
  const log = path.join(mkdtempSync(path.join(tmpdir(), 'pawl-asked-')), 'asked.txt');
  onTestFinished(() => rmSync(path.dirname(log), { recursive: true }));
  const said = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
  const telling = (name: string) => `const { appendFileSync } = require('node:fs');
module.exports = class {
  id() { return '${name}'; }
  async callApi() {
    appendFileSync(${JSON.stringify(log)}, '${name} ');
    return { output: '{"pass": true, "score": 0.5, "reason": "so"}' };
  }
};`;
  const manifest = await engine.open({
    'target.cjs': telling('target'),
    'grader.cjs': telling('grader'),
    'promptfooconfig.yaml': `prompts: ['{{q}}']\nproviders: [echo]\n${tests}`,
  });
  expect(said()).toBe('');
  const { samples } = await engine.runAll([manifest]);
  expect(said()).toBe(asked);
  expect(samples.map((sample) => sample.output)).toEqual([output]);
});

test('an empty prefix or suffix of a test is that of defaultTest, as promptfoo takes it', async () => {
  const manifest = await engine.open({
    'promptfooconfig.yaml': `prompts: ['{{q}}']
providers: [echo]
defaultTest: { options: { prefix: '<', suffix: '>' } }
tests:
  - { metadata: { id: empty }, vars: { q: x }, options: { prefix: '', suffix: '' }, assert: [{ type: equals, value: <x> }] }
  - { metadata: { id: own }, vars: { q: x }, options: { prefix: '[', suffix: ']' }, assert: [{ type: equals, value: '[x]' }] }`,
  });
  const { samples } = await engine.runAll([manifest]);
  expect(samples.map(({ case: id, output }) => [id, output]).sort()).toEqual([
    ['empty', '<x>'],
    ['own', '[x]'],
  ]);
});

test('a grader whose key is refused is told with the variable of the key, as a target is', async () => {
  const body = '{"error": {"message": "Incorrect API key provided", "code": "invalid_api_key"}}';
  const server = await startChatServer(() => ({ status: 401, body }));
  const keyed = scratchEngine({ OPENAI_BASE_URL: server.url, OPENAI_API_KEY: 'simulated' });
  onTestFinished(async () => {
    await keyed.close();
    await server.close();
  });
  const manifest = await keyed.open({
    'promptfooconfig.yaml': `prompts: ['{{q}}']
providers: [echo]
tests: [{ vars: { q: x }, assert: [{ type: llm-rubric, value: fine, provider: 'openai:chat:gpt-4o-mini' }] }]`,
  });
  const { samples } = await keyed.runAll([manifest]);
  expect(samples[0]?.result).toMatchObject({
    kind: 'errored',
    cause: 'assertion',
    message: expect.stringMatching(/401 Unauthorized.* \(key: OPENAI_API_KEY\)$/),
  });
});
