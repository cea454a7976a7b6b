import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { simulatedReply } from '../../../src/demo/simulated-model.ts';
import { attack, BROKEN } from '../../support/attack.ts';
import { documentOf, pawlWith } from '../../support/command.ts';
import { type ScratchRepository, scratchRepository } from '../../support/files/repository.ts';
import { type DrawnModels, drawnModels, simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const CONFIG = 'evals/gear/promptfooconfig.yaml';
const config = ruleSuite('evals/gear')[CONFIG] as string;
const OTHER = ruleSuite('evals/other');
/** Whatever main's policy can let pass of what was not measured. */
const LAX = { 'pawl.yaml': 'notMeasured: { provider: warn, baseline: warn, secrets: warn, budget: warn }\n' };
const impossible = config.replace(/value: "[^"]*"/g, 'value: "never said"');
const ADDED =
  '  - description: extra\n    vars: { message: Hi }\n    assert: [{ type: contains, value: "" }]\n';

/** A model that takes no prompt longer than main's by half. */
function shortModels(): DrawnModels {
  const most = 1.5 * (rulePrompt().length + 60);
  return drawnModels(({ prompt }) =>
    prompt.length > most
      ? { error: 'API error: 400 {"error":{"code":"context_length_exceeded"}}', status: 400 }
      : simulatedReply(prompt, 0.5),
  );
}

describe('a pull request that breaks its prompt, and', () => {
  test.each([
    ['breaks another suite', { 'evals/other/promptfooconfig.yaml': 'prompts: [' }],
    [
      'breaks another suite by a model that nobody knows',
      {
        'evals/other/promptfooconfig.yaml': (OTHER['evals/other/promptfooconfig.yaml'] as string).replace(
          'openai:chat',
          'opnai:chat',
        ),
      },
    ],
  ])('%s, is regressed', { tags: ['slow'] }, async (_, change) => {
    const { code, document, firstLines } = await attack({ main: { ...OTHER, ...LAX }, change });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
    expect(firstLines).toContain('1 suite could not be measured');
  });

  test.each([
    ['its own config', { [CONFIG]: 'prompts: [' }],
    ['its own tests', { [CONFIG]: config.replace(/tests:[\s\S]*$/, 'tests: file://gone.yaml\n') }],
    ['its own provider', { [CONFIG]: config.replace('openai:chat', 'opnai:chat') }],
  ])('%s with it, is not measured, whatever main lets pass', { tags: ['slow'] }, async (_, change) => {
    const { code, document } = await attack({ main: LAX, change });
    expect([code, document.suites[0]?.cause]).toEqual([3, 'not-loaded']);
  });

  test.each([
    ['every assertion, so that nothing passes', impossible],
    ['every assertion, and adds a case that always passes', impossible + ADDED],
  ])('edits %s, is not measured', async (_, text) => {
    const { code, document } = await attack({ main: LAX, change: { [CONFIG]: text } });
    expect([code, document.suites[0]?.cause]).toEqual([3, 'nothing-passes-now']);
  });

  test('edits the assertions of what broke, so that they pass on neither side, is named as rewriting these', async () => {
    const broken = new RegExp(`(description: (?:${BROKEN.join('|')})\\n.*\\n.*value: )"[^"]*"`, 'g');
    const { document, firstLines } = await attack({
      change: { [CONFIG]: config.replace(broken, '$1"never said"') },
    });
    expect(document.removals).toMatchObject([{ suite: 'gear', rewritten: BROKEN.length }]);
    expect(firstLines).toMatch(/\[!IMPORTANT\][\s\S]*rewrites 9 cases/);
  });

  test('leaves its answers no room, so that its model gives none, is regressed', async () => {
    const { code, document } = await attack({
      main: LAX,
      change: { 'evals/gear/prompt.txt': `${rulePrompt(BROKEN)}In one token.` },
      models: drawnModels(({ prompt }) =>
        prompt.includes('In one token.')
          ? { error: 'No output found in response: [{"candidates":[{"finishReason":"MAX_TOKENS"}]}]' }
          : simulatedReply(prompt, 0.5),
      ),
    });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  });

  test('makes its prompt too long to be asked, is regressed', async () => {
    const { code, document, firstLines } = await attack({
      main: LAX,
      change: { 'evals/gear/prompt.txt': `${rulePrompt(BROKEN)}${'x'.repeat(4_000)}` },
      models: shortModels(),
    });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
    expect(firstLines).toContain('12 cases can no longer be asked');
  });

  const named = (model: string) => config.replace('openai:chat:simulated', model);
  /** A model that answers, and others that do not. */
  const failing = (message: string, status?: number) =>
    drawnModels(({ prompt, model }) =>
      model === 'gone'
        ? { error: message, ...(status !== undefined && { status }) }
        : simulatedReply(prompt, 0.5),
    );
  test.each([
    ['is not there', 'API error: 404 Not Found', 404],
    ['no key of the job is for', 'API error: 401 Unauthorized', 401],
    ['nobody answers for', 'fetch failed (Cause: connect ECONNREFUSED 127.0.0.1:9)', undefined],
    ['takes too long', 'Provider call timed out after 1 ms', undefined],
  ])('asks a model that %s, is not measured, whatever main lets pass', async (_, message, status) => {
    const { code, document, firstLines } = await attack({
      main: LAX,
      change: { [CONFIG]: named('openai:chat:gone') },
      models: failing(message, status),
    });
    expect([code, document.suites[0]?.cause]).toEqual([3, 'errors-now']);
    expect(firstLines).toContain('Main is answered.');
  });

  test.each([
    ['run out of time in all of its cases', 'Provider call timed out after 2000 ms', BROKEN],
    ['fail in code in all of its cases', 'boom', BROKEN],
    ['fail in a server in some of its cases', 'API error: 500 Internal Server Error', BROKEN.slice(0, 4)],
    ['fail in other words each time in its only case', null, BROKEN.slice(0, 1)],
  ])(
    'makes calls that %s by its prompt alone, is not measured, whatever main lets pass',
    async (_, message, lost) => {
      let asked = 0;
      const models = drawnModels(({ prompt }) =>
        prompt.includes('No idea') && lost.some((topic) => prompt.includes(`About ${topic},`))
          ? { error: message ?? `boom ${asked++}` }
          : simulatedReply(prompt, 0.5),
      );
      const without = message === null ? lost : BROKEN;
      const change = { 'evals/gear/prompt.txt': rulePrompt(without) };
      const { code, document, firstLines } = await attack({ main: LAX, change, models });
      expect([code, document.verdict, document.suites[0]?.cause]).toEqual([3, 'not-measured', 'errors-now']);
      expect(firstLines).toContain('Main is answered.');
    },
  );

  test('makes assertions of what broke fail to run, is not a pass', { tags: ['slow'] }, async () => {
    const text = config.replace(
      'assert: [{ type: contains, value: "Kettles whistle." }]',
      'assert: [{ type: llm-rubric, value: x, provider: "openai:chat:gone" }]',
    );
    const models = drawnModels(({ prompt, model }) =>
      model === 'gone' ? { error: 'API error: 404 Not Found', status: 404 } : simulatedReply(prompt, 0.5),
    );
    const { document } = await attack({
      main: LAX,
      change: { 'evals/gear/prompt.txt': rulePrompt(['kettle']), [CONFIG]: text },
      models,
    });
    expect(document.verdict).not.toBe('pass');
  });

  test('calls the suite a red-team config, is regressed', async () => {
    const { code, document } = await attack({
      change: { [CONFIG]: `redteam: { plugins: [pii] }\n${config}` },
    });
    expect([code, document.verdict]).not.toEqual([0, 'pass']);
    expect(code).toBe(1);
  });
});

describe('a pull request that breaks nothing', () => {
  const fine = { 'evals/gear/prompt.txt': rulePrompt([], 'You sell fine camping gear.') };
  const OUTAGE = 'API error: 503 Service Unavailable';
  const failing = (isOut: (prompt: string) => boolean) =>
    drawnModels(({ prompt }) =>
      isOut(prompt) ? { error: OUTAGE, status: 503 } : simulatedReply(prompt, 0.5),
    );

  test.each([
    ['an outage that begins once it is asked', Number.POSITIVE_INFINITY],
    ['one that is over before the end', 60],
  ])('and meets %s, is not measured, by `notMeasured: {provider}`', async (_, lasts) => {
    let [begun, failed] = [false, 0];
    const models = failing((prompt) => {
      begun ||= prompt.includes('fine');
      return begun && failed++ < lasts;
    });
    const { code, document } = await attack({ main: LAX, change: fine, models });
    expect([code, document.suites[0]?.cause]).toEqual([0, 'provider']);
  });

  test('and asks another model while nobody is answered, is not measured, by `notMeasured: {provider}`', async () => {
    const change = { ...fine, [CONFIG]: config.replace('simulated', 'other') };
    const { code, document } = await attack({ main: LAX, change, models: failing(() => true) });
    expect([code, document.suites[0]?.cause]).toEqual([0, 'provider']);
  });
});

describe('a suite of main that says nothing', () => {
  test('because nothing passes in it hides no loss elsewhere, and makes no pass green', async () => {
    const dead = { ...OTHER, 'evals/other/promptfooconfig.yaml': impossible };
    const touched = { 'evals/other/prompt.txt': rulePrompt([], 'Hello.') };
    const lost = await attack({ main: { ...dead, ...LAX }, change: touched });
    expect([lost.code, lost.document.verdict]).toEqual([1, 'regressed']);
    const alone = await attack({
      main: { ...dead, ...LAX },
      change: { ...touched, 'evals/gear/prompt.txt': rulePrompt() },
    });
    expect([alone.code, alone.document.verdict]).toEqual([0, 'not-measured']);
  });

  const broken = { ...OTHER, 'evals/other/promptfooconfig.yaml': 'prompts: [' };
  const elsewhere = (OTHER['evals/other/promptfooconfig.yaml'] as string).replace(
    'prompt.txt',
    '../gear/prompt.txt',
  );

  test.each([
    ['the prompt stays behind', OTHER],
    ['the prompt moves with it', { ...OTHER, 'evals/other/prompt.txt': rulePrompt(BROKEN) }],
    ['the prompt is asked from there', { 'evals/other/promptfooconfig.yaml': elsewhere }],
  ])('because main broke it takes no other suite in: %s', async (_, repaired) => {
    const { code, document } = await attack({
      main: { ...broken, ...LAX },
      change: { ...repaired, [CONFIG]: null },
    });
    expect([code, document.verdict]).toEqual([1, 'loosened']);
  });
});

describe('a suite that reads what a step of the job makes in the checkout', () => {
  const text = config.replace('prompt.txt', 'made.txt');
  const main = { [CONFIG]: text, '.gitignore': '.pawl/\nmade.txt\n', 'source.txt': 'All answers.' };
  const make = (prompt: string) => (made: ScratchRepository) => made.write({ 'evals/gear/made.txt': prompt });

  test('is not measured where a pull request breaks what that is made of, because main has it not', async () => {
    const change = { [CONFIG]: `${text}# Ask again.\n`, 'source.txt': 'No answers.' };
    const { code, document } = await attack({ main, change }, [], make(rulePrompt(BROKEN)));
    expect([code, document.suites[0]?.cause]).toEqual([3, 'baseline']);
    expect(document.suites[0]?.reasons[0]?.fix).toContain('setup: npm run build');
  });

  test('is not measured where a pull request commits a broken one, which main’s rules keep out of git', async () => {
    const commit = (made: ScratchRepository) => {
      make(rulePrompt(BROKEN))(made);
      made.git('add', '--force', 'evals/gear/made.txt');
    };
    const { code, document } = await attack({ main, change: {} }, [], commit);
    expect([code, document.suites[0]?.cause]).toEqual([3, 'baseline']);
  });

  test('passes where main lacks it by its own doing, and the pull request commits it', {
    tags: ['slow'],
  }, async () => {
    const { code, document } = await attack({
      main: { ...main, '.gitignore': '.pawl/\n' },
      change: { 'evals/gear/made.txt': rulePrompt() },
    });
    expect([code, document.verdict]).toEqual([0, 'pass']);
  });
});

describe('a suite that is broken first, then made worse by a file that it only may read,', () => {
  const transformed = `${config}defaultTest: { options: { transform: file://clean.cjs } }\n`;
  const broken = transformed.replace('openai:chat', 'opnai:chat');
  const suite = {
    ...ruleSuite('evals/gear'),
    [CONFIG]: transformed,
    'evals/gear/clean.cjs': "module.exports = require('./' + '../../lib/' + 'rules.cjs');\n",
    'lib/rules.cjs': 'module.exports = (output) => output;\n',
  };
  const WORSE = { 'lib/rules.cjs': "module.exports = () => '';\n" };
  const step = async (repository: ScratchRepository, files: Record<string, string>) => {
    repository.git('switch', '--quiet', '-C', 'change', 'main');
    repository.write(files);
    repository.commit('Step');
    const run = await pawlWith(simulatedModels())(
      ['gate', '--base', 'main', '--format', 'json'],
      repository.root,
    );
    const { verdict, title, suites } = documentOf(run);
    const comment = readFileSync(path.join(repository.root, '.pawl/comment.md'), 'utf8');
    const firstLines = comment.split('\n').slice(0, 3).join('\n');
    repository.git('switch', '--quiet', 'main');
    repository.git('merge', '--quiet', '--ff-only', 'change');
    return { code: run.code, verdict, title, cause: suites[0]?.cause, firstLines };
  };

  test('is never green: blocked, then named, then compared with nothing', { tags: ['slow'] }, async () => {
    using repository = scratchRepository(suite);
    expect(await step(repository, { [CONFIG]: broken })).toMatchObject({ code: 3, cause: 'not-loaded' });
    const named = await step(repository, WORSE);
    expect(named).toMatchObject({ code: 0, verdict: 'not-measured', cause: 'broken-on-main' });
    expect(named.title).toContain('Could not measure `gear`.');
    expect(named.firstLines).toContain('[!WARNING]');
    const mended = await step(repository, { [CONFIG]: transformed });
    expect(mended.title).toMatch(/^Main cannot run and nothing is stored of it: nothing was checked/);
    expect(mended.firstLines).toMatch(/\[!IMPORTANT\][\s\S]*Not blocked\./);
  });

  test('is held to where one pull request makes it worse and names the file', {
    tags: ['slow'],
  }, async () => {
    using repository = scratchRepository({ ...suite, [CONFIG]: broken });
    const both = { ...WORSE, 'evals/gear/clean.cjs': "module.exports = require('../../lib/rules.cjs');\n" };
    expect(await step(repository, both)).toMatchObject({ code: 3, cause: 'baseline' });
  });
});
