import { afterEach, describe, expect, test } from 'vitest';
import type { Sample } from '../../../../src/samples/sample.ts';
import type { ScratchEngine } from '../../scratch-suite.ts';
import { scratchEngine } from '../../scratch-suite.ts';

let engine: ScratchEngine | undefined;
afterEach(async () => {
  await engine?.close();
});

const KEY = 'Zm9-key-0123456789abc';
const ENV = {
  OPENAI_API_KEY: KEY,
  DB_PASSWORD: 'complete',
  MODE: 'some-mode',
  SHOWN: 'shown',
  GITHUB_SHA: 'abc123',
};
const run = async (config: string, files: Record<string, string> = {}, served = {}) => {
  engine = scratchEngine(ENV, { passEnv: ['SHOWN'] });
  const manifest = await engine.open({ 'promptfooconfig.yaml': config, ...files }, 'candidate', served);
  const { samples } = await engine.runAll([manifest]);
  return samples.toSorted((a, b) => a.case.localeCompare(b.case));
};
const message = (sample: Sample | undefined) =>
  sample?.result.kind === 'errored' ? sample.result.message : `no error: ${sample?.output}`;
const FIX = 'A template may not read the variable OPENAI_API_KEY.';

describe('templates of prompts and variables', () => {
  test('read what the policy lists, the application’s port, the config’s own block and what is harmless', async () => {
    const [sample] = await run(
      `
prompts: ['{{ env.SHOWN }} {{ env.APP_PORT }} {{ env.OWN }} {{ env.GITHUB_SHA }} {{ env.ABSENT }}{{ word }}']
providers: [echo]
env: { OWN: own }
tests: [{ vars: { word: '{{ env.SHOWN }}!' } }]
`,
      {},
      { APP_PORT: '4711' },
    );
    expect(sample?.output).toBe('shown 4711 own abc123 shown!');
  });

  test('do not read or list another one, and run no code', async () => {
    const code = ['range', '""'].map(
      (value) => `{{ ${value}.constructor("return process.env.MODE")() }} {{ word }}`,
    );
    const prompts = [
      '{{ env.OPENAI_API_KEY }} {{ word }}',
      "{% set e = env %}{{ e['OPENAI_' + 'API_KEY'] }} {{ word }}",
      "{{ env.OPENAI_API_KEY | default('none') }} {{ word }}",
      '{{ env | dump }} {{ word }}',
      ...code,
      '{{ "".__proto__.constructor("return process.env.MODE")() }} {{ word }}',
    ];
    const samples = await run(
      `prompts: ${JSON.stringify(prompts)}\nproviders: [echo]\ntests: [{ vars: { word: x } }]\n`,
    );
    const bySlot = samples.toSorted((a, b) => a.slot.localeCompare(b.slot));
    expect(bySlot).toHaveLength(prompts.length);
    for (const sample of bySlot.slice(0, 3)) expect(message(sample)).toContain(FIX);
    expect(bySlot[3]?.output).toContain('"SHOWN":"shown"');
    expect(bySlot[3]?.output).not.toContain('OPENAI_API_KEY');
    expect(JSON.stringify(samples)).not.toContain('some-mode');
  });

  test('do not read one through the config’s own block', async () => {
    const samples = await run(`
prompts: ['{{ env.ALIAS }} {{ word }}']
providers: [echo]
env: { ALIAS: 'x{{ env.OPENAI_API_KEY }}' }
tests: [{ vars: { word: x } }]
`);
    expect(message(samples[0])).toContain('A template may not read the variable ALIAS.');
  });

  test('of assertions and of a metric’s name neither', { tags: ['slow'] }, async () => {
    const samples = await run(`
prompts: ['{{ word }}']
providers: [echo]
tests:
  - { vars: { word: a }, assert: [{ type: contains, value: '{{ env.MODE }}' }] }
  - { vars: { word: b }, assert: [{ type: contains, value: b, metric: '{{ env.MODE }}' }] }
`);
    expect(JSON.stringify(samples)).not.toContain('some-mode');
  });
});

test('settings of a provider read every variable, also by the config’s own block', {
  tags: ['slow'],
}, async () => {
  const samples = await run(
    `
prompts: ['{{ word }}']
providers:
  - { id: file://provider.js, config: { said: 'mode {{ env.MODE }} {{ env.NONE | default("or") }}' } }
  - { id: file://provider.js, label: second, config: { said: '{{ env.OWN }}' } }
env: { OWN: 'own {{ env.MODE }}' }
tests: [{ vars: { word: x } }]
`,
    {
      'provider.js': `module.exports = class {
  constructor({ config }) { this.config = config; }
  id() { return 'scratch'; }
  async callApi() { return { output: this.config.said }; }
};`,
    },
  );
  expect(samples.map(({ output }) => output)).toEqual(['mode some-mode or', 'own some-mode']);
});

test('a prompt that holds a secret all the same is not sent', async () => {
  const samples = await run(
    `
prompts: [file://prompt.js]
providers: [echo]
tests:
  - { vars: { word: plain }, metadata: { id: a } }
  - { vars: { word: base64 }, metadata: { id: b } }
  - { vars: { word: none }, metadata: { id: c } }
`,
    {
      'prompt.js': `module.exports = ({ vars }) => {
  const key = process.env.OPENAI_API_KEY;
  if (vars.word === 'plain') return 'key ' + key;
  return vars.word === 'none' ? 'no key' : Buffer.from('key: ' + key).toString('base64');
};`,
    },
  );
  const unsent = 'The prompt holds the value of the variable OPENAI_API_KEY: it was not sent';
  expect(samples.slice(0, 2).map(message)).toEqual([unsent, unsent]);
  expect(samples.map(({ calls }) => calls.target)).toEqual([0, 0, 1]);
  expect(samples[2]?.output).toBe('no key');
});

test('a prompt that holds an ordinary word is sent where the word is its own, and not where code puts it there', {
  tags: ['slow'],
}, async () => {
  const suite = (prompt: string, word: string) =>
    `prompts: ['${prompt}']\nproviders: [echo]\ntests: [{ vars: { word: ${word} }, metadata: { id: a } }]\n`;
  for (const config of [suite('A complete {{word}}', 'list'), suite('A {{word}}', 'complete list')]) {
    const [sample] = await run(config);
    expect(sample?.output).toBe('A [DB_PASSWORD] list');
    await engine?.close();
  }
  const [sample] = await run(suite('file://prompt.js', 'list'), {
    'prompt.js': 'module.exports = () => process.env.DB_PASSWORD;\n',
  });
  expect(message(sample)).toBe('The prompt holds the value of the variable DB_PASSWORD: it was not sent');
});
