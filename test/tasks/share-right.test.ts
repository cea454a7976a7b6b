import { expect, test } from 'vitest';
import { shareRight } from '../../src/tasks/task.ts';

test.each([
  ['nothing wrong', { cases: 1, 'tp/yes': 1 }, 1],
  ['nothing expected, and nothing said', { cases: 1 }, 1],
  ['another label', { cases: 1, 'fn/yes': 1, 'fp/no': 1 }, 0],
  ['one field of two, and one that is made up', { cases: 1, 'tp/a': 1, 'fn/b': 1, 'fp/c': 1 }, 0.5],
  ['unreadable', { cases: 1, unreadable: 1, 'tp/a': 1 }, 0],
  ['not valid', { cases: 1, valid: 0, 'tp/a': 1 }, 0],
  ['a number that is off', { cases: 1, off: 1 }, 0],
])('how much of an answer is right: %s', (_, counts, share) => {
  expect(shareRight(counts)).toBe(share);
});
