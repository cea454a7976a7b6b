import { describe, expect, test } from 'vitest';
import { classifyError } from '../../../src/engine/messages/classify-error.ts';

const now = Date.parse('2026-11-24T12:00:00Z');
const classify = (message: string, status: number | null = null, headers = {}) =>
  classifyError({ message, status, headers, now });

describe('the cause of a failed call', () => {
  test.each([
    ['API error: 401 Unauthorized\n{"error":{"message":"Incorrect API key"}}', 'auth', false],
    ['API error: 403 Forbidden', 'auth', false],
    ['API key is not set. Set the OPENAI_API_KEY environment variable', 'auth', false],
    ['Could not load credentials from any providers', 'auth', false],
    ['API error: 429 Too Many Requests', 'rate-limit', true],
    ['Rate limit exceeded: tokens per minute', 'rate-limit', true],
    ['Overloaded', 'rate-limit', true],
    [
      'API error: 429 {"code":"insufficient_quota","message":"You exceeded your current quota"}',
      'quota',
      false,
    ],
    ['API error: 500 Internal Server Error', 'provider', true],
    ['API error: 503 Service Unavailable', 'provider', true],
    ['HTTP call failed with status 502', 'provider', true],
    ['API error: 504 Gateway Timeout', 'timeout', true],
    ['API error: 400 Bad Request', 'provider', false],
    ['API error: 404 Not Found', 'provider', false],
    ['Request timed out after 300000 ms', 'timeout', true],
    ['Provider call timed out after 300 ms', 'timeout', true],
    [
      'API call error: TypeError: fetch failed (Cause: Error: connect ECONNREFUSED 127.0.0.1:1)',
      'network',
      true,
    ],
    ['getaddrinfo ENOTFOUND api.example.com', 'network', true],
    ['Error: socket hang up', 'network', true],
    ['API call error: SyntaxError: Unexpected token < in JSON at position 0', 'provider', true],
    ['Chat Completion prompt is not a valid JSON string: SyntaxError: Unexpected token', 'template', false],
    ["Cannot find package '@aws-sdk/client-sagemaker-runtime'", 'missing-package', false],
    ['The @slack/web-api package is not installed. Please install it', 'missing-package', false],
    ['ModuleNotFoundError: No module named torch', 'missing-package', false],
    ['the answer was 429 words long', 'provider', false],
    ['something else', 'provider', false],
  ])('%s', (message, cause, retry) => {
    expect(classify(message)).toMatchObject({ cause, retry });
  });

  test('a status decides before the text', () => {
    expect(classify('rate limit', 401)).toMatchObject({ cause: 'auth', retry: false });
  });
});

describe('the wait that a provider asks for', () => {
  test.each([
    [{ 'Retry-After': '3' }, 3000],
    [{ 'retry-after-ms': '250', 'retry-after': '1' }, 250],
    [{ 'retry-after': 'Tue, 24 Nov 2026 12:00:07 GMT' }, 7000],
    [{ 'retry-after': 'Tue, 24 Nov 2026 11:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, null],
    [{}, null],
  ])('%j', (headers, retryAfterMs) => {
    expect(classify('API error: 429', 429, headers).retryAfterMs).toBe(retryAfterMs);
  });

  test('is also read from words', () => {
    expect(classify('Rate limit reached. Please try again in 1.5s.').retryAfterMs).toBe(1500);
  });
});
