import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Tape } from '../../../../src/engine/tape.ts';
import { recordingFrom, recordingTo } from '../../../../src/journal/recording.ts';
import { temporaryFolder } from '../../../support/files/temporary.ts';
import { scratchEngine } from '../../scratch-suite.ts';

/** The secret stands in the id, in the settings and in the prompt. */
const FILES = {
  'promptfooconfig.yaml':
    "prompts: ['Say {{word}}']\nproviders: [file://provider.js]\ntests: [{ vars: { word: yes }, metadata: { id: yes } }]\n",
  'provider.js': `const address = 'https://models.example.com/say?code=' + process.env.SAY_TOKEN;
module.exports = class {
  constructor() { this.config = { url: address, transform: (text) => text, size: process.env.SIZE }; }
  id() { return address; }
  async callApi(prompt) { return { output: prompt + ' by ' + address }; }
};`,
};

/** What the model said, or why the call failed. */
async function saidBy(
  tape: Tape,
  env: Record<string, string>,
  files: Record<string, string> = FILES,
): Promise<string | null | undefined> {
  const engine = scratchEngine(env, { small: files === FILES, tape });
  try {
    const { samples } = await engine.runAll([await engine.open(files)]);
    const [sample] = samples;
    return sample?.result.kind === 'errored' ? sample.result.message : sample?.output;
  } finally {
    await engine.close();
  }
}

test('a recording answers for whoever has another key, and for nobody who has other settings', async () => {
  const folder = temporaryFolder();
  const first = { SAY_TOKEN: 'token-of-ann-0123456789', SIZE: 'small' };
  const recorded = await saidBy(recordingTo(folder), first);
  expect(recorded).toBe('Say yes by https://models.example.com/say?code=[SAY_TOKEN]');
  const other = { ...first, SAY_TOKEN: 'token-of-bob-9876543210' };
  expect(await saidBy(recordingFrom(folder), other)).toBe(recorded);
  expect(await saidBy(recordingFrom(folder), { ...other, SIZE: 'large' })).toContain('differs in settings');
});

/** A model of the repository's own that keeps its settings for itself. */
const hiding = (settings: string) => ({
  'promptfooconfig.yaml': `prompts: ['Say {{word}}']\nproviders: [{ id: file://provider.js, ${settings} }]\ntests: [{ vars: { word: yes }, metadata: { id: yes } }]\n`,
  'provider.js': `module.exports = class {
  #style;
  constructor({ config, env }) { this.#style = config?.style ?? env?.STYLE; this.env = env; this.config = { stop_token: config?.stop_token }; }
  id() { return 'own'; }
  async callApi(prompt) { return { output: prompt + ' ' + this.#style }; }
};`,
});

const HIDDEN = [
  ['settings that it does not show', 'config: { style: kind }', 'config: { style: rude }'],
  ['an environment of its own', 'env: { STYLE: kind }', 'env: { STYLE: rude }'],
  ['a setting with the name of a secret', 'config: { stop_token: END }', 'config: { stop_token: STOP }'],
] as const;
const answersNobodyElse = async (_name: string, mine: string, other: string) => {
  const folder = temporaryFolder();
  const recorded = await saidBy(recordingTo(folder), {}, hiding(mine));
  expect(recorded).toContain('Say yes');
  expect(await saidBy(recordingFrom(folder), {}, hiding(mine))).toBe(recorded);
  expect(await saidBy(recordingFrom(folder), {}, hiding(other))).toContain('differs in settings');
};
test.each(HIDDEN.slice(0, 1))(
  'a recording answers for nobody whose model has other values in %s',
  answersNobodyElse,
);
test.each(HIDDEN.slice(1))(
  'a recording answers for nobody whose model has other values in %s',
  { tags: ['slow'] },
  answersNobodyElse,
);

test('a recording holds no session that a server gave', async () => {
  const folder = temporaryFolder();
  const said = await saidBy(
    recordingTo(folder),
    {},
    {
      'promptfooconfig.yaml': FILES['promptfooconfig.yaml'],
      'provider.js': `module.exports = class {
  id() { return 'own'; }
  async callApi(prompt) {
    const headers = { 'Set-Cookie': ['session=taken; Path=/'], 'content-type': 'text/plain' };
    return { output: prompt, metadata: { http: { headers } } };
  }
};`,
    },
  );
  expect(said).toBe('Say yes');
  const text = readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('');
  expect(text).toContain('text/plain');
  expect(text).not.toContain('session=taken');
});

/** A model whose settings take a key from a variable of the suite's own. */
const keyed = (settings: string) => ({
  'promptfooconfig.yaml': `prompts: ['Say {{word}}']\nproviders: [{ id: file://provider.js, config: ${settings} }]\ntests: [{ vars: { word: yes }, metadata: { id: yes } }]\n`,
  'provider.js': `module.exports = class {
  constructor({ config }) { this.config = config; }
  id() { return 'own'; }
  async callApi(prompt) { return { output: prompt + ' of ' + this.config.size }; }
};`,
});

const KEYS = [
  [
    'a key by its name',
    "{ apiKey: '{{env.MODEL_API_KEY}}', size: small }",
    'MODEL_API_KEY',
    'sk-ann-0123456789abcdef',
  ],
  ['a short key', "{ apiKey: '{{env.MODEL_API_KEY}}', size: small }", 'MODEL_API_KEY', 'ollama'],
  [
    'a key in a variable of any name',
    "{ apiKey: '{{env.MINE}}', size: small }",
    'MINE',
    'sk-ann-0123456789abcdef',
  ],
  [
    'a key inside a header',
    "{ headers: { Authorization: 'Bearer {{env.MODEL_TOKEN}}' }, size: small }",
    'MODEL_TOKEN',
    'token-of-ann-0123456789',
  ],
  [
    'a key inside an address',
    "{ url: 'https://models.example.com/say?code={{env.MODEL_TOKEN}}', size: small }",
    'MODEL_TOKEN',
    'token-of-ann-0123456789',
  ],
] as const;
const answersWithoutKey = async (_what: string, settings: string, name: string, key: string) => {
  const folder = temporaryFolder();
  const files = keyed(settings);
  const recorded = await saidBy(recordingTo(folder), { [name]: key }, files);
  expect(recorded).toBe('Say yes of small');
  const text = readFileSync(path.join(folder, 'answers.jsonl'), 'utf8');
  expect(text).not.toContain(key);
  // None at all, an empty one as forks have it, and somebody else's.
  for (const env of [{}, { [name]: '' }, { [name]: `${key}-of-bob` }])
    expect(await saidBy(recordingFrom(folder), env, files)).toBe(recorded);
  const other = keyed(settings.replace('small', 'large'));
  expect(await saidBy(recordingFrom(folder), {}, other)).toContain('differs in settings');
};
test.each(KEYS.slice(0, 1))(
  'a recording made with %s answers without it, and for no other settings',
  answersWithoutKey,
);
test.each(KEYS.slice(1))(
  'a recording made with %s answers without it, and for no other settings',
  { tags: ['slow'] },
  answersWithoutKey,
);
