import { expect, onTestFinished, test } from 'vitest';
import { blockedPulls } from '../../src/github/blocked-pulls.ts';
import { connect } from '../../src/github/octokit.ts';
import { checkRecord } from '../../src/github/surfaces/standing-check.ts';
import { addComment, type GitHubModel, gitHubModel } from './server/github-model.ts';
import { startApi } from './server/server.ts';

const [FIRST, SECOND, OTHER] = ['a', 'b', 'c'].map((each) => each.repeat(40)) as [string, string, string];
const ID = '0123456789abcdef';

async function hub() {
  const model = gitHubModel();
  const api = await startApi(model);
  onTestFinished(async () => {
    expect(api.problems()).toEqual([]);
    await api.close();
  });
  const octokit = await connect({ token: 'ghs_x', apiUrl: api.url, wait: async () => {} });
  const place = {
    owner: 'acme',
    repo: 'shop',
    workflow: 'pawl.yml',
    title: null,
    appSlug: 'github-actions',
    last: 100,
  };
  const found = (more: Partial<typeof place> = {}) => blockedPulls(octokit, { ...place, ...more }, () => {});
  return { model, api, found };
}

function ran({ actions }: GitHubModel, head: string, event = 'pull_request'): void {
  const id = actions.runs.length + 1;
  actions.runs.unshift({
    id,
    event,
    head,
    headRepository: 1,
    workflow: 1,
    file: 'pawl.yml',
    status: 'completed',
    conclusion: 'failure',
  });
}

function checked(
  { checks }: GitHubModel,
  headSha: string,
  exit: number,
  { pull = 7, app, name = 'Pawl' }: { pull?: number; app?: string; name?: string } = {},
): void {
  checks.push({
    id: checks.length + 1,
    name,
    headSha,
    status: 'completed',
    conclusion: exit === 0 ? 'success' : 'failure',
    title: '',
    summary: '',
    record: checkRecord(exit, { pullNumber: pull, baseRef: 'main' }),
    ...(app === undefined ? {} : { app }),
    annotations: [],
  });
}

test('blocked heads, oldest first, also one that was pushed away, and what the pull request is today', async () => {
  const { model, found } = await hub();
  ran(model, FIRST);
  checked(model, FIRST, 1);
  ran(model, SECOND);
  ran(model, OTHER, 'push');
  checked(model, SECOND, 1);
  checked(model, SECOND, 0);
  Object.assign(model.pullRequest, { head: SECOND, merged: 'd'.repeat(40) });
  expect(await found()).toEqual({
    heads: 2,
    pulls: [
      {
        number: 7,
        heads: [
          { sha: FIRST, exits: [1] },
          { sha: SECOND, exits: [1, 0] },
        ],
        state: 'merged',
        head: SECOND,
        mergeSha: 'd'.repeat(40),
        acceptances: [],
      },
    ],
  });
  expect((await found({ last: 1 })).heads).toBe(1);
});

test('a pull request that never was blocked is none, nor one that GitHub no longer knows', async () => {
  const { model, found } = await hub();
  ran(model, FIRST);
  checked(model, FIRST, 0);
  checked(model, FIRST, 3);
  ran(model, SECOND);
  checked(model, SECOND, 1, { pull: 404 });
  expect(await found()).toEqual({ heads: 2, pulls: [] });
});

test("neither another app's check, nor another gate's, nor what a comment says makes a block or its end", async () => {
  const { model, found } = await hub();
  ran(model, FIRST);
  checked(model, FIRST, 1);
  checked(model, FIRST, 0, { app: 'mallory' });
  checked(model, FIRST, 0, { name: 'Pawl: Support' });
  ran(model, SECOND);
  checked(model, SECOND, 1, { app: 'mallory', pull: 8 });
  model.permissions.mallory = 'read';
  model.permissions.grace = 'maintain';
  addComment(model, 'github-actions[bot]', `<!-- pawl-gate:default -->\n/pawl accept ${ID} -- false alarm`);
  addComment(model, 'mallory', `/pawl accept ${ID} -- false alarm`);
  addComment(model, 'ada', `/pawl accept ${ID} -- false alarm`);
  addComment(model, 'grace', `/pawl accept ${ID} -- false alarm`).edited = true;
  const { pulls } = await found();
  expect(pulls).toMatchObject([{ number: 7, heads: [{ sha: FIRST, exits: [1] }], state: 'open' }]);
  expect(
    pulls[0]?.acceptances.map(({ by, permission, isAuthor, isEdited }) => [
      by,
      permission,
      isAuthor,
      isEdited,
    ]),
  ).toEqual([
    ['mallory', 'read', false, false],
    ['ada', 'none', true, false],
    ['grace', 'maintain', false, true],
  ]);
});
