import { expect, test } from 'vitest';
import { priceOf } from '../../../src/plan/estimate/model-prices.ts';

const tuned = 'openai:chat:ft:gpt-4o-mini-2024-07-18:org:support:9x';
const cheap = { input: 1, output: 2 };

test.each([
  ['by the whole id', { [tuned]: cheap }],
  ['by the model', { 'ft:gpt-4o-mini-2024-07-18:org:support:9x': cheap }],
  ['by the label', { assistant: cheap }],
  ['by the short name', { 'ft:support': cheap }],
])('the policy names a model %s', (_name, prices) => {
  const slot = { providerId: tuned, providerLabel: 'assistant', price: { input: 9, output: 9 } };
  expect(priceOf(slot, prices)).toEqual({ ...cheap, from: 'policy' });
});

test('without the policy it is the price of promptfoo, and else none: nothing is guessed from a like name', () => {
  const slot = { providerId: 'openai:chat:gpt-4o-mini', providerLabel: null };
  expect(priceOf({ ...slot, price: { input: 0.15, output: 0.6 } }, {})).toEqual({
    input: 0.15,
    output: 0.6,
    from: 'promptfoo',
  });
  expect(priceOf({ ...slot, price: null }, { 'gpt-4o': cheap })).toBeNull();
  expect(priceOf({ ...slot, providerId: 'toString' }, {})).toBeNull();
});
