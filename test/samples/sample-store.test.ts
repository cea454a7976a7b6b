import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { directoryStore } from '../../src/samples/directory-store.ts';
import { openStore } from '../../src/samples/open-store.ts';
import type { Git } from '../../src/samples/ref-objects.ts';
import { refStore } from '../../src/samples/ref-store.ts';
import type { SampleStore } from '../../src/samples/sample-store.ts';
import { suiteFolder } from '../../src/samples/stored-parts.ts';
import { gitIn } from '../../src/trees/git.ts';
import { gitServer } from '../trees/git-server.ts';
import { git, gitAsync, gitEnv, repository, temporaryFolder } from '../trees/temporary-repository.ts';
import { sampleRow } from './sample-row.ts';

const ref = 'refs/pawl/baseline';
const pause = async () => {};
const row = (name: string, second = 0, suite = 'support') =>
  sampleRow({ suite, case: name, at: `2026-11-24T12:00:${String(second).padStart(2, '0')}.000Z` });
const cases = async (store: SampleStore, suite = 'support') =>
  (await store.read(suite)).samples.map((sample) => sample.case);

/** A bare remote behind HTTP, and a way to clone it. */
async function remote(password?: string) {
  const folder = temporaryFolder();
  const bare = path.join(folder, 'repo.git');
  git(folder, 'clone', '--quiet', '--bare', repository(), bare);
  git(bare, 'config', 'http.receivepack', 'true');
  const address = `${await gitServer(folder, password)}/repo.git`;
  const clone = async (...options: string[]) => {
    const root = path.join(temporaryFolder(), 'clone');
    await gitAsync(path.dirname(root), 'clone', '--quiet', ...options, address, root);
    return root;
  };
  return { bare, clone, address };
}

const storeIn = (root: string, wrapped: (git: Git) => Git = (same) => same) =>
  refStore({ git: wrapped(gitIn(root, gitEnv)), ref, pause });

const adapters: [string, () => Promise<{ open: () => SampleStore; others: () => Promise<SampleStore> }>][] = [
  [
    'directory',
    async () => {
      const folder = path.join(temporaryFolder(), 'store');
      return { open: () => directoryStore(folder), others: async () => directoryStore(folder) };
    },
  ],
  [
    'ref without a remote',
    async () => {
      const root = repository();
      return { open: () => storeIn(root), others: async () => storeIn(root) };
    },
  ],
  [
    'ref of a remote',
    async () => {
      const { clone } = await remote();
      const root = await clone();
      return { open: () => storeIn(root), others: async () => storeIn(await clone()) };
    },
  ],
];

describe.each(adapters)('every store: %s', (_name, make) => {
  test('is empty before it is written, and gives back what was appended, oldest first', async () => {
    const { open, others } = await make();
    expect(await open().read('support')).toEqual({ samples: [], problems: [] });
    await open().append('support', [row('b', 2), row('c', 3)]);
    await open().append('support', [row('a', 1)]);
    expect(await (await others()).read('support')).toEqual({
      samples: [row('a', 1), row('b', 2), row('c', 3)],
      problems: [],
    });
  });

  test('keeps suites apart, whatever they are called', async () => {
    const { open } = await make();
    const names = [
      'support',
      'Support',
      '../support',
      'a/b',
      'a-b',
      '--help',
      '.git',
      'é\n"',
      'x'.repeat(300),
      'nul\u0001',
    ];
    for (const name of names) await open().append(name, [row(`case of ${name}`, 0, name)]);
    for (const name of names) expect(await cases(open(), name)).toEqual([`case of ${name}`]);
  });

  test('the same samples twice are stored once; none at all are nothing', async () => {
    const { open } = await make();
    await open().append('support', []);
    await open().append('support', [row('a')]);
    await open().append('support', [row('a')]);
    await open().append('support', [row('a'), row('b')]);
    expect(await cases(open())).toEqual(['a', 'b']);
  });

  test('holds every writer’s samples when many write at once', async () => {
    const { open, others } = await make();
    const writers = [open(), await others(), await others(), await others()];
    await Promise.all(writers.map((store, index) => store.append('support', [row(`w${index}`, index)])));
    expect(await cases(await others())).toEqual(['w0', 'w1', 'w2', 'w3']);
  });

  test('says where it is', async () => {
    expect((await make()).open().describe()).toMatch(/^(folder \/|refs\/pawl\/baseline$)/);
  });
});

describe('directory', () => {
  test('a foreign or broken part is named and costs itself', async () => {
    const folder = temporaryFolder();
    const store = directoryStore(folder);
    await store.append('support', [row('a')]);
    writeFileSync(path.join(folder, 'support', 'x1.jsonl'), 'not ours');
    writeFileSync(
      path.join(folder, 'support', 'x2.jsonl'),
      '{"pawl":"samples","schemaVersion":7,"status":"complete"}\n',
    );
    writeFileSync(
      path.join(folder, 'support', 'x3.jsonl'),
      '{"pawl":"samples","schemaVersion":1,"status":"complete"}\n{"a"',
    );
    expect(await cases(store)).toEqual(['a']);
    expect((await store.read('support')).problems).toMatchInlineSnapshot(`
      [
        {
          "message": "This is not a record file of pawl. Its first line is not the header of a record file.",
          "place": {
            "file": "support/x1.jsonl",
            "line": 1,
          },
        },
        {
          "message": "The record file has schema version 7. This pawl reads 1.",
          "place": {
            "file": "support/x2.jsonl",
            "line": 1,
          },
        },
        {
          "message": "is cut off",
          "place": {
            "file": "support/x3.jsonl",
            "line": 2,
          },
        },
      ]
    `);
  });

  test('a folder that cannot be made is an error with a fix', async () => {
    const file = path.join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const store = directoryStore(file);
    for (const deed of [() => store.append('support', [row('a')]), () => store.read('support')])
      await expect(deed()).rejects.toMatchObject({
        kind: 'unmeasured',
        help: { code: 'samples/store-unusable' },
      });
  });
});

describe('ref of a remote', () => {
  test('a push that loses the race is built again on the winner’s samples', async () => {
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
    expect(git(bare, 'rev-list', '--count', ref)).toBe('1');
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

  test('touches no file, index, branch or hook, and works from a shallow clone', async () => {
    const { clone, bare } = await remote();
    const root = await clone('--depth=1');
    writeFileSync(path.join(root, 'edited.txt'), 'x');
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
    expect(git(bare, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main\nrefs/pawl/baseline');
    const ordinary = await clone();
    expect(git(ordinary, 'for-each-ref', 'refs/pawl')).toBe('');
  });

  test('a ref that was replaced by something foreign is read as far as it goes, and written again', async () => {
    const { clone, bare } = await remote();
    git(bare, 'update-ref', ref, 'refs/heads/main');
    const store = storeIn(await clone());
    expect(await store.read('prompt.txt')).toEqual({ samples: [], problems: [] });
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
        place: { file: ref },
        message: expect.stringMatching(
          /could not be fetched: fatal: .* The state of the last fetch is used\.$/,
        ),
      },
    ]);
  });
});

describe('openStore', () => {
  const open = (store: string) =>
    openStore(store, { root: '/repo', git: gitIn('/', gitEnv), pause }).describe();

  test('knows folders and own refs', () => {
    expect([open('dir:.pawl/baseline'), open('ref:refs/pawl/main/x')]).toEqual([
      'folder /repo/.pawl/baseline',
      'refs/pawl/main/x',
    ]);
  });

  test.each([
    '',
    'ref:',
    'ref:refs/heads/main',
    'ref:refs/pawl/../heads/main',
    'ref:--all',
    'ref:refs/pawl/a:refs/heads/b',
    's3://x',
    'refs/pawl/baseline',
  ])('refuses %j', (store) => {
    expect(() => open(store)).toThrowError(
      expect.objectContaining({ help: expect.objectContaining({ code: 'samples/unknown-store' }) }),
    );
  });
});

test('suite folders are plain names', () => {
  expect(['support', 'evals/support', '..', ''].map(suiteFolder)).toMatchInlineSnapshot(`
    [
      "support",
      "evals-support.8f23afd3364ea5e0",
      "-.5ec1f7e700f37c3d",
      "suite.e3b0c44298fc1c14",
    ]
  `);
});
