import { expect, onTestFinished, test } from 'vitest';
import type { EventFacts } from '../../src/github/events/event.ts';
import { type ErosionNews, erosionIssue } from '../../src/github/surfaces/erosion-issue.ts';
import { gitHubModel } from './github-model.ts';
import { addIssue } from './issues-model.ts';
import { type Fault, startApi } from './server.ts';

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
const eroded: ErosionNews = { eroded: true, title: 'Pawl: main is worse.', text: 'It lost 6 points.' };
const sound: ErosionNews = { eroded: false, title: 'Pawl: main answers as it did.', text: 'No loss.' };

async function hub(fault?: Fault) {
  const model = gitHubModel();
  const api = await startApi(model, fault === undefined ? {} : { fault });
  onTestFinished(async () => {
    expect(api.problems()).toEqual([]);
    await api.close();
  });
  const tell = (news: ErosionNews, gate: string | null = null) =>
    erosionIssue({ token: 'ghs_x', facts: facts(api.url), gate, news, wait: async () => {} });
  return { model, api, tell };
}

test('opened once, brought up to date, and closed when main is sound again', async () => {
  const { model, api, tell } = await hub();
  expect(await tell(eroded)).toMatchObject({ status: 'created' });
  expect(await tell(eroded)).toMatchObject({ status: 'unchanged' });
  expect(await tell({ ...eroded, text: 'It lost 7 points.' })).toMatchObject({ status: 'updated' });
  expect(model.issues).toMatchObject([{ state: 'open', labels: ['pawl'], title: eroded.title }]);
  expect(model.issues[0]?.body).toContain('It lost 7 points.');
  expect(await tell(sound)).toMatchObject({ status: 'updated' });
  expect(model.issues).toMatchObject([{ state: 'closed' }]);
  expect(await tell(sound)).toMatchObject({ status: 'skipped' });
  expect(await tell(eroded)).toMatchObject({ status: 'created' });
  expect(model.issues.map(({ state }) => state)).toEqual(['closed', 'open']);
  expect(api.calls().filter((call) => call.startsWith('issues/create'))).toHaveLength(2);
});

test("neither another gate's issue nor one that somebody else wrote is touched", async () => {
  const { model, tell } = await hub();
  await tell(eroded, 'Support');
  const [own] = model.issues;
  addIssue(model.issues, 'mallory', { title: 'mine', body: own?.body ?? '' });
  await tell({ ...eroded, text: 'Another gate.' });
  await tell({ ...eroded, text: 'Worse yet.' }, 'Support');
  expect(model.issues.map(({ author, body }) => [author, body.split('\n')[1]])).toEqual([
    ['github-actions[bot]', 'Worse yet.'],
    ['mallory', 'It lost 6 points.'],
    ['github-actions[bot]', 'Another gate.'],
  ]);
});

test('without the right the line to add is said', async () => {
  const data = { message: 'Resource not accessible by integration' };
  const { tell } = await hub((operation) =>
    operation === 'issues/create' ? { status: 403, data } : undefined,
  );
  expect(await tell(eroded)).toMatchObject({
    status: 'failed',
    fix: 'permissions:\n  contents: read\n  issues: write',
  });
});
