import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { pawlWith } from '../../support/command.ts';
import { type ScratchRepository, scratchRepository } from '../../support/files/repository.ts';
import { drawnModels, simulatedModels } from '../../support/models/drawn-models.ts';
import { labelPrompt, labelReply, labelSuite } from '../../support/suites/label-suite.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const LOST = ['kettle', 'lantern', 'compass', 'hammock'];
const models = simulatedModels();
const pawl = pawlWith(models);
let repository: ScratchRepository;
beforeAll(async () => {
  repository = scratchRepository({ ...ruleSuite('evals/gear'), 'evals/gear/prompt.txt': rulePrompt(LOST) });
  await pawl(['run'], repository.root);
});
afterAll(() => repository[Symbol.dispose]());

const at = (name: string) => path.join(repository.root, name);
const text = (name: string) => readFileSync(at(name), 'utf8');
interface Entry {
  accepted: boolean;
  corrected: string;
  vars: Record<string, string>;
  messages: { role: string; content: string }[];
  [key: string]: unknown;
}
const entriesOf = (name: string) => (parse(text(name)) as { entries: Entry[] }).entries;
/** Entries of a review file as a person accepts them, each with this answer. */
const accepted = (name: string, corrected: string) =>
  entriesOf(name).map((own) => ({ ...own, accepted: true, corrected }));

describe('pawl export training: failures become a review', () => {
  test('each failing case with its question, answer, reasons and source; nothing is accepted', async () => {
    const run = await pawl(['export', 'training', '--holdout', '0', '--out', 'all.yaml'], repository.root);
    expect([run.code, run.stdout], run.stderr).toEqual([
      0,
      '4 cases to review in all.yaml\nCorrect and accept them there. Then:\n  npx @pawl-dev/pawl export training all.yaml\n',
    ]);
    const entries = entriesOf('all.yaml');
    expect(entries.map(({ source }) => (source as { case: string }).case).sort()).toEqual([...LOST].sort());
    expect(entries[0]).toEqual({
      accepted: false,
      corrected: '',
      answer: 'No idea.',
      why: [expect.stringMatching(/^contains "Kettles whistle\."/)],
      expected: [{ type: 'contains', value: 'Kettles whistle.' }],
      vars: { message: 'About kettle, kettlecare and kettleuse' },
      messages: [
        {
          role: 'user',
          content: expect.stringMatching(/^You sell.*Customer: About kettle, kettlecare and kettleuse/s),
        },
      ],
      source: {
        suite: 'gear',
        case: 'kettle',
        slot: expect.any(String),
        model: 'openai:chat:simulated',
        commit: repository.git('rev-parse', 'HEAD'),
        at: expect.any(String),
        failed: '1 of 1',
      },
    });
  });

  test('a share is held out, the same one each time', async () => {
    const one = await pawl(['export', 'training', '--out', 'one.yaml'], repository.root);
    const two = await pawl(['export', 'training', '--out', 'two.yaml'], repository.root);
    expect(entriesOf('one.yaml')).toEqual(entriesOf('two.yaml'));
    const kept = entriesOf('one.yaml').length;
    expect(kept).toBe(2);
    expect(one.stdout).toContain('Held out, and still a test of the model: 2 cases (');
    expect(two.code).toBe(0);
  });

  test('a review that is there is not overwritten', async () => {
    const run = await pawl(['export', 'training', '--out', 'one.yaml'], repository.root);
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('training/review-exists')]);
  });

  test('what is accepted and still in the suite is refused and named with its line, and nothing is written', async () => {
    const entries = accepted('all.yaml', 'They whistle.');
    writeFileSync(at('accepted.yaml'), stringify({ pawl: 'training-review', version: 1, entries }));
    const run = await pawl(['export', 'training', 'accepted.yaml', '--out', 'leak.jsonl'], repository.root);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('refused, in a suite: 4');
    expect(run.stdout).toMatch(/accepted\.yaml:4 it is the case `kettle` of `gear`, which is still there/);
    expect(run.stdout).toContain('draft --from .pawl/samples.jsonl --model');
    expect(existsSync(at('leak.jsonl'))).toBe(false);
  });

  test('once they have left the suite they are written, read again and counted', async () => {
    using moved = scratchRepository({
      ...ruleSuite('evals/gear'),
      'evals/gear/prompt.txt': rulePrompt(LOST),
      'accepted.yaml': text('accepted.yaml'),
    });
    const config = path.join(moved.root, 'evals/gear/promptfooconfig.yaml');
    const lines = readFileSync(config, 'utf8').split('\n  - description: ');
    const kept = lines.filter((part) => !LOST.some((topic) => part.startsWith(`${topic}\n`)));
    writeFileSync(config, kept.join('\n  - description: '));
    const run = await pawl(['export', 'training', 'accepted.yaml', '--price', '25'], moved.root);
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toContain('4 examples in training.jsonl');
    expect(run.stdout).toContain('Read again: 4 examples, 0 of 8 cases of the suites stand in them.');
    expect(run.stdout).toContain('under 50, fine-tuning seldom beats a prompt');
    expect(run.stdout).toMatch(/tokens: [\d,]+ a pass \(o200k\), [\d,]+ in 3 epochs; cost: \$/);
    const written = readFileSync(path.join(moved.root, 'training.jsonl'), 'utf8').trim().split('\n');
    expect(JSON.parse(written[0] as string)).toEqual({
      messages: [
        { role: 'user', content: expect.stringContaining('About kettle') },
        { role: 'assistant', content: 'They whistle.' },
      ],
    });
    const from = readFileSync(path.join(moved.root, 'training.provenance.jsonl'), 'utf8').split(
      '\n',
    )[0] as string;
    expect(JSON.parse(from)).toMatchObject({
      line: 1,
      reviewed: 'accepted.yaml:4',
      suite: 'gear',
      case: 'kettle',
    });
  });

  test('without samples: what to do', async () => {
    using bare = scratchRepository(ruleSuite('evals/gear'));
    const run = await pawl(['export', 'training'], bare.root);
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('samples/unreadable-file')]);
  });
});

test('samples of another prompt than is checked out: no model is asked for drafts of them, and the reason is said', async () => {
  using other = scratchRepository({ ...ruleSuite('evals/gear'), 'evals/gear/prompt.txt': rulePrompt(LOST) });
  const drafting = simulatedModels();
  const command = pawlWith(drafting);
  await command(['run'], other.root);
  const asked = drafting.requests();
  other.write({ 'evals/gear/prompt.txt': rulePrompt([], 'You sell good camping gear.') });
  const run = await command(
    ['draft', '--from', '.pawl/samples.jsonl', '--model', 'openai:chat:writer'],
    other.root,
  );
  expect([run.code, drafting.requests()]).toEqual([1, asked]);
  expect(run.stdout).toBe(
    'No draft to review: no case of what is checked out fails in these samples. No model was asked.\n12 answers left out: another prompt, model or setting gave them than is checked out.\n',
  );
});

describe('pawl draft: variations of failing cases', () => {
  const drafts: Record<string, string>[] = [
    { message: 'My old kettle has gone quiet at breakfast, what could that be?' },
    { message: 'Say {{ 7 * 7 }} to a kettle that no longer sings on the stove' },
    { message: 'About kettle, kettlecare and kettleuse' },
    { message: 'file:///etc/passwd' },
    { message: '{{ env.OPENAI_API_KEY }} and the kettle' },
    { question: 'Another key' },
  ];
  // Last, so that it is asked for too.
  drafts.push({ message: 'Why would my whistling pot on the hob be silent since we moved house?' });
  drafts.push({ message: '{ "note": { "text": "- whistle: *gone*  # since { Monday }}" }' });
  const asked: string[] = [];
  const drafting = drawnModels((ask) => {
    if (ask.model !== 'writer') return simulatedModels().answer({ ...ask, draw: 0 });
    asked.push(ask.prompt);
    return `Here you are:\n\`\`\`json\n${JSON.stringify(ask.prompt.includes('About kettle') && ask.prompt.indexOf('About kettle') < ask.prompt.indexOf('Other cases') ? drafts : [])}\n\`\`\``;
  });
  const command = pawlWith(drafting);

  test('nearly known, hostile and malformed ones are left out and counted', async () => {
    const run = await command(
      [
        'draft',
        '--model',
        'openai:chat:writer',
        '--from',
        '.pawl/samples.jsonl',
        '--count',
        '32',
        '--out',
        'drafts.yaml',
      ],
      repository.root,
    );
    expect([run.code, run.stdout], run.stderr).toEqual([
      0,
      expect.stringContaining('3 drafts to review in drafts.yaml'),
    ]);
    expect(run.stdout).toContain('1 draft left out: nearly a case');
    expect(run.stdout).toContain('1 draft left out: names a file.');
    expect(run.stdout).toContain('2 drafts left out: holds a template.');
    expect(run.stdout).toContain('1 draft left out: not readable.');
    expect(asked).toHaveLength(4);
    expect(asked.every((prompt) => prompt.includes('Write 8 variations'))).toBe(true);
    const entries = entriesOf('drafts.yaml');
    expect(entries.map(({ vars }) => vars)).toEqual([drafts[0], drafts[6], drafts[7]]);
    expect(entries[0]).toMatchObject({
      accepted: false,
      expected: [{ type: 'contains', value: 'Kettles whistle.' }],
      source: { suite: 'gear', case: 'kettle', draftedBy: 'openai:chat:writer' },
    });
    expect(entries[0]?.messages[0]?.content).toMatch(/Customer: My old kettle has gone quiet/);
  });

  test('accepted ones become tests beside the suite, asked as they are written, with where they come from', async () => {
    const entries = entriesOf('drafts.yaml').map((own) => ({ ...own, accepted: true }));
    writeFileSync(at('reviewed.yaml'), stringify({ pawl: 'drafts', version: 1, entries }));
    const run = await command(['draft', 'reviewed.yaml'], repository.root);
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toContain('3 tests in evals/gear/drafted.yaml');
    expect(run.stdout).toContain('- file://drafted.yaml');
    const again = await command(['draft', 'reviewed.yaml'], repository.root);
    expect([again.code, again.stdout]).toEqual([
      1,
      expect.stringContaining('Nothing was written: no accepted draft can become a test.'),
    ]);
    expect(again.stdout).toMatch(/left out: reviewed\.yaml:4 stands in evals\/gear\/drafted\.yaml already/);
    expect(parse(text('evals/gear/drafted.yaml'))).toHaveLength(3);
    expect((parse(text('evals/gear/drafted.yaml')) as unknown[])[2]).toEqual({
      metadata: {
        id: expect.stringMatching(/^drafted-[0-9a-f]{8}$/),
        draftedBy: 'openai:chat:writer',
        draftedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        draftedFrom: 'kettle',
      },
      vars: drafts[7],
      assert: [{ type: 'contains', value: 'Kettles whistle.' }],
    });
  });

  test('drafts with a corrected answer train: their cases stay the exam', async () => {
    const entries = accepted('drafts.yaml', 'Kettles whistle.');
    writeFileSync(at('to-train.yaml'), stringify({ pawl: 'drafts', version: 1, entries }));
    const run = await pawl(['export', 'training', 'to-train.yaml'], repository.root);
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toContain('3 examples in training.jsonl');
    expect(run.stdout).toContain('0 of 12 cases of the suites stand in them.');
  });

  test('a model that writes none: the command says that its answers hold none', async () => {
    const idle = pawlWith(drawnModels(() => '[]'));
    const run = await idle(['draft', '--model', 'openai:chat:writer', '--out', 'none.yaml'], repository.root);
    expect([run.code, run.stdout]).toEqual([1, 'No draft to review: the answers of the model hold none.\n']);
  });

  test('a model that cannot be asked is an error with its own words', async () => {
    const gone = pawlWith(drawnModels(() => ({ error: 'API error: 404 no such model' })));
    const run = await gone(['draft', '--model', 'openai:chat:writer', '--out', 'none.yaml'], repository.root);
    expect([run.code, run.stderr]).toEqual([3, expect.stringMatching(/training\/no-drafts.*404/s)]);
  });
});

test('a suite of a task: wrong labels fail, the label is not a question, and drafts keep it', async () => {
  const task = '    task: { kind: classification, expected: label }';
  using labels = scratchRepository({
    ...labelSuite(task),
    'evals/intents/prompt.txt': labelPrompt({ card: 'other' }),
  });
  const classify = pawlWith(
    drawnModels(({ model, prompt }) =>
      model === 'writer'
        ? JSON.stringify([{ message: `Somebody paid for a sofa in ${prompt.length} towns at my expense` }])
        : labelReply(prompt),
    ),
  );
  const run = (...args: string[]) => classify(args, labels.root);
  await run('run');
  const found = await run('export', 'training', '--holdout', '0');
  expect([found.code, found.stdout], found.stderr).toEqual([0, expect.stringContaining('5 cases to review')]);
  const read = (name: string) =>
    (parse(readFileSync(path.join(labels.root, '.pawl', name), 'utf8')) as { entries: Entry[] }).entries;
  expect(read('training-review.yaml')[0]).toMatchObject({
    answer: 'other',
    why: ['not what the task expects'],
    vars: { message: expect.stringMatching(/^My card /) },
    graded: { label: 'card' },
  });
  const drafted = await run(
    'draft',
    '--model',
    'openai:chat:writer',
    '--from',
    '.pawl/samples.jsonl',
    '--count',
    '1',
  );
  expect([drafted.code, drafted.stdout], drafted.stderr).toEqual([
    0,
    expect.stringContaining('1 draft to review'),
  ]);
  expect(read('drafts.yaml')[0]).toMatchObject({
    graded: { label: 'card' },
    vars: { message: expect.any(String) },
  });
});

/** Questions that no suite asks. The first two are nearly the same. */
const ELSEWHERE = [
  'Which of your two branches sells used bicycles on Sundays?',
  'Which of your two branches sells used bicycles on Mondays?',
  'Please tell me when the museum opens after the holidays.',
  'My neighbour borrowed a ladder and never brought it back.',
];

test('main’s own samples are looked at with --from store, and pairs need an answer that failed', async () => {
  using stored = scratchRepository({
    ...ruleSuite('evals/gear'),
    'evals/gear/prompt.txt': rulePrompt(LOST),
    'pawl.yaml': 'baseline: { store: "dir:.pawl-store" }\n',
  });
  const run = (...args: string[]) => pawl(args, stored.root);
  const empty = await run('export', 'training', '--from', 'store');
  expect([empty.code, empty.stderr]).toEqual([3, expect.stringContaining('training/nothing-stored')]);
  await run('baseline', 'record');
  const found = await run('export', 'training', '--from', 'store', '--holdout', '0', '--out', 'review.yaml');
  expect([found.code, found.stdout], found.stderr).toEqual([
    0,
    '4 cases to review in review.yaml\nCorrect and accept them there. Then:\n  npx @pawl-dev/pawl export training review.yaml\n',
  ]);

  // The prompt moved on: what main answered before says nothing of it.
  stored.write({ 'evals/gear/prompt.txt': rulePrompt() });
  const moved = await run('export', 'training', '--from', 'store', '--out', 'none.yaml');
  expect(moved.stdout).toMatch(/^No case to review\.\n12 answers left out: another prompt/);

  const review = parse(readFileSync(path.join(stored.root, 'review.yaml'), 'utf8')) as { entries: Entry[] };
  const entries = review.entries.map((own, at) => {
    const { answer, ...rest } = own;
    const source = { ...(own.source as object), case: `moved ${at}` };
    const message = ELSEWHERE[at] as string;
    const vars = { message };
    const messages = [{ role: 'user', content: message }];
    const more = at === 0 ? {} : { answer };
    return { ...rest, ...more, source, vars, messages, accepted: true, corrected: 'Right.' };
  });
  stored.write({ 'pairs.yaml': stringify({ ...review, entries }) });
  const pairs = await run('export', 'training', 'pairs.yaml', '--format', 'dpo', '--out', 'pairs.jsonl');
  expect([pairs.code, pairs.stdout], pairs.stderr).toEqual([
    0,
    expect.stringContaining('3 examples in pairs.jsonl'),
  ]);
  expect(pairs.stdout).toContain('1 entry without a failing answer: no pair.');
  expect(pairs.stdout).toContain('cost: – (not known: --price USD)');
  const first = readFileSync(path.join(stored.root, 'pairs.jsonl'), 'utf8').split('\n')[0] as string;
  expect(JSON.parse(first)).toMatchObject({
    chosen: [{ content: 'Right.' }],
    rejected: [{ content: 'No idea.' }],
  });
});

test('a failing case is varied although its answer is stored as a digest alone', async () => {
  using stored = scratchRepository({
    ...ruleSuite('evals/gear'),
    'evals/gear/prompt.txt': rulePrompt(['kettle']),
    'pawl.yaml': 'baseline: { store: "dir:.pawl-store", outputs: digest }\n',
  });
  const asked: string[] = [];
  const command = pawlWith(
    drawnModels((ask) => {
      if (ask.model !== 'writer') return models.answer({ ...ask, draw: 0 });
      asked.push(ask.prompt);
      return JSON.stringify([{ message: 'My old pot has gone quiet at breakfast, what could that be?' }]);
    }),
  );
  await command(['baseline', 'record'], stored.root);
  const run = await command(
    ['draft', '--model', 'openai:chat:writer', '--from', 'store', '--count', '1'],
    stored.root,
  );
  expect([run.code, run.stdout], run.stderr).toEqual([0, expect.stringContaining('1 draft to review')]);
  expect(asked).toEqual([expect.stringMatching(/The case:[\s\S]*About kettle/)]);
});

test('a model that pawl.yaml names drafts too, and a suite that cannot be read stops both commands', async () => {
  using named = scratchRepository({
    ...ruleSuite('evals/gear'),
    'pawl.yaml': "models:\n  writer: { id: 'openai:chat:strong' }\n",
  });
  const asked = new Set<string>();
  const command = pawlWith(
    drawnModels(({ model }) => {
      asked.add(model);
      return JSON.stringify([{ message: 'My old pot has gone quiet at breakfast, what could that be?' }]);
    }),
  );
  const draft = ['draft', '--model', 'pawl:model:writer', '--count', '1'];
  const run = await command(draft, named.root);
  expect([run.code, run.stdout, [...asked]], run.stderr).toEqual([
    0,
    expect.stringContaining('1 draft to review'),
    ['strong'],
  ]);
  named.write({
    'evals/other/promptfooconfig.yaml': 'prompts: [file://gone.txt]\nproviders: [echo]\ntests: [{}]\n',
  });
  for (const args of [
    [...draft, '--out', 'more.yaml'],
    ['export', 'training', '.pawl/drafts.yaml'],
  ]) {
    const stopped = await command(args, named.root);
    expect([stopped.code, stopped.stderr]).toEqual([3, expect.stringContaining('training/suite-unread')]);
  }
});

test('a case that is judged otherwise than its suite says is not varied: its drafts would be judged like all others', async () => {
  using strict = scratchRepository({
    'promptfooconfig.yaml': `
prompts: ['{{x}}']
providers: ['openai:chat:one']
tests:
  - { description: plain, vars: { x: a kettle }, assert: [{ type: contains, value: ok }] }
  - { description: half, vars: { x: a lantern }, threshold: 0.5, assert: [{ type: contains, value: ok }, { type: contains, value: kind }] }
`,
  });
  const drafting = pawlWith(
    drawnModels(({ prompt }) => JSON.stringify([{ x: `something new of ${prompt.length} sorts` }])),
  );
  const run = await drafting(['draft', '--model', 'openai:chat:writer', '--count', '2'], strict.root);
  expect(run.stdout, run.stderr).toContain(
    '1 case not varied: without a text, or with checks or settings that a draft cannot take over.',
  );
  const drafted = readFileSync(path.join(strict.root, '.pawl/drafts.yaml'), 'utf8');
  const cases = (parse(drafted) as { entries: { source: { case: string } }[] }).entries.map(
    ({ source }) => source.case,
  );
  expect([...new Set(cases)]).toEqual(['plain']);
});
