import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { errorText, PawlError } from '../../src/errors.ts';
import type { StoreGit } from '../../src/samples/store/ref-objects.ts';
import { git } from '../support/files/repository.ts';
import { repository } from '../support/files/temporary.ts';
import { cases, planted, ref, remote, row, storeIn, support } from './store-adapters.ts';

async function said(deed: Promise<unknown>): Promise<string> {
  const error = await deed.then(
    () => 'nothing was refused',
    (problem: unknown) => problem,
  );
  return error instanceof PawlError ? `${error.kind}: ${errorText(error.help)}` : String(error);
}

/** Does something just before the first push. */
function beforePush(deed: () => Promise<unknown> | unknown): (git: StoreGit) => StoreGit {
  let done = false;
  return (run) => async (args, options) => {
    if (args[0] === 'push' && !done) {
      done = true;
      await deed();
    }
    return run(args, options);
  };
}

describe('a ref that changes meanwhile', () => {
  test('force-pushed between reading and writing: what was written stands on what was pushed', {
    tags: ['slow'],
  }, async () => {
    const { clone, bare } = await remote();
    await storeIn(await clone()).append('support', [row('before')]);
    const other = repository();
    await storeIn(other).append('support', [row('forced', 1)]);
    const root = await clone();
    const forced = beforePush(() => git(other, 'push', '--force', bare, `${support}:${support}`));
    await storeIn(root, forced).append('support', [row('mine', 2)]);
    expect(await cases(storeIn(await clone()))).toEqual(['forced', 'mine']);
  });

  test('a purge that meets an append judges what was appended, and loses nothing else', {
    tags: ['slow'],
  }, async () => {
    const { clone } = await remote();
    await storeIn(await clone()).append('support', [row('old'), row('kept', 1)]);
    const writer = storeIn(await clone());
    const meeting = beforePush(() => writer.append('support', [row('new', 2), row('old', 3)]));
    const purging = storeIn(await clone(), meeting);
    expect(await purging.purge('support', ({ case: name }) => name !== 'old')).toBe(2);
    expect(await cases(writer)).toEqual(['kept', 'new']);
  });

  test('what was purged is out of reach of every ref', { tags: ['slow'] }, async () => {
    const { clone, bare } = await remote();
    const store = storeIn(await clone());
    await store.append('support', [row('a', 1, { output: 'a secret' })]);
    await store.append('support', [row('b', 2)]);
    const blobs = () => git(bare, 'rev-list', '--objects', '--all');
    const [secret = ''] = git(bare, 'ls-tree', '--object-only', support)
      .split('\n')
      .filter((blob) => git(bare, 'cat-file', 'blob', blob).includes('a secret'));
    expect(blobs()).toContain(secret);
    await store.purge(null, ({ case: name }) => name !== 'a');
    expect(blobs()).not.toContain(secret);
    git(bare, 'gc', '--quiet', '--prune=now');
    expect(() => git(bare, 'cat-file', 'blob', secret)).toThrow(secret);
    await store.purge(null, () => false);
    expect(git(bare, 'for-each-ref', ref)).toBe('');
  });
});

describe('what cannot be written', () => {
  test('a ref that is protected: the rule that guards it, in the words of who does', async () => {
    const { clone, bare } = await remote();
    const store = storeIn(await clone());
    await store.append('support', [row('a')]);
    const hook = path.join(bare, 'hooks/pre-receive');
    mkdirSync(path.dirname(hook));
    writeFileSync(
      hook,
      '#!/bin/sh\necho "GH013: Repository rule violations found for refs/pawl." >&2\nexit 1\n',
    );
    chmodSync(hook, 0o755);
    expect(await said(store.append('support', [row('b')]))).toMatchInlineSnapshot(`
      "unmeasured: The remote did not take the samples: refs/pawl/baseline/support is protected. [samples/store-protected]
        It said: GH013: Repository rule violations found for refs/pawl.
        To fix: take refs/pawl/** out of the rule that guards it (a ruleset, a hook), or name a ref that it lets through:
          baseline:
            store: ref:refs/pawl/samples"
    `);
    expect(await said(store.purge('support', () => false))).toContain('samples/store-protected');
    expect(await cases(storeIn(await clone()))).toEqual(['a']);
  });

  test('no right to write', async () => {
    const { clone, bare } = await remote();
    git(bare, 'config', 'http.receivepack', 'false');
    const text = await said(storeIn(await clone()).append('support', [row('a')]));
    expect(text.replace(/127\.0\.0\.1:\d+/, 'HOST')).toMatchInlineSnapshot(`
      "unmeasured: The samples could not be pushed to refs/pawl/baseline/support: fatal: unable to access 'http://HOST/repo.git/': The requested URL returned error: 403 [samples/store-unreachable]
        The job that records samples writes to a ref of the repository.
        To fix: give that job the right, and let the checkout keep its credentials:
          permissions:
            contents: write"
    `);
  });

  test('a full disk', async () => {
    const full =
      (run: StoreGit): StoreGit =>
      async (args, options) =>
        args[0] === 'hash-object'
          ? {
              code: 128,
              stdout: '',
              stderr: 'fatal: unable to write loose object file: No space left on device',
            }
          : run(args, options);
    const root = repository();
    await storeIn(root).append('support', [row('a')]);
    expect(await said(storeIn(root, full).append('support', [row('b')]))).toMatchInlineSnapshot(`
      "unmeasured: git could not read or write the samples in this repository: fatal: unable to write loose object file: No space left on device [samples/store-full]
        The disk is full. What was stored before is unchanged.
        To fix: free space on the disk of the clone"
    `);
    expect(await cases(storeIn(root))).toEqual(['a']);
  });

  test('a ref where the refs of suites go', async () => {
    const { clone, bare } = await remote();
    git(bare, 'update-ref', ref, 'refs/heads/main');
    expect(await said(storeIn(await clone()).append('support', [row('a')]))).toMatchInlineSnapshot(`
      "unmeasured: refs/pawl/baseline/support cannot be made, because there is a ref refs/pawl/baseline. [samples/store-in-the-way]
        Samples have a ref for each suite, below the one that the policy names.
        To fix: delete it, in the remote and in the clone:
          git push origin :refs/pawl/baseline
          git update-ref -d refs/pawl/baseline"
    `);
    const root = repository();
    git(root, 'update-ref', ref, 'HEAD');
    expect(await said(storeIn(root).append('support', [row('a')]))).toContain('samples/store-in-the-way');
  });

  test('a ref that points at no commit is replaced', async () => {
    const root = repository();
    planted(root, { 'x.jsonl': 'x' });
    const blob = git(root, 'rev-parse', `${support}:x.jsonl`);
    git(root, 'update-ref', '-d', support);
    git(root, 'update-ref', support, blob);
    expect(await storeIn(root).read('support')).toEqual({ samples: [], problems: [] });
    await storeIn(root).append('support', [row('a')]);
    expect(await cases(storeIn(root))).toEqual(['a']);
  });
});
