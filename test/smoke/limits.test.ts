import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { repository } from '../support/files/temporary.ts';
import { type ChatAnswer, startChatServer } from '../support/servers/chat-server.ts';
import { pawl } from './command.ts';

const CASES = 30;

const suite = () => {
  const tests = Array.from({ length: CASES }, (_, index) => `word${index}`).map(
    (word) =>
      `  - { vars: { word: ${word} }, metadata: { id: ${word} }, assert: [{ type: contains, value: ${word} }] }`,
  );
  return {
    'promptfooconfig.yaml': `prompts: ['Say {{word}}']\nproviders: ['openai:chat:gpt-4o-mini']\ntests:\n${tests.join('\n')}\n`,
  };
};

/** `pawl run` of the package against a server on this machine; what its samples came to. */
async function run(root: string, answer: Parameters<typeof startChatServer>[0]) {
  const server = await startChatServer(answer);
  onTestFinished(() => server.close());
  const env = { OPENAI_BASE_URL: server.url, OPENAI_API_KEY: 'sk-of-this-test-alone' };
  const result = await pawl(['run'], root, env);
  const lines = readFileSync(path.join(root, '.pawl/samples.jsonl'), 'utf8').trim().split('\n');
  const results = lines
    .map((line) => JSON.parse(line))
    .filter((line) => 'result' in line)
    .map(({ result: each }) => each);
  return { ...result, results, requests: server.prompts.length };
}

const WINDOW_MS = 1500;
const LIMIT = 10;

/** Lets in so many in any window. It says what is left, which promptfoo alone takes for a refusal of the answer where nothing is. */
function limited() {
  let taken: number[] = [];
  let refused = 0;
  const answer = ({ prompt }: { readonly prompt: string }): ChatAnswer => {
    const now = performance.now();
    taken = taken.filter((at) => at > now - WINDOW_MS);
    const left = Math.max(0, LIMIT - taken.length - 1);
    const headers = { 'x-ratelimit-remaining-requests': String(left) };
    if (taken.length >= LIMIT) {
      refused += 1;
      const again = String(Math.ceil((taken[0] as number) + WINDOW_MS - now));
      const body = '{"error":{"message":"Rate limit reached","code":"rate_limit_exceeded"}}';
      return { status: 429, headers: { ...headers, 'retry-after-ms': again }, body };
    }
    taken.push(now);
    const message = { role: 'assistant', content: prompt };
    const body = JSON.stringify({ choices: [{ index: 0, finish_reason: 'stop', message }], usage: {} });
    return { headers, body };
  };
  return { answer, refused: () => refused };
}

test('a provider that limits requests answers every case, and its limit is kept for the next run', {
  tags: ['slow'],
}, async () => {
  const root = repository(suite());
  const server = limited();
  const first = await run(root, server.answer);
  expect(first.results.map(({ kind, passed }) => kind === 'scored' && passed)).toEqual(
    Array(CASES).fill(true),
  );
  expect(first.requests).toBe(CASES + server.refused());
  expect(server.refused()).toBeLessThanOrEqual(CASES);
  expect(first.stderr).toMatch(/openai at localhost was asked at its limit: \d+ a minute/);
  const { limits } = JSON.parse(readFileSync(path.join(root, '.git/pawl/limits.json'), 'utf8'));
  expect(limits).toMatchObject([{ name: 'openai at localhost', pace: { windowMs: expect.any(Number) } }]);
});

test('a key that is revoked midway is not tried again for every case, and what was answered is kept', {
  tags: ['slow'],
}, async () => {
  let answered = 0;
  const { results, requests } = await run(repository(suite()), ({ prompt }) => {
    answered += 1;
    if (answered <= 5) return prompt;
    return { status: 401, body: '{"error":{"message":"Incorrect API key","code":"invalid_api_key"}}' };
  });
  expect(results).toHaveLength(CASES);
  expect(results.filter(({ kind }) => kind === 'scored')).toHaveLength(5);
  const unasked = results.filter((each) => each.unasked === true);
  expect(unasked.length).toBe(CASES - requests);
  expect(unasked.length).toBeGreaterThan(0);
  expect(unasked[0]).toMatchObject({ cause: 'auth', message: expect.stringMatching(/^Not asked, since/) });
});

test('errors in the body of a 200 are tried again like the errors that they say', {
  tags: ['slow'],
}, async () => {
  const seen = new Set<string>();
  const { results } = await run(repository(suite()), ({ prompt }) => {
    const isFirst = !seen.has(prompt);
    seen.add(prompt);
    if (!isFirst || seen.size > 3) return prompt;
    const bodies = [
      '{"error":{"message":"The server had an error","type":"server_error"}}',
      '<html>Bad Gateway</html>',
      '""',
    ];
    return { body: bodies[seen.size - 1] as string };
  });
  expect(results.filter(({ kind }) => kind === 'scored')).toHaveLength(CASES);
});
