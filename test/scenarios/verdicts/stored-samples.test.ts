import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runGate } from '../../../src/commands/gate/run-gate.ts';
import { recordBaseline } from '../../../src/commands/record/record-baseline.ts';
import { cleanEnv, documentOf, pawlWith } from '../../support/command.ts';
import { type ScratchRepository, scratchRepository } from '../../support/files/repository.ts';
import { fixDate } from '../../support/fixed-date.ts';
import { openDrawnEngine } from '../../support/models/drawn-engine.ts';
import { drawnModels, simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const model = simulatedModels();
fixDate();
const pawl = pawlWith(model);

/** Requests that the model got meanwhile, with what came of it. */
async function counted<T>(run: () => Promise<T>): Promise<T & { readonly requests: number }> {
  const before = model.requests();
  return { ...(await run()), requests: model.requests() - before };
}

const gate = ({ root }: ScratchRepository) =>
  counted(async () => {
    const finished = await pawl(['gate', '--base', 'main', '--format', 'json'], root);
    return { ...finished, document: documentOf(finished) };
  });

/** What a push to main does: records samples of what main holds. */
const pushed = ({ root, git }: ScratchRepository, beforeSha?: string, models = model) =>
  counted(async () => {
    git('switch', '--quiet', 'main');
    const options = {
      cwd: root,
      env: cleanEnv({ OPENAI_API_KEY: 'simulated' }),
      openEngine: openDrawnEngine(models),
      event: {
        kind: 'push' as const,
        name: 'push',
        ref: 'refs/heads/main',
        defaultBranch: 'main',
        ...(beforeSha && { beforeSha }),
      },
      secretsWithheld: null,
      log: () => {},
      onEvent: () => {},
      clock: () => performance.now(),
      words: [],
      runUrl: null,
    };
    const wanted = await runGate(options);
    if (wanted.kind !== 'record') throw new Error('a push to main records');
    const recorded = await recordBaseline(wanted, options);
    git('switch', '--quiet', 'change');
    return recorded;
  });

/** A store with so many samples of every case of main: what a schedule fills up. */
const filled = async (repository: ScratchRepository, samples = 3) => {
  const { root, git } = repository;
  git('switch', '--quiet', 'main');
  const requests = [];
  for (let night = 0; night < samples; night += 1)
    requests.push((await counted(() => pawl(['baseline', 'record'], root))).requests);
  git('switch', '--quiet', 'change');
  return requests;
};

const report = ({ root }: ScratchRepository) => readFileSync(path.join(root, '.pawl/comment.md'), 'utf8');

/** Two prompts for the same cases, in one suite. */
function twoPrompts(): Record<string, string> {
  const files = ruleSuite('evals/gear');
  const config = files['evals/gear/promptfooconfig.yaml'] as string;
  return {
    ...files,
    'evals/gear/promptfooconfig.yaml': config.replace(
      '[file://prompt.txt]',
      '[file://prompt.txt, file://second.txt]',
    ),
    'evals/gear/second.txt': rulePrompt([], 'You rent out camping gear.'),
  };
}

describe('of a suite with two prompts, one of them edited', () => {
  test('only the cases of that prompt are asked, and a note says so', async () => {
    using repository = scratchRepository(twoPrompts());
    repository.write({ 'evals/gear/second.txt': rulePrompt([], 'You rent out good camping gear.') });
    repository.commit('Reword one prompt');
    const { document, requests } = await gate(repository);
    expect(document.verdict).toBe('pass');
    expect(requests).toBe(document.calls.baseline + document.calls.candidate);
    // 3 samples of main and one look a case, of 12 cases.
    expect(requests).toBe(48);
    expect(document.suites[0]?.slots.map(({ label }) => label)).toEqual(['second · simulated']);
    expect(report(repository)).toContain('Same inputs on both sides, so not run: "prompt · simulated".');
  });

  test('a broken case in it still blocks', async () => {
    using repository = scratchRepository(twoPrompts());
    repository.write({ 'evals/gear/second.txt': rulePrompt(['kettle', 'lantern', 'compass']) });
    repository.commit('Forget three answers');
    const { document, code } = await gate(repository);
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  });
});

test('an edit that no answer depends on makes no call: a comment, line ends, the order of keys', async () => {
  using repository = scratchRepository(ruleSuite('evals/gear'));
  const files = ruleSuite('evals/gear');
  const config = files['evals/gear/promptfooconfig.yaml'] as string;
  const [prompts = '', providers = '', ...rest] = config.split('\n');
  repository.write({
    'evals/gear/promptfooconfig.yaml': `# Camping gear\n${[providers, prompts, ...rest].join('\n')}`,
    'evals/gear/prompt.txt': (files['evals/gear/prompt.txt'] as string).replaceAll('\n', '\r\n'),
  });
  repository.commit('Tidy up');
  const { document, requests } = await gate(repository);
  expect([document.verdict, requests]).toEqual(['pass', 0]);
  expect(report(repository)).toContain('Same inputs in main and this PR, so not run: `gear`.');
});

describe('with samples of main in the store', () => {
  const shortened = { 'evals/gear/prompt.txt': rulePrompt([], 'You sell fine camping gear.') };
  const broken = { 'evals/gear/prompt.txt': rulePrompt(['kettle', 'lantern', 'compass']) };

  test('a push asks once for what has nothing stored, and then makes no call; a schedule fills up', async () => {
    using repository = scratchRepository(ruleSuite('evals/gear'));
    expect([(await pushed(repository)).requests, (await pushed(repository)).requests]).toEqual([12, 0]);
    const last = await pushed(repository);
    expect(last.lines).toEqual([
      '12 cases have a sample of the same inputs stored already: not asked again.',
    ]);
    expect(await filled(repository)).toEqual([12, 12, 0]);
  });

  test('a push does not ask for what no later run could reuse', async () => {
    const server =
      '{ id: "http://localhost:8080/chat", config: { method: POST, body: { text: "{{prompt}}" } } }';
    using repository = scratchRepository(ruleSuite('evals/gear', server));
    const { requests, lines } = await pushed(repository);
    expect([requests, lines]).toEqual([
      0,
      [expect.stringContaining('12 cases depend on what cannot be seen')],
    ]);
  });

  test.each([
    ['a reworded prompt', shortened, 'pass'],
    ['three answers less', broken, 'regressed'],
  ])(
    '%s: the same verdict as without, for three calls a case less',
    { tags: ['slow'] },
    async (_name, change, verdict) => {
      using plain = scratchRepository(ruleSuite('evals/gear'));
      using stored = scratchRepository(ruleSuite('evals/gear'));
      await filled(stored);
      for (const repository of [plain, stored]) {
        repository.write(change);
        repository.commit('Change the prompt');
      }
      const [without, using_] = [await gate(plain), await gate(stored)];
      expect([without.document.verdict, using_.document.verdict]).toEqual([verdict, verdict]);
      expect([without.document.calls.reused, using_.document.calls.reused]).toEqual([0, 36]);
      expect(without.requests - using_.requests).toBe(36);
      if (verdict === 'pass') expect(using_.requests).toBe(12);
      expect(report(stored)).toMatch(/36 stored samples of main from `[0-9a-f]{7}`, 1 min old/);
      expect(report(stored)).toContain('baseline 1 min old');
    },
  );

  test('main that changed since: a push asks the changed cases once, and what other inputs gave chooses at most what to look at', {
    tags: ['slow'],
  }, async () => {
    using repository = scratchRepository(twoPrompts());
    await filled(repository);
    repository.git('switch', '--quiet', 'main');
    repository.write({ 'evals/gear/second.txt': rulePrompt([], 'You lend camping gear.') });
    repository.commit('Lend');
    repository.git('switch', '--quiet', 'change');
    repository.git('reset', '--quiet', '--hard', 'main');
    expect((await pushed(repository)).requests).toBe(12);
    repository.write({
      'evals/gear/prompt.txt': rulePrompt([], 'You sell fine camping gear.'),
      'evals/gear/second.txt': rulePrompt([], 'You lend fine camping gear.'),
    });
    repository.commit('Reword both');
    const { document, requests } = await gate(repository);
    // A look at 24 cases. The 12 that have one sample stored passed before that edit as well: main is asked again about five
    // of them, which shows whether the model repeats itself.
    expect([document.verdict, document.calls.reused, requests]).toEqual(['pass', 48, 24 + 2 * 5]);
    expect(report(repository)).toContain("14 answers from before main's last edits chose as well.");
    expect(report(repository)).toContain('22 with other inputs');
  });

  test('of five suites, an edit of one prompt asks this PR about its cases once, and nothing else', {
    tags: ['slow'],
  }, async () => {
    const names = ['one', 'two', 'three', 'four', 'five'];
    const suites = names.map((name) => ruleSuite(`evals/${name}`, `openai:chat:model-${name}`));
    using repository = scratchRepository(Object.assign({ 'README.md': 'Gear\n' }, ...suites));
    expect([(await pushed(repository)).requests, (await pushed(repository)).requests]).toEqual([60, 0]);
    expect(await filled(repository)).toEqual([60, 60, 0]);
    repository.write({ 'evals/three/prompt.txt': rulePrompt([], 'You sell fine camping gear.') });
    repository.commit('Reword one prompt');
    const { document, requests } = await gate(repository);
    expect([document.verdict, requests, document.calls]).toEqual([
      'pass',
      12,
      { candidate: 12, baseline: 0, grader: 0, reused: 36 },
    ]);
    const again = await gate(repository);
    expect([again.document.verdict, again.requests]).toEqual(['pass', 0]);
  });

  test('a store that cannot be read costs the saving alone, and a note says so', async () => {
    using repository = scratchRepository({
      ...ruleSuite('evals/gear'),
      'pawl.yaml': 'baseline: { store: "dir:README.md" }\n',
      'README.md': 'Gear\n',
    });
    repository.write(shortened);
    repository.commit('Reword');
    const { document, requests } = await gate(repository);
    expect([document.verdict, document.calls.reused, requests]).toEqual(['pass', 0, 48]);
    expect(report(repository)).toContain('Stored samples of main could not be read');
  });

  test('a folder that the pull request itself fills is not believed', async () => {
    using repository = scratchRepository({
      ...ruleSuite('evals/gear'),
      'pawl.yaml': 'baseline: { store: "dir:store" }\n',
    });
    await filled(repository);
    repository.write(shortened);
    repository.commit('Bring a store along');
    const { document, requests } = await gate(repository);
    expect([document.calls.reused, requests]).toEqual([0, 48]);
    expect(report(repository)).toContain('stored samples of main were not used');
  });
});

test('a push that breaks the YAML of one suite records the others, and names it', async () => {
  using repository = scratchRepository({ ...ruleSuite('evals/gear'), ...ruleSuite('evals/two') });
  repository.git('switch', '--quiet', 'main');
  const before = repository.git('rev-parse', 'HEAD').trim();
  repository.write({
    'evals/gear/prompt.txt': rulePrompt([], 'You sell the best camping gear.'),
    'evals/two/promptfooconfig.yaml': 'prompts: [file://prompt.txt\nproviders: {',
  });
  repository.commit('Reword one suite and break another');
  const recorded = await pushed(repository, before);
  expect([recorded.complete, recorded.requests > 0]).toEqual([false, true]);
  expect(recorded.lines.filter((line) => line.includes('not valid YAML'))).toHaveLength(1);
});

test.each([
  ['each call fails', () => true, false, 'samples failed with an error'],
  [
    'one call in twelve fails',
    (prompt: string) => prompt.includes('Customer: About kettle'),
    true,
    'the kettle is gone',
  ],
])('a push in which %s', async (_name, fails, complete, said) => {
  using repository = scratchRepository(ruleSuite('evals/gear'));
  const models = drawnModels(({ prompt }) =>
    fails(prompt) ? { error: 'the kettle is gone', status: 404 } : 'yes',
  );
  const recorded = await pushed(repository, undefined, models);
  expect(recorded.complete).toBe(complete);
  expect(recorded.lines.join('\n')).toContain(said);
  expect(recorded.lines.filter((line) => line.includes('added to'))).toEqual(
    complete ? [expect.stringContaining('11 samples were added')] : [],
  );
});
