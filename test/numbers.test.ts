import { describe, expect, test } from 'vitest';
import * as numbers from '../src/numbers.ts';
import { greatest, least } from '../src/numbers.ts';

const table = <T extends unknown[]>(format: (...args: T) => string, rows: readonly [...T, string][]) =>
  test.each(rows)('%s', (...row) => {
    const expected = row.at(-1);
    expect(format(...(row.slice(0, -1) as T))).toBe(expected);
  });

describe('rate', () =>
  table(numbers.rate, [
    [0, '0 %'],
    [1, '100 %'],
    [0.9333, '93.3 %'],
    [0.9, '90.0 %'],
    [0.9999, '>99.9 %'],
    [0.0001, '<0.1 %'],
    [1 - 1e-13, '100 %'],
    [1.25, '125.0 %'],
  ]));

describe('signed', () =>
  table(numbers.signed as (value: number) => string, [
    [0, '0'],
    [1e-12, '0'],
    [-5, '−5.0'],
    [2.94, '+2.9'],
    [-0.04, '−0.04'],
    [0.0004, '+0.0004'],
    [12.34, '+12.3'],
  ]));

describe('points', () =>
  table(numbers.points, [
    [0.06, '6 points'],
    [0.01, '1 point'],
    [0.025, '2.5 points'],
    [0.0004, '0.04 points'],
  ]));

describe('score', () =>
  table(numbers.score, [
    [0, '0'],
    [0.81, '0.81'],
    [0.8744, '0.874'],
    [1, '1'],
    [12.5, '12.5'],
    [-0.25, '−0.25'],
    [0.00012, '0.00012'],
    [12345, '12,345'],
  ]));

describe('money', () =>
  table(numbers.money, [
    [0, '$0'],
    [0.41, '$0.41'],
    [1234.5, '$1,235'],
    [12.345, '$12.35'],
    [0.0043, '$0.0043'],
    [0.000001234, '$0.0000012'],
    [-2, '−$2.00'],
  ]));

describe('roughly', () =>
  table(numbers.roughly, [
    [0, '1 min'],
    [90 * 60_000, '90 min'],
    [5 * 3_600_000, '5 h'],
    [47.6 * 3_600_000, '2 days'],
    [72 * 3_600_000, '3 days'],
  ]));

describe('greatest and least', () => {
  const many = Array.from({ length: 500_000 }, (_, at) => at % 1000);

  test('take more values than a call takes arguments', () => {
    expect([greatest(many), least(many)]).toEqual([999, 0]);
  });

  test('of none: what was given, and infinity', () => {
    expect([greatest([], 0), least([])]).toEqual([0, Number.POSITIVE_INFINITY]);
  });
});

describe('firstOf', () =>
  table(numbers.firstOf as (items: string[], most: number) => string, [
    [[], 2, ''],
    [['a', 'b'], 2, 'a, b'],
    [['a', 'b', 'c'], 2, 'a, b and 1 more'],
    [Array.from({ length: 1_501 }, () => 'a'), 1, 'a and 1,500 more'],
  ]));

describe('andFirstOf', () =>
  table(numbers.andFirstOf as (items: string[], most: number) => string, [
    [[], 2, ''],
    [['a'], 2, 'a'],
    [['a', 'b'], 2, 'a and b'],
    [['a', 'b', 'c'], 3, 'a, b and c'],
    [['a', 'b', 'c'], 2, 'a, b and 1 more'],
  ]));

describe('orList', () =>
  table(numbers.orList as (parts: string[]) => string, [
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a or b'],
    [['a', 'b', 'c'], 'a, b or c'],
  ]));

describe('milliseconds', () =>
  table(numbers.milliseconds, [
    [0.4, '0.4 ms'],
    [850, '850 ms'],
    [999.6, '1.0 s'],
    [1900, '1.9 s'],
    [41_200, '41 s'],
    [200_000, '3 min 20 s'],
    [3_900_000, '1 h 5 min'],
    [7_200_000, '2 h'],
  ]));

describe('seconds', () =>
  table(numbers.seconds, [
    [59.6, '1 min'],
    [9.96, '10 s'],
    [119.7, '2 min'],
    [3599.7, '1 h'],
    [7199, '2 h'],
  ]));

describe('chance', () =>
  table(numbers.chance, [
    [0.000125, '1 in 8,000'],
    [0.00108, '1 in 930'],
    [1 / 7992, '1 in 8,000'],
    [1 / 924, '1 in 920'],
    [0.05, '1 in 20'],
    [0.12, '1 in 8'],
    [0.15, '1 in 7'],
    [0.25, '25 %'],
    [1, '100 %'],
    [1e-6, '1 in 1,000,000'],
    [1e-12, 'less than 1 in 1,000,000,000'],
    [0, 'less than 1 in 1,000,000,000'],
  ]));

describe('count', () =>
  table(numbers.count as (value: number, one: string) => string, [
    [0, 'case', '0 cases'],
    [1, 'case', '1 case'],
    [1234567, 'case', '1,234,567 cases'],
  ]));
