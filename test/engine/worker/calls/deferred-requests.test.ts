import { afterEach, expect, test, vi } from 'vitest';
import type { FromChild } from '../../../../src/engine/messages/child-messages.ts';
import {
  type CallGate,
  callUnderWay,
  createCallGate,
} from '../../../../src/engine/worker/calls/call-gate.ts';
import { outsideOfTime, withTimeout } from '../../../../src/engine/worker/calls/call-time.ts';
import { addUsage } from '../../../../src/engine/worker/calls/cell-tally.ts';
import {
  cameFromBatch,
  deferRequests,
  paidShare,
} from '../../../../src/engine/worker/calls/deferred-requests.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const KEY = 'sk-batched-0123456789abcdef';
const OPENAI = 'https://api.openai.com/v1';

/** What the usage of one call is that makes these requests; the batch answers those that reach it, the network the others. */
async function usageOf(addresses: readonly string[]) {
  vi.stubEnv('OPENAI_API_KEY', KEY);
  vi.stubGlobal('fetch', async () => new Response('{}'));
  const send = (message: FromChild) =>
    queueMicrotask(() => {
      if (message.type === 'call') gate.receive(message.call, 'go');
      if (message.type === 'deferred') gate.receive(message.call, { status: 200, body: '{}' });
      if (message.type === 'answered') gate.receive(message.call, 'settle');
    });
  const gate: CallGate = createCallGate(send, () => 0);
  deferRequests(gate, 1000);
  const attempt = async () => {
    for (const address of addresses)
      await fetch(address, {
        method: 'POST',
        headers: { authorization: `Bearer ${KEY}` },
        body: '{"model":"small"}',
      });
    const under = callUnderWay();
    if (under === undefined) throw new Error('No call is under way.');
    return { fromBatch: cameFromBatch(under), usage: addUsage({}, { cost: 0.5 }, paidShare(under)) };
  };
  const endpoint = { id: 'a', name: 'a', isKnown: true };
  const request = { cell: null, role: 'target', provider: 'openai:chat:small', endpoint, restMs: 0 } as const;
  return gate.pass(request, attempt, () => ({ failure: null, limits: null, tokens: null }));
}

test.each([
  ['OpenAI costs half', [`${OPENAI}/chat/completions`], true, { cost: 0.5, discount: 0.25 }],
  ['a region of OpenAI too', ['https://eu.api.openai.com/v1/responses'], true, { cost: 0.5, discount: 0.25 }],
  ['another server has no price that is known', ['https://llm.example.com/v1/chat/completions'], true, {}],
  ['a host that only looks alike neither', ['https://api.openai.com.example.com/v1/responses'], true, {}],
  ['a call of both kinds neither', [`${OPENAI}/responses`, `${OPENAI}/models`], true, {}],
  ['no batch costs all', [`${OPENAI}/models`], false, { cost: 0.5 }],
])('an answer of %s', async (_, addresses, fromBatch, usage) => {
  expect(await usageOf(addresses)).toEqual({ fromBatch, usage });
});

test('the time of a call stands still while it waits for a batch, and so does that of the call around it', async () => {
  vi.useFakeTimers();
  const wait = () => outsideOfTime(() => vi.advanceTimersByTimeAsync(24 * 3_600_000));
  await expect(
    withTimeout(1000, undefined, () => withTimeout(1000, undefined, () => wait().then(() => 'answer'))),
  ).resolves.toBe('answer');
  const slow = withTimeout(1000, undefined, async () => {
    await wait();
    await vi.advanceTimersByTimeAsync(1001);
    return 'answer';
  });
  await expect(slow).rejects.toThrow('Provider call timed out after 1000 ms');
});
