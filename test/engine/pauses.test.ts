import { expect, test } from 'vitest';
import { createPauses } from '../../src/engine/scheduler/pauses.ts';

test('a pause whose timer fires a little early is over all the same: nothing else would wake who waits', () => {
  let now = 0;
  let ring = () => {};
  const held: boolean[] = [];
  const pauses = createPauses({ now: () => now, after: (_ms, run) => (ring = run) }, () =>
    held.push(pauses.hold('openai')),
  );
  pauses.pause('openai', 1000);
  expect(pauses.hold('openai')).toBe(true);
  now = 999.6;
  ring();
  expect(held).toEqual([false]);
});

test('of two pauses the longer one holds', () => {
  const rings: (() => void)[] = [];
  const pauses = createPauses({ now: () => 0, after: (_ms, run) => void rings.push(run) }, () => {});
  pauses.pause('openai', 1000);
  pauses.pause('openai', 3000);
  rings[0]!();
  expect([pauses.hold('openai'), pauses.hold('other')]).toEqual([true, false]);
  rings[1]!();
  expect(pauses.hold('openai')).toBe(false);
});
