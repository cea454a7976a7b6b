import { expect, test } from 'vitest';
import { serveSimulatedModel } from '../../src/demo/model-server.ts';

async function chat(
  baseUrl: string,
  content: string,
  model = 'simulated',
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    body: JSON.stringify({ model, messages: [{ role: 'user', content }] }),
  });
  return { status: response.status, body: await response.json() };
}

const WAVERING =
  '- When tea comes up: Green.\n- When tea drinks come up: Black.\n\nCustomer: tea comes, tea drinks come';

async function replies(seed: number, times: number, beside: readonly string[] = []): Promise<unknown[]> {
  const server = await serveSimulatedModel(seed);
  const all: unknown[] = [];
  for (let time = 0; time < times; time += 1) {
    for (const model of beside) await chat(server.baseUrl, WAVERING, model);
    const { body } = await chat(server.baseUrl, WAVERING);
    all.push((body as { choices: readonly unknown[] }).choices);
  }
  await server.close();
  return all;
}

test('the same seed gives the same answers, repetition by repetition', async () => {
  const [first, second, other] = await Promise.all([replies(1, 8), replies(1, 8), replies(2, 8)]);
  expect(first).toEqual(second);
  expect(first).not.toEqual(other);
});

test('what another model is asked in between changes no answer: both sides ask at once, in any order', async () => {
  expect(await replies(1, 8, ['main', 'main'])).toEqual(await replies(1, 8));
});

test('speaks OpenAI: usage on success, an error object on anything else', async () => {
  const server = await serveSimulatedModel(1);
  const good = await chat(server.baseUrl, 'Customer: hello');
  expect(good).toMatchObject({
    status: 200,
    body: { object: 'chat.completion', usage: { prompt_tokens: 4 }, choices: [{ finish_reason: 'stop' }] },
  });
  const bad = await fetch(`${server.baseUrl}/chat/completions`, { method: 'POST', body: '{' });
  expect([bad.status, await bad.json()]).toEqual([
    400,
    { error: { message: 'Not a chat completion request.' } },
  ]);
  expect((await fetch(`${server.baseUrl}/models`)).status).toBe(404);
  expect(server.requests()).toBe(1);
  await server.close();
});
