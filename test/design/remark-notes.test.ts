import { expect, test } from 'vitest';
import { remarkNotes } from '../../src/design/remark-notes.ts';
import type { Sample } from '../../src/samples/sample.ts';

const sample = (suite: string, id: string, remarks?: readonly string[], arm = 'candidate') =>
  ({ suite, case: id, arm, ...(remarks && { remarks }) }) as unknown as Sample;

test('each remark once a suite, with its cases where not all have it; main says nothing', () => {
  const notes = remarkNotes([
    sample('a', 'one', ['read as German', 'nothing found']),
    sample('a', 'one', ['read as German', 'nothing found']),
    sample('a', 'two', ['read as German']),
    sample('b', 'one'),
    sample('b', 'one', ['old'], 'baseline'),
  ]);
  expect(notes).toEqual([
    { suite: 'a', note: 'read as German' },
    { suite: 'a', note: 'nothing found (1 of 2 cases)' },
  ]);
});
