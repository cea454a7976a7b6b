import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EngineEvent } from '../../src/engine/eval-engine.ts';
import { PawlError } from '../../src/errors.ts';
import type { SuiteManifest } from '../../src/plan/manifest.ts';
import type { Sample } from '../../src/samples/sample.ts';
import { drawnModels } from '../support/models/drawn-models.ts';
import { type ChatServer, startChatServer } from '../support/servers/chat-server.ts';
import { requestsOf, type ScratchEngine, scratchEngine } from './scratch-suite.ts';

const KEY = 'sk-secret-of-this-test';
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six'];
/** Everything that both engines read: prompts inline and from a file, labels, defaults, metadata, four assertions. */
const files = (arm: string, more = '') => ({
  'promptfooconfig.yaml': `
description: words
prompts: ['${arm} {{word}}']
providers: [{ id: 'openai:chat:gpt-4o-mini', config: { max_tokens: 10 } }]
defaultTest: { metadata: { cluster: words } }
tests:
${WORDS.map((word) => `  - { vars: { word: ${word} }, metadata: { id: ${word} }, assert: [{ type: contains, value: ${word} }] }`).join('\n')}
${more}`,
});
const graded = {
  'promptfooconfig.yaml': `
prompts: [file://prompt.txt, { id: file://prompt.txt, label: again }]
providers: [{ id: 'openai:chat:gpt-4o-mini', label: shop, config: { apiKey: ${KEY} } }, 'openai:chat:gpt-4o']
defaultTest: { options: { provider: 'openai:chat:gpt-4o' } }
tests:
  - { description: rubric, vars: { word: calm }, assert: [{ type: llm-rubric, value: 'is calm', metric: calm }] }
  - { description: broken, vars: { word: broken }, assert: [{ type: llm-rubric, value: 'is broken' }] }
  - { description: plain, vars: { word: Plain }, assert: [{ type: icontains, value: SAY PLAIN }, { type: equals, value: Say Plain }] }
  - { description: wrong, vars: { word: wrong }, assert: [{ type: contains, value: right }, { type: javascript, value: 'output.length > 3' }] }
  - { description: denied, vars: { word: denied } }
  - { description: weightless, vars: { word: light }, assert: [{ type: contains, value: heavy, metric: none, weight: 0 }, { type: contains, value: light, weight: 2 }] }
  - { description: lenient, vars: { word: half }, threshold: 0.25, assert: [{ type: contains, value: half, metric: some }, { type: contains, value: whole, metric: some, weight: 3 }] }
evaluateOptions: { maxConcurrency: 2 }
`,
  'prompt.txt': 'Say {{word}}\n',
};
/** Tests that a function makes. */
const made = {
  'promptfooconfig.yaml':
    "prompts: ['Say {{word}}']\nproviders: ['openai:chat:gpt-4o']\ntests: file://tests.js\n",
  'tests.js':
    "module.exports = () => ['a', 'b'].map((word) => ({ vars: { word }, metadata: { id: word }, assert: [{ type: 'contains', value: word }] }));",
};
const RUBRIC = /rubric/i;

/** What the model says, whichever engine asks: the prompt again; of "denied" nothing; graders like what is not broken. */
function reply(prompt: string): string | { readonly status: number; readonly body: string } {
  if (prompt === 'Say denied')
    return { status: 401, body: `{"error":{"message":"Incorrect API key provided: ${KEY}"}}` };
  if (!RUBRIC.test(prompt)) return prompt;
  if (prompt.includes('broken')) return { status: 400, body: '{"error":{"message":"no"}}' };
  return '{"pass": true, "score": 0.75, "reason": "fine"}';
}

interface Opened {
  readonly engine: ScratchEngine;
  /** Prompts so far, in the order in which they came. */
  prompts(): readonly string[];
  /** Model and `max_tokens` of each of them. */
  asked(): readonly (readonly [model: unknown, tokens: unknown])[];
  close(): Promise<void>;
}

async function realEngine(): Promise<Opened> {
  const asked: [unknown, unknown][] = [];
  const server: ChatServer = await startChatServer(({ prompt, settings }) => {
    asked.push([settings.model, settings.max_tokens]);
    return reply(prompt);
  });
  const engine = scratchEngine({ OPENAI_BASE_URL: server.url, OPENAI_API_KEY: KEY });
  const close = async () => {
    await engine.close();
    await server.close();
  };
  return { engine, prompts: () => server.prompts, asked: () => asked, close };
}

async function drawn(): Promise<Opened> {
  const models = drawnModels(
    ({ prompt }) => {
      const said = reply(prompt);
      return typeof said === 'string'
        ? said
        : { error: `API error: ${said.status} ${said.body}`, status: said.status };
    },
    () => ({ prompt: 10, completion: 5 }),
  );
  const engine = scratchEngine({ OPENAI_API_KEY: KEY }, { models });
  const asked = () => models.asks.map(({ model, config }) => [model, config.max_tokens] as const);
  const prompts = () => models.asks.map(({ prompt }) => prompt);
  return { engine, prompts, asked, close: () => engine.close() };
}

/** Manifests of the first engine, which the second one's are held against. */
const manifests = new Map<string, unknown>();

/** A manifest without its digests, which name promptfoo's version; both engines make them by the same code. */
/** Without digests, and without what stands for a secret setting: both differ from run to run. */
const shape = (manifest: SuiteManifest) =>
  JSON.parse(
    JSON.stringify(manifest, (name, value) =>
      /Digest$/.test(name) || String(value).startsWith('(secret) ') ? undefined : value,
    ),
  );

describe.each([
  ['promptfoo in a child process', realEngine],
  ['the drawn engine', drawn],
])('%s', (_, open) => {
  let opened: Opened;
  let both: readonly SuiteManifest[];
  let rubrics: SuiteManifest;
  let byFunction: SuiteManifest;
  beforeAll(async () => {
    opened = await open();
    const one = 'evaluateOptions: { maxConcurrency: 1 }';
    both = await Promise.all([
      opened.engine.open(files('main', one), 'baseline'),
      opened.engine.open(files('change', one), 'candidate'),
    ]);
    rubrics = await opened.engine.open(graded);
    byFunction = await opened.engine.open(made);
  });
  afterAll(() => opened.close());

  /** A round over both arms, with the prompts that it asked. */
  const round = async (...given: Parameters<ScratchEngine['runAll']>) => {
    const before = opened.prompts().length;
    const result = await opened.engine.runAll(...given);
    return { ...result, prompts: opened.prompts().slice(before) };
  };
  const outcomes = (samples: readonly Sample[]) =>
    samples.map(({ result }) => (result.kind === 'scored' ? result.passed : result.cause));

  test('makes the same manifest as the other one', () => {
    for (const [name, manifest] of Object.entries({ main: both[0], change: both[1], rubrics, byFunction })) {
      const own = shape(manifest as SuiteManifest);
      expect(own).toEqual(manifests.get(name) ?? own);
      manifests.set(name, own);
    }
    expect(byFunction.cases.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(rubrics).toMatchObject({ gradersPerCell: 1, maxConcurrency: 2, missingSecrets: [] });
    expect(rubrics.slots.map(({ promptLabel, providerLabel }) => [promptLabel, providerLabel])).toEqual([
      [null, 'shop'],
      ['again', 'shop'],
      [null, null],
      ['again', null],
    ]);
  });

  test('draws the order of calls by the seed: cases in random order, both arms interleaved inside each', async () => {
    const orderOf = async (seed: number) => {
      const { samples, prompts, budgetSpent } = await round(both, { seed }, 2);
      expect([new Set(outcomes(samples)), budgetSpent]).toEqual([new Set([true]), false]);
      return prompts.map((prompt) => prompt.split(' '));
    };
    const first = await orderOf(7);
    expect(await orderOf(7)).toEqual(first);
    expect(await orderOf(8)).not.toEqual(first);
    const cases = WORDS.map((_word, block) => first.slice(block * 4, block * 4 + 4));
    expect(cases.map((calls) => new Set(calls.map(([, word]) => word)).size)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(cases.map((calls) => calls.map(([arm]) => arm).sort())).toEqual(
      cases.map(() => ['change', 'change', 'main', 'main']),
    );
    expect(new Set(cases.map((calls) => calls.map(([arm]) => arm).join(' '))).size).toBeGreaterThan(2);
  });

  test('numbers the samples of a cell, and tells each as it comes', async () => {
    const told: EngineEvent[] = [];
    const cells = requestsOf(both[0] as SuiteManifest, 3);
    const request = { round: 4, stage: 'trial' as const, seed: 1, maxCalls: 100, cells };
    const { samples } = await opened.engine.run(request, (event) => told.push(event));
    expect(told.map((event) => event.kind === 'sample' && event.sample)).toEqual(samples);
    expect(samples).toHaveLength(18);
    expect(
      samples
        .filter((sample) => sample.case === 'two')
        .map(({ repeat }) => repeat)
        .sort(),
    ).toEqual([0, 1, 2]);
    expect(samples[0]).toMatchObject({
      round: 4,
      stage: 'trial',
      arm: 'baseline',
      calls: { target: 1, grader: 0 },
    });
  });

  test('stops before the first case that the budget does not reach, with both arms of every case or none', async () => {
    const limited = await round(both, { maxCalls: 7 });
    expect([limited.budgetSpent, limited.prompts.length, limited.samples.length]).toEqual([true, 6, 6]);
    expect(new Set(limited.samples.map((sample) => sample.case)).size).toBe(3);
    let asked = 0;
    const begin = () => (asked++ < 2 ? ('yes' as const) : ('never' as const));
    const refused = await round(both, { begin });
    expect(refused.budgetSpent).toBe(true);
    expect(refused.samples).toHaveLength(4);
  });

  test('grades outputs that are given, and asks no target', async () => {
    const [first] = requestsOf(both[0] as SuiteManifest);
    const outputs = ['all of one', 'nothing'].map(
      (text) => ({ text, form: 'text', latencyMs: null, cost: null }) as const,
    );
    const cells = [{ ...first!, count: 2, outputs }];
    const { samples, prompts } = await round([], { cells });
    expect(prompts).toEqual([]);
    expect(
      samples
        .map(({ repeat, output, calls, result }) => [
          repeat,
          output,
          calls.target,
          outcomes([{ result } as Sample])[0],
        ])
        .sort(),
    ).toEqual([
      [0, 'all of one', 0, true],
      [1, 'nothing', 0, false],
    ]);
  });

  test('asks with a text in the place of a prompt, each sample with its own, and tells which', async () => {
    const [first, second] = requestsOf(both[1] as SuiteManifest);
    const text = (without: number[], template: string) => ({ without, template, form: 'text' as const });
    const reverted = [text([1], 'past {{word}}'), text([2], 'none'), text([1], 'past {{word}}')];
    const cells = [
      { ...first!, count: 3, reverted },
      { ...second!, count: 1, reverted: reverted.slice(0, 1) },
    ];
    const { samples, prompts } = await round([], { cells });
    expect(prompts.toSorted()).toEqual(['none', 'past one', 'past one', 'past two']);
    expect(samples.map(({ case: id, without, output }) => [id, without, output]).sort()).toEqual([
      ['one', [1], 'past one'],
      ['one', [1], 'past one'],
      ['one', [2], 'none'],
      ['two', [1], 'past two'],
    ]);
    // The suite's own prompt stands for whatever is asked next.
    expect((await round([], { cells: [first!] })).prompts).toEqual(['change one']);
  });

  test('asks with settings of the provider, and a model, in the place of its own, and those alone', async () => {
    const [first] = requestsOf(both[1] as SuiteManifest);
    const reverted = [
      { without: [1], provider: { settings: { max_tokens: 20 } } },
      { without: [2], provider: { id: 'openai:chat:gpt-4o', settings: {} } },
      { without: [3], provider: { settings: { max_tokens: null } } },
    ];
    const before = opened.asked().length;
    const { samples } = await round([], { cells: [{ ...first!, count: 3, reverted }] });
    expect(samples.map(({ without, output }) => [without, output]).sort()).toEqual([
      [[1], 'change one'],
      [[2], 'change one'],
      [[3], 'change one'],
    ]);
    const asked = opened.asked().slice(before);
    expect(asked.slice(0, 2)).toEqual([
      ['gpt-4o-mini', 20],
      ['gpt-4o', 10],
    ]);
    // promptfoo may have a default of its own.
    expect(asked[2]?.[0]).toBe('gpt-4o-mini');
    expect(asked[2]?.[1]).not.toBe(10);
    await round([], { cells: [first!] });
    expect(opened.asked().at(-1)).toEqual(['gpt-4o-mini', 10]);
  });

  test('gives scores with their metrics, errors with their cause, and shows no key', async () => {
    const { samples } = await round([rubrics]);
    const of = (slot: number, id: string) =>
      samples.find((sample) => sample.slot === `slot ${slot}` && sample.case === `case ${id}`);
    const at = (description: string) =>
      String(rubrics.cases.findIndex((each) => each.description === description));
    for (const slot of [0, 1, 2, 3]) {
      expect(of(slot, at('rubric'))).toMatchObject({
        result: { kind: 'scored', passed: true, score: 0.75, metrics: { calm: 0.75 }, failed: [] },
        calls: { target: 1, grader: 1 },
        target: { promptTokens: 10, completionTokens: 5 },
        grader: { promptTokens: 10, completionTokens: 5 },
      });
      expect(of(slot, at('broken'))?.result).toMatchObject({ kind: 'errored', cause: 'assertion' });
      expect(of(slot, at('plain'))?.result).toMatchObject({ passed: true, score: 1 });
      expect(of(slot, at('wrong'))?.result).toMatchObject({
        passed: false,
        score: 0.5,
        failed: [{ label: 'contains "right"', reason: expect.stringContaining('right') }],
      });
      expect(of(slot, at('weightless'))?.result).toMatchObject({
        passed: true,
        score: 1,
        metrics: { none: 0 },
      });
      expect(of(slot, at('lenient'))?.result).toMatchObject({
        passed: true,
        score: 0.25,
        metrics: { some: 0.25 },
      });
      expect(of(slot, at('denied'))).toMatchObject({
        result: { kind: 'errored', cause: 'auth' },
        calls: { target: 1, grader: 0 },
      });
    }
    const [mini, large] = [0, 2].map((slot) => of(slot, at('plain'))?.target.cost);
    expect(mini).toBeCloseTo((10 * 0.15 + 5 * 0.6) / 1e6, 12);
    expect(large).toBeCloseTo((10 * 2.5 + 5 * 10) / 1e6, 12);
    expect(JSON.stringify(samples)).not.toContain(KEY);
  });

  test('says where a suite does not load, as a known error', async () => {
    const failed = opened.engine.open({
      'promptfooconfig.yaml': 'prompts: [a]\nproviders: [nobody:model]\n',
    });
    const error = await failed.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PawlError);
    expect((error as PawlError).help).toMatchObject({
      code: 'engine/suite-not-loaded',
      why: expect.stringContaining('Could not identify provider: nobody:model'),
      place: { file: 'promptfooconfig.yaml', line: 2, column: 13 },
    });
  });
});
