import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../../src/engine/messages/refusal.ts';

const of = (message: string, status: number | null = null) =>
  refusalOf({ message, status, headers: {}, now: 0 });

describe('a refusal of one request for good', () => {
  test.each<[string, number | null, string]>([
    [
      'API error: 400 Bad Request\n{"error":{"message":"This model\'s maximum context length is 8192 tokens.","type":"invalid_request_error","code":"context_length_exceeded"}}',
      null,
      'context_length_exceeded',
    ],
    ['API error: 400 prompt is too long: 210000 tokens > 200000 maximum', 400, 'context_length_exceeded'],
    ["The response was filtered due to Azure OpenAI's content management policy.", 400, 'content_filter'],
    ['{"error":{"code":"content_filter"}}', null, 'content_filter'],
    ['Finish reason PROHIBITED_CONTENT: {"candidates":[]}', null, 'content_filter'],
    [
      'No output found in response: [{"candidates":[{"finishReason":"MAX_TOKENS","index":0}],"usageMetadata":{"promptTokenCount":400,"thoughtsTokenCount":8}}]',
      null,
      'max_tokens',
    ],
    ['API error: 400 {"error":{"code":"invalid_value"}}', 400, 'invalid_value'],
    [
      'API error: 400 {"error":{"message":"Invalid top_p.","type":"invalid_request_error","param":"top_p","code":"decimal_above_max_value"}}',
      400,
      'decimal_above_max_value',
    ],
    [
      'API call error: 400 {"type":"error","error":{"type":"invalid_request_error","message":"max_tokens: too large"}}',
      null,
      'invalid_request_error',
    ],
    [
      'API error: 400 [{"error":{"code":400,"message":"Bad schema.","status":"INVALID_ARGUMENT","details":[{"@type":"type.googleapis.com/google.rpc.BadRequest"}]}}]',
      400,
      'INVALID_ARGUMENT',
    ],
    ['API error: 400 {"type":"error","message":"No."}', 400, '400'],
    [
      'API error: 429 Too Many Requests\n{"error":{"message":"Request too large for gpt-4o in organization org-a on tokens per min (TPM): Limit 30000, Requested 36205. The input or output tokens must be reduced in order to run successfully.","type":"tokens","code":"rate_limit_exceeded"}}',
      429,
      'request_too_large',
    ],
    ['API error: 422 Unprocessable Entity', 422, '422'],
    ['HTTP call failed with status 413: Payload Too Large', null, '413'],
    ['API error: 422 {"detail":[{"input":"You have permission to try again."}]}', 422, '422'],
  ])('%s', (message, status, code) => {
    expect(of(message, status)).toBe(code);
  });
});

describe('an error that may be gone the next time', () => {
  test.each<[string, number | null]>([
    ['API error: 401 Unauthorized', 401],
    ['API error: 403 Forbidden', 403],
    ['API error: 408 Request Timeout', 408],
    ['API error: 429 Too Many Requests', 429],
    [
      'API error: 429 Rate limit reached for gpt-4o in organization org-a on tokens per min (TPM): Limit 30000, Used 29000, Requested 1200. Please try again in 400ms.',
      429,
    ],
    ['API error: 402 Payment Required', 402],
    ['API error: 404 The model `old` does not exist', 404],
    ['API error: 410 Gone', 410],
    ['API error: 503 Service Unavailable', 503],
    ['API error: 400 API key not valid. Please pass a valid API key.', 400],
    ['API error: 400 Your credit balance is too low to access the Anthropic API.', 400],
    ['fetch failed (ECONNREFUSED)', null],
    ['Request timed out after 300000 ms', null],
    ['My own provider threw.', null],
  ])('%s', (message, status) => {
    expect(of(message, status)).toBeUndefined();
  });
});

test('a code from outside is a code and nothing else', () => {
  expect(of('API error: 400 {"error":{"code":"<b>](http://x)"}}', 400)).toBe('400');
  expect(of(`API error: 400 {"error":{"code":"${'a'.repeat(500)}"}}`, 400)).toBe('400');
});
