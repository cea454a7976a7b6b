import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { documentOf, pawlWith } from '../support/command.ts';
import { type ScratchRepository, scratchRepository } from '../support/files/repository.ts';
import { fixDate } from '../support/fixed-date.ts';
import { retiringModels } from '../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../support/suites/rule-suite.ts';

const provider = retiringModels();
fixDate();
const pawl = pawlWith(provider);
afterEach(() => provider.retired.clear());

const CONFIG = 'evals/gear/promptfooconfig.yaml';
const PROMPT = 'evals/gear/prompt.txt';
const suite = (name: string) => ruleSuite('evals/gear', `openai:chat:${name}`);
const gate = async ({ root }: ScratchRepository) => {
  const finished = await pawl(['gate', '--base', 'main', '--format', 'json'], root);
  return { code: finished.code, document: documentOf(finished), stderr: finished.stderr };
};
const report = ({ root }: ScratchRepository) => readFileSync(path.join(root, '.pawl/comment.md'), 'utf8');
/** So many more samples of every case of main in the store. */
const record = async ({ root, git }: ScratchRepository, times = 1) => {
  git('switch', '--quiet', 'main');
  for (let run = 0; run < times; run += 1) {
    const finished = await pawl(['baseline', 'record'], root);
    if (finished.code !== 0) throw new Error(finished.stdout + finished.stderr);
  }
  git('switch', '--quiet', 'change');
};
const moveModel = (repository: ScratchRepository, more: Record<string, string> = {}) => {
  repository.write({ [CONFIG]: suite('new')[CONFIG] as string, ...more });
  repository.commit('Move to a model that is there');
};

describe('the model of main is retired', () => {
  test('a pull request that moves on passes against the stored samples, and says so everywhere', {
    tags: ['slow'],
  }, async () => {
    using repository = scratchRepository(suite('old'));
    await record(repository);
    provider.retired.add('old');
    moveModel(repository);
    const before = provider.requests('new');
    const { code, document } = await gate(repository);
    expect([code, document.verdict, document.blocked]).toEqual([0, 'pass', false]);
    expect(document.title).toBe('No regression in `gear` against stored samples.');
    expect(document.suites[0]?.slots[0]?.mainGone).toMatchObject({ samples: 12 });
    expect(document.suites[0]).toMatchObject({ sideBySide: false });
    expect(document.reasons.map(({ code }) => code)).toContain('main-gone');
    expect(report(repository)).toContain('against stored samples');
    expect(report(repository)).toContain('Main cannot run: the provider refused');
    expect(report(repository)).not.toContain('chose what to look at');
    expect(provider.requests('new') - before).toBeLessThanOrEqual(12 * 10);

    const again = await gate(repository);
    expect(again.document.title).toBe(document.title);
    expect(again.document.suites).toEqual(document.suites);
  });

  test('after the merge main takes over what the pull request answered, and pays for none of it again', {
    tags: ['slow'],
  }, async () => {
    using repository = scratchRepository(suite('old'));
    await record(repository);
    provider.retired.add('old');
    moveModel(repository);
    await gate(repository);
    repository.git('switch', '--quiet', 'main');
    repository.git('merge', '--quiet', '--ff-only', 'change');
    const before = provider.requests();
    const recorded = await pawl(['baseline', 'record', '--from', '.pawl/samples.jsonl'], repository.root);
    expect([recorded.code, provider.requests() - before], recorded.stdout).toEqual([0, 0]);
    expect(recorded.stdout).toMatch(/samples with main's inputs of today, taken over: not asked again\./);
    expect(recorded.stdout).not.toContain('not drawn by a gate');
  });

  test('a pull request that loses nothing need not ask main, where enough of it is stored', {
    tags: ['slow'],
  }, async () => {
    using repository = scratchRepository(suite('old'));
    await record(repository, 3);
    provider.retired.add('old');
    moveModel(repository);
    const { code, document } = await gate(repository);
    expect([code, document.verdict, document.calls.baseline]).toEqual([0, 'pass', 0]);
    expect(document.suites[0]?.slots[0]?.mainGone).toBeNull();
  });

  test('a break that no drift of main accounts for still blocks', async () => {
    using repository = scratchRepository(suite('old'));
    await record(repository);
    provider.retired.add('old');
    const without = ['kettle', 'lantern', 'compass', 'hammock', 'blanket', 'canteen', 'hatchet'];
    moveModel(repository, { [PROMPT]: rulePrompt(without) });
    const { code, document } = await gate(repository);
    expect([code, document.verdict]).toEqual([1, 'regressed']);
    expect(document.title).toContain('`gear` got worse against stored samples.');
    expect(document.reasons[0]?.code).toBe('loss-against-stored');
  });

  test('where nothing passes among the stored samples or here, no loss could be seen either', async () => {
    const impossible = (name: string) =>
      (suite(name)[CONFIG] as string).replaceAll(/value: "[^"]*"/g, 'value: "never said"');
    using repository = scratchRepository({ ...suite('old'), [CONFIG]: impossible('old') });
    await record(repository);
    provider.retired.add('old');
    moveModel(repository, { [CONFIG]: impossible('new') });
    const { code, document } = await gate(repository);
    expect([code, document.verdict, document.suites[0]?.cause]).toEqual([
      0,
      'not-measured',
      'nothing-passes',
    ]);
  });

  test('one case less is said, and may be drift', async () => {
    using repository = scratchRepository(suite('old'));
    await record(repository);
    provider.retired.add('old');
    moveModel(repository, { [PROMPT]: rulePrompt(['kettle']) });
    const { code, document } = await gate(repository);
    expect([code, document.verdict]).toEqual([0, 'pass']);
  });

  test('cases that the pull request adds do not make up for a floor that it misses in those that are stored', {
    tags: ['slow'],
  }, async () => {
    using repository = scratchRepository({ ...suite('old'), 'pawl.yaml': 'metrics: {pass: {floor: 0.9}}\n' });
    await record(repository);
    provider.retired.add('old');
    const easy = Array.from(
      { length: 60 },
      (_, at) =>
        `  - description: more ${at}\n    vars: { message: "${at}: about hammock, hammockcare and hammockuse" }\n    assert: [{ type: contains, value: "Hammocks swing." }]\n`,
    );
    moveModel(repository, {
      [CONFIG]: suite('new')[CONFIG] + easy.join(''),
      [PROMPT]: rulePrompt(['kettle', 'lantern', 'compass', 'whistle']),
    });
    const { code, document } = await gate(repository);
    const floors = document.suites[0]?.slots[0]?.metrics.flatMap(({ floor }) => floor ?? []);
    expect([code, floors]).toMatchObject([1, [{ state: 'missed', added: 60 }]]);
  });

  describe('and nothing is stored of it', () => {
    test.each([
      ['the default policy', '', 3, 'not-measured', null],
      ['no floor', 'notMeasured: {baseline: warn}\n', 0, 'pass', 'nothing was checked'],
      [
        'a floor that is kept',
        'notMeasured: {baseline: warn}\nmetrics: {pass: {floor: 0.5}}\n',
        0,
        'pass',
        'only floors were checked',
      ],
    ])('%s', async (_, policy, code, verdict, words) => {
      using repository = scratchRepository({ ...suite('old'), 'pawl.yaml': policy });
      provider.retired.add('old');
      moveModel(repository);
      const found = await gate(repository);
      expect([found.code, found.document.verdict]).toEqual([code, verdict]);
      if (words) expect(found.document.title).toContain(words);
    });

    test('a floor that is missed blocks', async () => {
      const policy = 'notMeasured: {baseline: warn}\nmetrics: {pass: {floor: 0.9}}\n';
      using repository = scratchRepository({ ...suite('old'), 'pawl.yaml': policy });
      provider.retired.add('old');
      const without = ['kettle', 'lantern', 'compass', 'hammock', 'blanket', 'canteen', 'hatchet'];
      moveModel(repository, { [PROMPT]: rulePrompt(without) });
      const { code, document } = await gate(repository);
      expect([code, document.verdict, document.reasons[0]?.code]).toEqual([1, 'regressed', 'floor-missed']);
    });
  });

  test('whatever the pull request says of how suites are run: main is run by its own policy', async () => {
    using repository = scratchRepository({ ...suite('old'), 'pawl.yaml': 'limits: {timeoutSeconds: 60}\n' });
    await record(repository);
    provider.retired.add('old');
    moveModel(repository, { 'pawl.yaml': 'limits: {timeoutSeconds: 61}\n' });
    const { code, document } = await gate(repository);
    expect([code, document.verdict]).toEqual([0, 'pass']);
    expect(document.title).toBe('No regression in `gear` against stored samples.');
  });

  test('a pull request that edits the task that measures main cannot bring this about', async () => {
    const policy = (type: string) =>
      `suites:\n  - config: ${CONFIG}\n    task: { kind: schema, schema: { type: ${type} } }\n`;
    using repository = scratchRepository({ ...suite('old'), 'pawl.yaml': policy('string') });
    await record(repository);
    provider.retired.add('old');
    moveModel(repository, { 'pawl.yaml': policy('object') });
    const { code, document } = await gate(repository);
    expect([code, document.verdict, document.suites[0]?.cause]).toEqual([3, 'not-measured', 'baseline']);
  });

  test('a model of this PR that is not there is no state of main', async () => {
    using repository = scratchRepository(suite('old'));
    await record(repository);
    provider.retired.add('new');
    moveModel(repository);
    const { code, document } = await gate(repository);
    expect([code, document.verdict]).toEqual([3, 'not-measured']);
    expect(document.suites[0]?.slots.every(({ mainGone }) => mainGone === null)).toBe(true);
  });
});

describe('the suite of main cannot be loaded', () => {
  const broken = (repository: ScratchRepository) => {
    repository.git('switch', '--quiet', 'main');
    repository.write({ [CONFIG]: (suite('old')[CONFIG] as string).replace('prompt.txt', 'missing.txt') });
    repository.commit('Break the suite');
    repository.git('switch', '--quiet', 'change');
    repository.git('reset', '--quiet', '--hard', 'main');
  };

  test.each(['normal', 'uniform'])(
    'a pull request that repairs it is compared with what main answered before: %s',
    async (effort) => {
      using repository = scratchRepository({ ...suite('old'), 'pawl.yaml': `effort: ${effort}\n` });
      await record(repository);
      broken(repository);
      repository.write({ [CONFIG]: suite('old')[CONFIG] as string });
      repository.commit('Repair the suite');
      const { code, document } = await gate(repository);
      expect([code, document.verdict]).toEqual([0, 'pass']);
      expect(document.title).toBe('No regression in `gear` against stored samples.');
      expect(document.calls).toMatchObject({ candidate: 36, baseline: 0, reused: 12 });
    },
  );

  test('without stored samples it is judged alone, as a new suite is, and a note says so', async () => {
    using repository = scratchRepository(suite('old'));
    broken(repository);
    repository.write({ [CONFIG]: suite('old')[CONFIG] as string });
    repository.commit('Repair the suite');
    const { code, document } = await gate(repository);
    expect([code, document.verdict, document.suites[0]?.cause]).toEqual([0, 'pass', null]);
    expect(document.title).toMatch(
      /^Main cannot run and nothing is stored of it: nothing was checked.*missing\.txt/,
    );
  });
});
