import { expect, test } from 'vitest';
import { columnNames } from '../../../src/report/page/client/column-names.ts';

const suite = (id: string, ...labels: string[]) => ({ id, slots: labels.map((label) => ({ label })) });
const placed = (...suites: ReturnType<typeof suite>[]) =>
  columnNames({ suites } as unknown as Parameters<typeof columnNames>[0]);

test.each([
  ['one column of one suite', [suite('a', 'p · m')], [['']]],
  ['columns of one prompt', [suite('a', 'p · m', 'p · n')], [['m', 'n']]],
  ['columns of one model', [suite('a', 'p · m', 'q · m')], [['p', 'q']]],
  ['columns that share no part', [suite('a', 'p · m', 'q · n')], [['p · m', 'q · n']]],
  ['a name with a dot of its own', [suite('a', 'p · v2 · m', 'p · m')], [['p · v2 · m', 'p · m']]],
  ['two columns of one name', [suite('a', 'p · m', 'p · m')], [['', '']]],
  ['two suites', [suite('a', 'p · m'), suite('b', 'p · m', 'p · n')], [['a'], ['b · m', 'b · n']]],
  ['a suite that was not run beside another one', [suite('a', 'p · m'), suite('b')], [[''], []]],
])('where a case is, as far as it has to be said: %s', (_name, suites, places) => {
  expect(placed(...suites)).toEqual(places);
});
