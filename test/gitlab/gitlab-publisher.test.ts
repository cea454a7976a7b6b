import { afterEach, describe, expect, test } from 'vitest';
import { PawlError } from '../../src/errors.ts';
import { gitlabJob } from '../../src/gitlab/gitlab-job.ts';
import { type GitLabPublisherOptions, gitlabPublisher } from '../../src/gitlab/gitlab-publisher.ts';
import { publishedExitCode } from '../../src/publish/published-exit-code.ts';
import type { Publication, SurfaceResult } from '../../src/publish/publisher.ts';
import * as make from '../report/verdicts.ts';
import {
  addNote,
  type Fault,
  type GitLabModel,
  type GitLabServer,
  gitlabModel,
  HEAD,
  startGitLab,
} from './gitlab-server.ts';

const MARKER = '<!-- pawl-gate:default -->';
const ME = 5;
const TEXT = '> [!CAUTION]\n> **Pawl: `support-triage` got worse.**';

/** The variables of a job in a pipeline of a merge request. */
const variables = (apiUrl: string) => ({
  CI_API_V4_URL: apiUrl,
  CI_PROJECT_ID: '42',
  CI_PIPELINE_ID: '99',
  CI_COMMIT_SHA: HEAD,
  CI_JOB_URL: 'https://gitlab.example/a/b/-/jobs/1',
  CI_MERGE_REQUEST_PROJECT_ID: '42',
  CI_MERGE_REQUEST_IID: '7',
  CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
});

function publication(more: Partial<Publication> = {}): Publication {
  return {
    conclusion: 'failure',
    title: '`support-triage` got worse.',
    comment: TEXT,
    checkSummary: '',
    jobSummary: '',
    annotations: [],
    ...more,
  };
}

const open: GitLabServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) {
    expect(server.problems).toEqual([]);
    await server.close();
  }
});

async function stage(model: GitLabModel = gitlabModel(), fault?: Fault) {
  const server = await startGitLab(model, fault);
  open.push(server);
  const [waits, files] = [[] as number[], [] as string[]];
  const publish = (
    more: Partial<GitLabPublisherOptions> = {},
    what: Partial<Publication> = {},
    env: Record<string, string> = {},
  ) =>
    gitlabPublisher({
      job: gitlabJob({ ...variables(server.apiUrl), ...env }),
      token: 'glpat-s3cr3t',
      title: null,
      commentPolicy: 'always',
      writeCodeQuality: (text) => files.push(text),
      wait: async (ms) => waits.push(ms),
      ...more,
    }).publish(publication(what));
  return { model, server, waits, files, publish };
}

const of = (surfaces: readonly SurfaceResult[], name: string) =>
  surfaces.find(({ surface }) => surface === name);

describe('the note', () => {
  test('is created once, then left alone, then updated, among 250 others on three pages', async () => {
    const { model, server, publish } = await stage();
    for (let n = 0; n < 250; n += 1) addNote(model, n % 2 ? ME : 9, `remark ${n}`);
    const url = 'https://gitlab.example/a/b/-/merge_requests/7#note_251';
    const note = async (what: Partial<Publication> = {}) => of(await publish({}, what), 'comment');
    expect(await note()).toEqual({ surface: 'comment', status: 'created', url });
    expect(await note()).toEqual({ surface: 'comment', status: 'unchanged', url });
    expect(await note({ comment: 'better' })).toEqual({ surface: 'comment', status: 'updated', url });
    expect(model.notes).toHaveLength(251);
    expect(model.notes.at(-1)).toMatchObject({ id: 251, body: `${MARKER}\nbetter` });
    expect(server.calls.filter((call) => /(create|update|delete)-note/.test(call))).toEqual([
      'create-note 201',
      'update-note 200',
    ]);
    expect([...server.tokens]).toEqual(['glpat-s3cr3t']);
  });

  test("leaves somebody else's note with our mark, a system note and a quote alone", async () => {
    const { model, publish } = await stage();
    addNote(model, 9, `${MARKER}\nall is well`);
    addNote(model, ME, `${MARKER}\nby GitLab`, true);
    addNote(model, ME, `> ${MARKER}\nas said above`);
    const before = model.notes.map(({ body }) => body);
    expect(of(await publish(), 'comment')).toMatchObject({ status: 'created' });
    expect(model.notes.map(({ body }) => body)).toEqual([...before, `${MARKER}\n${TEXT}`]);
  });

  test('the lowest id stays when there are several of ours', async () => {
    const { model, publish } = await stage();
    for (const text of ['one', 'two', 'three']) addNote(model, ME, `${MARKER}\n${text}`);
    addNote(model, ME, '<!-- pawl-gate:nightly -->\nanother gate');
    expect(of(await publish(), 'comment')).toMatchObject({ status: 'updated' });
    expect(model.notes.map(({ id }) => id)).toEqual([1, 4]);
  });

  test('twelve jobs at once end with one note', async () => {
    const { model, publish } = await stage();
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, job) => publish({}, { comment: `job ${job}` })),
    );
    expect(all.map((surfaces) => of(surfaces, 'comment')?.status)).not.toContain('failed');
    expect(model.notes).toHaveLength(1);
  });

  test('a create that arrived although GitLab said 502 is found again', async () => {
    const { model, publish } = await stage(gitlabModel(), (operation, seen) =>
      operation === 'create-note' && seen === 0 ? { status: 502, late: true } : undefined,
    );
    expect(of(await publish(), 'comment')).toMatchObject({ status: 'unchanged' });
    expect(model.notes).toHaveLength(1);
  });

  test('ours is found in a flood, among the first and among the last', async () => {
    const { model, server, publish } = await stage();
    addNote(model, ME, `${MARKER}\n${TEXT}`);
    for (let n = 0; n < 5_000; n += 1) addNote(model, 9, 'x');
    expect(of(await publish(), 'comment')).toMatchObject({ status: 'unchanged' });
    expect(server.calls.filter((call) => call.startsWith('list-notes'))).toHaveLength(20);
    model.notes.shift();
    addNote(model, ME, `${MARKER}\n${TEXT}`);
    expect(of(await publish(), 'comment')).toMatchObject({ status: 'unchanged' });
  });

  test('no line of it is a quick action', async () => {
    const { model, publish } = await stage();
    const comment = '```\n/merge\n  /close\n```\n/assign @mallory\nsee /approve and a/b\n> /label ~x';
    await publish({}, { comment });
    expect(model.notes[0]?.body).toBe(
      `${MARKER}\n\`\`\`\n\u200B/merge\n  \u200B/close\n\`\`\`\n\u200B/assign @mallory\nsee /approve and a/b\n> /label ~x`,
    );
    expect(of(await publish({}, { comment }), 'comment')).toMatchObject({ status: 'unchanged' });
  });

  test.each([
    ['always', 'success', false, 'created'],
    ['failures', 'success', false, 'skipped'],
    ['failures', 'success', true, 'updated'],
    ['off', 'failure', true, 'skipped'],
  ] as const)('policy %s, %s, earlier note %s: %s', async (commentPolicy, conclusion, earlier, expected) => {
    const { model, publish } = await stage();
    if (earlier) addNote(model, ME, `${MARKER}\nold`);
    expect(of(await publish({ commentPolicy }, { conclusion }), 'comment')).toMatchObject({
      status: expected,
    });
  });

  test('a pipeline of a branch has none, and its status all the same', async () => {
    const { model, publish } = await stage();
    const surfaces = await publish({}, {}, { CI_MERGE_REQUEST_IID: '' });
    expect(of(surfaces, 'comment')).toMatchObject({ status: 'skipped' });
    expect(model.statuses).toHaveLength(1);
  });
});

describe('the commit status', () => {
  test.each([
    ['failure', 'failed'],
    ['success', 'success'],
    ['neutral', 'success'],
  ] as const)('of %s is %s', async (conclusion, state) => {
    const { model, publish } = await stage();
    expect(of(await publish({}, { conclusion }), 'status')).toMatchObject({ status: 'created' });
    expect(model.statuses).toEqual([
      {
        sha: HEAD,
        state,
        name: 'pawl',
        description: '`support-triage` got worse.',
        pipeline_id: 99,
        target_url: 'https://gitlab.example/a/b/-/jobs/1',
      },
    ]);
  });

  test('of merged results goes to the merge that the pipeline is of, and the note to the merge request', async () => {
    const { model, publish } = await stage();
    const merged = 'd'.repeat(40);
    const env = { CI_COMMIT_SHA: merged, CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: HEAD };
    expect(of(await publish({}, {}, env), 'comment')).toMatchObject({ status: 'created' });
    expect(model.statuses).toMatchObject([{ sha: merged }]);
  });

  test('long titles and addresses stay within what GitLab takes; several gates have names', async () => {
    const { model, publish } = await stage();
    const jobUrl = `https://gitlab.example/${'x'.repeat(300)}`;
    await publish({ title: 'nightly' }, { title: 'x'.repeat(400) }, { CI_JOB_URL: jobUrl });
    expect(model.statuses).toMatchObject([{ name: 'pawl: nightly' }]);
    expect(model.statuses[0]).not.toHaveProperty('target_url');
  });
});

describe('a merge request that went on', () => {
  test('with another head gets no note', async () => {
    const { model, publish } = await stage(gitlabModel({ sha: 'e'.repeat(40) }));
    expect(of(await publish(), 'comment')).toMatchObject({ status: 'skipped', overtakenBy: 'commit' });
    expect([model.notes, model.statuses.length]).toEqual([[], 1]);
  });

  test('to another branch gets nothing, and its run does not pass', async () => {
    const { model, publish } = await stage(gitlabModel({ target: 'release' }));
    const surfaces = await publish({}, { conclusion: 'success' });
    expect([model.notes, model.statuses]).toEqual([[], []]);
    expect(of(surfaces, 'status')).toMatchObject({ status: 'skipped', overtakenBy: 'base' });
    expect(publishedExitCode(make.verdict('pass', []), surfaces)).toBe(3);
  });
});

describe('what fails costs itself alone', () => {
  test.each([
    ['status', 'status', 403],
    ['create-note', 'comment', 403],
    ['user', 'comment', 401],
    ['list-notes', 'comment', 404],
  ] as const)('%s', async (broken, surface, status) => {
    const { publish } = await stage(gitlabModel(), (operation) =>
      operation === broken ? { status, data: { message: `${status} refused` } } : undefined,
    );
    const surfaces = await publish();
    expect(of(surfaces, surface)).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining(`GitLab answered ${status} (${status} refused)`),
      fix: expect.stringContaining('PAWL_GITLAB_TOKEN'),
    });
    const others = surfaces.filter((each) => each.surface !== surface);
    expect(others.map((each) => each.status)).toEqual(['created', 'created']);
    expect(JSON.stringify(surfaces)).not.toContain('s3cr3t');
  });

  test('a report that cannot be written', async () => {
    const { model, publish } = await stage();
    const surfaces = await publish({
      writeCodeQuality: () => {
        throw new PawlError({
          code: 'publish/cannot-write',
          what: 'Cannot write x.',
          fix: 'Choose another.',
        });
      },
    });
    expect(of(surfaces, 'code quality report')).toMatchObject({
      status: 'failed',
      reason: 'Cannot write x.',
    });
    expect(model.notes).toHaveLength(1);
  });

  test('an answer that GitLab does not give', async () => {
    const { model, publish } = await stage(gitlabModel(), (operation) =>
      operation === 'merge-request' ? { status: 200, data: '<html>' } : undefined,
    );
    expect(of(await publish(), 'comment')).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining("GitLab's answer cannot be used"),
    });
    expect([model.notes, model.statuses.length]).toEqual([[], 1]);
  });

  test('a redirect: the token is not sent along', async () => {
    const other = await startGitLab(gitlabModel());
    open.push(other);
    const { publish } = await stage(gitlabModel(), () => ({
      status: 302,
      headers: { location: `${other.apiUrl}/user` },
    }));
    expect(of(await publish(), 'status')).toMatchObject({ status: 'failed' });
    expect(other.calls).toEqual([]);
  });
});

describe('retries', () => {
  test('5xx twice, then an answer', async () => {
    const { waits, publish } = await stage(gitlabModel(), (operation, seen) =>
      ['status', 'list-notes'].includes(operation) && seen < 2 ? { status: 502 } : undefined,
    );
    expect((await publish()).map(({ status }) => status)).toEqual(['created', 'created', 'created']);
    expect(waits).toHaveLength(4);
  });

  test('a rate limit is obeyed', async () => {
    const { waits, publish } = await stage(gitlabModel(), (operation, seen) =>
      operation === 'create-note' && seen === 0
        ? { status: 429, headers: { 'retry-after': '7' }, data: { message: 'Too Many Requests' } }
        : undefined,
    );
    expect(of(await publish(), 'comment')).toMatchObject({ status: 'created' });
    expect(waits).toEqual([7000]);
  });

  test('are bounded', async () => {
    const { server, publish } = await stage(gitlabModel(), () => ({ status: 500 }));
    expect(of(await publish(), 'status')).toMatchObject({
      status: 'failed',
      reason: 'GitLab answered 500, again after every retry',
    });
    expect(server.calls.filter((call) => call === 'status 500')).toHaveLength(4);
  });
});

test('without a token GitLab is asked nothing, and the code quality report is written', async () => {
  const { server, files, publish } = await stage();
  const surfaces = await publish({ token: '' });
  expect(surfaces.map(({ surface, status }) => [surface, status])).toEqual([
    ['comment', 'skipped'],
    ['status', 'skipped'],
    ['code quality report', 'created'],
  ]);
  expect([server.calls, files]).toEqual([[], ['[]\n']]);
});

test('nothing is opened before the verdict: a killed job holds no pipeline', async () => {
  const { server } = await stage();
  const publisher = gitlabPublisher({
    job: gitlabJob(variables(server.apiUrl)),
    token: 'glpat-s3cr3t',
    title: null,
    commentPolicy: 'always',
    writeCodeQuality: () => {},
  });
  expect([await publisher.standing(), await publisher.start()]).toEqual([null, []]);
  expect(await publisher.close('It was killed', 'cancelled')).toEqual([]);
  expect(server.calls).toEqual([]);
});

describe('the variables of a job', () => {
  test.each([
    ['no job at all', {}],
    ['an address with a password', { CI_API_V4_URL: 'https://a:b@gitlab.example/api/v4' }],
    ['an address of a file', { CI_API_V4_URL: 'file:///etc/passwd' }],
    ['a project by a path', { CI_PROJECT_ID: '42/../43' }],
    ['a merge request by a path', { CI_MERGE_REQUEST_IID: '7/notes' }],
    ['a commit that is none', { CI_COMMIT_SHA: 'HEAD' }],
  ])('are refused: %s', (_name, more) => {
    const env =
      Object.keys(more).length === 0 ? {} : { ...variables('https://gitlab.example/api/v4'), ...more };
    expect(() => gitlabJob(env)).toThrowError(
      expect.objectContaining({ help: expect.objectContaining({ code: 'publish/not-gitlab' }) }),
    );
  });
});
