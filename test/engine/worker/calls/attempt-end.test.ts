import { describe, expect, test } from 'vitest';
import { attemptEnd } from '../../../../src/engine/worker/calls/call-failure.ts';

const response = (error: string, http: object = { status: 200, headers: {} }) =>
  attemptEnd({ status: 'fulfilled', value: { error, metadata: { http } } });
const typeError = (body: string) =>
  `API error: TypeError: Cannot read properties of undefined (reading '0'): ${body}`;

describe('an error that came with a status of success is the error that it says', () => {
  test.each([
    ['{"error":{"message":"slow down","type":"requests","code":"rate_limit_exceeded"}}', 'rate-limit', true],
    ['{"error":{"message":"The server had an error","type":"server_error"}}', 'provider', true],
    ['{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}', 'rate-limit', true],
    ['{"error":{"code":503,"message":"The model is overloaded","status":"UNAVAILABLE"}}', 'provider', true],
    [
      '{"error":{"message":"bad key","type":"invalid_request_error","code":"invalid_api_key"}}',
      'auth',
      false,
    ],
    [
      '{"error":{"message":"too long","type":"invalid_request_error","code":"context_length_exceeded"}}',
      'provider',
      false,
    ],
    ['{"error":{"message":"gone","code":404}}', 'provider', false],
    ['""', 'provider', true],
    ['{"choices":[]}', 'provider', true],
  ])('%s', (body, cause, retry) => {
    expect(response(typeError(body)).failure).toMatchObject({ cause, retry });
  });

  test('a page in place of an answer is tried again', () => {
    const page = 'API returned invalid JSON response (status 200): <html><body>502 Bad Gateway</body></html>';
    expect(response(page).failure).toMatchObject({ cause: 'provider', retry: true });
  });
});

test('what promptfoo does not pass on is read off the response itself', () => {
  const watch = {
    status: 429,
    headers: { 'x-ratelimit-limit-requests': '3' },
    body: '{"error":{"message":"on requests per min (RPM): Limit 3, Used 3, Requested 1. Please try again in 20s"}}',
  };
  const value = { error: 'Rate limit exceeded: HTTP 429 Too Many Requests' };
  const { failure, limits } = attemptEnd({ status: 'fulfilled', value }, watch);
  expect(failure).toMatchObject({ cause: 'rate-limit', retry: true, retryAfterMs: 20_000, status: 429 });
  expect(failure?.message).toBe('Rate limit exceeded: HTTP 429 Too Many Requests');
  expect(limits?.requests).toMatchObject({ limit: 3, windowMs: 60_000 });
});

test('an answer says its tokens, and what is left of a limit', () => {
  const headers = { 'x-ratelimit-limit-requests': '60', 'x-ratelimit-remaining-requests': '59' };
  const value = { output: 'fine', tokenUsage: { total: 15 }, metadata: { http: { status: 200, headers } } };
  expect(attemptEnd({ status: 'fulfilled', value })).toMatchObject({
    failure: null,
    tokens: 15,
    limits: { requests: { limit: 60, remaining: 59 } },
  });
});

describe('a command that fails says why, and not what it was given', () => {
  const given = `Command failed: node run.js Be polite.\nQ: apple {"config":{"basePath":"."},"env":{}} {"vars":{"word":"apple"},"prompt":{"raw":"Q: {{word}}"}}`;
  test.each([
    [
      'an error of Node',
      "\nnode:internal/modules/cjs/loader:1228\n  throw err;\n  ^\n\nError: Cannot find module './run.js'\n    at Module._load (node:internal/modules/cjs/loader:1225:15) {\n  code: 'MODULE_NOT_FOUND'\n}\n\nNode.js v24.0.0\n",
      "Error: Cannot find module './run.js'",
    ],
    [
      'an error of Python',
      '\nTraceback (most recent call last):\n  File "run.py", line 1\nKeyError: \'MY_KEY\'\n',
      "KeyError: 'MY_KEY'",
    ],
    ['a line of a shell', '\n/bin/sh: 1: run.sh: not found\n', '/bin/sh: 1: run.sh: not found'],
    ['nothing', '\n', 'it printed no error.'],
  ])('%s', (_, printed, said) => {
    const { failure } = response(`${given}${printed}`);
    expect(failure?.message).toBe(`The command of the provider failed: ${said}`);
  });

  test('other errors are as they are', () => {
    expect(response('Command failed: not ours').failure?.message).toBe('Command failed: not ours');
  });

  test('a prompt that repeats what the context begins with is read at once', () => {
    const prompt = '"vars":'.repeat(250_000);
    expect(
      response(`Command failed: node run.js ${prompt}\nQ: ${given}\nKeyError: 1\n`).failure?.message,
    ).toBe('The command of the provider failed: KeyError: 1');
  });
});
