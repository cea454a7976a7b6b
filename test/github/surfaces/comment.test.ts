import { describe, expect, test } from 'vitest';
import { readConversation } from '../../../src/github/consent/conversation.ts';
import { pullComments } from '../../../src/github/pull-comments.ts';
import { hiddenMemory } from '../../../src/publish/comment-memory.ts';
import { addComment, gitHubModel } from '../server/github-model.ts';
import { facts, MARKER, publication, type Stage, stageOfTest } from '../server/publish-fixture.ts';

const BOT = 'github-actions[bot]';
const TEXT = publication().comment as string;

async function commentOf(opened: Stage, more: Parameters<Stage['publisher']>[0] = {}, text = TEXT) {
  const results = await opened.publisher(more).publish(publication({ comment: text }));
  return results.find(({ surface }) => surface === 'comment');
}

describe('the sticky comment', () => {
  test('is created once, then left alone, then updated, among 250 others on three pages', async () => {
    const { model, api, ...rest } = await stageOfTest();
    for (let n = 0; n < 250; n += 1) addComment(model, n % 2 ? BOT : 'octocat', `remark ${n}`);
    const opened = { model, api, ...rest };
    const url = 'https://github.com/acme/shop/pull/7#issuecomment-251';

    expect(await commentOf(opened)).toEqual({ surface: 'comment', status: 'created', url });
    expect(await commentOf(opened)).toEqual({ surface: 'comment', status: 'unchanged', url });
    expect(await commentOf(opened, {}, 'better now')).toEqual({ surface: 'comment', status: 'updated', url });

    expect(model.comments).toHaveLength(251);
    expect(model.comments.at(-1)).toEqual({ id: 251, author: BOT, body: `${MARKER}\nbetter now` });
    expect(api.calls().filter((call) => /comment/.test(call) && !/list/.test(call))).toEqual([
      'issues/create-comment 201',
      'issues/update-comment 200',
    ]);
  });

  test('is read over line ends that GitHub changed', async () => {
    const opened = await stageOfTest();
    addComment(opened.model, BOT, `${MARKER}\r\n${TEXT.replaceAll('\n', '\r\n')}\r\n`);
    expect(await commentOf(opened)).toMatchObject({ status: 'unchanged' });
  });

  test("leaves somebody else's comment with our mark alone", async () => {
    const opened = await stageOfTest();
    const foreign = [
      addComment(opened.model, 'mallory', `${MARKER}\nall is well`),
      addComment(opened.model, 'other-app[bot]', MARKER),
    ];
    const quoting = addComment(opened.model, BOT, `> ${MARKER}\nas said above`);
    const bodies = [...foreign, quoting].map(({ body }) => body);
    expect(await commentOf(opened)).toMatchObject({ status: 'created' });
    expect(opened.model.comments.map(({ body }) => body)).toEqual([...bodies, `${MARKER}\n${TEXT}`]);
  });

  test('the lowest id stays when there are several of ours', async () => {
    const opened = await stageOfTest();
    for (const text of ['one', 'two', 'three']) addComment(opened.model, BOT, `${MARKER}\n${text}`);
    addComment(opened.model, BOT, '<!-- pawl-gate:nightly -->\nanother gate');
    expect(await commentOf(opened)).toMatchObject({ status: 'updated' });
    expect(opened.model.comments.map(({ id, body }) => [id, body.split('\n')[0]])).toEqual([
      [1, MARKER],
      [4, '<!-- pawl-gate:nightly -->'],
    ]);
  });

  test('two gates of one repository have a comment each', async () => {
    const opened = await stageOfTest();
    await commentOf(opened, { title: 'nightly -->' });
    await commentOf(opened, { title: null });
    expect(opened.model.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- pawl-gate:nightly%20%2D%2D%3E -->',
      MARKER,
    ]);
    expect(opened.model.checks.map(({ name }) => name)).toEqual(['Pawl: nightly -->', 'Pawl']);
  });

  test('twelve jobs at once end with one comment', { tags: ['slow'] }, async () => {
    const opened = await stageOfTest();
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, job) => commentOf(opened, {}, `job ${job}`)),
    );
    expect(results.filter((result) => result?.status === 'failed')).toEqual([]);
    expect(opened.model.comments).toHaveLength(1);
  });

  test('is created again when it was deleted between reading and writing', async () => {
    const model = gitHubModel();
    addComment(model, BOT, `${MARKER}\nold`);
    const opened = await stageOfTest({
      model,
      fault: (operation) => {
        if (operation === 'issues/update-comment') model.comments.length = 0;
        return undefined;
      },
    });
    expect(await commentOf(opened)).toMatchObject({ status: 'created' });
    expect(model.comments.map(({ body }) => body)).toEqual([`${MARKER}\n${TEXT}`]);
  });

  test('one that somebody deletes at once is not written again and again', async () => {
    const model = gitHubModel();
    const opened = await stageOfTest({
      model,
      fault: (operation) => {
        if (operation === 'issues/list-comments') model.comments.length = 0;
        return undefined;
      },
    });
    expect(await commentOf(opened)).toMatchObject({ status: 'created' });
    expect(opened.api.calls().filter((call) => call === 'issues/create-comment 201')).toHaveLength(1);
  });
});

describe('one comment, whatever GitHub answers', () => {
  test('where the list does not show what was just written', async () => {
    const model = gitHubModel();
    const opened = await stageOfTest({
      model,
      fault: (operation) => (operation === 'issues/list-comments' ? { status: 200, data: [] } : undefined),
    });
    expect(await commentOf(opened)).toMatchObject({ status: 'created' });
    expect(model.comments).toHaveLength(1);
  });

  test.each([
    [409, 'Conflict'],
    [502, 'Bad Gateway'],
  ])('where a create that arrived is answered with %i', async (status, message) => {
    const model = gitHubModel();
    const opened = await stageOfTest({
      model,
      fault: (operation, seen) => {
        if (operation !== 'issues/create-comment' || seen > 0) return undefined;
        addComment(model, BOT, `${MARKER}\n${TEXT}`);
        return { status, data: { message } };
      },
    });
    expect(await commentOf(opened)).toMatchObject({ status: 'unchanged' });
    expect(model.comments).toHaveLength(1);
  });

  test('where every create that arrives is answered with 409, and no list shows it, at most two', async () => {
    const model = gitHubModel();
    const opened = await stageOfTest({
      model,
      fault: (operation) => {
        if (operation === 'issues/list-comments') return { status: 200, data: [] };
        if (operation !== 'issues/create-comment') return undefined;
        addComment(model, BOT, `${MARKER}\n${TEXT}`);
        return { status: 409, data: { message: 'Conflict' } };
      },
    });
    expect(await commentOf(opened)).toMatchObject({ status: 'failed' });
    expect(model.comments).toHaveLength(2);
    // The next run sees both, and leaves one.
    const next = await stageOfTest({ model });
    await commentOf(next);
    expect(model.comments).toHaveLength(1);
  });

  test.each(['issues/delete-comment', 'issues/update-comment'])(
    'where %s is answered with 409 at first',
    async (refused) => {
      const model = gitHubModel();
      for (const text of ['one', 'two', 'three', 'four']) addComment(model, BOT, `${MARKER}\n${text}`);
      const opened = await stageOfTest({
        model,
        fault: (operation, seen) =>
          operation === refused && seen < 5 ? { status: 409, data: { message: 'Conflict' } } : undefined,
      });
      expect(await commentOf(opened)).toMatchObject({ status: 'updated' });
      expect(model.comments.map(({ body }) => body)).toEqual([`${MARKER}\n${TEXT}`]);
    },
  );
});

describe('a conversation of fifty pages', () => {
  const flood = (model: ReturnType<typeof gitHubModel>, count: number) => {
    const from = model.comments.length;
    for (let n = 1; n <= count; n += 1)
      model.comments.push({
        id: from + n,
        author: 'octocat',
        body: `remark ${n}`,
        at: '2026-11-20T12:00:00Z',
      });
  };
  const listed = ({ api }: Stage) =>
    api.calls().filter((call) => call.startsWith('issues/list-comments')).length;

  test('costs thirty requests once, and one more to write; what was left out is said', {
    tags: ['slow'],
  }, async () => {
    const model = gitHubModel();
    model.comments.push({ id: 1, author: BOT, body: `${MARKER}\n${TEXT}`, at: '2026-11-20T12:00:00Z' });
    flood(model, 4_999);
    const opened = await stageOfTest({ model });
    const comments = pullComments();
    const said: string[] = [];
    const place = { token: 'ghs_local', facts: facts(opened.api.url), title: null, comments };
    await readConversation(place, (line) => said.push(line));
    expect([listed(opened), said]).toEqual([30, [expect.stringContaining('About 2000 comments')]]);

    model.comments.push({ id: 5_001, author: 'octocat', body: 'new', at: '2026-11-24T12:00:00Z' });
    expect(await commentOf(opened, { comments })).toMatchObject({ status: 'unchanged' });
    expect(await commentOf(opened, { comments }, 'better')).toMatchObject({ status: 'updated' });
    expect(opened.api.calls().length).toBeLessThan(80);
  });

  test('that has ours in its middle keeps it as the only one, and what it remembers', {
    tags: ['slow'],
  }, async () => {
    const model = gitHubModel();
    flood(model, 14_950);
    const memory = hiddenMemory('what it knew');
    const [body, at] = [`${MARKER}\nold${memory}`, '2026-11-20T12:00:00Z'];
    model.comments.push({ id: 14_951, author: BOT, body, at });
    flood(model, 15_000);
    model.comments.push({ id: 29_952, author: 'octocat', body: 'late', at: '2026-11-22T12:00:00Z' });
    const opened = await stageOfTest({ model });
    const comments = pullComments();
    const place = { token: 'ghs_local', facts: facts(opened.api.url), title: null, comments };
    expect(await readConversation(place, () => {})).toMatchObject({ memory: 'what it knew' });
    expect(await commentOf(opened, { comments })).toMatchObject({ status: 'updated' });
    expect(model.comments.filter(({ body }) => body.startsWith(MARKER))).toMatchObject([{ id: 14_951 }]);
    const asked = opened.api.calls().filter((call) => /list-comments|graphql|get-comment/.test(call));
    expect(asked.length).toBeLessThan(60);
  });

  test('is not believed about a comment that was deleted meanwhile', async () => {
    const model = gitHubModel();
    model.comments.push({ id: 1, author: BOT, body: `${MARKER}\n${TEXT}`, at: '2026-11-20T12:00:00Z' });
    model.comments.push({ id: 2, author: 'octocat', body: 'later', at: '2026-11-22T12:00:00Z' });
    const opened = await stageOfTest({ model });
    const comments = pullComments();
    await readConversation(
      { token: 'ghs_local', facts: facts(opened.api.url), title: null, comments },
      () => {},
    );
    model.comments.shift();
    expect(await commentOf(opened, { comments })).toMatchObject({ status: 'created' });
    expect(model.comments.map(({ id }) => id)).toEqual([2, 3]);
  });
});

describe('whose comment it is', () => {
  test.each([
    ['the workflow, by the app of the check', { app: 'github-actions' }, {}, BOT, []],
    [
      'an app, by GraphQL where it may not write checks',
      { app: 'acme-bot' },
      { noChecks: true },
      'acme-bot[bot]',
      ['users/get-authenticated 403', 'graphql 200'],
    ],
    ['a person', { user: 'octocat' }, {}, 'octocat', ['users/get-authenticated 200']],
  ] as const)('%s', async (_, actor, { noChecks = false }: { noChecks?: boolean }, author, asked) => {
    const refuse = { status: 403, data: { message: 'Resource not accessible by integration' } };
    const opened = await stageOfTest({
      actor,
      fault: (operation) => (noChecks && operation === 'checks/create' ? refuse : undefined),
    });
    await commentOf(opened);
    expect(opened.model.comments.map((comment) => comment.author)).toEqual([author]);
    expect(opened.api.calls().filter((call) => /user|graphql/.test(call))).toEqual(asked);
    expect(await commentOf(opened)).toMatchObject({ status: 'unchanged' });
  });

  test('unknown: nothing is written', async () => {
    const opened = await stageOfTest({
      fault: (operation) =>
        operation === 'checks/create' || operation === 'graphql'
          ? { status: 403, data: { message: 'Forbidden by proxy' } }
          : undefined,
    });
    expect(await commentOf(opened)).toMatchObject({ status: 'failed' });
    expect(opened.model.comments).toEqual([]);
  });
});

describe('when there is no comment', () => {
  test.each([
    [
      '403',
      { message: 'Resource not accessible by integration' },
      {},
      'failed',
      'Give the job these permissions:\npermissions:\n  contents: read\n  pull-requests: write',
    ],
    [
      '403',
      { message: 'Resource not accessible by integration' },
      { fork: true, secretsGiven: false },
      'skipped',
      'The job summary holds the whole report. Pull requests from forks: https://github.com/pawl-dev/pawl/blob/main/docs/how-to/forks.md',
    ],
    [
      '403',
      { message: 'Resource not accessible by integration' },
      { dependabot: true, secretsGiven: false },
      'skipped',
      'Give the job these permissions:\npermissions:\n  contents: read\n  pull-requests: write',
    ],
    [
      '404',
      { message: 'Not Found' },
      {},
      'failed',
      'Give the job these permissions:\npermissions:\n  contents: read\n  pull-requests: write',
    ],
    [
      '403',
      { message: 'Unable to create comment because issue is locked.' },
      {},
      'skipped',
      'Unlock the conversation, then re-run the job.',
    ],
    ['422', { message: 'Validation Failed' }, {}, 'failed', null],
  ] as const)('%s %o %o', async (status, data, more, expected, fix) => {
    const opened = await stageOfTest({
      fault: (operation) =>
        operation === 'issues/create-comment' ? { status: Number(status), data } : undefined,
    });
    const result = await commentOf(opened, { facts: facts(opened.api.url, more) });
    expect(result).toMatchObject({ surface: 'comment', status: expected, fix });
    expect(opened.model.checks[0]).toMatchObject({ status: 'completed', conclusion: 'failure' });
    const summary = opened.summary();
    expect(summary.startsWith('# the whole report\n')).toBe(true);
    expect(summary.includes('The comment was not written')).toBe(expected === 'failed');
  });

  test('a locked conversation is not even asked for', async () => {
    const opened = await stageOfTest();
    expect(await commentOf(opened, { facts: facts(opened.api.url, { locked: true }) })).toMatchObject({
      status: 'skipped',
    });
    expect(opened.api.calls().filter((call) => /comment/.test(call))).toEqual([]);
  });

  test('an event without a pull request says so', async () => {
    const opened = await stageOfTest();
    const { pullNumber: _, ...rest } = facts(opened.api.url);
    expect(await commentOf(opened, { facts: { ...rest, kind: 'push', name: 'push' } })).toEqual({
      surface: 'comment',
      status: 'skipped',
      reason: 'the event `push` has no pull request',
      fix: null,
    });
  });

  test.each([
    ['always', 'success', false, 'created'],
    ['changes', 'success', false, 'skipped'],
    ['changes', 'success', true, 'updated'],
    ['changes', 'neutral', false, 'created'],
    ['failures', 'neutral', false, 'skipped'],
    ['failures', 'success', true, 'updated'],
    ['failures', 'failure', false, 'created'],
    ['off', 'failure', true, 'skipped'],
  ] as const)(
    'policy %s, %s, earlier comment %s: %s',
    async (commentPolicy, conclusion, earlier, expected) => {
      const opened = await stageOfTest();
      if (earlier) addComment(opened.model, BOT, `${MARKER}\nold`);
      const results = await opened.publisher({ commentPolicy }).publish(publication({ conclusion }));
      expect(results.find(({ surface }) => surface === 'comment')?.status).toBe(expected);
    },
  );
});
