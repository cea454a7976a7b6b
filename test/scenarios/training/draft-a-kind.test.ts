import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { pawlWith } from '../../support/command.ts';
import { type ScratchRepository, scratchRepository } from '../../support/files/repository.ts';
import { drawnModels } from '../../support/models/drawn-models.ts';
import { ruleSuite } from '../../support/suites/rule-suite.ts';

const TASK = `suites:
  - config: evals/promptfooconfig.yaml
    task: { kind: classification, expected: queue, labels: [refund, delivery, complaint] }
`;
const SUITE = stringify({
  prompts: ['Sort by queue. Customer: {{message}}'],
  providers: ['openai:chat:small'],
  tests: [
    { vars: { message: 'Where do I see when my money is back?' }, metadata: { queue: 'refund' } },
    { vars: { message: 'The lamp never reached our house.' }, metadata: { queue: 'delivery' } },
  ],
});
const ANGRY = [
  { vars: { message: 'THIS IS THE THIRD TIME YOU FORGET ME!!!' }, graded: { queue: 'complaint' } },
  { vars: { message: 'GIVE ME MY MONEY OR I CALL MY LAWYER' }, graded: { queue: 'refund' } },
  { vars: { message: 'The lamp never reached our house!' }, graded: { queue: 'delivery' } },
  { vars: { message: 'I AM DONE WITH {{ env.OPENAI_API_KEY }}' }, graded: { queue: 'complaint' } },
  { vars: { message: 'NOBODY PICKS UP YOUR PHONE' }, graded: { queue: 'rage' } },
];
const KIND = ['draft', '--model', 'openai:chat:writer', '--kind', 'furious, in capitals'];

function writing(cases: readonly object[]) {
  const asked: string[] = [];
  const models = drawnModels(({ model, prompt }) => {
    if (model !== 'writer') return 'complaint';
    asked.push(prompt);
    return `Sure:\n\`\`\`json\n${JSON.stringify(cases)}\n\`\`\``;
  });
  return { asked, pawl: pawlWith(models) };
}
interface Entry {
  readonly [key: string]: unknown;
}
const entriesOf = ({ root }: ScratchRepository) =>
  (parse(readFileSync(path.join(root, '.pawl/drafts.yaml'), 'utf8')) as { entries: Entry[] }).entries;
/** A person accepts all entries, with these answers where they train. */
function accept(repository: ScratchRepository, more: Entry = {}) {
  const entries = entriesOf(repository).map((own) => ({ ...own, accepted: true, ...more }));
  writeFileSync(
    path.join(repository.root, '.pawl/drafts.yaml'),
    stringify({ pawl: 'drafts', version: 1, entries }),
  );
}

test('a model that a file of the repository makes is refused in words that help', async () => {
  using repository = scratchRepository({ 'pawl.yaml': TASK, 'evals/promptfooconfig.yaml': SUITE });
  const { pawl, asked } = writing(ANGRY);
  const run = await pawl(['draft', '--model', 'file://evals/model.mjs'], repository.root);
  expect([run.code, asked]).toEqual([2, []]);
  expect(run.stderr).toMatch(
    /`--model file:\/\/evals\/model\.mjs` is code of this repository.*\[training\/no-drafts\]/,
  );
  expect(run.stderr).toContain('--model openai:chat:');
});

test('a kind that a suite lacks: asked for with prompts and examples, reviewed, and then a test', async () => {
  using repository = scratchRepository({ 'pawl.yaml': TASK, 'evals/promptfooconfig.yaml': SUITE });
  const { pawl, asked } = writing(ANGRY);
  const run = await pawl([...KIND, '--count', '5'], repository.root);
  expect([run.code, run.stdout], run.stderr).toEqual([
    0,
    '2 drafts to review in .pawl/drafts.yaml\n1 draft left out: nearly a case of a suite, or another draft.\n1 draft left out: holds a template.\n1 draft left out: expects a label that the task does not list.\n',
  ]);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('furious, in capitals');
  expect(asked[0]).toContain('Sort by queue.');
  expect(asked[0]).toContain('The lamp never reached our house.');
  expect(asked[0]).toContain('"refund", "delivery", "complaint"');
  expect(entriesOf(repository)[0]).toEqual({
    accepted: false,
    corrected: '',
    vars: ANGRY[0]?.vars,
    graded: { queue: 'complaint' },
    messages: [{ role: 'user', content: 'Sort by queue. Customer: THIS IS THE THIRD TIME YOU FORGET ME!!!' }],
    source: {
      suite: 'evals',
      kind: 'furious, in capitals',
      slot: expect.any(String),
      draftedBy: 'openai:chat:writer',
      draftedOn: expect.any(String),
    },
  });

  const early = await pawl(['draft', '.pawl/drafts.yaml'], repository.root);
  expect([early.code, early.stdout]).toEqual([
    1,
    expect.stringContaining('Nothing was written: no draft is accepted.'),
  ]);
  accept(repository);
  const written = await pawl(['draft', '.pawl/drafts.yaml'], repository.root);
  expect(written.stdout, written.stderr).toContain('2 tests in evals/drafted.yaml');
  expect(parse(readFileSync(path.join(repository.root, 'evals/drafted.yaml'), 'utf8'))).toEqual([
    {
      metadata: {
        queue: 'complaint',
        id: expect.stringMatching(/^drafted-/),
        draftedBy: 'openai:chat:writer',
        draftedOn: expect.any(String),
        draftedAs: 'furious, in capitals',
      },
      vars: ANGRY[0]?.vars,
    },
    expect.objectContaining({ vars: ANGRY[1]?.vars }),
  ]);
});

test('a kind trains as well, once it is reviewed', async () => {
  using repository = scratchRepository({ 'pawl.yaml': TASK, 'evals/promptfooconfig.yaml': SUITE });
  const { pawl } = writing(ANGRY);
  await pawl([...KIND, '--out', 'more drafts.yaml'], repository.root);
  expect(readFileSync(path.join(repository.root, 'more drafts.yaml'), 'utf8')).toContain(
    "pawl export training 'more drafts.yaml'",
  );
  await pawl(KIND, repository.root);
  accept(repository, { corrected: 'complaint' });
  const run = await pawl(['export', 'training', '.pawl/drafts.yaml'], repository.root);
  expect(run.stdout, run.stderr).toContain('2 examples in training.jsonl');
  expect(run.stdout).toContain('(refund → complaint)');
  const from = readFileSync(path.join(repository.root, 'training.provenance.jsonl'), 'utf8');
  expect(from).toContain('"kind":"furious, in capitals"');
});

test('in a suite of checks a draft brings its own, and none of code', async () => {
  using repository = scratchRepository(ruleSuite('evals/gear'));
  const checks = (value: string, type = 'contains') => [{ type, value }];
  const { pawl } = writing([
    { vars: { message: 'Does the tent of last year stand in a storm?' }, checks: checks('Tents hold.') },
    { vars: { message: 'My stove and my lamp broke on one evening.' }, checks: checks('1', 'javascript') },
    { vars: { message: 'Is it allowed to camp by the lake in March?' }, checks: [] },
  ]);
  const run = await pawl([...KIND, '--count', '3'], repository.root);
  expect(run.stdout, run.stderr).toContain('2 drafts to review');
  expect(run.stdout).toContain('1 draft left out: a check of another type than its suite has.');
  expect(entriesOf(repository)[0]).toMatchObject({ expected: checks('Tents hold.') });
  accept(repository);
  const written = await pawl(['draft', '.pawl/drafts.yaml'], repository.root);
  expect([written.code, written.stdout]).toEqual([
    1,
    expect.stringContaining('1 test in evals/gear/drafted.yaml'),
  ]);
  expect(written.stdout).toMatch(
    /refused: \.pawl\/drafts\.yaml:\d+ nothing tells a right answer to it from a wrong one: write `expected`/,
  );
});

test('many are asked for in several requests that differ', async () => {
  using repository = scratchRepository({ 'pawl.yaml': TASK, 'evals/promptfooconfig.yaml': SUITE });
  const { pawl, asked } = writing(ANGRY);
  await pawl([...KIND, '--count', '25'], repository.root);
  expect(asked.map((prompt) => /JSON array of (\d+) objects/.exec(prompt)?.[1]).sort()).toEqual([
    '10',
    '10',
    '5',
  ]);
  expect(new Set(asked).size).toBe(3);
});

test('a kind belongs to one suite', async () => {
  using repository = scratchRepository({ ...ruleSuite('evals/gear'), ...ruleSuite('evals/more') });
  const { pawl, asked } = writing([]);
  const run = await pawl(KIND, repository.root);
  expect([run.code, run.stderr]).toEqual([
    2,
    expect.stringMatching(/training\/several-suites.*--suite gear/s),
  ]);
  expect(asked).toEqual([]);
  const one = await pawl([...KIND, '--suite', 'more'], repository.root);
  expect(one.stdout).toContain('No draft to review: the answers of the model hold none.');
});
