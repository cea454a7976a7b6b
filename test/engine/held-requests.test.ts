import { afterEach, expect, test } from 'vitest';
import { holdRequests } from '../../src/engine/worker/guard/held-requests.ts';

const { fetch } = globalThis;
afterEach(() => {
  globalThis.fetch = fetch;
});

const KEY = 'sk-simulated-0000';
const withKey = { headers: { Authorization: `Bearer ${KEY}` } };

/** What has left this process after a request, before and after it is let go. */
async function sent(url: string, init: RequestInit, own = [import.meta.dirname]) {
  const left: string[] = [];
  globalThis.fetch = async (input) => {
    left.push(String(input));
    return new Response();
  };
  const release = holdRequests({ OPENAI_API_KEY: KEY }, own);
  const asked = globalThis.fetch(url, init);
  await new Promise((resolve) => setImmediate(resolve));
  const before = [...left];
  release();
  await asked;
  return [before, left];
}

test('a request that carries a key waits until somebody has seen where it goes', async () => {
  expect(await sent('https://mcp.example.com/', withKey)).toEqual([[], ['https://mcp.example.com/']]);
  expect(await sent(`https://mcp.example.com/?key=${KEY}`, {})).toEqual([[], [expect.any(String)]]);
});

test.each([
  ['that carries no key', 'https://mcp.example.com/', {}],
  ['to this machine', 'http://localhost:3000/', withKey],
  ['for cases of a data set', 'https://datasets-server.huggingface.co/rows', withKey],
])('a request %s does not wait', async (_name, url, init) => {
  const [before, after] = await sent(url, init);
  expect(before).toEqual(after);
});

test('a request of the suite’s own code does not wait', async () => {
  const [before, after] = await sent('https://gateway.example.com/', withKey, ['/promptfoo']);
  expect(before).toEqual(after);
});
