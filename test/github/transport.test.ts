import { describe, expect, test } from 'vitest';
import { HARMLESS_TWICE, requestFailure } from '../../src/github/octokit.ts';
import { retryDelay } from '../../src/publish/retry.ts';
import { publication, stageOfTest } from './server/publish-fixture.ts';

describe('an API elsewhere', () => {
  test('an Enterprise Server under /api/v3, its GraphQL under /api/graphql', async () => {
    const opened = await stageOfTest({
      prefix: '/api/v3',
      fault: (operation) =>
        operation === 'checks/create'
          ? { status: 403, data: { message: 'Resource not accessible' } }
          : undefined,
    });
    expect(opened.api.url).toMatch(/\/api\/v3$/);
    const results = await opened.publisher().publish(publication());
    expect(results.find(({ surface }) => surface === 'comment')).toMatchObject({ status: 'created' });
    expect(opened.api.calls()).toEqual([
      'pulls/get 200',
      'checks/create 403',
      'users/get-authenticated 403',
      'graphql 200',
      'issues/list-comments 200',
      'issues/create-comment 201',
      'issues/list-comments 200',
    ]);
  });

  test('the token goes to the API and nowhere else', async () => {
    const opened = await stageOfTest();
    const results = await opened.publisher({ token: 'ghs_s3cr3t' }).publish(publication());
    expect(new Set(opened.api.log.map(({ authorization }) => authorization))).toEqual(
      new Set(['token ghs_s3cr3t']),
    );
    expect(JSON.stringify([results, opened.commands, opened.summary()])).not.toContain('s3cr3t');
  });
});

describe('retries', () => {
  test('5xx twice, then an answer', async () => {
    const opened = await stageOfTest({
      fault: (operation, seen) =>
        ['checks/create', 'issues/list-comments'].includes(operation) && seen < 2
          ? { status: 502, data: {} }
          : undefined,
    });
    const results = await opened.publisher().publish(publication());
    expect(results.map(({ status }) => status)).toEqual(['updated', 'unchanged', 'created', 'created']);
    expect(opened.waits).toHaveLength(4);
  });

  test('a secondary rate limit is obeyed', async () => {
    const opened = await stageOfTest({
      fault: (operation, seen) =>
        operation === 'issues/create-comment' && seen === 0
          ? {
              status: 403,
              data: { message: 'You have exceeded a secondary rate limit' },
              headers: { 'retry-after': '7' },
            }
          : undefined,
    });
    const results = await opened.publisher().publish(publication());
    expect(results[2]).toMatchObject({ status: 'created' });
    expect(opened.waits).toEqual([7000]);
  });

  test('are bounded', async () => {
    const opened = await stageOfTest({ fault: () => ({ status: 500, data: { message: 'Server Error' } }) });
    const results = await opened.publisher().publish(publication());
    expect(results[0]).toMatchObject({
      status: 'failed',
      reason: 'GitHub answered 500 (Server Error), again after every retry',
    });
    expect(opened.api.calls().filter((call) => call === 'checks/create 500')).toHaveLength(4);
  });

  const clock = { random: 0.5, nowMs: 1_000_000 };
  const get = { method: 'GET', url: 'https://api.github.com/user' };
  const comment = { method: 'POST', url: 'https://api.github.com/repos/a/b/issues/1/comments' };
  const check = { method: 'POST', url: 'https://api.github.com/repos/a/b/check-runs' };
  test.each([
    ['a read after 500', get, 500, {}, 0, 1000],
    ['the third try', get, 503, {}, 2, 4000],
    ['no fifth try', get, 503, {}, 3, null],
    ['a comment after 502 may have arrived', comment, 502, {}, 0, null],
    ['a check may be opened twice', check, 502, {}, 0, 1000],
    ['a comment after 429 has not arrived', comment, 429, {}, 0, 1000],
    ['Retry-After', comment, 429, { 'retry-after': '3' }, 0, 3000],
    ['too long a Retry-After', get, 429, { 'retry-after': '3600' }, 0, null],
    [
      'a spent limit that comes back soon',
      get,
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1010' },
      0,
      10_000,
    ],
    [
      'a spent limit that comes back late',
      get,
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999' },
      0,
      null,
    ],
    ['a missing permission', get, 403, { 'x-ratelimit-remaining': '4999' }, 0, null],
    ['404', get, 404, {}, 0, null],
    ['an error that is not a request', get, 0, {}, 0, null],
  ] as const)('%s', (_, request, status, headers, attempt, expected) => {
    expect(retryDelay(request, { status, message: '', headers }, attempt, clock, HARMLESS_TWICE)).toBe(
      expected,
    );
  });

  test('what is not an error of the client has no status', () => {
    expect(requestFailure('broken')).toEqual({ status: 0, message: 'broken', headers: {} });
    expect(requestFailure(new TypeError('x'))).toMatchObject({ status: 0, message: 'x' });
  });
});
