import { describe, expect, test } from 'vitest';
import { runIdentity, treeIdentity } from '../../src/journal/run-identity.ts';
import type { SuiteManifest } from '../../src/plan/manifest.ts';
import type { SuiteArms } from '../../src/plan/unmeasured-suite.ts';
import type { Arms } from '../../src/trees/arms.ts';
import { gateConfig } from '../compare/evidence.ts';
import { manifest, manifestCase } from '../support/builders/manifest.ts';
import { scratchRepository } from '../support/files/repository.ts';

const keys = { generation: 'a'.repeat(64), grading: 'b'.repeat(64) };
const keyed = (arm: 'baseline' | 'candidate') => {
  const suite = manifest([manifestCase({ id: 'one' })], undefined, { arm });
  return { ...suite, cells: suite.cells.map((cell) => ({ ...cell, keys })) };
};
const suites = new Map([
  ['support', { changedInputs: [], baseline: keyed('baseline'), candidate: keyed('candidate') }],
]);
// Where all keys are known, the trees themselves are not looked at.
const identity = (policy: object, env: NodeJS.ProcessEnv = {}) =>
  runIdentity({} as Arms, gateConfig(policy), suites, { env, isLocal: true });

describe('a run goes on from what it has', () => {
  test.each<[string, object]>([
    ['what it may spend', { budget: { calls: 9, usd: 2, minutes: 3, nightly: 0.5 } }],
    ['prices', { prices: { 'gpt-4o': { input: 1, output: 2 } } }],
    [
      'what blocks',
      {
        enforce: false,
        block: 'strict',
        mixed: 'block',
        inconclusive: 'block',
        notMeasured: { budget: 'warn' },
      },
    ],
    ['reports', { report: { comment: 'off', title: 'Support', outputs: false } }],
    ['what is discovered: the suites themselves count', { ignore: ['examples/'] }],
    ['what variants may trade', { trade: [{ cheaper: 0.3, points: 1 }] }],
    ['how many samples a night adds up to', { samples: { nightly: 20 } }],
    [
      'what a night compares main with, and does then',
      { baseline: { anchor: 'v1.0', erosion: 'warn', drift: 'block' } },
    ],
    ['what the store keeps when it is tidied up', { baseline: { keep: { samples: 10, days: 5 } } }],
  ])('after a change of %s', async (_, policy) => {
    expect(await identity(policy)).toBe(await identity({}));
  });
});

describe('a run on a config that names a key, which stands in its manifests by a mark of its process,', () => {
  const marked = (arm: 'baseline' | 'candidate', mark: string, temperature = 0): SuiteManifest => {
    const suite = keyed(arm);
    const providerSettings = { apiKey: `(secret) ${mark}`, temperature };
    return {
      ...suite,
      slots: suite.slots.map((slot) => ({ ...slot, providerSettings })),
      cells: suite.cells.map((cell) => ({ ...cell, secretsDigest: mark })),
    };
  };
  const held = (baseline: SuiteManifest | null, candidate: SuiteManifest, arms = {}) =>
    runIdentity(
      arms as Arms,
      gateConfig({}),
      new Map([['support', { changedInputs: [], baseline, candidate }]]),
      { env: {}, isLocal: true },
    );
  const same = (mark: string, temperature = 0) =>
    held(marked('baseline', mark), marked('candidate', mark, temperature));

  test('goes on from what it has in another process', async () => {
    expect(await same('one')).toBe(await same('other'));
    expect(await same('one')).not.toBe(await same('one', 1));
  });

  test.each<[string, (mark: string) => [SuiteManifest | null, SuiteManifest]]>([
    ['edits it', (mark) => [marked('baseline', mark), marked('candidate', `${mark}, edited`)]],
    ['takes it out', (mark) => [marked('baseline', mark), keyed('candidate')]],
    ['brings it', (mark) => [null, marked('candidate', mark)]],
  ])('is told by its files where this PR %s', async (_, sides) => {
    using repository = scratchRepository({ 'config.yaml': 'main' });
    const arms = {
      candidate: { root: repository.root },
      baseline: { commit: repository.git('rev-parse', 'HEAD').trim() },
    };
    repository.write({ 'config.yaml': 'one' });
    const first = await held(...sides('one'), arms);
    expect(await held(...sides('other'), arms)).toBe(first);
    repository.write({ 'config.yaml': 'another one' });
    expect(await held(...sides('one'), arms)).not.toBe(first);
  });
});

describe('another run begins', () => {
  test.each<[string, object]>([
    ['the effort', { effort: 'high' }],
    ['repeats', { samples: { repeats: 5 } }],
    ["main's samples that a push asks for", { samples: { stored: 5 } }],
    ['alpha', { alpha: 0.01 }],
    ['what gates', { metrics: { score: { gate: true } } }],
    ['a tolerance', { metrics: { pass: { tolerance: 0.1 } } }],
    ['a model', { models: { small: { id: 'openai:chat:gpt-4o-mini' } } }],
    ["a model's settings", { models: { small: { id: 'a:b', config: { temperature: 0 } } } }],
    ['which stored samples are used', { baseline: { maxAgeDays: 3 } }],
    ['the store', { baseline: { store: 'ref:refs/pawl/other' } }],
    ['the engine', { engine: 'workspace' }],
    ['setup', { setup: ['npm ci'] }],
    ['the application', { serve: { command: 'npm start' } }],
    ['what suites see', { 'pass-env': ['GITHUB_TOKEN'] }],
    ['a limit', { limits: { timeoutSeconds: 5 } }],
  ])('after a change of %s', async (_, policy) => {
    expect(await identity(policy)).not.toBe(await identity({}));
  });

  test('for another command, another choice of it, and another tree', async () => {
    const tree = (purpose: readonly unknown[], held: ReadonlyMap<string, SuiteArms> = suites) =>
      treeIdentity({ root: '/nowhere', env: {}, isLocal: true, purpose }, gateConfig({}), held);
    const own = new Map([['support', { changedInputs: [], baseline: null, candidate: keyed('candidate') }]]);
    const one = await tree(['run'], own);
    expect(await tree(['run'], own)).toBe(one);
    const others = [
      tree(['record', { each: 1 }], own),
      tree(['variants', 3], own),
      tree(['run']),
      identity({}),
    ];
    expect(new Set([one, ...(await Promise.all(others))]).size).toBe(5);
  });

  test('where the environment names another server', async () => {
    const env = { OPENAI_BASE_URL: 'https://proxy.test' };
    expect(await identity({}, env)).not.toBe(await identity({}));
  });
});
