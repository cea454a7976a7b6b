import { describe, expect, test } from 'vitest';
import { classifyError } from '../../../src/engine/messages/classify-error.ts';
import { limitSigns } from '../../../src/engine/messages/limit-signs.ts';

const now = Date.parse('2026-11-24T12:00:00Z');
const read = (message: string, headers: Record<string, string> = {}) => limitSigns({ message, headers, now });

const openai = (limit: string) =>
  `Rate limit reached for gpt-4o in organization org-x on ${limit}. Visit https://platform.openai.com/account/rate-limits to learn more.`;
const gemini = (quota: string) =>
  `{"error":{"code":429,"message":"You exceeded your current quota, please check your plan and billing details.\\n* Quota exceeded for metric: generativelanguage.googleapis.com/generate_content_free_tier_requests, limit: 15\\nPlease retry in 34.074824224s.","status":"RESOURCE_EXHAUSTED","details":[{"quotaId":"${quota}"},{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"34s"}]}}`;

describe('how long a provider asks to wait, in its own words', () => {
  test.each([
    [openai('requests per min (RPM): Limit 3, Used 3, Requested 1. Please try again in 20s'), 20_000],
    [openai('requests per day (RPD): Limit 200, Used 200, Requested 1. Please try again in 7m12s'), 432_000],
    [openai('tokens per min (TPM): Limit 40000, Used 39500, Requested 1200. Please try again in 120ms'), 120],
    [openai('requests per min (RPM): Limit 3, Used 3, Requested 1. Please try again in 6m0s'), 360_000],
    ['Please retry after 12 seconds.', 12_000],
    ['Requests to the API have exceeded the call rate limit. Please retry after 1 second.', 1_000],
    ['Rate limit reached. Please try again in 1.5s.', 1_500],
    [
      'Rate limit reached for model llama in organization on tokens per minute (TPM): Limit 6000, Used 5500, Requested 900. Please try again in 4.02s.',
      4_020,
    ],
    ['retry in 500 milliseconds', 500],
    ['try again in 2 minutes', 120_000],
    [gemini('GenerateRequestsPerMinutePerProjectPerModel-FreeTier'), 34_075],
    ['ThrottlingException: Too many requests, please wait before trying again.', null],
    ['Requests rate limit exceeded', null],
    ['the answer was 20s long', null],
  ])('%s', (message, waitMs) => {
    expect(read(message)?.waitMs ?? null).toBe(waitMs);
  });

  test('a header of whole seconds yields to words that are more exact', () => {
    expect(read('try again in 1.2s', { 'retry-after': '2' })).toMatchObject({ waitMs: 1200, waitStepMs: 1 });
    expect(read('try again in 9s', { 'retry-after': '2' })).toMatchObject({ waitMs: 2000, waitStepMs: 1000 });
  });
});

describe('a refusal for the pace is none of a spent quota', () => {
  test.each([
    [gemini('GenerateRequestsPerMinutePerProjectPerModel-FreeTier'), false],
    [gemini('GenerateRequestsPerDayPerProjectPerModel-FreeTier'), true],
    [
      'Quota exceeded for aiplatform.googleapis.com/online_prediction_requests_per_base_model per minute',
      false,
    ],
    ['You exceeded your current quota, please check your plan and billing details. insufficient_quota', true],
    ['You exceeded your current quota, please check your plan and billing details.', true],
    ['Your credit balance is too low to access the Anthropic API.', true],
    [openai('requests per min (RPM): Limit 3, Used 3, Requested 1. Please try again in 20s'), false],
  ])('%s', (message, isSpent) => {
    const { cause, retry } = classifyError({ message, status: 429, headers: {}, now });
    expect({ cause, retry }).toEqual({ cause: isSpent ? 'quota' : 'rate-limit', retry: !isSpent });
  });
});

describe('limits that are stated', () => {
  test('in words', () => {
    expect(
      read(openai('requests per min (RPM): Limit 3, Used 3, Requested 1. Please try again in 20s')),
    ).toMatchObject({
      about: 'requests',
      requests: { limit: 3, windowMs: 60_000, remaining: 0, refills: true },
    });
    expect(read(openai('tokens per min (TPM): Limit 40,000, Used 39500, Requested 1200'))).toMatchObject({
      about: 'tokens',
      wanted: 1200,
      tokens: { limit: 40_000, windowMs: 60_000 },
    });
    expect(
      read("This request would exceed your organization's rate limit of 50 requests per minute"),
    ).toMatchObject({ requests: { limit: 50, windowMs: 60_000, refills: false } });
  });

  test.each([
    [
      {
        'x-ratelimit-limit-requests': '60',
        'x-ratelimit-remaining-requests': '57',
        'x-ratelimit-reset-requests': '3s',
      },
      { limit: 60, remaining: 57, resetMs: 3000, windowMs: 60_000, refills: true },
    ],
    [
      {
        'Anthropic-RateLimit-Requests-Limit': '50',
        'Anthropic-RateLimit-Requests-Remaining': '40',
        'Anthropic-RateLimit-Requests-Reset': '2026-11-24T12:00:12Z',
      },
      { limit: 50, remaining: 40, resetMs: 12_000, windowMs: 60_000, refills: true },
    ],
    [
      { 'x-ratelimit-limit': '10', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '7' },
      { limit: 10, remaining: 0, resetMs: 7000, windowMs: null, refills: false },
    ],
    [
      { 'ratelimit-limit': '10, 10;w=1', 'ratelimit-remaining': '3', 'ratelimit-reset': '1795521609' },
      { limit: 10, remaining: 3, resetMs: 9000, windowMs: null, refills: false },
    ],
  ])('in headers: %j', (headers, requests) => {
    expect(read('', headers)?.requests).toEqual(requests);
  });

  test('nothing is made of nonsense', () => {
    expect(read('fine', { 'x-ratelimit-limit-requests': 'many', 'retry-after': 'soon' })).toBeNull();
  });
});
