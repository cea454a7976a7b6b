import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { runCli } from '../../../src/cli/run-cli.ts';
import { scratchFolder } from '../../engine/scratch-suite.ts';
import { cleanEnv, type Finished } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { type ChatServer, startChatServer } from '../../support/servers/chat-server.ts';
import { writtenForms } from '../../support/written-forms.ts';

const KEY = 'Qz7-visible+key/0123456789';
const WITHHELD = 'Qz7-withheld+token/0123456789';
const CASES = ['plain', 'base64', 'hex', 'url', 'json', 'body', 'withheld', 'quiet'];

/** A model that repeats the key that it is called with. */
let server: ChatServer;
beforeAll(async () => {
  server = await startChatServer(({ prompt, headers }) => {
    const key = String(headers.authorization).replace('Bearer ', '');
    const kind = CASES.find((each) => prompt.includes(`<${each}>`));
    if (kind === 'plain') return `Your key is ${key}, isn't it?`;
    if (kind === 'base64') return Buffer.from(`Authorization: user:${key}\n`).toString('base64');
    if (kind === 'hex') return Buffer.from(`key ${key}`).toString('hex').toUpperCase();
    if (kind === 'url') return `https://example.com/?key=${encodeURIComponent(key)}`;
    if (kind === 'json') return JSON.stringify(JSON.stringify({ key }));
    if (kind === 'body')
      return { status: 401, body: JSON.stringify({ error: { message: `Bad key ${key}` } }) };
    return `Nothing to see, ${prompt.includes('kindly') ? 'friend' : 'you'}.`;
  });
});
afterAll(() => server.close());

const suite = (stolen: string) => `
prompts: [file://prompt.txt]
providers:
  - { id: 'openai:chat:m', label: model, config: { apiBaseUrl: '${server.url}', headers: { x-key: '{{ env.OPENAI_API_KEY }}' } } }
  - { id: file://thief.js, label: thief }
tests:
${CASES.map((each) => `  - { metadata: { id: ${each} }, vars: { word: <${each}> }, assert: [{ type: javascript, value: '({ pass: output.includes("friend"), score: 0, reason: "It said " + output })' }] }`).join('\n')}
  - { metadata: { id: template }, vars: { word: '{{ env.OPENAI_API_KEY }}' } }
# ${stolen}
`;
const thief = (stolen: string) => `module.exports = class {
  id() { return 'thief'; }
  async callApi(prompt) {
    const token = require('node:fs').readFileSync(${JSON.stringify(stolen)}, 'utf8');
    console.error(process.env.OPENAI_API_KEY, token);
    if (prompt.includes('<withheld>')) return { output: 'friend ' + token, metadata: { token } };
    if (prompt.includes('<body>')) throw new Error('No good: ' + process.env.OPENAI_API_KEY + ' ' + token);
    if (prompt.includes('<hex>')) process.exit(1);
    return { output: 'friend' };
  }
};`;

/** Every file below a folder, as one text. */
function everything(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .map((file) => readFileSync(file, 'latin1'))
    .join('\n');
}

async function pawl(args: string[], cwd: string, more: Record<string, string> = {}): Promise<Finished> {
  let [stdout, stderr] = ['', ''];
  const terminal = {
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    env: cleanEnv({ OPENAI_API_KEY: KEY, GITHUB_TOKEN: WITHHELD, ...more }),
    cwd: () => cwd,
  };
  const code = await runCli(args, terminal);
  return { code, stdout, stderr };
}

test('keys that a model, a script or an error repeats are in nothing that a gate prints, writes or stores', {
  tags: ['slow'],
}, async () => {
  const stolen = path.join(scratchFolder({ token: WITHHELD }), 'token');
  const store = scratchFolder({ empty: '' });
  using repository = scratchRepository({
    'evals/promptfooconfig.yaml': suite('main'),
    'evals/prompt.txt': 'Say {{word}} kindly.\n',
    'evals/thief.js': thief(stolen),
    'pawl.yaml': `baseline: { store: 'dir:${store}' }\n`,
  });
  const recorded = await pawl(['baseline', 'record'], repository.root);
  // Who failed is named, with why.
  expect(recorded.stdout).toMatch(/^`hex` of `evals` \(`prompt · model`\): The process of the suite ended/m);
  repository.write({
    'evals/prompt.txt': 'Say {{word}} now.\n',
    'evals/promptfooconfig.yaml': suite('change'),
  });
  repository.commit('Be less kind');
  const json = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
  const text = await pawl(['run', '--format', 'markdown'], repository.root);
  expect(server.prompts.length).toBeGreaterThan(CASES.length);

  const printed = [recorded, json, text].map(({ stdout, stderr }) => stdout + stderr).join('\n');
  const written = everything(path.join(repository.root, '.pawl'));
  expect(written).toContain('[OPENAI_API_KEY]');
  expect(written).toContain('[GITHUB_TOKEN]');
  const all = [printed, written, everything(store)].join('\n');
  for (const secret of [KEY, WITHHELD])
    for (const form of writtenForms(secret)) expect(all.includes(form) ? form : null).toBe(null);
  // The template was not rendered, so that the model never saw the key as a word of a prompt.
  expect(server.prompts.join('\n')).not.toContain(KEY);
});

test('a key over several lines whose first alone looks like a key leaves none of its lines', {
  tags: ['slow'],
}, async () => {
  // As a model or a tool breaks it.
  const [first, rest] = ['sk-proj-4f9Kq2Zw8Lx7Rb3Tn6V', 'c1Mj5Hd0Gs9Pa8Yu7Ie6'];
  const breaking = await startChatServer(() => `${first}\n${rest}`);
  onTestFinished(() => breaking.close());
  using repository = scratchRepository({
    'evals/promptfooconfig.yaml': `prompts: [file://prompt.txt]
providers: [{ id: 'openai:chat:m', config: { apiBaseUrl: '${breaking.url}' } }]
tests:
  - { vars: { word: it }, assert: [{ type: javascript, value: '({ pass: false, score: 0, reason: "It said " + output })' }] }
`,
    'evals/prompt.txt': 'Say {{word}}.\n',
  });
  repository.write({ 'evals/prompt.txt': 'Now say {{word}}.\n' });
  repository.commit('Say it now');
  const { stdout, stderr } = await pawl(['gate', '--base', 'main'], repository.root, {
    SHAPED_KEY: first + rest,
  });
  const all = stdout + stderr + everything(path.join(repository.root, '.pawl'));
  expect(all).toContain('"[SHAPED_KEY]"');
  expect(all).toContain('It said [SHAPED_KEY]');
  for (const line of [first, rest]) expect(all).not.toContain(line);
});

test('keys that an application or a setup command prints are in nothing that people see', async () => {
  const print = (text: string) =>
    `"${process.execPath}" -e "console.log(process.env.OPENAI_API_KEY + ' ${text}')"`;
  using repository = scratchRepository({
    'evals/promptfooconfig.yaml': suite('main'),
    'evals/prompt.txt': 'Say {{word}} kindly.\n',
    'evals/thief.js': '',
    'package-lock.json': '{}',
    'pawl.yaml': `setup: ${JSON.stringify(print('installs'))}\nserve: { command: ${JSON.stringify(print('serves'))} }\n`,
  });
  repository.write({ 'evals/prompt.txt': 'Say {{word}} now.\n', 'package-lock.json': '{"name": "x"}' });
  repository.commit('Be less kind');
  const { stdout, stderr } = await pawl(['gate', '--base', 'main'], repository.root);
  expect(stdout + stderr).toContain('[OPENAI_API_KEY] installs');
  expect(stdout + stderr).toContain('[OPENAI_API_KEY] serves');
  expect(stdout + stderr + everything(path.join(repository.root, '.pawl'))).not.toContain(KEY);
});

test('keys that stand in the settings of a provider themselves are in nothing that people see', {
  tags: ['slow'],
}, async () => {
  const [key, header] = ['Zx7literal8key9W3f3k2Lm9', 'Zx8literal9header7Q3f3k2'];
  const ofGrader = 'Zx9literal0grader5R3f3k2';
  const echoing = await startChatServer(({ headers, prompt }) => {
    const sent = [headers.authorization, headers['x-api-key']].join(' ');
    if (prompt.includes('GRADE'))
      return JSON.stringify({ pass: false, score: 0, reason: `I graded with ${sent}` });
    return `It was ${sent}, or ${Buffer.from(sent).toString('base64')}`;
  });
  onTestFinished(() => echoing.close());
  using repository = scratchRepository({
    'evals/promptfooconfig.yaml': `prompts: [file://prompt.txt]
providers:
  - { id: 'openai:chat:m', config: { apiKey: ${key}, apiBaseUrl: '{{ env.OPENAI_BASE_URL }}', headers: { x-api-key: ${header}, x-kind: everyday-words-1234567 } } }
tests:
  - vars: { word: it }
    assert:
      - { type: contains, value: nothing }
      - { type: llm-rubric, value: GRADE, provider: { id: 'openai:chat:grader', config: { apiKey: ${ofGrader}, apiBaseUrl: '{{ env.OPENAI_BASE_URL }}' } } }
`,
    'evals/prompt.txt': 'Say {{word}}.\n',
  });
  repository.write({ 'evals/prompt.txt': 'Now say {{word}}.\n' });
  repository.commit('Say it now');
  const { stdout, stderr } = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root, {
    OPENAI_BASE_URL: echoing.url,
  });
  expect(echoing.prompts.length).toBeGreaterThan(1);
  const all = stdout + stderr + everything(path.join(repository.root, '.pawl'));
  expect(all).toContain('It was Bearer [apiKey] [x-api-key]');
  expect(all).toContain('I graded with Bearer [apiKey]');
  // Another maker may grade: what it is asked holds no key of the model.
  const asked = echoing.prompts.join('\n');
  expect(asked).toContain('GRADE');
  for (const secret of [key, header]) expect(asked).not.toContain(secret);
  for (const secret of [key, header, ofGrader])
    for (const form of writtenForms(secret)) expect(all.includes(form) ? form : null).toBe(null);
});

test('a key that stands in the `env` block of a config is in nothing that people see, and reaches no other grader', {
  tags: ['slow'],
}, async () => {
  const key = 'Zx7literal8key9W3f3k2Lm9';
  const echoing = await startChatServer(({ headers: { authorization }, prompt }) =>
    prompt.includes('GRADE')
      ? JSON.stringify({ pass: false, score: 0, reason: prompt })
      : `It was ${authorization}, or ${Buffer.from(String(authorization)).toString('base64')}`,
  );
  onTestFinished(() => echoing.close());
  using repository = scratchRepository({
    'evals/promptfooconfig.yaml': `prompts: [file://prompt.txt]
env: { OPENAI_API_KEY: ${key}, OPENAI_BASE_URL: '${echoing.url}', TONE: everyday-words-1234567 }
providers: ['openai:chat:m']
tests:
  - vars: { word: it }
    assert:
      - { type: contains, value: nothing }
      - { type: llm-rubric, value: GRADE, provider: { id: 'openai:chat:grader', config: { apiKeyEnvar: GRADER_KEY } } }
`,
    'evals/prompt.txt': 'Say {{word}} in {{env.TONE}}.\n',
  });
  repository.write({ 'evals/prompt.txt': 'Now say {{word}} in {{env.TONE}}.\n' });
  repository.commit('Say it now');
  const { stdout, stderr } = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root, {
    GRADER_KEY: KEY,
  });
  const all = stdout + stderr + everything(path.join(repository.root, '.pawl'));
  expect(all).toContain('It was Bearer [OPENAI_API_KEY]');
  const asked = echoing.prompts.join('\n');
  expect(asked).toContain('GRADE');
  expect(asked).toContain('in everyday-words-1234567.');
  for (const form of writtenForms(key))
    expect([all, asked].map((text) => (text.includes(form) ? form : null))).toEqual([null, null]);
});
