import { describe, expect, onTestFinished, test } from 'vitest';
import { mergedArtifacts } from '../../../src/github/merged/merged-samples.ts';
import { pullAnswer } from '../server/actions-model.ts';
import { gitHubModel } from '../server/github-model.ts';
import {
  blobServer,
  type Different,
  forged,
  leaveArtifact,
  mergedPull,
  zipped,
} from '../server/left-artifact.ts';
import { type Fault, startApi } from '../server/server.ts';

const commits = { head: 'a'.repeat(40), base: 'b'.repeat(40), merge: 'c'.repeat(40) };
const TEXT = '{"pawl":"samples"}\n';
const samples = () => zipped({ 'samples.jsonl': TEXT });
const REFUSED = { status: 403, data: { message: 'Resource not accessible by integration' } };

interface Setting extends Different {
  readonly content?: Buffer;
  readonly faults?: readonly number[];
  readonly fault?: Fault;
  readonly pushed?: readonly string[];
}

/** What is found of a push that merged pull request 7. */
async function found({ content, faults, fault, pushed = [commits.merge], ...different }: Setting = {}) {
  const blob = await blobServer(content ?? (await samples()), faults);
  const model = gitHubModel();
  leaveArtifact(model.actions, commits, blob.url, different);
  const api = await startApi(model, fault === undefined ? {} : { fault });
  onTestFinished(async () => {
    expect(api.problems()).toEqual([]);
    await api.close();
  });
  const facts = { repository: 'acme/shop', apiUrl: api.url, ref: 'refs/heads/main' };
  const { artifacts, notes } = await mergedArtifacts({
    token: 'ghs_t',
    facts,
    commits: pushed,
    wait: async () => {},
  });
  const read = artifacts.map(({ content: bytes, ...rest }) => ({ ...rest, text: bytes.toString('utf8') }));
  return { artifacts: read, notes, calls: api.calls(), credentials: blob.credentials };
}

const LEFT = { pull: 7, run: 42, commits: { candidate: commits.head, baseline: commits.base }, text: TEXT };

describe('the samples that a merged pull request left', () => {
  test('are found by the commit that was pushed; the token goes to the API and not where the artifact lies', async () => {
    const { artifacts, notes, calls, credentials } = await found();
    expect([artifacts, notes]).toEqual([[LEFT], []]);
    expect(calls).toEqual([
      'repos/list-pull-requests-associated-with-commit 200',
      'actions/list-workflow-runs-for-repo 200',
      'actions/list-workflow-runs-for-repo 200',
      'actions/list-workflow-run-artifacts 200',
      'actions/download-artifact 302',
    ]);
    expect(credentials).toEqual([undefined]);
  });

  test('of a rebase are found by any of its commits, and looked at once', async () => {
    const earlier = 'd'.repeat(40);
    const pull = { commits: [earlier, commits.merge] };
    expect((await found({ pull, pushed: [commits.merge, earlier] })).artifacts).toEqual([LEFT]);
  });

  test('of a merge queue are those of its own run', async () => {
    const { artifacts } = await found({
      run: { event: 'merge_group', head: commits.merge },
      artifact: { head: commits.merge },
    });
    expect(artifacts).toEqual([{ ...LEFT, commits: { candidate: commits.merge, baseline: null } }]);
  });

  test('also where all that a gate leaves was uploaded, and one artifact a gate of a matrix', async () => {
    const content = await zipped({ 'report.md': '# Pawl', 'samples.jsonl': TEXT, 'journal-1.jsonl': '' });
    for (const name of ['pawl', 'pawl-samples-linux'])
      expect((await found({ content, artifact: { name } })).artifacts).toEqual([LEFT]);
  });

  test('where GitHub stumbles twice, are asked for again', async () => {
    const fault: Fault = (_operation, seen) => (seen < 2 ? { status: 502, data: {} } : undefined);
    const { artifacts, notes } = await found({ fault });
    expect([artifacts, notes]).toEqual([[LEFT], []]);
    expect((await found({ faults: [503, 500] })).artifacts).toEqual([LEFT]);
  });
});

/** GitHub's description knows no pull request whose repository was deleted; GitHub does. */
const gone: Fault = (operation) =>
  operation === 'repos/list-pull-requests-associated-with-commit'
    ? { status: 200, data: [pullAnswer({ ...mergedPull(commits), headRepository: null })] }
    : undefined;

describe('nothing is fetched', () => {
  test.each<[string, Setting]>([
    ['the pull request was closed, not merged', { pull: { merged: false } }],
    ['it went into another branch', { pull: { into: 'release' } }],
    ['another push merged it', { pull: { merge: 'e'.repeat(40), commits: [commits.merge] } }],
    ['no pull request has the commit', { pull: { commits: [] } }],
    ['it is from a fork', { pull: { headRepository: 99 } }],
    ['it is from a repository that is gone', { fault: gone }],
    ['the run is of a fork', { run: { headRepository: 99 } }],
    ['the run is of another commit', { run: { head: 'f'.repeat(40) } }],
    ['the run is of an event that anyone can cause', { run: { event: 'pull_request_target' } }],
    ['the run is of a push', { run: { event: 'push' } }],
    ['the run was cancelled', { run: { conclusion: 'cancelled' } }],
    ['the run goes on', { run: { status: 'in_progress', conclusion: null } }],
    ['the artifact has another name', { artifact: { name: 'coverage' } }],
    ['the artifact is of another repository', { artifact: { repository: 99 } }],
    ['the artifact is of a fork', { artifact: { headRepository: 99 } }],
    ['the artifact is of another commit', { artifact: { head: 'f'.repeat(40) } }],
    ['the artifact has expired', { artifact: { expired: true } }],
    ['the artifact is too large', { artifact: { bytes: 50_000_000 } }],
  ])('where %s', async (_why, setting) => {
    const { artifacts, calls, credentials } = await found(setting);
    expect([artifacts, credentials]).toEqual([[], []]);
    expect(calls.filter((call) => call.startsWith('actions/download-artifact'))).toEqual([]);
  });

  test('and why is said, where somebody may wonder', async () => {
    const notes = async (setting: Setting) => (await found(setting)).notes;
    expect(await notes({ pull: { headRepository: 99 } })).toEqual([
      '#7 is from a fork: its samples are not taken over.',
    ]);
    expect(await notes({ artifact: { expired: true } })).toEqual([
      'Samples of #7 were not taken over: the artifact has expired.',
    ]);
    expect(await notes({ artifact: { bytes: 50_000_000 } })).toEqual([
      expect.stringContaining('the artifact has 50000000 bytes'),
    ]);
    for (const different of [{ artifact: { name: 'coverage' } }, { run: { conclusion: 'cancelled' } }])
      expect(await notes(different)).toEqual([
        expect.stringMatching(/^No finished run .* #7 left samples.*`upload: true`/),
      ]);
    expect(await notes({ pull: { commits: [] } })).toEqual([]);
  });

  test('without a token', async () => {
    const facts = { repository: 'acme/shop', apiUrl: 'http://127.0.0.1:9', ref: 'refs/heads/main' };
    const { artifacts, notes } = await mergedArtifacts({ token: '', facts, commits: [commits.merge] });
    expect([artifacts, notes.length]).toEqual([[], 1]);
  });
});

describe('what GitHub refuses costs the samples, and the line to add is said', () => {
  test.each([
    'repos/list-pull-requests-associated-with-commit',
    'actions/list-workflow-runs-for-repo',
    'actions/list-workflow-run-artifacts',
    'actions/download-artifact',
  ])('%s', async (refused) => {
    const { artifacts, notes } = await found({
      fault: (operation) => (operation === refused ? REFUSED : undefined),
    });
    expect(artifacts).toEqual([]);
    expect(notes).toEqual([
      expect.stringMatching(/answered 403 .*\n {2}actions: read\n {2}pull-requests: read$/),
    ]);
  });

  test.each([
    [404, /answered 404/],
    [500, /answered 500/],
    [422, /answered 422/],
  ])('%i', async (status, words) => {
    const fault: Fault = () => ({ status, data: { message: 'No' } });
    expect(await found({ fault })).toMatchObject({ artifacts: [], notes: [expect.stringMatching(words)] });
  });

  test('one artifact that cannot be had is not a reason to leave the others', async () => {
    const fault: Fault = (operation, seen) =>
      operation === 'actions/download-artifact' && seen === 0
        ? { status: 410, data: { message: 'Gone' } }
        : undefined;
    expect(await found({ fault })).toMatchObject({ notes: ['Samples of #7 were not taken over: Gone.'] });
  });
});

describe('a hostile archive is left out, and why is said', () => {
  const bomb = Buffer.alloc(70_000_000, 0x20);
  test.each<[string, () => Promise<Buffer>, RegExp]>([
    ['no zip', async () => Buffer.from('<html>'), /end of central directory/i],
    ['empty', async () => Buffer.alloc(0), /end of central directory/i],
    ['cut off', async () => (await samples()).subarray(0, 40), /end of central directory/i],
    ['without samples', () => zipped({ 'readme.md': TEXT }), /it has no samples\.jsonl/],
    [
      'a path upwards',
      async () => forged(await zipped({ 'aa/samples.jsonl': TEXT }), 'aa/', '../'),
      /invalid relative path/,
    ],
    [
      'an absolute path',
      async () => forged(await zipped({ 'asamples.jsonl': TEXT }), 'asam', '/sam'),
      /absolute path/,
    ],
    [
      'a path of Windows',
      async () => forged(await zipped({ 'a/samples.jsonl': TEXT }), 'a/s', 'a\\s'),
      /invalid characters/,
    ],
    ['a bomb that says so', () => zipped({ 'samples.jsonl': bomb }), /unpack to more than 64000000 bytes/],
    [
      'two files of samples',
      () => zipped({ 'samples.jsonl': TEXT, '.pawl/samples.jsonl': TEXT }),
      /two files/,
    ],
    [
      'more files than a gate leaves',
      () => zipped(Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`${index}.md`, '']))),
      /it has 1001 files/,
    ],
    ['a bomb that says that it is small', () => smallBomb(bomb), /too many bytes/],
    ['more bytes than the artifact has', async () => Buffer.alloc(33_000_000), /more than 32000000 bytes/],
  ])('%s', async (_name, content, words) => {
    const { artifacts, notes } = await found({ content: await content() });
    expect(artifacts).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(words)]);
  });

  test('a link is what it holds: a few bytes that are not samples', async () => {
    const content = await zipped({ 'samples.jsonl': '/etc/passwd' }, 0o120777);
    expect((await found({ content })).artifacts).toEqual([{ ...LEFT, text: '/etc/passwd' }]);
  });
});

/** A zip whose directory says that its file unpacks to 5 bytes. */
async function smallBomb(content: Buffer): Promise<Buffer> {
  const zip = await zipped({ 'samples.jsonl': content });
  const directory = zip.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
  zip.writeUInt32LE(5, directory + 24);
  return zip;
}
