import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ResultDocument } from '../../../src/report/documents/result-schema.ts';
import { documentOf, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { drawnModels } from '../../support/models/drawn-models.ts';
import { labelPrompt, labelReply, labelSuite } from '../../support/suites/label-suite.ts';

const TASK = '    task: { kind: classification, expected: label, slices: [lang] }';
const POLICY = `${TASK}\n    metrics: { macro-f1: { gate: true, tolerance: 0.01 } }`;
const prompt = 'evals/intents/prompt.txt';

/** A provider of the suite's own follows the prompt's rules; the tagger says the tags that it is told. */
const pawl = pawlWith(
  drawnModels(({ model, prompt }) =>
    model === 'file://tagger.js' ? prompt.split(' ').slice(4).join(' ') : labelReply(prompt),
  ),
);
const gate = (cwd: string) => pawl(['gate', '--base', 'main', '--format', 'json'], cwd);
const slotOf = (document: ResultDocument) => document.suites[0]?.slots[0];
const metric = (document: ResultDocument, name: string) =>
  slotOf(document)?.metrics.find((one) => one.name === name);
const broken = (document: ResultDocument) =>
  slotOf(document)?.cases.flatMap(({ id, transition }) => (transition === 'broken' ? [id] : []));

describe('a suite with a task', () => {
  test('a label that is no longer found is regressed by macro F1, though no assertion fails', async () => {
    using repository = scratchRepository(labelSuite(POLICY));
    repository.write({ [prompt]: labelPrompt({ refund: 'billing' }) });
    repository.commit('Call refunds billing');
    const result = await gate(repository.root);
    const document = documentOf(result);
    expect([result.code, document.verdict]).toEqual([1, 'regressed']);
    expect(document.title).toMatch(
      /^`intents` got worse\. The metric `macro-f1` fell from 100 % to 73\.3 %: 5 of 25 cases are worse here/,
    );
    expect(metric(document, 'pass')).toMatchObject({ baseline: 1, candidate: 1 });
    const names = slotOf(document)?.metrics.map(({ name }) => name) ?? [];
    expect([names[0], names.at(-1)]).toEqual(['macro-f1', 'pass']);
    expect(metric(document, 'macro-f1')).toMatchObject({
      gate: true,
      baseline: 1,
      candidate: expect.closeTo(0.7333, 4),
    });
    expect(broken(document)).toEqual(
      ['yesterday', 'again', 'please', 'abroad', 'twice'].map((topic) => `refund ${topic}`),
    );
    const task = slotOf(document)?.task;
    expect(task?.labels[0]).toMatchObject({ label: 'refund', support: 5, candidate: { recall: 0 } });
    expect(task?.confusions).toEqual([{ expected: 'refund', answer: 'billing', baseline: 0, candidate: 5 }]);
    expect(task?.slices.map(({ value, cases }) => [value, cases])).toEqual([
      ['en', 13],
      ['de', 12],
    ]);
    const report = readFileSync(path.join(repository.root, '.pawl/report.md'), 'utf8');
    expect(report).toContain('| `refund` | 5 | 100 % → 0 % | 100 % → 0 % | 100 % → 0 % |');
    const comment = readFileSync(path.join(repository.root, '.pawl/comment.md'), 'utf8');
    const [table = ''] = /^\| `prompt[\s\S]*?(?=\n\n)/m.exec(comment) ?? [];
    // Without assertions every answer passes: the table is of what the suite is judged by.
    expect(table).toContain('**`macro-f1`**');
    expect(table).not.toContain('pass\u00A0rate');
  });

  test('the guide shows what a gate prints', async () => {
    const guide = readFileSync(path.resolve(import.meta.dirname, '../../../docs/how-to/tasks.md'), 'utf8');
    const [policy = '', printed = ''] = [
      ...guide.matchAll(/```(?:yaml\n {3}# pawl\.yaml|text)\n([\s\S]*?)```/g),
    ].map(([, text = '']) => text.replaceAll(/^ {3}/gm, ''));
    using repository = scratchRepository({ ...labelSuite(''), 'pawl.yaml': policy });
    repository.write({ [prompt]: labelPrompt({ refund: 'billing' }) });
    repository.commit('Call refunds billing');
    const { stdout } = await pawl(['gate', '--base', 'main'], repository.root);
    const lines = (text: string) => text.split('\n').map((line) => line.trim());
    expect(lines(stdout)).toEqual(expect.arrayContaining(lines(printed)));
  });

  test('a metric of a label that no case expects is refused, with the nearest', async () => {
    using misspelt = scratchRepository(
      labelSuite(POLICY.replace('metrics: {', 'metrics: { recall/refnud: { gate: true },')),
    );
    misspelt.write({ [prompt]: labelPrompt({}, 'Sort these.') });
    misspelt.commit('Reword');
    const { code, stderr } = await gate(misspelt.root);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^pawl\.yaml:\d+:\d+: `suites\[0\]\.metrics\.recall\/refnud` cannot gate/);
    expect(stderr).toContain('Did you mean `recall/refund`?');
  });

  test('a label that is expected as the broken prompt gives it is a replaced check', async () => {
    const inMetadata = (text: string) =>
      text.replace(/, label: (\w+) \}, metadata: \{/g, ' }, metadata: { label: $1,');
    const files = Object.fromEntries(
      Object.entries(labelSuite(POLICY)).map(([file, text]) => [file, inMetadata(text)]),
    );
    const suite = 'evals/intents/promptfooconfig.yaml';
    using repository = scratchRepository(files);
    repository.write({
      [prompt]: labelPrompt({ refund: 'billing' }),
      [suite]: (files[suite] ?? '').replaceAll('label: refund', 'label: billing'),
    });
    const document = documentOf(await gate(repository.root));
    expect(document.removals).toEqual([
      { suite: 'intents', cases: 0, rewritten: 5, leftOut: 0, columns: [] },
    ]);
  });

  test('a reworded prompt passes', async () => {
    using repository = scratchRepository(labelSuite(POLICY));
    repository.write({ [prompt]: labelPrompt({}, 'Say what the message is about.') });
    const reworded = await gate(repository.root);
    expect([reworded.code, documentOf(reworded).verdict]).toEqual([0, 'pass']);
    expect(metric(documentOf(reworded), 'macro-f1')).toMatchObject({ difference: 0 });
    const comment = readFileSync(path.join(repository.root, '.pawl/comment.md'), 'utf8');
    expect(comment).toContain('25 cases, `macro-f1` 100 % → 100 %. This run would have shown');
  });

  test('answers outside of the labels count as wrong, and are said', async () => {
    using repository = scratchRepository(labelSuite(POLICY));
    repository.write({ [prompt]: labelPrompt({ fraud: 'Fraud, I think.' }) });
    const result = await gate(repository.root);
    const document = documentOf(result);
    expect([result.code, document.verdict]).toEqual([1, 'regressed']);
    expect(slotOf(document)?.task).toMatchObject({
      outside: { baseline: 0, candidate: 5 },
      confusions: [{ expected: 'fraud', answer: null, baseline: 0, candidate: 5 }],
    });
  });

  test('JSON that cannot be read is a wrong answer, not an error', async () => {
    const policy = POLICY.replace(
      'expected: label,',
      'expected: label, answer: intent, schema: { type: string },',
    );
    const files = labelSuite(policy);
    const json = (broken: boolean) =>
      labelPrompt(
        Object.fromEntries(
          ['billing', 'refund', 'card', 'fraud', 'other'].map((label) => [
            label,
            broken && label === 'card' ? '{"intent": "card"' : `{"intent": "${label}"}`,
          ]),
        ),
      );
    using repository = scratchRepository({ ...files, [prompt]: json(false) });
    repository.write({ [prompt]: json(true) });
    const result = await gate(repository.root);
    const document = documentOf(result);
    expect([result.code, document.verdict]).toEqual([1, 'regressed']);
    expect(slotOf(document)?.task?.unreadable).toEqual({ baseline: 0, candidate: 5 });
    expect(metric(document, 'valid')).toMatchObject({ baseline: 1, candidate: 0.8 });
  });

  test('tags that are not tags are a wrong answer, not an error', async () => {
    const cases = Array.from(
      { length: 12 },
      (_, i) =>
        `  - { description: n${i}, vars: { text: 'Ada Lovelace met ${i}', gold: 'B-per I-per O O' } }`,
    );
    const config = (answer: string) =>
      `prompts: ['{{text}} ${answer}']\nproviders: [file://tagger.js]\ntests:\n${cases.join('\n')}\n`;
    using repository = scratchRepository({
      'pawl.yaml': `suites:\n  - config: ner.yaml\n    task: { kind: ner, expected: gold, format: bio }\n    metrics: { f1: { gate: true } }\n`,
      'ner.yaml': config('B-per I-per O O'),
      'tagger.js': '// says its tags\n',
    });
    repository.write({ 'ner.yaml': config('B-per I-per') });
    const result = await gate(repository.root);
    expect([result.code, documentOf(result).verdict]).toEqual([1, 'regressed']);
    expect(metric(documentOf(result), 'f1')).toMatchObject({ baseline: 1, candidate: 0 });
    expect(slotOf(documentOf(result))?.task?.unreadable).toEqual({ baseline: 0, candidate: 12 });
  });

  test('a floor on macro F1 blocks a suite that is new', async () => {
    using repository = scratchRepository({ 'README.md': 'empty\n' });
    const floor = `${TASK}\n    metrics: { macro-f1: { gate: true, floor: 0.95 } }`;
    repository.write({
      ...labelSuite(floor),
      [prompt]: labelPrompt({ refund: 'billing', card: 'other', fraud: 'x' }),
    });
    const result = await gate(repository.root);
    expect([result.code, documentOf(result).verdict]).toEqual([1, 'regressed']);
    expect(metric(documentOf(result), 'macro-f1')?.floor).toMatchObject({ floor: 0.95, state: 'missed' });
  });

  test('a case without what is expected is an error that names it and its file', async () => {
    const bare = `  - { description: forgotten, vars: { message: 'My parrot' } }\n`;
    using repository = scratchRepository(labelSuite(POLICY));
    repository.write({
      'evals/intents/promptfooconfig.yaml': labelSuite(POLICY, bare)[
        'evals/intents/promptfooconfig.yaml'
      ] as string,
    });
    const result = await gate(repository.root);
    expect([result.code, documentOf(result).suites[0]?.cause]).toEqual([3, 'not-loaded']);
    expect(documentOf(result).reasons[0]?.text).toContain(
      'evals/intents/promptfooconfig.yaml:29:20: Case `forgotten` has no `label`',
    );
  });
});
