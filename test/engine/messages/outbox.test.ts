import { expect, test } from 'vitest';
import { createOutbox } from '../../../src/engine/messages/outbox.ts';

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

test('what is said in one go is sent together and in its order; what is flushed is sent at once, and once', async () => {
  const sent: (readonly number[])[] = [];
  const outbox = createOutbox<number>((messages) => sent.push(messages));
  outbox.add(1);
  await Promise.resolve();
  outbox.add(2);
  expect(sent).toEqual([]);
  await nextTurn();
  expect(sent).toEqual([[1, 2]]);
  outbox.add(3);
  outbox.flush();
  expect(sent).toEqual([[1, 2], [3]]);
  outbox.add(4);
  await nextTurn();
  await nextTurn();
  expect(sent).toEqual([[1, 2], [3], [4]]);
});
