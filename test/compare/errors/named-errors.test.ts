import { expect, test } from 'vitest';
import { namedErrors } from '../../../src/compare/errors/named-errors.ts';
import type { Sample } from '../../../src/samples/sample.ts';

const sample = (id: string, message: string | null) =>
  ({
    ...{ suite: 'support', slot: 'triage · small', case: id },
    result: message === null ? { kind: 'scored' } : { kind: 'errored', cause: 'provider', message },
  }) as Sample;

test('each case that failed is named once, with its model and why', () => {
  expect(namedErrors([sample('a', null), sample('b', 'Too long.'), sample('b', 'Too long.')])).toEqual([
    '`b` of `support` (`triage · small`): Too long. (2 times)',
  ]);
  expect(namedErrors([sample('a', null)])).toEqual([]);
});

test('of many five are named, and the others are counted', () => {
  const all = Array.from({ length: 8 }, (_, at) => sample(`case ${at}`, 'Refused.'));
  const named = namedErrors(all);
  expect(named).toHaveLength(6);
  expect(named[5]).toBe('3 more failed with an error.');
});
