import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Sample } from '../../src/samples/sample.ts';
import { temporaryFolder } from '../support/files/temporary.ts';
import { textOfRejection } from '../support/known-error.ts';
import type { ScratchEngine } from './scratch-suite.ts';
import { scratchEngine } from './scratch-suite.ts';

let engine: ScratchEngine | undefined;
afterEach(async () => {
  await engine?.close();
});

const start = (env: Record<string, string> = {}, options: Parameters<typeof scratchEngine>[1] = {}) => {
  engine = scratchEngine(env, { small: true, ...options });
  return engine;
};
const byCase = (samples: readonly Sample[]) =>
  samples
    .toSorted((a, b) => a.case.localeCompare(b.case))
    .map((sample) => [sample.case, sample.result] as const);

const provider = (body: string) => `module.exports = class {
  id() { return 'scratch'; }
  async callApi(prompt) { ${body} }
};`;
const config = (cases: readonly string[], more = '') => `
prompts: ['{{word}}']
providers: [file://provider.js]
tests:
${cases.map((word) => `  - { vars: { word: ${word} }, metadata: { id: ${word} } }`).join('\n')}
${more}`;

describe('the environment of suite code', () => {
  test('holds model keys, and none of the workflow’s credentials', async () => {
    const engine = start(
      {
        OPENAI_API_KEY: 'model-key',
        GITHUB_TOKEN: 'no',
        GITHUB_SHA: 'abc',
        ACTIONS_RUNTIME_TOKEN: 'no',
        'INPUT_GITHUB-TOKEN': 'no',
        GH_TOKEN: 'no',
        GITHUB_PASSED: 'yes',
      },
      { passEnv: ['GITHUB_PASSED'] },
    );
    const manifest = await engine.open({
      'promptfooconfig.yaml': config(['x']),
      'provider.js': provider(
        'return { output: Object.keys(process.env).filter((n) => /GITHUB|ACTIONS|INPUT|GH_|OPENAI/.test(n)).sort().join() };',
      ),
    });
    const { samples } = await engine.runAll([manifest]);
    expect(samples[0]?.output).toBe('GITHUB_PASSED,GITHUB_SHA,OPENAI_API_KEY');
  });
});

describe('loading a suite', () => {
  test('takes as long as it takes, however short a call must be', async () => {
    const engine = start();
    engine.silentAfter(1);
    const manifest = await engine.open({
      'promptfooconfig.yaml': config(['x']),
      'provider.js': provider('return { output: prompt };'),
    });
    expect(manifest.cases).toHaveLength(1);
  });

  test('of main fails for another reason than its own where somebody changed its tree meanwhile', async () => {
    const looks = [null, 'prompt.txt'];
    const engine = start({}, { mainChanged: async () => looks.shift() ?? null });
    const files = {
      'promptfooconfig.yaml': config(['x']).replace("'{{word}}'", 'file://prompt.txt'),
      'provider.js': provider('return { output: prompt };'),
    };
    const text = await textOfRejection(() => engine.open(files, 'baseline'));
    expect(text).toContain("Something changed `prompt.txt` in main's tree while the gate ran.");
  });

  test('has a limit of its own, and what is over it is not measured', async () => {
    const engine = start();
    engine.loadedWithin(300);
    const text = await textOfRejection(() =>
      engine.open({
        'promptfooconfig.yaml': config(['x']),
        'provider.js': 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);',
      }),
    );
    expect(text).toMatchInlineSnapshot(`
      "exit 3
      promptfooconfig.yaml: This suite was not loaded within 0.3 s. [engine/suite-load-timeout]
        Loading runs the code that the config names, and calls no model. \`limits.timeoutSeconds\` does not limit it.
        To fix: run again on a machine that is less busy. If that does not help, look for code that waits for a server, or never ends, in what the config loads (prompts, tests, providers, extensions)"
    `);
  });
});

test('a provider may answer without a promise', async () => {
  const engine = start();
  const manifest = await engine.open({
    'promptfooconfig.yaml': config(['x']),
    'provider.js': `module.exports = class {
  id() { return 'scratch'; }
  callApi(prompt) { return { output: prompt }; }
};`,
  });
  const { samples } = await engine.runAll([manifest]);
  expect(samples.map(({ output, result }) => [output, result.kind])).toEqual([['x', 'scored']]);
});

describe('suite code that breaks its process', () => {
  test('by exiting costs the cells at work, not the others', async () => {
    const engine = start();
    const manifest = await engine.open({
      'promptfooconfig.yaml': config(['a', 'b', 'c', 'd'], 'evaluateOptions: { maxConcurrency: 1 }'),
      'provider.js': provider(
        "if (prompt === 'b') { await new Promise((go) => setTimeout(go, 50)); process.exit(7); } return { output: prompt };",
      ),
    });
    const { samples } = await engine.runAll([manifest]);
    expect(byCase(samples).map(([id, result]) => [id, result.kind])).toEqual([
      ['a', 'scored'],
      ['b', 'errored'],
      ['c', 'scored'],
      ['d', 'scored'],
    ]);
    expect(byCase(samples)[1]?.[1]).toEqual({
      kind: 'errored',
      cause: 'crash',
      message: "The process of the suite ended: the suite's code ended the process with exit code 7.",
    });
  });

  test('by an uncaught error is named with the error', async () => {
    const engine = start();
    const manifest = await engine.open({
      'promptfooconfig.yaml': config(['a']),
      'provider.js': provider("setTimeout(() => { throw new Error('boom'); }); await new Promise(() => {});"),
    });
    const { samples } = await engine.runAll([manifest]);
    expect(samples[0]?.result).toMatchObject({ kind: 'errored', cause: 'crash' });
    expect(samples[0]?.result.kind === 'errored' && samples[0].result.message).toContain('Error: boom');
  });

  test('by taking all memory is named in plain words, and a report that the job has Node write holds no variable', async () => {
    const folder = temporaryFolder();
    const engine = start({
      NODE_OPTIONS: `--max-old-space-size=150 --report-on-fatalerror --report-directory=${folder}`,
      OPENAI_API_KEY: 'sk-reported-0123456789',
    });
    const manifest = await engine.open({
      'promptfooconfig.yaml': config(['a']),
      'provider.js': provider('const all = []; for (;;) all.push(new Array(1e5).fill(prompt + all.length));'),
    });
    const { samples } = await engine.runAll([manifest]);
    expect(samples[0]?.result).toMatchObject({
      kind: 'errored',
      cause: 'crash',
      message: expect.stringMatching(
        /^The process of the suite ended: it ran out of memory: FATAL ERROR: [^\n[]{0,100}out of memory\.?$/,
      ),
    });
    const [report = ''] = readdirSync(folder);
    expect(readFileSync(path.join(folder, report), 'utf8')).not.toContain('sk-reported');
  });

  test('by an endless loop is ended and named', { tags: ['slow'] }, async () => {
    const engine = start();
    const manifest = await engine.open({
      'promptfooconfig.yaml': config(['a']),
      // Blocks its process as an endless loop does, and leaves the processor to others.
      'provider.js': provider('Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);'),
    });
    engine.silentAfter(500);
    const { samples } = await engine.runAll([manifest]);
    expect(samples[0]?.result).toMatchObject({ kind: 'errored', cause: 'crash' });
    expect(samples[0]?.result.kind === 'errored' && samples[0].result.message).toContain('no sign of life');
  });

  test('leaves no process behind when the engine is closed', async () => {
    const engine = start();
    const marker = `pawl-marker-${process.pid}`;
    const manifest = await engine.open({
      'promptfooconfig.yaml': config(['a']),
      'provider.js': provider(
        `require('node:child_process').spawn('sleep', ['87.${process.pid}'], { stdio: 'ignore' }); return { output: '${marker}' };`,
      ),
    });
    await engine.runAll([manifest]);
    const running = () =>
      execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).includes(`sleep 87.${process.pid}`);
    expect(running()).toBe(true);
    await engine.close();
    await expect.poll(running, { timeout: 60_000 }).toBe(false);
  });
});

test.each([
  [
    'import not_there_at_all\n',
    "The Python worker could not load its script: No module named 'not_there_at_all'",
  ],
  [
    'import sys\nsys.exit("set MY_KEY first")\n',
    'The Python worker ended before it answered: set MY_KEY first',
  ],
])(
  'a Python provider that cannot start fails before promptfoo gives it up: %s',
  { tags: ['slow'] },
  async (script, message) => {
    const engine = scratchEngine({});
    // promptfoo waits for 30 seconds.
    engine.silentAfter(25_000);
    const manifest = await engine.open({
      'promptfooconfig.yaml': config(['a', 'b']).replace('provider.js', 'provider.py'),
      'provider.py': script,
    });
    const { samples } = await engine.runAll([manifest]);
    await engine.close();
    expect(samples.map(({ result }) => result)).toEqual(
      Array(2).fill(expect.objectContaining({ kind: 'errored', message: expect.stringContaining(message) })),
    );
  },
);

describe('one suite of assertions in code', () => {
  let results: ReadonlyMap<string, Sample['result']>;
  beforeAll(async () => {
    const engine = scratchEngine({});
    const manifest = await engine.open({
      'promptfooconfig.yaml': `
prompts: ['{{word}}']
providers: [echo]
derivedMetrics:
  - { name: twice, value: 'length * 2' }
  - { name: mean, value: 'twice / __count' }
  - { name: lost, value: 'absent + 1' }
tests:
  - metadata: { id: files }
    vars: { word: hello }
    assert:
      - { type: javascript, value: 'output.length / 10', metric: inline }
      - { type: javascript, value: file://score.js, metric: js }
      - { type: javascript, value: file://score.ts, metric: ts }
      - { type: python, value: file://score.py, metric: py }
  - { metadata: { id: parses }, vars: { word: no json }, assert: [{ type: javascript, value: 'JSON.parse(output).a === 1' }] }
  - { metadata: { id: module }, vars: { word: x }, assert: [{ type: javascript, value: file://needs.js }] }
  - { metadata: { id: absent }, vars: { word: x }, assert: [{ type: javascript, value: file://absent.ts }] }
  - { metadata: { id: python }, vars: { word: x }, assert: [{ type: python, value: file://needs.py }] }
  - { metadata: { id: derived }, vars: { word: hello }, assert: [{ type: javascript, value: output.length, metric: length }] }
`,
      'score.js': 'module.exports = (output) => ({ pass: true, score: 0.25, reason: output });',
      'score.ts':
        'enum Score { Half = 0.5 }\nexport default (output: string): number => (output === "hello" ? Score.Half : 0);',
      'score.py': 'def get_assert(output, context):\n    return 0.75 if output == "hello" else 0\n',
      'needs.py': 'import not_there_at_all\ndef get_assert(output, context):\n    return True\n',
      'needs.js': "const lib = require('not-there-at-all'); module.exports = () => true;",
    });
    const { samples } = await engine.runAll([manifest]);
    await engine.close();
    results = new Map(byCase(samples));
  });

  test('JavaScript, TypeScript and Python files score as promptfoo scores them', () => {
    expect(results.get('files')).toEqual({
      kind: 'scored',
      passed: true,
      score: 0.5,
      metrics: { inline: 0.5, js: 0.25, py: 0.75, ts: 0.5 },
      failed: [],
    });
  });

  test('those that throw fail the answer, as promptfoo has it; code that cannot run is an error', () => {
    expect(results.get('parses')).toMatchObject({ kind: 'scored', passed: false, score: 0 });
    expect(results.get('module')).toMatchObject({ kind: 'errored' });
    expect(results.get('absent')).toEqual({
      kind: 'errored',
      cause: 'assertion',
      message: "Error: ENOENT: no such file or directory, open 'absent.ts'",
    });
    expect(results.get('python')).toMatchObject({ kind: 'errored', cause: 'missing-package' });
  });

  test('derived metrics are those of the cell; a formula without its numbers is left out', () => {
    expect(results.get('derived')).toMatchObject({ metrics: { length: 5, twice: 10, mean: 10 } });
  });
});

describe('outputs', () => {
  test('are cut at the limit between characters', async () => {
    const engine = start({}, { maxOutputBytes: 10 });
    const manifest = await engine.open({
      'promptfooconfig.yaml': config(['a']),
      'provider.js': provider("return { output: 'ééééé\\u{1F600}' + '\\uD800'.repeat(9) };"),
    });
    const { samples } = await engine.runAll([manifest]);
    expect(samples[0]?.output).toBe('ééééé');
  });

  test('of ten megabytes are taken', async () => {
    const engine = start({}, { maxOutputBytes: 20_000_000 });
    const manifest = await engine.open({
      'promptfooconfig.yaml': config(['a']),
      'provider.js': provider("return { output: 'x'.repeat(10_000_000) };"),
    });
    const { samples } = await engine.runAll([manifest]);
    expect(samples[0]?.output).toHaveLength(10_000_000);
  });
});
