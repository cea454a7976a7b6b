import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TaskSpec } from '../../src/tasks/task.ts';
import { taskReader } from '../../src/tasks/task-reader.ts';
import { dataBeside } from '../support/files/data-beside.ts';
import { measured } from './measured.ts';

const data = dataBeside('.');
const rowsOf = (file: string): Record<string, string>[] =>
  readFileSync(path.join(data, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('published examples', () => {
  // scikit-learn's documentation of classification_report: y_true = [0, 1, 2, 2, 2], y_pred = [0, 0, 2, 2, 1]
  test('classification_report', () => {
    const values = measured(
      { kind: 'classification', expected: 'label' },
      [0, 1, 2, 2, 2],
      ['0', '0', '2', '2', '1'],
    );
    expect(values('accuracy')).toBeCloseTo(0.6, 9);
    expect(['macro-precision', 'macro-recall', 'macro-f1'].map(values)).toEqual([
      0.5, 0.5555555555555555, 0.48888888888888893,
    ]);
    expect(['precision/0', 'recall/0', 'f1/0'].map(values)).toEqual([0.5, 1, 2 / 3]);
    expect(['precision/1', 'recall/1', 'f1/1'].map(values)).toEqual([0, 0, 0]);
    expect(['precision/2', 'recall/2', 'f1/2'].map(values)).toEqual([1, 2 / 3, 0.8]);
  });

  // seqeval's README: f1_score(y_true, y_pred) = 0.50
  test('seqeval', () => {
    const expected = ['O O O B-MISC I-MISC I-MISC O', 'B-PER I-PER O'];
    const answers = ['O O B-MISC I-MISC I-MISC I-MISC O', 'B-PER I-PER O'];
    const values = measured({ kind: 'ner', expected: 'tags', format: 'bio' }, expected, answers);
    expect(['f1', 'precision', 'recall', 'macro-f1', 'partial-f1', 'f1/PER', 'f1/MISC'].map(values)).toEqual([
      0.5, 0.5, 0.5, 0.5, 0.75, 1, 0,
    ]);
  });
});

describe.skipIf(!existsSync(data))('real data beside the repository', () => {
  // F1 (entity): Derczynski et al. 2017, Results of the WNUT2017 Shared Task. Precision, recall and the macro average over
  // expected types: an independent conlleval in Python over the same files.
  test.each([
    ['arcada', 0.474, 0.3457, 0.3998, 0.2946],
    ['drexel_cci', 0.5039, 0.1779, 0.263, 0.1491],
    ['flytxt', 0.4792, 0.3197, 0.3835, 0.2639],
    ['mic-cis', 0.4097, 0.3383, 0.3706, 0.2818],
    ['sjtu_adapt', 0.5021, 0.3383, 0.4042, 0.2924],
    ['spinningbytes', 0.4709, 0.3596, 0.4078, 0.2698],
    ['uh_ritual', 0.5754, 0.329, 0.4186, 0.3158],
  ])('WNUT17: %s', (system, ...expected) => {
    const gold = rowsOf('ner/wnut17_test_gold.jsonl').map(({ tags }) => tags);
    const answers = rowsOf('ner/wnut17_test_7_systems.jsonl').map((row) => row[system] as string);
    const spec: TaskSpec = { kind: 'ner', expected: 'tags', format: 'bio' };
    const values = measured(spec, gold, answers);
    const four = ['precision', 'recall', 'f1', 'macro-f1'].map((name) => Number(values(name).toFixed(4)));
    expect(four).toEqual(expected);
    expect(values('partial-f1')).toBeGreaterThan(values('f1'));
  });

  // numpy: tp, fp, fn by label, then means over the 77 labels (scikit-learn's macro average with zero_division=0)
  test('Banking77: a rule that errs in three of ten, one in six of these with no label', () => {
    const gold = rowsOf('classification/banking77_test.jsonl').map(({ label }) => label as string);
    const labels = [...new Set(gold)].sort();
    const answers = gold.map((label, i) => {
      const k = (i * 7919) % 100;
      if (k < 70) return label;
      return k < 95 ? (labels[(labels.indexOf(label) * 5 + i) % labels.length] as string) : 'no idea';
    });
    const spec: TaskSpec = { kind: 'classification', expected: 'label' };
    const values = measured(spec, gold, answers);
    const four = ['accuracy', 'macro-precision', 'macro-recall', 'macro-f1'].map((name) =>
      Number(values(name).toFixed(4)),
    );
    expect(four).toEqual([0.7032, 0.7426, 0.7032, 0.7218]);
    const { counts } = taskReader(spec, gold);
    expect(answers.filter((answer, i) => counts(i, answer)?.outside === 1)).toHaveLength(154);
  });
});
