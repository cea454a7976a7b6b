import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TaskSpec } from '../../src/tasks/task.ts';
import { taskReader } from '../../src/tasks/task-reader.ts';
import { measured } from './measured.ts';

const spec: TaskSpec = { kind: 'multi-label', expected: 'labels' };
const four = (value: number) => Number(value.toFixed(4));

describe('sets of labels', () => {
  const { counts } = taskReader(spec, [['a', 'b'], '["c"]', []]);
  const right = {
    cases: 1,
    'tp/a': 1,
    'tp/b': 1,
    exact: 1,
    'own-precision': 1,
    'own-recall': 1,
    'own-f1': 1,
  };

  test.each<[string, unknown]>([
    ['a JSON list', '["b", "a"]'],
    ['a fenced block', '```json\n["a", "b"]\n```'],
    ['a list that is not text', ['b', ' a ', 'a']],
    ['commas', 'a, b'],
    ['lines with marks', '- a\n- b\n'],
  ])('%s', (_name, output) => {
    expect(counts(0, output)).toEqual(right);
  });

  test.each<[string, unknown, Record<string, number>]>([
    [
      'one of two, and one that is wrong',
      '["a", "c"]',
      {
        cases: 1,
        'tp/a': 1,
        'fn/b': 1,
        'fp/c': 1,
        'own-precision': 0.5,
        'own-recall': 0.5,
        'own-f1': 0.5,
      },
    ],
    ['none', '[]', { cases: 1, 'fn/a': 1, 'fn/b': 1 }],
    [
      'a label that does not count',
      '["__proto__"]',
      { cases: 1, 'fn/a': 1, 'fn/b': 1, 'fp/(other)': 1, outside: 1 },
    ],
    ['broken JSON', '["a", "b"', { cases: 1, 'fn/a': 1, 'fn/b': 1, unreadable: 1 }],
    ['a list of objects', '[{"label": "a"}]', { cases: 1, 'fn/a': 1, 'fn/b': 1, unreadable: 1 }],
    ['nothing', '', { cases: 1, 'fn/a': 1, 'fn/b': 1, unreadable: 1 }],
    ['null', null, { cases: 1, 'fn/a': 1, 'fn/b': 1, unreadable: 1 }],
  ])('%s', (_name, output, expected) => {
    expect(counts(0, output)).toEqual(expected);
  });

  test('no label is expected: none is right, one is made up, an answer that cannot be read is wrong', () => {
    expect(counts(2, '[]')).toEqual({ cases: 1, exact: 1 });
    expect(counts(2, '["c"]')).toEqual({ cases: 1, 'fp/c': 1 });
    expect(counts(2, '')).toEqual({ cases: 1, unreadable: 1 });
  });

  test('cases without labels, or with one that the task does not list, are named by their place', () => {
    const { wrong } = taskReader({ ...spec, labels: ['a'] }, [['a'], undefined, '', ['a', 'z']]);
    expect(wrong).toEqual([
      { at: 1, why: 'it is not a list of labels: ["billing", "refund"]' },
      { at: 2, why: 'it is not a list of labels: ["billing", "refund"]' },
      { at: 3, why: '`z` is none of the labels that `task.labels` lists' },
    ]);
  });

  // scikit-learn 1.4.2: T, P = MultiLabelBinarizer(classes=['a', 'b', 'c', 'd', 'x']) of the lists below, then
  // f1_score(T, P, average=…, zero_division=0) and its kin, macro with labels=[0, 1, 2, 3]; accuracy_score(T, P)
  test('are measured as scikit-learn measures them', () => {
    const expected = [['a', 'b'], ['b'], [], ['c'], ['a', 'c'], ['b', 'c', 'd'], ['d'], ['a']];
    const answers = [['a'], ['b', 'x'], [], ['c'], ['c', 'a'], ['b', 'd'], ['a', 'd'], []];
    const values = measured(spec, expected, answers);
    const row = (score: string) =>
      ['micro', 'macro', 'samples'].map((kind) => four(values(`${kind}-${score}`)));
    expect(row('f1')).toEqual([0.7619, 0.8167, 0.6]);
    expect(row('precision')).toEqual([0.8, 0.9167, 0.625]);
    expect(row('recall')).toEqual([0.7273, 0.75, 0.6458]);
    expect(values('subset-accuracy')).toBe(0.375);
  });

  test('every metric is a rate, 1 for what is expected, whatever the order', () => {
    const labels = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(labels, { minLength: 1, maxLength: 8 }), fc.array(labels), (gold, other) => {
        const same = measured(
          spec,
          gold,
          gold.map((own) => own.toReversed()),
        );
        const mixed = measured(
          spec,
          gold,
          gold.map((own, at) => other[at] ?? own),
        );
        for (const name of ['micro-f1', 'macro-f1', 'samples-f1', 'subset-accuracy']) {
          expect(same(name)).toBeCloseTo(1, 9);
          expect(mixed(name)).toBeGreaterThanOrEqual(0);
          expect(mixed(name)).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(mixed('subset-accuracy')).toBeLessThanOrEqual(mixed('samples-f1') + 1e-9);
      }),
    );
  });
});
