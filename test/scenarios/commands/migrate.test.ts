import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { simulatedReply } from '../../../src/demo/simulated-model.ts';
import { documentOf, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { chance, drawnModels } from '../../support/models/drawn-models.ts';
import { ruleSuite } from '../../support/suites/rule-suite.ts';

const model = drawnModels(({ prompt, draw, model }) => {
  if (/(old|new|grader)\.js$/.test(model))
    return JSON.stringify({ pass: !/new\.js$/.test(model), score: 1, reason: model });
  return /blank\.js$/.test(model) ? 'No idea.' : simulatedReply(prompt, chance(1, draw, prompt));
});
const pawl = pawlWith(model);

test('a new model in every suite that uses the old one: worst suite first, the others not asked', async () => {
  using repository = scratchRepository({
    ...ruleSuite('evals/one', 'openai:chat:simulated-old'),
    ...ruleSuite('evals/two', 'openai:chat:simulated-old'),
    ...ruleSuite('evals/other', 'openai:chat:simulated-other'),
    'blank.js': '// Knows nothing: every case fails with it.\n',
  });
  const same = await pawl(
    ['migrate', 'openai:chat:simulated-old', 'openai:chat:simulated-new', '--format', 'json'],
    repository.root,
  );
  const document = documentOf(same);
  expect([same.code, document.verdict], same.stderr).toEqual([0, 'pass']);
  expect(document.suites.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(document.suites[0]?.slots[0]?.moved.join()).toContain('simulated-old → ');

  const worse = await pawl(
    ['migrate', 'openai:chat:simulated-old', `file://${repository.root}/blank.js`, '--format', 'json'],
    repository.root,
  );
  expect([worse.code, documentOf(worse).verdict], worse.stderr).toEqual([1, 'regressed']);
});

test('a model at an address is shown without who logs in there', async () => {
  using repository = scratchRepository(ruleSuite('evals/one', 'openai:chat:simulated-old'));
  const { code, stdout, stderr } = await pawl(
    ['migrate', 'openai:chat:simulated-old', 'https://me:pa55@llm.example.com/simulated-new'],
    repository.root,
  );
  expect([code, stdout.includes('llm.example.com/simulated-new')], stderr).toEqual([0, true]);
  const folder = path.join(repository.root, '.pawl');
  const written = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
  expect(written.length).toBeGreaterThan(3);
  expect([stdout, stderr, ...written].join('')).not.toContain('pa55');
});

test('a suite in which nothing passes with either model: nobody edited its task, and nothing is blocked', async () => {
  const suite = Object.entries(ruleSuite('evals/one', 'openai:chat:simulated-old'));
  using repository = scratchRepository(
    Object.fromEntries(
      suite.map(([file, text]) => [file, text.replace(/value: "[^"]*"/g, 'value: "never said"')]),
    ),
  );
  const run = await pawl(
    ['migrate', 'openai:chat:simulated-old', 'openai:chat:simulated-new', '--format', 'json'],
    repository.root,
  );
  const { title, suites } = documentOf(run);
  expect([run.code, suites.map(({ cause }) => cause)], title).toEqual([0, ['nothing-passes']]);
  expect(title).toContain('None of 12 cases passes');
});

test('however a suite spells the model: none is skipped, and a note says so', async () => {
  using repository = scratchRepository({
    ...ruleSuite('evals/one', 'openai:chat:simulated-old'),
    ...ruleSuite('evals/two', 'openai:simulated-old'),
  });
  for (const from of ['openai:simulated-old', 'openai:chat:simulated-old']) {
    const run = await pawl(
      ['migrate', from, 'openai:chat:simulated-new', '--format', 'json'],
      repository.root,
    );
    const document = documentOf(run);
    expect(document.suites.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(document.notes).toContainEqual(expect.stringContaining('are one model: suites that use either'));
  }
  const same = await pawl(['migrate', 'openai:simulated-old', 'openai:chat:simulated-old'], repository.root);
  expect([same.code, same.stderr]).toEqual([2, expect.stringContaining('are the same model')]);
});

test('a dated version that a suite asks is another model: named with its suite, and the line that judges it', async () => {
  using repository = scratchRepository({
    ...ruleSuite('evals/one', 'openai:simulated'),
    ...ruleSuite('evals/two', 'openai:chat:simulated-2024-08-06'),
    ...ruleSuite('evals/three', 'openai:chat:simulated-mini'),
  });
  const run = await pawl(
    ['migrate', 'openai:simulated', 'openai:chat:new', '--format', 'json'],
    repository.root,
  );
  expect(run.code, run.stderr).toBe(0);
  const { suites, notes } = documentOf(run);
  expect(suites.map(({ id }) => id)).toEqual(['one']);
  expect(notes.filter((note) => note.startsWith('Not migrated'))).toEqual([
    'Not migrated: openai:chat:simulated-2024-08-06, which `two` asks. A dated version, or another endpoint, is another model than openai:simulated. To judge it as well: `npx @pawl-dev/pawl migrate openai:chat:simulated-2024-08-06 openai:chat:new`',
  ]);
  const miss = await pawl(['migrate', 'openai:simulated-2024-11-20', 'openai:new'], repository.root);
  expect(miss.stderr).toMatch(
    /pawl migrate openai:chat:simulated-2024-08-06 openai:new|pawl migrate openai:simulated openai:new/,
  );
});

test('a miss names what the suites use, and an example with it', async () => {
  using repository = scratchRepository(ruleSuite('evals/one', 'openai:chat:simulated-old'));
  const run = await pawl(['migrate', 'openai:chat:simulated-odl', 'openai:chat:new'], repository.root);
  expect(run.stderr).toContain('1 suite was looked through. Used: openai:chat:simulated-old.');
  expect(run.stderr).toContain('pawl migrate openai:chat:simulated-old openai:chat:new');
  const part = await pawl(['migrate', 'simulated', 'echo'], repository.root);
  expect(part.stderr).toContain('pawl migrate openai:chat:simulated-old echo');
  const itself = await pawl(['migrate', 'echo', 'openai:chat:simulated-old'], repository.root);
  expect(itself.stderr).toContain('pawl migrate openai:chat:gpt-4o openai:chat:simulated-old');
});

test('a model that no suite uses is a mistake, and nothing is asked', async () => {
  using repository = scratchRepository(ruleSuite('evals/one', 'openai:chat:simulated-old'));
  const before = model.requests();
  const run = await pawl(['migrate', 'openai:chat:gone', 'openai:chat:new'], repository.root);
  expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('No suite uses openai:chat:gone')]);
  expect(model.requests()).toBe(before);
});

test('a suite that cannot be loaded may use the model: named, and not green', async () => {
  using repository = scratchRepository({
    ...ruleSuite('evals/one', 'openai:chat:simulated-old'),
    'evals/odd/promptfooconfig.yaml':
      "prompts: ['{{x}}']\nproviders: [nonsense:old]\ntests: [{ vars: { x: 1 } }]\n",
  });
  const run = await pawl(
    ['migrate', 'openai:chat:simulated-old', 'openai:chat:simulated-new', '--format', 'json'],
    repository.root,
  );
  const document = documentOf(run);
  expect(document.suites.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['odd', 'not-measured'],
    ['one', 'pass'],
  ]);
  expect([run.code, document.verdict]).toEqual([3, 'not-measured']);
});

const aliases =
  'models:\n  here: { id: openai:chat:simulated-old }\n  there: { id: openai:chat:simulated-old }\n';
test.each([
  ['openai:chat:simulated-old', 'openai:chat:simulated-old'],
  ['here', 'there'],
  ['pawl:model:here', 'openai:chat:simulated-old'],
])('%s against %s is nothing to compare', async (from, to) => {
  using repository = scratchRepository({
    ...ruleSuite('evals/one', 'openai:chat:simulated-old'),
    'pawl.yaml': aliases,
  });
  const run = await pawl(['migrate', from, to], repository.root);
  expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('are the same model')]);
});

test('graders that are the old model stay it; suites that only grade by it do not use it', async () => {
  const graded = (provider: string, id: string) => `
prompts: ['About {{word}}']
providers: [{ id: '${id}', label: shop }]
defaultTest: { options: { provider: '${provider}' } }
tests: [{ vars: { word: kettle }, assert: [{ type: llm-rubric, value: is an answer }] }]
`;
  const grader = 'file://grader.js';
  using repository = scratchRepository({
    'one/promptfooconfig.yaml': graded(grader, grader),
    'one/grader.js': '// answers what it grades\n',
    'two/promptfooconfig.yaml': graded(grader, 'openai:chat:simulated-other'),
    'two/grader.js': '// answers what it grades\n',
    'new.js': '// fails what it grades\n',
  });
  const run = await pawl(
    ['migrate', grader, `file://${repository.root}/new.js`, '--format', 'json'],
    repository.root,
  );
  const document = documentOf(run);
  expect(
    document.suites.map(({ id, verdict }) => [id, verdict]),
    run.stderr,
  ).toEqual([['one', 'pass']]);
});
