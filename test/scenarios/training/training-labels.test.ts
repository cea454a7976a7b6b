import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { drawnModels } from '../../support/models/drawn-models.ts';

const QUESTIONS = [
  ['Where do I see when my money is back?', 'refund'],
  ['The lamp never reached our house.', 'delivery'],
  ['Please send the bill of March again.', 'invoice'],
] as const;
const MORE = [
  'My aunt asks whether her old sofa was paid out yet.',
  'Nobody has seen a courier in this street since Tuesday.',
  'Bookkeeping wants a copy with our new tax number on it.',
];

/** A suite whose answers are JSON with a label in it. `place`: where a case says which label it expects. */
function suite(place: 'vars' | 'metadata') {
  const tests = QUESTIONS.map(([message, queue]) =>
    place === 'vars' ? { vars: { message, queue } } : { vars: { message }, metadata: { queue } },
  );
  return {
    'pawl.yaml': `suites:
  - config: evals/promptfooconfig.yaml
    task: { kind: classification, expected: queue, answer: queue }
`,
    'evals/promptfooconfig.yaml': stringify({
      prompts: ['Answer as JSON. Customer: {{message}}'],
      providers: ['openai:chat:small'],
      tests,
    }),
  };
}
const pawl = pawlWith(
  drawnModels(({ model, prompt }) => {
    const at = QUESTIONS.findIndex(([message]) => prompt.split('Other cases')[0]?.includes(message));
    return model === 'writer' ? JSON.stringify([{ message: MORE[at] }]) : '{"queue": "none", "reply": "?"}';
  }),
);
const DRAFT = ['draft', '--model', 'openai:chat:writer', '--count', '3'];

describe('training data of a suite with labels', () => {
  test('labels are read from the answers as the task reads them, and one that its case does not expect is named', async () => {
    using repository = scratchRepository(suite('vars'));
    const drafted = await pawl(DRAFT, repository.root);
    expect(drafted.stdout, drafted.stderr).toContain('3 drafts to review');
    const file = path.join(repository.root, '.pawl/drafts.yaml');
    const review = parse(readFileSync(file, 'utf8')) as { entries: { graded: { queue: string } }[] };
    const corrected = ['refund', 'delivery', 'refund'].map((queue, at) =>
      JSON.stringify({ queue, reply: `We answer number ${at}.` }),
    );
    const entries = review.entries.map((own, at) => ({ ...own, accepted: true, corrected: corrected[at] }));
    writeFileSync(file, stringify({ ...review, entries }));
    const run = await pawl(['export', 'training', '.pawl/drafts.yaml'], repository.root);
    expect(run.stdout).toContain('3 examples in training.jsonl');
    expect(run.stdout).toContain('labels: refund 2 (thin), delivery 1 (thin) · thin: under 10\n');
    expect(run.stdout).toMatch(
      /look again: another label than the case expects \(invoice → refund\): \.pawl\/drafts\.yaml:\d+\n/,
    );
    expect(run.stdout.match(/look again/g)).toHaveLength(1);
  });

  test('an answer that the task cannot read is counted as such', async () => {
    using repository = scratchRepository(suite('vars'));
    await pawl(DRAFT, repository.root);
    const file = path.join(repository.root, '.pawl/drafts.yaml');
    const review = parse(readFileSync(file, 'utf8')) as { entries: object[] };
    const entries = review.entries.map((own) => ({ ...own, accepted: true, corrected: 'Refund.' }));
    writeFileSync(file, stringify({ ...review, entries }));
    const run = await pawl(['export', 'training', '.pawl/drafts.yaml'], repository.root);
    expect(run.stdout).toContain('labels: (not readable) 3 (thin)');
    expect(run.stdout).toContain('(refund → (not readable))');
  });

  test('cases that say in metadata what they expect are varied, and their tests say it there', async () => {
    using repository = scratchRepository(suite('metadata'));
    const drafted = await pawl(DRAFT, repository.root);
    expect(drafted.stdout, drafted.stderr).toContain('3 drafts to review');
    const file = path.join(repository.root, '.pawl/drafts.yaml');
    const review = parse(readFileSync(file, 'utf8')) as { entries: { graded: object }[] };
    expect(review.entries.map(({ graded }) => graded)).toEqual(QUESTIONS.map(([, queue]) => ({ queue })));
    writeFileSync(
      file,
      stringify({ ...review, entries: review.entries.map((own) => ({ ...own, accepted: true })) }),
    );
    const written = await pawl(['draft', '.pawl/drafts.yaml'], repository.root);
    expect(written.stdout, written.stderr).toContain('3 tests in evals/drafted.yaml');
    const tests = parse(readFileSync(path.join(repository.root, 'evals/drafted.yaml'), 'utf8')) as object[];
    expect(tests).toMatchObject(
      QUESTIONS.map(([, queue], at) => ({ metadata: { queue }, vars: { message: MORE[at] } })),
    );
    expect(tests.every((own) => !('queue' in (own as { vars: object }).vars))).toBe(true);
  });

  test('a list in metadata is written as a list again, and the suite with its drafts is judged by the task', async () => {
    const files = suite('metadata');
    const tests = QUESTIONS.map(([message, queue]) => ({
      vars: { message },
      metadata: { queues: [queue, 'any'] },
    }));
    const own = parse(files['evals/promptfooconfig.yaml']) as object;
    using repository = scratchRepository({
      'pawl.yaml': `suites:
  - config: evals/promptfooconfig.yaml
    task: { kind: multi-label, expected: queues }
`,
      'evals/promptfooconfig.yaml': stringify({ ...own, tests }),
    });
    await pawl(DRAFT, repository.root);
    const file = path.join(repository.root, '.pawl/drafts.yaml');
    const review = parse(readFileSync(file, 'utf8')) as { entries: { graded: object }[] };
    expect(review.entries[0]?.graded).toEqual({ queues: '["refund","any"]' });
    writeFileSync(
      file,
      stringify({ ...review, entries: review.entries.map((entry) => ({ ...entry, accepted: true })) }),
    );
    await pawl(['draft', '.pawl/drafts.yaml'], repository.root);
    const drafted = parse(readFileSync(path.join(repository.root, 'evals/drafted.yaml'), 'utf8'));
    expect(drafted).toMatchObject([{ metadata: { queues: ['refund', 'any'] } }, {}, {}]);
    repository.write({
      'evals/promptfooconfig.yaml': stringify({ ...own, tests: 'file://drafted.yaml' }),
    });
    const run = await pawl(['run'], repository.root);
    expect(run.stdout, run.stderr).toContain('3 samples (0 with an error)');
  });

  test('a failing case that says in metadata what it expects: the label stands in the review, and another one is named', async () => {
    using repository = scratchRepository(suite('metadata'));
    await pawl(['run'], repository.root);
    await pawl(['export', 'training', '--holdout', '0'], repository.root);
    const file = path.join(repository.root, '.pawl/training-review.yaml');
    const review = parse(readFileSync(file, 'utf8')) as { entries: { graded: object }[] };
    expect(review.entries.map(({ graded }) => graded)).toEqual(QUESTIONS.map(([, queue]) => ({ queue })));
    const entries = review.entries.map((own) => ({
      ...own,
      accepted: true,
      corrected: '{"queue":"refund"}',
    }));
    writeFileSync(file, stringify({ ...review, entries }));
    // Trained on, the cases leave the suite.
    const kept = stringify({
      ...(parse(suite('metadata')['evals/promptfooconfig.yaml']) as object),
      tests: [{ vars: { message: 'Is the shop open on Sundays?' }, metadata: { queue: 'hours' } }],
    });
    repository.write({ 'evals/promptfooconfig.yaml': kept });
    const run = await pawl(['export', 'training', '.pawl/training-review.yaml'], repository.root);
    expect(run.stdout, run.stderr).toContain('3 examples in training.jsonl');
    expect(run.stdout).toMatch(/look again: .*\(delivery → refund\): \S+:\d+\n/);
    expect(run.stdout).toMatch(/look again: .*\(invoice → refund\): \S+:\d+\n/);
  });
});
