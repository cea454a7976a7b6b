import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hasAbandonedWork, withinDeadline } from '../../../src/action/deadline.ts';
import { uploadArtifact } from '../../../src/github/run-files/artifact.ts';
import { readCacheEntry, writeCacheEntry } from '../../../src/github/run-files/cache-entry.ts';
import { type ResultsService, resultsService } from '../../../src/github/run-files/results-service.ts';
import { temporaryFolder } from '../../support/files/temporary.ts';
import { filesIn } from '../../support/files/zip-files.ts';
import { type ResultsServer, resultsServer } from '../../support/servers/results-server.ts';

const PULL = 'refs/pull/7/merge';
const MAIN = 'refs/heads/main';
const runPage = 'https://github.com/acme/shop/actions/runs/42';

const serviceOf = (server: ResultsServer, ref = PULL, reads?: readonly string[]): ResultsService => {
  const found = resultsService(server.job(ref, reads));
  if (found.service === null) throw new Error(found.why);
  return found.service;
};

describe('an artifact', () => {
  /** The toolkit's client reads the process's own environment. */
  async function uploaded(server: ResultsServer, names: readonly string[]) {
    const before = { ...process.env };
    onTestFinished(() => {
      process.env = before;
    });
    process.env = { ...before, ...server.job(PULL) };
    const root = temporaryFolder();
    const files = ['result.json', 'samples.jsonl'].map((name) => path.join(root, name));
    for (const file of files) writeFileSync(file, `${path.basename(file)}\n`);
    return uploadArtifact({ names, files, root, runPage });
  }

  test('holds the files under their names, and has an address', async () => {
    const server = await resultsServer();
    expect(await uploaded(server, ['pawl'])).toEqual({ name: 'pawl', url: `${runPage}/artifacts/900` });
    expect(server.artifacts).toMatchObject([{ name: 'pawl', isFinal: true }]);
    expect(Object.keys(await filesIn(server.artifacts[0]?.content as Buffer))).toEqual([
      'result.json',
      'samples.jsonl',
    ]);
  });

  test('takes the next name where another job of the run has the first one', async () => {
    const server = await resultsServer((method, seen) =>
      method === 'CreateArtifact' && seen === 1 ? 409 : undefined,
    );
    expect((await uploaded(server, ['pawl', 'pawl-gate-2'])).name).toBe('pawl-gate-2');
  });

  test('is not there where GitHub refuses it, and the reason is said', async () => {
    const server = await resultsServer((method) => (method === 'CreateArtifact' ? 403 : undefined));
    await expect(uploaded(server, ['pawl', 'pawl-gate-2'])).rejects.toThrow('403');
    expect(server.calls).toEqual(['CreateArtifact']);
  });
});

describe('an entry of the cache', () => {
  const content = Buffer.from('journals of a run');

  test('is found by its key, by the first prefix that any has, and the newest of those', async () => {
    const server = await resultsServer();
    const service = serviceOf(server);
    for (const key of ['pawl@a@1', 'pawl@b@1', 'pawl@b@2'])
      await writeCacheEntry(service, { key, content: Buffer.from(key) });
    const read = async (key: string, prefixes: string[]) =>
      (await readCacheEntry(service, key, prefixes))?.content.toString();
    expect(await read('pawl@a@1', [])).toBe('pawl@a@1');
    expect(await read('pawl@c@1', ['pawl@x@', 'pawl@b@', 'pawl@a@'])).toBe('pawl@b@2');
    expect(await read('pawl@c@1', ['other@'])).toBeUndefined();
  });

  test('of a pull request is seen by no other and by no run of main, and one of main by all', async () => {
    const server = await resultsServer();
    const [pull, other, main] = [
      serviceOf(server),
      serviceOf(server, 'refs/pull/8/merge'),
      serviceOf(server, MAIN),
    ];
    // As if it were main's.
    await writeCacheEntry(pull, { key: 'pawl@refs/heads/main@x@1', content });
    for (const service of [other, main])
      expect(await readCacheEntry(service, 'pawl@refs/heads/main@', [])).toBeNull();
    await writeCacheEntry(main, { key: 'pawl@refs/heads/main@y@1', content });
    expect((await readCacheEntry(other, 'pawl@refs/heads/main@', []))?.key).toBe('pawl@refs/heads/main@y@1');
  });

  test('is refused where the key is taken, where the job may only read, and where it is too large', async () => {
    const server = await resultsServer();
    const service = serviceOf(server);
    await writeCacheEntry(service, { key: 'k', content });
    await expect(writeCacheEntry(service, { key: 'k', content })).rejects.toThrow('already exists');
    const large = Buffer.alloc(32_000_001);
    await expect(writeCacheEntry(service, { key: 'l', content: large })).rejects.toThrow('at most 32000000');
    server.entries.push({ ...server.entries[0]!, key: 'm', content: large });
    await expect(readCacheEntry(service, 'm', [])).rejects.toThrow('more than 32000000 bytes');
    expect(server.entries.map(({ key }) => key)).toEqual(['k', 'm']);
  });

  test('that is never answered ends at its deadline', async () => {
    const service = serviceOf(await resultsServer(() => 'never'));
    await expect(withinDeadline(readCacheEntry(service, 'k', []), 50)).rejects.toThrow(
      'no answer within 0.05 seconds',
    );
    expect(hasAbandonedWork()).toBe(true);
  });

  test.each([503, 401])('is not there where the service answers %d, after one try', async (status) => {
    const server = await resultsServer(() => status);
    await expect(readCacheEntry(serviceOf(server), 'k', [])).rejects.toThrow(String(status));
    expect(server.calls).toEqual(['GetCacheEntryDownloadURL']);
  });
});

test.each([
  [{ GITHUB_SERVER_URL: 'https://git.acme.example' }, 'is not github.com'],
  [{ GITHUB_SERVER_URL: 'https://github.com.acme.example' }, 'is not github.com'],
  [{ ACTIONS_RESULTS_URL: '' }, 'names no service'],
  [{ ACTIONS_RUNTIME_TOKEN: '' }, 'names no service'],
  [{ ACTIONS_RESULTS_URL: 'nonsense' }, 'names no address'],
])('there is no service on %o', (more, why) => {
  const env = {
    GITHUB_SERVER_URL: 'https://acme.ghe.com',
    ACTIONS_RESULTS_URL: 'https://r.example/x/',
    ACTIONS_RUNTIME_TOKEN: 't',
  };
  expect(resultsService(env)).toEqual({ service: { url: 'https://r.example', token: 't' } });
  expect(resultsService({ ...env, ...more })).toMatchObject({
    service: null,
    why: expect.stringContaining(why),
  });
});
