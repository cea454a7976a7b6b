import { describe, expect, onTestFinished, test } from 'vitest';
import type { EventFacts } from '../../../src/github/events/event.ts';
import { nightlyIssue } from '../../../src/github/surfaces/nightly-issue.ts';
import type { IssueNews } from '../../../src/report/nightly/nightly-report.ts';
import { gitHubModel } from '../server/github-model.ts';
import { addIssue } from '../server/issues-model.ts';
import { type Fault, startApi } from '../server/server.ts';

const facts = (apiUrl: string): EventFacts => ({
  kind: 'schedule',
  name: 'schedule',
  repository: 'acme/shop',
  headSha: 'a'.repeat(40),
  locked: false,
  fork: false,
  dependabot: false,
  secretsGiven: true,
  serverUrl: 'https://github.com',
  apiUrl,
});
const words = { title: 'Pawl: main is worse.', text: 'It lost 6 points.', closing: 'It is back.' };
const eroded: IssueNews = { about: 'erosion', state: 'stands', ...words };
const sound: IssueNews = { ...eroded, state: 'gone' };
const drifted: IssueNews = { ...eroded, about: 'drift', once: ['gear\ntriage\n2026-11-24'] };

async function hub(fault?: Fault) {
  const model = gitHubModel();
  const api = await startApi(model, fault === undefined ? {} : { fault });
  onTestFinished(async () => {
    expect(api.problems()).toEqual([]);
    await api.close();
  });
  const tell = (news: IssueNews, gate: string | null = null) =>
    nightlyIssue({ token: 'ghs_x', facts: facts(api.url), gate, news, wait: async () => {} });
  return { model, api, tell };
}

test('opened once, brought up to date, and closed with a last comment when main is sound again', async () => {
  const { model, api, tell } = await hub();
  expect(await tell(eroded)).toMatchObject({ surface: 'issue', status: 'created' });
  expect(await tell(eroded)).toMatchObject({ status: 'unchanged' });
  expect(await tell({ ...eroded, text: 'It lost 7 points.' })).toMatchObject({ status: 'updated' });
  expect(await tell({ ...eroded, title: 'Pawl: main is much worse.' })).toMatchObject({ status: 'updated' });
  expect(model.issues).toMatchObject([
    { state: 'open', labels: ['pawl'], title: 'Pawl: main is much worse.' },
  ]);
  expect(model.issues[0]?.body).toContain('It lost 6 points.');
  expect(await tell(sound)).toMatchObject({ status: 'updated' });
  expect(model.issues).toMatchObject([{ state: 'closed', comments: ['It is back.'] }]);
  expect(await tell(sound)).toMatchObject({ status: 'skipped' });
  expect(await tell(eroded)).toMatchObject({ status: 'created' });
  expect(model.issues.map(({ state }) => state)).toEqual(['closed', 'open']);
  expect(api.calls().filter((call) => call.startsWith('issues/create '))).toHaveLength(2);
});

test("neither another gate's issue nor one that somebody else wrote is touched or believed", async () => {
  const { model, tell } = await hub();
  await tell(eroded, 'Support');
  const [own] = model.issues;
  addIssue(model.issues, 'mallory', { title: 'mine', body: own?.body ?? '', labels: ['pawl'] });
  await tell({ ...eroded, text: 'Another gate.' });
  await tell({ ...eroded, text: 'Worse yet.' }, 'Support');
  await tell(drifted);
  await tell(sound, 'Support');
  expect(model.issues.map(({ author, state, body }) => [author, state, body.split('\n').at(-1)])).toEqual([
    ['github-actions[bot]', 'closed', 'Worse yet.'],
    ['mallory', 'open', 'It lost 6 points.'],
    ['github-actions[bot]', 'open', 'Another gate.'],
    ['github-actions[bot]', 'open', 'It lost 6 points.'],
  ]);
});

test('a pull request that quotes our issue, opened by the same token, is not an issue of ours', async () => {
  const { model, tell } = await hub();
  await tell(drifted);
  const [own] = model.issues;
  model.issues.splice(0);
  const quoting = { title: 'Update prompts', body: own?.body ?? '', labels: ['pawl'] };
  addIssue(model.issues, 'github-actions[bot]', quoting).isPull = true;
  expect(await tell({ ...drifted, state: 'gone' })).toMatchObject({ status: 'skipped' });
  expect(model.issues).toMatchObject([{ state: 'open', title: 'Update prompts', comments: [] }]);
  expect(await tell(drifted)).toMatchObject({ status: 'created' });
});

describe('what is told once', () => {
  test('somebody who closed it has seen it; another drift is told again', async () => {
    const { model, tell } = await hub();
    await tell(drifted);
    (model.issues[0] as { state: string }).state = 'closed';
    expect(await tell(drifted)).toMatchObject({ status: 'skipped' });
    expect(await tell({ ...drifted, once: ['gear\ntriage\n2026-12-01'] })).toMatchObject({
      status: 'created',
    });
    expect(model.issues).toHaveLength(2);
  });

  test('a closed issue of somebody else keeps no drift quiet', async () => {
    const { model, tell } = await hub();
    await tell(drifted);
    const [own] = model.issues;
    model.issues.splice(0);
    const forged = addIssue(model.issues, 'mallory', { body: own?.body ?? '', labels: ['pawl'] });
    forged.state = 'closed';
    expect(await tell(drifted)).toMatchObject({ status: 'created' });
  });

  test('a night that cannot tell leaves everything as it is', async () => {
    const { model, api, tell } = await hub();
    await tell(drifted);
    const before = api.calls().length;
    expect(await tell({ ...drifted, state: 'unknown' })).toMatchObject({ status: 'skipped' });
    expect(api.calls()).toHaveLength(before);
    expect(model.issues).toMatchObject([{ state: 'open' }]);
  });
});

test('of two that were opened at the same time the first stays', async () => {
  const { model, tell } = await hub();
  await tell(drifted);
  const [own] = model.issues;
  addIssue(model.issues, 'github-actions[bot]', {
    title: own?.title ?? '',
    body: own?.body ?? '',
    labels: ['pawl'],
  });
  await tell(drifted);
  expect(model.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
});

test('an issue that arrived although the answer broke is not opened twice', async () => {
  const { model, tell } = await hub((operation, seen) =>
    operation === 'issues/create' && seen === 0 ? { status: 502, data: {}, late: true } : undefined,
  );
  expect('url' in (await tell(drifted))).toBe(true);
  expect(model.issues.filter(({ state }) => state === 'open')).toHaveLength(1);
});

test('without the right the line to add is said', async () => {
  const data = { message: 'Resource not accessible by integration' };
  const { tell } = await hub((operation) =>
    operation === 'issues/create' ? { status: 403, data } : undefined,
  );
  expect(await tell(eroded)).toMatchObject({
    status: 'failed',
    fix: 'Give the job these permissions:\npermissions:\n  contents: write\n  issues: write',
  });
});
