import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SuiteManifest } from '../../src/plan/manifest.ts';
import type { Arm, Sample } from '../../src/samples/sample.ts';
import { temporaryFolder } from '../support/files/temporary.ts';
import { drawnModels } from '../support/models/drawn-models.ts';
import { type ScratchEngine, scratchEngine } from './scratch-suite.ts';

// More suites than processes: only two may be open at once.

let engine: ScratchEngine;
/** What the suites load from outside of their tree. */
let outside: string;
beforeEach(() => {
  outside = temporaryFolder();
  mkdirSync(outside, { recursive: true });
  engine = scratchEngine({ OUTSIDE: outside }, { processes: 2, small: true });
});
afterEach(() => engine.close());

/** A suite that answers with the number of its process; `tests` is a module that makes its cases. */
const open = (arm: Arm, tests = "[{ vars: { word: 'a' }, metadata: { id: 'a' } }]") =>
  engine.open(
    {
      'promptfooconfig.yaml':
        "prompts: ['{{word}}']\nproviders: [file://provider.js]\ntests: file://tests.js\n",
      'provider.js':
        "module.exports = class { id() { return 'own'; } async callApi() { return { output: String(process.pid) }; } };",
      'tests.js': `const fs = require('node:fs'), path = require('node:path');
const file = path.join(process.env.OUTSIDE, 'data.txt');
const data = () => fs.readFileSync(file, 'utf8');
module.exports = () => (${tests});`,
    },
    arm,
  );
const round = async (...manifests: SuiteManifest[]): Promise<readonly Sample[]> =>
  (await engine.runAll(manifests)).samples;
const pidOf = (samples: readonly Sample[], suite: string) =>
  Number(samples.find((sample) => sample.suite === suite)?.output);
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
/** Two others take the room of all that were open. */
const makeRoom = async () => {
  const others = [await open('candidate'), await open('candidate')];
  await round(...others);
};
const messageOf = (samples: readonly Sample[]) => {
  const [{ result } = { result: null }] = samples;
  return result?.kind === 'errored' ? [result.cause, result.message] : result?.kind;
};

describe('more suites than processes', () => {
  test('are all answered, in every round, by processes that end for each other', {
    tags: ['slow'],
  }, async () => {
    const manifests = [
      await open('baseline'),
      await open('candidate'),
      await open('candidate'),
      await open('candidate'),
    ];
    const first = await round(...manifests);
    const second = await round(...manifests);
    expect([...first, ...second].map(({ result }) => result.kind)).toEqual(Array(8).fill('scored'));
    const pids = [...first, ...second].map(({ output }) => Number(output));
    expect(new Set(pids).size).toBeGreaterThan(manifests.length);
    await expect.poll(() => [...new Set(pids)].filter(isAlive).length).toBeLessThanOrEqual(2);
  });

  test('main, rested for others, is not taken for a main that somebody killed', {
    tags: ['slow'],
  }, async () => {
    const main = await open('baseline');
    const before = pidOf(await round(main), main.suite);
    await makeRoom();
    expect(isAlive(before)).toBe(false);
    const again = await round(main);
    expect(messageOf(again)).toBe('scored');
    expect(pidOf(again, main.suite)).not.toBe(before);
  });

  test('main, killed while it was idle, is not trusted again, although others took its place meanwhile', async () => {
    const main = await open('baseline');
    const pid = pidOf(await round(main), main.suite);
    process.kill(pid, 'SIGKILL');
    while (isAlive(pid)) await pause(5);
    await makeRoom();
    expect(messageOf(await round(main))).toEqual(['main-changed', expect.stringContaining('by a signal')]);
  });
});

describe('a suite that is loaded again', () => {
  beforeEach(() => writeFileSync(path.join(outside, 'data.txt'), 'a'));
  const one = "[{ vars: { word: data() }, metadata: { id: 'a' } }]";

  test('and holds other cases is not asked, and says why', { tags: ['slow'] }, async () => {
    const suite = await open(
      'candidate',
      '[...data()].map((word) => ({ vars: { word }, metadata: { id: word } }))',
    );
    await makeRoom();
    writeFileSync(path.join(outside, 'data.txt'), 'bac');
    expect(messageOf(await round(suite))).toEqual(['crash', expect.stringContaining('holds other cases')]);
  });

  test('and asks something else is no longer main where it is main', { tags: ['slow'] }, async () => {
    const [main, own] = [await open('baseline', one), await open('candidate', one)];
    await makeRoom();
    writeFileSync(path.join(outside, 'data.txt'), 'b');
    const samples = await round(main, own);
    expect(messageOf(samples.filter(({ arm }) => arm === 'baseline'))).toEqual([
      'main-changed',
      expect.stringContaining('is no longer the same'),
    ]);
    expect(messageOf(samples.filter(({ arm }) => arm === 'candidate'))).toBe('scored');
  });

  test('and asks something else each time is asked, since that is its nature', {
    tags: ['slow'],
  }, async () => {
    const main = await open(
      'baseline',
      "[{ vars: { word: String(process.hrtime()) }, metadata: { id: 'a' } }]",
    );
    await makeRoom();
    expect(messageOf(await round(main))).toBe('scored');
  });
});

describe('a suite that waits for its place', () => {
  test('gets its turn, although graders of cells that ended before it never answer', {
    tags: ['slow'],
  }, async () => {
    const own = scratchEngine({}, { processes: 1 });
    const left = await own.open({
      'promptfooconfig.yaml': `prompts: ['{{word}}']
providers: [file://provider.js]
evaluateOptions: { maxConcurrency: 8 }
defaultTest:
  assert: [{ type: llm-rubric, value: good, provider: file://grader.js }, { type: misspelt }]
tests: [${Array.from({ length: 8 }, (_, word) => `{ vars: { word: ${word} } }`)}]
`,
      'provider.js':
        "module.exports = class { id() { return 'own'; } async callApi() { return { output: 'a' }; } };",
      'grader.js':
        "module.exports = class { id() { return 'own'; } callApi() { return new Promise(() => {}); } };",
    });
    const next = await own.open({
      'promptfooconfig.yaml': "prompts: ['{{word}}']\nproviders: [echo]\ntests: [{ vars: { word: a } }]\n",
    });
    const { samples } = await own.runAll([left, next]);
    expect(samples.map(({ result }) => result.kind)).toEqual([...Array(8).fill('errored'), 'scored']);
    await own.close();
  });

  test('keeps nothing that has one from beginning when the rest is idle', async () => {
    const models = drawnModels(({ prompt }) => prompt);
    const own = scratchEngine({}, { models });
    const suite = {
      'promptfooconfig.yaml':
        "prompts: ['{{word}}']\nproviders: [openai:chat:drawn]\ntests: [{ vars: { word: a } }, { vars: { word: b } }]\n",
    };
    const manifests: SuiteManifest[] = [];
    const begun = new Set<string>();
    for (const arm of ['baseline', 'candidate', 'baseline', 'candidate'] as const)
      manifests.push(await own.open(suite, arm));
    const { samples } = await own.runAll(manifests, {
      // As money does: one block of each suite shows what it costs, and the next waits for that.
      begin(suite, _samples, idle) {
        const isFirst = !begun.has(suite);
        begun.add(suite);
        return isFirst || idle ? 'yes' : 'not-yet';
      },
    });
    expect(samples.map(({ result }) => result.kind)).toEqual(Array(8).fill('scored'));
    await own.close();
  });
});
