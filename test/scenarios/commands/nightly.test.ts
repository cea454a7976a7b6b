import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { simulatedReply } from '../../../src/demo/simulated-model.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { directoryStore } from '../../../src/samples/store/directory-store.ts';
import { documentOf, pawlWith } from '../../support/command.ts';
import { type ScratchRepository, scratchRepository } from '../../support/files/repository.ts';
import { fixDate } from '../../support/fixed-date.ts';
import { drawnModels } from '../../support/models/drawn-models.ts';
import { labelPrompt, labelReply, labelSuite } from '../../support/suites/label-suite.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

/** Topics about which the model has become clueless. */
let forgotten: readonly string[] = [];
const model = drawnModels(({ prompt }) => {
  const message = prompt.slice(prompt.lastIndexOf('Customer:'));
  const isLost = forgotten.some((topic) => message.includes(topic));
  return isLost ? 'I could not say.' : simulatedReply(prompt, 0.5);
});
fixDate();
const pawl = pawlWith(model);
beforeEach(() => {
  forgotten = [];
});

const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();

/** Main with a suite of twelve cases and its store in a folder of its own, outside of what is committed. */
function mainOf(policy = '', files = ruleSuite('evals/gear')): ScratchRepository {
  const store = `baseline:\n  store: dir:.pawl/store-${randomUUID()}\n`;
  const repository = scratchRepository({ ...files, 'pawl.yaml': `${store}${policy}` });
  repository.git('switch', '--quiet', 'main');
  return repository;
}

const storeOf = ({ root, git }: ScratchRepository) => {
  const folder = /dir:(\S+)/.exec(git('show', 'HEAD:pawl.yaml'))?.[1] ?? '';
  const terms = { outputs: 'full', keep: { samples: 100, days: 90 }, now: Date.now } as const;
  return directoryStore({ folder: path.join(root, folder), terms, pause: async () => {} });
};

/** Records main once, and stores that as if it had been recorded on each of these days. */
async function recorded(main: ScratchRepository, ...days: number[]): Promise<void> {
  const store = storeOf(main);
  await asked(main, 'record');
  const isNew = ({ at }: Sample) => Date.parse(at) > Date.now() - DAY_MS / 2;
  const fresh = (await store.read('gear')).samples.filter(isNew);
  expect(fresh).toHaveLength(12);
  await store.purge('gear', (sample) => !isNew(sample));
  for (const day of days)
    await store.append(
      'gear',
      fresh.map((sample) => ({ ...sample, at: daysAgo(day) })),
    );
}

/** One command on main, with the questions that the model got meanwhile. */
async function asked(main: ScratchRepository, ...words: string[]) {
  const before = model.requests();
  const finished = await pawl(['baseline', ...words], main.root);
  return { ...finished, requests: model.requests() - before };
}
const night = (main: ScratchRepository) => asked(main, 'nightly');
/** How many samples each case has. */
const counts = async (main: ScratchRepository) => {
  const byCase = new Map<string, number>();
  for (const sample of (await storeOf(main).read('gear')).samples)
    byCase.set(sample.case, (byCase.get(sample.case) ?? 0) + 1);
  return [...byCase.values()].sort();
};

describe('idle repeats', () => {
  test('the first night fills every case, and the next ones ask a few of them in turn', async () => {
    using main = mainOf('samples: { stored: 2, nightly: 3 }\n');
    const [requests, planned] = [[] as number[], [] as number[]];
    for (let each = 0; each < 4; each += 1) {
      const tonight = await night(main);
      requests.push(tonight.requests);
      planned.push(Number(/12 cases · (\d+) calls/.exec(tonight.stderr)?.[1]));
    }
    expect(requests).toEqual([24, 4, 4, 4]);
    expect(planned).toEqual(requests);
    expect(await counts(main)).toEqual(Array.from({ length: 12 }, () => 3));
    const last = await night(main);
    expect([last.code, last.requests]).toEqual([0, 4]);
    expect(last.stdout).toContain('Pawl: no drift and no loss of main was shown.\n');
    expect(last.stdout).toContain(
      '`gear`: 12 of 12 cases have the 3 samples wanted; 8 not asked tonight: a gate has enough answers of main to them, and they are asked in turn.',
    );
  });

  test('a small budget is shared between what a gate would ask and cases that have their turn', async () => {
    using main = mainOf('samples: { stored: 1, nightly: 2 }\nbudget: { calls: 40, nightly: 0.1 }\n');
    const reached = new Set<string>();
    const waiting = [];
    for (let each = 0; each < 5; each += 1) {
      const from = model.requests();
      const { requests, stdout } = await night(main);
      expect(requests).toBe(4);
      waiting.push(Number(/(\d+) cases with few samples wait/.exec(stdout)?.[1] ?? 0));
      for (const { prompt } of model.asks.slice(from)) reached.add(prompt);
    }
    expect([waiting, reached.size]).toEqual([[8, 6, 4, 2, 0], 12]);
  });

  test.each([
    ['normal', 2 * 5 + 7],
    ['uniform', 3 * 12],
  ])(
    'after an edit, five cases are asked twice, and others that passed before it once, where a gate searches: effort %s',
    async (effort, first) => {
      using main = mainOf(`effort: ${effort}\nsamples: { stored: 3, nightly: 3 }\n`);
      await recorded(main, 6, 5, 4);
      main.write({ 'evals/gear/prompt.txt': rulePrompt([], 'You sell fine camping gear.') });
      main.commit('Reword');
      expect((await night(main)).requests).toBe(first);
      expect((await night(main)).requests).toBe(4);
    },
  );

  test('what cannot be stored usefully is not asked, and a note says so', async () => {
    const files = ruleSuite('evals/gear', 'file://provider.js');
    using main = mainOf('', {
      ...files,
      'evals/gear/provider.js':
        'const name = process.env.X ?? "./x.js"; module.exports = class { id() { return "own"; } async callApi() { await import(name).catch(() => {}); return { output: "no" }; } };\n',
    });
    const { code, requests, stdout } = await night(main);
    expect([code, requests]).toEqual([0, 0]);
    expect(stdout).toContain('12 not asked: what stands behind their answers cannot be seen');
  });
});

describe('a model that changed', () => {
  const changed = ['kettle', 'lantern', 'compass', 'hammock', 'blanket', 'canteen', 'hatchet', 'whistle'];

  test('tonight: said, with its cases; what is older serves no more, and the baseline is renewed at once', async () => {
    using main = mainOf();
    await recorded(main, 6, 5, 4);
    forgotten = changed;
    const { code, stdout, requests } = await night(main);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'The model behind `prompt · simulated` of `gear` has answered differently since',
    );
    expect(stdout).toContain(new Date().toISOString().slice(0, 10));
    expect(stdout).toContain('pass rate: 100 % as stored, 33.3 % now over 12 cases');
    // One of each tonight, and two more to have three of the model as it is now.
    expect(requests).toBe(36);
    const { stdout: shown } = await asked(main, 'show');
    expect(shown).toContain('samples a case   3\n');

    main.git('switch', '--quiet', 'change');
    main.git('reset', '--quiet', '--hard', 'main');
    main.write({ 'evals/gear/prompt.txt': rulePrompt([], 'You sell fine camping gear.') });
    main.commit('Reword');
    const gate = await pawl(['gate', '--base', 'main', '--format', 'json'], main.root);
    const document = documentOf(gate);
    expect([document.verdict, document.calls.reused]).toEqual(['pass', 36]);
  });

  test('days ago: since when is read off the store', async () => {
    using main = mainOf('  drift: block\nsamples: { stored: 6 }\n');
    await recorded(main, 12, 9, 8, 6);
    forgotten = changed;
    await recorded(main, 3);
    const { code, stdout } = await night(main);
    expect(stdout).toContain(`answered differently since ${daysAgo(3).slice(0, 10)}`);
    expect(code).toBe(1);
  });
});

describe('a suite whose task alone tells right from wrong', () => {
  const policy = `    task: { kind: classification, expected: label, slices: [lang] }\n    metrics: { macro-f1: { gate: true, tolerance: 0.05 } }\n`;
  /** Main with a store that holds its answers of ten days ago, three of each case. */
  async function intents(metrics = policy): Promise<ScratchRepository> {
    const files = labelSuite(`${metrics}baseline:\n  store: dir:.pawl/store-${randomUUID()}`);
    const config =
      files['evals/intents/promptfooconfig.yaml']?.replace('file://rules.js', 'openai:chat:rules') ?? '';
    const repository = scratchRepository({ ...files, 'evals/intents/promptfooconfig.yaml': config });
    repository.git('switch', '--quiet', 'main');
    await labels(['baseline', 'record'], repository.root);
    const store = storeOf(repository);
    const fresh = (await store.read('intents')).samples;
    expect(fresh.length).toBeGreaterThan(0);
    await store.purge('intents', () => true);
    for (const days of [10, 10.1, 10.2])
      await store.append(
        'intents',
        fresh.map((sample) => ({ ...sample, at: daysAgo(days) })),
      );
    return repository;
  }
  let lost = '';
  const labels = pawlWith(
    drawnModels(({ prompt }) => (lost !== '' && prompt.includes(`My ${lost}`) ? 'card' : labelReply(prompt))),
  );
  beforeEach(() => {
    lost = '';
  });

  test('a fall of macro-F1 is eroded ground, though nothing fails an assertion', async () => {
    using main = await intents();
    main.write({ 'evals/intents/prompt.txt': labelPrompt({ refund: 'billing' }) });
    main.commit('Take refunds for billing');
    const { code, stdout } = await labels(['baseline', 'nightly'], main.root);
    // Of five labels one has no hit and one half of its precision: (3 + 2 / 3) / 5.
    expect(stdout).toContain('`macro-f1` 100 % at');
    expect(stdout).toContain('73.3 % today over 25 cases, a loss of 26.7 points; 5 points are accepted');
    expect(code).toBe(1);
  });

  test('of one slice it is that slice alone', async () => {
    using main = await intents(policy.replace('macro-f1:', "'macro-f1@lang=de':"));
    main.write({ 'evals/intents/prompt.txt': labelPrompt({ refund: 'billing' }) });
    main.commit('Take refunds for billing');
    const { stdout } = await labels(['baseline', 'nightly'], main.root);
    expect(stdout).toContain('`macro-f1@lang=de` 100 % at');
    expect(stdout).toContain('today over 12 cases, a loss of');
  });

  test('an unchanged repository has lost nothing', async () => {
    using main = await intents();
    const { code, stdout } = await labels(['baseline', 'nightly'], main.root);
    expect([code, stdout.includes('no drift and no loss of main was shown')]).toEqual([0, true]);
  });

  test('a model that takes one label for another has changed: five of 25 cases show it within a round of nights', async () => {
    using main = await intents();
    lost = 'refund';
    const moved = 'The model behind `prompt · rules` of `intents` has answered differently since';
    const nights: string[] = [];
    while (nights.length < 5 && !nights.at(-1)?.includes(moved))
      nights.push((await labels(['baseline', 'nightly'], main.root)).stdout);
    expect(nights.at(-1)).toContain(moved);
    expect(nights.at(-1)).toContain('`answers right`: 100 % as stored, 80.0 % now over 25 cases');
    expect(nights.at(-1)).toContain(
      'More cases of `prompt · rules` were asked, because several answered differently than before.',
    );
  });
});

describe('main that lost ground', () => {
  const worse = { 'evals/gear/prompt.txt': rulePrompt(['kettle', 'lantern', 'compass']) };
  const older = (main: ScratchRepository) => recorded(main, 10, 10.1, 10.2);

  test('against its own best of 30 days: the run fails and names the day', async () => {
    using main = mainOf();
    await older(main);
    main.write(worse);
    main.commit('Forget three answers');
    const { code, stdout } = await night(main);
    expect(code).toBe(1);
    expect(stdout).toContain(
      `Pawl: main is worse than it was at \`${daysAgo(10).slice(0, 10)}\`, by more than is accepted.`,
    );
    expect(stdout).toContain('a loss of 25 points; 0 points are accepted');
  });

  test('within the tolerance: reported, and nothing fails', async () => {
    using main = mainOf('metrics: { pass: { tolerance: 0.3 } }\n');
    await older(main);
    main.write(worse);
    main.commit('Forget three answers');
    const { code, stdout } = await night(main);
    expect([code, stdout.includes('within the 30 points that are accepted')]).toEqual([0, true]);
  });

  test('against a tag; a tag that is not there is named', async () => {
    using main = mainOf('  anchor: v1\n');
    await older(main);
    const missing = await night(main);
    expect([missing.code, missing.stdout.includes('The tag v1')]).toEqual([3, true]);
    main.git('tag', 'v1');
    main.write(worse);
    main.commit('Forget three answers');
    const { code, stdout } = await night(main);
    expect(code).toBe(1);
    expect(stdout).toContain('main is worse than it was at `v1`');
  });
});
