import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberOf } from '../../src/tasks/numbers.ts';
import { isRight, type TaskSpec } from '../../src/tasks/task.ts';
import { taskMetricOf } from '../../src/tasks/task-metric.ts';
import { taskReader } from '../../src/tasks/task-reader.ts';
import { measured } from './measured.ts';

const spec: TaskSpec = { kind: 'number', expected: 'amount', within: 0.5 };

describe('numbers', () => {
  test.each<[unknown, number | null, number | null]>([
    [1234.5, 1234.5, 1234.5],
    [' 1234.5\n', 1234.5, null],
    ['1,234.5', 1234.5, null],
    ['1.234,5', null, 1234.5],
    ['1,234', 1234, 1.234],
    ['1.234', 1.234, 1234],
    ['1,234,567', 1_234_567, null],
    ['1.234.567', null, 1_234_567],
    ['1,5', null, 1.5],
    ['12,34', null, 12.34],
    ["1'234", 1234, 1234],
    ['1 234 567', 1_234_567, 1_234_567],
    ['1 234', 1234, 1234],
    ['1 234,567', null, 1234.567],
    ['1 23', null, null],
    ['−3', -3, -3],
    ['+3e2', 300, 300],
    ['.5', 0.5, null],
    ['１２', 12, 12],
    ['```\n42\n```', 42, 42],
    ['42 kg', null, null],
    ['about 42', null, null],
    ['4 2', null, null],
    ['', null, null],
    ['-', null, null],
    ['e5', null, null],
    ['NaN', null, null],
    ['Infinity', null, null],
    ['1e999', null, null],
    ['0x10', null, null],
    [null, null, null],
    [[3], null, null],
    [true, null, null],
  ])('%j is %j, with a decimal comma %j', (value, point, comma) => {
    expect(numberOf({ kind: 'value', value })).toBe(point);
    expect(numberOf({ kind: 'value', value }, ',')).toBe(comma);
  });

  test('every number that JSON writes is read as it is', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e90, max: 1e90 }), (value) => {
        expect(numberOf({ kind: 'value', value: JSON.stringify(value) })).toBeCloseTo(value, 12);
      }),
    );
  });

  test('an answer that is not a number is wrong, and as far off as the task says', () => {
    const { counts } = taskReader(spec, [10, 0]);
    expect(counts(0, 'ten')).toEqual({ cases: 1, over: 20, sq: 400, off: 1, unreadable: 1 });
    expect(counts(1, '')).toEqual({ cases: 1, over: 1, sq: 1, off: 1, unreadable: 1 });
    const own = taskReader({ ...spec, worst: 7 }, [10]);
    expect(own.counts(0, null)).toEqual({ cases: 1, over: 7, sq: 49, off: 1, unreadable: 1 });
  });

  test('a number further off than that counts as it is: the largest error of answers has to be set', () => {
    const [usual, set] = [taskReader(spec, [10]), taskReader({ ...spec, worst: 1000 }, [10])];
    expect([usual.counts(0, '900')?.over, usual.counts(0, null)?.over]).toEqual([890, 20]);
    expect([set.counts(0, '900')?.over, set.counts(0, null)?.over]).toEqual([890, 1000]);
  });

  test.each<[TaskSpec['within'], number, number, boolean]>([
    [undefined, 0.3, 0.1 + 0.2, true],
    [undefined, 3, 3.01, false],
    [0.5, 3, 3.5, true],
    [0.5, 3, 3.51, false],
    [0.1, 0.2, 0.3, true],
    ['5%', 200, 210, true],
    ['5%', -200, -190, true],
    ['5%', 200, 211, false],
    ['5%', 0, 0.001, false],
  ])('within %j of %d: %d is right: %s', (within, expected, answer, right) => {
    const { counts } = taskReader(
      { kind: 'number', expected: 'x', ...(within !== undefined && { within }) },
      [expected],
    );
    expect(isRight(counts(0, answer) ?? {})).toBe(right);
  });

  // scikit-learn 1.4.2: mean_absolute_error(y, q), mean_squared_error(y, q) ** 0.5
  test('are measured as scikit-learn measures them', () => {
    const values = measured(spec, [3, -0.5, 2, 7, 1250.5], ['2.5', '0.0', 2, '8', '1,190.25']);
    expect(values('mae')).toBeCloseTo(12.45, 9);
    expect(values('rmse')).toBeCloseTo(26.950185528118354, 9);
    expect(values('within')).toBeCloseTo(0.6, 12);
  });

  test('have no labels, and `within` only where the task sets a tolerance', () => {
    const { within: _, ...bare } = spec;
    expect(['mae', 'rmse', 'within'].map((name) => taskMetricOf(name, spec)?.measure)).toEqual([
      'mae',
      'rmse',
      'within',
    ]);
    expect(['within', 'f1/3', 'mae/3', 'accuracy'].map((name) => taskMetricOf(name, bare))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
