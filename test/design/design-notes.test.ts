import { expect, test } from 'vitest';
import { designNotes } from '../../src/design/design-notes.ts';
import { planOf, slotOf } from './fixtures.ts';

test('suites that cannot be split are said, once a suite', () => {
  const slots = [
    slotOf([], { suite: 'ranked', slot: 'a', together: 'row' }),
    slotOf([], { suite: 'ranked', slot: 'b', together: 'row' }),
    slotOf([], { suite: 'chat', together: 'suite' }),
    slotOf([], { suite: 'plain' }),
  ];
  expect(designNotes(planOf(slots, { effort: 'normal', repeats: 3 }))).toEqual([
    {
      suite: 'ranked',
      note: 'Rows of this suite depend on each other, so single cases cannot be asked again: every case is sampled 3 times on both sides instead of searched.',
    },
    {
      suite: 'chat',
      note: 'The cases of this suite depend on each other, so single cases cannot be asked again: every case is sampled 3 times on both sides instead of searched.',
    },
  ]);
  expect(designNotes(planOf(slots, { effort: 'uniform' }))).toEqual([]);
});
