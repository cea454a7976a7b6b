import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { rerunGate } from '../../../src/github/consent/rerun.ts';
import { temporaryFolder } from '../../support/files/temporary.ts';
import { gitHubModel } from '../server/github-model.ts';
import { type Fault, startApi } from '../server/server.ts';

const ID = '0123456789abcdef';
const HEAD = 'a'.repeat(40);

/** Answers a comment on pull request 7, whose gate has run once. */
async function answered(
  body: string,
  {
    by = 'kim',
    event = 'issue_comment',
    onPull = true,
    status = 'completed',
    file = 'pawl.yml',
    later = [] as readonly string[],
    laterOf = [] as readonly number[],
    of = [] as readonly number[],
    fault = (() => undefined) as Fault,
  } = {},
) {
  const model = gitHubModel();
  Object.assign(model.permissions, { kim: 'write', tim: 'read' });
  model.pullRequest.head = HEAD;
  model.actions.runs.push({
    ...{ id: 41, event: 'pull_request', head: HEAD, headRepository: 1, workflow: 1, conclusion: 'failure' },
    ...{ file, status, pulls: of },
  });
  for (const [at, event] of later.entries())
    model.actions.runs.push({
      ...{ id: 50 + at, event, head: HEAD, headRepository: 1, workflow: 1, conclusion: 'skipped' },
      ...{ file, status: 'completed', pulls: laterOf },
    });
  const api = await startApi(model, { fault });
  onTestFinished(async () => {
    expect(api.problems()).toEqual([]);
    await api.close();
  });
  const payload = {
    issue: {
      number: 7,
      ...(onPull ? { pull_request: { url: 'https://api.github.com/repos/acme/shop/pulls/7' } } : {}),
    },
    comment: { body, user: { login: by } },
  };
  const eventFile = path.join(temporaryFolder(), 'event.json');
  writeFileSync(eventFile, JSON.stringify(payload));
  const said = await rerunGate({
    env: {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: eventFile,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SHA: HEAD,
      GITHUB_API_URL: api.url,
    },
    token: 'ghs_1',
    workflow: 'pawl.yml',
    wait: async () => {},
  });
  return { said, restarted: model.actions.restarted, calls: api.calls() };
}

test('an acceptance starts the last run of the gate again', async () => {
  const { said, restarted } = await answered(`/pawl accept ${ID} -- known`);
  expect(said).toMatch(/^Started again: https:/);
  expect(restarted).toEqual([41]);
});

test('so does a misspelt one: the comment of that run says what is wrong with it', async () => {
  for (const body of [`/pawl accept ${ID} known since May`, `/pawl accept ${ID.slice(0, 8)} -- known`]) {
    const { said, restarted } = await answered(body);
    expect(said).toMatch(/^Started again: https:/);
    expect(restarted).toEqual([41]);
  }
});

test('GitHub may answer a start with nothing, and it has started all the same; a page in its place says nothing', async () => {
  const fault =
    (junk: string): Fault =>
    (operation) =>
      operation === 'actions/re-run-workflow' ? { status: 201, late: true, junk } : undefined;
  const { said, restarted } = await answered(`/pawl accept ${ID}`, { fault: fault('') });
  expect(said).toMatch(/^Started again: https:/);
  expect(restarted).toEqual([41]);
  await expect(answered(`/pawl accept ${ID}`, { fault: fault('<html>') })).rejects.toThrow('status 201');
});

test('runs of the same workflow that judged nothing are left alone: a comment, a night', async () => {
  const { restarted } = await answered(`/pawl accept ${ID}`, { later: ['issue_comment', 'schedule'] });
  expect(restarted).toEqual([41]);
});

test('of two pull requests of one head its own run starts again, and of one from a fork the last', async () => {
  const other = { later: ['pull_request'], laterOf: [8] };
  expect((await answered(`/pawl accept ${ID}`, { ...other, of: [7] })).restarted).toEqual([41]);
  expect((await answered(`/pawl accept ${ID}`, { ...other, of: [] })).restarted).toEqual([41]);
  const both = { later: ['pull_request'], laterOf: [8, 7] };
  expect((await answered(`/pawl accept ${ID}`, { ...both, of: [7] })).restarted).toEqual([50]);
});

test.each([
  ['by a stranger', `/pawl accept ${ID}`, { by: 'mallory' }, 'mallory may not write'],
  ['by a reader', `/pawl accept ${ID}`, { by: 'tim' }, 'tim may not write'],
  ['that accepts nothing', 'Nice.', {}, 'accepts nothing'],
  ['on an issue', `/pawl accept ${ID}`, { onPull: false }, 'on no pull request'],
  [
    'while the gate runs',
    `/pawl accept ${ID}`,
    { status: 'in_progress' },
    'start it again once it has ended: https:',
  ],
  ['without a gate', `/pawl accept ${ID}`, { file: 'other.yml' }, 'has not run on'],
])('a comment %s starts nothing', async (_name, body, how, said) => {
  const found = await answered(body, how);
  expect(found.said).toContain(said);
  expect(found.restarted).toEqual([]);
});

test('another event is refused', async () => {
  await expect(answered('', { event: 'pull_request' })).rejects.toMatchObject({
    help: { code: 'github/not-a-comment' },
  });
});
