import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ResultDocument } from '../../../src/report/documents/result-schema.ts';
import { documentOf, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { drawnModels } from '../../support/models/drawn-models.ts';

/** Answers what the case gives for the word that the prompt begins with. */
const pawl = pawlWith(
  drawnModels(({ prompt }) => {
    const [word, ...answers] = prompt.split(' | ').map((part) => part.trim());
    return answers[word === 'worse' ? 1 : 0] ?? '';
  }),
);
const gate = (cwd: string) => pawl(['gate', '--base', 'main', '--format', 'json'], cwd);
const slotOf = (document: ResultDocument) => document.suites[0]?.slots[0];
const metric = (document: ResultDocument, name: string) =>
  slotOf(document)?.metrics.find((one) => one.name === name);

interface Case {
  readonly gold: unknown;
  readonly right: string;
  readonly worse: string;
}

function suite(
  task: string,
  metrics: string,
  caseOf: (at: number) => Case,
  size = 24,
): Record<string, string> {
  const tests = Array.from({ length: size }, (_, at) => {
    const { gold, right, worse } = caseOf(at);
    return JSON.stringify({
      description: `case ${at}`,
      vars: { right: `${right}`, worse: `${worse}`, at },
      metadata: { gold, lang: at % 2 ? 'de' : 'en' },
    });
  });
  return {
    'pawl.yaml': `suites:\n  - config: suite.yaml\n    task: { expected: gold, slices: [lang], ${task} }\n    metrics: { ${metrics} }\n`,
    'suite.yaml': `prompts: [file://prompt.txt]\nproviders: [file://model.js]\ntests:\n${tests.map((one) => `  - ${one}`).join('\n')}\n`,
    'prompt.txt': 'right | {{right}} | {{worse}} | {{at}}',
    'model.js': '// answers what the case gives\n',
  };
}

const WORSE = { 'prompt.txt': 'worse | {{right}} | {{worse}} | {{at}}' };
const REWORDED = { 'prompt.txt': 'right | {{right}} | {{worse}} | no. {{at}}' };

async function gated(files: Record<string, string>, change: Record<string, string>) {
  using repository = scratchRepository(files);
  repository.write(change);
  repository.commit('Change the prompt');
  const result = await gate(repository.root);
  const report = readFileSync(path.join(repository.root, '.pawl/report.md'), 'utf8');
  return { code: result.code, document: documentOf(result), report };
}

const LABELS = ['billing', 'refund', 'card'];
const twoLabels = (at: number): Case => {
  const gold = [LABELS[at % 3], LABELS[(at + 1) % 3]];
  return {
    gold,
    right: JSON.stringify(gold),
    worse: JSON.stringify(gold.map((label) => (label === 'refund' ? 'refunds' : label))),
  };
};
const tagged = (at: number): Case => ({
  gold: ['DET', 'NOUN', at % 2 ? 'VERB' : 'ADJ'],
  right: `DET NOUN ${at % 2 ? 'VERB' : 'ADJ'}`,
  worse: `DET NOUN ${at % 2 ? 'NOUN' : 'ADJ'}`,
});
const amount = (at: number): Case => ({
  gold: 100 + at,
  right: String(100.5 + at),
  worse: at < 8 ? String(130 + at) : String(100.5 + at),
});

describe('sets of labels', () => {
  const files = suite(
    'kind: multi-label',
    'micro-f1: { gate: true }, "samples-f1@lang=de": { floor: 0.9 }',
    twoLabels,
  );

  test('a label under another name is regressed by micro F1, and said to be none of the labels', async () => {
    const { code, document, report } = await gated(files, WORSE);
    expect([code, document.verdict]).toEqual([1, 'regressed']);
    expect(document.title).toMatch(/The metric `micro-f1` fell from 100 % to 66\.7 %/);
    expect(metric(document, 'samples-f1@lang=de')?.floor?.state).toBe('missed');
    expect(slotOf(document)?.task?.outside).toEqual({ baseline: 0, candidate: 16 });
    expect(report).toContain('answers with a label that does not count: 0 → 16');
    expect(slotOf(document)?.task?.labels[0]).toMatchObject({ label: 'refund', candidate: { recall: 0 } });
  });

  test('a reworded prompt passes', async () => {
    const { code, document } = await gated(files, REWORDED);
    expect([code, document.verdict]).toEqual([0, 'pass']);
    expect(metric(document, 'subset-accuracy')).toMatchObject({ baseline: 1, candidate: 1 });
  });
});

describe('tags of tokens', () => {
  const files = suite('kind: token-classification', 'macro-f1: { gate: true }', tagged);

  test('a tag that is no longer told is regressed by macro F1, with its confusions', async () => {
    const { code, document, report } = await gated(files, WORSE);
    expect([code, document.verdict]).toEqual([1, 'regressed']);
    expect(metric(document, 'accuracy')).toMatchObject({
      baseline: 1,
      candidate: expect.closeTo(60 / 72, 9),
    });
    expect(slotOf(document)?.task?.confusions).toEqual([
      { expected: 'VERB', answer: 'NOUN', baseline: 0, candidate: 12 },
    ]);
    expect(report).toContain('| `VERB` | `NOUN` | 0 | 12 |');
    expect(report).toContain('| expected | answered | main, tokens | this PR, tokens |');
  });

  test('an answer with other tokens is wrong, and said', async () => {
    const shorter = suite('kind: token-classification', 'accuracy: { gate: true }', (at) => ({
      ...tagged(at),
      worse: 'DET NOUN',
    }));
    const { code, document, report } = await gated(shorter, WORSE);
    expect([code, document.verdict]).toEqual([1, 'regressed']);
    expect(slotOf(document)?.task?.misaligned).toEqual({ baseline: 0, candidate: 24 });
    expect(report).toContain('answers with other tokens: 0 → 24');
  });
});

describe('numbers', () => {
  const files = suite('kind: number, within: 1', 'mae: { gate: true, tolerance: 1 }', amount);

  test('an error that rose is regressed: of an error the lower is better', async () => {
    const { code, document, report } = await gated(files, WORSE);
    expect([code, document.verdict]).toEqual([1, 'regressed']);
    expect(document.title).toMatch(/The metric `mae` rose from 0\.5 to 10\.333/);
    expect(metric(document, 'mae')).toMatchObject({
      direction: 'lower',
      unit: 'score',
      baseline: 0.5,
      candidate: expect.closeTo(31 / 3, 9),
    });
    expect(metric(document, 'within')).toMatchObject({ unit: 'rate', candidate: expect.closeTo(2 / 3, 9) });
    expect(report).toMatch(
      /\| `lang: de` \| 12 \| `mae` \| 0\.5 \| 10\.333 \| \+9\.83 \| [+−][\d.]+ … [+−][\d.]+ \|/,
    );
  });

  test('an error that fell passes, and so does one within the tolerance', async () => {
    const better = suite('kind: number', 'rmse: { gate: true, tolerance: 2 }', (at) => ({
      ...amount(at),
      worse: String(100 + at),
    }));
    const fell = await gated(better, WORSE);
    expect([fell.code, fell.document.verdict, metric(fell.document, 'rmse')?.difference]).toEqual([
      0,
      'pass',
      -0.5,
    ]);
    const slightly = suite('kind: number', 'rmse: { gate: true, tolerance: 2 }', (at) => ({
      ...amount(at),
      worse: String(102 + at),
    }));
    const rose = await gated(slightly, WORSE);
    expect([rose.code, metric(rose.document, 'rmse')?.difference]).toEqual([0, 1.5]);
  });

  test('answers in another notation are not numbers: wrong, said, and never a gain', async () => {
    const comma = suite('kind: number', 'mae: { gate: true }', (at) => ({
      ...amount(at),
      worse: `1.234,${at}`,
    }));
    const { code, document, report } = await gated(comma, WORSE);
    expect([code, document.verdict]).toEqual([1, 'regressed']);
    expect(slotOf(document)?.task?.unreadable).toEqual({ baseline: 0, candidate: 24 });
    expect(report).toContain('answers that are not a number: 0 → 24');
  });

  test('a floor of an error is a ceiling', async () => {
    const ceiling = suite('kind: number', 'mae: { gate: true, floor: 5 }', amount);
    const { document } = await gated(ceiling, WORSE);
    expect(metric(document, 'mae')?.floor).toMatchObject({ floor: 5, value: expect.closeTo(31 / 3, 9) });
    const kept = await gated(ceiling, REWORDED);
    expect(metric(kept.document, 'mae')?.floor?.state).toBe('held');
  });

  test('rules of main for an error keep their direction where this PR edits them', async () => {
    const { code, document } = await gated(files, {
      ...WORSE,
      'pawl.yaml': (files['pawl.yaml'] ?? '').replace('tolerance: 1', 'tolerance: 100'),
    });
    expect(code).toBe(1);
    expect(metric(document, 'mae')).toMatchObject({ direction: 'lower' });
    expect(document.title).toMatch(/The metric `mae` rose from 0\.5 to 10\.333/);
  });
});

describe('length and labels', () => {
  const answered = (at: number): Case => ({
    gold: 'refund',
    right: 'refund',
    worse: `refund, and I would be glad to help you with anything else ${at}`,
  });

  test('answers that grew are regressed where their length gates, and only shown where it is watched', {
    tags: ['slow'],
  }, async () => {
    const prompts = (metrics: string) =>
      Object.fromEntries(
        Object.entries(suite('kind: classification', metrics, answered, 40)).map(([file, text]) => [
          file,
          text
            .replace(/ {4}task: .*\n/, '')
            .replaceAll('"metadata":', '"assert":[{"type":"contains","value":"refund"}],"metadata":'),
        ]),
      );
    const longer = await gated(prompts('answer length: { gate: true, tolerance: 5 }'), WORSE);
    expect([longer.code, longer.document.verdict]).toEqual([1, 'regressed']);
    expect(longer.document.title).toMatch(/Answer length rose from 6 characters to \d+ characters/);
    expect(metric(longer.document, 'answer length')).toMatchObject({
      unit: 'characters',
      direction: 'lower',
      baseline: 6,
    });
    const watched = await gated(prompts('answer length: {}'), WORSE);
    expect([watched.code, watched.document.verdict]).toEqual([0, 'pass']);
    expect(metric(watched.document, 'answer length')).toMatchObject({ gate: false, baseline: 6 });
    const unnamed = await gated(prompts('score: {}'), WORSE);
    expect(metric(unnamed.document, 'answer length')).toBeUndefined();
  });
});
