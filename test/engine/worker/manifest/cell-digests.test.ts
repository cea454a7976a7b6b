import { afterEach, expect, test } from 'vitest';
import { drawnModels } from '../../../support/models/drawn-models.ts';
import type { ScratchEngine } from '../../scratch-suite.ts';
import { scratchEngine } from '../../scratch-suite.ts';

const engines: ScratchEngine[] = [];
afterEach(() => Promise.all(engines.splice(0).map((engine) => engine.close())));

function startEngine(options: Parameters<typeof scratchEngine>[1] = {}): ScratchEngine {
  const engine = scratchEngine({ OPENAI_API_KEY: 'sk-never-called' }, { here: true, ...options });
  engines.push(engine);
  return engine;
}

const CONFIG = `
prompts: [file://prompt.txt, { raw: 'Say {{q}}', label: raw, config: { temperature: 0 } }]
providers: [{ id: 'openai:chat:m', config: { max_tokens: 500, tools: file://tools.json, apiKey: 'sk-one-0000000000', headers: { Authorization: 'Bearer one-0000000000' } } }]
env: { REGION: eu }
tests:
  - vars: { q: why }
    metadata: { id: a, topic: x }
    options: { transform: output.trim() }
    assert: [{ type: llm-rubric, value: fine }]
`;
const FILES = {
  'promptfooconfig.yaml': CONFIG,
  'prompt.txt': 'One\nTwo {{q}}\n',
  'tools.json': '[{"type": "function"}]\n',
};

/** Digests by name, of all cells together. */
async function digests(engine: ScratchEngine, change: Record<string, string>) {
  const { slots, cases, cells, commonDigest } = await engine.open({ ...FILES, ...change });
  return {
    provider: slots[0]?.providerDigest,
    assertions: cases[0]?.assertionsDigest,
    prompt: cells.map(({ promptDigest }) => promptDigest.slice(0, 32)).join(''),
    settings: cells.map(({ settingsDigest }) => settingsDigest?.slice(0, 32)).join(''),
    common: commonDigest,
  };
}

const unixFiles = Object.entries(FILES);
const CRLF = Object.fromEntries(unixFiles.map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]));

test('each thing that can change an answer is in a digest, and nothing else is', async () => {
  const engine = startEngine({ models: drawnModels(() => '') });
  const original = await digests(engine, {});
  expect(Object.values(original)).toEqual(Array(5).fill(expect.stringMatching(/^[0-9a-f]{64}$/)));
  const changed = async (change: Record<string, string>) => {
    const now = await digests(engine, change);
    return Object.keys(now).filter((name) => now[name as 'common'] !== original[name as 'common']);
  };
  const edited = (from: string, to: string) => {
    expect(CONFIG).toContain(from);
    return changed({ 'promptfooconfig.yaml': CONFIG.replace(from, to) });
  };
  expect({
    nothing: await changed({}),
    'line ends': await changed(CRLF),
    'order of keys': await edited('{ type: llm-rubric, value: fine }', '{ value: fine, type: llm-rubric }'),
    'a secret': await edited('sk-one', 'sk-two'),
    'a secret header': await edited('Bearer one', 'Bearer two'),
    'our own metadata': await edited('id: a,', 'id: b, critical: true,'),
    'a limit of tokens': await edited('max_tokens: 500', 'max_tokens: 50'),
    'a tool': await changed({ 'tools.json': '[]' }),
    'a setting of the prompt': await edited('temperature: 0', 'temperature: 1'),
    'a transform': await edited('output.trim()', 'output'),
    'a variable': await edited('q: why', 'q: how'),
    metadata: await edited('topic: x', 'topic: y'),
    'the environment': await edited('REGION: eu', 'REGION: us'),
    'an assertion': await edited('value: fine', 'value: good'),
  }).toMatchInlineSnapshot(`
    {
      "a limit of tokens": [
        "provider",
      ],
      "a secret": [],
      "a secret header": [],
      "a setting of the prompt": [
        "settings",
      ],
      "a tool": [
        "provider",
      ],
      "a transform": [
        "settings",
      ],
      "a variable": [
        "prompt",
        "settings",
      ],
      "an assertion": [
        "assertions",
      ],
      "line ends": [],
      "metadata": [
        "settings",
      ],
      "nothing": [],
      "order of keys": [],
      "our own metadata": [],
      "the environment": [
        "provider",
        "common",
      ],
    }
  `);
});

test('of promptfoo too: all at once that count nothing change no digest, all that count change each', async () => {
  const engine = startEngine();
  const edited = (edits: Readonly<Record<string, string>>, files: Record<string, string> = {}) => ({
    ...files,
    'promptfooconfig.yaml': Object.entries(edits).reduce(
      (config, [from, to]) => config.replace(from, to),
      files['promptfooconfig.yaml'] ?? CONFIG,
    ),
  });
  const idle = {
    '{ type: llm-rubric, value: fine }': '{ value: fine, type: llm-rubric }',
    'sk-one': 'sk-two',
    'Bearer one': 'Bearer two',
    'id: a,': 'id: b, critical: true,',
  };
  const counting = {
    'max_tokens: 500': 'max_tokens: 50',
    'temperature: 0': 'temperature: 1',
    'q: why': 'q: how',
    'topic: x': 'topic: y',
    'REGION: eu': 'REGION: us',
    'value: fine': 'value: good',
  };
  const [original, same, other] = await Promise.all([
    digests(engine, {}),
    digests(engine, edited(idle, CRLF)),
    digests(engine, edited(counting, { 'tools.json': '[]' })),
  ]);
  expect(same).toEqual(original);
  const names = Object.keys(original) as (keyof typeof original)[];
  expect(names.filter((name) => other[name] === original[name])).toEqual([]);
});
