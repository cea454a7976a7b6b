import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { git } from '../support/files/repository.ts';
import { cases, planted, remote, row, storeIn, support } from './store-adapters.ts';

describe('ref of a remote', () => {
  test('a push that loses the race is built again on the winner’s samples', { tags: ['slow'] }, async () => {
    const { clone, bare } = await remote();
    const winner = storeIn(await clone());
    let races = 0;
    const loser = storeIn(await clone(), (run) => async (args, options) => {
      if (args[0] === 'push' && races < 3) {
        races += 1;
        await winner.append('support', [row(`winner ${races}`, races)]);
      }
      return run(args, options);
    });
    await loser.append('support', [row('loser', 9)]);
    expect(await cases(winner)).toEqual(['winner 1', 'winner 2', 'winner 3', 'loser']);
    expect(git(bare, 'rev-list', '--count', support)).toBe('1');
  });

  test('a race that never ends is given up with words', async () => {
    const { clone } = await remote();
    const root = await clone();
    let pushes = 0;
    const store = storeIn(root, (run) => async (args, options) => {
      if (args[0] !== 'push') return run(args, options);
      pushes += 1;
      return { code: 1, stdout: '', stderr: ' ! [rejected] a -> b (stale info)' };
    });
    await expect(store.append('support', [row('a')])).rejects.toMatchObject({
      help: { code: 'samples/store-busy' },
    });
    expect(pushes).toBe(10);
  });

  test('many parts are read out by one git, and all but one that is not UTF-8', async () => {
    const { bare, clone } = await remote();
    const root = await clone();
    const asked: string[] = [];
    const store = storeIn(root, (run) => (args, options) => {
      asked.push(args[0] ?? '');
      return run(args, options);
    });
    for (const at of [1, 2, 3, 4]) await store.append('support', [row(`case ${at}`, at)]);
    asked.length = 0;
    expect(await cases(store)).toEqual(['case 1', 'case 2', 'case 3', 'case 4']);
    expect(asked.filter((command) => command === 'cat-file')).toHaveLength(1);
    planted(bare, { '000.jsonl': Buffer.from([0xff, 0xfe, 0x0a]) });
    const { samples, problems } = await store.read('support');
    expect(samples).toHaveLength(4);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('UTF-8')]);
  });

  test('touches no file, index, branch or hook, and works from a shallow clone', async () => {
    const { clone, bare } = await remote();
    const root = await clone('--depth=1');
    writeFileSync(path.join(root, 'edited.txt'), 'x');
    mkdirSync(path.join(root, '.git/hooks'));
    writeFileSync(path.join(root, '.git/hooks/pre-push'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const before = [
      git(root, 'status', '--porcelain'),
      git(root, 'for-each-ref', 'refs/heads', 'refs/remotes'),
    ];
    await storeIn(root).append('support', [row('a')]);
    expect([
      git(root, 'status', '--porcelain'),
      git(root, 'for-each-ref', 'refs/heads', 'refs/remotes'),
    ]).toEqual(before);
    expect(git(bare, 'for-each-ref', '--format=%(refname)')).toBe(
      'refs/heads/main\nrefs/pawl/baseline/support',
    );
    const ordinary = await clone();
    expect(git(ordinary, 'for-each-ref', 'refs/pawl')).toBe('');
  });

  test('a ref that was replaced by something foreign is read as far as it goes, and written again', async () => {
    const { clone, bare } = await remote();
    git(bare, 'update-ref', support, 'refs/heads/main');
    const store = storeIn(await clone());
    expect(await store.read('support')).toEqual({ samples: [], problems: [] });
    await store.append('support', [row('a')]);
    expect(await cases(storeIn(await clone()))).toEqual(['a']);
  });

  test('without the right to write: the permission to add; reading falls back to the last fetch', async () => {
    const { clone, bare } = await remote();
    const root = await clone();
    await storeIn(root).append('support', [row('a')]);
    git(bare, 'config', 'http.receivepack', 'false');
    const refused = await storeIn(root)
      .append('support', [row('b')])
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({
      kind: 'unmeasured',
      help: { code: 'samples/store-unreachable', fix: expect.stringContaining('contents: write') },
    });
    git(root, 'remote', 'set-url', 'origin', 'http://127.0.0.1:1/x:secret@gone.git');
    const read = await storeIn(root).read('support');
    expect(read.samples.map((sample) => sample.case)).toEqual(['a']);
    expect(read.problems).toEqual([
      {
        place: { file: support },
        message: expect.stringMatching(
          /could not be fetched: fatal: .* The state of the last fetch is used\.$/,
        ),
      },
    ]);
  });
});
