import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerProblems, operations } from './api-description.ts';
import { gitHubModel } from './github-model.ts';
import { type ApiServer, startApi } from './server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi(gitHubModel());
});
afterAll(() => api.close());

async function sent(
  method: string,
  path: string,
  body?: unknown,
): Promise<readonly [number, readonly string[]]> {
  const before = api.log.length;
  const response = await fetch(api.url + path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return [response.status, api.log[before]?.problems ?? []];
}

/** The local API must refuse what GitHub would: else the contract tests could not fail. */
test.each([
  ['a comment', 'POST', '/repos/a/b/issues/1/comments', { body: 'x' }, 201, []],
  ['a pull request', 'GET', '/repos/a/b/pulls/7', undefined, 200, []],
  ['no such pull request', 'GET', '/repos/a/b/pulls/8', undefined, 404, []],
  ['no body', 'POST', '/repos/a/b/issues/1/comments', undefined, 422, ['body: missing']],
  [
    'a body of another type',
    'POST',
    '/repos/a/b/issues/1/comments',
    { body: 1 },
    422,
    [expect.stringContaining('must be string')],
  ],
  [
    'a misspelt field',
    'POST',
    '/repos/a/b/issues/1/comments',
    { body: 'x', bdy: 'y' },
    422,
    [expect.stringContaining('"bdy"')],
  ],
  [
    'an issue number in words',
    'POST',
    '/repos/a/b/issues/one/comments',
    { body: 'x' },
    422,
    [expect.stringContaining('/issue_number')],
  ],
  [
    'an unknown query',
    'GET',
    '/repos/a/b/issues/1/comments?perpage=100',
    undefined,
    422,
    [expect.stringContaining('"perpage"')],
  ],
  [
    'a check without its commit',
    'POST',
    '/repos/a/b/check-runs',
    { name: 'x' },
    422,
    [expect.stringContaining('head_sha')],
  ],
  [
    'an unknown status',
    'PATCH',
    '/repos/a/b/check-runs/1',
    { status: 'done' },
    422,
    expect.arrayContaining([expect.stringContaining('/status')]),
  ],
  [
    'an unknown operation',
    'GET',
    '/repos/a/b',
    undefined,
    404,
    [expect.stringContaining('is not an operation')],
  ],
  [
    'another GraphQL query',
    'POST',
    '/graphql',
    { query: '{ viewer { email } }' },
    200,
    [expect.stringContaining('email')],
  ],
] as const)('%s', async (_, method, path, body, status, problems) => {
  expect(await sent(method, path, body)).toEqual([status, problems]);
});

test('51 annotations in one request are too many', async () => {
  await sent('POST', '/repos/a/b/check-runs', { name: 'x', head_sha: 'y' });
  const one = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' };
  const output = { title: 't', summary: 's', annotations: Array.from({ length: 51 }, () => one) };
  const [status, problems] = await sent('PATCH', '/repos/a/b/check-runs/1', { output });
  expect([status, problems]).toEqual([422, [expect.stringContaining('more than 50')]]);
});

test('an answer that the description does not know is a problem too', () => {
  const list = operations.find(({ id }) => id === 'issues/list-comments');
  expect(answerProblems(list!, 200, [{ id: 1 }]).length).toBeGreaterThan(0);
  expect(answerProblems(list!, 204, undefined)).toEqual(['status 204 is not described']);
});
